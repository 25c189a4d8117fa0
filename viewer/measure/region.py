"""Statistics of the pixels inside a closed shape."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.protocols import Array, Sampler, Stat
from viewer.measure.scale import scale_of

EDGE_PX = 1e-6
"""A centre this near to the outline lies on it, and so inside: corners come back from LPS mm with rounding."""

LUMA = (0.299, 0.587, 0.114)
LUMA_UNIT = "luma"


@dataclass(frozen=True, slots=True)
class Box:
    """The extent of a shape between two opposite corners, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def between(cls, points_px: NDArray[np.float64]) -> Box:
        """Return the box of two opposite corners."""
        (left, top), (right, bottom) = points_px.min(axis=0), points_px.max(axis=0)
        return cls(float(left), float(top), float(right), float(bottom))

    @property
    def sides_px(self) -> tuple[float, float]:
        """Width and height."""
        return self.right - self.left, self.bottom - self.top


HalfWidths = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Half the width of a shape at given heights y above its middle, in pixels; negative where it has none."""


def region_stats(points_px: NDArray[np.float64], sample: Sampler, fill: float, half_widths: HalfWidths) -> list[Stat]:
    """Return mean, SD, extremes, area and number of the pixels whose centre lies inside a symmetric shape.

    `fill` is the part of its box that the shape covers: the area is that of the shape as drawn, beyond the picture
    too, and NaN where the picture's scale allows none. SD is that of the population (divided by n), as Weasis
    computes it. Colour is measured as luma (ITU-R BT.601). Padding and what is no number are left out.
    """
    box = Box.between(points_px)
    inside = values_inside(box, sample, half_widths)
    unit = LUMA_UNIT if sample.values.ndim == 3 else sample.value_unit
    mean = sd = low = high = math.nan
    if inside.size:
        mean, low, high = float(inside.mean(dtype=np.float64)), float(inside.min()), float(inside.max())
        sd = float(inside.std(dtype=np.float64))
    return [
        Stat("mean", mean, unit),
        Stat("sd", sd, unit),
        Stat("min", low, unit),
        Stat("max", high, unit),
        _area(box, points_px, sample, fill),
        Stat("pixels", float(inside.size)),
    ]


def values_inside(box: Box, sample: Sampler, half_widths: HalfWidths) -> Array:
    """Return the values (n,) of the pixels inside; only the box is touched."""
    rows, columns = sample.values.shape[:2]
    top, bottom = _span(box.top, box.bottom, rows)
    left, right = _span(box.left, box.right, columns)
    if top >= bottom or left >= right:
        return np.empty(0)
    part = (slice(top, bottom), slice(left, right))
    y = np.arange(top, bottom, dtype=np.float64) - (box.top + box.bottom) / 2
    x = np.arange(left, right, dtype=np.float64) - (box.left + box.right) / 2
    mask = np.abs(x)[None, :] <= half_widths(y)[:, None] + EDGE_PX
    if sample.valid is not None:
        mask &= sample.valid[part]
    values = sample.values[part][mask]
    if values.ndim == 2:
        values = values[:, :3] @ np.asarray(LUMA)
    return values[np.isfinite(values)] if values.dtype.kind == "f" else values


def _span(low: float, high: float, count: int) -> tuple[int, int]:
    first = math.ceil(max(low - EDGE_PX, 0.0))
    last = math.floor(min(high + EDGE_PX, count - 1.0))
    return first, last + 1


def _area(box: Box, points_px: NDArray[np.float64], sample: Sampler, fill: float) -> Stat:
    width, height = box.sides_px
    try:
        scale = scale_of(points_px, sample)
    except ViewerError:
        return Stat("area", math.nan, "mm²")
    return Stat("area", width * scale.x * height * scale.y * fill, f"{scale.unit}²")
