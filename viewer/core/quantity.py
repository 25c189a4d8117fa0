"""What the values of a picture can be read as: modality values, and the quantities that they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
MODALITY = "modality"
"""The key of values as the modality transform gives them."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A way to read values: a `key` for choosing, a title for people, the unit as a code."""

    key: str
    title: str
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class RealWorld:
    """A mapping of stored values to a quantity (PS3.3 C.7.6.16.2.11): a line, or a `table` from `first` on.

    Stored values below `first` or above `last` have no value.
    """

    unit: str = ""
    slope: float = 1.0
    intercept: float = 0.0
    first: float = -np.inf
    last: float = np.inf
    table: Array | None = None

    def values(self, stored: Array) -> Array:
        """Return values in float64, NaN where a stored value is not mapped."""
        known = (stored >= self.first) & (stored <= self.last)
        if self.table is None:
            found = np.multiply(stored, self.slope, dtype=np.float64) + self.intercept
        else:
            at = np.where(known, stored, self.first).astype(np.int64) - int(self.first)
            known &= at < len(self.table)
            found = np.asarray(self.table, dtype=np.float64)[np.minimum(at, len(self.table) - 1)]
        return np.where(known, found, np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class ValueMap:
    """How a picture gives a quantity: `value = modality value * factor + offset`.

    `mapping` says it of stored values, where it is more than that line: mapped in part, or by a table.
    """

    factor: float = 1.0
    offset: float = 0.0
    mapping: RealWorld | None = None

    @property
    def is_line(self) -> bool:
        """Whether window and values can be in the same unit."""
        return self.mapping is None or (self.mapping.table is None and self.factor > 0)


AS_GIVEN = ValueMap()
