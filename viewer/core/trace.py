"""Values over an axis: what a plot shows, and a table of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """Values `y` (n,) over `x` (n,), NaN where there is none; `spread` (n,) is their standard deviation, None without.

    `x_name` and `y_name` say what the axes are, units '' where there are none. `ends` (n + 1,) are those of ranges
    which `y` counts, None for values at places. `is_estimate`: a doubt holds for all of `x`, which `remark` tells.
    """

    name: str
    x: Floats
    y: Floats
    x_name: str
    x_unit: str
    y_name: str
    y_unit: str
    spread: Floats | None = None
    ends: Floats | None = None
    remark: str = ""
    color: str = field(default="", compare=False)

    @property
    def x_range(self) -> tuple[float, float]:
        """Return from where to where it goes."""
        ends = self.x if self.ends is None else self.ends
        return float(ends[0]), float(ends[-1])

    @property
    def y_range(self) -> tuple[float, float] | None:
        """Return the lowest and highest of what is drawn, from 0 for counts; None where there is no value."""
        if not np.isfinite(self.y).any():
            return None
        low, high = self.y, self.y
        if self.spread is not None:
            low, high = self.y - self.spread, self.y + self.spread
        return (0.0 if self.ends is not None else float(np.nanmin(low))), float(np.nanmax(high))

    def nearest(self, x: float) -> int:
        """Return which value is nearest to a place on the axis; of ranges the one that it lies in."""
        if self.ends is not None:
            return int(np.clip(np.searchsorted(self.ends, x, side="right") - 1, 0, len(self.y) - 1))
        return int(np.abs(self.x - x).argmin())

    def is_comparable(self, other: Trace) -> bool:
        """Whether both can be drawn over one another: the same axes in the same units."""
        return (self.x_name, self.x_unit, self.y_name, self.y_unit, self.ends is None) == (
            other.x_name,
            other.x_unit,
            other.y_name,
            other.y_unit,
            other.ends is None,
        )
