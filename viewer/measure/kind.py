"""What all kinds of measurement have in common unless they say otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.protocols import Drawing, Family, Sampler, Stat
from viewer.core.shapes import Handle, Point, Polyline, Shape


class Kind:
    """A kind with two points, drawn as a line; subclasses say what differs (`core.protocols.Measurement`)."""

    id: ClassVar[str]
    title: ClassVar[str]
    help: ClassVar[str] = ""
    key: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    points: ClassVar[int] = 2
    least: ClassVar[int] = 2
    family: ClassVar[Family] = Family.MEASURE
    drawing: ClassVar[Drawing] = Drawing.CLICKS
    is_closed: ClassVar[bool] = False
    formula: ClassVar[str] = ""
    concept: ClassVar[Code | None] = None

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:  # noqa: ARG003 - for subclasses
        """Return the numbers: none."""
        return []

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the line through the points, and each of them."""
        return [Polyline(tuple(points_px), is_closed=cls.is_closed), *handles(points_px)]

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:  # noqa: ARG003 - for subclasses
        """Return what makes these numbers unreliable beyond what the picture itself says, each as a sentence."""
        return []


def handles(points_px: Sequence[Point]) -> list[Shape]:
    """Return what each point is dragged by."""
    return [Handle(point, i) for i, point in enumerate(points_px)]
