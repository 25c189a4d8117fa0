"""`hounsfield test-pattern`: pictures to judge a display or a printer by."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.cli.command import DONE, Command, UsageError, add_output, format_of, output_path
from viewer.display.pattern import LEAST, MOST, gsdf_picture, qc_pattern

USUAL_SIZE = 1024


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--size", type=int, default=USUAL_SIZE, metavar="PIXELS", help=f"pixels of its side, {USUAL_SIZE} without"
    )
    parser.add_argument("--curve", action="store_true", help="the greyscale standard display function instead")
    add_output(parser, is_required=True)


def run(args: Namespace) -> int:
    """Write the pattern, or the curve: a picture, or a DICOM file where OUT ends in .dcm."""
    if not LEAST <= args.size <= MOST:
        raise UsageError(
            "The test pattern cannot have this size", f"{args.size} pixels", f"{LEAST} to {MOST} are drawn"
        )
    path = output_path(args, [])
    if path.suffix.lower() == ".dcm":
        from viewer.demo.pattern import pattern_file
        from viewer.exporters.atomic import replacing

        content = pattern_file(2 if args.curve else 1, args.size)
        with replacing(path, force=args.force, inputs=[], what="file") as temporary:
            temporary.write_bytes(content)
        return DONE
    format_of(path, is_movie=False)
    from viewer.exporters.pictures import write_picture

    write_picture((gsdf_picture if args.curve else qc_pattern)(args.size), path, force=args.force)
    return DONE


COMMAND = Command("test-pattern", "a greyscale test pattern, or the curve of a calibrated display", options, run)
