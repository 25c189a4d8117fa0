"""What all kinds of measurement have in common unless they say otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.phrases import say
from viewer.core.protocols import Drawing, Family, Sampler, Stat
from viewer.core.records import UltrasoundRegion
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
    is_spatial: ClassVar[bool] = False
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
    def led(
        cls,
        points_px: Sequence[Point],
        at: int,  # noqa: ARG003 - for subclasses
        turn: float,  # noqa: ARG003
        before: Sequence[Point] = (),  # noqa: ARG003
    ) -> tuple[Point, ...]:
        """Return the points as they may lie, after the hand has set or moved the one at `at`: wherever it is."""
        return tuple(points_px)

    @classmethod
    def shapes_on(cls, points_px: Sequence[Point], regions: Sequence[UltrasoundRegion]) -> list[Shape]:  # noqa: ARG003
        """Return what is drawn besides where ultrasound regions tell more, in pixels of the picture: nothing."""
        return []

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Return what makes these numbers unreliable beyond what the picture itself says, each as a sentence."""
        rows, columns = sample.values.shape[:2]
        is_inside = (points_px >= -0.5) & (points_px <= (columns - 0.5, rows - 0.5))
        return [] if is_inside.all() else [say("A point lies outside of the picture.")]


def handles(points_px: Sequence[Point]) -> list[Shape]:
    """Return what each point is dragged by."""
    return [Handle(point, i) for i, point in enumerate(points_px)]


def lines(points_px: Sequence[Point], dashed: Sequence[tuple[Point, Point]] = ()) -> list[Shape]:
    """Return a line for each two points that follow each other, dashed ones, and what each point is dragged by."""
    pairs = [tuple(points_px[i : i + 2]) for i in range(0, len(points_px), 2)]
    drawn = [Polyline(pair) for pair in pairs if len(pair) == 2]
    return [*drawn, *(Polyline(way, is_dashed=True) for way in dashed), *handles(points_px)]


def middle(a: Point, b: Point) -> Point:
    """Return the point halfway between two."""
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def as_point(values: NDArray[np.float64]) -> Point:
    """Return an array (2,) as a point."""
    return float(values[0]), float(values[1])
