"""A line of known length, by which the pixels of a picture get their size."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted, say
from viewer.core.protocols import Family, Sampler, Stat
from viewer.measure.calibrating import CALIBRATION
from viewer.measure.concepts import LENGTH
from viewer.measure.kind import Kind
from viewer.measure.square import squared


class Calibration(Kind):
    """Draw a line along something of known length, as a ruler or a ball, and say how long that is."""

    id = CALIBRATION
    title = "Calibration line"
    help = "Draw a line along something of known length, then type how long it is: later lengths are in mm."
    icon = "calibration"
    family = Family.ANNOTATE
    formula = noted("the known length divided by the length of the line in pixels")

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the length in px, and the width of a pixel in mm where the picture has a scale."""
        drawn = squared(points_px, sample)
        length = Stat("length", math.hypot(*drawn.line(0)), "px", LENGTH)
        return [length, Stat("pixel", drawn.scale.x, drawn.unit)] if drawn.unit != "px" else [length]

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say where the line is so short that a pixel more or less changes lengths by more than two percent."""
        told = super().doubts(points_px, sample)
        if math.hypot(*squared(points_px, sample).line(0)) < SHORTEST_PX:
            told.append(say("The line is short: a pixel more or less changes all lengths by more than 2 %."))
        return told


SHORTEST_PX = 50.0
