"""Points of a picture where its pixels are squares: directions and right angles are those of the patient there."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.protocols import Sampler
from viewer.measure.scale import Scale, scale_of

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Squared:
    """The points (n, 2) of a measurement with y in widths of a pixel, and the scale that holds for all of them."""

    points: Points
    scale: Scale

    @property
    def unit(self) -> str:
        """'mm', or 'px' where the picture has no scale."""
        return self.scale.unit

    def length(self, step: Points) -> float:
        """Return how long a step (2,) is; in px it is counted in columns and rows as they are."""
        return float(self.scale.lengths(np.atleast_2d(step) / (1.0, self.scale.turn))[0])

    def line(self, first: int) -> Points:
        """Return the step from a point to the next one. Raises ViewerError where both are one."""
        return step_of(self.points[first], self.points[first + 1])


def squared(points_px: Points, sample: Sampler) -> Squared:
    """Return picture points where pixels are squares. Raises ViewerError where no scale holds for all of them."""
    scale = scale_of(points_px, sample)
    return Squared(points_px * (1.0, scale.turn), scale)


def step_of(start: Points, end: Points) -> Points:
    """Return the step between two points. Raises ViewerError where both are one."""
    step = np.asarray(end - start)
    if not step.any():
        raise ViewerError(
            "A line of the measurement has no length", "both of its ends lie on one point", "draw it again"
        )
    return step


def angle_between(a: Points, b: Points) -> float:
    """Return the angle between two steps, 0 to 180 degrees.

    The tangent keeps its precision near 0 and 180 degrees, where the cosine loses it.
    """
    return math.degrees(math.atan2(abs(cross(a, b)), float(a @ b)))


def angle_of_lines(a: Points, b: Points) -> float:
    """Return the smaller angle between two lines, whose senses do not matter: 0 to 90 degrees."""
    return math.degrees(math.atan2(abs(cross(a, b)), abs(float(a @ b))))


def cross(a: Points, b: Points) -> float:
    """Return the area that two steps span, above 0 where the second turns to the right of the first on the screen."""
    return float(a[0] * b[1] - a[1] * b[0])


def foot_of(point: Points, start: Points, end: Points) -> tuple[Points, float]:
    """Return where the perpendicular from a point meets the line through two others, and at which part of the way.

    Below 0 and above 1 the foot lies beyond the ends. Raises ViewerError where the line has no length.
    """
    step = step_of(start, end)
    part = float((point - start) @ step / (step @ step))
    return np.asarray(start + part * step), part


def circle_through(a: Points, b: Points, c: Points) -> tuple[Points, float]:
    """Return centre and radius of the circle through three points. Raises ViewerError where they lie on one line."""
    first, second = b - a, c - a
    twice_area = 2.0 * cross(first, second)
    size = float(np.hypot(*first) * np.hypot(*second))
    if abs(twice_area) <= 1e-9 * size:
        raise ViewerError("There is no circle through these points", "the three lie on one line", "set them apart")
    squares = np.array([first @ first, second @ second])
    x = (second[1] * squares[0] - first[1] * squares[1]) / twice_area
    y = (first[0] * squares[1] - second[0] * squares[0]) / twice_area
    return np.asarray(a + np.array([x, y])), float(math.hypot(x, y))
