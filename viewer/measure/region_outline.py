"""The outline of a region: a ring of points, or an oval; its area and how long it is are those of the shape itself."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.measure.region_slabs import signed_parts

Points = NDArray[np.float64]
SIDES = 2048
"""Sides of the ring that stands for an oval where pixels count in part; its area is that of the oval."""


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """A closed line through (n, 2) points in pixels; what lies inside is told by the even-odd rule.

    A hole is joined to the line around it by a cut that is walked there and back (a keyhole).
    """

    points: Points

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom, in pixels."""
        (left, top), (right, bottom) = self.points.min(axis=0), self.points.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    @property
    def corners(self) -> Points:
        """Points that lie on it and tell how far it reaches."""
        return self.points

    def area_px(self) -> float:
        """Return the area that lies inside, in pixels."""
        parts = signed_parts(self.points)
        return abs(float(((parts.x0 + parts.x1) / 2 * (parts.y1 - parts.y0) * parts.sign).sum()))

    def perimeter(self, x: float, y: float) -> float:
        """Return how long it is where a pixel is `x` wide and `y` high; a cut that is walked there and back is none."""
        steps = np.roll(self.points, -1, axis=0) - self.points
        return float(np.hypot(steps[:, 0] * x, steps[:, 1] * y)[~_walked_twice(self.points)].sum())

    def as_ring(self) -> Ring:
        """Return itself."""
        return self


@dataclass(frozen=True, slots=True, eq=False)
class Oval:
    """An ellipse in pixels: its centre (2,), and the steps (2,) from there to the ends of two conjugate half axes."""

    center: Points
    first: Points
    second: Points

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom, in pixels."""
        x, y = np.hypot(self.first, self.second)
        return (
            float(self.center[0] - x),
            float(self.center[1] - y),
            float(self.center[0] + x),
            float(self.center[1] + y),
        )

    @property
    def corners(self) -> Points:
        """Points that tell how far it reaches: the corners of the box around it."""
        left, top, right, bottom = self.bounds
        return np.array([(left, top), (right, bottom)])

    @property
    def span_px(self) -> float:
        """The area of the parallelogram of both half axes."""
        return abs(float(self.first[0] * self.second[1] - self.first[1] * self.second[0]))

    def area_px(self) -> float:
        """Return its area in pixels: pi times the half axes."""
        return math.pi * self.span_px

    def perimeter(self, x: float, y: float) -> float:
        """Return how long it is where a pixel is `x` wide and `y` high: Gauss' mean, exact to the last digits."""
        axes = np.stack([self.first, self.second]) * (x, y)
        a, b = (float(value) for value in np.linalg.svd(axes, compute_uv=False))
        if b <= 1e-12 * a:
            return 4.0 * a
        total, power = (a * a + b * b) / 2, 1.0
        while abs(a - b) > 1e-15 * a:
            gap = (a - b) / 2
            a, b = (a + b) / 2, math.sqrt(a * b)
            total -= power * gap * gap
            power *= 2
        return 2 * math.pi * total / a

    def as_ring(self, sides: int = SIDES) -> Ring:
        """Return a ring around the same area; its corners lie outside of the oval by 0.0002 % of the half axes."""
        turn = np.arange(sides) * (2 * math.pi / sides)
        wider = math.sqrt((2 * math.pi / sides) / math.sin(2 * math.pi / sides))
        steps = np.cos(turn)[:, None] * self.first + np.sin(turn)[:, None] * self.second
        return Ring(self.center + wider * steps)


Outline = Ring | Oval


def _walked_twice(points: Points) -> NDArray[np.bool_]:
    """Tell of each side (n,) of a ring whether another one goes the same way back."""
    place = points[:, 0] + 1j * points[:, 1]
    _, name = np.unique(place, return_inverse=True)
    start, end = name.astype(np.int64), np.roll(name, -1).astype(np.int64)
    count = len(points)
    return np.asarray(np.isin(start * count + end, end * count + start) & (start != end))
