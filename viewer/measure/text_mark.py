"""Text at a place of the picture."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.core.protocols import Family
from viewer.core.shapes import Point, Shape
from viewer.measure.kind import Kind, handles


class Text(Kind):
    """Say something about a place; nothing is measured."""

    id = "text"
    title = "Text"
    help = "Write on the picture."
    icon = "text"
    key = "B"
    points = 1
    least = 1
    family = Family.ANNOTATE

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the place, by which it is dragged."""
        return handles(points_px)
