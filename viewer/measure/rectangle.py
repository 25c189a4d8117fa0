"""A rectangular region."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Family, Sampler, Stat
from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.kind import Kind
from viewer.measure.region import Box, region_stats


class Rectangle(Kind):
    """Measure the pixels in the rectangle between two opposite corners."""

    id = "rectangle"
    title = "Rectangle"
    icon = "rectangle"
    key = "R"
    points = 2
    family = Family.REGION

    @staticmethod
    def stats(points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return mean, SD, min, max, area and pixels; centres on the outline count."""
        half = Box.between(points_px).sides_px[0] / 2
        return region_stats(points_px, sample, 1.0, lambda y: np.full(y.shape, half))

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline and the two corners that set it."""
        (ax, ay), (bx, by) = points_px[0], points_px[-1]
        outline = Polyline(((ax, ay), (bx, ay), (bx, by), (ax, by)), is_closed=True)
        return [outline, *(Handle(point, i) for i, point in enumerate(points_px))]
