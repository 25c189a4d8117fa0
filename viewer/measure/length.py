"""The straight distance between two points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.kind import Kind
from viewer.measure.scale import scale_of


class Length(Kind):
    """Measure the straight distance between two points."""

    id = "length"
    title = "Length"
    icon = "length"
    key = "D"
    points = 2

    @staticmethod
    def stats(points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length in mm, in px where the picture has no scale."""
        scale = scale_of(points_px, sample)
        return [Stat("length", float(scale.lengths(np.diff(points_px, axis=0))[0]), scale.unit)]

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the line and its two ends."""
        return [Polyline(tuple(points_px)), *(Handle(point, i) for i, point in enumerate(points_px))]
