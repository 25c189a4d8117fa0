"""Which pixels a region counts: those whose centre is inside or on the outline, or each by the part it covers."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.measure.region_outline import Outline, Oval
from viewer.measure.region_slabs import signed_parts, spread

EDGE_PX = 1e-6
"""A centre this near to the outline lies on it, and so inside: corners come back from LPS mm with rounding."""
LEAST_PART = 1e-9
"""Pixels of which less is covered do not count: that much is left over from rounding."""

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
Window = tuple[slice, slice]


def reach(outline: Outline, shape: tuple[int, int], margin: float = EDGE_PX) -> Window | None:
    """Return the rows and columns of a picture that an outline can count; None where there are none."""
    left, top, right, bottom = outline.bounds
    rows, columns = shape
    y0, y1 = _span(top, bottom, rows, margin)
    x0, x1 = _span(left, right, columns, margin)
    return (slice(y0, y1), slice(x0, x1)) if y0 < y1 and x0 < x1 else None


def inside(outline: Outline, window: Window) -> Mask:
    """Return which pixels of a window have their centre inside or on the outline."""
    if isinstance(outline, Oval):
        return _in_oval(outline, window)
    return _in_ring(outline.points, window)


def covered(outline: Outline, window: Window) -> Floats:
    """Return which part of each pixel of a window lies inside, 0 to 1: exact for rings that are no curves."""
    rows, columns = window
    shape = (rows.stop - rows.start, columns.stop - columns.start)
    points = outline.as_ring().points - (columns.start - 0.5, rows.start - 0.5)
    # From here on the pixel (i, j) of the window lies between i and i + 1, j and j + 1.
    cuts = np.arange(max(0, math.floor(points[:, 1].min())), min(shape[0], math.ceil(points[:, 1].max())) + 1)
    parts = signed_parts(points, cuts.astype(np.float64))
    row = np.floor((parts.y0 + parts.y1) / 2).astype(np.int64)
    kept = (row >= 0) & (row < shape[0])
    x0, x1, sign, row = parts.x0[kept], parts.x1[kept], parts.sign[kept], row[kept]
    height = (parts.y1 - parts.y0)[kept] * sign
    whole = np.zeros((shape[0], shape[1] + 1))
    _add_columns(whole, row, x0, x1, height)
    part = np.clip(np.cumsum(whole, axis=1)[:, :-1], 0.0, 1.0)
    part[part < LEAST_PART] = 0.0
    part[part > 1.0 - LEAST_PART] = 1.0
    return np.asarray(part)


def _add_columns(whole: Floats, row: Any, x0: Floats, x1: Floats, height: Floats) -> None:
    """Add what lies to the right of parts, which are each within a row, so that the sum along rows is the area."""
    columns = whole.shape[1] - 1
    left, right = np.clip(np.minimum(x0, x1), 0, columns), np.clip(np.maximum(x0, x1), 0, columns)
    first = np.minimum(np.floor(left).astype(np.int64), columns - 1)
    last = np.maximum(np.minimum(np.ceil(right).astype(np.int64), columns), first + 1)
    which, column = spread(first, last)
    low, high = np.maximum(left[which], column), np.minimum(right[which], column + 1)
    length = np.abs(x1 - x0)[which]
    is_upright = length <= 0
    share = np.where(is_upright, 1.0, (high - low) / np.where(is_upright, 1.0, length))
    _add(whole, row[which], column, (low + high) / 2 - column, height[which] * share)
    # What is beyond the left side of the window covers whole rows; beyond its right side, nothing.
    before = np.clip(-np.minimum(x0, x1), 0.0, np.abs(x1 - x0))
    gone = (before > 0) & (x0 != x1)
    share = before[gone] / np.abs(x1 - x0)[gone]
    _add(whole, row[gone], np.zeros(int(gone.sum()), np.int64), np.zeros(int(gone.sum())), height[gone] * share)


def _add(whole: Floats, row: Any, column: Any, at: Floats, height: Floats) -> None:
    width = whole.shape[1]
    flat = whole.reshape(-1)
    flat += np.bincount(row * width + column, height * (1.0 - at), minlength=whole.size)
    flat += np.bincount(row * width + column + 1, height * at, minlength=whole.size)


def _in_oval(oval: Oval, window: Window) -> Mask:
    rows, columns = window
    y = np.arange(rows.start, rows.stop, dtype=np.float64) - oval.center[1]
    half_height = float(np.hypot(oval.first[1], oval.second[1]))
    half_width = float(np.hypot(oval.first[0], oval.second[0]))
    # In a row the oval reaches from middle - half to middle + half: conjugate axes, one of them along the row.
    slope = (
        float(oval.first[0] * oval.first[1] + oval.second[0] * oval.second[1]) / half_height**2 if half_height else 0.0
    )
    along = oval.span_px / half_height if half_height else half_width
    part = np.clip(1.0 - (y / (half_height + EDGE_PX)) ** 2, 0.0, None)
    middle, half = oval.center[0] + slope * y, along * np.sqrt(part) + EDGE_PX
    x = np.arange(columns.start, columns.stop, dtype=np.float64)
    mask = (x >= (middle - half)[:, None]) & (x <= (middle + half)[:, None])
    mask[np.abs(y) > half_height + EDGE_PX] = False
    return np.asarray(mask)


def _in_ring(points: Floats, window: Window) -> Mask:
    rows, columns = window
    shape = (rows.stop - rows.start, columns.stop - columns.start)
    points = points - (columns.start, rows.start)
    turned = np.roll(points, -1, axis=0)
    is_down = (points[:, 1] <= turned[:, 1])[:, None]
    top, bottom = np.where(is_down, points, turned), np.where(is_down, turned, points)
    mask = _odd(top, bottom, shape)
    mask |= _on_edge(top, bottom, shape)
    return mask


def _odd(top: Floats, bottom: Floats, shape: tuple[int, int]) -> Mask:
    """Return the centres from which a ray to the left crosses an odd number of sides."""
    rows, columns = shape
    first = np.clip(np.ceil(top[:, 1]), 0, rows).astype(np.int64)
    last = np.clip(np.ceil(bottom[:, 1]), 0, rows).astype(np.int64)
    which, row = spread(first, last)
    part = (row - top[which, 1]) / (bottom[which, 1] - top[which, 1])
    x = top[which, 0] * (1.0 - part) + bottom[which, 0] * part
    column = np.clip(np.ceil(x), 0, columns).astype(np.int64)
    width = columns + 1
    crossed = np.bincount(row * width + column, minlength=rows * width).reshape(rows, width)[:, :-1]
    flips = (crossed & 1).astype(np.uint8)
    return np.asarray(np.bitwise_xor.accumulate(flips, axis=1).view(bool))


def _on_edge(top: Floats, bottom: Floats, shape: tuple[int, int]) -> Mask:
    """Return the centres that lie on a side, as far as rounding can tell."""
    rows, columns = shape
    first = np.clip(np.ceil(top[:, 1] - EDGE_PX), 0, rows).astype(np.int64)
    last = np.clip(np.floor(bottom[:, 1] + EDGE_PX) + 1, 0, rows).astype(np.int64)
    which, row = spread(first, last)
    a, b = top[which], bottom[which]
    height = b[:, 1] - a[:, 1]
    is_level = height <= 0
    rise = np.where(is_level, 1.0, height)
    parts = [np.clip((row + step - a[:, 1]) / rise, 0.0, 1.0) for step in (-EDGE_PX, EDGE_PX)]
    ends = [np.where(is_level, end, part) for end, part in zip((0.0, 1.0), parts, strict=True)]
    xs = [a[:, 0] * (1.0 - part) + b[:, 0] * part for part in ends]
    left = np.clip(np.ceil(np.minimum(*xs) - EDGE_PX), 0, columns).astype(np.int64)
    right = np.clip(np.floor(np.maximum(*xs) + EDGE_PX) + 1, 0, columns).astype(np.int64)
    touched = left < right
    row, left, right = row[touched], left[touched], right[touched]
    mask = np.zeros(shape, bool)
    if not len(row):
        return mask
    width = columns + 1
    starts = np.bincount(row * width + left, minlength=rows * width)
    starts -= np.bincount(row * width + right, minlength=rows * width)
    return np.asarray(np.cumsum(starts.reshape(rows, width)[:, :-1], axis=1) > 0)


def _span(low: float, high: float, count: int, margin: float) -> tuple[int, int]:
    first = math.ceil(max(low - margin, 0.0))
    last = math.floor(min(high + margin, count - 1.0))
    return first, last + 1
