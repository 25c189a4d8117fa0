"""Compose: a second series over the picture, mixed, beside a line, or within a circle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.look import Blend, BlendMode, Look
from viewer.core.pixels import Frame
from viewer.display.stored import padding_mask, padding_range

Array = NDArray[Any]


def upper_look(look: Look) -> Look:
    """Return how the second series is drawn by itself."""
    blend = look.blend
    return Look(blend.window, blend.is_inverted, blend.lut, look.interpolation, has_overlays=False)


def cover_of(values: Array, frame: Frame) -> Array | None:
    """Return (rows, columns) bool, True where resampled (`ordered`) values are picture; None where all are."""
    if frame.is_color:
        return None
    hidden = padding_mask(values, replace(frame.info, padding=padding_range(frame.info, frame.stored.dtype)))
    return None if hidden is None else ~hidden


def compose(
    lower: Array, upper: Array, cover: Array | None, blend: Blend, size_px: tuple[int, int], corner_px: tuple[int, int]
) -> Array:
    """Return RGBA of the second picture over the first: `lower * (1 - opacity) + upper * opacity`, rounded.

    Both are (rows, columns) grey or (rows, columns, 4) RGBA; they cover the part of a viewport of (width, height)
    device pixels that begins at `corner_px`. Where `cover` is False the second has no picture.
    """
    rows, columns = _part(blend, lower.shape[:2], size_px, corner_px)
    below = to_rgba(lower)
    part = below[rows, columns]
    if not part.size:
        return below.copy() if below is lower else below
    over = to_rgba(upper[rows, columns])
    mixed = _mixed(part, over, blend.opacity) if blend.mode is BlendMode.BLEND else over
    shown = None if cover is None else cover[rows, columns]
    if blend.mode is BlendMode.SPY:
        circle = _circle(blend, rows, columns, size_px, corner_px)
        shown = circle if shown is None else shown & circle
    if shown is None and part.shape == below.shape and mixed is not over:
        return mixed
    result = below.copy() if below is lower else below
    _put(result, rows, columns, mixed, shown)
    return result


def _put(result: Array, rows: slice, columns: slice, mixed: Array, shown: Array | None) -> None:
    """Put the mixed part into the picture, only `shown` pixels of it where that is given."""
    if shown is None:
        result[rows, columns] = mixed
        return
    import cv2

    part = np.ascontiguousarray(result[rows, columns])
    result[rows, columns] = cv2.copyTo(np.ascontiguousarray(mixed), np.ascontiguousarray(shown).view(np.uint8), part)


def to_rgba(picture: Array) -> Array:
    """Return a picture in RGBA with full alpha; itself where it is so already."""
    if picture.ndim == 3:
        return picture
    import cv2

    if not picture.size:
        return np.zeros((*picture.shape, 4), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_GRAY2RGBA))


def _mixed(lower: Array, upper: Array, opacity: float) -> Array:
    import cv2

    return np.asarray(
        cv2.addWeighted(np.ascontiguousarray(lower), 1 - opacity, np.ascontiguousarray(upper), opacity, 0)
    )


def _part(
    blend: Blend, shape: tuple[int, int], size_px: tuple[int, int], corner_px: tuple[int, int]
) -> tuple[slice, slice]:
    """Return the rows and columns of the covered part in which the second picture may be seen."""
    rows, columns = shape
    if blend.mode is BlendMode.SWIPE:
        start = round(blend.split * size_px[0]) - corner_px[0]
        return slice(0, rows), slice(max(0, min(columns, start)), columns)
    if blend.mode is BlendMode.SPY:
        (x, y), radius = lens_px(blend, size_px)
        left, top = int(x - radius) - corner_px[0], int(y - radius) - corner_px[1]
        right, bottom = int(x + radius) + 2 - corner_px[0], int(y + radius) + 2 - corner_px[1]
        kept = [
            max(0, min(limit, end)) for end, limit in ((top, rows), (bottom, rows), (left, columns), (right, columns))
        ]
        return slice(kept[0], kept[1]), slice(kept[2], kept[3])
    return slice(0, rows), slice(0, columns)


def lens_px(blend: Blend, size_px: tuple[float, float]) -> tuple[tuple[float, float], float]:
    """Return centre and radius of the spy glass in a viewport of (width, height)."""
    return (blend.at[0] * size_px[0], blend.at[1] * size_px[1]), blend.radius * min(size_px)


def _circle(blend: Blend, rows: slice, columns: slice, size_px: tuple[int, int], corner_px: tuple[int, int]) -> Array:
    (x, y), radius = lens_px(blend, size_px)
    # A device pixel lies within by its centre.
    dy = np.arange(rows.start, rows.stop)[:, None] + corner_px[1] + 0.5 - y
    dx = np.arange(columns.start, columns.stop)[None, :] + corner_px[0] + 0.5 - x
    return np.asarray(dx * dx + dy * dy <= radius * radius)
