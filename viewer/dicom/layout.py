"""Files of a series have the same elements in the same order: take a whole run of them in one step.

A run is taken only where every header in it (tag, VR, length) is what it was before: the bytes mean what they would
mean if they were read one by one. Anything else is left to the scanner.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.dicom.elements import ACTIONS, KEEP, LONG_VRS, SHORT_VRS

LARGEST_FIXED = 4096
MOST_LAYOUTS = 64
MOST_MISSES = 32


@dataclass(frozen=True, slots=True)
class _Element:
    """An element as it was met; `head` is what precedes the length: tag, VR, and in long form two bytes more."""

    tag: int
    head: bytes
    length: int
    is_kept: bool

    @property
    def header(self) -> bytes:
        return self.head + self.length.to_bytes(2 if len(self.head) == 6 else 4, "little")


class _Run:
    """Elements of known length, then perhaps one whose length differs between files (`last`)."""

    __slots__ = ("expected", "headers", "last", "last_length", "size", "tags", "values")

    def __init__(self, elements: list[_Element], last: _Element | None) -> None:
        headers, values, expected, tags = "<", "<", [], []
        for element in elements:
            size = len(element.header)
            headers += f"{size}s{element.length}x"
            values += f"{size}x{element.length}{'s' if element.is_kept else 'x'}"
            expected.append(element.header)
            if element.is_kept:
                tags.append(element.tag)
        if last is not None:
            headers += f"{len(last.head)}s"
            expected.append(last.head)
        self.headers, self.values = struct.Struct(headers), struct.Struct(values)
        self.expected, self.tags, self.last = tuple(expected), tuple(tags), last
        self.last_length = struct.Struct("<H" if last is not None and len(last.head) == 6 else "<I")
        self.size = self.values.size


class _Layout:
    """The elements of the file before, and which of them have had several lengths."""

    def __init__(self, elements: list[_Element], varying: frozenset[int]) -> None:
        self.elements, self.varying, self.misses = elements, varying, 0
        self.runs = tuple(_runs(elements, varying))

    def take(self, data: bytes, pos: int, raw: dict[int, bytes]) -> tuple[int, bool]:
        """Return how far the data agree, and whether that is all of it; keeps the values on the way."""
        end = len(data)
        for run in self.runs:
            if pos + run.headers.size > end or run.headers.unpack_from(data, pos) != run.expected:
                return pos, False
            raw.update(zip(run.tags, run.values.unpack_from(data, pos), strict=True))
            pos += run.size
            last = run.last
            if last is not None:
                start = pos + len(last.head) + run.last_length.size
                if start > end:
                    return pos, False
                length = run.last_length.unpack_from(data, pos + len(last.head))[0]
                if start + length > end or length > LARGEST_FIXED:
                    return pos, False
                pos = start + length
                if last.is_kept:
                    raw[last.tag] = data[start:pos]
        return pos, True

    def learned(self, elements: list[_Element]) -> _Layout:
        """Return a layout that takes these elements too, or them alone where they are others."""
        if [element.head for element in elements] != [element.head for element in self.elements]:
            return _Layout(elements, frozenset())
        pairs = enumerate(zip(elements, self.elements, strict=True))
        return _Layout(elements, self.varying | {at for at, (new, old) in pairs if new.length != old.length})


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
        layout.misses = max(0, layout.misses - 1)
    elif layout.misses < MOST_MISSES:  # files that have nothing in common are not worth the learning
        changed = layout.learned(list(_elements(data, pos)))
        changed.misses = layout.misses + 2
        _layouts[key] = changed
    return reached


def _elements(data: bytes, pos: int) -> Iterator[_Element]:
    """Yield the elements from `pos` up to the first that the scanner has to look at."""
    end = len(data)
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
        if pos + start + length > end:
            return
        yield _Element(number, data[pos : pos + size], length, action == KEEP)
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
