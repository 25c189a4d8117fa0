"""Grey to colour: named tables, and the palettes of files (PS3.3 C.7.6.3.1.5, C.7.9)."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Palette, PixelInfo

Array = NDArray[Any]
Anchor = tuple[float, int, int, int]

GREY = "grey"

# (position from 0 to 1, red, green, blue); between them straight lines.
ANCHORS: dict[str, tuple[Anchor, ...]] = {
    GREY: ((0, 0, 0, 0), (1, 255, 255, 255)),
    # PS3.6 B.1.1: red fills the first half, green the second, blue the last quarter.
    "hot iron": ((0, 0, 0, 0), (0.5, 255, 0, 0), (0.75, 255, 128, 0), (1, 255, 255, 255)),
    # After PS3.6 B.1.2: blue, magenta, orange, white.
    "pet": (
        (0, 0, 0, 0),
        (0.25, 0, 64, 128),
        (0.375, 64, 32, 191),
        (0.5, 128, 0, 255),
        (0.75, 255, 128, 0),
        (1, 255, 255, 255),
    ),
    "hot metal blue": ((0, 0, 0, 0), (0.3, 0, 0, 160), (0.55, 200, 40, 60), (0.8, 255, 190, 0), (1, 255, 255, 255)),
    # Lightness rises evenly from black, so that steps of value look alike.
    "perceptual rainbow": (
        (0, 0, 0, 0),
        (0.14, 44, 10, 84),
        (0.3, 40, 60, 150),
        (0.46, 0, 118, 136),
        (0.62, 40, 164, 72),
        (0.78, 170, 190, 30),
        (0.9, 246, 206, 90),
        (1, 255, 255, 235),
    ),
    "spectrum": (
        (0, 0, 0, 0),
        (0.12, 60, 0, 120),
        (0.28, 0, 0, 255),
        (0.45, 0, 200, 200),
        (0.6, 0, 200, 0),
        (0.78, 255, 255, 0),
        (0.92, 255, 0, 0),
        (1, 255, 220, 220),
    ),
    "cool": ((0, 0, 0, 0), (0.4, 0, 60, 130), (0.75, 60, 170, 220), (1, 240, 255, 255)),
    "copper": ((0, 0, 0, 0), (0.8, 235, 150, 95), (1, 255, 205, 150)),
}


def lut_names() -> list[str]:
    """Return the names of all tables, grey first."""
    return list(ANCHORS)


@cache
def lut(name: str) -> Array:
    """Return the (256, 3) uint8 table of a name, read-only; ViewerError where there is none."""
    if name not in ANCHORS:
        raise ViewerError(f"There is no colour table named {name}", hint=f"choose one of: {', '.join(ANCHORS)}")
    anchors = np.array(ANCHORS[name], dtype=np.float64)
    at = np.linspace(0, 1, 256)
    table = np.stack([np.interp(at, anchors[:, 0], anchors[:, c]) for c in (1, 2, 3)], axis=1)
    rounded: Array = np.rint(table).astype(np.uint8)
    rounded.flags.writeable = False
    return rounded


def from_palette(indices: Array, palette: Palette) -> Array:
    """Return (rows, columns, 3) uint8 of palette indices; those outside the palette take its nearest end."""
    at = np.clip(indices.astype(np.int64) - palette.first, 0, len(palette.rgb) - 1)
    return np.asarray(palette.rgb[at])


def to_rgb8(stored: Array, info: PixelInfo) -> Array:
    """Return (rows, columns, 3) uint8 of a picture with several samples; deeper ones keep their upper 8 bits.

    Of two samples, which no photometric interpretation has, the first is shown as grey.
    """
    rgb = stored[..., :3] if stored.shape[-1] >= 3 else np.repeat(stored[..., :1], 3, axis=-1)
    if rgb.dtype == np.uint8:
        return rgb
    if rgb.dtype.kind == "f":
        return np.asarray(np.clip(np.nan_to_num(rgb), 0, 255), dtype=np.uint8)
    return np.asarray(np.clip(rgb >> max(0, info.bits_stored - 8), 0, 255), dtype=np.uint8)
