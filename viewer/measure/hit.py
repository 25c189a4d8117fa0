"""How far the pointer is from what is drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.core.look import Placement
from viewer.core.shapes import Ellipse, Handle, Point, Polyline, Shape

SEGMENTS = 90
"""Sides of the polygon that stands for an ellipse: off by less than 0.1 % of its half axis."""


def distance_px(shape: Shape, screen_px: Point, placement: Placement) -> float:
    """Return the distance in screen px from a screen point to the stroke of a shape, or to a handle.

    A text box has a size that only its painter knows: it is infinitely far.
    """
    outline = _outline(shape)
    if outline is None:
        return float("inf")
    return distance_to_line(placement.to_screen(outline), screen_px)


def distance_to_line(points: NDArray[np.float64], to: Point) -> float:
    """Return the distance from a point to the line through (n, 2) points, in their unit."""
    target = np.asarray(to, dtype=np.float64)
    start, step = points[:-1], np.diff(points, axis=0)
    if not len(step):
        return float(np.hypot(*(points[0] - target)))
    length = (step**2).sum(axis=1)
    part = ((target - start) * step).sum(axis=1) / np.where(length > 0, length, 1.0)
    nearest = start + np.clip(part, 0.0, 1.0)[:, None] * step
    return float(np.hypot(nearest[:, 0] - target[0], nearest[:, 1] - target[1]).min())


def _outline(shape: Shape) -> NDArray[np.float64] | None:
    if isinstance(shape, Polyline):
        closing = shape.points[:1] if shape.is_closed else ()
        return np.asarray((*shape.points, *closing), dtype=np.float64)
    if isinstance(shape, Ellipse):
        a, b = np.asarray(shape.corner_a), np.asarray(shape.corner_b)
        turn = np.linspace(0.0, 2 * np.pi, SEGMENTS + 1)
        return np.asarray((a + b) / 2 + np.stack([np.cos(turn), np.sin(turn)], axis=1) * (b - a) / 2)
    if isinstance(shape, Handle):
        return np.asarray([shape.position], dtype=np.float64)
    return None
