"""Outlines that a disc pushes before it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Point

FINE = 6.0
"""Near the disc a point stands every radius / FINE."""
MOST_POINTS = 20_000


def pushed(points: Sequence[Point], center: Point, radius: float, *, is_closed: bool) -> tuple[Point, ...]:
    """Return a line with what lies within a disc moved out of it, away from its middle.

    Near the disc points are added where they are sparse and dropped where they crowd; all else stays as it is.
    """
    line = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    middle = np.asarray(center, dtype=np.float64)
    line = _refined(line, middle, radius, is_closed=is_closed)
    off = line - middle
    away = np.hypot(off[:, 0], off[:, 1])
    inside = (away < radius) & (away > 1e-9)
    if not inside.any():
        return tuple(points)
    line[inside] = middle + off[inside] / away[inside, None] * radius
    return tuple((float(x), float(y)) for x, y in _thinned(line, inside, radius))


def _refined(
    line: NDArray[np.float64], middle: NDArray[np.float64], radius: float, *, is_closed: bool
) -> NDArray[np.float64]:
    """Return a line with points added on the sides that come near the disc."""
    ends = np.roll(line, -1, axis=0) if is_closed else line[1:]
    starts = line if is_closed else line[:-1]
    step = ends - starts
    length = np.hypot(step[:, 0], step[:, 1])
    part = np.clip(((middle - starts) * step).sum(axis=1) / np.where(length > 0, length**2, 1.0), 0.0, 1.0)
    nearest = starts + part[:, None] * step - middle
    is_near = np.hypot(nearest[:, 0], nearest[:, 1]) < radius
    fine = radius / FINE
    pieces, done = [], 0
    for i in np.flatnonzero(is_near & (length > fine)).tolist() if len(line) < MOST_POINTS else ():
        count = int(np.ceil(length[i] / fine))
        pieces += [line[done:i], starts[i] + step[i] * (np.arange(count) / count)[:, None]]
        done = i + 1
    return np.concatenate([*pieces, line[done:]])


def _thinned(line: NDArray[np.float64], moved: NDArray[np.bool_], radius: float) -> NDArray[np.float64]:
    """Return a line without those of its moved points that crowd."""
    least = radius / FINE / 3
    kept, last = np.ones(len(line), dtype=bool), line[0]
    for i in np.flatnonzero(moved).tolist():
        before = line[i - 1] if i and not moved[i - 1] else last
        if i and math.hypot(line[i][0] - before[0], line[i][1] - before[1]) < least:
            kept[i] = False
        else:
            last = line[i]
    return line[kept] if kept.sum() >= 3 else line
