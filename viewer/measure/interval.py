"""The time between two points of an M-mode or a Doppler spectrum."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import HEART_RATE, TIME
from viewer.measure.kind import Kind, lines
from viewer.measure.scale import shared_region
from viewer.measure.ultrasound import CM_PER_S, SECONDS, UNITS

SECONDS_PER_MINUTE = 60.0
CHANGES = {CM_PER_S: ("velocity change", "acceleration", "cm/s²"), "cm": ("depth change", "slope", "cm/s")}


class Interval(Kind):
    """Measure the time between two points of an M-mode or a Doppler spectrum, and the change along the other axis."""

    id = "interval"
    title = "Time on ultrasound"
    help = "Set two points in one region whose axis is a time: the time between them, as a rate too."
    points = 2
    formula = noted("Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it")
    concept = TIME

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the time in s, the rate a minute, and the change along y with its slope where that has a unit.

        Raises ViewerError where the points lie in no common region with a time along x (PS3.3 C.8.5.5).
        """
        region = shared_region(points_px, sample.regions)
        if region is None or UNITS.get(region.unit_x) != SECONDS or not region.delta_x:
            raise ViewerError(
                "No time can be measured here",
                "the points lie in no common ultrasound region with a time along its axis",
                "set both in one M-mode or Doppler spectrum",
            )
        step_x, step_y = (float(value) for value in points_px[1] - points_px[0])
        seconds = step_x * region.delta_x
        rate = SECONDS_PER_MINUTE / abs(seconds) if seconds else math.nan
        found = [Stat("time", abs(seconds), "s", TIME), Stat("rate", rate, "1/min", HEART_RATE)]
        change = CHANGES.get(UNITS.get(region.unit_y, ""))
        if change is None or not region.delta_y:
            return found
        # From the earlier point to the later one, whichever was set first.
        forward = math.copysign(1.0, seconds) * step_y * region.delta_y
        slope = forward / abs(seconds) if seconds else math.nan
        return [*found, Stat(change[0], forward, UNITS[region.unit_y]), Stat(change[1], slope, change[2])]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line between both points, and the points."""
        return lines(points_px)
