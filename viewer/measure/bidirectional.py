"""The long and the short axis of a lesion."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted, say
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import LONG_AXIS, SHORT_AXIS
from viewer.measure.kind import Kind, as_point, lines
from viewer.measure.square import angle_of_lines, squared
from viewer.measure.upright import across, carried

SHORT, LAST = 2, 3
"""Where the second line begins and ends among the points."""
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
    def led(cls, points_px: Sequence[Point], at: int, turn: float, before: Sequence[Point] = ()) -> tuple[Point, ...]:
        """Keep the second line at a right angle to the first one: its ends follow each other, and turn with that."""
        if len(points_px) < cls.points or (at < SHORT and len(before) < cls.points):
            return tuple(points_px)
        points = np.asarray(points_px, dtype=np.float64)
        if at >= SHORT:
            other = points[SHORT + LAST - at]
            points[at] = other + across(np.array([*points[:SHORT], points[at]]), other, turn)
        else:
            points[SHORT:] = carried(np.asarray(before, dtype=np.float64), points[:SHORT], turn)
        return tuple(as_point(point) for point in points)

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
