"""The length of a curve through points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.concepts import PATH_LENGTH
from viewer.measure.kind import Kind, handles
from viewer.measure.scale import scale_of
from viewer.measure.spline_path import spline_path


class Curve(Kind):
    """Measure the length of the smooth curve through any number of points."""

    id = "curve"
    title = "Curve"
    help = "Measure along a smooth curve through points; a double click or Enter ends it."
    points = 0
    least = 2
    formula = noted("the length of the Catmull-Rom spline through its points")
    concept = PATH_LENGTH

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length of the curve in mm, in px where the picture has no scale."""
        scale = scale_of(points_px, sample)
        length = float(scale.lengths(np.diff(spline_path(points_px), axis=0)).sum())
        return [Stat("length", length, scale.unit, PATH_LENGTH)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the curve and its points."""
        path = tuple((float(x), float(y)) for x, y in spline_path(points_px, 16))
        return [Polyline(path), *handles(points_px)]
