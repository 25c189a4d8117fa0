"""The ball of 1 ml whose mean is highest: the peak of PERCIST (Wahl et al., J Nucl Med 2009; 50: 122S)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Vec3
from viewer.core.protocols import Voxels

Floats = NDArray[np.float64]
VOLUME_ML = 1.0
RADIUS_MM = 10.0 * (3.0 * VOLUME_ML / (4.0 * math.pi)) ** (1.0 / 3.0)
"""6.204 mm."""
STEP_MM = 0.5
MOST_PARTS = 12
EDGE = 1e-6
"""A voxel's centre so little (mm) beyond the reach counts: rounding must not decide."""
WHOLE = 1.0 - 1e-9


@dataclass(frozen=True, slots=True)
class Peak:
    """The highest mean of a ball of 1 ml, where its centre is (LPS mm), how many voxels it takes; the hottest voxel."""

    value: float
    center_mm: Vec3
    voxels: float
    highest: float


def find_peak(around: Voxels, center_mm: Vec3, reach_mm: float) -> Peak | None:
    """Return the peak of the balls around each voxel whose centre lies within a reach of a point.

    Where there is no such voxel the one ball around the point itself counts. A ball counts only if all of it lies in
    the volume and on voxels with values. None where no ball does.
    """
    center = around.to_ijk(center_mm)
    reach = np.sqrt((np.linalg.inv(around.affine[:3, :3]) ** 2).sum(axis=1))
    spans = [_span(c, r * reach_mm, n) for c, r, n in zip(center, reach, around.values.shape[::-1], strict=True)]
    grids = np.meshgrid(*(np.arange(low, high) for low, high in reversed(spans)), indexing="ij")
    ijk = np.stack(grids[::-1], axis=-1).astype(np.float64)
    away = np.linalg.norm((ijk - center) @ around.affine[:3, :3].T, axis=-1)
    is_near = away <= reach_mm + EDGE
    if not is_near.any():
        return _alone(around, center)
    weights = ball(around.affine, np.zeros(3))
    means = _means(around.values, weights, spans)
    means[~is_near] = -np.inf
    top = float(means.max())
    if not math.isfinite(top):
        return None
    # Of equal ones, the one nearest to the point that was asked for.
    ties = means >= top - 1e-9 * max(1.0, abs(top))
    at = np.unravel_index(int(np.where(ties, away, np.inf).argmin()), means.shape)
    first = np.array([low for low, _ in spans[::-1]])
    part = _part(around.values, weights, tuple(int(a + b) for a, b in zip(at, first, strict=True)))
    near = around.values[tuple(slice(low, high) for low, high in spans[::-1])][is_near]
    highest = float(np.nanmax(near))
    return Peak(_mean(part, weights), around.to_lps(ijk[at]), float(weights.sum()), highest)


def ball(affine: Floats, shift: Floats) -> Floats:
    """Return which part of each voxel around the middle one lies in the ball of 1 ml; (2k + 1, 2j + 1, 2i + 1).

    Its centre lies `shift` (i, j, k) from that of the middle voxel. A voxel's part is counted on an even grid of
    points in it, 0.5 mm apart or less (12 x 12 x 12 at most).
    """
    matrix = affine[:3, :3]
    steps = np.linalg.norm(matrix, axis=0)
    reach = np.sqrt((np.linalg.inv(matrix) ** 2).sum(axis=1)) * RADIUS_MM
    sizes = [math.ceil(float(r + abs(s) + 0.5)) for r, s in zip(reach, shift, strict=True)]
    fine = []
    for size, step, away in zip(sizes, steps, shift, strict=True):
        parts = int(np.clip(math.ceil(float(step) / STEP_MM), 1, MOST_PARTS))
        fine.append((np.arange((2 * size + 1) * parts) + 0.5) / parts - 0.5 - size - away)
    counts = [2 * size + 1 for size in sizes]
    i, j, k = fine
    inside = np.zeros((len(k), counts[1], counts[0]))
    for row, depth in enumerate(k):  # a plane of points at a time: all at once would take much memory
        place = i[None, :, None] * matrix[:, 0] + j[:, None, None] * matrix[:, 1] + depth * matrix[:, 2]
        is_in = (place**2).sum(axis=-1) <= RADIUS_MM**2
        inside[row] = is_in.reshape(counts[1], -1, counts[0], len(i) // counts[0]).mean(axis=(1, 3))
    return np.asarray(inside.reshape(counts[2], -1, counts[1], counts[0]).mean(axis=1))


def _span(center: float, reach: float, count: int) -> tuple[int, int]:
    low = max(0, math.ceil(center - reach - EDGE))
    return low, max(low, min(count, math.floor(center + reach + EDGE) + 1))


def _alone(around: Voxels, center: Floats) -> Peak | None:
    """Return the ball around a point between voxels."""
    nearest = np.floor(center + 0.5)
    weights = ball(around.affine, center - nearest)
    part = _part(around.values, weights, (int(nearest[2]), int(nearest[1]), int(nearest[0])))
    value = _mean(part, weights) if part is not None else math.nan
    if part is None or math.isnan(value):
        return None
    return Peak(value, around.to_lps(center), float(weights.sum()), float(np.nanmax(part[weights > 0])))


def _part(values: Floats, weights: Floats, at: tuple[int, ...]) -> Floats | None:
    """Return the values below a ball, NaN beyond the volume; None where its middle lies there."""
    if not all(0 <= a < n for a, n in zip(at, values.shape, strict=True)):
        return None
    halves = [n // 2 for n in weights.shape]
    part = np.full(weights.shape, np.nan)
    there = [(max(0, a - h), min(n, a + h + 1)) for a, h, n in zip(at, halves, values.shape, strict=True)]
    into = tuple(slice(low - a + h, high - a + h) for (low, high), a, h in zip(there, at, halves, strict=True))
    part[into] = values[tuple(slice(low, high) for low, high in there)]
    return part


def _mean(part: Floats | None, weights: Floats) -> float:
    """Return the mean by weights, NaN where a voxel that counts has no value."""
    if part is None:
        return math.nan
    counts = weights > 0
    return float((part[counts] * weights[counts]).sum() / weights.sum())


def _means(values: Floats, weights: Floats, spans: list[tuple[int, int]]) -> Floats:
    """Return the mean of the ball around each voxel of a box, -inf where it does not lie on values whole.

    Slices are multiplied in the space of frequencies, so that fine voxels take no longer than their number.
    """
    halves = [n // 2 for n in weights.shape]
    (k0, k1), (j0, j1), (i0, i1) = spans[::-1]
    size = (j1 - j0 + 2 * halves[1], i1 - i0 + 2 * halves[2])
    kernels = [np.fft.rfft2(w[::-1, ::-1], size) for w in weights]
    slices: dict[int, tuple[NDArray[np.complex128], NDArray[np.complex128]]] = {}
    made = np.full((k1 - k0, j1 - j0, i1 - i0), -np.inf)
    box = (slice(j0 - halves[1], j1 + halves[1]), slice(i0 - halves[2], i1 + halves[2]))
    for k in range(k0, k1):
        total = np.zeros((2, size[0], size[1] // 2 + 1), np.complex128)
        for step, kernel in enumerate(kernels):
            at = k + step - halves[0]
            if not 0 <= at < len(values):
                continue
            if at not in slices:
                slices[at] = _spectra(values[at], box, size)
            total[0] += slices[at][0] * kernel
            total[1] += slices[at][1] * kernel
        slices.pop(k - halves[0], None)
        sums, covered = (np.fft.irfft2(part, size)[2 * halves[1] :, 2 * halves[2] :] for part in total)
        is_whole = covered >= weights.sum() * WHOLE
        made[k - k0][is_whole] = (sums / weights.sum())[is_whole]
    return made


def _spectra(
    plane: Floats, box: tuple[slice, slice], size: tuple[int, int]
) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """Return a slice and where it has values in the space of frequencies, 0 beyond its edges."""
    whole, there = np.zeros(size), np.zeros(size)
    rows, columns = (slice(max(0, part.start), min(n, part.stop)) for part, n in zip(box, plane.shape, strict=True))
    here = plane[rows, columns]
    into = (
        slice(rows.start - box[0].start, rows.stop - box[0].start),
        slice(columns.start - box[1].start, columns.stop - box[1].start),
    )
    known = np.isfinite(here)
    whole[into], there[into] = np.where(known, here, 0.0), known
    return np.fft.rfft2(whole), np.fft.rfft2(there)
