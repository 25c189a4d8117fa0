"""Real-world value mappings: what quantity stored values stand for (PS3.3 C.7.6.16.2.11)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from viewer.core.quantity import RealWorld
from viewer.core.readable import visible
from viewer.core.records import Instance
from viewer.dicom.boundary import boundary
from viewer.dicom.functional_groups import Groups
from viewer.dicom.reading import parse
from viewer.dicom.sources import open_location

SEQUENCE = "RealWorldValueMappingSequence"
MOST_ITEMS = 64
_ANNOTATED = re.compile(r"^(\{SUV[^}]*\})(.+)$")
"""Some write '{SUVbw}g/ml' for the 'g/ml{SUVbw}' of CID 85."""


@dataclass(frozen=True, slots=True, eq=False)
class Mapped:
    """A mapping with the words of the file for what it gives."""

    title: str
    world: RealWorld


def read_mappings(instance: Instance) -> tuple[tuple[Mapped, ...], ...]:
    """Return the mappings of an image file: of each frame, or one entry for all; ViewerError if it cannot be read."""
    with boundary(), open_location(instance.location) as stream:
        dataset = parse(stream, stream.seek(0, 2)).dataset
        info = instance.pixel
        is_signed, is_float = info is not None and info.is_signed, info is not None and info.number != "int"
        if SEQUENCE in dataset:
            return (mappings_of(dataset[SEQUENCE].value, is_signed=is_signed, is_float=is_float),)
        groups = Groups(dataset)
        frames = range(min(groups.count, instance.frame_count))
        return tuple(
            mappings_of(groups.items(frame, SEQUENCE), is_signed=is_signed, is_float=is_float) for frame in frames
        )


def read_map_object(instance: Instance) -> Mapping[str, tuple[Mapped, ...]]:
    """Return the mappings of an object (PS3.3 A.46), by the UID of their picture; ViewerError if damaged.

    Mappings for single frames are left out.
    """
    with boundary(), open_location(instance.location) as stream:
        dataset = parse(stream, stream.seek(0, 2)).dataset
        found: dict[str, tuple[Mapped, ...]] = {}
        for group in dataset.get("ReferencedImageRealWorldValueMappingSequence") or ():
            mappings = mappings_of(group.get(SEQUENCE), is_signed=False, is_float=False)
            for reference in group.get("ReferencedImageSequence") or ():
                uid = str(reference.get("ReferencedSOPInstanceUID") or "")
                if uid and mappings and not reference.get("ReferencedFrameNumber"):
                    found[uid] = found.get(uid, ()) + mappings
    return MappingProxyType(found)


def mappings_of(items: Any, *, is_signed: bool, is_float: bool) -> tuple[Mapped, ...]:
    """Return the mappings of a sequence; items that map nothing are left out."""
    found = [_mapped(item, is_signed=is_signed, is_float=is_float) for item in list(items or ())[:MOST_ITEMS]]
    return tuple(one for one in found if one is not None)


def _mapped(item: Dataset, *, is_signed: bool, is_float: bool) -> Mapped | None:
    first, last = _range(item, is_signed=is_signed, is_float=is_float)
    unit = _unit(item)
    table = item.get("RealWorldValueLUTData")
    if table is not None:
        values = np.atleast_1d(np.asarray(table, dtype=np.float64))
        values.flags.writeable = False
        start = first if np.isfinite(first) else 0.0
        world = RealWorld(unit, first=start, last=min(last, start + len(values) - 1), table=values)
        return Mapped(_title(item), world) if len(values) else None
    slope, intercept = item.get("RealWorldValueSlope"), item.get("RealWorldValueIntercept")
    if slope is None or not np.isfinite(float(slope)) or float(slope) == 0:
        return None
    return Mapped(_title(item), RealWorld(unit, float(slope), float(intercept or 0.0), first, last))


def _range(item: Dataset, *, is_signed: bool, is_float: bool) -> tuple[float, float]:
    """Return the first and last value mapped; those of whole numbers say nothing of float pixels."""
    ends = []
    for which, beyond in (("First", -np.inf), ("Last", np.inf)):
        double = item.get(f"DoubleFloatRealWorldValue{which}ValueMapped")
        whole = None if is_float else item.get(f"RealWorldValue{which}ValueMapped")
        value = float(double if double is not None else whole if whole is not None else beyond)
        ends.append(value - 65536 if is_signed and double is None and 32768 <= value < 65536 else value)
    return (ends[0], ends[1]) if ends[0] <= ends[1] else (ends[1], ends[0])


def _unit(item: Dataset) -> str:
    codes = item.get("MeasurementUnitsCodeSequence") or ()
    if not codes:
        return ""
    code = codes[0]
    value = str(code.get("CodeValue") or code.get("LongCodeValue") or "").strip()
    meaning = str(code.get("CodeMeaning") or "").strip()
    is_ucum = str(code.get("CodingSchemeDesignator") or "").strip().upper() == "UCUM"
    unit = visible(value if is_ucum and value else meaning or value)
    return _ANNOTATED.sub(r"\2\1", unit)


def _title(item: Dataset) -> str:
    """Return the explanation, the quantity or the label, whatever the file has first."""
    meaning = ""
    for definition in item.get("QuantityDefinitionSequence") or ():
        for code in definition.get("ConceptCodeSequence") or ():
            meaning = meaning or str(code.get("CodeMeaning") or "").strip()
    words = (str(item.get("LUTExplanation") or "").strip(), meaning, str(item.get("LUTLabel") or "").strip())
    return visible(next((word for word in words if word), "Real-world value"))
