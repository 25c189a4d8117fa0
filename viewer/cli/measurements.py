"""`hounsfield measurements` and `hounsfield lesions`: what was measured and saved, as tables and reports."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from viewer.actions.lesions import course_of, role_of, write_course
from viewer.actions.lesions import json_of as lesion_json
from viewer.actions.lesions import sheet_of as lesion_sheet
from viewer.actions.measured import Located, Measured, measure, named
from viewer.actions.measurement_files import format_of, is_report, json_of, sheet_of, write_file
from viewer.actions.sources import PictureSource
from viewer.cli.command import (
    DONE,
    SOME_FAILED,
    Command,
    UsageError,
    add_output,
    complain,
    output_path,
    print_json,
    say_lines,
)
from viewer.cli.home import open_home
from viewer.cli.inputs import add_input, read_inputs
from viewer.cli.qt import gui_application
from viewer.cli.services import Services, services
from viewer.cli.values import source_of
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.identity import person_of
from viewer.core.look import OverlayText
from viewer.core.records import Study
from viewer.exporters.atomic import replacing
from viewer.exporters.sheets import Sheet, tab_text
from viewer.measure.calibrating import calibrations_of
from viewer.state.work import UserWork


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)
    parser.add_argument("--identity", action="store_true", help="let the patient's name and ID go out with it")
    add_output(parser, is_required=False)


def lesion_options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)
    add_output(parser, is_required=False)


def run(args: Namespace) -> int:
    """Print or write the saved measurements of the inputs."""
    target = _target(args)
    has_pictures = target is not None and is_report(target)
    text = OverlayText.FULL if args.identity else OverlayText.ANONYMOUS
    with services() as offered, gui_application():
        rows, failed = _measured(args, _studies(args), offered, has_pictures=has_pictures, text=text)
        if target is not None:
            with replacing(target, force=args.force, inputs=(), what="table") as file:
                write_file(rows, file, target, has_identity=args.identity)
    said = {"measurements": json_of(rows, has_identity=args.identity)}
    _print(args, said, sheet_of(rows, has_identity=args.identity))
    return SOME_FAILED if failed else DONE


def run_lesions(args: Namespace) -> int:
    """Print or write the RECIST 1.1 table of the inputs, which are studies of one patient."""
    target = _target(args)
    studies = _studies(args)
    if len({(study.patient.patient_id, study.patient.name) for study in studies}) > 1:
        raise ViewerError("The inputs are of several patients", hint="give the studies of one patient")
    with services() as offered, gui_application():
        rows, failed = _measured(args, studies, offered, has_pictures=False, text=OverlayText.NONE)
        stats = {one.annotation.id: one.stats for one in rows}
        course = course_of(
            [mark for mark in _marks(args, studies) if role_of(mark)], studies, lambda mark: stats.get(mark.id)
        )
        if not course.lesions:
            raise ViewerError("No lesion is followed in the inputs", hint="follow them in the window first")
        if target is not None:
            with replacing(target, force=args.force, inputs=(), what="table") as file:
                write_course(course, file, target)
    _print(args, lesion_json(course), lesion_sheet(course))
    return SOME_FAILED if failed else DONE


def _target(args: Namespace) -> Path | None:
    if not args.output:
        return None
    path = output_path(args, args.input)
    try:
        format_of(path)
    except ViewerError as error:
        raise UsageError(error.message, error.detail, error.hint) from None
    return path


def _print(args: Namespace, said: dict[str, Any], sheet: Sheet) -> None:
    if args.json:
        print_json(said)
    elif not args.output:
        say_lines(tab_text(sheet))


def _studies(args: Namespace) -> list[Study]:
    found = read_inputs(args, args.input)
    studies = [study for study in found.studies if any(stack.items for stack in study.stacks)]
    if not studies:
        reason = found.skipped[0].reason if found.skipped else "there are no pictures in it"
        raise ViewerError("No picture was found", f"{args.input[0]}: {reason}")
    return studies


def _marks(args: Namespace, studies: Sequence[Study]) -> list[Annotation]:
    work = UserWork(open_home(args).work)
    try:
        found = [work.load(study.study_uid, person_of(study.study_uid, study.patient)) for study in studies]
    finally:
        work.close()
    return [mark for marks in found for mark in marks.values() if not mark.is_key]


def _measured(
    args: Namespace, studies: Sequence[Study], offered: Services, *, has_pictures: bool, text: OverlayText
) -> tuple[list[Measured], bool]:
    """Return the saved measurements; those that cannot be measured are told on stderr."""
    by_uid, marks = {study.study_uid: study for study in studies}, _marks(args, studies)
    find, failed, rows = _finder(by_uid, marks, offered), False, list[Measured]()
    for mark, name in named(marks):
        try:
            rows += measure(
                [Located(mark, name, by_uid[mark.study_uid], *find(mark))], has_pictures=has_pictures, text=text
            )
        except ViewerError as error:
            failed = True
            complain(ViewerError(f"{name}: {error.message}", error.detail, error.hint))
    return rows, failed


def _finder(
    studies: dict[str, Study], marks: Sequence[Annotation], offered: Services
) -> Callable[[Annotation], tuple[PictureSource, int]]:
    """Return what finds the picture of a mark, in the scale that the calibration lines among the marks give it."""
    sources: dict[str, PictureSource] = {}

    def find(mark: Annotation) -> tuple[PictureSource, int]:
        for stack in studies[mark.study_uid].stacks:
            if stack.series.series_uid == mark.series_uid:
                index = next((i for i, item in enumerate(stack.items) if item.ref == mark.frame), None)
                if index is not None:
                    if stack.key not in sources:
                        known = calibrations_of(marks, stack.series.series_uid)
                        sources[stack.key] = source_of(stack, offered, "", known)
                    return sources[stack.key], index
        raise ViewerError("Its picture is not in the inputs, or is a plane of a volume")

    return find


COMMAND = Command("measurements", "saved measurements as table or report", options, run)
LESIONS = Command("lesions", "followed lesions and response by RECIST 1.1", lesion_options, run_lesions)
