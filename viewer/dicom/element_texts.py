"""Text elements of a parsed data set, decoded by the character set of the data set that holds them.

pydicom is told to leave text values and the inheritance of character sets (PS3.5 7.5.3) to `charsets`: its own way
loses unknown sets, and the letters that follow a delimiter.
"""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence
from typing import Any

from pydicom.charset import default_encoding
from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.hooks import hooks, raw_element_value
from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName

from viewer.core.readable import bytes_visible, has_bytes
from viewer.dicom.budget import check_values
from viewer.dicom.charsets import decode

TEXTS = frozenset(("SH", "LO", "ST", "LT", "UC", "UT", "PN"))
ONE_VALUE = frozenset(("ST", "LT", "UT"))
_CHARACTER_SET = 0x00080005


def inherit(dataset: Dataset, above: bytes = b"") -> None:
    """Note in a data set and the items that are read already which character set their texts have."""
    own = character_set_of(dataset, above)
    if own:
        is_implicit, is_little = dataset.original_encoding
        dataset.set_original_encoding(is_implicit, is_little, own.decode("latin-1"))
    for item in _items(dataset):
        inherit(item, own)


def character_set_of(dataset: Dataset, above: bytes) -> bytes:
    """Return a data set's own Specific Character Set, else that of the one around it."""
    value = dataset.get_item(_CHARACTER_SET).value if _CHARACTER_SET in dataset.keys() else b""  # noqa: SIM118 - a data set looks slowly
    if not isinstance(value, bytes):
        parts = (value,) if isinstance(value, str) else tuple(value or ())
        value = "\\".join(map(str, parts)).encode("latin-1", "replace")
    return value.strip(b"\0 ") or above


def _items(dataset: Dataset) -> Iterator[Dataset]:
    for element in list(dataset.values()):  # as they are: none is converted
        if isinstance(element, DataElement) and element.VR == "SQ":
            yield from element.value or ()


def _set_value(
    raw: RawDataElement,
    data: dict[str, Any],
    *,
    encoding: str | MutableSequence[str] | None = None,
    ds: Dataset | None = None,
    **kwargs: Any,
) -> None:
    """Convert the value of an element as pydicom does, but text by our rules; never more values than the limits."""
    vr = str(data["VR"])
    check_values(vr, raw.value or b"", raw.value_tell)
    if vr not in TEXTS and vr != "SQ":
        raw_element_value(raw, data, encoding=encoding, ds=ds, **kwargs)
        return
    named = encoding if isinstance(encoding, str) else "\\".join(encoding or ())
    above = b"" if named == default_encoding else named.encode("latin-1", "replace")
    own = above if ds is None else character_set_of(ds, above)
    if vr == "SQ":
        raw_element_value(raw, data, encoding=own.decode("latin-1"), ds=ds, **kwargs)
        for item in data["value"] or ():
            inherit(item, own)
        return
    data["value"] = _value(raw.value or b"", own, vr)


def _value(value: bytes, character_set: bytes, vr: str) -> object:
    text = bytes_visible(decoded(value, character_set, vr))
    kind = PersonName if vr == "PN" else str
    if vr in ONE_VALUE or "\\" not in text:
        return kind(text)
    return MultiValue(kind, [part.rstrip("\0 ") for part in text.split("\\")])


def decoded(value: bytes, character_set: bytes, vr: str) -> str:
    """Return the text of a value of a text VR; bytes that are no character as `charsets` returns them."""
    return decode(value.rstrip(b"\0 "), character_set, is_name=vr == "PN", has_values=vr not in ONE_VALUE)


def vr_of(element: DataElement | RawDataElement) -> str:
    """Return the VR that is written, else the dictionary's."""
    written: str | None = element.VR
    return str(written or (dictionary_VR(element.tag) if dictionary_has_tag(element.tag) else "UN"))


def undecoded(element: DataElement | RawDataElement, character_set: bytes) -> bytes:
    """Return the bytes of a text that its character set cannot explain; nothing of any other element."""
    if not isinstance(element, RawDataElement) or not element.value or element.value.isascii():
        return b""
    vr = vr_of(element)
    if vr not in TEXTS or not has_bytes(decoded(element.value, character_set, vr)):
        return b""
    return element.value


hooks.register_callback("raw_element_value", _set_value)
