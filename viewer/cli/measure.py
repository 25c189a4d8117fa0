"""`hounsfield measure`: the numbers of a measurement."""

from __future__ import annotations

import math
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from viewer.actions.annotating import parse_points
from viewer.actions.measuring import sampler_of
from viewer.actions.replaying import PLACES
from viewer.actions.sources import PictureInfo
from viewer.actions.surroundings import with_surroundings
from viewer.actions.traces import Way
from viewer.cli import measure_curve, measure_protocol, segment
from viewer.cli.blend import laid_over
from viewer.cli.command import DONE, Command, UsageError, print_json
from viewer.cli.inputs import add_frame, add_input, frame_item, one_stack, one_stack_of_phases
from viewer.cli.services import services
from viewer.cli.values import add_values, source_of
from viewer.core.errors import ViewerError
from viewer.core.geometry import SpacingSource
from viewer.core.protocols import Sampler, Stat
from viewer.core.quantity import MODALITY
from viewer.core.shapes import Point
from viewer.core.units import unit_words
from viewer.measure import REGISTRY
from viewer.measure.calibrating import KnownLine, known_of
from viewer.measure.evaluate import check_count, evaluate
from viewer.measure.provenance import provenance
from viewer.measure.scale import top_region

MOST_RANGES = 65536
SEGMENT = "segment"
"""Measured by what says which voxels, not by points: as `hounsfield segment` does."""


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, is_many=True)
    parser.add_argument("--series", metavar="UID|NUMBER", help="the series, where INPUT holds several")
    add_frame(parser)
    add_values(parser)
    parser.add_argument(
        "--blend", default="", metavar="UID|NUMBER", help="a series of the study whose values are told, too"
    )
    parser.add_argument("--kind", choices=(*REGISTRY.ids(), SEGMENT), help="what is measured")
    segment.add_ways(parser)
    parser.add_argument(
        "--points",
        default="",
        metavar='"x,y x,y ..."',
        help="pixels of the stored picture, (0,0) the first's centre",
    )
    parser.add_argument(
        "--weighted", action="store_true", help="pixels count by the part of them that the region covers"
    )
    parser.add_argument("--histogram", type=int, default=0, metavar="BINS", help="the region's values in equal ranges")
    parser.add_argument(
        "--calibrate",
        default="",
        metavar='"x,y x,y=MM"',
        help="a line of known length, for pictures whose files tell no size of pixels in the patient",
    )
    measure_curve.options(parser)
    measure_protocol.options(parser)


def run(args: Namespace) -> int:
    """Print the numbers, of one measurement or of a protocol over many studies."""
    if args.protocol:
        return measure_protocol.run(args)
    if (args.output and not args.over) or args.wide or args.identity or args.place != PLACES[0]:
        raise UsageError("-o, --wide, --identity and --place are for --protocol", hint="--json prints one measurement")
    if len(args.input) > 1:
        raise UsageError("One measurement is of one INPUT", hint="many are measured with --protocol")
    args.input = args.input[0]
    if args.kind == SEGMENT:
        return segment.run(args)
    if not args.kind or not args.points:
        raise UsageError("Give --kind and --points, or --protocol")
    return _one(args)


def _one(args: Namespace) -> int:
    try:
        points = parse_points([args.points])
        check_count(REGISTRY.get(args.kind), len(points))
    except ViewerError as error:
        raise UsageError(error.message, error.detail) from None
    study, stack = one_stack_of_phases(args) if args.over == Way.TIME.value else one_stack(args)
    index, _ = frame_item(stack, args.frame)
    with services() as offered:
        if args.over:
            return measure_curve.run(args, offered, study, stack, index, np.asarray(points, dtype=np.float64))
        acquired = source_of(stack, offered, args.values)
        source = laid_over(study, acquired, args.blend, offered) if args.blend else acquired
        # The picture is read first: what its values are is known then.
        frame = source.load(index)
        info = calibrated(source.info(index), args.calibrate, points)
        known = source.values.known() if source.values is not None else None
        read_as = known.chosen(args.values).key if known is not None else MODALITY
        sampler = replace(sampler_of(frame, info), is_weighted=args.weighted)
        sampler = with_surroundings(args.kind, sampler, source)
        points_px = np.asarray(points, dtype=np.float64)
        stats = evaluate(args.kind, points_px, sampler)
        origin = provenance(args.kind, points_px, sampler, stats)
    histogram = _histogram(args, points_px, sampler) if args.histogram else []
    if args.json:
        rows = [_row(stat) for stat in stats]
        no_suv = known.refusal or None if known is not None else None
        told = {
            "kind": args.kind,
            "stats": rows,
            "calibration": origin.calibration,
            "values": read_as,
            "no_suv": no_suv,
        }
        how = {"formula": origin.formula, "basis": list(origin.basis), "doubts": list(origin.doubts)}
        print_json({**told, **how, **({"histogram": histogram} if args.histogram else {})})
        return DONE
    for stat in stats:
        print(_line(stat))
    for row in histogram:
        print(f"{row['from']:.6g} to {row['to']:.6g}: {row['pixels']:.6g}")
    has_reason = any(math.isnan(stat.value) and stat.remark for stat in stats)
    for line in ("" if has_reason else origin.calibration, *origin.doubts):
        if line:
            print(line)
    return DONE


def _row(stat: Stat) -> dict[str, object]:
    """Return a number as JSON has it; `values_of` only where it is that of another series."""
    of = {"values_of": stat.series} if stat.series else {}
    why = {"remark": stat.remark} if stat.remark else {}
    return {"name": stat.name, "value": stat.value, "unit": stat.unit} | of | why


def _line(stat: Stat) -> str:
    """Return a number as text; one without a value is a dash, with the reason where it is known."""
    if math.isnan(stat.value):
        return f"{stat.key}: -" + (f" ({stat.remark})" if stat.remark else "")
    return f"{stat.key}: {stat.value:.6g} {unit_words(stat.unit)}".rstrip()


def _histogram(args: Namespace, points_px: NDArray[np.float64], sampler: Sampler) -> list[dict[str, float]]:
    """Return the ranges of a region's values with the number of their pixels."""
    from viewer.measure.region import Region, tally_of

    kind = REGISTRY.get(args.kind)
    if not issubclass(kind, Region) or not 1 <= args.histogram <= MOST_RANGES:
        raise UsageError(f"A histogram has 1 to {MOST_RANGES} ranges, and is that of a region")
    counts, ends = tally_of(kind, points_px, sampler).histogram(args.histogram)
    ranges = zip(ends[:-1].tolist(), ends[1:].tolist(), counts.tolist(), strict=True)
    return [{"from": low, "to": high, "pixels": count} for low, high, count in ranges]


def calibrated(info: PictureInfo, text: str, measured: Sequence[Point] = ()) -> PictureInfo:
    """Return what is known of a picture with the scale of a line of known length, given as "x,y x,y=MM".

    Raises ViewerError where the file itself tells a scale below the line or below the `measured` points.
    """
    if not text:
        return info
    line, _, length = text.partition("=")
    known = known_of(f"{length.strip()} mm")
    try:
        points = parse_points([line])
    except ViewerError as error:
        raise UsageError(error.message, error.detail) from None
    if known is None or len(points) != 2 or points[0] == points[1]:
        raise UsageError(
            f"“{text}” is no calibration line", "expected two points and their distance in mm: 10,5 90,5=40"
        )
    if info.plane is not None:
        raise ViewerError("This picture needs no calibration", "its file says where it lies in the patient")
    if not info.is_reformatted and any(top_region(point, info.instance.regions) for point in (*points, *measured)):
        words = f"it lies in an {SpacingSource.ULTRASOUND_REGION.value}"
        raise ViewerError("This picture needs no calibration", f"{words}, whose scale the file tells")
    (ax, ay), (bx, by) = points
    aspect = info.spacing.aspect if info.spacing is not None else info.aspect
    return replace(info, spacing=KnownLine((bx - ax, by - ay), known[0]).spacing(aspect))


COMMAND = Command("measure", "the numbers of a measurement", options, run)
