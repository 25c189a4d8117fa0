"""The long and the short axis of a lesion."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted, say
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import LONG_AXIS, SHORT_AXIS
from viewer.measure.kind import Kind, lines
from viewer.measure.square import angle_of_lines, squared

UPRIGHT_DEGREES = 5.0
"""Axes that are off by no more are taken as perpendicular."""


class Bidirectional(Kind):
    """Measure a lesion in two directions: its longest diameter, and the longest one across it (RECIST 1.1)."""

    id = "bidirectional"
    title = "Long and short axis"
    help = "Draw the longest diameter of a lesion, then the longest one at a right angle to it."
    points = 4
    formula = noted("the longer of both lines is the long axis, the other one the short axis")
    concept = LONG_AXIS

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the long and the short axis: whichever was drawn first, the longer one is the long axis."""
        drawn = squared(points_px, sample)
        short, long = sorted(drawn.length(drawn.line(first)) for first in (0, 2))
        return [Stat("long axis", long, drawn.unit, LONG_AXIS), Stat("short axis", short, drawn.unit, SHORT_AXIS)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines, and their ends."""
        return lines(points_px)

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say where the axes are not at a right angle."""
        drawn = squared(points_px, sample)
        angle = angle_of_lines(drawn.line(0), drawn.line(2))
        told = super().doubts(points_px, sample)
        if angle < 90 - UPRIGHT_DEGREES:
            told.append(say("The axes are not at a right angle, but at {angle}°.", angle=f"{angle:.0f}"))
        return told
