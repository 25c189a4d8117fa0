"""Lines of many points with fewer of them, or smoother."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Point


def simplified(points: Sequence[Point], within: float) -> tuple[Point, ...]:
    """Return those points of a line that none of the others lies farther from than `within` (Douglas, Peucker 1973).

    The first and the last stay; points have the unit of `within`.
    """
    line = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    kept = np.zeros(len(line), dtype=bool)
    kept[[0, -1]] = True
    parts = [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue
        away = _distances(line[first + 1 : last], line[first], line[last])
        far = int(away.argmax())
        if away[far] > within:
            at = first + 1 + far
            kept[at] = True
            parts += [(first, at), (at, last)]
    return tuple((float(x), float(y)) for x, y in line[kept])


def _distances(points: NDArray[np.float64], a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the distances of (n, 2) points from the stretch between two."""
    step = b - a
    length = float(step @ step)
    part = np.clip((points - a) @ step / length, 0.0, 1.0) if length else np.zeros(len(points))
    off = points - a - part[:, None] * step
    return np.asarray(np.hypot(off[:, 0], off[:, 1]))


def smoothed(points: Sequence[Point], *, is_closed: bool) -> tuple[Point, ...]:
    """Return a line with each point drawn halfway to the middle of its neighbours.

    Corners become rounder each time it is applied; an open line keeps its ends. A second step outwards makes up for
    the first, so that a closed outline keeps its size (Taubin 1995).
    """
    line = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    if len(line) < 3:
        return tuple((float(x), float(y)) for x, y in line)
    for part in (0.5, -0.53):
        middle = (np.roll(line, 1, axis=0) + np.roll(line, -1, axis=0)) / 2
        moved = line + part * (middle - line)
        if not is_closed:
            moved[[0, -1]] = line[[0, -1]]
        line = moved
    return tuple((float(x), float(y)) for x, y in line)
