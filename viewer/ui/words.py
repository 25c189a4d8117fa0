"""Texts of files and numbers as people read them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import UTC, datetime

from viewer.core.phrases import say
from viewer.paint.text import safe


def date(text: str) -> str:
    """Return a DICOM date ('20261102') as '2026-11-02', of zeros alone nothing; anything else as it is."""
    if text == "00000000":
        return ""
    if len(text) == 8 and text.isascii() and text.isdigit():
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return safe(text)


def clock(text: str) -> str:
    """Return a DICOM time ('134502.12') as '13:45'."""
    return f"{text[:2]}:{text[2:4]}" if len(text) >= 4 and text[:4].isdigit() else ""


def counted(count: int, one: str, many: str = "") -> str:
    """Return '1 image', '3 images'."""
    return f"{count:,} {say(one if count == 1 else many or one + 's')}".replace(",", "\u202f")


def listed(texts: Iterable[str], most: int = 6) -> str:
    """Return different texts in their order: 'a, b, c and 4 more'."""
    different = [text for text in dict.fromkeys(texts) if text]
    shown = ", ".join(different[:most])
    return say("{shown} and {count} more", shown=shown, count=len(different) - most) if len(different) > most else shown


def memory(size: int) -> str:
    """Return a number of bytes in MB or GB."""
    return f"{size / 2**30:.1f} GB" if size >= 2**30 else f"{size / 2**20:.0f} MB"


def number(value: float) -> str:
    """Return a value with about four digits that count, without an exponent for sizes of daily life."""
    if not math.isfinite(value):
        return "–"
    size = abs(value)
    if size and (size < 1e-3 or size >= 1e7):
        return f"{value:.3g}"
    digits = 0 if float(value).is_integer() else 1 if size >= 100 else 2 if size >= 0.1 else 4
    text = f"{value:.{digits}f}"
    return "0" if float(text) == 0 else text


def moment(seconds: int) -> str:
    """Return seconds since 1970 as '2026-11-02 13:45' in this place's time, of 0 nothing."""
    return datetime.fromtimestamp(seconds, UTC).astimezone().strftime("%Y-%m-%d %H:%M") if seconds > 0 else ""
