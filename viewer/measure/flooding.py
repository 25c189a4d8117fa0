"""Pixels that are joined to a place and have values like it."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Array
from viewer.core.shapes import Point

WINDOW_PX = 256
"""Half the side of the square that is searched first; where its border is reached, the whole picture is."""


def flooded(values: Array, at: Point, spread: float) -> tuple[NDArray[np.bool_], tuple[int, int]] | None:
    """Return which pixels are joined by their sides to that at `at` and differ from its value by at most `spread`.

    They come as a mask and the (row, column) of its first pixel. None beside the picture and where `at` has no value
    (NaN); NaN is never joined to anything.
    """
    rows, columns = values.shape
    row, column = math.floor(at[1] + 0.5), math.floor(at[0] + 0.5)
    if not (0 <= row < rows and 0 <= column < columns) or not np.isfinite(values[row, column]):
        return None
    for half in (WINDOW_PX, max(rows, columns)):
        top, left = max(0, row - half), max(0, column - half)
        part = values[top : row + half + 1, left : column + half + 1]
        mask = _joined(part, (row - top, column - left), spread)
        reach = (mask[0].any() and top > 0, mask[-1].any() and top + part.shape[0] < rows)
        aside = (mask[:, 0].any() and left > 0, mask[:, -1].any() and left + part.shape[1] < columns)
        if not any((*reach, *aside)):
            break
    return mask, (top, left)


def _joined(values: Array, seed: tuple[int, int], spread: float) -> NDArray[np.bool_]:
    middle = float(values[seed])
    is_like = (values >= middle - spread) & (values <= middle + spread)
    picture = is_like.astype(np.uint8)
    cv2.floodFill(picture, None, (seed[1], seed[0]), 2, flags=4)
    return np.asarray(picture == 2)
