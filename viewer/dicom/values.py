"""Raw value bytes to text and numbers, as forgiving as real files need (PS3.5 6.1, 6.2)."""

from __future__ import annotations

import math
import re
import struct
from functools import lru_cache
from typing import Literal

LONGEST_TEXT = 1024

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """Return text without characters that reorder or hide others (control characters, bidi overrides)."""
    return text if text.isascii() and text.isprintable() else _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


@lru_cache(8192)
def text(value: bytes, character_set: bytes = b"") -> str:
    """Return the text of a value by the file's Specific Character Set; several values stay joined by backslashes."""
    value = value[:LONGEST_TEXT].rstrip(b"\0 ")
    return visible(_decode(value, character_set, is_name=False).strip().rstrip("\0"))


@lru_cache(8192)
def name_groups(value: bytes, character_set: bytes = b"") -> tuple[str, ...]:
    """Return the component groups of a person name: alphabetic, ideographic, phonetic (PS3.5 6.2.1)."""
    decoded = _decode(value[:LONGEST_TEXT].rstrip(b"\0 "), character_set, is_name=True)
    return tuple(visible(group.strip().rstrip("\0")) for group in decoded.split("=")) if decoded.strip() else ()


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


def _decode(value: bytes, character_set: bytes, *, is_name: bool) -> str:
    if value.isascii() and b"\x1b" not in value:
        return value.decode("ascii")
    from pydicom import charset, valuerep

    delimiters = valuerep.PN_DELIMS if is_name else valuerep.TEXT_VR_DELIMS
    try:
        return str(charset.decode_bytes(value, list(_encodings(character_set)), delimiters))
    except (LookupError, UnicodeError, ValueError):
        return value.decode("latin-1")


@lru_cache(64)
def _encodings(character_set: bytes) -> tuple[str, ...]:
    from pydicom import charset

    terms = [term.strip() for term in character_set.decode("ascii", "replace").strip("\0 ").split("\\")]
    try:
        return tuple(charset.convert_encodings(terms if len(terms) > 1 else terms[0]))
    except (LookupError, ValueError):
        return ("iso8859",)


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
