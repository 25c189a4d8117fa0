"""Stored values to modality values: rescale or table (PS3.3 C.11.1)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Lut, Rescale

Array = NDArray[Any]


def look_up(values: Array, lut: Lut) -> Array:
    """Return the table's entries; values below its first entry take that, above its last the last."""
    wide = values if values.dtype.kind == "f" else values.astype(np.int64)  # a table may begin where no pixel can be
    at = np.clip(wide, lut.first, lut.first + len(lut.values) - 1)
    return np.asarray(lut.values[np.floor(at).astype(np.int64) - lut.first])


def to_modality(stored: Array, rescale: Rescale, lut: Lut | None = None) -> Array:
    """Return modality values in float64; a table stands in place of slope and intercept."""
    if lut is not None:
        return look_up(stored, lut).astype(np.float64)
    values = np.multiply(stored, rescale.slope, dtype=np.float64)
    values += rescale.intercept
    return values
