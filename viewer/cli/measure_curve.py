"""`hounsfield measure --over`: values along a line, a histogram, or what becomes of a region over time."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

import numpy as np
from numpy.typing import NDArray

from viewer.actions.measured import kind_title
from viewer.actions.measuring import sampler_of
from viewer.actions.moments import moments_of
from viewer.actions.movies import phases_of
from viewer.actions.plotting import check_format, json_of, write_curves
from viewer.actions.sources import PictureSource
from viewer.actions.traces import Way, of_values, over_time, sheet_of, ways_of
from viewer.cli.command import DONE, UsageError, output_path, print_json
from viewer.cli.progress import Bar
from viewer.cli.services import Services
from viewer.cli.values import source_of
from viewer.core.records import Stack, Study
from viewer.core.trace import Trace
from viewer.exporters.atomic import replacing
from viewer.exporters.sheets import csv_bytes


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "--over",
        choices=tuple(way.value for way in Way),
        help="a curve: 'values' along a profile or as a histogram, mean and SD over 'time' of a cine or 4D series",
    )


def run(
    args: Namespace, offered: Services, study: Study, stack: Stack, index: int, points_px: NDArray[np.float64]
) -> int:
    """Print the curve as CSV or JSON, or write it to the file that -o names."""
    way = Way(args.over)
    if way not in ways_of(args.kind):
        raise UsageError(f"There is no curve of that kind over {way.value}", args.kind)
    path = output_path(args, []) if args.output else None
    if path is not None:
        check_format(path)
    made = _trace(args, way, offered, study, stack, index, points_px)
    if path is not None:
        with replacing(path, force=args.force, inputs=(), what="table") as file:
            write_curves([made], file, path)
        if not args.quiet and not args.json:
            print(f"written: {path}", file=sys.stderr)
    if args.json:
        print_json(json_of(made))
    elif path is None:
        sys.stdout.write(csv_bytes(sheet_of([made])).decode("utf-8-sig"))
    return DONE


def _trace(
    args: Namespace,
    way: Way,
    offered: Services,
    study: Study,
    stack: Stack,
    index: int,
    points_px: NDArray[np.float64],
) -> Trace:
    source, name = source_of(stack, offered, args.values), kind_title(args.kind)
    if way is Way.VALUES:
        sampler = sampler_of(source.load(index), source.info(index))
        return of_values(args.kind, name, points_px, sampler, args.histogram)
    sources: dict[str, PictureSource] = {stack.key: source}

    def read(one: Stack) -> PictureSource:
        if one.key not in sources:
            sources[one.key] = source_of(one, offered, args.values)
        return sources[one.key]

    moments = moments_of(phases_of(study, stack), source, index)
    with Bar(args, "reading") as job:
        return over_time(args.kind, name, lambda _: points_px, moments, read, job, is_weighted=args.weighted)
