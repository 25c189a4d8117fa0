"""`hounsfield pixels`: the numbers of pictures, at a stage of the pipeline."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser, Namespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.cli.command import (
    DONE,
    NOTHING,
    SOME_FAILED,
    Command,
    UsageError,
    add_output,
    complain_of,
    output_path,
    print_json,
)
from viewer.cli.inputs import add_frame, add_input, frame_item, one_stack, password_of, paths_of
from viewer.cli.progress import Bar
from viewer.cli.services import Services, services
from viewer.cli.values import add_values, values_of
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.look import Look
from viewer.core.pixels import Frame
from viewer.core.records import Entry, Instance, Location, Skipped, Stack, StackItem
from viewer.dicom import header, pixels, sources
from viewer.display.quantified import read_values, unit_of
from viewer.exporters.atomic import replacing
from viewer.jobs.lanes import Priority

STAGES = ("stored", "modality", "value", "display")


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)
    add_frame(parser)
    parser.add_argument("--series", metavar="UID|NUMBER", help="the series, where INPUT holds several")
    parser.add_argument(
        "--stage",
        choices=STAGES,
        help="stored values (the default), modality values, what they are read as (SUV ..., the default with "
        "--values), or as shown",
    )
    add_values(parser)
    add_output(parser, is_required=False)


def run(args: Namespace) -> int:
    """Write one array, or list the arrays of many files."""
    if not args.output and not args.json:
        raise UsageError("pixels needs -o OUT.npy or --json")
    if args.values and args.stage not in (None, "value"):
        raise UsageError(f"--values says nothing of the stage {args.stage}", "leave --stage out, or give --stage value")
    args.stage = args.stage or ("value" if args.values else "stored")
    with services() as offered:
        return _write(args, offered) if args.output else _list(args, offered)


def at_stage(frame: Frame, stage: str) -> NDArray[Any]:
    """Return a frame's array: stored or modality values, what they are read as (in float64, NaN for nothing), or
    8-bit grey or RGB as shown with the default window."""
    if stage == "stored":
        return frame.stored
    if stage == "modality":
        return frame.values()
    if stage == "value":
        return frame.stored if frame.is_color else read_values(frame)
    from viewer.display.render import full

    return full(frame, Look())


def _write(args: Namespace, offered: Services) -> int:
    if len(args.input) != 1:
        raise UsageError("-o takes one INPUT; for many use --json")
    path = output_path(args, args.input)
    args.input = args.input[0]
    _, stack = one_stack(args)
    if args.frame is None and len(stack.items) > 1:
        array = np.stack([at_stage(_read(args, stack, item, offered), args.stage) for item in stack.items])
    else:
        _, item = frame_item(stack, args.frame)
        array = at_stage(_read(args, stack, item, offered), args.stage)
    with replacing(path, force=args.force, inputs=[], what="file") as temporary, temporary.open("wb") as file:
        np.save(file, array, allow_pickle=False)
    return DONE


def _read(args: Namespace, stack: Stack, item: StackItem, offered: Services) -> Frame:
    return _as_read(args, stack, item, offered.frames.load(item), offered)


def _as_read(args: Namespace, stack: Stack, item: StackItem, frame: Frame, offered: Services) -> Frame:
    """Return a frame with what its values are read as; only the stage that is named so asks for it."""
    values = values_of(args.values, stack, offered.quantities) if args.stage == "value" else None
    return frame if values is None else values.frame(frame, item, may_read=True) or frame


def _list(args: Namespace, offered: Services) -> int:
    rows = _rows(args, offered)
    failed = [row for row in rows if row["reason"]]
    print_json(rows)
    for row in failed:
        if not args.quiet:
            complain_of(row["path"], row["reason"])
    return DONE if not failed else SOME_FAILED if len(failed) < len(rows) else NOTHING


def _rows(args: Namespace, offered: Services) -> list[dict[str, Any]]:
    """Return a row for each file, also where several files hold one object in different encodings."""
    paths, series_uid = paths_of(args, args.input)
    wanted = uid_of(series_uid) or args.series or ""
    rows = []
    with Bar(args, "reading") as bar:
        for place in sources.walk(paths, password_of(args)):
            row = _row_of(place, wanted, args, offered)
            if row is not None:
                rows.append(row)
                bar.progress(len(rows), 0)
    return sorted(rows, key=lambda row: str(row["path"]))


def _row_of(place: Location | Skipped, wanted: str, args: Namespace, offered: Services) -> dict[str, Any] | None:
    if isinstance(place, Skipped):
        return _empty(place.path, place.reason) if place.is_failure else None
    try:
        entry = header.read(place)
    except ViewerError as error:
        return _empty(place.name, error.message)
    if wanted and wanted not in (entry.series.series_uid, str(entry.series.number)):
        return None
    if entry.instance.pixel is None:
        return _object_row(entry.instance)
    return _row(entry, args, offered)


def _frame(instance: Instance, number: int, offered: Services) -> Frame:
    """Return a frame of this very file: the cache would give that of another file of the same object."""
    job = pixels.frame_job(instance, number)
    return pixels.assemble(instance, number, offered.frames.decode(job, Priority.VISIBLE), job.note)


def _row(entry: Entry, args: Namespace, offered: Services) -> dict[str, Any]:
    instance = entry.instance
    items = tuple(StackItem(instance, number) for number in range(instance.frame_count))
    stack = Stack(instance.location.name, entry.series, items)
    numbers = range(instance.frame_count) if args.frame is None else [args.frame - 1]
    digest = hashlib.sha256()
    shape: list[int] = []
    dtype, unit = "", None
    try:
        for number in numbers:
            if not 0 <= number < instance.frame_count:
                raise ViewerError(f"There is no frame {args.frame}", f"there are {instance.frame_count}")
            frame = _as_read(args, stack, items[number], _frame(instance, number, offered), offered)
            array = at_stage(frame, args.stage)
            unit = unit_of(frame) if args.stage in ("modality", "value") and not frame.is_color else None
            little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
            digest.update(little.tobytes())
            shape, dtype = list(array.shape), array.dtype.name
    except ViewerError as error:
        return _empty(instance.location.name, error.sentence())
    if len(numbers) > 1:
        shape = [len(numbers), *shape]
    path, sha256 = instance.location.name, digest.hexdigest()
    return {"path": path, "shape": shape, "dtype": dtype, "sha256": sha256, "unit": unit, "reason": None}


def _object_row(instance: Instance) -> dict[str, Any]:
    reason = instance.notes[0] if instance.notes else "no pixel data"
    return _empty(instance.location.name, reason)


def _empty(path: str, reason: str) -> dict[str, Any]:
    return {"path": path, "shape": None, "dtype": None, "sha256": None, "unit": None, "reason": reason}


COMMAND = Command("pixels", "the numbers of pictures, at a stage of the pipeline", options, run)
