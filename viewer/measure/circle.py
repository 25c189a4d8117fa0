"""A circular region by its centre."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Ellipse, Point, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline
from viewer.measure.upright import round_oval


class Circle(Region):
    """Measure the pixels in the circle around a centre."""

    id = "circle"
    title = "Circle"
    icon = "circle"
    help = "Press at the centre and drag to the rim."
    points = 2

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:
        """Return the circle, which is one in the patient."""
        x, y = points_px[1] - points_px[0]
        return round_oval(points_px[0], float(np.hypot(x, y * turn)), turn)

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline, the centre and the point of the rim."""
        (x, y), (u, v) = points_px[0], points_px[-1]
        radius = float(np.hypot(u - x, v - y))
        return [Ellipse((x - radius, y - radius), (x + radius, y + radius)), *handles(points_px)]
