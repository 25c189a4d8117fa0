"""An elliptical region."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Family, Sampler, Stat
from viewer.core.shapes import Ellipse, Handle, Point, Shape
from viewer.measure.kind import Kind
from viewer.measure.region import EDGE_PX, Box, region_stats


class EllipseRegion(Kind):
    """Measure the pixels in the ellipse that fills the box between two opposite corners."""

    id = "ellipse"
    title = "Ellipse"
    icon = "ellipse"
    key = "E"
    points = 2
    family = Family.REGION

    @staticmethod
    def stats(points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return mean, SD, min, max, area and pixels; centres on the outline count."""
        width, height = Box.between(points_px).sides_px
        half_height = height / 2 + EDGE_PX

        def half_widths(y: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.asarray(width / 2 * np.sqrt(np.clip(1.0 - (y / half_height) ** 2, 0.0, None)))

        return region_stats(points_px, sample, math.pi / 4, half_widths)

    @staticmethod
    def shapes(points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline and the two corners of its box."""
        outline = Ellipse(points_px[0], points_px[-1])
        return [outline, *(Handle(point, i) for i, point in enumerate(points_px))]
