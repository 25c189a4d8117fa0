"""Values of elements as one line of text, long ones cut short before they are converted."""

from __future__ import annotations

from typing import Any

from pydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element
from pydicom.multival import MultiValue

from viewer.core.readable import visible
from viewer.dicom.budget import NUMBER_SIZES, TEXT_LISTS
from viewer.dicom.element_texts import ONE_VALUE, vr_of

LONGEST_VALUE = 4096
MOST_VALUES = 256
LARGEST_INLINE = 64 * 1024
LARGEST_WRITTEN = 1024 * 1024
_CUT = TEXT_LISTS | ONE_VALUE | frozenset(NUMBER_SIZES) | {"UR"}
_ITEM_ENDS = (b"\x00\xe0", b"\xe0\x00")


def is_too_long(element: DataElement | RawDataElement) -> bool:
    """Whether a value is left out where values are written whole; sequences never are."""
    value = (element.value or b"") if isinstance(element, RawDataElement) else b""
    return len(value) > LARGEST_WRITTEN and vr_of(element) != "SQ" and value[2:4] not in _ITEM_ENDS


def brief(element: DataElement | RawDataElement, encoding: Any) -> DataElement | None:
    """Return a long text or list (contours, curves) cut short, as text; None for any other element."""
    if not isinstance(element, RawDataElement) or not element.value or len(element.value) <= LONGEST_VALUE:
        return None
    value, vr = element.value, vr_of(element)
    if vr in ("DS", "IS"):
        text = value[:LONGEST_VALUE].decode("ascii", "replace")
    elif vr in _CUT and len(value) > LARGEST_INLINE:
        start = element._replace(VR=vr, value=value[:LONGEST_VALUE], length=LONGEST_VALUE)
        text = value_text(convert_raw_data_element(start, encoding=encoding)).split(" ... ")[0]
    else:
        return None
    count = len(value) // NUMBER_SIZES[vr] if vr in NUMBER_SIZES else value.count(b"\\") + 1
    amount = f"{count} values" if count > 1 and vr not in ONE_VALUE else f"{len(value)} bytes"
    return DataElement(element.tag, vr, f"{text} ... ({amount})", already_converted=True)


def value_text(element: DataElement) -> str:
    """Return a value as text to look at: one line but for long texts, a summary of sequences and binary values."""
    value = element.value
    if element.VR == "SQ":
        count = len(value or ())
        return f"{count} item" if count == 1 else f"{count} items"
    if value is None:
        return ""
    if isinstance(value, bytes):
        return _bytes_text(value)
    if isinstance(value, MultiValue | list):
        shown = "\\".join(map(str, value[:MOST_VALUES]))
        return _cut(shown if len(value) <= MOST_VALUES else f"{shown} ... ({len(value)} values)")
    return _cut(str(value), keeps_lines=element.VR in ONE_VALUE)


def _bytes_text(value: bytes) -> str:
    text = value.rstrip(b"\0 ")
    if len(value) <= 128 and text.isascii() and text.decode("ascii").isprintable():
        return text.decode("ascii")
    return f"binary, {len(value)} bytes"


def _cut(text: str, *, keeps_lines: bool = False) -> str:
    shown = visible(text[:LONGEST_VALUE], keeps_lines=keeps_lines)
    return shown if len(text) <= LONGEST_VALUE else f"{shown} ... ({len(text)} characters)"
