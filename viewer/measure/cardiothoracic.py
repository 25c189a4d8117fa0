"""How wide the heart is in the chest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import noted, say
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import RATIO, WIDTH
from viewer.measure.kind import Kind, lines
from viewer.measure.ratio import ratio_of
from viewer.measure.square import angle_of_lines, squared

LEVEL_DEGREES = 5.0
"""Lines that differ by no more are taken as parallel."""


class Cardiothoracic(Kind):
    """Measure the cardiothoracic ratio: the greatest width of the heart by that of the chest within its ribs."""

    id = "cardiothoracic"
    title = "Cardiothoracic ratio"
    help = "Draw the greatest width of the heart, then that of the chest."
    points = 4
    formula = noted("the width of the heart divided by the width of the chest; magnification does not change it")
    concept = RATIO

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the ratio, and both widths."""
        ratio, heart, chest = ratio_of(points_px, sample)
        return [ratio, Stat("heart", *heart, WIDTH), Stat("chest", *chest, WIDTH)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines, and their ends."""
        return lines(points_px)

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say where the widths are not taken in one direction, or the heart is wider than the chest."""
        told = super().doubts(points_px, sample)
        drawn = squared(points_px, sample)
        if angle_of_lines(drawn.line(0), drawn.line(2)) > LEVEL_DEGREES:
            told.append(say("Both widths should be taken in one direction."))
        if ratio_of(points_px, sample)[0].value > 1:
            told.append(say("The first line should be the heart, the second the chest."))
        return told
