"""`hounsfield export`: the saved marks of a study as a DICOM object for other programs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from viewer.actions.exchanging_segments import KINDS
from viewer.actions.mark_objects import FORMATS, At, write
from viewer.cli import segment
from viewer.cli.command import DONE, Command, add_output, output_path, print_json
from viewer.cli.inputs import add_input, read_inputs
from viewer.cli.marks import saved_marks
from viewer.cli.services import Services, services
from viewer.cli.values import source_of
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.records import Study
from viewer.measure.calibrating import calibrations_of


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, has_series=False)
    add_output(parser, is_required=False)
    parser.add_argument("--series", metavar="UID|NUMBER", help="of segments: the series, where INPUT holds several")
    parser.add_argument(
        "--format",
        choices=(*FORMATS, *KINDS),
        default="sr",
        help="report, presentation state or key objects of marks; segmentation or RT structures of segments",
    )
    parser.add_argument("--losses", action="store_true", help="tell what the format does not hold, and write nothing")


def run(args: Namespace) -> int:
    """Write the object, or tell what it would not hold."""
    from viewer.objects.held import losses

    if not args.output and not args.losses:
        raise ViewerError("Say where to write", hint="give -o OUT, or --losses")
    if args.format in KINDS:
        return segment.export(args)
    target = output_path(args, [args.input]) if args.output and not args.losses else None
    found = read_inputs(args, [args.input])
    if len(found.studies) != 1:
        raise ViewerError("INPUT holds no study" if not found.studies else "INPUT holds several studies")
    study = found.studies[0]
    saved = saved_marks(args, study)
    with services() as offered:
        marks = [at for one in saved if (at := _at(one, saved, study, offered)) is not None]
        keys = [at for at in marks if at.annotation.is_key]
        drawn = [at for at in marks if not at.annotation.is_key]
        if target is None:
            ids = [at.annotation.id for at in keys]
            told = tuple(loss.sentence for loss in losses(args.format, [at.placed() for at in drawn], ids))
        else:
            told = write(study, drawn, keys, args.format, target, force=args.force)
    left = len(saved) - len(marks)
    if left:
        told = (*told, f"Marks on pictures that are not in INPUT, or on planes of a volume, are left out ({left}).")
    if args.json:
        print_json({"format": args.format, "marks": len(drawn), "key_images": len(keys), "losses": list(told)})
    else:
        print("\n".join(told) if told else "Nothing is lost." if target is None else f"Written: {target.name}")
    return DONE


def _at(mark: Annotation, saved: Sequence[Annotation], study: Study, offered: Services) -> At | None:
    """Return a mark on its acquired picture, in the scale that the user gave it; None where that is not there."""
    for stack in study.stacks:
        for index, item in enumerate(stack.items):
            if item.ref == mark.frame and stack.series.series_uid == mark.series_uid:
                known = calibrations_of(saved, stack.series.series_uid)
                return At(mark, source_of(stack, offered, "", known), index)
    return None


COMMAND = Command("export", "the saved measurements of a study as a DICOM object", options, run)
