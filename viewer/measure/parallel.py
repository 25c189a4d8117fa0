"""The distance between two parallel lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.concepts import DISTANCE
from viewer.measure.kind import Kind, as_point, lines
from viewer.measure.square import foot_of, squared


class Parallel(Kind):
    """Draw a line and a parallel to it through a point, and measure how far apart they are."""

    id = "parallel"
    title = "Parallel lines"
    help = "Draw the line, then set the point that its parallel goes through."
    points = 3
    formula = noted("the distance at a right angle between the line and its parallel through the point")
    concept = DISTANCE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the distance of both lines in mm, in px where the picture has no scale."""
        drawn = squared(points_px, sample)
        foot, _ = foot_of(drawn.points[2], drawn.points[0], drawn.points[1])
        return [Stat("distance", drawn.length(drawn.points[2] - foot), drawn.unit, DISTANCE)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line, its parallel around the point, the dashed perpendicular, and the points."""
        if len(points_px) < 3 or points_px[0] == points_px[1]:
            return lines(points_px)
        start, end, point = np.asarray(points_px[:3], dtype=np.float64)
        foot, _ = foot_of(point, start, end)
        half = (end - start) / 2
        other = Polyline((as_point(point - half), as_point(point + half)))
        return [other, *lines(points_px, dashed=[(points_px[2], as_point(foot))])]
