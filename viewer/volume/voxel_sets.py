"""Work on sets of voxels, given and returned by slice: {k: (j, i) bool}, empty slices left out.

Voxels are joined by their faces. Long work asks its job whether to stop, and tells how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import Cancelled
from viewer.core.geometry import Vec3
from viewer.core.segment import Packed

Array = NDArray[Any]
Layers = Mapping[int, Array]
LayerOf = Callable[[int], "Array | None"]
KEPT_LABELS = 48
REACH_SIGMAS = 2.5


class Work(Protocol):
    """A job as far as it matters here."""

    def is_cancelled(self) -> bool:
        """Whether to stop."""
        ...

    def progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        ...


def _check(job: Work, done: int, total: int) -> None:
    if job.is_cancelled():
        raise Cancelled
    job.progress(done, total)


def joined(layer_of: LayerOf, count: int, seed: tuple[int, int, int], job: Work) -> dict[int, Array]:
    """Return what is joined to a voxel (k, j, i), among the voxels of `count` slices; nothing where it is not taken."""
    labels: dict[int, Array] = {}

    def label(k: int) -> Array | None:
        if k not in labels:
            layer = layer_of(k)
            if layer is None:
                return None
            if len(labels) >= KEPT_LABELS:
                labels.pop(next(iter(labels)))
            labels[k] = _labels(layer)
        return labels[k]

    k, j, i = seed
    first = label(k) if 0 <= k < count else None
    if first is None or not (0 <= j < first.shape[0] and 0 <= i < first.shape[1]) or not first[j, i]:
        return {}
    found: dict[int, Array] = {k: first == first[j, i]}
    waiting = {k}
    while waiting:
        _check(job, len(found), count)
        # The slice nearest to the start first: most slices are then met once.
        at = min(waiting, key=lambda one: abs(one - k))
        waiting.discard(at)
        for to in (at - 1, at + 1):
            here = label(to) if 0 <= to < count else None
            if here is None:
                continue
            met = here[found[at]] if to not in found else here[found[at] & ~found[to]]
            numbers = np.unique(met[met > 0])
            if len(numbers):
                reached = np.isin(here, numbers) if len(numbers) > 1 else here == numbers[0]
                found[to] = reached if to not in found else found[to] | reached
                waiting.add(to)
    return found


def largest(layers: Layers, job: Work) -> dict[int, Array]:
    """Return the largest joined part; of several that are as large the first one."""
    parent: list[int] = [0]
    sizes: list[int] = [0]

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    starts: dict[int, int] = {}
    before: tuple[int, Array] | None = None
    for at, k in enumerate(sorted(layers)):
        _check(job, at, 2 * len(layers))
        here = _labels(layers[k])
        starts[k] = start = len(parent) - 1
        counts = np.bincount(here.ravel())
        parent += range(start + 1, start + len(counts))
        sizes += [int(count) for count in counts[1:]]
        if before is not None and before[0] == k - 1:
            below, above = before[1], here
            both = (below > 0) & (above > 0)
            for a, b in np.unique(np.stack([below[both], above[both]]), axis=1).T:
                parent[root(int(b) + start)] = root(int(a) + starts[k - 1])
        before = k, here
    totals: dict[int, int] = {}
    for number in range(1, len(parent)):
        totals[root(number)] = totals.get(root(number), 0) + sizes[number]
    if not totals:
        return {}
    best = max(totals, key=lambda number: totals[number])
    found = {}
    for at, k in enumerate(sorted(layers)):
        _check(job, len(layers) + at, 2 * len(layers))
        here = _labels(layers[k])
        is_in = np.array([False, *(root(n + starts[k]) == best for n in range(1, int(here.max()) + 1))])
        mask = is_in[here]
        if mask.any():
            found[k] = mask
    return found


def _labels(layer: Array) -> Array:
    """Number the joined parts of a slice from 1; 0 is what is not taken."""
    import cv2

    return np.asarray(cv2.connectedComponents(np.ascontiguousarray(layer).view(np.uint8), connectivity=4)[1])


def filled(layers: Layers, job: Work) -> dict[int, Array]:
    """Return the set with the holes of each slice filled: what it encloses there, joined by faces, to no edge."""
    import cv2

    found = {}
    for at, (k, layer) in enumerate(layers.items()):
        _check(job, at, len(layers))
        outside = np.pad(~layer, 1, constant_values=True)
        numbers = cv2.connectedComponents(outside.view(np.uint8), connectivity=4)[1]
        found[k] = np.asarray(numbers[1:-1, 1:-1] != numbers[0, 0])
    return found


def enclosing(layers: Layers, job: Work) -> dict[int, Array]:
    """Return the set with what it encloses on all sides: voxels from which no way by faces leads to its outside.

    What lies beyond its first and last slice, and at the edges of these, is outside: a pipe that is open there stays
    open, though a slice of it is a ring.
    """
    if not layers:
        return {}
    first, count, shape = min(layers), max(layers) - min(layers) + 3, np.shape(next(iter(layers.values())))
    free = np.ones((shape[0] + 2, shape[1] + 2), np.bool_)

    def around(k: int) -> Array:
        layer = layers.get(first + k - 1)
        return free if layer is None else np.pad(~layer, 1, constant_values=True)

    outside = joined(around, count, (0, 0, 0), job)
    found = {first + k - 1: ~outside[k][1:-1, 1:-1] for k in range(1, count - 1)}
    return {k: layer for k, layer in found.items() if layer.any()}


def smoothed(layers: Layers, count: int, spacing_mm: Vec3, sigma_mm: float, job: Work) -> dict[int, Array]:
    """Return the set with a smoother surface: blurred by a Gaussian of `sigma_mm`, taken where at least half is left.

    `spacing_mm` goes along i, j, k. Beyond the first and the last slice there is nothing.
    """
    if not layers:
        return {}
    sigma_k = sigma_mm / spacing_mm[2]
    reach = max(0, int(np.ceil(REACH_SIGMAS * sigma_k))) if sigma_k > 0.2 else 0
    steps = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (steps / max(sigma_k, 1e-6)) ** 2)
    weights /= weights.sum()
    first, last = max(0, min(layers) - reach), min(count - 1, max(layers) + reach)
    blurred: dict[int, Array] = {}
    found = {}
    for k in range(first, last + 1):
        _check(job, k - first, last - first + 1)
        total = None
        for step, weight in zip(steps, weights, strict=True):
            near = k + int(step)
            if near in layers:
                if near not in blurred:
                    blurred[near] = _blurred(layers[near], sigma_mm, spacing_mm)
                total = blurred[near] * weight if total is None else total + blurred[near] * weight
        blurred.pop(k - reach, None)
        if total is not None and (mask := total >= 0.5).any():
            found[k] = np.asarray(mask)
    return found


def _blurred(layer: Array, sigma_mm: float, spacing_mm: Vec3) -> Array:
    import cv2

    size = [2 * int(np.ceil(REACH_SIGMAS * sigma_mm / step)) + 1 for step in spacing_mm[:2]]
    return np.asarray(
        cv2.GaussianBlur(
            layer.astype(np.float32),
            (size[0], size[1]),
            sigmaX=max(1e-6, sigma_mm / spacing_mm[0]),
            sigmaY=max(1e-6, sigma_mm / spacing_mm[1]),
            borderType=cv2.BORDER_CONSTANT,
        )
    )


def interpolated(layers: Layers, job: Work) -> dict[int, Array]:
    """Return the set with the slices between drawn ones filled in: shapes blend by their distance from the outline.

    Shape-based interpolation (Raya and Udupa, IEEE Trans. Med. Imaging 9, 1990): between two drawn slices the signed
    distance from the outline changes evenly.
    """
    drawn = sorted(layers)
    found = dict(layers)
    for at, (low, high) in enumerate(pairwise(drawn)):
        _check(job, at, len(drawn))
        if high - low < 2:
            continue
        below, above = _depth(layers[low]), _depth(layers[high])
        for k in range(low + 1, high):
            share = np.float32((k - low) / (high - low))
            mask = below + (above - below) * share >= 0
            if mask.any():
                found[k] = np.asarray(mask)
    return found


def _depth(layer: Array) -> Array:
    """Return how deep each pixel lies within the outline, in pixels; negative outside."""
    import cv2

    inside = np.ascontiguousarray(layer).view(np.uint8)
    padded = np.pad(inside, 1)
    within = cv2.distanceTransform(padded, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    beyond = cv2.distanceTransform(1 - inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(np.where(layer, within - 0.5, 0.5 - beyond), dtype=np.float32)


def in_range(
    slices: Iterable[Array], low: float, high: float, hidden: Callable[[Array], Array], job: Work, count: int
) -> dict[int, Array]:
    """Return the voxels whose stored value lies from `low` to `high`, both included, and that are not `hidden`."""
    found = {}
    for k, layer in enumerate(slices):
        _check(job, k, count)
        mask = (layer >= low) & (layer <= high)
        if mask.any() and (mask := mask & ~hidden(layer)).any():
            found[k] = np.asarray(mask)
    return found


def combined(one: Mapping[int, Packed], other: Mapping[int, Packed], operation: str, job: Work) -> dict[int, Array]:
    """Return two sets joined ('add'), the first without the second ('remove'), or what both share ('keep')."""
    found = {}
    ks = sorted({*one, *other})
    for at, k in enumerate(ks):
        _check(job, at, len(ks))
        first, second = (side[k].mask() if k in side else None for side in (one, other))
        if first is None or second is None:
            left = first if second is None and operation != "keep" else second if operation == "add" else None
        else:
            left = {"add": first | second, "remove": first & ~second, "keep": first & second}[operation]
        if left is not None and left.any():
            found[k] = left
    return found
