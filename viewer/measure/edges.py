"""Where the edge nearest to a place is."""

from __future__ import annotations

import math

import numpy as np

from viewer.core.protocols import Array, Grid
from viewer.core.shapes import Point

LEAST = 0.25
"""An edge is a gradient of at least this part of the steepest one around; and not noise (`NOISE`)."""
NOISE = 3.0
"""It is so many times as steep as the median gradient around."""


def snapped(values: Grid, at: Point, reach_px: float) -> Point:
    """Return the place of the steepest gradient within a reach of a point, to a part of a pixel; `at` without an edge.

    Nearer edges come before steeper ones. Along the gradient the place is that of the parabola through three pixels.
    """
    column, row, half = math.floor(at[0] + 0.5), math.floor(at[1] + 0.5), math.ceil(reach_px) + 2
    rows, columns = values.shape
    top, left = row - half, column - half
    if top < 0 or left < 0 or row + half >= rows or column + half >= columns:
        return at
    part = np.asarray(values[top : row + half + 1, left : column + half + 1], dtype=np.float64)
    if not np.isfinite(part).all():
        return at
    down, right = (np.asarray(way, dtype=np.float64) for way in np.gradient(part))
    steep = np.asarray(np.hypot(down, right), dtype=np.float64)
    y, x = np.mgrid[: 2 * half + 1, : 2 * half + 1]
    away = np.hypot(x + left - at[0], y + top - at[1])
    weight = np.asarray(steep * np.clip(1.0 - (away / (reach_px + 1.0)) ** 2, 0.0, None))
    weight[0] = weight[-1] = weight[:, 0] = weight[:, -1] = 0.0
    j, i = divmod(int(weight.argmax()), weight.shape[1])
    if float(steep[j, i]) <= NOISE * float(np.median(steep)) or steep[j, i] < LEAST * steep.max() or not weight[j, i]:
        return at
    dx, dy = _refined(steep, j, i, right[j, i] / steep[j, i], down[j, i] / steep[j, i])
    return (float(i + left + dx), float(j + top + dy))


def _refined(steep: Array, j: int, i: int, along_x: float, along_y: float) -> Point:
    """Return how far from a pixel the top of the gradient lies, along its direction (nearest of eight)."""
    step_x, step_y = round(along_x), round(along_y)
    before, here, after = (float(steep[j + s * step_y, i + s * step_x]) for s in (-1, 0, 1))
    bend = before - 2 * here + after
    part = 0.5 * (before - after) / bend if bend < 0 else 0.0
    part = min(0.5, max(-0.5, part))
    return part * step_x, part * step_y
