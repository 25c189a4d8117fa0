"""The limits kept while a file is parsed, by counting what was received, never by what is declared."""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO, Literal

from viewer.core import budget
from viewer.core.budget import MIB
from viewer.core.errors import BadFile, BeyondLimit
from viewer.dicom.elements import LONG_VRS
from viewer.dicom.scanner import UNDEFINED

FREELY_INFLATED = 64 * MIB
NUMBER_SIZES = {"US": 2, "SS": 2, "UL": 4, "SL": 4, "FL": 4, "AT": 4, "FD": 8, "UV": 8, "SV": 8}
TEXT_LISTS = frozenset(("AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "PN", "SH", "TM", "UC", "UI"))
_CHUNK = MIB
_WINDOW = 256 * 1024
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)


def inflated_limit(packed: int, most_mib: int, setting: str) -> tuple[int, str]:
    """Return how many bytes `packed` ones may inflate to, and which limit says so: `setting`, or that of the ratio.

    64 MiB are free; beyond them a hundredfold (as the limits are set) is reached by no real picture.
    """
    by_ratio = max(FREELY_INFLATED, budget.current().inflated_ratio * packed)
    return (most_mib * MIB, setting) if most_mib * MIB <= by_ratio else (by_ratio, "inflated_ratio")


def inflate(stream: BinaryIO, packed: int) -> bytes:
    """Return the inflated rest of a stream of `packed` bytes (PS3.5 A.5: raw deflate; a zlib header is forgiven).

    Raises BadFile beyond the limits; what is cut short or damaged is returned as far as it goes.
    """
    limit, setting = inflated_limit(packed, budget.current().inflated_mib, "inflated_mib")
    first = stream.read(_CHUNK)
    is_zlib = len(first) > 1 and first[0] & 0x0F == 8 and int.from_bytes(first[:2], "big") % 31 == 0
    decoder = zlib.decompressobj(zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS)
    parts: list[bytes] = []
    total, data = 0, first
    while data and not decoder.eof:
        try:
            part = decoder.decompress(data, _CHUNK * 4)
        except zlib.error as error:
            if not parts:
                reason = "damaged: its compressed data set cannot be read"
                raise BadFile(reason, stream.tell() - len(data), str(error)) from None
            break
        total += len(part)
        if total > limit:
            reason = f"its data set inflates to more than {limit // MIB} MiB"
            raise BeyondLimit(reason, stream.tell(), hint=budget.hint(setting))
        parts.append(part)
        data = decoder.unconsumed_tail or stream.read(_CHUNK)
    return b"".join(parts)


def check_values(vr: str, value: bytes, offset: int) -> None:
    """Raise BeyondLimit for a value that is too many: each becomes an object of some hundred bytes."""
    most = budget.current().values
    if len(value) > most:
        count = len(value) // NUMBER_SIZES[vr] if vr in NUMBER_SIZES else value.count(b"\\") if vr in TEXT_LISTS else 0
        if count > most:
            raise BeyondLimit(f"an element holds {count:,} values", offset, hint=budget.hint("values"))


class Walk:
    """A walk over the structure of a data set, to its pixels or its end, without recursion and in little memory.

    It goes as pydicom goes: sequences are those that say so, those of undefined length, and values of implicit or
    unknown VR that begin with an item. Values are stepped over, not read.
    """

    def __init__(self, stream: BinaryIO, start: int, order: Literal["little", "big"]) -> None:
        self._stream, self._base, self._data = stream, start, b""
        sign = "<" if order == "little" else ">"
        self._head, self._long = struct.Struct(sign + "HHI").unpack_from, struct.Struct(sign + "I").unpack_from
        self._short = struct.Struct(sign + "H").unpack_from
        self._item = struct.pack(sign + "HH", 0xFFFE, 0xE000)
        self._limits, self._count = budget.current(), 0
        self._farthest = start + self._limits.header_mib * MIB

    def check(self, *, is_explicit: bool) -> None:
        """Raise BadFile where sequences are nested too deeply, or there are too many elements."""
        most_levels = 2 * self._limits.depth  # a sequence and its item are one level
        # Of each open sequence and item: its end (-1: by delimiter), and whether what surrounds it is explicit.
        stack: list[tuple[int, bool]] = []
        pos = self._base
        while (at := self._at(pos)) >= 0:
            while stack and 0 <= stack[-1][0] <= pos:
                is_explicit = stack.pop()[1]
            group, element, length = self._head(self._data, at)
            tag = group << 16 | element
            self._take(pos)
            if tag in (_ITEM_END, _SEQUENCE_END):
                if stack and stack[-1][0] < 0:
                    is_explicit = stack.pop()[1]
                pos += 8
                continue
            if tag in _PIXELS and not stack:
                return
            was_explicit, start, is_open = is_explicit, pos + 8, tag == _ITEM
            if not is_open:
                start, length, is_open, is_explicit = self._element(pos, at, length, is_explicit)
            if not is_open:
                pos = start + length if length != UNDEFINED else self._behind_fragments(start)
                continue
            stack.append((-1 if length == UNDEFINED else start + length, was_explicit))
            pos = start
            if len(stack) > most_levels:
                reason = f"its sequences are nested more than {most_levels // 2} deep"
                raise BeyondLimit(reason, pos, hint=budget.hint("depth"))

    def _take(self, pos: int) -> None:
        """Count an element, an item or a fragment; BeyondLimit if there are too many, or it lies too far."""
        if pos > self._farthest:
            reason = f"it holds more than {self._limits.header_mib} MiB before its pixels"
            raise BeyondLimit(reason, pos, hint=budget.hint("header_mib"))
        self._count += 1
        if self._count > self._limits.elements:
            reason = f"it holds more than {self._limits.elements:,} elements"
            raise BeyondLimit(reason, pos, hint=budget.hint("elements"))

    def _at(self, pos: int) -> int:
        """Return where the window holds the bytes at a position: 12 of them, fewer before the end, where it is -1."""
        at = pos - self._base
        if at + 12 <= len(self._data):
            return at
        self._stream.seek(pos)
        self._base, self._data = pos, self._stream.read(_WINDOW)
        return 0 if len(self._data) >= 8 else -1

    def _element(self, pos: int, at: int, length: int, is_explicit: bool) -> tuple[int, int, bool, bool]:
        """Return where a value starts, its length, whether it is a sequence, and whether that is explicit."""
        vr, start = b"", pos + 8
        if is_explicit:
            vr = self._data[at + 4 : at + 6]
            if vr in LONG_VRS:
                start = pos + 12
                length = self._long(self._data, at + 8)[0] if at + 12 <= len(self._data) else 0
            else:
                length = self._short(self._data, at + 6)[0]
        if vr == b"SQ":
            return start, length, True, True
        if vr not in (b"", b"UN") or length < 8 or self._is_pixels(at):
            return start, length, False, is_explicit
        if length != UNDEFINED and not self._starts_item(start):
            return start, length, False, is_explicit
        return start, length, True, False  # the items of an unknown sequence are implicit (PS3.5 6.2.2)

    def _starts_item(self, pos: int) -> bool:
        at = pos - self._base
        if at + 4 <= len(self._data):
            return self._data[at : at + 4] == self._item
        self._stream.seek(pos)
        return self._stream.read(4) == self._item

    def _is_pixels(self, at: int) -> bool:
        group, element, _ = self._head(self._data, at)
        return group << 16 | element in _PIXELS

    def _behind_fragments(self, pos: int) -> int:
        """Return the position behind a nested encapsulated picture, or any value that ends by a delimiter."""
        while (at := self._at(pos)) >= 0:
            self._take(pos)
            group, element, length = self._head(self._data, at)
            pos += 8
            if group << 16 | element != _ITEM or length == UNDEFINED:
                break
            pos += length
        return pos
