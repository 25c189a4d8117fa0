"""The pictures of a stack without a window, with what their values are read as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.sources import StackSource
from viewer.actions.values import StackValues
from viewer.core.errors import ViewerError
from viewer.core.quantity import MODALITY
from viewer.core.records import Stack
from viewer.measure.calibrating import NOT_CALIBRATED, Calibrations

if TYPE_CHECKING:
    from viewer.actions.quantities import Quantities
    from viewer.jobs.frames import Frames


def values_of(name: str, stack: Stack, quantities: Quantities) -> StackValues | None:
    """Return how the stack's values are read, None where there is one way only; ViewerError for what is not there."""
    if not quantities.are_many(stack):
        if name not in ("", MODALITY):
            raise ViewerError(f"Values cannot be read as {name} here", "the files tell no other quantity")
        return None
    known = quantities.load(stack)
    keys = [quantity.key for quantity in known.quantities]
    if name and name not in keys:
        why = f"no SUV: {known.refusal}; " if known.refusal else ""
        raise ViewerError(f"Values cannot be read as {name} here", f"{why}there are {', '.join(keys)}")
    return StackValues(stack, quantities, name)


def source_of(
    stack: Stack, frames: Frames, quantities: Quantities, name: str = "", calibrations: Calibrations = NOT_CALIBRATED
) -> StackSource:
    """Return the pictures of a stack with what their values are read as, in the scale that the user gave them."""
    return StackSource(stack, frames, values_of(name, stack, quantities), calibrations)
