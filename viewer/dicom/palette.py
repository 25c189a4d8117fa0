"""Colour palettes, plain and segmented, to 8-bit RGB (PS3.3 C.7.6.3.1.5, C.7.9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Palette

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Array = NDArray[Any]

_COLOURS = ("Red", "Green", "Blue")
LONGEST_SEGMENTS = 2**18
MOST_SEGMENTS = 2**18
"""Segments that are followed: four for each entry that a palette can have."""


def read_palette(dataset: Dataset, order: Literal["little", "big"], *, is_signed: bool) -> Palette | None:
    """Return the palette of a data set, None without one.

    16-bit entries are brought to 8 bits by / 257; where a writer put 8-bit values into 16-bit entries (none is above
    255) they are taken as they are.
    """
    if "RedPaletteColorLookupTableDescriptor" not in dataset:
        return None
    columns, first = [], 0
    for colour in _COLOURS:
        descriptor = [int(value) for value in dataset[f"{colour}PaletteColorLookupTableDescriptor"].value]
        count, bits = descriptor[0] % 65536 or 65536, descriptor[2]
        if colour == "Red":
            first = (descriptor[1] + 32768) % 65536 - 32768 if is_signed else descriptor[1] % 65536
        columns.append(_entries(dataset, colour, count, bits, order))
    length = max(len(column) for column in columns)
    table = np.stack([np.pad(column, (0, length - len(column)), mode="edge") for column in columns], axis=1)
    if table.max(initial=0) > 255:
        table = (table.astype(np.uint32) + 128) // 257
    return Palette(first, table.astype(np.uint8))


def _entries(dataset: Dataset, colour: str, count: int, bits: int, order: Literal["little", "big"]) -> Array:
    segmented = dataset.get(f"Segmented{colour}PaletteColorLookupTableData")
    data = segmented if segmented else dataset.get(f"{colour}PaletteColorLookupTableData")
    if not isinstance(data, bytes) or not data:
        raise ViewerError("its entries are missing")
    is_byte = bits <= 8 and (bool(segmented) or len(data) < 2 * count)
    kind = np.dtype(np.uint8) if is_byte else np.dtype("<u2" if order == "little" else ">u2")
    words = np.frombuffer(data, kind, len(data) // kind.itemsize).astype(np.uint16)
    return _Segments(words, count, is_byte=is_byte).expand() if segmented else words[:count]


class _Segments:
    """The segments of one colour, as they are put together (C.7.9.2)."""

    def __init__(self, words: Array, count: int, *, is_byte: bool) -> None:
        self._data = [int(word) for word in words[:LONGEST_SEGMENTS]]
        self._count, self._is_byte = count, is_byte
        self._steps = 0
        self.entries: list[int] = []

    def expand(self) -> Array:
        """Return the entries that the segments stand for; ViewerError where they are damaged or lead in circles."""
        position = 0
        while position + 1 < len(self._data) and len(self.entries) < self._count:
            position = self._take(position)
        if not self.entries:
            raise ViewerError("its segments are damaged")
        return np.array(self.entries[: self._count], np.uint16)

    def _take(self, position: int) -> int:
        """Add what the segment at a position stands for, and return the position behind it."""
        self._steps += 1
        if self._steps > MOST_SEGMENTS:
            raise ViewerError("its segments repeat without end")
        opcode, length = self._data[position], self._data[position + 1]
        behind = position + 2
        if opcode == 0:
            self.entries.extend(self._data[behind : behind + length])
            return behind + length
        if opcode == 1:
            if not self.entries or behind >= len(self._data):
                raise ViewerError("its segments are damaged")
            start, end = self.entries[-1], self._data[behind]
            self.entries.extend(round(start + (end - start) * step / length) for step in range(1, length + 1))
            return behind + 1
        if opcode == 2:
            behind += 4 if self._is_byte else 2
            self._repeat(length, self._data[position + 2 : behind])
            return behind
        raise ViewerError("its segments are damaged")

    def _repeat(self, count: int, offset: list[int]) -> None:
        """Add `count` segments from an offset in bytes, least significant part first; none may be indirect itself."""
        base, size = (256, 1) if self._is_byte else (65536, 2)
        at = sum(part * base**power for power, part in enumerate(offset)) // size
        for _ in range(count):
            if at + 1 >= len(self._data) or self._data[at] == 2:
                raise ViewerError("its segments are damaged")
            at = self._take(at)
            if len(self.entries) >= self._count:
                return
