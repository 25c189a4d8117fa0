"""Grey to what is shown: the sense of grey, after the window (PS3.3 C.7.6.3.1.2, PS3.4 N.2)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Lut, Palette

Array = NDArray[Any]


def is_reversed(photometric: str, *, is_inverted: bool) -> bool:
    """Whether low values are drawn white: MONOCHROME1, unless the user inverted it."""
    return (photometric == "MONOCHROME1") != is_inverted


def apply_presentation(grey: Array, lut: Lut | None) -> Array:
    """Return grey from 0 to 1 after a presentation table: its input is stretched over all entries (PS3.3 C.11.6.1)."""
    if lut is None:
        return grey
    at = np.rint(np.clip(grey, 0.0, 1.0) * (len(lut.values) - 1)).astype(np.int64)
    return np.asarray(np.clip(lut.values[at] / float((1 << lut.bits) - 1), 0.0, 1.0))


def to_colours(grey: Array, palette: Palette) -> Array:
    """Return uint8 RGB of grey from 0 to 1, stretched over all entries of a palette (PS3.4 N.2.2)."""
    at = np.rint(np.clip(grey, 0.0, 1.0) * (len(palette.rgb) - 1)).astype(np.int64)
    return np.asarray(palette.rgb[at])


def to_bytes(grey: Array, *, is_reversed: bool) -> Array:
    """Return grey from 0 to 1 as uint8, rounded to the nearest step."""
    steps = (1.0 - grey if is_reversed else grey) * 255.0
    return np.rint(steps, out=steps).astype(np.uint8)
