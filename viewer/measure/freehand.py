"""A region drawn in one stroke."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.core.protocols import Drawing
from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.tracing import visible

MOST_HANDLES = 24
"""A stroke of more points than these is not changed by single ones: they would hide the picture."""


class Freehand(Region):
    """Measure the pixels inside a line that is drawn in one stroke and closes itself."""

    id = "freehand"
    title = "Freehand region"
    icon = "freehand"
    help = "Draw around the region; the line closes where you let go."
    key = "H"
    points = 0
    least = 3
    drawing = Drawing.STROKE

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline without the cuts to its holes, and its points where they are few."""
        lines = [Polyline(tuple(line), is_closed=len(line) > 2) for line in visible(points_px)]
        return [*lines, *(handles(points_px) if len(points_px) <= MOST_HANDLES else ())]
