"""Grey to what is shown: the sense of grey, after the window (PS3.3 C.7.6.3.1.2, PS3.4 N.2)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def is_reversed(photometric: str, *, is_inverted: bool) -> bool:
    """Whether low values are drawn white: MONOCHROME1, unless the user inverted it."""
    return (photometric == "MONOCHROME1") != is_inverted


def to_bytes(grey: Array, *, is_reversed: bool) -> Array:
    """Return grey from 0 to 1 as uint8, rounded to the nearest step."""
    return np.rint((1.0 - grey if is_reversed else grey) * 255.0).astype(np.uint8)
