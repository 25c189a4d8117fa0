"""Segments to the device pixels of a viewport: each shows the voxel that its centre lies in, nothing is smoothed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.display.resample import Target

Array = NDArray[Any]
STRAY = 1e-3
"""An index that changes by less than this over a whole viewport does not change."""
FILL, OUTLINE = 1, 2


class Layers(Protocol):
    """The voxels of a segment, in parts."""

    def layer(self, k: int) -> Array | None:
        """Return slice k as (j, i) bool, None where nothing of it is taken."""
        ...

    def section(self, axis: int, index: int) -> Array | None:
        """Return (k, i) bool at row j = `index` (axis 1), (k, j) at column i = `index` (axis 2); None for nothing."""
        ...

    def block(self) -> tuple[Array, tuple[int, int, int]] | None:
        """Return a box (k, j, i) bool that holds all voxels, and its first index (k, j, i); None for nothing."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Where a picture runs through voxels: (3, 3) from picture pixels (x, y, 1) to indices (i, j, k)."""

    matrix: Array

    @classmethod
    def of_slice(cls, k: int) -> Cut:
        """Return the cut of an acquired picture of the stack itself."""
        return cls(np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, float(k)]]))

    @classmethod
    def of_plane(cls, plane: Plane, spacing: Spacing, geometry: Geometry) -> Cut:
        """Return the cut of any picture in the space of the voxels."""
        lps = plane.to_lps([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)], spacing)
        origin, right, down = geometry.to_ijk(lps)
        return cls(np.column_stack([right - origin, down - origin, origin]))

    def on_screen(self, to: Target) -> Array:
        """Return (3, 3) from device pixel indices (x, y, 1) to indices (i, j, k)."""
        return np.asarray(self.matrix @ np.vstack([to.inverse, [0.0, 0.0, 1.0]]))


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What of a segment is seen: (rows, columns) uint8, 0, FILL or OUTLINE, its corner at `at` device pixels."""

    values: Array
    at: tuple[int, int]


def seen(layers: Layers, cut: Cut, to: Target, outline_px: int) -> Seen | None:
    """Return a segment in the part of the viewport that the picture covers, None where nothing of it is seen.

    The outline lies within the segment, `outline_px` device pixels wide at any zoom; where the viewport ends it is not
    drawn.
    """
    if to.is_empty:
        return None
    x0, y0 = to.box[:2]
    matrix = cut.on_screen(to)
    matrix[:, 2] += matrix[:, :2] @ np.array([x0, y0])
    found = sampled(layers, matrix, to.shape, outline_px)
    if found is None:
        return None
    mask, (down, right) = found
    return Seen(outlined(mask, outline_px), (x0 + right, y0 + down))


def outlined(mask: Array, outline_px: int) -> Array:
    """Return (rows, columns) uint8: FILL within a mask, OUTLINE along its edge, no edge where the array ends."""
    import cv2

    values = mask.view(np.uint8)
    if outline_px <= 0:
        return values * np.uint8(FILL)
    kernel = np.ones((2 * outline_px + 1,) * 2, np.uint8)
    inner = cv2.erode(values, kernel, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(values * np.uint8(OUTLINE) - inner * np.uint8(OUTLINE - FILL))


Placed = tuple[Array, tuple[int, int]]


def sampled(layers: Layers, matrix: Array, shape: tuple[int, int], margin: int = 0) -> Placed | None:
    """Return (rows, columns) bool: whether the voxel is taken in which each place of a box of that shape lies.

    `matrix` (3, 3) leads from places (x, y, 1) to indices (i, j, k). What is returned is the part of the box in which
    something is taken, with a margin around it, and its first row and column; None where nothing is.
    """
    varies = np.abs(matrix[:, :2]) * max(shape) >= STRAY
    is_flat = not varies[2].any()
    is_straight = not varies.all(axis=1).any() and varies[:, 0].sum() == 1 and varies[:, 1].sum() == 1
    if is_flat and is_straight:
        sheet = layers.layer(math.floor(float(matrix[2, 2]) + 0.5 + 1e-6))
        return None if sheet is None else _picked(sheet, matrix[[1, 0]], bool(varies[0, 1]), shape, margin)
    if is_straight:
        fixed = 1 if varies[0].any() else 0  # the index that stays: of a row j, or of a column i
        sheet = layers.section(2 - fixed, math.floor(float(matrix[fixed, 2]) + 0.5 + 1e-6))
        other = 1 - fixed
        return None if sheet is None else _picked(sheet, matrix[[2, other]], bool(varies[other, 1]), shape, margin)
    return _gathered(layers, matrix, shape, margin)


def _picked(sheet: Array, matrix: Array, is_turned: bool, shape: tuple[int, int], margin: int) -> Placed | None:
    """Return the values of a sheet (a, b); `matrix` (2, 3) leads to (a, b), b going down the screen if turned."""
    rows, columns = shape
    a_along, b_along = (columns, rows) if is_turned else (rows, columns)
    a = _nearest(matrix[0, int(not is_turned)] * np.arange(a_along) + matrix[0, 2])
    b = _nearest(matrix[1, int(is_turned)] * np.arange(b_along) + matrix[1, 2])
    in_a, in_b = _run(np.asarray(sheet.any(axis=1)), a, margin), _run(np.asarray(sheet.any(axis=0)), b, margin)
    if in_a is None or in_b is None:
        return None
    picked = sheet.take(np.clip(a[in_a], 0, sheet.shape[0] - 1), axis=0)
    picked = picked.take(np.clip(b[in_b], 0, sheet.shape[1] - 1), axis=1)
    picked[_beside(a[in_a], sheet.shape[0])] = False
    picked[:, _beside(b[in_b], sheet.shape[1])] = False
    if is_turned:
        return np.ascontiguousarray(picked.T), (in_b.start, in_a.start)
    return picked, (in_a.start, in_b.start)


def _nearest(values: Array) -> Array:
    return np.asarray(np.floor(values + 0.5 + 1e-9).astype(np.intp))


def _beside(index: Array, size: int) -> Array:
    return np.asarray((index < 0) | (index >= size))


def _run(is_taken: Array, index: Array, margin: int) -> slice | None:
    """Return which places of a side of the screen show what is taken, a margin around it; None where none does."""
    hits = np.flatnonzero(~_beside(index, len(is_taken)) & is_taken[np.clip(index, 0, len(is_taken) - 1)])
    if not len(hits):
        return None
    return slice(max(0, int(hits[0]) - margin), min(len(index), int(hits[-1]) + margin + 1))


def _gathered(layers: Layers, matrix: Array, shape: tuple[int, int], margin: int) -> Placed | None:
    """Sample a plane that lies askew in the voxels."""
    found = layers.block()
    if found is None:
        return None
    block, first = found
    x, y = np.arange(shape[1], dtype=np.float32), np.arange(shape[0], dtype=np.float32)[:, None]
    inside, flat = np.ones(shape, np.bool_), np.zeros(shape, np.int32)
    for row, start, size in zip((2, 1, 0), first, block.shape, strict=True):
        a, b, c = (np.float32(value) for value in (matrix[row, 0], matrix[row, 1], matrix[row, 2] - start + 0.5))
        index = np.floor(x * a + (y * b + c)).astype(np.int32)
        inside &= index.view(np.uint32) < np.uint32(size)
        flat = flat * np.int32(size) + index
    inside[inside] = block.reshape(-1)[flat[inside]]
    rows, columns = _span(np.asarray(inside.any(axis=1)), margin), _span(np.asarray(inside.any(axis=0)), margin)
    if rows is None or columns is None:
        return None
    return np.ascontiguousarray(inside[rows, columns]), (rows.start, columns.start)


def _span(is_taken: Array, margin: int) -> slice | None:
    hits = np.flatnonzero(is_taken)
    if not len(hits):
        return None
    return slice(max(0, int(hits[0]) - margin), min(len(is_taken), int(hits[-1]) + margin + 1))
