"""Voxels and their place in the patient."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale, Window


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """Stored values (k, j, i) of a stack, with one modality transform for all.

    `array` is read-only, int16, uint16 or float32. `filled` are slices without values of their own: made up for gaps,
    or unreadable. `padding` is the inclusive range of stored values that are no picture; they are kept as they are.
    `windows` are those that the file gives for the middle slice, `photometric` tells whether low values are white.
    """

    array: NDArray[Any]
    geometry: Geometry
    rescale: Rescale = field(default_factory=Rescale)
    filled: tuple[int, ...] = ()
    padding: tuple[int, int] | None = None
    windows: tuple[Window, ...] = ()
    photometric: str = "MONOCHROME2"
