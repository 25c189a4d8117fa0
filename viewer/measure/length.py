"""The straight distance between two points."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.measure.concepts import LENGTH
from viewer.measure.kind import Kind
from viewer.measure.scale import scale_of


class Length(Kind):
    """Measure the straight distance between two points."""

    id = "length"
    title = "Length"
    icon = "length"
    key = "D"
    points = 2
    formula = noted("√((Δx · column spacing)² + (Δy · row spacing)²)")
    concept = LENGTH

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length in mm, in px where the picture has no scale."""
        scale = scale_of(points_px, sample)
        return [Stat("length", float(scale.lengths(np.diff(points_px, axis=0))[0]), scale.unit, LENGTH)]
