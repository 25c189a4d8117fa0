"""Outlines of sets of pixels, and the pixels within outlines: each leads back to the other exactly."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Corner = tuple[int, int]
EDGE_PX = 1e-6
"""A centre this near to the outline lies on it, and so inside."""
_TURNS = {(1, 0): ((0, 1), (1, 0), (0, -1)), (0, 1): ((-1, 0), (0, 1), (1, 0)),
          (-1, 0): ((0, -1), (-1, 0), (0, 1)), (0, -1): ((1, 0), (0, -1), (-1, 0))}  # fmt: skip
"""Where a way along the border of pixels may go on, so that pixels which touch at a corner stay apart."""


def outlines(mask: Array) -> list[Array]:
    """Return the closed outlines (n, 2) x, y of a mask (rows, columns), along the borders of its pixels.

    One for each part that is joined by edges; its holes are part of the ring, by cuts of no width (keyholes).
    """
    outer, holes = _rings(mask)
    rings = [list(ring) for ring in outer]
    # From left to right: what lies to the left of a hole is a ring that has its own holes already.
    for hole in sorted(holes, key=min):
        _cut_in(rings, hole)
    return [_straightened(np.array(ring, dtype=np.float64) - 0.5) for ring in rings]


def _rings(mask: Array) -> tuple[list[list[Corner]], list[list[Corner]]]:
    """Return outer and inner borders, each all corners of pixels along it, the taken pixels to the right."""
    padded = np.pad(mask, 1)
    here = padded[1:-1, 1:-1]
    ways: dict[Corner, list[Corner]] = {}
    borders = (
        (here & ~padded[:-2, 1:-1], (0, 0), (1, 0)),
        (here & ~padded[1:-1, 2:], (1, 0), (0, 1)),
        (here & ~padded[2:, 1:-1], (1, 1), (-1, 0)),
        (here & ~padded[1:-1, :-2], (0, 1), (0, -1)),
    )
    for edge, (dx, dy), way in borders:
        for j, i in zip(*(part.tolist() for part in np.nonzero(edge)), strict=True):
            ways.setdefault((i + dx, j + dy), []).append(way)
    outer: list[list[Corner]] = []
    inner: list[list[Corner]] = []
    while ways:
        start = next(iter(ways))
        ring, at, way = [start], start, ways[start][0]
        while True:
            left = ways[at]
            left.remove(way)
            if not left:
                del ways[at]
            at = (at[0] + way[0], at[1] + way[1])
            if at == start and (at not in ways or not _goes_on(ways[at], way)):
                break
            way = next(turn for turn in _TURNS[way] if turn in ways[at])
            ring.append(at)
        (outer if _area(ring) > 0 else inner).append(ring)
    return outer, inner


def _goes_on(left: list[Corner], way: Corner) -> bool:
    """Whether a ring that is at its start again has yet to pass here a second time."""
    return any(turn in left for turn in _TURNS[way][:1])


def _area(ring: list[Corner]) -> float:
    x, y = np.array(ring, dtype=np.float64).T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)


def _cut_in(rings: list[list[Corner]], hole: list[Corner]) -> None:
    """Join a hole to the ring that is next to the left of its leftmost corner, by a cut along the row of corners."""
    x, y = start = min(hole)
    at = hole.index(start)
    turned = [*hole[at:], *hole[:at]]
    best: tuple[int, list[Corner], int] | None = None
    for ring in rings:
        for place, corner in enumerate(ring):
            if corner[1] == y and corner[0] <= x and (best is None or corner[0] > best[0]):
                best = corner[0], ring, place
    if best is None:
        rings.append(hole)
        return
    _, ring, place = best
    ring[place : place + 1] = [ring[place], *turned, start, ring[place]]


def _straightened(ring: Array) -> Array:
    """Leave out corners in the middle of straight lines."""
    before, after = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    kept = (cross != 0) | ((before * after).sum(axis=1) < 0)
    return np.asarray(ring[kept])


def within(outline: Array, shape: tuple[int, int]) -> Array:
    """Return the pixels (rows, columns) whose centre lies within a closed outline (n, 2), by the even-odd rule.

    Centres on the outline count, those on cuts of no width do not.
    """
    mask = np.zeros(shape, np.bool_)
    if len(outline) < 3 or not np.isfinite(outline).all():
        return mask
    start, end = outline, np.roll(outline, -1, axis=0)
    steep = start[:, 1] != end[:, 1]
    start, end = start[steep], end[steep]
    # A line through corners has each edge once: just above it, and just below for the lowest corners.
    for aside in (EDGE_PX, -EDGE_PX):
        mask |= _filled(*_crossings(start, end, shape[0], aside), shape)
    return mask


def _crossings(start: Array, end: Array, rows: int, aside: float) -> tuple[Array, Array]:
    """Return the rows (m,) that edges cross, a little aside of their middle, and where (m,), sorted by both."""
    low, high = np.minimum(start[:, 1], end[:, 1]), np.maximum(start[:, 1], end[:, 1])
    first = np.clip(np.ceil(low - aside), 0, rows).astype(np.int64)
    last = np.clip(np.ceil(high - aside), 0, rows).astype(np.int64)
    counts = last - first
    edge = np.repeat(np.arange(len(start)), counts)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    share = (row + aside - start[edge, 1]) / (end[edge, 1] - start[edge, 1])
    x = start[edge, 0] + share * (end[edge, 0] - start[edge, 0])
    order = np.lexsort((x, row))
    return row[order], x[order]


def _filled(row: Array, x: Array, shape: tuple[int, int]) -> Array:
    """Return the pixels between each first and second crossing; a pair of no width is a cut, and holds none."""
    row, left, right = row[0::2], x[0::2] - EDGE_PX, x[1::2] + EDGE_PX
    first = np.maximum(np.ceil(left), 0).astype(np.int64)
    last = np.minimum(np.floor(right), shape[1] - 1).astype(np.int64)
    taken = (right - left > 4 * EDGE_PX) & (first <= last)
    steps = np.zeros((shape[0], shape[1] + 1), np.int32)
    np.add.at(steps, (row[taken], first[taken]), 1)
    np.add.at(steps, (row[taken], last[taken] + 1), -1)
    return np.asarray(np.cumsum(steps[:, :-1], axis=1) > 0)
