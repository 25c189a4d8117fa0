"""The lengths of both legs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import LENGTH
from viewer.measure.kind import Kind, lines
from viewer.measure.square import squared


class LegLength(Kind):
    """Measure both legs, and how much longer the first is than the second."""

    id = "leg_length"
    title = "Leg lengths"
    help = "Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second."
    points = 4
    formula = noted("the length of the first line less that of the second")
    concept = LENGTH

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the difference, below 0 where the second leg is longer, and both lengths."""
        drawn = squared(points_px, sample)
        first, second = (drawn.length(drawn.line(start)) for start in (0, 2))
        return [
            Stat("difference", first - second, drawn.unit, LENGTH),
            Stat("first leg", first, drawn.unit, LENGTH),
            Stat("second leg", second, drawn.unit, LENGTH),
        ]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines, and their ends."""
        return lines(points_px)
