"""Every element of a file: rows to look at and search, and the models that the standard defines for exchange."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO, cast
from xml.etree import ElementTree as Xml

from pydicom.datadict import dictionary_description, dictionary_has_tag, dictionary_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

from viewer.core import budget
from viewer.core.errors import BeyondLimit
from viewer.core.folding import folded
from viewer.core.readable import visible
from viewer.core.records import Location
from viewer.dicom.boundary import boundary
from viewer.dicom.element_texts import character_set_of, undecoded, vr_of
from viewer.dicom.reading import Bounded, Parsed, parse
from viewer.dicom.sources import open_location
from viewer.dicom.tag_values import LARGEST_INLINE, brief, is_too_long, value_text

_WRITTEN = ("DS", "IS", "DA", "DT", "TM", "AS", "AE", "CS", "UI", "UR")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_COMPONENTS = ("FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix")
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """One element: `depth` counts the sequences around it, `path` names it in the file ('00081140[0].00081150')."""

    depth: int
    path: str
    tag: str
    vr: str
    name: str
    keyword: str
    value: str

    @property
    def is_private(self) -> bool:
        """Whether the element's group is odd."""
        return int(self.tag[1:5], 16) % 2 == 1


def rows(location: Location) -> tuple[Row, ...]:
    """Return every element of a file in its order, pixels as a summary; ViewerError if it cannot be read."""
    with _opened(location) as (meta, parsed):
        found = [*_rows(meta, 0, ""), *_rows(parsed.dataset, 0, "")]
        if parsed.pixel_tag:
            found.append(_pixel_row(parsed))
        return tuple(found)


def search(found: Sequence[Row], text: str) -> tuple[Row, ...]:
    """Return rows that hold a text in tag, name, keyword or value, with the sequences that they are in."""
    if not text.strip():
        return tuple(found)
    keep: set[int] = set()
    above: list[int] = []
    for index, row in enumerate(found):
        del above[row.depth :]
        if holds(row, text):
            keep.update((*above, index))
        above.append(index)
    return tuple(row for index, row in enumerate(found) if index in keep)


def holds(row: Row, text: str) -> bool:
    """Whether an element holds a text in its tag, name, keyword or value, whatever the case and accents."""
    wanted = folded(text).strip()
    texts = (row.tag, row.tag.replace(",", ""), row.name, row.keyword, row.value)
    return any(wanted in folded(part) for part in texts)


def to_json(location: Location) -> str:
    """Return the file as DICOM JSON Model (PS3.18 F), without its pixels.

    Binary values above 64 KiB are left out too, others above 1 MiB.
    """
    return json.dumps(_model(location), ensure_ascii=False, indent=1)


def to_xml(location: Location) -> str:
    """Return the file as Native DICOM Model (PS3.19 A.1), without what the JSON model leaves out."""
    root = Xml.Element("NativeDicomModel", {"xmlns": "http://dicom.nema.org/PS3.19/models/NativeDICOM"})
    _attributes(root, _model(location))
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def to_html(location: Location, title: str = "DICOM elements") -> str:
    """Return a page with a table of all elements; every text of the file is escaped, and the page may run nothing."""
    body = "\n".join(
        f'<tr><td class="d{min(row.depth, 8)}">{html.escape(row.tag)}</td><td>{html.escape(row.vr)}</td>'
        f'<td>{html.escape(row.name)}</td><td dir="auto">{html.escape(row.value)}</td></tr>'
        for row in rows(location)
    )
    indents = "".join(f".d{depth}{{padding-left:{depth * 1.5}em}}" for depth in range(9))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<style>table{{font:13px sans-serif;border-collapse:collapse}}td{{padding:2px 8px}}{indents}</style></head>\n"
        f"<body><table>\n<tr><th>Tag</th><th>VR</th><th>Name</th><th>Value</th></tr>\n{body}\n</table></body></html>\n"
    )


@contextmanager
def _opened(location: Location) -> Iterator[tuple[Dataset, Parsed]]:
    """Give meta information and data set of a file, its stream open while values are converted."""
    with boundary(), open_location(location) as stream:
        size = stream.seek(0, 2)
        yield _meta(stream, size), parse(stream, size)


def _meta(stream: BinaryIO, size: int) -> Dataset:
    stream.seek(128)
    if stream.read(4) != b"DICM":
        return Dataset()
    bounded = cast("BinaryIO", Bounded(stream, size))
    return read_dataset(bounded, False, True, stop_when=lambda tag, _vr, _length: tag.group != 2)


def _elements(dataset: Dataset, *, is_brief: bool = False) -> Iterator[DataElement | BaseTag]:
    """Yield the elements in order; the bare tag of one whose value cannot be converted.

    `is_brief` cuts long texts and lists; those above 1 MiB are left out otherwise.
    """
    for tag in sorted(dataset.keys()):
        try:
            raw = dataset.get_item(tag)
            if not is_brief and is_too_long(raw):
                continue
            yield (brief(raw, dataset.original_character_set) if is_brief else None) or dataset[tag]
        except Exception:  # noqa: BLE001 - pydicom raises a dozen types on damaged values
            yield _as_written(dataset.get_item(tag)) or tag


def _as_written(element: DataElement | RawDataElement) -> DataElement | None:
    """Return a number, date or code that is none by its VR as the text that it is; None for any other element."""
    vr = vr_of(element)
    if not isinstance(element, RawDataElement) or vr not in _WRITTEN or element.value is None:
        return None
    return DataElement(element.tag, vr, element.value.rstrip(b"\0 ").decode("latin-1"), already_converted=True)


def _rows(dataset: Dataset, depth: int, above: str) -> Iterator[Row]:
    _check_depth(depth)
    for element in _elements(dataset, is_brief=True):
        if isinstance(element, BaseTag):
            path = f"{above}{int(element):08X}"
            yield Row(depth, path, _written(element), "", _name(element), "", "(its value cannot be read)")
            continue
        path = f"{above}{int(element.tag):08X}"
        name = element.name if element.tag.is_private else _name(element.tag)
        texts = visible(name), element.keyword, value_text(element)
        yield Row(depth, path, _written(element.tag), str(element.VR), *texts)
        if element.VR == "SQ":
            for index, item in enumerate(element.value or ()):
                yield from _rows(item, depth + 1, f"{path}[{index}].")


def _check_depth(depth: int) -> None:
    """Refuse what the walk over the structure could not see: sequences that only the dictionary knows as such."""
    most = budget.current().depth
    if depth > most:
        raise BeyondLimit(f"its sequences are nested more than {most} deep", hint=budget.hint("depth"))


def _written(tag: BaseTag) -> str:
    return f"({tag.group:04X},{tag.element:04X})"


def _name(tag: BaseTag) -> str:
    return dictionary_description(tag) if dictionary_has_tag(tag) else "Unknown"


def _pixel_row(parsed: Parsed) -> Row:
    tag = BaseTag(parsed.pixel_tag)
    left = parsed.size - parsed.pixel_offset
    text = f"encapsulated, {left} bytes" if parsed.pixel_length < 0 else f"native, {parsed.pixel_length} bytes"
    vr = {0x7FE00008: "OF", 0x7FE00009: "OD"}.get(parsed.pixel_tag, "OW")
    return Row(0, f"{parsed.pixel_tag:08X}", _written(tag), vr, _name(tag), dictionary_keyword(tag), text)


def _model(location: Location) -> Json:
    with _opened(location) as (meta, parsed):
        return _dataset_model(meta, 0) | _dataset_model(parsed.dataset, 0)


def _dataset_model(dataset: Dataset, depth: int, character_set: bytes = b"") -> Json:
    _check_depth(depth)
    model: Json = {}
    character_set = character_set_of(dataset, character_set)
    raws = [raw for raw in map(dataset.get_item, list(dataset.keys())) if not is_too_long(raw)]
    kept = {raw.tag: value for raw in raws if (value := undecoded(raw, character_set))}
    for element in _elements(dataset):
        if isinstance(element, BaseTag):
            model[f"{int(element):08X}"] = {"vr": "UN"}
            continue
        key, vr = f"{int(element.tag):08X}", str(element.VR)
        if vr == "SQ":
            items = [_dataset_model(item, depth + 1, character_set) for item in element.value or ()]
            model[key] = {"vr": "SQ", "Value": items} if items else {"vr": "SQ"}
        elif element.tag in kept:
            model[key] = {"vr": "UN", "InlineBinary": base64.b64encode(kept[element.tag]).decode("ascii")}
        elif isinstance(element.value, bytes) and len(element.value) > LARGEST_INLINE:
            continue
        else:
            model[key] = _element_model(element)
    return model


def _element_model(element: DataElement) -> Json:
    try:
        return dict(element.to_json_dict(None, LARGEST_INLINE))
    except Exception:  # noqa: BLE001 - text where a number is due, and the like: given as it is written
        return {"vr": "UN", "InlineBinary": base64.b64encode(str(element.value).encode()).decode("ascii")}


def _attributes(parent: Xml.Element, model: Json) -> None:
    for key, element in model.items():
        tag = BaseTag(int(key, 16))
        attribute = Xml.SubElement(parent, "DicomAttribute", {"tag": key, "vr": element["vr"]})
        if dictionary_has_tag(tag):
            attribute.set("keyword", dictionary_keyword(tag))
        if "InlineBinary" in element:
            Xml.SubElement(attribute, "InlineBinary").text = element["InlineBinary"]
        for number, value in enumerate(element.get("Value", ()), start=1):
            _xml_value(attribute, number, element["vr"], value)


def _xml_value(attribute: Xml.Element, number: int, vr: str, value: Any) -> None:
    numbered = {"number": str(number)}
    if vr == "SQ":
        _attributes(Xml.SubElement(attribute, "Item", numbered), value)
    elif vr == "PN":
        person = Xml.SubElement(attribute, "PersonName", numbered)
        for group, text in (value or {}).items():
            components = Xml.SubElement(person, group)
            for name, part in zip(_COMPONENTS, text.split("^"), strict=False):
                if part:
                    Xml.SubElement(components, name).text = _xml_text(part)
    elif value is not None:
        Xml.SubElement(attribute, "Value", numbered).text = _xml_text(str(value))


def _xml_text(text: str) -> str:
    """Return text without the characters that XML cannot hold; these are written out."""
    return _NOT_XML.sub(lambda found: visible(found[0]), text)
