"""`hounsfield measure INPUT... --protocol FILE`: what was recorded once, measured in many studies: one table."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from viewer.actions.number_sheet import SUFFIXES, MeasuredStep, as_objects, number_sheet, wide_sheet, write_sheet
from viewer.actions.replaying import PLACES
from viewer.cli.command import DONE, NOTHING, SOME_FAILED, UsageError, add_output, complain_of, output_path, print_json
from viewer.core.readable import visible
from viewer.exporters.sheets import Sheet, csv_bytes


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--protocol", metavar="NAME|FILE", help="a measuring protocol, replayed over all INPUTs")
    parser.add_argument(
        "--place", choices=PLACES, default="auto",
        help="where what is not measured yet is put: the same place in the patient, or the same pixels",
    )  # fmt: skip
    parser.add_argument("--wide", action="store_true", help="a line for each study, a column for each first number")
    parser.add_argument("--identity", action="store_true", help="add ID and name of the patient to the table")
    add_output(parser, is_required=False)


def run(args: Namespace) -> int:
    """Measure, and write or print the table."""
    from viewer.api.replaying import replay
    from viewer.api.session import Session

    if args.kind or args.points:
        raise UsageError("Give --protocol, or --kind and --points")
    path = output_path(args, args.input) if args.output else None
    if path is not None and path.suffix.lower() not in SUFFIXES:
        raise UsageError(f"The name of a table ends in {', '.join(SUFFIXES)}", path.name)
    failed: list[str] = []

    def fail(where: str, why: str) -> None:
        failed.append(where)
        complain_of(where, why)

    with Session(args.home) as session:
        protocol = session.protocol(args.protocol)
        measured = list(replay(session, protocol, args.input, args.place, fail))
    for one in measured:
        if not one.stats and one.doubts:
            fail(one.given, f"{one.name}: {one.doubts[0]}")
    sheet = (wide_sheet if args.wide else number_sheet)(measured, has_identity=args.identity)
    _give(args, sheet, path)
    return _status(measured, failed)


def _give(args: Namespace, sheet: Sheet, path: Path | None) -> None:
    if path is not None and sheet.rows:
        write_sheet(sheet, path, force=args.force)
        if not args.quiet and not args.json:
            print(f"written: {path}", file=sys.stderr)
    if args.json:
        print_json(as_objects(sheet))
    elif path is None:
        sys.stdout.write(visible(csv_bytes(sheet).decode("utf-8-sig"), keeps_lines=True))


def _status(measured: list[MeasuredStep], failed: list[str]) -> int:
    if not any(one.stats for one in measured):
        return NOTHING
    return SOME_FAILED if failed else DONE
