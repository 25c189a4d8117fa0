"""The angle between the axes of two long bones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import ANGLE
from viewer.measure.kind import Kind, lines, middle
from viewer.measure.square import angle_of_lines, squared, step_of


class FourPointAngle(Kind):
    """Measure the angle between two axes, each through the middles of two lines across a bone."""

    id = "four_point_angle"
    title = "4-point angle"
    help = "Draw two lines across the first bone, then two across the second: their middles give the axes."
    points = 8
    formula = noted("the smaller angle between both axes, each through the middles of two lines across a bone")
    concept = ANGLE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the smaller angle of the two axes, and the other one."""
        ends = squared(points_px, sample).points.reshape(4, 2, 2)
        middles = ends.mean(axis=1)
        angle = angle_of_lines(step_of(middles[0], middles[1]), step_of(middles[2], middles[3]))
        return [Stat("angle", angle, "°", ANGLE), Stat("other angle", 180.0 - angle, "°")]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the lines across, both dashed axes, and the ends."""
        middles = [middle(*points_px[i : i + 2]) for i in range(0, len(points_px) - 1, 2)]
        return lines(points_px, dashed=[(middles[i], middles[i + 1]) for i in range(0, len(middles) - 1, 2)])
