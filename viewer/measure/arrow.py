"""An arrow at something on the picture."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.core.protocols import Family
from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.kind import Kind, handles


class Arrow(Kind):
    """Point at something, and say what it is; nothing is measured. The first point is the tip."""

    id = "arrow"
    title = "Arrow"
    help = "Point at something: press at it and drag away, then write what it is."
    icon = "arrow"
    key = "N"
    family = Family.ANNOTATE

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the line with its head at the first point, and both ends."""
        return [Polyline(tuple(points_px), has_head=True), *handles(points_px)]
