"""Hiding what lies outside of a shutter, after all stages of grey and before overlays (PS3.3 C.7.6.11, PS3.4 N.2)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Shutter
from viewer.display.overlay import union

Array = NDArray[Any]


@lru_cache(maxsize=8)
def hidden(shutter: Shutter, shape: tuple[int, int]) -> Array:
    """Return (rows, columns) uint8, read-only: 255 where a pixel is hidden, 0 where it lies within every shape.

    Edges, the circle's rim and the polygon's outline are shown. A bitmap hides the pixels whose bit is set.
    """
    rows, columns = shape
    shown = np.ones(shape, dtype=bool)
    y, x = np.arange(rows, dtype=np.float64)[:, None], np.arange(columns, dtype=np.float64)[None, :]
    if shutter.rectangle is not None:
        left, top, right, bottom = shutter.rectangle
        shown &= (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
    if shutter.circle is not None:
        center_x, center_y, radius = shutter.circle
        shown &= (x - center_x) ** 2 + (y - center_y) ** 2 <= radius**2
    if shutter.polygon:
        shown &= _inside(shutter.polygon, shape)
    if shutter.bitmap is not None:
        shown &= union([shutter.bitmap], shape) == 0
    cover = np.where(shown, np.uint8(0), np.uint8(255))
    cover.flags.writeable = False
    return cover


def _inside(vertices: tuple[tuple[float, float], ...], shape: tuple[int, int]) -> Array:
    """Return which pixel centres lie within a polygon or on its outline; it may reach beyond the picture."""
    from PIL import Image, ImageDraw

    # Beyond this the corners cannot matter to a pixel, and coordinates stay small.
    limit = 4.0 * max(shape)
    corners = np.clip(np.rint(np.asarray(vertices)), -limit, limit).astype(int)
    mask = Image.new("L", (shape[1], shape[0]), 0)
    ImageDraw.Draw(mask).polygon([(int(px), int(py)) for px, py in corners], fill=1, outline=1)
    return np.asarray(mask, dtype=bool)


def paint_hidden(picture: Array, cover: Array, shutter: Shutter) -> None:
    """Put the shutter's grey or colour into a uint8 picture (grey, RGB or RGBA) where `cover` is at least half."""
    where = cover >= 128
    if not where.any():
        return
    if picture.ndim == 2:
        picture[where] = shutter.grey
    else:
        picture[where, :3] = shutter.color if shutter.color is not None else (shutter.grey,) * 3
