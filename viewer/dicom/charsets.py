"""Bytes to text by Specific Character Set, with code extensions (PS3.5 6.1.2).

Bytes that have no meaning in their set come back as lone surrogates U+DC80 to U+DCFF, as Python's 'surrogateescape'
gives them: nothing is lost, and `core.readable.visible` shows them as '‹E9›'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from viewer.core.readable import visible
from viewer.dicom.charset_terms import (
    ASCII,
    HANGUL,
    HANZI,
    JIS_ROMAN,
    KANA,
    KANJI,
    KANJI_MORE,
    UPPER,
    Plan,
    plan,
)

_G0 = {
    b"(B": ASCII, b"(J": JIS_ROMAN, b"$B": KANJI, b"$(B": KANJI, b"$@": KANJI, b"$(@": KANJI, b"$(D": KANJI_MORE,
}  # fmt: skip
_G1 = {
    b"-A": 100, b"-B": 101, b"-C": 109, b"-D": 110, b"-F": 126, b"-G": 127, b"-H": 138, b"-L": 144, b"-M": 148,
    b"-T": 166, b"-b": 203, b")I": 13, b"$)C": 149, b"$)A": 58,
}  # fmt: skip
"""Escape sequences without ESC to the set that they call, by PS3.3 tables C.12-3 and C.12-4."""

_PAIRED = {HANGUL: ("euc_kr", "cp949"), HANZI: ("gb2312", "gbk"), KANJI: ("euc_jp",), KANJI_MORE: ("euc_jp",)}
_ESC = b"\x1b"
_RUN = re.compile(rb"\x1b(\$?[()\-]?[@-~])|[\x20-\x7e]+|[\x80-\xff]+|.", re.DOTALL)
_DELIMITERS = {
    (True, True): re.compile(rb"([\\^=])"),
    (True, False): re.compile(rb"([\\^=])"),
    (False, True): re.compile(rb"(\\)"),
    (False, False): None,
}
_NOT_IN_JIS = re.compile(rb"[\x80-\xa0\xe0-\xff]")


def decode(value: bytes, character_set: bytes = b"", *, is_name: bool = False, has_values: bool = True) -> str:
    """Return the text of a value; `has_values` where a backslash parts values (not so in ST, LT and UT).

    What an escape sequence called ends at control characters, at the backslash that parts values, and in names at '^'
    and '=' (PS3.5 6.1.2.5.3). Bytes above 127 in a file that names no set are UTF-8 where they can be, else Latin-1.
    """
    known = plan(character_set)
    if value.isascii() and _ESC not in value and known.lower == ASCII:
        return value.decode("ascii")
    if known.whole:
        return _by_codec(value, known.whole)
    if known.upper == KANA and _is_shift_jis(value):
        return value.decode("cp932")
    return _Reader(known, _DELIMITERS[is_name, has_values]).read(value)


def remark(character_set: bytes, values: Iterable[bytes]) -> str:
    """Say that bytes above 127 are of a set that is unknown or not named at all; '' where all is well."""
    known = plan(character_set)
    if not (known.is_silent or known.unknown) or all(value.isascii() for value in values):
        return ""
    if known.unknown:
        term = visible(known.unknown[0][:32])
        return f"not conformant: the character set {term!r} is unknown, its letters are shown as bytes"
    return "not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)"


def _by_codec(value: bytes, codec: str) -> str:
    try:
        return value.decode(codec)
    except UnicodeError:
        return value.decode(codec, "surrogateescape")


def _is_shift_jis(value: bytes) -> bool:
    """Whether bytes that JIS X 0201 lacks make Kanji of Shift-JIS, which some writers call ISO_IR 13."""
    if _ESC in value or not _NOT_IN_JIS.search(value):
        return False
    try:
        value.decode("cp932")
    except UnicodeError:
        return False
    return True


class _Reader:
    """What is in G0 and G1 while a value is read (PS3.5 6.1.2.4)."""

    def __init__(self, known: Plan, delimiters: re.Pattern[bytes] | None) -> None:
        self._known = known
        self._delimiters = delimiters
        self._lower, self._upper = known.lower, known.upper
        self._called = ""

    def read(self, value: bytes) -> str:
        """Return the text of all bytes."""
        return "".join(self._run(found[0], found[1]) for found in _RUN.finditer(value))

    def _run(self, run: bytes, sequence: bytes | None) -> str:
        if sequence is not None:
            return "" if self._call(sequence) else run.decode("ascii")
        if run[0] >= 0x80:
            return self._high(run)
        if run[0] >= 0x20 and run[0] != 0x7F:
            return self._low(run)
        if run != _ESC:
            self._reset()
        return run.decode("ascii")

    def _reset(self) -> None:
        self._lower, self._upper = self._known.lower, self._known.upper

    def _call(self, sequence: bytes) -> bool:
        """Designate a set; False if the sequence is not one of DICOM's."""
        if sequence in _G0:
            self._lower = _G0[sequence]
        elif sequence in _G1:
            self._upper = self._called = UPPER[_G1[sequence]]
        else:
            return False
        return True

    def _low(self, run: bytes) -> str:
        if self._lower in _PAIRED:
            return " ".join(_pairs(part, self._lower) for part in run.split(b" "))
        if self._delimiters is None:
            return _single(run, self._lower)
        out = []
        for at, part in enumerate(self._delimiters.split(run)):
            if at % 2:
                # Its byte parts values in JIS X 0201 too, where it is drawn as a yen sign (PS3.5 6.1.2.3).
                self._reset()
                out.append(part.decode("ascii"))
            else:
                out.append(_single(part, self._lower))
        return "".join(out)

    def _high(self, run: bytes) -> str:
        # Writers forget to call a set again after a delimiter: then it can only be the one that was called before.
        upper = next(filter(None, (self._upper, self._called, *self._known.others)), "")
        if upper in _PAIRED:
            return _pairs(run, upper)
        if upper:
            return _by_codec(run, "shift_jis" if upper == KANA else upper)
        return _undeclared(run) if self._known.is_silent else run.decode("ascii", "surrogateescape")


def _undeclared(run: bytes) -> str:
    try:
        return run.decode("utf-8")
    except UnicodeDecodeError:
        return run.decode("latin-1") if min(run) >= 0xA0 else run.decode("ascii", "surrogateescape")


def _single(run: bytes, lower: str) -> str:
    text = run.decode("ascii")
    return text.replace("\\", "¥").replace("~", "‾") if lower == JIS_ROMAN else text


def _pairs(run: bytes, name: str) -> str:
    """Return the characters of a set of 94 x 94, two bytes each; what is no pair stays bytes."""
    return "".join(_pair(run[at : at + 2], name) for at in range(0, len(run), 2))


@lru_cache(4096)
def _pair(pair: bytes, name: str) -> str:
    euc = bytes(byte | 0x80 for byte in pair)
    tries = [(codec, b"\x8f" + euc if name == KANJI_MORE else euc) for codec in _PAIRED[name]]
    if name == KANJI and len(pair) == 2:
        tries.append(("cp932", _shifted(*pair)))
    for codec, data in tries:
        try:
            found = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if len(found) == 1:
            return found
    # Low bytes, too, are marked as bytes: as ASCII they would read as letters that nobody wrote.
    return "".join(chr(0xDC00 + byte) for byte in pair)


def _shifted(row: int, cell: int) -> bytes:
    """Return the Shift-JIS bytes of a pair: makers' additions to JIS X 0208 (① and 髙) are known there only."""
    first = (row - 0x21) // 2 + (0x81 if row < 0x5F else 0xC1)
    second = cell + 0x7E if row % 2 == 0 else cell + (0x1F if cell < 0x60 else 0x20)
    return bytes((first & 0xFF, second & 0xFF))
