"""Grey to colour: named tables, and the palettes of files (PS3.3 C.7.6.3.1.5, C.7.9)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core import resources
from viewer.core.errors import ViewerError
from viewer.core.pixels import Palette, PixelInfo

Array = NDArray[Any]
Anchor = tuple[float, int, int, int]

GREY = "grey"

# (position from 0 to 1, red, green, blue); between them straight lines.
ANCHORS: dict[str, tuple[Anchor, ...]] = {
    GREY: ((0, 0, 0, 0), (1, 255, 255, 255)),
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


STANDARD = ("hot iron", "pet", "hot metal blue", "pet 20 step")
"""The tables of PS3.6 B.1, kept in `resources/luts/`."""
RAINBOW, BLUE_YELLOW = "perceptual rainbow", "blue to yellow"
SAFE = frozenset({GREY, BLUE_YELLOW})
"""Tables whose steps are told apart also by those who mix up red and green."""
_own: dict[str, Array] = {}


def use_own(tables: Mapping[str, Array]) -> None:
    """Offer these tables, (256, 3) uint8, beside those that come with the program."""
    kept = {name: table.copy() for name, table in tables.items()}
    for table in kept.values():
        table.flags.writeable = False
    # Never empty meanwhile: pictures are drawn by other threads.
    _own.update(kept)
    for name in _own.keys() - kept.keys():
        del _own[name]


def lut_names() -> list[str]:
    """Return the names of all tables, grey first, the user's last."""
    return [GREY, *STANDARD, RAINBOW, BLUE_YELLOW, *(name for name in ANCHORS if name != GREY), *_own]


def given_names() -> frozenset[str]:
    """Return the names of the tables that come with the program."""
    return frozenset({*STANDARD, RAINBOW, BLUE_YELLOW, *ANCHORS})


def known_or_grey(name: str) -> str:
    """Return a name that has a table; pictures whose table was taken away since are grey."""
    return name if name in _own or name in given_names() else GREY


def lut(name: str) -> Array:
    """Return the (256, 3) uint8 table of a name, read-only; ViewerError where there is none."""
    own = _own.get(name)
    return own if own is not None else _given(name)


@cache
def _given(name: str) -> Array:
    """Return a table that comes with the program; the user's own change while their names stay."""
    if name in STANDARD:
        table = _standard(name)
    elif name in (RAINBOW, BLUE_YELLOW):
        from viewer.display import oklab

        table = oklab.rainbow() if name == RAINBOW else oklab.blue_yellow()
    elif name in ANCHORS:
        table = _between(ANCHORS[name])
    else:
        raise ViewerError(f"There is no colour table named {name}", hint=f"choose one of: {', '.join(lut_names())}")
    table.flags.writeable = False
    return table


def _standard(name: str) -> Array:
    text = resources.path("luts", f"{name.replace(' ', '-')}.json").read_text(encoding="utf-8")
    return np.frombuffer(bytes.fromhex(json.loads(text)["rgb"]), np.uint8).reshape(256, 3).copy()


def _between(points: tuple[Anchor, ...]) -> Array:
    anchors = np.array(points, dtype=np.float64)
    at = np.linspace(0, 1, 256)
    table = np.stack([np.interp(at, anchors[:, 0], anchors[:, c]) for c in (1, 2, 3)], axis=1)
    return np.asarray(np.rint(table), dtype=np.uint8)


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
