"""The voxels of a segment as pictures ask for them, and as they are while a stroke goes over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.segment import Segment

Array = NDArray[Any]
MOST_LAYERS, MOST_SECTIONS = 8, 8


class SegmentLayers:
    """Slices unpacked when they are asked for; the last ones are kept. `drawn` stand before those of the segment."""

    def __init__(self, segment: Segment, drawn: Mapping[int, Array] | None = None) -> None:
        self._slices, self._shape = segment.slices, segment.geometry.shape
        self._drawn: Mapping[int, Array] = drawn if drawn is not None else {}
        self._layers: dict[int, Array] = {}
        self._sections: dict[tuple[int, int], Array] = {}
        self._block: tuple[Array, tuple[int, int, int]] | None = None

    def with_drawn(self, drawn: Mapping[int, Array]) -> SegmentLayers:
        """Return the same with slices that are drawn on standing before those of the segment."""
        made = SegmentLayers.__new__(SegmentLayers)
        made._slices, made._shape, made._drawn = self._slices, self._shape, drawn
        made._layers, made._sections, made._block = self._layers, self._sections, self._block
        return made

    def layer(self, k: int) -> Array | None:
        """Return slice k as (j, i) bool, None where nothing of it is taken."""
        return self._drawn[k] if k in self._drawn else self.kept(k)

    def kept(self, k: int) -> Array | None:
        """Return slice k of the segment itself."""
        if k not in self._layers:
            packed = self._slices.get(k)
            if packed is None:
                return None
            if len(self._layers) >= MOST_LAYERS:
                self._layers.pop(next(iter(self._layers)))
            self._layers[k] = packed.mask()
        return self._layers[k]

    def section(self, axis: int, index: int) -> Array | None:
        """Return (k, i) bool at row j = `index` (axis 1), or (k, j) at column i = `index` (axis 2)."""
        if not 0 <= index < self._shape[axis]:
            return None
        sheet = self._sheet(axis, index)
        if not self._drawn:
            return sheet
        sheet = sheet.copy()
        for k, layer in self._drawn.items():
            sheet[k] = layer[index] if axis == 1 else layer[:, index]
        return sheet

    def _sheet(self, axis: int, index: int) -> Array:
        if (axis, index) not in self._sections:
            if len(self._sections) >= MOST_SECTIONS:
                self._sections.pop(next(iter(self._sections)))
            sheet = np.zeros((self._shape[0], self._shape[3 - axis]), np.bool_)
            for k, packed in self._slices.items():
                sheet[k] = packed.row(index) if axis == 1 else packed.column(index)
            self._sections[(axis, index)] = sheet
        return self._sections[(axis, index)]

    def block(self) -> tuple[Array, tuple[int, int, int]] | None:
        """Return the slices from first to last that something is taken of, and the first index (k, j, i)."""
        taken = sorted({*self._slices, *self._drawn})
        if not taken:
            return None
        if self._block is None or self._drawn:
            voxels = np.zeros((taken[-1] - taken[0] + 1, *self._shape[1:]), np.bool_)
            for k in taken:
                layer = self.layer(k)
                if layer is not None:
                    voxels[k - taken[0]] = layer
            made = voxels, (taken[0], 0, 0)
            if self._drawn:
                return made
            self._block = made
        return self._block
