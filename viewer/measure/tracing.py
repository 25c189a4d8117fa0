"""Outlines of sets of pixels."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Array
from viewer.core.shapes import Point

Nodes = NDArray[np.int64]
"""Corners of pixels by number, row by row: each is that above and left of the pixel of its row and column."""
TURNS = (1, 0, 3)
"""Right turns first: pixels that touch at a corner alone are not joined."""


def outline(mask: Array, origin: tuple[int, int] = (0, 0)) -> tuple[Point, ...]:
    """Return the outline of the pixels (rows, columns) that are set and joined by their sides, along their edges.

    Exactly the centres of these pixels lie inside by the even-odd rule, and its area is their number. A hole is cut
    out along a way of zero width from its left (a keyhole), so that one ring tells all. Points are (x, y); `origin` is
    the (row, column) of the mask's first pixel.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return ()
    top, left = int(rows[0]), int(columns[0])
    part = np.asarray(mask[top : rows[-1] + 1, left : columns[-1] + 1], dtype=bool)
    width = part.shape[1] + 1
    nodes = _corners(_round(_borders(part), width), width)
    x, y = nodes % width + (left + origin[1] - 0.5), nodes // width + (top + origin[0] - 0.5)
    return tuple(zip(x.tolist(), y.tolist(), strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class _Rings:
    """Borders one after the other, each with the set pixels on its right hand; `starts` (m,) tells where each begins.

    Nodes are all corners of pixels on the way; the first ring is the outer one.
    """

    nodes: Nodes
    starts: Nodes
    counts: Nodes


def _borders(mask: NDArray[np.bool_]) -> _Rings:
    """Go along the sides between pixels that are set and those that are not, from each to the one after it."""
    padded = np.pad(mask, 1)
    here, above = padded[1:, 1:], padded[:-1, 1:]
    left, corner = padded[1:, :-1], padded[:-1, :-1]
    # Whether a side leaves a node to the right, down, to the left, up.
    leaves = (here & ~above, left & ~here, corner & ~left, above & ~corner)
    width = mask.shape[1] + 1
    steps = (1, width, -1, -width)
    nodes = [np.flatnonzero(way) for way in leaves]
    firsts = np.cumsum([0, *map(len, nodes)])
    numbers = np.zeros((4, leaves[0].size), np.int64)
    for way in range(4):
        numbers[way, nodes[way]] = np.arange(len(nodes[way])) + firsts[way] + 1
    after = np.concatenate([_after(numbers, nodes[way] + steps[way], way) for way in range(4)])
    return _in_turn(np.concatenate(nodes), (after - 1).tolist(), len(nodes[0]))


def _after(numbers: Nodes, ends: Nodes, way: int) -> Nodes:
    """Return the numbers, from 1, of the sides that follow those which end at nodes."""
    found = np.zeros(len(ends), np.int64)
    for turn in TURNS:
        found = np.where(found > 0, found, numbers[(way + turn) % 4, ends])
    return found


def _in_turn(nodes: Nodes, after: list[int], tops: int) -> _Rings:
    """Bring sides into the order of their rings; each ring begins with its first side along the top of a pixel."""
    is_passed = bytearray(len(after))
    order: list[int] = []
    starts: list[int] = []
    for start in range(tops):
        if is_passed[start]:
            continue
        starts.append(len(order))
        at = start
        while not is_passed[at]:
            is_passed[at] = 1
            order.append(at)
            at = after[at]
    begins = np.array(starts)
    return _Rings(nodes[order], begins, np.diff(np.append(begins, len(order))))


def _round(rings: _Rings, width: int) -> Nodes:
    """Go around the first ring, and on the way around each of the holes that are cut out from it, and from those."""
    guests = _guests(rings, width)
    places = {number: sorted(at) for number, at in guests.items()}
    counts, starts = rings.counts.tolist(), rings.starts.tolist()
    parts: list[Nodes] = []
    open_: list[tuple[int, int, int]] = [(0, 0, counts[0])]
    while open_:
        number, at, left = open_.pop()
        place, steps = _next(places.get(number, []), at, counts[number], left)
        parts.append(np.arange(at, at + steps) % counts[number] + starts[number])
        if place is not None:
            # The place is passed again after each guest; a guest ends where it began.
            open_.append((number, (place + 1) % counts[number], left - steps))
            for guest, first in guests[number][place]:
                open_ += [(number, place, 1), (guest, first, counts[guest] + 1)]
    return rings.nodes[np.concatenate(parts)]


def _next(places: list[int], at: int, count: int, left: int) -> tuple[int | None, int]:
    """Return the next place with guests on a ring, which is taken from the list, and the steps to it and past it."""
    if places:
        found = bisect_left(places, at) % len(places)
        steps = (places[found] - at) % count + 1
        if steps <= left:
            return places.pop(found), steps
    return None, left


def _guests(rings: _Rings, width: int) -> dict[int, dict[int, list[tuple[int, int]]]]:
    """Return, by ring and place on it, the holes that are cut out from there, each with the place where it is met.

    Each is met at its leftmost, topmost corner, from the next corner to its left.
    """
    owners = np.repeat(np.arange(len(rings.starts)), rings.counts)
    rows, columns = np.divmod(rings.nodes, width)
    leftness = columns * (int(rows.max()) + 1) + rows
    is_met = leftness == np.minimum.reduceat(leftness, rings.starts)[owners]
    met = np.flatnonzero(is_met)
    met = met[np.searchsorted(owners[met], np.arange(1, len(rings.starts)))]
    known, first = np.unique(rings.nodes, return_index=True)
    hosts = first[np.searchsorted(known, rings.nodes[met]) - 1]
    guests: dict[int, dict[int, list[tuple[int, int]]]] = {}
    for host, guest in zip(hosts.tolist(), met.tolist(), strict=True):
        number, own = int(owners[host]), int(owners[guest])
        place = host - int(rings.starts[number])
        guests.setdefault(number, {}).setdefault(place, []).append((own, guest - int(rings.starts[own])))
    return guests


def _corners(ring: Nodes, width: int) -> Nodes:
    """Return a ring without the points that lie on straight ways; the ends of cuts stay, which are passed twice."""
    nodes = np.stack(np.divmod(ring, width), axis=1)
    before, after = nodes - np.roll(nodes, 1, axis=0), np.roll(nodes, -1, axis=0) - nodes
    is_corner = (np.sign(before) != np.sign(after)).any(axis=1)
    _, which, passed = np.unique(ring, return_inverse=True, return_counts=True)
    return np.asarray(ring[is_corner | (passed[which] > 1)])


def visible(ring: Sequence[Point]) -> list[list[Point]]:
    """Return the closed lines that a ring shows: without the cuts to its holes, which it goes along there and back."""
    kept = np.flatnonzero(~_is_cut(ring))
    if len(kept) == len(ring):
        return [list(ring)]
    closed = [*ring, *ring[:1]]
    breaks = np.flatnonzero(np.diff(kept) > 1) + 1
    lines: list[list[Point]] = []
    open_: dict[Point, list[int]] = {}
    for run in np.split(kept, breaks):
        if not len(run):
            continue
        line = closed[int(run[0]) : int(run[-1]) + 2]
        # What a cut has broken off goes on after it.
        before = open_.get(line[0])
        at = before.pop() if before else len(lines)
        if at == len(lines):
            lines.append(line)
        else:
            lines[at] += line[1:]
        if lines[at][0] != lines[at][-1]:
            open_.setdefault(lines[at][-1], []).append(at)
    return lines


def _is_cut(ring: Sequence[Point]) -> NDArray[np.bool_]:
    """Return which sides (n,) of a ring are gone along in both directions."""
    points = np.asarray(ring, dtype=np.float64).reshape(-1, 2)
    names = np.unique(points[:, 0] + 1j * points[:, 1], return_inverse=True)[1].astype(np.int64)
    after, count = np.roll(names, -1), len(names)
    return np.asarray(np.isin(names * count + after, after * count + names))
