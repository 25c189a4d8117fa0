"""The distance from a point to a line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted, say
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import DISTANCE
from viewer.measure.kind import Kind, as_point, lines
from viewer.measure.square import foot_of, squared


class Perpendicular(Kind):
    """Measure the shortest distance from a point to a line, which goes on beyond its ends."""

    id = "perpendicular"
    title = "Point to line"
    help = "Draw the line, then set the point."
    points = 3
    formula = noted("the length of the perpendicular from the point to the line, which goes on beyond its ends")
    concept = DISTANCE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the distance in mm, in px where the picture has no scale."""
        drawn = squared(points_px, sample)
        foot, _ = foot_of(drawn.points[2], drawn.points[0], drawn.points[1])
        return [Stat("distance", drawn.length(drawn.points[2] - foot), drawn.unit, DISTANCE)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line, the dashed perpendicular, and how the line goes on to where it meets that."""
        if len(points_px) < 3 or points_px[0] == points_px[1]:
            return lines(points_px)
        start, end, point = np.asarray(points_px[:3], dtype=np.float64)
        foot, part = foot_of(point, start, end)
        ways = [(points_px[2], as_point(foot))]
        if not 0 <= part <= 1:
            ways.append((points_px[0] if part < 0 else points_px[1], as_point(foot)))
        return lines(points_px, dashed=ways)

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say where the perpendicular meets the line beyond its ends."""
        points = squared(points_px, sample).points
        _, part = foot_of(points[2], points[0], points[1])
        told = super().doubts(points_px, sample)
        if not 0 <= part <= 1:
            told.append(say("The perpendicular meets the line beyond its ends."))
        return told
