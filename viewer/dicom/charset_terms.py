"""What Specific Character Set says: the sets of a text, by the standard's terms and by spellings that are met.

PS3.3 C.12.1.1.2, PS3.5 6.1.2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

ASCII, JIS_ROMAN, KANJI, KANJI_MORE = "ascii", "jis-roman", "kanji", "kanji-more"
"""Sets that lie in G0: ISO registrations 6, 14, 87 and 159."""
KANA, HANGUL, HANZI = "kana", "hangul", "hanzi"
"""Sets that lie in G1 and are no codec of Python's: 13, 149 and 58."""

UPPER = {
    100: "iso8859_1", 101: "iso8859_2", 109: "iso8859_3", 110: "iso8859_4", 126: "iso8859_7", 127: "iso8859_6",
    138: "iso8859_8", 144: "iso8859_5", 148: "iso8859_9", 166: "tis_620", 203: "iso8859_15",
    13: KANA, 149: HANGUL, 58: HANZI,
}  # fmt: skip
"""Sets that lie in G1 by their ISO registration number (tables C.12-2 to C.12-4)."""
_LOWER = (6, 14, 87, 159)
_PARTS = {1: 100, 2: 101, 3: 109, 4: 110, 5: 144, 6: 127, 7: 126, 8: 138, 9: 148, 11: 166, 15: 203}
"""Registration numbers of the parts of ISO 8859, by which some writers name them."""
_LATIN = {"LATIN1": 100, "LATIN2": 101, "LATIN3": 109, "LATIN4": 110, "LATIN5": 148, "LATIN9": 203}

WHOLE = {
    "ISOIR192": "utf_8", "UTF8": "utf_8", "ISO10646": "utf_8",
    "GB18030": "gb18030", "GBK": "gbk", "ISO2022GBK": "gbk", "CP936": "gbk", "GB2312": "gbk",
    "SHIFTJIS": "cp932", "SJIS": "cp932", "CP932": "cp932", "MS932": "cp932", "WINDOWS31J": "cp932",
    "BIG5": "big5", "EUCJP": "euc_jp", "EUCKR": "cp949", "CP949": "cp949",
    **{f"{name}{page}": f"cp{page}" for name in ("CP", "WINDOWS") for page in range(1250, 1259)},
}  # fmt: skip
"""Sets that know no code extensions: the standard's three, and what writers name though the standard does not."""

_NUMBERED = re.compile(r"ISO(?:2022)?(?:IR)?(\d{1,3})")
_PART = re.compile(r"(?:ISO)?8859(\d{1,2})")
_DECORATION = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the terms of a Specific Character Set say.

    `whole` is the codec of a set that stands alone. Otherwise text begins with `lower` in G0 and `upper` in G1 ('' for
    none); `others` are the sets of further terms, `unknown` the terms that name none.
    """

    whole: str = ""
    lower: str = ASCII
    upper: str = ""
    others: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said of bytes above 127."""
        return not (self.whole or self.upper or self.others or self.unknown)


@lru_cache(64)
def plan(character_set: bytes) -> Plan:
    """Return what the bytes of (0008,0005) say; a set that stands alone knows no further ones (PS3.5 6.1.2.5.4)."""
    terms = [term.strip() for term in character_set.decode("ascii", "replace").strip("\0 ").split("\\")]
    names = [_DECORATION.sub("", term.upper()) for term in terms]
    if names[0] in WHOLE:
        return Plan(WHOLE[names[0]])
    numbers = [_number(name) for name in names]
    found = [UPPER.get(number or 0, "") or WHOLE.get(name, "") for number, name in zip(numbers, names, strict=True)]
    unknown = tuple(
        term for term, name, number in zip(terms, names, numbers, strict=True) if number is None and name not in WHOLE
    )
    lower = JIS_ROMAN if numbers[0] in (13, 14) else ASCII
    return Plan("", lower, found[0], tuple(filter(None, found[1:])), unknown)


def _number(name: str) -> int | None:
    """Return the ISO registration number of a term without its blanks, 6 for none; None for no set of DICOM's."""
    if name in ("", "ASCII", "USASCII"):
        return 6
    if name in _LATIN:
        return _LATIN[name]
    if part := _PART.fullmatch(name):
        return _PARTS.get(int(part[1]))
    found = _NUMBERED.fullmatch(name)
    number = int(found[1]) if found else 0
    return number if number in UPPER or number in _LOWER else None
