"""`hounsfield measure`: the numbers of a measurement."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

import numpy as np

from viewer.actions.annotating import parse_points
from viewer.actions.measuring import sampler_of
from viewer.cli.command import DONE, Command, UsageError, print_json
from viewer.cli.inputs import add_frame, add_input, frame_item, one_stack
from viewer.cli.services import services
from viewer.cli.values import add_values, source_of
from viewer.core.errors import ViewerError
from viewer.core.quantity import MODALITY
from viewer.core.units import unit_words
from viewer.measure import REGISTRY
from viewer.measure.evaluate import check_count, evaluate
from viewer.measure.scale import calibration


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    add_frame(parser)
    add_values(parser)
    parser.add_argument("--kind", required=True, choices=REGISTRY.ids(), help="what is measured")
    parser.add_argument(
        "--points",
        required=True,
        metavar='"x,y x,y ..."',
        help="pixels of the stored picture, (0,0) the first's centre",
    )


def run(args: Namespace) -> int:
    """Print the numbers."""
    try:
        points = parse_points([args.points])
        check_count(REGISTRY.get(args.kind), len(points))
    except ViewerError as error:
        raise UsageError(error.message, error.detail) from None
    _, stack = one_stack(args)
    index, _ = frame_item(stack, args.frame)
    with services() as offered:
        source = source_of(stack, offered, args.values)
        sampler = sampler_of(source.load(index), source.info(index))
        known = source.values.known() if source.values is not None else None
        read_as = known.chosen(args.values).key if known is not None else MODALITY
    points_px = np.asarray(points, dtype=np.float64)
    stats, origin = evaluate(args.kind, points_px, sampler), calibration(points_px, sampler)
    if args.json:
        rows = [{"name": stat.name, "value": stat.value, "unit": stat.unit} for stat in stats]
        no_suv = known.refusal or None if known is not None else None
        print_json({"kind": args.kind, "stats": rows, "calibration": origin, "values": read_as, "no_suv": no_suv})
    else:
        for stat in stats:
            print(f"{stat.name}: {stat.value:.6g} {unit_words(stat.unit)}".rstrip())
        if origin:
            print(origin)
    return DONE


COMMAND = Command("measure", "the numbers of a measurement", options, run)
