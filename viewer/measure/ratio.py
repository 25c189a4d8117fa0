"""The ratio of two lengths."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.protocols import Sampler, Stat
from viewer.core.shapes import Point, Shape
from viewer.measure.concepts import LENGTH, RATIO
from viewer.measure.kind import Kind, lines
from viewer.measure.square import squared


class Ratio(Kind):
    """Measure two lengths and how often the second goes into the first."""

    id = "ratio"
    title = "Ratio of two lengths"
    points = 4
    formula = noted("the first length divided by the second")
    concept = RATIO

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the ratio and both lengths, each by the scale of where it lies; pixels need not be square."""
        ratio, first, second = ratio_of(points_px, sample)
        return [ratio, Stat("first length", *first, LENGTH), Stat("second length", *second, LENGTH)]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return both lines, and their ends."""
        return lines(points_px)


def ratio_of(points_px: NDArray[np.float64], sample: Sampler) -> tuple[Stat, tuple[float, str], tuple[float, str]]:
    """Return the ratio of two lines, and their lengths with units.

    Raises ViewerError where a line has no length, or one has a scale and the other one none.
    """
    first, second = squared(points_px[:2], sample), squared(points_px[2:4], sample)
    steps = first.line(0), second.line(0)
    if first.unit != second.unit:
        raise ViewerError(
            "The ratio cannot be told", "only one of both lines has a scale", "draw both within one region"
        )
    # In px both are told in widths of a pixel: a ratio has no unit, and must not depend on the pixels' shape.
    sizes = first.scale.x * float(np.hypot(*steps[0])), second.scale.x * float(np.hypot(*steps[1]))
    lengths = (first.length(steps[0]), first.unit), (second.length(steps[1]), second.unit)
    return Stat("ratio", sizes[0] / sizes[1], "", RATIO), *lengths
