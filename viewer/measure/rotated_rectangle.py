"""A rectangular region in any direction."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline, Ring
from viewer.measure.upright import across


class RotatedRectangle(Region):
    """Measure the pixels in the rectangle on a side; the third point says how far away the other side is."""

    id = "rotated_rectangle"
    title = "Rotated rectangle"
    icon = "rotated-rectangle"
    help = "Draw one side, then set how far away the other one is."
    points = 3

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:
        """Return the four corners, which are right angles in the patient."""
        a, b = points_px[0], points_px[1]
        step = across(points_px, a, turn)
        return Ring(np.array([a, b, b + step, a + step]))

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline, the ends of its side and the middle of the other side."""
        if len(points_px) < 3:
            return [Polyline(tuple(points_px)), *handles(points_px)]
        corners = [(float(x), float(y)) for x, y in cls.outline(np.asarray(points_px, dtype=np.float64), 1.0).corners]
        (cx, cy), (dx, dy) = corners[2:]
        middle = Handle(((cx + dx) / 2, (cy + dy) / 2), 2)
        return [Polyline(tuple(corners), is_closed=True), *handles(points_px[:2]), middle]
