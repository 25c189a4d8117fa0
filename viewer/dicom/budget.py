"""Limits on what a file may ask of the parser, kept by counting what was received, never by what is declared."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import BinaryIO, Literal

from viewer.core.errors import ViewerError
from viewer.dicom.elements import LONG_VRS, SHORT_VRS
from viewer.dicom.scanner import MAX_DEPTH, UNDEFINED

MOST_ELEMENTS = 1_000_000
LARGEST_INFLATED = 512 * 1024 * 1024
FREELY_INFLATED = 64 * 1024 * 1024
LARGEST_RATIO = 100
Unpack = Callable[[bytes, int], tuple[int, ...]]
_CHUNK = 1024 * 1024
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_PIXELS = 0x7FE00010


def inflated_limit(packed: int, most: int) -> int:
    """Return how far `packed` bytes may inflate: to 64 MiB or a hundredfold, which no real picture reaches."""
    return min(most, max(FREELY_INFLATED, LARGEST_RATIO * packed))


def inflate(stream: BinaryIO, limit: int = LARGEST_INFLATED) -> bytes:
    """Return the inflated rest of a stream (PS3.5 A.5: raw deflate; a zlib header is forgiven).

    Raises ViewerError beyond `limit` bytes; what is cut short or damaged is returned as far as it goes.
    """
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
                raise ViewerError("damaged: its compressed data set cannot be read", str(error)) from None
            break
        total += len(part)
        if total > limit:
            raise ViewerError(f"damaged: its data set inflates to more than {limit // 2**20} MiB")
        parts.append(part)
        data = decoder.unconsumed_tail or stream.read(_CHUNK)
    return b"".join(parts)


def check_nesting(data: bytes, pos: int, order: Literal["little", "big"], *, is_explicit: bool) -> bool:
    """Return whether the walk came to its end (the pixels, or nonsense) within `data`.

    Raises ViewerError if sequences are nested more than 64 deep, or hold more than a million elements.

    Walks without recursion; stops in silence where the structure makes no sense, which is for the parser to judge.
    """
    sign = "<" if order == "little" else ">"
    head, long = struct.Struct(sign + "HHI").unpack_from, struct.Struct(sign + "I").unpack_from
    short = struct.Struct(sign + "H").unpack_from
    stack: list[int] = []  # ends of the open sequences and items; -1 is an end by delimiter
    count, end = 0, len(data)
    while pos + 8 <= end:
        while stack and 0 <= stack[-1] <= pos:
            stack.pop()
        group, element, n = head(data, pos)
        tag, at = group << 16 | element, pos
        pos += 8
        count += 1
        if count > MOST_ELEMENTS:
            raise ViewerError("damaged: it holds more than a million elements", f"at byte {at}")
        if tag in (_ITEM_END, _SEQUENCE_END):
            if stack and stack[-1] < 0:
                stack.pop()
            continue
        is_sequence = tag == _ITEM
        if not is_sequence:
            is_sequence, n, pos = _element(data, pos, n, short, long, is_explicit=is_explicit)
            if n < 0 or (tag == _PIXELS and not stack):
                return True
        if not is_sequence and n != UNDEFINED:
            pos += n
            continue
        stack.append(-1 if n == UNDEFINED else pos + n)
        if len(stack) > 2 * MAX_DEPTH:  # a sequence and its item are one level
            raise ViewerError(f"damaged: sequences nested more than {MAX_DEPTH} deep", f"at byte {at}")
    return False


def _element(data: bytes, pos: int, n: int, short: Unpack, long: Unpack, *, is_explicit: bool) -> tuple[bool, int, int]:
    """Return whether an element is a sequence, its length (-1: senseless) and the offset of its value."""
    if not is_explicit:
        return n == UNDEFINED, n, pos
    vr = data[pos - 4 : pos - 2]
    if vr in SHORT_VRS:
        return False, short(data, pos - 2)[0], pos
    if vr not in LONG_VRS:
        return False, -1, pos
    if pos + 4 > len(data):
        return False, 0, pos + 4
    return vr == b"SQ", long(data, pos)[0], pos + 4
