"""Regions in 3D: sets of voxels of a series, kept slice by slice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.geometry import Geometry
from viewer.core.shapes import Color

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Packed:
    """One slice of a set of voxels, eight to a byte, row after row, the first in the highest bit; never changed."""

    bits: bytes
    rows: int
    columns: int
    count: int

    @classmethod
    def of(cls, mask: Array) -> Packed:
        """Return a slice (rows, columns) bool as bits."""
        rows, columns = mask.shape
        return cls(np.packbits(mask).tobytes(), rows, columns, int(np.count_nonzero(mask)))

    def mask(self) -> Array:
        """Return the slice, (rows, columns) bool."""
        flat = np.unpackbits(np.frombuffer(self.bits, np.uint8), count=self.rows * self.columns)
        return np.asarray(flat.reshape(self.rows, self.columns).view(np.bool_))

    def row(self, j: int) -> Array:
        """Return one row, (columns,) bool."""
        first = j * self.columns
        start = first // 8
        part = np.frombuffer(self.bits, np.uint8)[start : (first + self.columns + 7) // 8]
        return np.asarray(np.unpackbits(part)[first - 8 * start :][: self.columns].view(np.bool_))

    def column(self, i: int) -> Array:
        """Return one column, (rows,) bool."""
        at = np.arange(self.rows) * self.columns + i
        return np.asarray(np.frombuffer(self.bits, np.uint8)[at >> 3] & (0x80 >> (at & 7)), dtype=np.bool_)


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """A set of voxels with a name; numbers are always derived from it and the values below.

    `slices` are by k in the voxels of `geometry`, those in which nothing is taken left out. `stack_key` names the stack
    whose voxels they are, `label` says with a code what it is. `person` tells the patient from another whose study has
    the same UID (`core.identity`). `origin` is the SOP instance UID of the object that it was read from, '' where it
    was made here, `origin_number` its number there (-1: not known), and `unplaced` how many frames or contours it has
    there that lie on none of the pictures: they go along when it is saved again. Nothing changes one that `is_locked`.
    """

    id: str
    name: str
    color: Color
    label: Code | None
    study_uid: str
    series_uid: str
    person: str
    stack_key: str
    geometry: Geometry
    frame_of_reference_uid: str = ""
    is_hidden: bool = False
    is_locked: bool = False
    origin: str = ""
    origin_number: int = -1
    unplaced: int = 0
    created: str = ""
    slices: Mapping[int, Packed] = field(default_factory=lambda: MappingProxyType({}))

    def with_layers(self, layers: Mapping[int, Array]) -> Segment:
        """Return it with some slices (j, i) bool replaced; the others are shared, not copied."""
        slices = dict(self.slices)
        for k, layer in layers.items():
            slices.pop(k, None)
            if layer.any():
                slices[k] = Packed.of(layer)
        return replace(self, slices=MappingProxyType(dict(sorted(slices.items()))))
