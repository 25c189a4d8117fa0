"""Raw value bytes to text and numbers, as forgiving as real files need (PS3.5 6.1, 6.2)."""

from __future__ import annotations

import math
import re
import struct
from functools import lru_cache
from typing import Literal

from viewer.core.readable import visible
from viewer.dicom.charsets import decode

LONGEST_TEXT = 1024

_TORN = re.compile("[\udc80-\udcff]{1,3}$")


@lru_cache(8192)
def text(value: bytes, character_set: bytes = b"") -> str:
    """Return the text of a value by the file's Specific Character Set; several values stay joined by backslashes."""
    return visible(_decoded(value, character_set, is_name=False).strip().strip("\0"))


@lru_cache(8192)
def name_groups(value: bytes, character_set: bytes = b"") -> tuple[str, ...]:
    """Return the component groups of a person name: alphabetic, ideographic, phonetic (PS3.5 6.2.1)."""
    decoded = _decoded(value, character_set, is_name=True)
    return tuple(visible(group.strip().strip("\0")) for group in decoded.split("=")) if decoded.strip() else ()


def readable_name(groups: tuple[str, ...]) -> str:
    """Return 'Family, Prefix Given Middle, Suffix', the ideographic name behind it in parentheses."""
    names = [name for name in (_readable(group) for group in groups[:2]) if name]
    if len(names) == 2 and names[0] != names[1]:
        return f"{names[0]} ({names[1].replace(', ', ' ')})"
    return names[0] if names else next(filter(None, map(_readable, groups)), "")


def _readable(group: str) -> str:
    family, given, middle, prefix, suffix = (*(part.strip() for part in group.split("^")), "", "", "", "", "")[:5]
    first = " ".join(part for part in (prefix, given, middle) if part)
    return ", ".join(part for part in (family, first, suffix) if part)


def _decoded(value: bytes, character_set: bytes, *, is_name: bool) -> str:
    """Decode before anything is split: the second byte of a Chinese letter may be that of a delimiter."""
    decoded = decode(value[:LONGEST_TEXT].rstrip(b"\0 "), character_set, is_name=is_name)
    if len(value) <= LONGEST_TEXT:
        return decoded
    # The last letter may have been cut in two: what is left of it is no letter.
    return _TORN.sub("", decoded) + "…"


def uid(value: bytes) -> str:
    """Return a UID without its padding; characters that no UID has are dropped."""
    return value.rstrip(b"\0 ").decode("ascii", "ignore").strip("\0 ")


@lru_cache(8192)
def numbers(value: bytes) -> tuple[float, ...]:
    """Return the numbers of a DS or IS value; () if one of them is no finite number."""
    found = []
    for part in value.split(b"\\"):
        number = _number(part)
        if number is None:
            return ()
        found.append(number)
    return tuple(found)


def _number(part: bytes) -> float | None:
    try:
        number = float(part.replace(b",", b".").strip(b"\0 "))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def first_number(value: bytes) -> float | None:
    """Return the first number of a DS or IS value, None if there is none."""
    return _number(value.partition(b"\\")[0])


def integer(value: bytes) -> int | None:
    """Return an IS value as a whole number, None if it is none."""
    number = first_number(value)
    return None if number is None else int(number)


def binary(value: bytes, order: Literal["little", "big"] = "little", *, is_signed: bool = False) -> int | None:
    """Return a US, SS or UL value, or one written as text by mistake; None if it is empty."""
    if len(value) in (2, 4):
        return int.from_bytes(value, order, signed=is_signed)
    return integer(value)


def double(value: bytes, order: Literal["little", "big"] = "little") -> float | None:
    """Return an FD value, or a DS by mistake."""
    if len(value) == 8:
        number = float(struct.unpack("<d" if order == "little" else ">d", value)[0])
        return number if math.isfinite(number) else None
    return first_number(value)
