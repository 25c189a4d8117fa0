"""The area of the surface of a region in a volume."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import Cancelled
from viewer.core.protocols import CancelToken
from viewer.core.segment import Segment

Array = NDArray[Any]
Step = tuple[int, int, int]
DIRECTIONS = 60
NORMALS = 600
NEAR = math.cos(math.radians(13.0))
LONGEST = 4.0
FIRMNESS = 1e-4
FACES = 100
"""A normal of a face of the voxels counts as so many of the others."""


def surface_mm2(segment: Segment, job: CancelToken) -> float:
    """Return the area of the surface of a region in mm²; NaN for an empty one.

    Crofton's formula: lines through all voxels along some sixty directions are cut by the surface the more often, the
    larger it is (Ohser and Mücklich, Statistical Analysis of Microstructures, 2000, 5.2). The directions are steps of
    the voxel grid, however tilted or uneven it is, and their weights such that a plane of any direction has its true
    area. Nothing is smoothed: edges stay sharp. Where the region ends at the border of the volume, the cut counts as
    surface.
    """
    if not segment.slices:
        return math.nan
    edges = segment.geometry.affine[:3, :3]
    steps, weights = _steps(tuple(float(value) for value in edges.ravel()))
    packed = _Bits(segment, steps)
    total = 0.0
    for step, weight in zip(steps, weights, strict=True):
        if job.is_cancelled():
            raise Cancelled
        total += weight * packed.crossings(step)
    return total


@lru_cache(maxsize=8)
def _steps(edges: tuple[float, ...]) -> tuple[tuple[Step, ...], tuple[float, ...]]:
    """Return steps (i, j, k) of a grid in all directions, and the area in mm² that a crossing of each stands for."""
    matrix = np.array(edges).reshape(3, 3)
    inverse = np.linalg.inv(matrix)
    lengths = np.linalg.norm(matrix, axis=0)
    reaches = np.arange(lengths.min() / 2, LONGEST * lengths.max(), lengths.min() / 4)
    found: dict[Step, None] = {(1, 0, 0): None, (0, 1, 0): None, (0, 0, 1): None}
    for direction in _sphere(2 * DIRECTIONS)[:DIRECTIONS]:
        tried = np.rint(np.outer(reaches, inverse @ direction)).astype(int)
        tried = tried[np.abs(tried).any(axis=1)]
        way = tried @ matrix.T
        cosines = way @ direction / np.linalg.norm(way, axis=1)
        near = np.flatnonzero(cosines >= NEAR)
        i, j, k = (int(part) for part in tried[near[0] if len(near) else int(np.argmax(cosines))])
        common = math.gcd(i, j, k)
        step = (i // common, j // common, k // common)
        if (-step[0], -step[1], -step[2]) not in found:
            found[step] = None
    steps = np.array(list(found))
    ways = steps @ matrix.T
    sizes = np.linalg.norm(ways, axis=1)
    # A plane of unit area is crossed |normal . step| / voxel times: weights that give 1 for all normals, near to even
    # ones where several do.
    normals = np.vstack([_sphere(NORMALS), np.repeat(_faces(matrix), FACES, axis=0)])
    cosines = np.abs(normals @ (ways / sizes[:, None]).T)
    even = np.full(len(steps), 2.0 / len(steps))
    system = cosines.T @ cosines / len(normals) + FIRMNESS * np.eye(len(steps))
    shares = even + np.linalg.solve(system, cosines.T @ (1.0 - cosines @ even) / len(normals))
    weights = shares * abs(float(np.linalg.det(matrix))) / sizes
    return tuple((int(i), int(j), int(k)) for i, j, k in steps), tuple(float(weight) for weight in weights)


def _faces(matrix: Array) -> Array:
    """Return the (3, 3) unit normals of the faces of a voxel: cuts along the grid are frequent."""
    normals = np.linalg.inv(matrix)
    return np.asarray(normals / np.linalg.norm(normals, axis=1)[:, None])


def _sphere(count: int) -> Array:
    """Return (count, 3) unit vectors spread evenly over the sphere, the upper half first."""
    at = np.arange(count) + 0.5
    z = 1.0 - 2.0 * at / count
    turn = at * math.pi * (3.0 - math.sqrt(5.0))
    radius = np.sqrt(1.0 - z * z)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn), z], axis=1)


class _Bits:
    """The voxels of a region as bits along i, with a margin of nothing, once for each shift along i."""

    def __init__(self, segment: Segment, steps: tuple[Step, ...]) -> None:
        self._margin = margin = tuple(max(abs(step[axis]) for step in steps) for axis in range(3))
        masks = {k: packed.mask() for k, packed in segment.slices.items()}
        j = np.logical_or.reduce([mask.any(axis=1) for mask in masks.values()])
        i = np.logical_or.reduce([mask.any(axis=0) for mask in masks.values()])
        (js,), (columns,) = np.nonzero(j), np.nonzero(i)
        part = (slice(int(js[0]), int(js[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
        first = min(masks) - margin[2]
        count = max(masks) + margin[2] + 1 - first
        rows, width = part[0].stop - part[0].start + 2 * margin[1], part[1].stop - part[1].start
        shifts = {step[0] for step in steps} | {0}
        size = (width + 2 * margin[0] + 7) // 8
        self._bits = {shift: np.zeros((count, rows, size), np.uint8) for shift in shifts}
        line = np.zeros((rows, 8 * size), np.bool_)
        for k, mask in masks.items():
            for shift, bits in self._bits.items():
                line[:] = False
                start = margin[0] - shift
                line[margin[1] : rows - margin[1], start : start + width] = mask[part]
                bits[k - first] = np.packbits(line, axis=1)

    def crossings(self, step: Step) -> int:
        """Return of how many pairs of voxels, a step apart, one is inside and the other is not."""
        i, j, k = step
        here, there = self._bits[0], self._bits[i]
        one = here[_from(-k), _from(-j)], there[_from(k), _from(j)]
        return int(np.bitwise_count(one[0] ^ one[1]).sum(dtype=np.int64))


def _from(step: int) -> slice:
    """Return the slice that leaves out the first `step`, or the last ones of a negative step."""
    return slice(step, None) if step >= 0 else slice(None, step)
