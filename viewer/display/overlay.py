"""Bitmaps of group 60xx, drawn white over the picture (PS3.3 C.9.2)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Overlay

Array = NDArray[Any]


def union(overlays: Iterable[Overlay], shape: tuple[int, int]) -> Array:
    """Return the overlays as one (rows, columns) uint8 coverage, 0 or 255, cut to the picture."""
    cover = np.zeros(shape, dtype=np.uint8)
    for overlay in overlays:
        top, left = overlay.origin
        rows, columns = overlay.bits.shape
        y0, y1 = max(0, top), min(shape[0], top + rows)
        x0, x1 = max(0, left), min(shape[1], left + columns)
        if y0 < y1 and x0 < x1:
            bits = overlay.bits[y0 - top : y1 - top, x0 - left : x1 - left]
            cover[y0:y1, x0:x1][bits.astype(bool)] = 255
    return cover


def burn(picture: Array, cover: Array) -> None:
    """Draw white into a uint8 picture, grey or with colours last, as far as `cover` (uint8) says."""
    hit = cover > 0
    if not hit.any():
        return
    share = cover[hit].astype(np.uint16)
    for part in [picture] if picture.ndim == 2 else [picture[..., c] for c in range(3)]:
        part[hit] = (part[hit] * (255 - share) + 255 * share + 127) // 255
