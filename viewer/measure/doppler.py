"""The velocity at a point of a Doppler spectrum."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Point, Polyline, Shape
from viewer.measure.concepts import PEAK_GRADIENT
from viewer.measure.kind import Kind, handles
from viewer.measure.scale import top_region
from viewer.measure.ultrasound import CM_PER_S, SECONDS, baseline_at, position_on

CM_PER_M = 100.0
BERNOULLI = 4.0
"""mmHg for each (m/s)²: the simplified Bernoulli equation."""


class Doppler(Kind):
    """Measure the velocity at a point of a Doppler spectrum, from its baseline, and the pressure gradient there."""

    id = "doppler"
    title = "Doppler velocity"
    help = "Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg."
    points = 1
    least = 1
    formula = noted("(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s")

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the velocity in cm/s, the pressure gradient in mmHg, and the time where the other axis is one.

        Raises ViewerError where the point lies in no region with an axis in cm/s (PS3.3 C.8.5.5.1.16).
        """
        region = top_region((float(points_px[0, 0]), float(points_px[0, 1])), sample.regions)
        found = position_on(region, points_px[0]) if region is not None else []
        velocity = next((value for value, unit in reversed(found) if unit == CM_PER_S), None)
        if velocity is None:
            raise ViewerError(
                "No velocity can be measured here",
                "the point lies in no ultrasound region with an axis in cm/s",
                "set it on a Doppler spectrum",
            )
        gradient = BERNOULLI * (velocity / CM_PER_M) ** 2
        times = [Stat("time", value, "s") for value, unit in found if unit == SECONDS]
        return [Stat("velocity", velocity, "cm/s"), Stat("gradient", gradient, "mmHg", PEAK_GRADIENT), *times]

    @classmethod
    def shapes_on(cls, points_px: Sequence[Point], regions: Sequence[UltrasoundRegion]) -> list[Shape]:
        """Return the dashed line from the point to the baseline, as far as that lies in the region."""
        point = points_px[0]
        region = top_region(point, regions)
        foot = baseline_at(region, point) if region is not None else None
        return [Polyline((point, foot), is_dashed=True)] if foot is not None and foot != point else []

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the point."""
        return handles(points_px[:1])
