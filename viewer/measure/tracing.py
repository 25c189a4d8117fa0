"""Outlines of sets of pixels."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Array
from viewer.core.shapes import Point

Node = tuple[int, int]
"""A corner of pixels, (row, column): that above and left of the pixel of these numbers."""
STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0))
"""Right, down, left, up."""


def outline(mask: Array) -> tuple[Point, ...]:
    """Return the outline of the pixels (rows, columns) that are set and joined by their sides, along their edges.

    Exactly the centres of these pixels lie inside by the even-odd rule, and its area is their number. A hole is cut
    out along a way of zero width from its left (a keyhole), so that one ring tells all. Points are (x, y).
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return ()
    top, left = int(rows[0]), int(columns[0])
    rings = _rings(np.asarray(mask[top : rows[-1] + 1, left : columns[-1] + 1], dtype=bool))
    return tuple((c + left - 0.5, r + top - 0.5) for r, c in _corners(_joined(rings)))


def _rings(mask: NDArray[np.bool_]) -> list[list[Node]]:
    """Return the borders, each with the set pixels on its right hand, all corners of pixels on the way."""
    padded = np.pad(mask, 1)
    here, above, left = padded[1:, 1:], padded[:-1, 1:], padded[1:, :-1]
    ways: list[set[Node]] = [
        _nodes(here & ~above),  # right along the top of a pixel
        _nodes(left & ~here, 0, 0),  # down along its right side
        _nodes(above & ~here, 0, 1),  # left along its bottom
        _nodes(here & ~left, 1, 0),  # up along its left side
    ]
    return [_walk(ways, start) for start in sorted(ways[0]) if start in ways[0]]


def _nodes(edges: NDArray[np.bool_], down: int = 0, right: int = 0) -> set[Node]:
    """Return where edges begin, those that start at the far end of their pixel's side moved there."""
    rows, columns = np.nonzero(edges)
    return set(zip((rows + down).tolist(), (columns + right).tolist(), strict=True))


def _walk(ways: list[set[Node]], start: Node) -> list[Node]:
    ring, at, way = [], start, 0
    while True:
        ring.append(at)
        ways[way].discard(at)
        at = (at[0] + STEPS[way][0], at[1] + STEPS[way][1])
        if at == start and start not in ways[0]:
            turns = [turn for turn in (1, 0, 3) if at in ways[(way + turn) % 4]]
            if not turns:
                return ring
        # Right turns first: pixels that touch at a corner alone are not joined.
        way = next((way + turn) % 4 for turn in (1, 0, 3) if at in ways[(way + turn) % 4])


def _joined(rings: list[list[Node]]) -> list[Node]:
    """Return one ring: each hole is cut out along the line from its leftmost, topmost corner to what lies left."""
    by_row: dict[int, list[int]] = {}
    places: dict[Node, tuple[int, int]] = {}
    for number, ring in enumerate(rings):
        for at, node in enumerate(ring):
            if node not in places:
                places[node] = (number, at)
                by_row.setdefault(node[0], []).append(node[1])
    for columns in by_row.values():
        columns.sort()
    guests: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for number, ring in enumerate(rings[1:], 1):
        at = min(range(len(ring)), key=lambda i: (ring[i][1], ring[i][0]))
        row, column = ring[at]
        columns = by_row[row]
        host = places[(row, columns[bisect_left(columns, column) - 1])]
        guests.setdefault(host, []).append((number, at))
    return _round(rings, guests)


def _round(rings: list[list[Node]], guests: dict[tuple[int, int], list[tuple[int, int]]]) -> list[Node]:
    """Go around the first ring, and on the way around each of the guests of a place, and theirs."""
    whole: list[Node] = []
    open_: list[tuple[int, int, int]] = [(0, 0, len(rings[0]))]
    while open_:
        number, at, left = open_.pop()
        ring = rings[number]
        while left:
            place = (number, at)
            whole.append(ring[at])
            at, left = (at + 1) % len(ring), left - 1
            if place in guests:
                # The place is passed again after each guest; a guest ends where it began.
                open_.append((number, at, left))
                for guest, first in guests.pop(place):
                    open_ += [(number, place[1], 1), (guest, first, len(rings[guest]) + 1)]
                break
    return whole


def _corners(ring: list[Node]) -> list[Node]:
    """Return a ring without the points that lie on straight ways; the ends of cuts stay, which are passed twice."""
    nodes = np.array(ring)
    before, after = nodes - np.roll(nodes, 1, axis=0), np.roll(nodes, -1, axis=0) - nodes
    is_corner = (np.sign(before) != np.sign(after)).any(axis=1)
    passed = Counter(ring)
    return [node for node, is_kept in zip(ring, is_corner.tolist(), strict=True) if is_kept or passed[node] > 1]


def visible(ring: Sequence[Point]) -> list[list[Point]]:
    """Return the closed lines that a ring shows: without the cuts to its holes, which it goes along there and back."""
    sides = Counter(zip(ring, [*ring[1:], *ring[:1]], strict=True))
    if len(set(ring)) == len(ring) or not any(side[::-1] in sides for side in sides):
        return [list(ring)]
    lines: list[list[Point]] = []
    for side in zip(ring, [*ring[1:], *ring[:1]], strict=True):
        if side[::-1] in sides:
            continue
        if lines and lines[-1][-1] == side[0]:
            lines[-1].append(side[1])
            continue
        # What a cut has broken off goes on after it.
        before = next((line for line in reversed(lines) if line[-1] == side[0] and line[0] != line[-1]), None)
        if before is not None:
            lines.remove(before)
            lines.append([*before, side[1]])
        else:
            lines.append(list(side))
    return lines
