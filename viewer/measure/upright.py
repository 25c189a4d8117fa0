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


def carried(before_px: Points, line_px: Points, turn: float) -> Points:
    """Return points 2 and on of `before_px` as they go along where the line of its first two becomes another.

    They keep their part of the way along it, and how far they lie beside it in the patient.
    """
    square = np.array([1.0, turn])
    before, line = before_px * square, line_px * square
    old, new = before[1] - before[0], line[1] - line[0]
    old_length, new_length = float(np.hypot(*old)), float(np.hypot(*new))
    if not (old_length > 0 and new_length > 0):
        return before_px[2:]
    steps = before[2:] - before[0]
    along = steps @ old / old_length**2
    beside = (steps @ np.array([-old[1], old[0]])) / old_length
    moved = line[0] + along[:, None] * new + beside[:, None] * np.array([-new[1], new[0]]) / new_length
    return np.asarray(moved / square)


def round_oval(center_px: Points, radius: float, turn: float) -> Oval:
    """Return the circle around a centre; `radius` in widths of a pixel."""
    return Oval(np.asarray(center_px, dtype=np.float64), np.array([radius, 0.0]), np.array([0.0, radius / turn]))
