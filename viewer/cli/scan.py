"""`hounsfield scan`: what lies in the inputs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from viewer.cli.command import DONE, NOTHING, SOME_FAILED, Command, complain_of, print_json
from viewer.cli.inputs import Found, add_input, read_inputs, selector
from viewer.core.findings import Finding
from viewer.core.identity import uid_of
from viewer.core.records import Stack, Study


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)


def run(args: Namespace) -> int:
    """List studies and stacks, and what was skipped and why."""
    found = read_inputs(args, args.input)
    if args.json:
        print_json(
            {
                "studies": [_study(study) for study in found.studies],
                "files": found.files,
                "shown": len({path for study in found.studies for stack in study.stacks for path in _paths(stack)}),
                "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in found.skipped],
                "seconds": round(found.seconds, 3),
            }
        )
    else:
        _print(found)
    failed = [skipped for skipped in found.skipped if skipped.is_failure]
    for skipped in failed:
        if not args.quiet:
            complain_of(skipped.path, skipped.reason)
    if not found.studies:
        return NOTHING
    return SOME_FAILED if failed else DONE


def _study(study: Study) -> dict[str, Any]:
    return {
        "study_uid": uid_of(study.study_uid),
        "patient_id": study.patient.patient_id,
        "patient_name": study.patient.name,
        "date": study.date,
        "description": study.description,
        "series": [_series(stack) for stack in study.stacks],
    }


def _paths(stack: Stack) -> set[str]:
    """Return the files of a stack; one with many frames may belong to several stacks."""
    return {item.instance.location.name for item in stack.items} | {one.location.name for one in stack.objects}


def _series(stack: Stack) -> dict[str, Any]:
    paths = _paths(stack)
    row: dict[str, Any] = {
        "series_uid": uid_of(stack.series.series_uid),
        "number": stack.series.number,
        "modality": stack.series.modality,
        "description": stack.series.description,
        "instances": len(paths),
        "frames": len(stack.items),
        "is_volume": stack.is_volume,
        "warnings": [finding.sentence for finding in stack.findings],
        "findings": [_finding(finding) for finding in stack.findings],
        "key": selector(stack),
        "paths": sorted(paths),
    }
    if stack.split_by:
        row["split_by"] = stack.split_by
    if stack.geometry is not None:
        row["spacing_mm"] = [round(value, 6) for value in stack.geometry.spacing_mm]
        row["shape"] = list(stack.geometry.shape)
    if stack.objects:
        row["objects"] = [note for instance in stack.objects for note in instance.notes]
    return row


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "sentence": finding.sentence,
        "severity": finding.severity.name.lower(),
        "slices": [index + 1 for index in finding.slices],
    }


def _print(found: Found) -> None:
    for study in found.studies:
        print(f"{study.date or '-'}  {study.patient.name or '-'}  {study.description or '-'}")
        for stack in study.stacks:
            series = stack.series
            number = "-" if series.number is None else series.number
            split = f"  [{stack.split_by}]" if stack.split_by else ""
            volume = "  volume" if stack.is_volume else ""
            title = f"{series.description or '-'}{split}{volume}"
            print(f"    {number:>5}  {series.modality:<4} {len(stack.items):>5}  {title}")
            for warning in stack.warnings:
                print(f"           ! {warning}")
    print(f"{_counts(found)}, {found.seconds:.2f} s")


def _counts(found: Found) -> str:
    """Return '101 files, 15 skipped (11 of them without loss)'; what is lost is told line by line."""
    skipped = len(found.skipped)
    harmless = sum(not file.is_failure for file in found.skipped)
    without_loss = f" ({harmless} of them without loss)" if harmless else ""
    return f"{found.files} {'file' if found.files == 1 else 'files'}, {skipped} skipped{without_loss}"


COMMAND = Command("scan", "list studies, series and what was skipped", options, run)
