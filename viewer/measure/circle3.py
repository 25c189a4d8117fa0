"""A circular region through three points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.shapes import Ellipse, Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline
from viewer.measure.upright import round_oval

LEAST_BEND = 1e-9
"""Three points on one line have no circle; the area between them, by that of their distances, tells."""


class Circle3(Region):
    """Measure the pixels in the circle through three points of its rim."""

    id = "circle3"
    title = "Circle through 3 points"
    icon = "circle3"
    help = "Set three points on the rim."
    points = 3

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:
        """Return the circle, which is one in the patient. Raises ViewerError where the points lie on one line."""
        start = points_px[0]
        (ax, ay), (bx, by) = (points_px[1:3] - start) * (1.0, turn)
        bend, a, b = 2.0 * (ax * by - ay * bx), ax * ax + ay * ay, bx * bx + by * by
        if abs(bend) <= LEAST_BEND * max(a, b):
            raise ViewerError("The three points lie on one line", "no circle goes through them", "set them apart")
        x, y = (by * a - ay * b) / bend, (ax * b - bx * a) / bend
        return round_oval(start + np.array([x, y / turn]), float(np.hypot(x, y)), turn)

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline and its three points; a line through them where they have no circle."""
        try:
            if len(points_px) < 3:
                raise ViewerError("Not all points are set")
            left, top, right, bottom = cls.outline(np.asarray(points_px, dtype=np.float64), 1.0).bounds
        except ViewerError:
            return [Polyline(tuple(points_px)), *handles(points_px)]
        return [Ellipse((left, top), (right, bottom)), *handles(points_px)]
