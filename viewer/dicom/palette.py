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
    return _expanded(words, count, is_byte=is_byte) if segmented else words[:count]


def _expanded(words: Array, count: int, *, is_byte: bool) -> Array:
    """Return the entries that segments stand for; an indirect segment may not lead to another one."""
    entries: list[int] = []
    data = [int(word) for word in words]
    starts: dict[int, int] = {}
    position = 0
    while position + 1 < len(data) and len(entries) < count:
        starts[position] = position
        position = _segment(data, position, entries, count, is_byte=is_byte)
    if not entries:
        raise ViewerError("its segments are damaged")
    return np.array(entries[:count], np.uint16)


def _segment(data: list[int], position: int, entries: list[int], limit: int, *, is_byte: bool) -> int:
    opcode, length = data[position], data[position + 1]
    if opcode == 0:
        entries.extend(data[position + 2 : position + 2 + length])
        return position + 2 + length
    if opcode == 1:
        if not entries or position + 2 >= len(data):
            raise ViewerError("its segments are damaged")
        start, end = entries[-1], data[position + 2]
        entries.extend(round(start + (end - start) * step / length) for step in range(1, length + 1))
        return position + 3
    if opcode == 2:
        _indirect(data, position, entries, limit, is_byte=is_byte)
        return position + (6 if is_byte else 4)
    raise ViewerError("its segments are damaged")


def _indirect(data: list[int], position: int, entries: list[int], limit: int, *, is_byte: bool) -> None:
    parts = data[position + 2 : position + (6 if is_byte else 4)]
    scale = 256 if is_byte else 65536
    at = sum(part * scale**power for power, part in enumerate(parts)) // (1 if is_byte else 2)
    for _ in range(data[position + 1]):
        if at + 1 >= len(data) or data[at] == 2:
            raise ViewerError("its segments are damaged")
        at = _segment(data, at, entries, limit, is_byte=is_byte)
        if len(entries) >= limit:
            return
