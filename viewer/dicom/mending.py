"""Sequences that break the rules of PS3.5 7.5 and still can be read: made regular, so that any parser takes them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from viewer.core import budget
from viewer.core.errors import BadFile, BeyondLimit
from viewer.dicom.elements import LONG_VRS, SHORT_VRS
from viewer.dicom.scanner import UNDEFINED

_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)
_VRS = b"|".join(sorted(SHORT_VRS | LONG_VRS))
_EXPLICIT_ITEM = re.compile(rb"\xfe\xff\x00\xe0.{8}(?:" + _VRS + rb")[\0-\x7f]", re.DOTALL)

Order = Literal["little", "big"]


@dataclass(slots=True)
class _Open:
    """A sequence or item that is open: where it ends (-1: by a delimiter), and how its elements are written."""

    is_item: bool
    end: int
    is_explicit: bool


def has_explicit_items(data: bytes) -> bool:
    """Whether items of an implicit little endian data set seem to be written with explicit VR."""
    return _EXPLICIT_ITEM.search(data) is not None


class Mending:
    """Walk over a data set that starts at byte 0 of `data`; `reached` is where its pixels or its end lie.

    `made` has every sequence and item with undefined length and delimiters, and all elements in the encoding of the
    outermost. `start` is where the data lie in the file. BadFile where sequences are nested too deeply.
    """

    def __init__(self, data: bytes, order: Order, *, is_explicit: bool, start: int = 0) -> None:
        self.made = bytearray()
        self.reached = 0
        self._start = start
        self._data, self._order, self._is_explicit = data, order, is_explicit
        self._stack: list[_Open] = []
        while self.reached + 8 <= len(data) and self._step():
            pass
        while self._stack:
            self._close()

    def _step(self) -> bool:
        """Take one element; False at the pixels."""
        while self._stack and 0 <= self._stack[-1].end <= self.reached:
            self._close()
        at = self.reached
        tag = self._number(at, 2) << 16 | self._number(at + 2, 2)
        if tag in _PIXELS and not self._stack:
            return False
        self.reached = at + 8
        if tag == _ITEM:
            self._open_item(self._number(at + 4, 4))
        elif tag == _ITEM_END:
            if self._stack and self._stack[-1].is_item:
                self._close()
        elif tag == _SEQUENCE_END:
            while self._stack and self._stack[-1].is_item:
                self._close()
            if self._stack:
                self._close()
        else:
            while self._stack and not self._stack[-1].is_item:  # no item follows: its delimiter is missing
                self._close()
            self._element(at, tag)
        return True

    def _open_item(self, length: int) -> None:
        if self._stack and self._stack[-1].is_item:
            self._close()
        if not self._stack:
            raise BadFile("damaged: an item outside any sequence", self._start + self.reached - 8)
        vr = self._data[self.reached + 4 : self.reached + 6]
        self._push(_ITEM, b"", length, is_item=True, is_explicit=vr in SHORT_VRS or vr in LONG_VRS)

    def _element(self, at: int, tag: int) -> None:
        vr, length = b"", self._number(at + 4, 4)
        if self._stack[-1].is_explicit if self._stack else self._is_explicit:
            vr, length = self._data[at + 4 : at + 6], self._number(at + 6, 2)
            if vr in LONG_VRS:
                length, self.reached = self._number(at + 8, 4), at + 12
            elif vr not in SHORT_VRS:
                raise BadFile("damaged: an element without a value representation", self._start + at)
        if tag in _PIXELS and length == UNDEFINED:
            length = self._encapsulated()
        elif length == UNDEFINED or vr == b"SQ" or (not vr and self._number(self.reached, 4) == self._item_number()):
            self._push(tag, b"SQ", length, is_item=False, is_explicit=False)
            return
        value = self._data[self.reached : self.reached + length]
        self._emit(tag, vr, len(value))
        self.made += value
        self.reached += length

    def _encapsulated(self) -> int:
        """Return the length of fragments with all their headers: as bytes they do no harm."""
        end = self._data.find(self._delimiter(_SEQUENCE_END), self.reached)
        return (len(self._data) if end < 0 else end + 8) - self.reached

    def _push(self, tag: int, vr: bytes, length: int, *, is_item: bool, is_explicit: bool) -> None:
        end = -1 if length == UNDEFINED else self.reached + length
        self._stack.append(_Open(is_item, end, is_explicit))
        most = budget.current().depth
        if len(self._stack) > 2 * most:
            reason = f"its sequences are nested more than {most} deep"
            raise BeyondLimit(reason, self._start + self.reached, hint=budget.hint("depth"))
        self._emit(tag, vr, UNDEFINED)

    def _close(self) -> None:
        self.made += self._delimiter(_ITEM_END if self._stack.pop().is_item else _SEQUENCE_END)

    def _emit(self, tag: int, vr: bytes, length: int) -> None:
        """Write the head of an element; one without VR in an explicit data set becomes UN."""
        self.made += self._tag(tag)
        if not self._is_explicit or tag == _ITEM:
            self.made += length.to_bytes(4, self._order)
        elif vr in SHORT_VRS:
            self.made += vr + length.to_bytes(2, self._order)
        else:
            self.made += (vr or b"UN") + b"\0\0" + length.to_bytes(4, self._order)

    def _delimiter(self, tag: int) -> bytes:
        return self._tag(tag) + bytes(4)

    def _tag(self, tag: int) -> bytes:
        return (tag >> 16).to_bytes(2, self._order) + (tag & 0xFFFF).to_bytes(2, self._order)

    def _item_number(self) -> int:
        return int.from_bytes(self._tag(_ITEM), self._order)

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._data[at : at + size], self._order)
