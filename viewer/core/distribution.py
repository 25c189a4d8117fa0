"""How values of a region are spread: one definition for regions of a picture and of a volume."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.protocols import Stat

Array = NDArray[Any]
PERCENTS = (5.0, 25.0, 75.0, 95.0)
PART = 1 << 22


@dataclass(frozen=True, slots=True)
class Distribution:
    """Numbers of n values; all but `count` and `total` NaN where there are none.

    `sd` is that of the population (divided by n). `percentiles` are those of `PERCENTS` and, as the median, between
    two values where they fall between them (linear). `skewness` is m3 / m2^1.5 and `kurtosis` m4 / m2^2 - 3 of the
    central moments: 0 for a normal distribution, NaN where all values are the same. `entropy` is Shannon's, in bits;
    each value that occurs is a class of its own.
    """

    count: int = 0
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
    if not len(values):
        return Distribution()
    if values.dtype.kind in "iub":
        least, most = int(values.min()), int(values.max())
        if most - least < max(65536, len(values)):
            counts = np.bincount(values.astype(np.int64) - least)
            return of_levels(np.arange(least, most + 1, dtype=np.float64), counts)
    ordered = np.sort(values)
    low, high, total = float(ordered[0]), float(ordered[-1]), float(ordered.sum(dtype=np.float64))
    mean = total / len(ordered)
    moments = np.zeros(3)
    for start in range(0, len(ordered), PART):
        offset = ordered[start : start + PART].astype(np.float64) - mean
        square = offset * offset
        moments += square.sum(), (square * offset).sum(), (square * square).sum()
    counts = np.diff(np.flatnonzero(np.diff(ordered, prepend=np.nan) != 0), append=len(ordered))
    return _made(len(ordered), total, (low, high), moments / len(ordered), lambda at: float(ordered[at]), counts)


def of_levels(levels: Array, counts: Array) -> Distribution:
    """Return how values are spread that are told as rising levels (m,) and how often each occurs."""
    taken = counts > 0
    levels, counts = levels[taken].astype(np.float64), counts[taken].astype(np.int64)
    if not len(levels):
        return Distribution()
    count = int(counts.sum())
    total = float((levels * counts).sum())
    offset = levels - total / count
    moments = np.array([float((offset**power * counts).sum()) / count for power in (2, 3, 4)])
    up_to = np.cumsum(counts)
    low, high = float(levels[0]), float(levels[-1])

    def ranked(rank: int) -> float:
        return float(levels[np.searchsorted(up_to, rank, side="right")])

    return _made(count, total, (low, high), moments, ranked, counts)


def _made(
    count: int, total: float, ends: tuple[float, float], moments: Array, ranked: Any, counts: Array
) -> Distribution:
    def percentile(percent: float) -> float:
        at = (count - 1) * percent / 100
        below = ranked(math.floor(at))
        return float(below + (ranked(min(count - 1, math.floor(at) + 1)) - below) * (at - math.floor(at)))

    m2, m3, m4 = (float(moment) for moment in moments)
    is_flat = ends[0] == ends[1]
    shares = counts / count
    return Distribution(
        count,
        total,
        total / count,
        0.0 if is_flat else math.sqrt(m2),
        *ends,
        percentile(50.0),
        tuple(percentile(percent) for percent in PERCENTS),
        math.nan if is_flat else m3 / m2**1.5,
        math.nan if is_flat else m4 / m2**2 - 3.0,
        0.0 if is_flat else max(0.0, -float((shares * np.log2(shares)).sum())),
    )
