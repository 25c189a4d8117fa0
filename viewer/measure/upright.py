"""Right angles and circles of the patient on a picture whose pixels need not be square."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.measure.region_outline import Oval

Points = NDArray[np.float64]


def across(points_px: Points, start: Points, turn: float) -> Points:
    """Return the step (2,) in pixels, at a right angle to the line from point 0 to 1, from `start` to point 2.

    `turn` is the height of a pixel by its width. A line without length has no direction: the step is the whole one.
    """
    square = np.array([1.0, turn])
    along, step = (points_px[1] - points_px[0]) * square, (points_px[2] - start) * square
    length = float(along @ along)
    if length > 0:
        step = step - along * (float(step @ along) / length)
    return np.asarray(step / square)


def round_oval(center_px: Points, radius: float, turn: float) -> Oval:
    """Return the circle around a centre; `radius` in widths of a pixel."""
    return Oval(np.asarray(center_px, dtype=np.float64), np.array([radius, 0.0]), np.array([0.0, radius / turn]))
