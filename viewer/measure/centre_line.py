"""The centre line between two edges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import LENGTH, WIDTH
from viewer.measure.kind import Kind, lines, middle
from viewer.measure.square import squared, step_of


class CentreLine(Kind):
    """Draw the centre line of a bone or a vessel through the middles of two lines across it."""

    id = "centre_line"
    title = "Centre line"
    help = "Draw two lines across: the centre line goes through their middles."
    points = 4
    formula = noted("the distance between the middles of both lines; their own lengths are the widths")
    concept = LENGTH

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length of the centre line between both middles, and the widths there."""
        drawn = squared(points_px, sample)
        middles = drawn.points.reshape(2, 2, 2).mean(axis=1)
        length = drawn.length(step_of(middles[0], middles[1]))
        widths = [drawn.length(drawn.line(first)) for first in (0, 2)]
        return [
            Stat("length", length, drawn.unit, LENGTH),
            Stat("first width", widths[0], drawn.unit, WIDTH),
            Stat("second width", widths[1], drawn.unit, WIDTH),
        ]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines across, the dashed centre line, and the ends."""
        ways = [(middle(points_px[0], points_px[1]), middle(points_px[2], points_px[3]))] if len(points_px) > 3 else []
        return lines(points_px, dashed=ways)
