"""The voxels that are rendered: on a right-angled grid, at the detail that speed and memory allow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Geometry, Plane, Spacing, Vec3
from viewer.volume.reslice import outside_of, reslice, signed_view
from viewer.volume.volume import Volume, hidden_in

Array = NDArray[Any]

RIGHT_ANGLED = 1e-3
AVERAGED = ("uint8", "uint16", "int16", "float32")


def right_angled(volume: Volume) -> Volume:
    """Return a volume whose axes are at right angles and right-handed: itself if it is, else resampled.

    Beside a sheared volume lies its lowest value, which also stands for values that are not finite: rays add up.
    """
    volume = _finite(volume)
    directions = volume.geometry.directions
    if np.abs(directions.T @ directions - np.eye(3)).max() <= RIGHT_ANGLED:
        return volume if np.linalg.det(directions) > 0 else _mirrored(volume)
    return _straightened(volume)


def _finite(volume: Volume) -> Volume:
    """Return the volume with its lowest value where there is none."""
    if volume.array.dtype.kind != "f" or not volume.has_hidden:
        return volume
    known = np.isfinite(volume.array)
    lowest = volume.array.min(where=known, initial=np.inf) if known.any() else 0.0
    return replace(volume, array=np.where(known, volume.array, volume.array.dtype.type(lowest)))


def _mirrored(volume: Volume) -> Volume:
    """Return the volume with its slices in the opposite order, at the same places."""
    affine = volume.geometry.affine.copy()
    affine[:3, 3] += affine[:3, 2] * (volume.array.shape[0] - 1)
    affine[:3, 2] *= -1
    geometry = Geometry(affine, volume.geometry.shape, volume.geometry.frame_of_reference_uid, volume.geometry.source)
    filled = tuple(sorted(volume.array.shape[0] - 1 - k for k in volume.filled))
    return replace(volume, array=np.ascontiguousarray(volume.array[::-1]), geometry=geometry, filled=filled)


def _straightened(volume: Volume) -> Volume:
    """Return the volume resampled along i, the part of j that is square to it, and their normal."""
    old = volume.geometry
    row = old.directions[:, 0]
    column = old.directions[:, 1] - row * float(row @ old.directions[:, 1])
    column /= np.linalg.norm(column)
    normal = np.cross(row, column)
    axes = np.stack([row, column, normal])
    corners = [[a, b, c] for a in (0, old.shape[2] - 1) for b in (0, old.shape[1] - 1) for c in (0, old.shape[0] - 1)]
    places = old.to_lps(corners) @ axes.T
    low, high = places.min(axis=0), places.max(axis=0)
    step = np.array(old.spacing_mm)
    step[2] = max(1e-6, abs(float(normal @ old.affine[:3, 2])))
    counts = np.maximum(1, np.rint((high - low) / step).astype(int) + 1)
    origin = low @ axes
    source = replace(volume, array=signed_view(volume.array))
    array = np.empty((counts[2], counts[1], counts[0]), dtype=source.array.dtype)
    spacing = Spacing(float(step[1]), float(step[0]), old.source)
    floor, outside = source.array.min(), outside_of(source)
    for k in range(int(counts[2])):
        plane = Plane(_vec(origin + k * step[2] * normal), _vec(row), _vec(column))
        cut = reslice(source, plane, spacing, (int(counts[1]), int(counts[0])))
        array[k] = np.where(hidden_in(cut, volume.padding) | (cut == outside), floor, cut)
    affine = np.eye(4)
    affine[:3, :3] = axes.T * step
    affine[:3, 3] = origin
    geometry = Geometry(affine, array.shape, old.frame_of_reference_uid, old.source)
    # No slice of this grid is one of the old.
    return replace(volume, array=array, geometry=geometry, filled=())


def reduced(volume: Volume, voxels: int) -> Volume:
    """Return the volume with at most about so many voxels: itself, or averages over areas, blended between slices."""
    count = volume.array.size
    if count <= voxels:
        return volume
    factor = (count / voxels) ** (1 / 3)
    if factor > 1.5:
        # Whole factors average many times faster.
        factor = float(np.ceil(factor - 1e-6))
    sizes = [max(1, int(n / factor)) for n in volume.array.shape]
    steps = [old / new for old, new in zip(volume.array.shape, sizes, strict=True)]
    affine = volume.geometry.affine.copy()
    # The grid's ends stay where they are: voxel n of the new one has its centre at (n + 1/2) step - 1/2 of the old.
    affine[:3, 3] += affine[:3, :3] @ ((np.array(steps[::-1]) - 1) / 2)
    affine[:3, :3] *= np.array(steps[::-1])
    array = np.empty(sizes, dtype=volume.array.dtype)
    if volume.array.dtype.name in AVERAGED:
        _average_into(array, volume.array, steps[0])
    else:
        picks = [
            np.minimum((np.arange(n) + 0.5) * s, m - 1).astype(int)
            for n, s, m in zip(sizes, steps, volume.array.shape, strict=True)
        ]
        array[:] = volume.array[np.ix_(*picks)]
    geometry = Geometry(affine, array.shape, volume.geometry.frame_of_reference_uid, volume.geometry.source)
    # No slice of this grid is one of the old.
    return replace(volume, array=array, geometry=geometry, filled=())


def _average_into(target: Array, source: Array, step: float) -> None:
    """Fill slices: each averages what it covers of the old slices, at their new size."""
    import cv2

    size = (target.shape[2], target.shape[1])
    at, small = -1, source[0]
    for k in range(target.shape[0]):
        first, last = k * step, (k + 1) * step
        total = np.zeros(target.shape[1:], dtype=np.float32)
        for old in range(int(first), min(int(np.ceil(last - 1e-9)), source.shape[0])):
            if old != at:
                at, small = old, np.asarray(cv2.resize(source[old], size, interpolation=cv2.INTER_AREA))
            share = min(last, old + 1) - max(first, old)
            total += small * np.float32(share / step)
        target[k] = total if target.dtype.kind == "f" else np.rint(total)


def _vec(values: Array) -> Vec3:
    return (float(values[0]), float(values[1]), float(values[2]))
