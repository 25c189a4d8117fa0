"""`--values NAME`: what the values of pictures are read as."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from viewer.actions import reading_as
from viewer.actions.first_look import uptake_look
from viewer.actions.quantities import GRAMS, Quantities
from viewer.actions.sources import PictureSource, StackSource
from viewer.actions.values import StackValues
from viewer.cli.command import UsageError
from viewer.cli.services import Services
from viewer.core.errors import ViewerError
from viewer.core.look import Look
from viewer.core.pixels import VoiFunction
from viewer.core.records import Stack
from viewer.measure.calibrating import NOT_CALIBRATED, Calibrations


def add_values(parser: ArgumentParser) -> None:
    """Add --values."""
    parser.add_argument(
        "--values", default="", metavar="NAME",
        help="what values are read as: modality, suvbw, suvlbm-janma ..., real:1; the usual quantity without",
    )  # fmt: skip


def values_of(name: str, stack: Stack, quantities: Quantities) -> StackValues | None:
    """Return how the stack's values are read, None where there is one way only; UsageError for what is not there."""
    try:
        return reading_as.values_of(name, stack, quantities)
    except ViewerError as error:
        raise UsageError(error.message, error.detail, error.hint) from None


def source_of(
    stack: Stack, offered: Services, name: str = "", calibrations: Calibrations = NOT_CALIBRATED
) -> StackSource:
    """Return the pictures of a stack with what their values are read as, in the scale that the user gave them."""
    return StackSource(stack, offered.frames, values_of(name, stack, offered.quantities), calibrations)


def look_at(source: PictureSource) -> Look:
    """Return how pictures are shown when nothing else is asked for."""
    values = source.values
    return Look() if values is None else uptake_look(Look(), values.quantities.load(values.stack), values.key)


def usual_look(args: Namespace, look: Look, values: StackValues | None) -> Look:
    """Return a look with the window of uptake in the unit of the values: where it was asked for, or no other was."""
    from viewer.presets.windows import window_preset

    if values is not None and args.window is not None and values.is_scaled():
        return replace(look, window=replace(args.window, function=VoiFunction.LINEAR_EXACT))
    preset = window_preset(args.preset) if args.preset else None
    if values is None or (preset is not None and preset.unit != GRAMS) or (preset is None and look.window is not None):
        return look
    known = values.quantities.load(values.stack)
    if preset is not None and known.from_uptake(preset.window, values.key) is None:
        raise ViewerError("The uptake (SUV) of this series is not known", known.refusal)
    return uptake_look(look, known, values.key)
