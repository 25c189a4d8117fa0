"""Stored values as they come from the file, brought into a form that can be resampled and looked up (PS3.5 8.1.1)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from viewer.core.pixels import PixelInfo

Array = NDArray[Any]


def is_tabular(dtype: DTypeLike) -> bool:
    """Whether all possible values of the type fit a table (integers of up to 16 bits)."""
    kind = np.dtype(dtype)
    return kind.kind in "iub" and kind.itemsize <= 2


def possible_values(dtype: DTypeLike) -> Array:
    """Return every value of a tabular type, ascending: entry n is what `ordered` turns into n."""
    kind = np.dtype(dtype)
    bits = 8 * kind.itemsize
    low = -(1 << (bits - 1)) if kind.kind == "i" else 0
    return np.arange(low, low + (1 << bits), dtype=np.int32)


def ordered(stored: Array) -> Array:
    """Return values that keep their order and are quick to interpolate.

    Tabular signed integers become unsigned by adding half of their range, wider integers become float64.
    """
    kind = stored.dtype
    if kind.kind == "b":
        return stored.view(np.uint8)
    if not is_tabular(kind):
        return stored.astype(np.float64) if kind.kind in "iu" else stored
    stored = np.ascontiguousarray(stored, dtype=kind.newbyteorder("="))
    if kind.kind == "u":
        return stored
    unsigned = np.dtype(f"u{kind.itemsize}")
    return np.asarray(stored.view(unsigned) ^ unsigned.type(1 << (8 * kind.itemsize - 1)))


def padding_range(info: PixelInfo, dtype: DTypeLike) -> tuple[int, int] | None:
    """Return the inclusive range of padding (C.7.5.1.1.2) in `ordered` values, None if the type cannot hold it."""
    if info.padding is None:
        return None
    low, high = sorted(info.padding)
    kind = np.dtype(dtype)
    if not is_tabular(kind):
        return low, high
    possible = possible_values(kind)
    first, last = int(possible[0]), int(possible[-1])
    if high < first or low > last:
        return None
    return max(low, first) - first, min(high, last) - first


def padding_mask(stored: Array, info: PixelInfo) -> Array | None:
    """Return (rows, columns) bool, True where a stored value is padding or not finite; None where all values count."""
    mask: Array | None = None
    if info.padding is not None:
        low, high = sorted(info.padding)
        mask = (stored >= low) & (stored <= high)
    if stored.dtype.kind == "f":
        broken = ~np.isfinite(stored)
        mask = broken if mask is None else mask | broken
    return mask if mask is not None and mask.any() else None
