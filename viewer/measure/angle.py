"""The angle at a corner."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.kind import Kind
from viewer.measure.scale import scale_of


class Angle(Kind):
    """Measure the angle between two legs; the second point is the corner."""

    id = "angle"
    title = "Angle"
    icon = "angle"
    key = "A"
    points = 3

    @staticmethod
    def stats(points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the angle, 0 to 180 degrees, as it is in the patient: pixels need not be square.

        NaN where a leg has no length.
        """
        shape = np.array([1.0, scale_of(points_px, sample).turn])
        a, b = (points_px[0] - points_px[1]) * shape, (points_px[2] - points_px[1]) * shape
        if not (a.any() and b.any()):
            return [Stat("angle", math.nan, "°")]
        # The tangent keeps its precision near 0 and 180 degrees, where the cosine loses it.
        cross, dot = abs(float(a[0] * b[1] - a[1] * b[0])), float(a @ b)
        return [Stat("angle", math.degrees(math.atan2(cross, dot)), "°")]

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the two legs and the three points."""
        return [Polyline(tuple(points_px)), *(Handle(point, i) for i, point in enumerate(points_px))]
