"""A ring of points cut into slabs in which no two of its sides cross: there the even-odd rule is a matter of order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
MOST_PARTS = 1_000_000
"""Rings that would be cut into more parts are cut into regular slabs instead."""
REGULAR = 512
MOST_PAIRS = 2_000_000
"""Pairs of sides that are looked at for crossings; what crosses itself more often is cut into regular slabs."""

FAR_PX = 1e-6
"""A crossing this near to the height of a corner may be one of rounding."""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Straight parts (n,) of a ring, each within a slab, from above to below: `y0 <= y1`.

    `sign` is +1 where a part lies on the left of what is inside, -1 on its right.
    """

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats
    sign: Floats


def signed_parts(points: Floats, cuts: Floats | None = None) -> Parts:
    """Return the parts of a ring (n, 2) between all heights where it turns or crosses itself, and at the `cuts`.

    What a ring that crosses itself many thousand times has inside is exact to a thousandth of its height.
    """
    sides = _Sides.of(points)
    heights = [points[:, 1], np.empty(0) if cuts is None else cuts]
    crossings = _crossings(sides)
    slabs = np.unique(np.concatenate([*heights, crossings])) if crossings is not None else None
    if slabs is not None and _count(sides, slabs) <= MOST_PARTS:
        which, slab = spread(np.searchsorted(slabs, sides.y0), np.searchsorted(slabs, sides.y1))
        y0, y1 = slabs[slab], slabs[slab + 1]
        return _ordered(Parts(sides.at(which, y0), y0, sides.at(which, y1), y1, np.ones(len(which))), slab)
    regular = np.linspace(points[:, 1].min(), points[:, 1].max(), REGULAR)
    return _upright(sides, np.unique(np.concatenate([regular, heights[1]])))


@dataclass(frozen=True, slots=True, eq=False)
class _Sides:
    """The sides (n,) of a ring that are not level, each from above to below."""

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats

    @classmethod
    def of(cls, points: Floats) -> _Sides:
        a, b = points, np.roll(points, -1, axis=0)
        is_down = (a[:, 1] < b[:, 1])[:, None]
        top, bottom = np.where(is_down, a, b), np.where(is_down, b, a)
        slanted = top[:, 1] < bottom[:, 1]
        top, bottom = top[slanted], bottom[slanted]
        return cls(top[:, 0], top[:, 1], bottom[:, 0], bottom[:, 1])

    def at(self, which: Ints, y: Floats) -> Floats:
        """Return where sides are at a height; the ends are exact."""
        part = (y - self.y0[which]) / (self.y1[which] - self.y0[which])
        return np.asarray(self.x0[which] * (1.0 - part) + self.x1[which] * part)


def _count(sides: _Sides, slabs: Floats) -> int:
    return int((np.searchsorted(slabs, sides.y1) - np.searchsorted(slabs, sides.y0)).sum())


def _upright(sides: _Sides, slabs: Floats) -> Parts:
    """Return parts that stand upright in each slab, where its sides are at half its height."""
    middles = (slabs[:-1] + slabs[1:]) / 2
    which, slab = spread(np.searchsorted(middles, sides.y0), np.searchsorted(middles, sides.y1))
    x = sides.at(which, middles[slab])
    return _ordered(Parts(x, slabs[slab], x, slabs[slab + 1], np.ones(len(which))), slab)


def _ordered(parts: Parts, slab: Ints) -> Parts:
    """Return parts from left to right in their slabs, in turn on the left and on the right of what is inside."""
    order = np.lexsort((parts.x0 + parts.x1, slab))
    slab = slab[order]
    starts = np.flatnonzero(np.diff(slab, prepend=-1))
    place = np.arange(len(slab)) - np.repeat(starts, np.diff(starts, append=len(slab)))
    x0, y0, x1, y1 = (values[order] for values in (parts.x0, parts.y0, parts.x1, parts.y1))
    return Parts(x0, y0, x1, y1, np.where(place % 2, -1.0, 1.0))


def spread(first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Return for ranges (n,) `first <= value < last` of each value which range it is of, and the value."""
    lengths = np.maximum(last - first, 0)
    which = np.repeat(np.arange(len(first)), lengths)
    before = np.repeat(np.cumsum(lengths) - lengths, lengths)
    return which, np.arange(len(which)) - before + first[which]


def crosses_itself(points: Floats) -> bool:
    """Tell whether two sides of a ring cross beyond their ends."""
    sides = _Sides.of(points)
    heights = _crossings(sides)
    if heights is None:
        return True
    ends = np.unique(points[:, 1])
    near = np.minimum(np.searchsorted(ends, heights), len(ends) - 1)
    gap = np.minimum(np.abs(ends[near] - heights), np.abs(ends[np.maximum(near - 1, 0)] - heights))
    return bool((gap > FAR_PX).any())


def _crossings(sides: _Sides) -> Floats | None:
    """Return the heights at which sides cross each other; None where there are too many pairs to look at."""
    if not len(sides.y0):
        return np.empty(0)
    # Sides that follow each other by their top: only those that begin before the first one ends can cross it.
    order = np.argsort(sides.y0, kind="stable")
    x0, y0, x1, y1 = (values[order] for values in (sides.x0, sides.y0, sides.x1, sides.y1))
    last = np.searchsorted(y0, y1, side="left")
    if int((last - np.arange(len(y0)) - 1).sum()) > MOST_PAIRS:
        return None
    a, b = spread(np.arange(1, len(y0) + 1), last)
    low, high = np.minimum(x0, x1), np.maximum(x0, x1)
    near = (low[a] < high[b]) & (low[b] < high[a])
    a, b = a[near], b[near]
    # Both at the top of the later one and at the bottom of the sooner one: a crossing changes which is on the left.
    top, bottom = y0[b], np.minimum(y1[a], y1[b])
    slope_a, slope_b = (x1[a] - x0[a]) / (y1[a] - y0[a]), (x1[b] - x0[b]) / (y1[b] - y0[b])
    gap = x0[a] + slope_a * (top - y0[a]) - x0[b]
    later = gap + (slope_a - slope_b) * (bottom - top)
    crossed = gap * later < 0
    height = top[crossed] + (bottom - top)[crossed] * gap[crossed] / (gap - later)[crossed]
    return np.asarray(height)
