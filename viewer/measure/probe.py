"""The value at a point."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.kind import Kind, handles

CHANNELS = ("red", "green", "blue")


class Probe(Kind):
    """Tell the value of the pixel that the point lies in."""

    id = "probe"
    title = "Probe"
    help = "Tell the value at a point, and keep it there."
    icon = "probe"
    key = "P"
    points = 1
    least = 1
    formula = "value of the pixel whose centre is nearest"

    @staticmethod
    def stats(points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the value, of colours each channel; NaN beside the picture and on padding."""
        column, row = (math.floor(v + 0.5) for v in points_px[0])
        rows, columns = sample.values.shape[:2]
        names = CHANNELS if sample.values.ndim == 3 else ("value",)
        is_there = 0 <= row < rows and 0 <= column < columns
        if not is_there or (sample.valid is not None and not sample.valid[row, column]):
            return [Stat(name, math.nan, sample.value_unit) for name in names]
        here = np.atleast_1d(sample.values[row, column])
        return [Stat(name, float(value), sample.value_unit) for name, value in zip(names, here, strict=False)]

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the point."""
        return handles(points_px)
