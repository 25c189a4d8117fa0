"""An elliptical region in any direction."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline, Oval
from viewer.measure.upright import across

SIDES = 180
"""Sides of the line that is drawn: off by less than 0.02 % of a half axis."""


class RotatedEllipse(Region):
    """Measure the pixels in the ellipse on an axis; the third point says how far it reaches beside that."""

    id = "rotated_ellipse"
    title = "Rotated ellipse"
    icon = "rotated-ellipse"
    help = "Draw one axis, then set how far the ellipse reaches beside it."
    points = 3

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:
        """Return the ellipse; its axes are at a right angle in the patient."""
        center = (points_px[0] + points_px[1]) / 2
        return Oval(center, (points_px[1] - points_px[0]) / 2, across(points_px, center, turn))

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline, the ends of its axis and an end of the other axis."""
        if len(points_px) < 3:
            return [Polyline(tuple(points_px)), *handles(points_px)]
        oval = cls.outline(np.asarray(points_px, dtype=np.float64), 1.0)
        assert isinstance(oval, Oval)
        ring = tuple((float(x), float(y)) for x, y in oval.as_ring(SIDES).points)
        x, y = oval.center + oval.second
        return [Polyline(ring, is_closed=True), *handles(points_px[:2]), Handle((float(x), float(y)), 2)]
