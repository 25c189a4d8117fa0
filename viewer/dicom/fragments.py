"""Frames in encapsulated pixel data: which bytes belong to which frame (PS3.5 A.4)."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import BinaryIO

from viewer.core import budget
from viewer.core.errors import ViewerError

_ITEM = b"\xfe\xff\x00\xe0"
_END = b"\xfe\xff\xdd\xe0"
_UNDEFINED = 0xFFFFFFFF
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\xff\x0a", b"\0\0\0\x0cjP", b"\0\0\0\x0cJXL")
# The end of one JPEG or JPEG 2000 stream, padding, and the start of the next.
_BETWEEN = re.compile(rb"\xff\xd9[\0\xff]?(?:\xff\xd8\xff[\xc0-\xfe]|\xff\x4f\xff\x51)")
_BLOCK, _OVERLAP = 2**20, 6

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FrameTable:
    """For each frame the (offset, length) of its fragments; `note` says what is wrong with the table or the file."""

    frames: tuple[tuple[Range, ...], ...]
    note: str = ""

    @property
    def nbytes(self) -> int:
        """Bytes that it keeps in memory, nearly: a pair of numbers for each fragment."""
        return sum(48 + 120 * len(fragments) for fragments in self.frames)


def frame_table(stream: BinaryIO, size: int, offset: int, frame_count: int) -> FrameTable:
    """Return where the frames lie, from the offset table, or from what the fragments start with.

    `offset` is that of the first item; `size` that of the stream. A frame that is not there has no fragments.
    """
    table, first, fragments, note = _walk(stream, size, offset)
    if not fragments:
        raise ViewerError("The picture is missing", "its encapsulated pixel data holds no fragment")
    groups, is_table_wrong = _grouped(stream, table, first, fragments, frame_count)
    if len(groups) < frame_count:
        note = note or f"{len(groups)} of {frame_count} frames are in the file"
    elif len(groups) > frame_count:
        note = note or f"{len(groups)} frames are in the file, {frame_count} are declared"
    elif is_table_wrong:
        note = note or "its table of frames is wrong: they were found by what they begin with"
    missing: tuple[tuple[Range, ...], ...] = ((),) * (frame_count - len(groups))
    return FrameTable((*groups[:frame_count], *missing), note)


def read_frame(stream: BinaryIO, table: FrameTable, frame: int) -> bytes:
    """Return the bytes of a frame; ViewerError if it is not in the file."""
    if frame >= len(table.frames) or not table.frames[frame]:
        raise ViewerError("The picture is missing", table.note or f"frame {frame + 1} is not in the file")
    parts = []
    for offset, length in table.frames[frame]:
        stream.seek(offset)
        parts.append(stream.read(length))
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _walk(stream: BinaryIO, size: int, offset: int) -> tuple[list[int], int, list[Range], str]:
    """Return the offset table, where the item of the first fragment lies, the fragments' ranges, and a note."""
    table: list[int] = []
    fragments: list[Range] = []
    first, position, note = -1, offset, ""
    most = budget.current().fragments
    while True:
        if len(fragments) >= most:
            note = f"it has more than {most:,} fragments, the rest is not shown; {budget.hint('fragments')}"
            break
        stream.seek(position)
        head = stream.read(8)
        if head[:4] == _END:
            break
        if len(head) < 8 or head[:4] != _ITEM:
            note = "the end of its pixel data is missing"
            break
        length = struct.unpack_from("<I", head, 4)[0]
        body = position + 8
        if length == _UNDEFINED or body + length > size:
            length, note = max(0, size - body), "its pixel data is cut short"
        if first < 0:
            # A table of more frames than there may be fragments is none: its numbers would take ten times its bytes.
            count = length // 4 if length // 4 <= most else 0
            table = list(struct.unpack(f"<{count}I", stream.read(count * 4)))
            first = body + length
        elif length:
            fragments.append((body, length))
        position = body + length
    return table, first, fragments, note


def _grouped(
    stream: BinaryIO, table: list[int], first: int, fragments: list[Range], frame_count: int
) -> tuple[list[tuple[Range, ...]], bool]:
    """Return the fragments of each frame, and whether the table was passed over.

    A table is believed where each of its offsets is the start of a fragment that looks like the start of a frame.
    """
    if frame_count == 1:
        return [tuple(fragments)], False
    each: list[tuple[Range, ...]] = [(fragment,) for fragment in fragments]
    if len(fragments) == frame_count:
        return each, False
    if len(fragments) < frame_count:
        return _cut(stream, fragments, frame_count) or each, False
    has_marks = _starts_frame(stream, fragments[0])
    starts = {start - 8 - first: index for index, (start, _) in enumerate(fragments)} if table else {}
    listed = [starts.get(start, -1) for start in table]
    is_possible = len(table) == frame_count and listed[0] == 0 and -1 not in listed and listed == sorted(set(listed))
    if is_possible and (not has_marks or all(_starts_frame(stream, fragments[index]) for index in listed)):
        return _split(fragments, listed), False
    if has_marks:
        marks = [index for index, fragment in enumerate(fragments) if _starts_frame(stream, fragment)]
        return _split(fragments, marks), bool(table)
    return each, bool(table)


def _cut(stream: BinaryIO, fragments: list[Range], frame_count: int) -> list[tuple[Range, ...]]:
    """Return frames that share a fragment, cut where one stream ends and the next begins; [] if that is not so.

    The standard forbids it (PS3.5 A.4), but some writers put all frames into one fragment.
    """
    if len(fragments) > 1 or not _starts_frame(stream, fragments[0]):
        return []
    offset, length = fragments[0]
    found, position, before = [offset], offset, b""
    while position < offset + length and len(found) <= frame_count:
        stream.seek(position)
        block = stream.read(min(_BLOCK, offset + length - position))
        if not block:
            break
        starts = [position - len(before) + match.end() - 4 for match in _BETWEEN.finditer(before + block)]
        found += [start for start in starts if start > found[-1]]
        before, position = block[-_OVERLAP:], position + len(block)
    if len(found) != frame_count:
        return []
    ends = [*found[1:], offset + length]
    return [((start, end - start),) for start, end in zip(found, ends, strict=True)]


def _split(fragments: list[Range], marks: list[int]) -> list[tuple[Range, ...]]:
    ends = [*marks[1:], len(fragments)]
    return [tuple(fragments[start:end]) for start, end in zip(marks, ends, strict=True)]


def _starts_frame(stream: BinaryIO, fragment: Range) -> bool:
    stream.seek(fragment[0])
    head = stream.read(8)
    is_rle = len(head) == 8 and 1 <= head[0] <= 15 and head[1:] == b"\0\0\0\x40\0\0\0"
    return is_rle or head.startswith(_STARTS)
