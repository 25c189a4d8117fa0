"""The angle at a corner."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.measure.concepts import ANGLE
from viewer.measure.kind import Kind
from viewer.measure.square import angle_between, squared


class Angle(Kind):
    """Measure the angle between two legs; the second point is the corner."""

    id = "angle"
    title = "Angle"
    icon = "angle"
    key = "A"
    points = 3
    formula = noted("the angle between both legs, 0 to 180°, with pixels as wide and high as they are")
    concept = ANGLE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the angle, 0 to 180 degrees, as it is in the patient: pixels need not be square.

        NaN where a leg has no length.
        """
        points = squared(points_px, sample).points
        a, b = points[0] - points[1], points[2] - points[1]
        return [Stat("angle", angle_between(a, b) if a.any() and b.any() else math.nan, "°", ANGLE)]
