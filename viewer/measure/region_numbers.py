"""The numbers of values of which each counts as much as its weight."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Array = NDArray[Any]
MOST_STEPS = 1 << 20
"""Whole numbers are counted in place over ranges up to this, and sorted beyond."""


@dataclass(frozen=True, slots=True, eq=False)
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
        whole = _whole(values)
        if whole is not None:
            low = int(whole.min())
            counted = np.bincount(whole - low, weights)
            present = np.flatnonzero(counted)
            return cls(
                np.asarray(present + float(low), np.float64), counted[present].astype(np.float64), weights is None
            )
        order = None if weights is None else np.argsort(values, kind="stable")
        ordered = np.sort(values) if order is None else values[order]
        starts = np.flatnonzero(np.diff(ordered, prepend=np.nan) != 0)
        if order is None or weights is None:
            counts = np.diff(starts, append=len(ordered)).astype(np.float64)
        else:
            counts = np.add.reduceat(weights[order], starts) if len(starts) else np.empty(0)
        return cls(np.asarray(ordered[starts], np.float64), np.asarray(counts, np.float64), weights is None)

    @property
    def total(self) -> float:
        """Number of pixels, or of parts of them."""
        return float(self.weights.sum())

    @property
    def mean(self) -> float:
        """The mean."""
        return float(self.weights @ self.values) / self.total

    def moment(self, order: int) -> float:
        """Return the central moment: the mean power of what values are away from their mean."""
        away: Floats = (self.values - self.mean) ** order
        return float(self.weights @ away) / self.total

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
        counted = np.cumsum(self.weights)
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


def _whole(values: Array) -> NDArray[np.int64] | None:
    """Return values as integers, None where they are none or reach too far."""
    if not values.size or not float(values.max()) - float(values.min()) < MOST_STEPS:
        return None
    if values.dtype.kind in "iub":
        return values.astype(np.int64)
    if not max(abs(float(values.max())), abs(float(values.min()))) < 2**53:
        return None
    whole = values.astype(np.int64)
    return whole if bool((whole == values).all()) else None
