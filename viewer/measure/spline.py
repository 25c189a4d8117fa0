"""A region with a smooth outline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline, Ring

STEPS = 64
"""Straight parts between two points."""
DRAWN_STEPS = 16


class Spline(Region):
    """Measure the pixels inside the smooth closed curve through any number of points."""

    id = "spline"
    title = "Spline region"
    icon = "spline"
    help = "Click points around the region; a double click or Enter closes the curve."
    points = 0
    least = 3

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:  # noqa: ARG003 - the same in any unit
        """Return the curve in short straight parts."""
        return Ring(closed_spline(points_px, STEPS))

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the curve and its points."""
        if len(points_px) < 3:
            return [Polyline(tuple(points_px)), *handles(points_px)]
        path = closed_spline(np.asarray(points_px, dtype=np.float64), DRAWN_STEPS)
        return [Polyline(tuple((float(x), float(y)) for x, y in path), is_closed=True), *handles(points_px)]


def closed_spline(points: NDArray[np.float64], steps: int) -> NDArray[np.float64]:
    """Return (n * steps, 2) points of the closed Catmull-Rom spline through (n, 2) points, which are all on it.

    Its knots are evenly spaced, so that it is the same curve whatever the pixels' shape.
    """
    part = (np.arange(steps) / steps)[None, :, None]
    a, b, c, d = (np.roll(points, shift, axis=0)[:, None, :] for shift in (1, 0, -1, -2))
    curve = 0.5 * (2 * b + (c - a) * part + (2 * a - 5 * b + 4 * c - d) * part**2 + (3 * b - 3 * c + d - a) * part**3)
    return np.asarray(curve.reshape(-1, 2))
