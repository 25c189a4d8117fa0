"""The angle between two lines that need not meet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import ANGLE
from viewer.measure.kind import Kind, lines
from viewer.measure.square import angle_of_lines, squared


class OpenAngle(Kind):
    """Measure the angle between two free lines, whatever the order of their points."""

    id = "open_angle"
    title = "Angle of two lines"
    points = 4
    formula = noted("the smaller angle between both lines, 0 to 90°; the other one is 180° less it")
    concept = ANGLE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the smaller angle of the two lines, and the other one."""
        drawn = squared(points_px, sample)
        angle = angle_of_lines(drawn.line(0), drawn.line(2))
        return [Stat("angle", angle, "°", ANGLE), Stat("other angle", 180.0 - angle, "°")]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines, and their ends."""
        return lines(points_px)
