"""A smooth path through points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Point

STEPS = 64
"""Straight parts between two points: the path is shorter than the curve by less than 0.01 %."""


def spline_path(points: Sequence[Point] | NDArray[np.float64], steps: int = STEPS) -> NDArray[np.float64]:
    """Return (m, 2) points of the Catmull-Rom spline through (n, 2) points, which are all on it.

    Each part is a cubic whose direction at a point is that from the point before to the point after. Its knots are
    evenly spaced, so that it is the same curve whatever the pixels' shape: drawn in pixels, measured in mm.
    """
    given = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    if len(given) < 3:
        return given
    ends = np.vstack([2 * given[0] - given[1], given, 2 * given[-1] - given[-2]])
    before, start, end, after = ends[:-3], ends[1:-2], ends[2:-1], ends[3:]
    part = (np.arange(steps) / steps)[None, :, None]
    a, b, c, d = (values[:, None, :] for values in (before, start, end, after))
    curve = 0.5 * (2 * b + (c - a) * part + (2 * a - 5 * b + 4 * c - d) * part**2 + (3 * b - 3 * c + d - a) * part**3)
    return np.vstack([curve.reshape(-1, 2), given[-1:]])
