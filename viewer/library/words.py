"""Text as it is searched: without case, accents and DICOM's separators."""

from __future__ import annotations

import unicodedata

PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "^": " ", "=": " ", ",": " ", "\\": " "}
)
"""Letters that Unicode does not take apart, and the separators of names and lists."""


def normal(text: str) -> str:
    """Return text for comparison: 'Øberg^Zoë' is 'oberg zoe'."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(PLAIN)


def words(text: str) -> list[str]:
    """Return the words that must all be found."""
    return normal(text).split()


def searchable(*texts: str) -> str:
    """Join texts into what a search looks through."""
    return " ".join(dict.fromkeys(word for text in texts for word in normal(text).split()))


def date_forms(date: str) -> str:
    """Return a DICOM date also as 2024-01-31 and 31.01.2024."""
    if len(date) != 8 or not date.isdigit():
        return date
    year, month, day = date[:4], date[4:6], date[6:]
    return f"{date} {year}-{month}-{day} {day}.{month}.{year}"
