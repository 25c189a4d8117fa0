"""How values of a region are spread: one definition for regions of a picture and of a volume."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Stat
from viewer.core.tally import Tally

Array = NDArray[Any]
PERCENTS = (5.0, 25.0, 75.0, 95.0)


@dataclass(frozen=True, slots=True)
class Distribution:
    """Numbers of n values; all but `count` and `total` NaN where there are none.

    `count` is a sum of weights where values count in part. `sd` is that of the population (divided by n). `percentiles`
    are those of `PERCENTS` and, as the median, between two values where they fall between them (linear). `skewness`
    is m3 / m2^1.5 and `kurtosis` m4 / m2^2 - 3 of the central moments: 0 for a normal distribution, NaN where all
    values are the same. `entropy` is Shannon's, in bits; each value that occurs is a class of its own.
    """

    count: float = 0.0
    total: float = 0.0
    mean: float = math.nan
    sd: float = math.nan
    low: float = math.nan
    high: float = math.nan
    median: float = math.nan
    percentiles: tuple[float, ...] = (math.nan,) * len(PERCENTS)
    skewness: float = math.nan
    kurtosis: float = math.nan
    entropy: float = math.nan

    def on_line(self, slope: float, intercept: float) -> Distribution:
        """Return the numbers of `value * slope + intercept`."""
        if not self.count or (slope, intercept) == (1.0, 0.0):
            return self
        ends = [value * slope + intercept for value in (self.low, self.high)]
        percentiles = tuple(value * slope + intercept for value in self.percentiles)
        return replace(
            self,
            total=self.total * slope + self.count * intercept,
            mean=self.mean * slope + intercept,
            sd=self.sd * abs(slope),
            low=min(ends),
            high=max(ends),
            median=self.median * slope + intercept,
            percentiles=percentiles if slope > 0 else percentiles[::-1],
            skewness=self.skewness if slope > 0 else -self.skewness,
        )

    def stats(self, unit: str) -> list[Stat]:
        """Return the numbers by name."""
        named = [(f"percentile {percent:g}", value) for percent, value in zip(PERCENTS, self.percentiles, strict=True)]
        values = [
            ("mean", self.mean),
            ("sd", self.sd),
            ("min", self.low),
            ("max", self.high),
            ("median", self.median),
            *named,
            ("sum", self.total if self.count else math.nan),
        ]
        shape = [("skewness", self.skewness), ("kurtosis", self.kurtosis)]
        return [
            *(Stat(name, value, unit) for name, value in values),
            *(Stat(name, value) for name, value in shape),
            Stat("entropy", self.entropy, "bit"),
        ]


def of_values(values: Array) -> Distribution:
    """Return how values (n,) are spread; those that are not finite are left out."""
    values = values.ravel()
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        values = values if finite.all() else values[finite]
    return of_tally(Tally.of(values))


def of_levels(levels: Array, counts: Array) -> Distribution:
    """Return how values are spread that are told as rising levels (m,) and how often each occurs."""
    return of_tally(Tally.of_levels(levels, counts))


def of_tally(tally: Tally) -> Distribution:
    """Return how values are spread that count once each, or in part."""
    if not len(tally.values):
        return Distribution()
    second, third, fourth = tally.moments
    low, high = float(tally.values[0]), float(tally.values[-1])
    is_flat = low == high or second <= 0
    return Distribution(
        tally.total,
        tally.sum,
        tally.mean,
        0.0 if is_flat else math.sqrt(second),
        low,
        high,
        tally.percentile(50.0),
        tuple(tally.percentile(percent) for percent in PERCENTS),
        math.nan if is_flat else third / second**1.5,
        math.nan if is_flat else fourth / second**2 - 3.0,
        tally.entropy,
    )
