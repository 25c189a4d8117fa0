"""Values along a line."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.core.protocols import Sampler, Stat
from viewer.core.trace import Trace
from viewer.measure.concepts import LENGTH
from viewer.measure.kind import Kind
from viewer.measure.region import CONCEPTS
from viewer.measure.region_values import LUMA, LUMA_UNIT
from viewer.measure.scale import Scale, scale_of

Floats = NDArray[np.float64]
BESIDE = noted("The line lies outside of the picture")
NO_VALUES = noted("No value lies below the line")
MOST_STEPS = 1 << 16
"""Lines that reach far beyond any picture have no more samples than these."""


class Profile(Kind):
    """Measure the values along a straight line.

    They are sampled at equal steps, both ends included, a step being one pixel's side at most: n = ⌈length in px⌉
    steps, n + 1 samples. Each is the bilinear mean of the four pixels around it; within the outer half of a pixel at
    the edge that of the two, or one, that are there. A sample has no value beside the picture, and where a pixel that
    counts in it is padding or has none. Of colours it is their luma (ITU-R BT.601). Mean, SD and extremes are those of
    the samples.
    """

    id = "profile"
    title = "Line profile"
    help = "Draw a line: the values along it are plotted in the panel of measurements."
    icon = "profile"
    formula = noted("values at equal steps of at most a pixel along the line, each from the four pixels around it")

    @classmethod
    def stats(cls, points_px: Floats, sample: Sampler) -> list[Stat]:
        """Return the length, and mean, SD and extremes of the values along the line."""
        scale = _scale(points_px, sample)
        length = float(scale.lengths(np.diff(points_px, axis=0))[0]) if scale is not None else math.nan
        unit = LUMA_UNIT if sample.values.ndim == 3 else sample.value_unit
        values = values_along(points_px, sample)
        known = values[np.isfinite(values)]
        why = "" if known.size else (BESIDE if _is_beside(points_px, sample) else NO_VALUES)
        found = [known.mean(), known.std(), known.min(), known.max()] if known.size else [math.nan] * 4
        return [
            Stat("length", length, scale.unit if scale is not None else "mm", LENGTH),
            *(
                Stat(name, float(value), unit, CONCEPTS[name], remark=why if name == "mean" else "")
                for name, value in zip(("mean", "sd", "min", "max"), found, strict=True)
            ),
            Stat("samples", float(known.size), is_detail=True),
        ]

    @classmethod
    def doubts(cls, points_px: Floats, sample: Sampler) -> list[str]:
        """Say what of the line has no values, and that its scale is not one."""
        told = super().doubts(points_px, sample)
        missing = int(np.isnan(values_along(points_px, sample)).sum())
        if missing and not told:
            told.append(say("{count} samples lie on padding, or on pixels without a value.", count=missing))
        if _scale(points_px, sample) is None:
            told.append(say("The line has no one scale here: distances along it are in px."))
        return told


def trace(name: str, points_px: Floats, sample: Sampler) -> Trace:
    """Return the values along a line over the distance from its first point, in mm, in px without a scale."""
    values, scale = values_along(points_px, sample), _scale(points_px, sample)
    steps = np.diff(points_px, axis=0)
    length = float(scale.lengths(steps)[0] if scale is not None else np.hypot(*steps[0]))
    unit = LUMA_UNIT if sample.values.ndim == 3 else sample.value_unit
    along = np.linspace(0.0, length, len(values))
    in_unit = scale.unit if scale is not None else "px"
    return Trace(name, along, values, say("Distance"), in_unit, say("Value"), unit)


def places_along(points_px: Floats) -> Floats:
    """Return the places (n + 1, 2) px of the samples of a line, its ends first and last."""
    start, end = points_px[0], points_px[-1]
    count = int(min(MOST_STEPS, max(1, math.ceil(float(np.hypot(*(end - start))) - 1e-9))))
    return np.asarray(start + np.linspace(0.0, 1.0, count + 1)[:, None] * (end - start))


def values_along(points_px: Floats, sample: Sampler) -> Floats:
    """Return the values (n + 1,) of the samples of a line, NaN where there is none."""
    return interpolated(places_along(points_px), sample)


def interpolated(places_px: Floats, sample: Sampler) -> Floats:
    """Return the bilinear values (n,) of places (n, 2) in px, NaN beside the picture and where a pixel has none."""
    rows, columns = sample.values.shape[:2]
    x, y = places_px[:, 0], places_px[:, 1]
    is_there = (x >= -0.5) & (x <= columns - 0.5) & (y >= -0.5) & (y <= rows - 0.5)
    x, y = np.clip(x, 0, columns - 1), np.clip(y, 0, rows - 1)
    left, top = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    total = np.zeros(len(x))
    for row, part_y in ((top, 1 - (y - top)), (np.minimum(top + 1, rows - 1), y - top)):
        for column, part_x in ((left, 1 - (x - left)), (np.minimum(left + 1, columns - 1), x - left)):
            weight = part_x * part_y
            counts = weight > 0
            # What does not count may be padding, or no number.
            total[counts] += weight[counts] * _values(sample, row[counts], column[counts])
    total[~is_there] = np.nan
    return total


def _values(sample: Sampler, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
    here = np.asarray(sample.values[rows, columns], dtype=np.float64)
    if here.ndim == 2:
        here = here[:, :3] @ np.asarray(LUMA)
    here = np.where(np.isfinite(here), here, np.nan)
    return here if sample.valid is None else np.where(sample.valid[rows, columns], here, np.nan)


def _scale(points_px: Floats, sample: Sampler) -> Scale | None:
    try:
        return scale_of(points_px, sample)
    except ViewerError:
        return None


def _is_beside(points_px: Floats, sample: Sampler) -> bool:
    rows, columns = sample.values.shape[:2]
    x, y = places_along(points_px).T
    return not bool(((x >= -0.5) & (x <= columns - 0.5) & (y >= -0.5) & (y <= rows - 0.5)).any())
