"""Pictures whose values are read as another quantity: what is seen stays, what is told changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Frame, PixelInfo, Rescale, VoiFunction, Window
from viewer.core.quantity import RealWorld, ValueMap
from viewer.display.modality import to_modality
from viewer.display.voi import default_window

Array = NDArray[Any]
NARROWEST = 1e-6


def read_values(frame: Frame, stored: Array | None = None) -> Array:
    """Return what stored values (of the whole grey frame, or some of them) are told as, in float64; NaN for none."""
    stored = frame.stored if stored is None else stored
    if frame.mapping is not None:
        return frame.mapping.values(stored)
    return to_modality(stored, frame.rescale, frame.modality_lut)


def unit_of(frame: Frame) -> str:
    """Return the unit of `read_values`, '' where it is not known."""
    return frame.mapping.unit if frame.mapping is not None else frame.rescale.unit


def unit_to_tell(frame: Frame) -> str:
    """Return the unit, and where none is known whether values are those stored or rescaled ones."""
    is_stored = frame.mapping is None and frame.rescale.is_identity and frame.modality_lut is None
    return unit_of(frame) or ("stored" if is_stored else "rescaled")


def as_quantity(frame: Frame, unit: str, value_map: ValueMap) -> Frame:
    """Return the frame read as a quantity: in one unit with its window where that can be, else by a mapping.

    A table of values, and VOI tables whose input are modality values, leave the window as it is.
    """
    if frame.is_color:
        return frame
    mapping = value_map.mapping
    unit = mapping.unit if mapping is not None else unit  # of several frames each may have another
    line = _line(frame, unit, value_map)
    if line is None or not value_map.is_line or frame.modality_lut is not None or frame.voi_luts:
        own = mapping or (RealWorld(unit, line.slope, line.intercept) if line is not None else None)
        return replace(frame, mapping=own) if own is not None else frame
    windows = frame.windows
    if not windows and frame.info.bits_stored <= 8 and frame.rescale.is_identity:
        windows = (default_window(frame),)  # such pictures show all their values
    return replace(
        frame,
        rescale=line,
        windows=tuple(scaled(window, value_map.factor, value_map.offset) for window in windows),
        mapping=mapping if mapping is not None and _is_partial(mapping, frame.info) else None,
    )


def _line(frame: Frame, unit: str, value_map: ValueMap) -> Rescale | None:
    """Return stored values to the quantity as a line, None where it is none."""
    mapping = value_map.mapping
    if mapping is not None:
        return None if mapping.table is not None else Rescale(mapping.slope, mapping.intercept, unit)
    if frame.modality_lut is not None:
        return None
    slope, intercept = frame.rescale.slope, frame.rescale.intercept
    return Rescale(slope * value_map.factor, intercept * value_map.factor + value_map.offset, unit)


def scaled(window: Window, factor: float, offset: float = 0.0) -> Window:
    """Return a window that shows `value * factor + offset` as `window` shows the value; `factor` is above 0.

    LINEAR counts with steps of 1, which other values do not have: it becomes LINEAR_EXACT over the same values.
    """
    center, width, function = window.center, window.width, window.function
    if function is VoiFunction.LINEAR and (factor, offset) != (1.0, 0.0):
        center, width = (center - 0.5, max(width - 1, NARROWEST)) if width >= 1 else (center, width)
        function = VoiFunction.LINEAR_EXACT
    return Window(center * factor + offset, width * factor, function, window.name)


def _is_partial(mapping: RealWorld, info: PixelInfo) -> bool:
    """Whether there can be stored values that are not mapped."""
    if info.number != "int":
        return bool(np.isfinite(mapping.first) or np.isfinite(mapping.last))
    low = -(1 << (info.bits_stored - 1)) if info.is_signed else 0
    return mapping.first > low or mapping.last < low + (1 << info.bits_stored) - 1
