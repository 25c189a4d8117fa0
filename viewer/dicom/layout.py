"""Files of a series have the same elements in the same order, most with the same values: take whole runs in one step.

A run is taken only where all its bytes (tags, VRs, lengths and values) are what they were before: they mean what they
would mean if they were read one by one. An element whose value changes from file to file stands between runs and is
read by itself. Anything else is left to the scanner.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.dicom.elements import ACTIONS, KEEP, LONG_VRS, SHORT_VRS

LARGEST_FIXED = 4096
MOST_LAYOUTS = 64
MOST_MISSES = 32
ALIKE = 16
"""After so many files with the same value another value is that of another series, not of each file."""


@dataclass(frozen=True, slots=True)
class _Element:
    """An element as it was met; `head` is what precedes the length: tag, VR, and in long form two bytes more."""

    tag: int
    head: bytes
    value: bytes
    is_kept: bool

    @property
    def whole(self) -> bytes:
        return self.head + len(self.value).to_bytes(2 if len(self.head) == 6 else 4, "little") + self.value


class _Run:
    """Elements of known values, then perhaps one whose value differs between files: `head` is what precedes it."""

    __slots__ = ("block", "found", "head", "length", "size", "tag")

    def __init__(self, elements: list[_Element], last: _Element | None) -> None:
        self.head = b"" if last is None else last.head
        self.block = b"".join(element.whole for element in elements) + self.head
        self.size = len(self.block)
        self.found = {element.tag: element.value for element in elements if element.is_kept}
        self.tag = last.tag if last is not None and last.is_kept else None
        self.length = struct.Struct("<H" if len(self.head) == 6 else "<I")


class _Layout:
    """The elements of a file, which of them have had several values, and how often files fitted since."""

    def __init__(self, elements: list[_Element], varying: frozenset[int]) -> None:
        self.elements, self.varying, self.misses, self.hits = elements, varying, 0.0, 0
        self.runs = tuple(_runs(elements, varying))

    def take(self, data: bytes, pos: int, raw: dict[int, bytes]) -> tuple[int, bool]:
        """Return how far the data agree, and whether that is all of it; keeps the values on the way."""
        end = len(data)
        for run in self.runs:
            if not data.startswith(run.block, pos):
                return pos, False
            after = pos + run.size
            if run.head:
                start = after + run.length.size
                if start > end:
                    return pos, False
                length = run.length.unpack_from(data, after)[0]
                after = start + length
                if after > end or length > LARGEST_FIXED:
                    return pos, False
            raw.update(run.found)
            if run.tag is not None:
                raw[run.tag] = data[start:after]
            pos = after
        return pos, True

    def learned(self, elements: list[_Element]) -> _Layout:
        """Return a layout that takes these elements too, or them alone where they are others."""
        is_new_series = self.hits >= ALIKE
        is_worn = is_new_series and 2 * len(self.varying) > len(elements)
        if is_worn or [element.head for element in elements] != [element.head for element in self.elements]:
            return _Layout(elements, frozenset())
        changed = set()
        for at, (new, old) in enumerate(zip(elements, self.elements, strict=True)):
            if len(new.value) != len(old.value) or (new.value != old.value and not is_new_series):
                changed.add(at)
        return _Layout(elements, self.varying | changed)


_layouts: dict[bytes, _Layout] = {}


def take(data: bytes, pos: int, raw: dict[int, bytes]) -> int:
    """Return the offset up to which the elements at `pos` (explicit VR, little endian) were taken, their kept values
    in `raw`: `pos` itself if nothing is known of such files."""
    key = data[pos : pos + 4]
    layout = _layouts.get(key)
    if layout is None:
        if len(_layouts) >= MOST_LAYOUTS:
            _layouts.clear()
        _layouts[key] = _Layout(list(_elements(data, pos)), frozenset())
        return pos
    reached, is_all = layout.take(data, pos, raw)
    if is_all:
        layout.misses = max(0.0, layout.misses - 1)
        layout.hits += 1
    elif layout.misses < MOST_MISSES:
        changed = layout.learned(list(_elements(data, pos)))
        changed.misses = layout.misses + 2
        _layouts[key] = changed
    else:  # files that have nothing in common are not worth the learning, but others may come
        layout.misses -= 1 / 16
    return reached


def _elements(data: bytes, pos: int) -> Iterator[_Element]:
    """Yield the elements from `pos` up to the first that the scanner has to look at."""
    end = len(data)
    is_meta = data[pos : pos + 2] == b"\2\0"
    while pos + 12 <= end:
        vr = data[pos + 4 : pos + 6]
        size, start = (6, 8) if vr in SHORT_VRS else (8, 12)
        length = int.from_bytes(data[pos + size : pos + start], "little")
        number = int.from_bytes(data[pos : pos + 4], "little")
        action = ACTIONS.get(number)
        is_long = vr in LONG_VRS
        if not (is_long or vr in SHORT_VRS) or length > LARGEST_FIXED or action not in (None, KEEP):
            return
        if is_long and number & 0xFF00 == 0x6000:
            return
        if number & 0xFFFF == 2 and not is_meta:  # meta information ends at the first element of another group
            return
        is_meta = is_meta and number & 0xFFFF == 2
        if pos + start + length > end:
            return
        yield _Element(number, data[pos : pos + size], data[pos + start : pos + start + length], action == KEEP)
        pos += start + length


def _runs(elements: list[_Element], varying: frozenset[int]) -> Iterator[_Run]:
    fixed: list[_Element] = []
    for at, element in enumerate(elements):
        if at in varying:
            yield _Run(fixed, element)
            fixed = []
        else:
            fixed.append(element)
    if fixed:
        yield _Run(fixed, None)
