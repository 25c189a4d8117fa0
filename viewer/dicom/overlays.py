"""Bitmaps of groups 6000 to 601E: with data of their own, or in unused bits of the pixels (PS3.3 C.9.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.pixels import Overlay, PixelInfo
from viewer.core.readable import visible

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Array = NDArray[Any]

MOST_OVERLAYS = 16
LARGEST_OVERLAY = 2**28
FARTHEST_PX = 2**20


@dataclass(frozen=True, slots=True)
class PixelBit:
    """An overlay in bit `position` of the pixel words (retired form): its frames are those of the picture."""

    group: int
    position: int
    origin: tuple[int, int] = (0, 0)
    label: str = ""


def overlays_by_frame(dataset: Dataset, frame_count: int) -> tuple[tuple[Overlay, ...], ...]:
    """Return for each frame its overlays that have data of their own; () where there are none."""
    found: list[list[Overlay]] = [[] for _ in range(frame_count)]
    left = LARGEST_OVERLAY
    for group in groups():
        if (group, 0x3000) not in dataset:
            continue
        for frame, overlay in overlay_frames(dataset, group, frame_count):
            left -= overlay.bits.size
            if left < 0:
                raise ViewerError("its bitmaps are larger than any picture")
            for index in range(frame_count) if frame is None else (frame,):
                if index < frame_count:
                    found[index].append(overlay)
    return tuple(tuple(overlays) for overlays in found) if any(found) else ()


def groups() -> range:
    """Return the groups that hold overlays."""
    return range(0x6000, 0x6000 + 2 * MOST_OVERLAYS, 2)


def overlay_frames(dataset: Dataset, group: int, frame_count: int = 1) -> list[tuple[int | None, Overlay]]:
    """Return (frame, overlay) pairs of one group, for up to `frame_count` frames; frame None lies over all frames.

    A single overlay lies over all frames unless (60xx,0051) names the one that it is for. Raises ViewerError for a
    size that cannot be, or data that do not fill it.
    """
    rows, columns = _number(dataset, group, 0x0010, 0), _number(dataset, group, 0x0011, 0)
    count, first = max(1, _number(dataset, group, 0x0015, 1)), _number(dataset, group, 0x0051, 0)
    size, count = rows * columns, min(count, max(1, frame_count))
    if size <= 0 or size * count > LARGEST_OVERLAY:
        raise ViewerError("its size is not possible")
    data = dataset[group, 0x3000].value
    raw = np.frombuffer(data if isinstance(data, bytes) else b"", np.uint8)
    bits = np.unpackbits(raw, count=min(size * count, len(raw) * 8), bitorder="little")
    if len(bits) < size:
        raise ViewerError("its data is cut short")
    place, label = _origin(dataset, group), _label(dataset, group)
    planes = [bits[at * size : (at + 1) * size].reshape(rows, columns).astype(bool) for at in range(len(bits) // size)]
    if count == 1:
        return [(first - 1 if first > 0 else None, Overlay(planes[0], place, label, group))]
    start = max(1, first) - 1
    return [(start + at, Overlay(plane, place, label, group)) for at, plane in enumerate(planes)]


def pixel_bits(dataset: Dataset, info: PixelInfo) -> tuple[PixelBit, ...]:
    """Return the overlays that lie in bits of the pixel words which the pixels themselves do not use."""
    found = []
    used = range(info.high_bit - info.bits_stored + 1, info.high_bit + 1)
    for group in groups():
        position = _number(dataset, group, 0x0102, 0)
        has_data = (group, 0x3000) in dataset or (group, 0x0010) not in dataset
        if has_data or info.number != "int" or info.samples != 1 or position in used:
            continue
        if 0 <= position < info.bits_allocated:
            found.append(PixelBit(group, position, _origin(dataset, group), _label(dataset, group)))
    return tuple(found)


def from_words(words: Array, bits: tuple[PixelBit, ...]) -> tuple[Overlay, ...]:
    """Return the overlays of unmasked pixel words (rows, columns); bits that are nowhere set give none."""
    planes = [(bit, ((words >> bit.position) & 1).astype(bool)) for bit in bits]
    return tuple(Overlay(plane, bit.origin, bit.label, bit.group) for bit, plane in planes if plane.any())


def _number(dataset: Dataset, group: int, element: int, default: int) -> int:
    value = dataset.get((group, element))
    return default if value is None or value.value in (None, "", []) else int(value.value)


def _origin(dataset: Dataset, group: int) -> tuple[int, int]:
    """Return row and column of the first bit in the picture, counted from 0; they may lie outside of it."""
    element = dataset.get((group, 0x0050))
    if element is None or element.value is None or isinstance(element.value, (int, str)):
        return 0, 0
    row, column = (int(value) for value in list(element.value)[:2])
    if max(abs(row), abs(column)) > FARTHEST_PX:
        raise ViewerError("its origin is not possible")
    return row - 1, column - 1


def _label(dataset: Dataset, group: int) -> str:
    element = dataset.get((group, 0x1500))
    return visible(str(element.value)) if element is not None else ""
