"""How segments are worked on: which one, with what brush, and how they are drawn over pictures."""

from __future__ import annotations

from dataclasses import dataclass

LEAST_MM, MOST_MM = 0.1, 200.0
BRUSH_MM = 5.0
OPACITY = 0.35


@dataclass(frozen=True, slots=True)
class Preview:
    """A range of values that is tried on the pictures of a stack before it is taken, both ends included."""

    stack_key: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Segmenting:
    """`chosen` is the ID of the segment that tools work on, '' for a new one.

    `brush_mm` is the radius of brush and eraser, `is_ball` whether they reach into neighbouring slices. `opacity` is
    that of what segments cover, 0 to 1. `preview` is None while no range is tried. With `limits` the
    brush takes only voxels whose value lies in that range, both ends included.
    """

    chosen: str = ""
    brush_mm: float = BRUSH_MM
    is_ball: bool = False
    opacity: float = OPACITY
    is_shown: bool = True
    preview: Preview | None = None
    limits: tuple[float, float] | None = None
