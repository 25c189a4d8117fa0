"""Text as it is compared: without case, accents, forms of letters and DICOM's separators."""

from __future__ import annotations

import unicodedata

SEPARATORS = str.maketrans(dict.fromkeys("^=,\\、،", " "))
"""Of the components and groups of names, and of values."""
_LETTERS: dict[str, str] = {
    # Letters that Unicode does not take apart.
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
    # Letters of Arabic that writers exchange, and the line that only stretches a word.
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
    # Apostrophes and hyphens.
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "\u200c": "", "\u200d": "",
    # Hiragana is looked for as Katakana.
    **{chr(code): chr(code + 0x60) for code in range(0x3041, 0x3097)},
}  # fmt: skip
_PLAIN = str.maketrans(_LETTERS) | SEPARATORS


def folded(text: str) -> str:
    """Return text for comparison: 'Øberg^Zoë' is 'oberg zoe', 'ﾔﾏﾀﾞ' and 'やまだ' are one."""
    if text.isascii():
        return text.lower().translate(_PLAIN)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c)).translate(_PLAIN)
    return plain if plain.isascii() else "".join(_digit(c) for c in plain)


def _digit(character: str) -> str:
    digit = unicodedata.decimal(character, None) if character > "\x7f" else None
    return character if digit is None else str(digit)
