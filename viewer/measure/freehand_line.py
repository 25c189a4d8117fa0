"""The length of a line drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.core.phrases import noted
from viewer.core.protocols import Drawing
from viewer.core.shapes import Handle, Point, Polyline, Shape
from viewer.measure.freehand import MOST_HANDLES
from viewer.measure.kind import handles
from viewer.measure.polyline import PolylineLength


class FreehandLine(PolylineLength):
    """Measure along a line that is drawn in one go."""

    id = "freehand_line"
    title = "Freehand line"
    help = "Measure along a line that is drawn in one go."
    drawing = Drawing.STROKE
    formula = noted("the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn")

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line, and its points where they are few, else its ends: between them it is pushed into shape."""
        ends = [Handle(points_px[0], 0), Handle(points_px[-1], len(points_px) - 1)]
        return [Polyline(tuple(points_px)), *(handles(points_px) if len(points_px) <= MOST_HANDLES else ends)]
