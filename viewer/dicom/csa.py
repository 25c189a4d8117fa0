"""The CSA header of Siemens MR images: named values in a private element (creator SIEMENS CSA HEADER).

The form is that which the documentation of NiBabel gives ("Siemens format DICOM with CSA header"): a count of tags, for
each a name of 64 bytes, three numbers, a count of items and a mark; each item has four numbers and its text, padded to
four bytes. The newer form starts with SV10.
"""

from __future__ import annotations

import struct

LARGEST_COUNT = 1024
_TAG = struct.Struct("<64si4siii")
_ITEM = struct.Struct("<4i")


def values(data: bytes, name: str) -> tuple[float, ...]:
    """Return the numbers of a CSA tag; () if the header lacks it or is damaged."""
    is_new = data[:4] == b"SV10"
    at = 8 if is_new else 0
    if len(data) < at + 8:
        return ()
    count = int.from_bytes(data[at : at + 4], "little")
    if not 1 <= count <= LARGEST_COUNT:
        return ()
    at, first = at + 8, -1
    for _ in range(count):
        if at + _TAG.size > len(data):
            return ()
        label, _, _, _, items, _ = _TAG.unpack_from(data, at)
        first = items if first < 0 else first
        texts, at = _texts(data, at + _TAG.size, items, 0 if is_new else first, is_new=is_new)
        if at < 0:
            return ()
        if label.partition(b"\0")[0] == name.encode("ascii"):
            return _numbers(texts)
    return ()


def _texts(data: bytes, at: int, items: int, first: int, *, is_new: bool) -> tuple[list[bytes], int]:
    """Return the texts of a tag's items, and the offset behind them, -1 where they cannot be true."""
    found: list[bytes] = []
    if not 0 <= items <= LARGEST_COUNT:
        return found, -1
    for _ in range(items):
        if at + _ITEM.size > len(data):
            return found, -1
        lengths = _ITEM.unpack_from(data, at)
        length = lengths[1] if is_new else lengths[0] - first
        at += _ITEM.size
        if not is_new and (length < 0 or at + length > len(data)):
            return found, at  # the old form leaves unused items like this
        if not 0 <= length <= len(data) - at:
            return found, -1
        found.append(data[at : at + length].partition(b"\0")[0].strip())
        at += (length + 3) // 4 * 4
    return found, at


def _numbers(texts: list[bytes]) -> tuple[float, ...]:
    found = []
    for text in texts:
        try:
            found.append(float(text))
        except ValueError:
            continue
    return tuple(found)
