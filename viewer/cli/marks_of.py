"""`hounsfield marks`: what a report, presentation state or key object selection says."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from viewer.cli.command import DONE, SOME_FAILED, Command, print_json, say_lines
from viewer.cli.inputs import add_input, read_inputs
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)


def run(args: Namespace) -> int:
    """Print the marks of the objects in INPUT on its pictures; what cannot be shown in a sentence each."""
    from viewer.objects.heads import dataset_of
    from viewer.objects.kinds import held_by, is_report, objects_of
    from viewer.objects.report_reading import lines_of

    rows: list[dict[str, Any]] = []
    for study in read_inputs(args, args.input).studies:
        for instance in objects_of(study):
            held = held_by(instance, study)
            text = lines_of(dataset_of(instance)) if is_report(instance) else []
            marks = [_row(mark) for mark in held.marks]
            rows.append(
                {
                    "sop_instance_uid": uid_of(instance.sop_instance_uid),
                    "marks": marks,
                    "remarks": list(held.remarks),
                    "text": text,
                }
            )
    if not rows:
        raise ViewerError("INPUT holds no report, presentation state or key object selection")
    if args.json:
        print_json(rows)
    else:
        for row in rows:
            _tell(row)
    return SOME_FAILED if any(row["remarks"] and not row["marks"] for row in rows) else DONE


def _row(mark: Annotation) -> dict[str, Any]:
    return {
        "kind": mark.kind,
        "name": mark.name,
        "text": mark.text,
        "points": [list(point) for point in mark.points],
        "is_in_patient": mark.is_in_patient,
        "picture": mark.frame.sop_instance_uid,
        "frame": mark.frame.frame + 1,
        "tracking_uid": mark.tracking_uid,
    }


def _tell(row: dict[str, Any]) -> None:
    print(row["sop_instance_uid"])
    for mark in row["marks"]:
        say_lines(f"  {mark['kind']} {mark['name']}".rstrip())
    for line in (*row["remarks"], *row["text"]):
        say_lines(f"  {line}")


COMMAND = Command("marks", "what reports, presentation states and key object selections say", options, run)
