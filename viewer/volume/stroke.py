"""Painting voxels: a disc in a plane or a ball, taken along a way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Geometry, Vec3

Array = NDArray[Any]
STRAY_MM = 1e-6
"""A centre on the very edge counts, whatever rounding makes of it."""


class Stroke:
    """Voxels that are added, or taken away, along one drag of the brush.

    `layer(k)` gives slices (j, i) bool as they were, None for empty ones. A voxel counts whose centre lies within
    `radius_mm` of the way, the edge included, and the one in which the way ends. With a `normal` (unit vector in LPS)
    the brush is a disc: only voxels count that the plane runs through; without one it is a ball. With `allowed`, slices
    (j, i) bool, only voxels are added that it says may be.
    """

    def __init__(
        self,
        geometry: Geometry,
        layer: Callable[[int], Array | None],
        *,
        radius_mm: float,
        normal: Vec3 | None = None,
        is_erasing: bool = False,
        allowed: Callable[[int], Array] | None = None,
    ) -> None:
        self._allowed = allowed
        self.geometry, self._layer, self.is_erasing = geometry, layer, is_erasing
        self._radius = radius_mm
        self._steps = np.asarray(geometry.affine[:3, :3], dtype=np.float64)
        self._normal = None if normal is None else np.asarray(normal, dtype=np.float64)
        # A voxel reaches so far along the normal from its centre: the plane runs through those within it.
        self._half_mm = 0.0 if self._normal is None else float(np.abs(self._normal @ self._steps).sum()) / 2
        # The farthest that a ball, or a voxel that a disc touches, goes along each index.
        beyond = radius_mm + (self._half_mm if self._normal is not None else 0.0)
        self._reach = beyond * np.linalg.norm(np.linalg.inv(self._steps), axis=1)
        self._layers: dict[int, Array] = {}
        self._at: Array | None = None

    @property
    def layers(self) -> Mapping[int, Array]:
        """The slices (j, i) bool that were gone over, as they are by now."""
        return self._layers

    def go(self, point_mm: Sequence[float] | Array) -> None:
        """Take the brush to a point in LPS mm: in a straight line from where it was."""
        point = self.geometry.to_ijk(np.asarray(point_mm, dtype=np.float64))[0]
        start = point if self._at is None else self._at
        self._at = point
        low, high = np.minimum(start, point) - self._reach, np.maximum(start, point) + self._reach
        shape = self.geometry.shape[::-1]
        first = np.maximum(0, np.ceil(low - 1e-9).astype(int))
        last = np.minimum(np.array(shape) - 1, np.floor(high + 1e-9).astype(int))
        if (first <= last).all():
            for k in range(int(first[2]), int(last[2]) + 1):
                self._paint(k, first, last, start, point)
        self._touch(point)

    def _paint(self, k: int, first: Array, last: Array, start: Array, end: Array) -> None:
        """Paint what of slice k lies in the brush between two places, in indices (i, j, k)."""
        i = np.arange(first[0], last[0] + 1) - start[0]
        j = np.arange(first[1], last[1] + 1)[:, None] - start[1]
        # The three parts of the way from the start to each voxel, in mm.
        base = self._steps[:, 2] * (k - start[2])
        way = [self._steps[axis, 0] * i + (self._steps[axis, 1] * j + base[axis]) for axis in range(3)]
        inside = self._within(way, self._steps @ (end - start))
        if self._allowed is not None:
            inside &= self._allowed(k)[first[1] : last[1] + 1, first[0] : last[0] + 1]
        if not inside.any():
            return
        part = self._own(k)[first[1] : last[1] + 1, first[0] : last[0] + 1]
        part[inside] = not self.is_erasing

    def _within(self, way: list[Array], moved: Array) -> Array:
        """Return which voxels lie near enough to a straight way, each given by its offset from the start (mm)."""
        square = way[0] * way[0] + way[1] * way[1] + way[2] * way[2]
        length = float(moved @ moved)
        limit = (self._radius + STRAY_MM) ** 2
        if self._normal is not None:
            depth = sum(part * n for part, n in zip(way, self._normal, strict=True))
            square = square - depth * depth
        if length > 0:
            along = sum(part * m for part, m in zip(way, moved, strict=True))
            share = np.clip(along / length, 0.0, 1.0)
            square = square - share * (2 * along - share * length)
        inside = square <= limit
        return np.asarray(inside & (np.abs(depth) <= self._half_mm + STRAY_MM) if self._normal is not None else inside)

    def _touch(self, point: Array) -> None:
        """Paint the voxel in which a place lies: a brush smaller than a voxel still paints."""
        i, j, k = (int(value) for value in np.floor(point + 0.5))
        shape = self.geometry.shape
        is_inside = 0 <= i < shape[2] and 0 <= j < shape[1] and 0 <= k < shape[0]
        if is_inside and (self._allowed is None or self._allowed(k)[j, i]):
            self._own(k)[j, i] = not self.is_erasing

    def _own(self, k: int) -> Array:
        """Return slice k to write into."""
        if k not in self._layers:
            given = self._layer(k)
            shape = self.geometry.shape[1:]
            self._layers[k] = np.zeros(shape, np.bool_) if given is None else given.copy()
        return self._layers[k]
