"""The length of a path of straight lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.measure.concepts import PATH_LENGTH
from viewer.measure.kind import Kind
from viewer.measure.scale import scale_of


class PolylineLength(Kind):
    """Measure the length of a path of straight lines through any number of points."""

    id = "polyline"
    title = "Polyline"
    help = "Measure along straight lines from point to point; a double click or Enter ends it."
    points = 0
    least = 2
    formula = noted("the sum of the lengths of its lines")
    concept = PATH_LENGTH

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length of the path in mm, in px where the picture has no scale."""
        scale = scale_of(points_px, sample)
        length = float(scale.lengths(np.diff(points_px, axis=0)).sum())
        return [Stat("length", length, scale.unit, PATH_LENGTH)]
