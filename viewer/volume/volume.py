"""Voxels and their place in the patient."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale, Window

Array = NDArray[Any]


def hidden_in(values: Array, padding: tuple[int, int] | None) -> Array:
    """Return where values are no picture: in the inclusive range of padding, or not finite."""
    broken = ~np.isfinite(values) if values.dtype.kind == "f" else np.zeros(values.shape, dtype=np.bool_)
    if padding is None:
        return np.asarray(broken)
    low, high = min(padding), max(padding)
    return np.asarray(broken | ((values >= low) & (values <= high)))


def unread_note(count: int) -> str:
    """Return the warning that some slices could not be read, '' if all could."""
    return f"{count} slice{'' if count == 1 else 's'} could not be read" if count else ""


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """Stored values (k, j, i) of a stack, with one modality transform for all.

    `array` is read-only, int16, uint16 or float32. `filled` are slices that could not be read: they hold the lowest
    value. `padding` is the inclusive range of stored values that are no picture; they are kept as they are. Values that
    are not finite are no picture either.
    `windows` are those that the file gives for the middle slice, `photometric` tells whether low values are white.
    `known` keeps what was made of it once.
    """

    array: Array
    geometry: Geometry
    rescale: Rescale = field(default_factory=Rescale)
    filled: tuple[int, ...] = ()
    padding: tuple[int, int] | None = None
    windows: tuple[Window, ...] = ()
    photometric: str = "MONOCHROME2"
    known: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def has_hidden(self) -> bool:
        """Whether any voxel is no picture; looked up once."""
        if "has_hidden" not in self.known:
            may = self.padding is not None or self.array.dtype.kind == "f"
            self.known["has_hidden"] = may and any(hidden_in(part, self.padding).any() for part in self.array)
        return bool(self.known["has_hidden"])

    @property
    def hidden(self) -> Array:
        """Return (k, j, i) uint8, 1 where a voxel is no picture; made once, a byte a voxel."""
        if "hidden" not in self.known:
            self.known["hidden"] = hidden_in(self.array, self.padding).view(np.uint8)
        return np.asarray(self.known["hidden"])
