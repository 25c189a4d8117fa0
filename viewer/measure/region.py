"""A region: the pixels inside a closed outline, and their statistics, as docs/measurements.md defines them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.distribution import Distribution, of_tally
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.core.protocols import Family, Sampler, Stat
from viewer.core.shapes import Point, Polyline, Shape
from viewer.core.tally import Tally
from viewer.core.units import unit_words
from viewer.measure.kind import Kind, handles
from viewer.measure.region_outline import Outline, Ring
from viewer.measure.region_slabs import crosses_itself
from viewer.measure.region_values import LUMA_UNIT, Below, below
from viewer.measure.scale import Scale, scale_of

FEW = 10
"""Numbers of fewer pixels than these are told to be of few."""
CHANNELS = ("red", "green", "blue")
FIRST = 4
"""Mean, SD, lowest and highest are told first."""
CONCEPTS = {
    "mean": Code("373098007", "SCT", "Mean"),
    "sd": Code("386136009", "SCT", "Standard Deviation"),
    "min": Code("255605001", "SCT", "Minimum"),
    "max": Code("56851009", "SCT", "Maximum"),
    "median": Code("373099004", "SCT", "Median"),
    "sum": Code("255619001", "SCT", "Total"),
    "area": Code("42798000", "SCT", "Area"),
    "perimeter": Code("131191004", "SCT", "Perimeter"),
    "skewness": Code("KE2A", "IBSI", "Intensity Skewness"),
    "kurtosis": Code("IPH6", "IBSI", "Intensity Kurtosis"),
    "entropy": Code("TLU2", "IBSI", "Intensity Histogram Entropy"),
}


class Region(Kind):
    """Measure the pixels inside a closed outline; subclasses say which outline their points make."""

    family: ClassVar[Family] = Family.REGION
    is_closed: ClassVar[bool] = True
    icon: ClassVar[str] = "region"
    formula: ClassVar[str] = noted("the mean of the pixels whose centre lies in the outline or on it")

    @classmethod
    def outline(cls, points_px: NDArray[np.float64], turn: float) -> Outline:  # noqa: ARG003 - for subclasses
        """Return the outline of (n, 2) points in pixels; `turn` is the height of a pixel by its width."""
        return Ring(points_px)

    @classmethod
    def stats(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return mean, SD, extremes, area and number of pixels, and in detail all else that is told of values.

        The area is that of the shape as drawn, beyond the picture too, and NaN where the picture's scale allows none.
        """
        outline = cls.outline(points_px, turn_of(sample))
        found = below(outline, sample)
        unit = LUMA_UNIT if sample.values.ndim == 3 else sample.value_unit
        spread = of_tally(Tally.of(found.grey, found.weights)) if len(found.values) else Distribution()
        scale, no_scale = _scale(outline, sample)
        area = outline.area_px() * scale.x * scale.y if scale else math.nan
        first, details = _spread(spread, unit, found.why)
        return [
            *first,
            _number("area", area, _squared(scale), remark=no_scale),
            _number("pixels", spread.count),
            *(details if spread.count else ()),
            *_of_channels(found),
            *_of_shape(outline, scale, spread, unit),
        ]

    @classmethod
    def shapes(cls, points_px: Sequence[Point]) -> list[Shape]:
        """Return the outline through the points, and each of them."""
        return [Polyline(tuple(points_px), is_closed=len(points_px) > 2), *handles(points_px)]

    @classmethod
    def doubts(cls, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Say what of the region does not count, and what makes its numbers those of little."""
        try:
            outline = cls.outline(points_px, turn_of(sample))
        except ViewerError as error:
            return [say(error.message) + "."]
        found = below(outline, sample)
        told = [say(found.why) + "."] if found.why else []
        left, top, right, bottom = outline.bounds
        rows, columns = sample.values.shape[:2]
        if not found.why and (left < -0.5 or top < -0.5 or right > columns - 0.5 or bottom > rows - 0.5):
            told.append(
                say("A part of the region lies outside of the picture: its area counts, its pixels are not there.")
            )
        if isinstance(outline, Ring) and crosses_itself(outline.points):
            told.append(say("The outline crosses itself: what it goes around twice is outside."))
        if outline.area_px() == 0:
            told.append(say("The region has no area."))
        if found.padding and not found.why:
            told.append(say("{count} pixels of padding are left out.", count=found.padding))
        if found.unmapped and not found.why:
            told.append(say("{count} pixels without a value are left out.", count=found.unmapped))
        if 0 < len(found.values) < FEW:
            told.append(say("Few pixels: {count}.", count=len(found.values)))
        return told


def turn_of(sample: Sampler) -> float:
    """Return the height of a pixel by its width, as the picture is drawn."""
    return sample.spacing.aspect if sample.spacing is not None else sample.aspect


def tally_of(kind: type[Region], points_px: NDArray[np.float64], sample: Sampler) -> Tally:
    """Return the values below a region and how much each counts. Raises ViewerError where there are none."""
    found = below(kind.outline(points_px, turn_of(sample)), sample)
    if found.why:
        raise ViewerError(found.why)
    return Tally.of(found.grey, found.weights)


def _scale(outline: Outline, sample: Sampler) -> tuple[Scale | None, str]:
    """Return the scale that holds for all of an outline, or None and why there is none."""
    # Without regions of ultrasound all points have one scale: two of ten thousand are asked.
    corners = outline.corners if sample.regions else outline.corners[:2]
    try:
        return scale_of(corners, sample), ""
    except ViewerError as error:
        return None, error.message


def _squared(scale: Scale | None) -> str:
    return f"{scale.unit if scale is not None else 'mm'}²"


def _number(name: str, value: float, unit: str = "", *, is_detail: bool = False, remark: str = "") -> Stat:
    return Stat(name, value, unit, CONCEPTS.get(name), is_detail, remark)


def _spread(spread: Distribution, unit: str, why: str) -> tuple[list[Stat], list[Stat]]:
    """Return mean, SD, lowest and highest value, and all else that is told of values, in detail."""
    told = spread.stats(unit)
    first = [_number(s.name, s.value, s.unit, remark=why if s.name == "mean" else "") for s in told[:FIRST]]
    return first, [_number(s.name, s.value, s.unit, is_detail=True) for s in told[FIRST:]]


def _of_channels(found: Below) -> list[Stat]:
    if found.values.ndim != 2:
        return []
    means = np.average(found.values[:, :3].astype(np.float64), axis=0, weights=found.weights)
    return [_number(f"mean {name}", float(mean), is_detail=True) for name, mean in zip(CHANNELS, means, strict=True)]


def _of_shape(outline: Outline, scale: Scale | None, spread: Distribution, unit: str) -> list[Stat]:
    """Return what the shape and its pixels measure: how long the outline is, the pixels' area, values times area."""
    if scale is None:
        return []
    pixel = scale.x * scale.y
    stats = [
        _number("perimeter", outline.perimeter(scale.x, scale.y), scale.unit, is_detail=True),
        _number("area of pixels", spread.count * pixel, _squared(scale), is_detail=True),
    ]
    if spread.count:
        words = f"{unit_words(unit)}·{_squared(scale)}".lstrip("·")
        stats.append(_number("integral", spread.total * pixel, words, is_detail=True))
    return stats
