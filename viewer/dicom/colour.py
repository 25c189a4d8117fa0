"""Colour of pictures as they are stored: YBR to RGB (PS3.3 C.7.6.3.1.2)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

_FROM_YBR = np.array(
    [[1.0, 1.0, 1.0], [0.0, -0.114 * 1.772 / 0.587, 1.772], [1.402, -0.299 * 1.402 / 0.587, 0.0]], np.float32
)
# 219 steps of luminance and 224 of chrominance instead of 255 (ITU-R BT.601).
_FROM_PARTIAL = (_FROM_YBR * np.array([[255 / 219], [255 / 224], [255 / 224]])).astype(np.float32)
_BLOCK_ROWS = 256


def rgb_from_ybr(ybr: Array, *, is_partial: bool = False) -> Array:
    """Return RGB of (rows, columns, 3) YBR_FULL of 8 bits, or of YBR_PARTIAL; rounded half up, clipped to 0..255.

    Partial luminance is 16 (black) to 235 (white). Values of more than 8 bits are converted with their own middle
    (32768 of 16 bits).
    """
    top = float(np.iinfo(ybr.dtype).max)
    black = (top + 1) / 16 if is_partial else 0.0
    middle = np.array([black, (top + 1) / 2, (top + 1) / 2], np.float32)
    matrix = _FROM_PARTIAL if is_partial else _FROM_YBR
    rgb = np.empty_like(ybr)
    for start in range(0, len(ybr), _BLOCK_ROWS):  # blocks keep the floats small and in the cache
        block = (ybr[start : start + _BLOCK_ROWS].astype(np.float32) - middle) @ matrix
        block += np.float32(0.5)
        np.floor(block, out=block)
        np.clip(block, 0, top, out=block)
        rgb[start : start + _BLOCK_ROWS] = block
    return rgb


def full_from_422(values: Array, rows: int, columns: int) -> Array:
    """Return (rows, columns, 3) of Y1 Y2 Cb Cr for each two pixels of a row; chrominance is repeated."""
    groups = values[: len(values) // 4 * 4].reshape(-1, 4)
    full = np.zeros((rows * columns, 3), values.dtype)
    even = len(groups) * 2
    full[0:even:2, 0] = groups[:, 0]
    full[1:even:2, 0] = groups[:, 1]
    full[:even, 1] = np.repeat(groups[:, 2], 2)
    full[:even, 2] = np.repeat(groups[:, 3], 2)
    return full.reshape(rows, columns, 3)
