"""How marks in the patient appear on another plane: in full on it, fading beside it, as points where they cut.

Distances are mm along the plane's normal. A line within `ON_PLANE_MM` of the plane lies on it; beyond that it fades
evenly, to nothing at `FADE_MM`; its farthest point decides. A line that goes through the plane leaves a point for each
place where it cuts, however far its ends lie. All lines are looked at in a few steps on arrays, not one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane

ON_PLANE_MM = 0.5
FADE_MM = 5.0

Points = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Many lines in LPS mm, one after the other: `points_mm` (n, 3), where each begins (m,), and how long it is (m,).

    `centers_mm` and `halves_mm` (m, 3) are middles and half sizes of the boxes that hold them. A closed line repeats
    its first point.
    """

    points_mm: Points
    starts: NDArray[Any]
    counts: NDArray[Any]
    centers_mm: Points
    halves_mm: Points

    @classmethod
    def of(cls, lines_mm: Sequence[Points]) -> Lines:
        """Bring lines (n, 3) together; none of them may be empty."""
        if not lines_mm:
            nothing, none = np.zeros((0, 3)), np.zeros(0, int)
            return cls(nothing, none, none, nothing, nothing)
        points, counts = np.concatenate(lines_mm), np.array([len(line) for line in lines_mm])
        starts = np.cumsum(counts) - counts
        low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
        return cls(points, starts, counts, (low + high) / 2, (high - low) / 2)


@dataclass(frozen=True, slots=True, eq=False)
class Met:
    """What a plane shows of lines: numbers of those that are drawn (m,), how strongly (m,), and their points (n, 3).

    `starts` (m,) tells where each begins. `cuts_mm` (c, 3) are where lines go through the plane, `cut_lines` (c,) the
    numbers of these lines. `looked_at` is how many lines lay near enough for their points to be looked at.
    """

    drawn: NDArray[Any]
    opacities: Points
    points_mm: Points
    starts: NDArray[Any]
    cuts_mm: Points
    cut_lines: NDArray[Any]
    looked_at: int


def met(lines: Lines, plane: Plane, wanted: Flags | None = None) -> Met:
    """Return what a plane shows of lines, of those that are `wanted` (m,) where that is given."""
    near = may_be_seen(lines.centers_mm, lines.halves_mm, plane)
    chosen = np.flatnonzero(near if wanted is None else near & wanted)
    counts = lines.counts[chosen]
    points, starts = _gathered(lines.points_mm, lines.starts[chosen], counts)
    away = (points - np.asarray(plane.position_mm)) @ np.asarray(plane.normal)
    farthest = np.maximum.reduceat(np.abs(away), starts) if len(chosen) else np.zeros(0)
    opacities = opacities_at(farthest)
    cuts, owners = _cuts(points, away, np.repeat(np.arange(len(chosen)), counts))
    is_crossing = farthest[owners] > ON_PLANE_MM
    is_drawn = opacities > 0
    kept = np.repeat(is_drawn, counts)
    lengths = counts[is_drawn]
    return Met(
        chosen[is_drawn],
        opacities[is_drawn],
        points[kept],
        np.cumsum(lengths) - lengths,
        cuts[is_crossing],
        chosen[owners[is_crossing]],
        len(chosen),
    )


def opacities_at(distances_mm: Points) -> Points:
    """Return how strongly lines are drawn whose farthest points lie so many mm from the plane, 0 to 1."""
    beyond = (np.abs(distances_mm) - ON_PLANE_MM) / (FADE_MM - ON_PLANE_MM)
    return np.asarray(np.clip(1.0 - beyond, 0.0, 1.0))


def may_be_seen(centers_mm: Points, halves_mm: Points, plane: Plane) -> Flags:
    """Return which of many boxes (n, 3), (n, 3) come so near to a plane that it may show what lies in them."""
    normal = np.asarray(plane.normal)
    away = (centers_mm - np.asarray(plane.position_mm)) @ normal
    return np.asarray(np.abs(away) <= halves_mm @ np.abs(normal) + FADE_MM)


def _gathered(points: Points, starts: NDArray[Any], counts: NDArray[Any]) -> tuple[Points, NDArray[Any]]:
    """Return the points of some lines one after the other, and where each of these begins now."""
    begins = np.cumsum(counts) - counts
    return points[np.repeat(starts - begins, counts) + np.arange(counts.sum())], begins


def _cuts(points: Points, away: Points, owners: NDArray[Any]) -> tuple[Points, NDArray[Any]]:
    """Return where pieces of lines go through the plane, and whose they are; one that ends on it counts once."""
    before, after = away[:-1], away[1:]
    is_through = ((before < 0) & (after >= 0)) | ((before >= 0) & (after < 0))
    at = np.flatnonzero(is_through & (owners[:-1] == owners[1:]))
    share = before[at] / (before[at] - after[at])
    start = points[at]
    return np.asarray(start + share[:, None] * (points[at + 1] - start)), owners[at]
