"""Text of files as it may be shown: nothing in it hides or turns around what stands beside it."""

from __future__ import annotations

import re
import unicodedata

_ISOLATE, _END = "\u2068", "\u2069"
"""Around a part of a line that may be written from right to left (Unicode Standard Annex 9)."""
_PAIR = re.compile("\u2068([^\u202a-\u202e\u2066-\u2069]*)\u2069")
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
_LINES = "\t\n\r\f"
_JOINERS = "\u200c\u200d"
_SUSPECT = re.compile(r"[^\x20-\x7e\xa1-\xac\xae-\u05ff]")
"""Characters that need a closer look; most text holds none of them."""
_BYTES = re.compile("[\udc00-\udcff]")
_FROM_RIGHT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def visible(text: str, *, keeps_lines: bool = False) -> str:
    """Return text in which characters that hide or reorder others are written out, as '‹U+202E›'.

    Bytes that were no character in their set (lone surrogates of 'surrogateescape') are written as '‹E9›'. Joiners stay
    between letters of scripts that need them; `keeps_lines` leaves the ends of lines, pages and tabulators.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = _LINES if keeps_lines else ""
    return _SUSPECT.sub(lambda found: _shown(found, kept), text)


def _shown(found: re.Match[str], kept: str) -> str:
    character = found[0]
    if character in kept or unicodedata.category(character) not in _HIDDEN:
        return character
    if character in _JOINERS and found.start() and "\u0600" <= found.string[found.start() - 1] <= "\u0fff":
        return character
    code = ord(character)
    return f"‹{code - 0xDC00:02X}›" if 0xDC00 <= code <= 0xDCFF else f"‹U+{code:04X}›"


def bytes_visible(text: str) -> str:
    """Return text in which only the bytes that were no character are written out; the rest is as it was."""
    return text if text.isascii() else _BYTES.sub(lambda found: f"‹{ord(found[0]) - 0xDC00:02X}›", text)


def has_bytes(text: str) -> bool:
    """Whether some bytes of a text were no character in their set."""
    return not text.isascii() and _BYTES.search(text) is not None


def isolated(text: str) -> str:
    """Return visible text that keeps to itself: written from right to left, it moves no number that follows it."""
    return f"{_ISOLATE}{text}{_END}" if _FROM_RIGHT.search(text) else text


def visible_line(text: str) -> str:
    """Return a line put together of texts, some of them `isolated`, as visible text.

    Isolates are the program's own: those of a file were written out when it was read. Whole pairs turn nothing around.
    """
    parts = enumerate(_PAIR.split(text))
    return "".join(f"{_ISOLATE}{visible(part)}{_END}" if at % 2 else visible(part) for at, part in parts)
