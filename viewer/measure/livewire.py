"""The way between two points that follows edges of the picture."""

from __future__ import annotations

import math

import cv2
import numpy as np

from viewer.core.protocols import Array, Grid
from viewer.core.shapes import Point

REACH_PX = 80
"""The wire follows edges within this many pixels of its anchor; beyond, it is straight."""
SMOOTH_PX = 1.0


class Wire:
    """The cheapest ways from an anchor to all places around it (Mortensen, Barrett 1995), over a picture's values.

    What is near the anchor is looked at once, in some 10 ms; `to` then costs next to nothing.
    """

    def __init__(self, values: Grid, anchor: Point) -> None:
        rows, columns = values.shape
        self._column = min(max(math.floor(anchor[0] + 0.5), 0), columns - 1)
        self._row = min(max(math.floor(anchor[1] + 0.5), 0), rows - 1)
        self._top, self._left = max(0, self._row - REACH_PX), max(0, self._column - REACH_PX)
        part = values[self._top : self._row + REACH_PX + 1, self._left : self._column + REACH_PX + 1]
        self._size = (part.shape[1], part.shape[0])
        self._scissors = cv2.segmentation.IntelligentScissorsMB()
        self._scissors.setEdgeFeatureCannyParameters(32, 100)
        self._scissors.setGradientMagnitudeMaxLimit(200)
        self._scissors.applyImage(_as_bytes(part))
        self._scissors.buildMap((self._column - self._left, self._row - self._top))

    def to(self, place: Point) -> list[Point]:
        """Return the way from the anchor to a place, pixel by pixel, both ends included."""
        column, row = math.floor(place[0] + 0.5) - self._left, math.floor(place[1] + 0.5) - self._top
        inside = (min(max(column, 0), self._size[0] - 1), min(max(row, 0), self._size[1] - 1))
        way = self._scissors.getContour(inside).reshape(-1, 2)
        points = [(float(x + self._left), float(y + self._top)) for x, y in way]
        end = (float(column + self._left), float(row + self._top))
        return points if points and points[-1] == end else [*points, end]


def _as_bytes(values: Array) -> Array:
    """Return values as 8 bits, their range between the 1st and the 99th percentile, a little smoothed."""
    filled = np.nan_to_num(values.astype(np.float32), nan=float(np.nanmin(values)) if np.isfinite(values).any() else 0)
    low, high = np.percentile(filled, (1, 99))
    scaled = np.clip((filled - low) / max(float(high - low), 1e-6) * 255, 0, 255)
    return np.asarray(cv2.GaussianBlur(scaled.astype(np.uint8), (0, 0), SMOOTH_PX))
