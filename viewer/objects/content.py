"""Content items of structured reports (PS3.3 C.17.3), made and read."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from viewer.core.codes import Code
from viewer.dicom.presentation_items import floats, items_of, text, word

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

LONGEST_CODE, LONGEST_MEANING = 16, 64
MOST_VALUES = 16_000
"""Numbers that an element of a short length holds (PS3.5 7.1.2), with room to spare: 64 KiB of 4 bytes each."""
DEEPEST = 64


def coded(code: Code) -> Dataset:
    """Return a code as an item of a code sequence (PS3.3 8.8)."""
    from pydicom.dataset import Dataset

    item = Dataset()
    if len(code.value) > LONGEST_CODE:
        item.LongCodeValue = code.value
    else:
        item.CodeValue = code.value
    item.CodingSchemeDesignator = code.scheme
    item.CodeMeaning = (code.meaning or code.value)[:LONGEST_MEANING]
    return item


def content(relationship: str, kind: str, name: Code | None, *children: Dataset) -> Dataset:
    """Return a content item of a value type; '' for the relationship of the root."""
    from pydicom.dataset import Dataset

    item = Dataset()
    if relationship:
        item.RelationshipType = relationship
    item.ValueType = kind
    if name is not None:
        item.ConceptNameCodeSequence = [coded(name)]
    if kind == "CONTAINER":
        item.ContinuityOfContent = "SEPARATE"
    if children:
        item.ContentSequence = list(children)
    return item


def code_item(relationship: str, name: Code, value: Code, *children: Dataset) -> Dataset:
    """Return a CODE item."""
    item = content(relationship, "CODE", name, *children)
    item.ConceptCodeSequence = [coded(value)]
    return item


def text_item(relationship: str, name: Code, value: str, *children: Dataset) -> Dataset:
    """Return a TEXT item."""
    item = content(relationship, "TEXT", name, *children)
    item.TextValue = value
    return item


def uid_item(relationship: str, name: Code, uid: str) -> Dataset:
    """Return a UIDREF item."""
    item = content(relationship, "UIDREF", name)
    item.UID = uid
    return item


def number_item(name: Code, value: float, unit: Code, *children: Dataset) -> Dataset:
    """Return a NUM item: the decimal string, and all digits where that rounds (PS3.3 C.18.1)."""
    from pydicom.dataset import Dataset
    from pydicom.valuerep import DSfloat

    measured = Dataset()
    measured.NumericValue = DSfloat(value, auto_format=True)
    if float(str(measured.NumericValue)) != value:
        measured.FloatingPointValue = value
    measured.MeasurementUnitsCodeSequence = [coded(unit)]
    item = content("CONTAINS", "NUM", name, *children)
    item.MeasuredValueSequence = [measured]
    return item


def template(item: Dataset, identifier: str) -> Dataset:
    """Name the template that a container follows (PS3.3 C.18.8.1.2)."""
    from pydicom.dataset import Dataset

    named = Dataset()
    named.MappingResource, named.TemplateIdentifier = "DCMR", identifier
    item.ContentTemplateSequence = [named]
    return item


def graphic_data(points: Sequence[tuple[float, ...]]) -> list[float]:
    """Return points as an element holds them: 32 bit numbers, of a long line every nth point and the last."""
    dimensions = len(points[0]) if points else 2
    most = MOST_VALUES // dimensions
    if len(points) > most:
        step = -(-(len(points) - 1) // (most - 1))
        points = [*points[:-1:step], points[-1]]
    return [single(value) for point in points for value in point]


def single(value: float) -> float:
    """Return the nearest number of 32 bits."""
    return float(struct.unpack("<f", struct.pack("<f", value))[0])


def name_of(item: Dataset) -> Code | None:
    """Return the concept of an item."""
    return first_code(item, "ConceptNameCodeSequence")


def first_code(item: Dataset, keyword: str) -> Code | None:
    """Return the first code of a sequence, None without one."""
    found = next(items_of(item, keyword), None)
    if found is None:
        return None
    value = text(found, "CodeValue") or text(found, "LongCodeValue") or text(found, "URNCodeValue")
    return Code(value, text(found, "CodingSchemeDesignator"), text(found, "CodeMeaning")) if value else None


def is_named(item: Dataset, code: Code) -> bool:
    """Whether an item is of a concept."""
    return name_of(item) == code


def children(item: Dataset) -> Iterator[Dataset]:
    """Yield the items one level below."""
    yield from items_of(item, "ContentSequence")


def below(item: Dataset, depth: int = 0) -> Iterator[Dataset]:
    """Yield all items below one, each before its own; not deeper than any report is."""
    if depth > DEEPEST:
        return
    for child in children(item):
        yield child
        yield from below(child, depth + 1)


def kind_of(item: Dataset) -> str:
    """Return the value type of an item."""
    return word(item, "ValueType")


def number_of(item: Dataset) -> tuple[float, Code | None] | None:
    """Return value and unit of a NUM item, None where it holds none."""
    measured = next(items_of(item, "MeasuredValueSequence"), None)
    if measured is None:
        return None
    values = floats(measured.get("FloatingPointValue", None)) or floats(measured.get("NumericValue", None))
    return (values[0], first_code(measured, "MeasurementUnitsCodeSequence")) if values else None
