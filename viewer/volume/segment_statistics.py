"""Numbers of a region in a volume: its size, its surface, and the values in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.distribution import Distribution, of_levels, of_values
from viewer.core.errors import Cancelled
from viewer.core.geometry import Geometry
from viewer.core.protocols import CancelToken, Stat
from viewer.core.segment import Segment
from viewer.volume.surface import surface_mm2
from viewer.volume.volume import Volume, hidden_in

Array = NDArray[Any]
LEVELS = 65536


def voxel_count(segment: Segment) -> int:
    """Return how many voxels a region has."""
    return sum(packed.count for packed in segment.slices.values())


def voxel_ml(geometry: Geometry) -> float:
    """Return the volume of a voxel in ml: the determinant of its edges, which need not stand upright on each other."""
    return abs(float(np.linalg.det(geometry.affine[:3, :3]))) / 1000.0


def values_in(segment: Segment, volume: Volume, job: CancelToken) -> Distribution:
    """Return how the stored values in a region are spread; padding and slices that could not be read are left out.

    Values of integers are counted by level, so that nothing is rounded and nothing but one slice copied.
    """
    taken = [k for k in segment.slices if k not in volume.filled and k < len(volume.array)]
    if volume.array.dtype.kind == "f":
        parts = [_inside(segment, volume, k) for k in _watched(taken, job)]
        return of_values(np.concatenate(parts) if parts else np.empty(0))
    counts = np.zeros(LEVELS, dtype=np.int64)
    for k in _watched(taken, job):
        counts += _levels_in(segment.slices[k].mask(), volume.array[k])
    levels = np.arange(LEVELS, dtype=np.int64)
    if volume.array.dtype.kind == "i":
        levels, counts = levels - LEVELS // 2, np.roll(counts, LEVELS // 2)
    if volume.padding is not None:
        counts[hidden_in(levels, volume.padding)] = 0
    return of_levels(levels, counts)


def _inside(segment: Segment, volume: Volume, k: int) -> Array:
    layer = volume.array[k]
    return np.asarray(layer[segment.slices[k].mask() & ~hidden_in(layer, volume.padding)])


def _levels_in(mask: Array, layer: Array) -> Array:
    """Return how often each of the 65,536 patterns of 16 bits occurs below a mask."""
    import cv2

    rows = np.flatnonzero(mask.any(axis=1))
    if not len(rows):
        return np.zeros(LEVELS, dtype=np.int64)
    part = slice(int(rows[0]), int(rows[-1]) + 1)
    bits = np.ascontiguousarray(layer[part]).view(np.uint16)
    taken = np.ascontiguousarray(mask[part]).view(np.uint8)
    # Counts are float32 and exact up to 2^24, which is more than a slice has pixels.
    return cv2.calcHist([bits], [0], taken, [LEVELS], [0, LEVELS]).ravel().astype(np.int64)


def _watched(ks: list[int], job: CancelToken) -> Iterator[int]:
    for k in ks:
        if job.is_cancelled():
            raise Cancelled
        yield k


def segment_stats(
    segment: Segment,
    volume: Volume | None,
    job: CancelToken,
    *,
    slope: float = 1.0,
    intercept: float = 0.0,
    unit: str = "",
) -> list[Stat]:
    """Return volume, voxels, surface, and the numbers of the values, told as `stored * slope + intercept` in `unit`.

    Without a volume only what needs no values.
    """
    count = voxel_count(segment)
    stats = [
        Stat("volume", count * voxel_ml(segment.geometry), "ml"),
        Stat("voxels", float(count)),
        Stat("surface", surface_mm2(segment, job) / 100.0, "cm²"),
    ]
    if volume is None:
        return stats
    spread = values_in(segment, volume, job).on_line(slope, intercept)
    uptake = Stat("uptake", spread.mean * stats[0].value, "SUV·ml") if "SUV" in unit else None
    return [*stats, *spread.stats(unit), *([uptake] if uptake else [])]
