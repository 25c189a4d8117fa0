"""An elliptical region along rows and columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.shapes import Ellipse, Point, Shape
from viewer.measure.kind import handles
from viewer.measure.region import Region
from viewer.measure.region_outline import Outline, Oval


class EllipseRegion(Region):
    """Measure the pixels in the ellipse that fills the box between two opposite corners."""

    id = "ellipse"
    title = "Ellipse"
    icon = "ellipse"
    key = "E"
    points = 2

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:  # noqa: ARG003 - along rows and columns
        """Return the ellipse that touches the box's four sides."""
        low, high = points_px.min(axis=0), points_px.max(axis=0)
        x, y = (high - low) / 2
        return Oval((low + high) / 2, np.array([x, 0.0]), np.array([0.0, y]))

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline and the two corners of its box."""
        return [Ellipse(points_px[0], points_px[-1]), *handles(points_px)]
