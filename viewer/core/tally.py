"""Which values there are, each counted as often as it occurs, or as much as its weight."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Array = NDArray[Any]
MOST_STEPS = 1 << 20
"""Whole numbers are counted in place over ranges up to this, and sorted beyond."""

PART = 1 << 20
FEW = 64
LARGEST_WHOLE = 2.0**52
"""Between larger numbers doubles leave whole numbers out."""


@dataclass(frozen=True, eq=False)
class Tally:
    """Which values (m,) there are, from the lowest to the highest, and how much each counts: `weights` (m,).

    `is_whole`: each pixel counts once, so that weights are numbers of pixels.
    """

    values: Floats
    weights: Floats
    is_whole: bool = True

    @classmethod
    def of(cls, values: Array, weights: Floats | None = None) -> Tally:
        """Return the tally of values (n,), finite ones, which count once or as much as `weights` (n,) say."""
        low = values.min() if values.size else 0
        steps = _steps(values, low)
        if steps is not None:
            counted = np.bincount(steps, weights)
            there = np.flatnonzero(counted)
            return cls(
                np.asarray(there + float(low), np.float64), np.asarray(counted[there], np.float64), weights is None
            )
        order = None if weights is None else np.argsort(values, kind="stable")
        ordered = np.sort(values) if order is None else values[order]
        is_new = np.ones(len(ordered), bool)
        np.not_equal(ordered[1:], ordered[:-1], out=is_new[1:])
        starts = np.flatnonzero(is_new)
        if order is None or weights is None:
            counts = np.diff(starts, append=len(ordered)).astype(np.float64)
        else:
            counts = np.add.reduceat(weights[order], starts) if len(starts) else np.empty(0)
        return cls(np.asarray(ordered[starts], np.float64), np.asarray(counts, np.float64), weights is None)

    @classmethod
    def of_levels(cls, levels: Array, counts: Array) -> Tally:
        """Return the tally of values that are told as rising levels (m,) and how often each occurs."""
        there = counts > 0
        return cls(levels[there].astype(np.float64), counts[there].astype(np.float64))

    @cached_property
    def total(self) -> float:
        """Number of pixels, or of parts of them."""
        return float(self.weights.sum())

    @cached_property
    def mean(self) -> float:
        """The mean."""
        return self.sum / self.total

    @cached_property
    def sum(self) -> float:
        """All values together; exact where they are whole numbers and count as wholes."""
        return float((self.weights * self.values).sum())

    @cached_property
    def moments(self) -> tuple[float, float, float]:
        """The second to fourth central moments: the mean powers of what values are away from their mean."""
        found = np.zeros(3)
        for start in range(0, len(self.values), PART):  # not all at once: they may be those of a volume
            weights = self.weights[start : start + PART]
            away = self.values[start : start + PART] - self.mean
            square = away * away
            powers = weights * square
            found += powers.sum(), (powers * away).sum(), (powers * square).sum()
        second, third, fourth = (found / self.total).tolist()
        return second, third, fourth

    @cached_property
    def _counted(self) -> Floats:
        return np.asarray(np.cumsum(self.weights), np.float64)

    @property
    def entropy(self) -> float:
        """Shannon's entropy in bits; each value that occurs is a class of its own."""
        share = self.weights / self.total
        return abs(float(-(share * np.log2(share)).sum()))

    def percentile(self, percent: float) -> float:
        """Return the value below which that many percent lie.

        Whole pixels: between the two nearest ranks in proportion (numpy's 'linear'). Pixels in part: the first value
        at which as much area has been counted.
        """
        counted = self._counted
        if not self.is_whole:
            at = np.searchsorted(counted, percent / 100 * counted[-1] * (1 - 1e-12))
            return float(self.values[min(int(at), len(self.values) - 1)])
        rank = percent / 100 * (counted[-1] - 1)
        low = math.floor(rank)
        a, b = (float(self.values[np.searchsorted(counted, k, side="right")]) for k in (low, math.ceil(rank)))
        return float(a + (b - a) * (rank - low))

    def histogram(self, bins: int) -> tuple[Floats, Floats]:
        """Return how much lies in each of `bins` equal ranges (bins,), and their ends (bins + 1,).

        A value at an end belongs to the range above it, the highest one to the last.
        """
        counts, ends = np.histogram(self.values, bins, weights=self.weights)
        return counts.astype(np.float64), ends.astype(np.float64)


def _steps(values: Array, low: Any) -> NDArray[np.intp] | None:
    """Return values as whole steps above the lowest one, None where they are none or reach too far."""
    if not values.size or not float(values.max()) - float(low) < MOST_STEPS or abs(float(low)) >= LARGEST_WHOLE:
        return None
    if values.dtype.kind in "iub":
        return values.astype(np.intp) - int(low)
    # A few tell of most pictures with fractions; the others are asked all.
    if not float(low).is_integer() or (values[:FEW] % 1 != 0).any():
        return None
    away = values - low
    steps = away.astype(np.intp)
    return steps if bool((steps == away).all()) else None
