"""A number at a place of the picture."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.core.protocols import Family
from viewer.core.shapes import Point, Shape
from viewer.measure.kind import Kind, handles


class Number(Kind):
    """Give a place the next number; nothing is measured."""

    id = "number"
    title = "Numbered label"
    help = "Number places of the picture: each gets the next number."
    icon = "number"
    key = "Shift+N"
    points = 1
    least = 1
    family = Family.ANNOTATE

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the place, by which it is dragged."""
        return handles(points_px)
