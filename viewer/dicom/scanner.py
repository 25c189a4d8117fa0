"""Read the elements that matter from the first bytes of an ordinary DICOM file, without building a data set."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from viewer.dicom import layout
from viewer.dicom.elements import (
    ACTIONS,
    FLAG,
    KEEP,
    LONG_VRS,
    MODALITY,
    PIXEL_NUMBERS,
    PIXELS,
    REAL_WORLD_FLAG,
    REFUSE,
    SHORT_VRS,
    TRANSFER_SYNTAX,
    VIEW_FLAG,
    VIEW_POSITION,
)
from viewer.dicom.preamble import foreign

FIRST_READ = 16 * 1024
LARGEST_HEADER = 8 * 1024 * 1024
LARGEST_VALUE = 1024 * 1024
UNDEFINED = 0xFFFFFFFF
DEEPEST_SCANNED = 64

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = frozenset(("1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"))

_ITEM, _ITEM_END, _SEQUENCE_END = 0xE000_FFFE, 0xE00D_FFFE, 0xE0DD_FFFE
_explicit = struct.Struct("<I2sH").unpack_from
_numbered = struct.Struct("<IHH").unpack_from
_implicit = struct.Struct("<II").unpack_from
_length = struct.Struct("<I").unpack_from
# The loop over all elements compares VRs as numbers: it makes no bytes object for each.
_LONG_NUMBERS = frozenset(int.from_bytes(vr, "little") for vr in LONG_VRS)
_SHORT_NUMBERS = frozenset(int.from_bytes(vr, "little") for vr in SHORT_VRS)
_MORE = -2
_SQ = int.from_bytes(b"SQ", "little")


class Unusual(Exception):
    """The file needs the thorough reader."""


@dataclass(slots=True)
class Head:
    """The kept values of one file as raw bytes, by tag number, and where its pixels lie.

    `pixel_offset` counts from the start of the file (0: not reachable there, as in deflated files); for encapsulated
    pixels it is that of the first item, and `pixel_length` is -1. `number` is '' without pixels. `departures` are those
    of the file from the standard, in words. `preamble` says what other programs may take the file for.
    """

    raw: dict[int, bytes]
    transfer_syntax: str
    size: int
    number: str = ""
    pixel_offset: int = 0
    pixel_length: int = 0
    order: Literal["little", "big"] = "little"
    has_tables: bool = False
    has_real_world: bool = False
    is_in_place: bool = True
    notes: list[str] = field(default_factory=list)
    departures: tuple[str, ...] = ()
    preamble: str = ""


def scan(read: Callable[[int], bytes], size: int) -> Head:
    """Return the head of a file of `size` bytes that `read` gives from its start; `Unusual` if it is not plain.

    Takes little endian files with preamble and meta information (PS3.10 7.1), native or encapsulated.
    """
    data = read(FIRST_READ)
    raw: dict[int, bytes] = {}
    syntax, pos = _plain_meta(data, raw)
    if syntax == IMPLICIT and data[pos + 4 : pos + 6] in SHORT_VRS | LONG_VRS:
        raise Unusual("explicit VR where implicit was announced")
    head = Head(raw, syntax, size, preamble=foreign(data))
    step = _scan_implicit if syntax == IMPLICIT else _scan_explicit
    while True:
        reached = step(data, pos, head)
        if reached < 0:
            return head
        if reached == size:
            return head
        # An element of a gigabyte is not read to step over it: the thorough reader keeps the limits of archives.
        if len(data) >= size or max(reached, len(data)) >= LARGEST_HEADER:
            raise Unusual("the header does not end as it should")
        more = read(max(reached - len(data) + FIRST_READ, 3 * len(data)))
        if not more:
            raise Unusual("the file ends before its size")
        data += more
        pos = reached if syntax == IMPLICIT else layout.take(data, reached, raw)


def read_meta(data: bytes, pos: int) -> tuple[str, int]:
    """Return the transfer syntax that meta information at `pos` names ('' if none), and the offset of the data set."""
    syntax = ""
    while len(data) >= pos + 12:
        tag, vr, n = _explicit(data, pos)
        if tag & 0xFFFF != 2:
            break
        start = pos + 8
        if vr in LONG_VRS:
            n, start = _length(data, pos + 8)[0], pos + 12
        elif vr not in SHORT_VRS:
            n = _length(data, pos + 4)[0]
        pos = start + n
        if tag == TRANSFER_SYNTAX:
            syntax = _syntax(data[start:pos])
    return syntax, pos


def _plain_meta(data: bytes, raw: dict[int, bytes]) -> tuple[str, int]:
    """Return the transfer syntax and where to go on: at the data set, or behind those of its elements that were taken.

    The values of the latter are in `raw`.
    """
    if data[128:132] != b"DICM":
        raise Unusual("no preamble")
    reached = layout.take(data, 132, raw)
    syntax = _syntax(raw.pop(TRANSFER_SYNTAX, b""))
    if syntax != IMPLICIT and _is_plain(syntax):
        return syntax, reached
    raw.clear()
    syntax, pos = read_meta(data, 132)
    if not _is_plain(syntax):
        raise Unusual("transfer syntax")
    return syntax, pos


def _syntax(value: bytes) -> str:
    return value.rstrip(b"\0 ").decode("ascii", "replace")


def _is_plain(syntax: str) -> bool:
    if syntax in (IMPLICIT, EXPLICIT, "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.8.1"):
        return True
    return syntax.startswith("1.2.840.10008.1.2.4.") and syntax[20:] not in ("94", "95", "204", "205")


def _scan_explicit(data: bytes, pos: int, head: Head) -> int:
    """Scan on from `pos`; return -1 at the pixels, else where to go on when there is more data."""
    end = len(data)
    raw, action_of, unpack, long, short = head.raw, ACTIONS.get, _numbered, _LONG_NUMBERS, _SHORT_NUMBERS
    last = end - 12
    while pos <= last:
        tag, vr, n = unpack(data, pos)
        action = action_of(tag)
        if vr in short:
            start = pos + 8
            if action is None:
                pos = start + n
                continue
        elif vr in long:
            start = pos + 12
            n = _length(data, pos + 8)[0]
            if n == UNDEFINED and vr != _SQ and action != PIXELS:
                raise Unusual("undefined length")
        else:
            raise Unusual("value representation")
        if action == KEEP and n <= LARGEST_VALUE:
            if start + n > end:
                return pos
            raw[tag] = data[start : start + n]
            pos = start + n
            continue
        after = _special(data, tag, action, start, n, head, explicit=True)
        if after < 0:
            return pos if after == _MORE else -1
        pos = layout.take(data, after, raw) if n == UNDEFINED or action == REAL_WORLD_FLAG else after
    return pos


def _scan_implicit(data: bytes, pos: int, head: Head) -> int:
    """Scan on from `pos`; return -1 at the pixels, else where to go on when there is more data."""
    end = len(data)
    raw, action_of, unpack = head.raw, ACTIONS.get, _implicit
    while pos + 8 <= end:
        tag, n = unpack(data, pos)
        start = pos + 8
        action = action_of(tag)
        if action == KEEP and n <= LARGEST_VALUE:
            if start + n > end:
                return pos
            raw[tag] = data[start : start + n]
            pos = start + n
            continue
        after = _special(data, tag, action, start, n, head, explicit=False)
        if after < 0:
            return pos if after == _MORE else -1
        pos = after
    return pos


def _special(data: bytes, tag: int, action: int | None, start: int, n: int, head: Head, *, explicit: bool) -> int:
    """Handle an element that is not simply kept; return the offset after it, -1 at the pixels, -2 for more data."""
    if action == PIXELS:
        head.number = PIXEL_NUMBERS[tag]
        head.pixel_offset = start
        head.pixel_length = -1 if n == UNDEFINED else n
        return -1
    if action in (KEEP, REFUSE):
        raise Unusual("an element that needs the thorough reader")
    if action == FLAG or tag & 0xFF00 == 0x6000:
        head.has_tables = True
    elif action == REAL_WORLD_FLAG:
        head.has_real_world = True
    elif action == VIEW_FLAG and not head.raw.get(VIEW_POSITION) and head.raw.get(MODALITY, b"")[:2] == b"MG":
        raise Unusual("a mammogram whose view only a code tells")
    if n != UNDEFINED:
        return start + n
    after = _after_sequence(data, start, explicit=explicit)
    return _MORE if after < 0 else after


def _after_sequence(data: bytes, pos: int, *, explicit: bool) -> int:
    """Return the offset behind a sequence of undefined length whose first item is at `pos`, -1 for more data."""
    end = len(data)
    depth, is_in_item = 1, False
    while pos + 12 <= end:
        tag, n = _implicit(data, pos)
        pos += 8
        if not is_in_item:
            if tag == _SEQUENCE_END:
                depth -= 1
                if depth == 0:
                    return pos
                is_in_item = True
            elif tag == _ITEM:
                is_in_item = n == UNDEFINED
                pos += 0 if is_in_item else n
            else:
                raise Unusual("sequence without item")
            continue
        if tag == _ITEM_END:
            is_in_item = False
            continue
        if explicit:
            n, pos = _explicit_length(data, pos, n)
        if n == UNDEFINED:
            depth += 1
            if depth > DEEPEST_SCANNED:
                raise Unusual("nested too deeply")
            is_in_item = False
        else:
            pos += n
    return -1


def _explicit_length(data: bytes, pos: int, n: int) -> tuple[int, int]:
    """Return an element's length and the offset of its value, of the four bytes before `pos` read as one number."""
    vr = data[pos - 4 : pos - 2]
    if vr in SHORT_VRS:
        return n >> 16, pos
    if vr not in LONG_VRS:
        raise Unusual("value representation")
    n = _length(data, pos)[0]
    if n == UNDEFINED and vr != b"SQ":
        raise Unusual("undefined length")
    return n, pos + 4
