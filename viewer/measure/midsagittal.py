"""How far something lies off the middle of the head."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import DISTANCE, LENGTH
from viewer.measure.kind import Kind, as_point, lines
from viewer.measure.square import foot_of, squared


class Midsagittal(Kind):
    """Draw the mid-sagittal line, and measure how far a point lies off it: the shift of the midline."""

    id = "midsagittal"
    title = "Mid-sagittal line"
    help = "Draw the line from front to back, then set the point that should lie on it."
    points = 3
    formula = noted("the distance at a right angle from the point to the line; the tilt is that to the sagittal plane")
    concept = DISTANCE

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the shift and the length of the line, and its tilt to the sagittal plane where that is known."""
        drawn = squared(points_px, sample)
        line = drawn.line(0)
        foot, _ = foot_of(drawn.points[2], drawn.points[0], drawn.points[1])
        found = [
            Stat("midline shift", drawn.length(drawn.points[2] - foot), drawn.unit, DISTANCE),
            Stat("length", drawn.length(line), drawn.unit, LENGTH),
        ]
        if sample.plane is not None:
            to_left = line @ np.array([sample.plane.row[0], sample.plane.column[0]]) / np.hypot(*line)
            found.append(Stat("tilt", math.degrees(math.asin(min(1.0, abs(float(to_left))))), "°"))
        return found

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line, the dashed perpendicular to the point, and the points."""
        if len(points_px) < 3 or points_px[0] == points_px[1]:
            return lines(points_px)
        foot, _ = foot_of(*(np.asarray(points_px[i], dtype=np.float64) for i in (2, 0, 1)))
        return lines(points_px, dashed=[(points_px[2], as_point(foot))])
