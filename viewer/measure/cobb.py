"""The Cobb angle of a curved spine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import COBB_ANGLE
from viewer.measure.kind import Kind, lines, middle
from viewer.measure.square import angle_between, angle_of_lines, cross, squared


class Cobb(Kind):
    """Measure the angle between two end plates of the spine, also of more than 90 degrees."""

    id = "cobb"
    title = "Cobb angle"
    help = "Draw a line along the upper end plate, and one along the lower one."
    points = 4
    formula = noted("the angle between both end plates, each from the same side of the spine to the other")
    concept = COBB_ANGLE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the Cobb angle, 0 to 180 degrees, whatever the order of the points and the turn of the picture.

        The spine goes from the middle of one end plate to that of the other. Both plates are taken in the sense in
        which they cross it from one side to the other; where that cannot be told, it is the smaller angle.
        """
        drawn = squared(points_px, sample)
        first, second = drawn.line(0), drawn.line(2)
        spine = (drawn.points[2] + drawn.points[3] - drawn.points[0] - drawn.points[1]) / 2
        sides = cross(spine, first), cross(spine, second)
        if not all(sides):
            return [Stat("cobb", angle_of_lines(first, second), "°", COBB_ANGLE)]
        return [Stat("cobb", angle_between(first * np.sign(sides[0]), second * np.sign(sides[1])), "°", COBB_ANGLE)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both end plates, the dashed line between their middles, and the ends."""
        ways = [(middle(points_px[0], points_px[1]), middle(points_px[2], points_px[3]))] if len(points_px) > 3 else []
        return lines(points_px, dashed=ways)
