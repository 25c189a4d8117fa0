"""A rectangular region along rows and columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline, Ring


class Rectangle(Region):
    """Measure the pixels in the rectangle between two opposite corners."""

    id = "rectangle"
    title = "Rectangle"
    icon = "rectangle"
    key = "R"
    points = 2

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:  # noqa: ARG003 - along rows and columns
        """Return the four corners."""
        (left, top), (right, bottom) = points_px.min(axis=0), points_px.max(axis=0)
        return Ring(np.array([(left, top), (right, top), (right, bottom), (left, bottom)]))

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline and the two corners that set it."""
        (ax, ay), (bx, by) = points_px[0], points_px[-1]
        return [Polyline(((ax, ay), (bx, ay), (bx, by), (ax, by)), is_closed=True), *handles(points_px)]
