"""The numbers of a series that lies over the picture: its values on the picture's pixels, in its own unit."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from viewer.core.phrases import say
from viewer.core.protocols import Family, Measurement, Sampler, Stat
from viewer.measure.region_values import ONLY_PADDING

OF_SHAPE = frozenset({"area", "perimeter", "area of pixels"})
"""Numbers of the outline alone, which are the same for both series."""
PROBE = "probe"


def reads_values(measurement: type[Measurement] | Measurement) -> bool:
    """Whether a kind tells the values of the pixels of its picture, and not places alone."""
    return measurement.family is Family.REGION or measurement.id == PROBE


def stats_over(measurement: Measurement, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
    """Return the numbers of the series that lies over the picture, none where there is no such series."""
    upper = upper_of(measurement, sample)
    if upper is None:
        return []
    stats = measurement.stats(points_px, upper)
    return [_of_series(stat, upper.series) for stat in stats if stat.name not in OF_SHAPE]


def upper_of(measurement: Measurement, sample: Sampler) -> Sampler | None:
    """Return what a kind may ask of the series that lies over the picture; None where it asks nothing."""
    if sample.upper is None or not reads_values(measurement):
        return None
    if measurement.is_spatial and sample.upper.around is None:
        return None
    return replace(sample.upper, is_weighted=sample.is_weighted)


def doubts_over(measurement: Measurement, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
    """Return what makes the numbers of the series that lies over the picture unreliable, each as a sentence."""
    upper = upper_of(measurement, sample)
    if upper is None:
        return []
    of_picture = set(measurement.doubts(points_px, replace(sample, upper=None)))
    own = [doubt for doubt in measurement.doubts(points_px, upper) if doubt not in of_picture]
    return [*upper.doubts, *(f"{upper.series}: {doubt}" for doubt in own)]


def _of_series(stat: Stat, series: str) -> Stat:
    remark = say("Nothing of {series} lies below the region", series=series) if stat.remark == ONLY_PADDING else ""
    is_detail = stat.is_detail or (stat.name == "pixels" and not math.isnan(stat.value))
    return replace(stat, series=series, remark=remark or stat.remark, is_detail=is_detail)
