"""How a mark in the patient appears on another plane: in full on it, fading beside it, as points where it cuts.

Distances are mm along the plane's normal. A line within `ON_PLANE_MM` of the plane lies on it; beyond that it fades
evenly, to nothing at `FADE_MM`; its farthest point decides. A line that goes through the plane leaves a point for each
place where it cuts, however far its ends lie.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane

ON_PLANE_MM = 0.5
FADE_MM = 5.0

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A line as a plane shows it: how strongly (0 to 1) it is drawn, and where it cuts the plane (n, 3) in LPS mm."""

    opacity: float
    cuts_mm: Points

    @property
    def is_nothing(self) -> bool:
        """Whether the plane shows nothing of it."""
        return self.opacity <= 0 and not len(self.cuts_mm)


def opacity_at(distance_mm: float) -> float:
    """Return how strongly a line is drawn whose farthest point lies so many mm from the plane."""
    beyond = (abs(distance_mm) - ON_PLANE_MM) / (FADE_MM - ON_PLANE_MM)
    return float(np.clip(1.0 - beyond, 0.0, 1.0))


def seen_from(line_mm: Points, plane: Plane) -> Seen:
    """Return what a plane shows of a line (n, 3) in LPS mm; a closed one repeats its first point."""
    away = (line_mm - np.asarray(plane.position_mm)) @ np.asarray(plane.normal)
    farthest = float(np.abs(away).max()) if len(away) else np.inf
    cuts = np.zeros((0, 3)) if farthest <= ON_PLANE_MM else _cuts(line_mm, away)
    return Seen(opacity_at(farthest), cuts)


def _cuts(line_mm: Points, away: Points) -> Points:
    """Return where the pieces of a line go through the plane; one that ends on it counts once."""
    before, after = away[:-1], away[1:]
    through = ((before < 0) & (after >= 0)) | ((before >= 0) & (after < 0))
    share = before[through] / (before[through] - after[through])
    start = line_mm[:-1][through]
    return np.asarray(start + share[:, None] * (line_mm[1:][through] - start))


def may_be_seen(centers_mm: Points, radii_mm: Points, plane: Plane) -> NDArray[np.bool_]:
    """Return which of many balls (n, 3), (n,) come so near to a plane that it may show what lies in them."""
    away = (centers_mm - np.asarray(plane.position_mm)) @ np.asarray(plane.normal)
    return np.asarray(np.abs(away) <= radii_mm + FADE_MM)
