"""Structured reports: their marks, what cannot be shown, and all as text (PS3.3 C.17.3, PS3.16 TID 1500)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viewer.core.codes import Code
from viewer.dicom.boundary import boundary
from viewer.dicom.presentation_items import items_of, text, whole, word
from viewer.objects import terms
from viewer.objects.content import below, children, first_code, is_named, kind_of, name_of, number_of
from viewer.objects.exact import detached
from viewer.objects.foreign import kinds_of, tool_of
from viewer.objects.found import Found
from viewer.objects.placed import Graphic

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

UNITY = "1"
"""UCUM's unit of counts and ratios: none that is read aloud."""
MOST_MARKS = 20_000
MOST_POINTS = 1_000_000
FREE_TEXT = ("CORNERSTONEFREETEXT", "CornerstoneFreeText")
ANGLE_CODES = {"1483009", "285285000", "F-02621"}


@dataclass(frozen=True, slots=True)
class Report:
    """What a report holds: marks, sentences on what cannot be shown, and the groups of that, kept for writing."""

    title: str
    marks: tuple[Found, ...]
    remarks: tuple[str, ...] = ()
    unshown: tuple[Dataset, ...] = ()


@dataclass(frozen=True, slots=True)
class _Drawn:
    graphic: Graphic
    sop_uid: str
    frame: int
    frame_of_reference_uid: str = ""
    points_mm: tuple[tuple[float, ...], ...] = ()


@boundary()
def read_report(dataset: Dataset) -> Report:
    """Return the marks of a report of any template."""
    name = name_of(dataset)
    marks: list[Found] = []
    remarks: list[str] = []
    unshown: list[Dataset] = []
    for group in groups_of(dataset):
        made = list(_marks(group, len(marks), remarks))
        if len(marks) + len(made) > MOST_MARKS:
            remarks.append(f"The report holds more than {MOST_MARKS} marks.")
            break
        if not made and kind_of(group) == "CONTAINER":
            unshown.append(group)
        marks += made
    if unshown:
        number = "1 group" if len(unshown) == 1 else f"{len(unshown)} groups"
        remarks.append(f"{number} without a drawing on a picture can be read as text.")
    return Report(name.meaning if name is not None else "", tuple(marks), tuple(remarks), tuple(unshown))


def groups_of(dataset: Dataset) -> Iterator[Dataset]:
    """Yield the measurement groups, and drawings that lie in none."""
    taken: set[int] = set()
    for item in below(dataset):
        if id(item) in taken:
            continue
        if (kind_of(item) == "CONTAINER" and is_named(item, terms.GROUP)) or kind_of(item) in ("SCOORD", "SCOORD3D"):
            taken.update(id(one) for one in below(item))
            yield item


def _marks(group: Dataset, number: int, remarks: list[str]) -> Iterator[Found]:
    drawn = list(_drawings(group, remarks))
    exact = detached(group)
    facts = _facts(group)
    if exact is not None and drawn:
        yield _found(number, exact["kind"], [], drawn[0], tuple(one.graphic for one in drawn), facts, exact)
        return
    tool = tool_of(facts["tracking"])
    flat = [one for one in drawn if not one.points_mm]
    is_angle = bool(ANGLE_CODES & {code.value for code in _number_names(group)})
    by_picture: dict[tuple[str, int], list[_Drawn]] = {}
    for one in flat:
        by_picture.setdefault((one.sop_uid, one.frame), []).append(one)
    for own in by_picture.values():
        for kind, points in kinds_of([one.graphic for one in own], tool, is_angle=is_angle):
            yield _found(number, kind, points, own[0], tuple(one.graphic for one in own), facts, None)
            number += 1
    for one in drawn:
        if one.points_mm:
            kind = {"POINT": "probe", "POLYGON": "polygon"}.get(one.graphic.kind, "polyline")
            mm = one.points_mm[:-1] if kind == "polygon" else one.points_mm
            kind = "length" if kind == "polyline" and len(mm) == 2 else kind
            yield _found(number, kind, mm, one, (one.graphic,), facts, None)
            number += 1


def _found(
    number: int,
    kind: str,
    points: Any,
    at: _Drawn,
    graphics: tuple[Graphic, ...],
    facts: dict[str, Any],
    exact: dict[str, Any] | None,
) -> Found:
    return Found(
        number,
        kind,
        tuple(tuple(point) for point in points),
        at.sop_uid,
        at.frame,
        bool(at.points_mm),
        at.frame_of_reference_uid,
        "" if tool_of(facts["tracking"]) else facts["tracking"],
        facts["text"],
        facts["label"],
        facts["tracking_uid"],
        graphics,
        exact,
    )


def _facts(group: Dataset) -> dict[str, Any]:
    """Return how a group names its mark: tracking identifier and UID, finding, comments."""
    facts: dict[str, Any] = {"tracking": "", "tracking_uid": "", "label": None, "text": ""}
    for item in children(group):
        if is_named(item, terms.TRACKING):
            facts["tracking"] = text(item, "TextValue")
        elif is_named(item, terms.TRACKING_UID):
            facts["tracking_uid"] = text(item, "UID")
        elif is_named(item, terms.COMMENT):
            facts["text"] = text(item, "TextValue")
        elif kind_of(item) == "CODE" and _is_finding(item):
            code = first_code(item, "ConceptCodeSequence")
            if code is not None and code.value in FREE_TEXT:
                facts["text"] = code.meaning
            elif facts["label"] is None:
                facts["label"] = code
    return facts


def _is_finding(item: Dataset) -> bool:
    return is_named(item, terms.FINDING) or is_named(item, Code("363698007", "SCT", ""))


def _number_names(group: Dataset) -> Iterator[Code]:
    for item in below(group):
        if kind_of(item) == "NUM" and (name := name_of(item)) is not None:
            yield name


def _drawings(group: Dataset, remarks: list[str]) -> Iterator[_Drawn]:
    """Yield the drawings of a group, each once: the same one stands below every number that it is the basis of."""
    source = _image(group)
    seen: set[Any] = set()
    for item in (group, *below(group)):
        if kind_of(item) not in ("SCOORD", "SCOORD3D"):
            continue
        made = _drawn(item, _image(item) or source)
        if isinstance(made, str):
            remarks.append(made)
        elif (key := (made.graphic, made.points_mm, made.sop_uid, made.frame)) not in seen:
            seen.add(key)
            yield made


def _drawn(item: Dataset, source: tuple[str, int] | None) -> _Drawn | str:
    kind, values = word(item, "GraphicType"), _values(item)
    if not values or not all(map(math.isfinite, values)):
        return "A drawing has a point that is no number, and is not shown."
    if kind_of(item) == "SCOORD3D":
        points = tuple(zip(values[0::3], values[1::3], values[2::3], strict=False))
        space = text(item, "ReferencedFrameOfReferenceUID")
        graphic = Graphic(kind, tuple((x, y) for x, y, _ in points))
        return _Drawn(graphic, source[0] if source else "", source[1] if source else 0, space, points)
    if source is None:
        return "A drawing names no picture, and is not shown."
    flat = tuple((x - 0.5, y - 0.5) for x, y in zip(values[0::2], values[1::2], strict=False))
    return _Drawn(Graphic(kind, flat), source[0], source[1])


def _values(item: Dataset) -> tuple[float, ...]:
    """Return coordinates as they are, NaN too."""
    value = item.get("GraphicData", None)
    if value is None or isinstance(value, (str, bytes)):
        return ()
    parts = value if hasattr(value, "__iter__") else (value,)
    try:
        found = tuple(float(part) for part in parts)
    except (TypeError, ValueError):
        return ()
    return found if len(found) <= 3 * MOST_POINTS else ()


def _image(item: Dataset) -> tuple[str, int] | None:
    """Return the picture that an item names just below it: UID and frame from 0."""
    for child in children(item):
        if kind_of(child) == "IMAGE":
            for named in items_of(child, "ReferencedSOPSequence"):
                frames = whole(named.get("ReferencedFrameNumber", None)) or (1,)
                return text(named, "ReferencedSOPInstanceUID"), max(0, frames[0] - 1)
    return None


@boundary()
def lines_of(dataset: Dataset) -> list[str]:
    """Return a report of any template as lines, each level indented by two."""
    name = name_of(dataset)
    return [name.meaning if name is not None else "Structured report", *_lines(dataset, 1)]


def _lines(item: Dataset, depth: int) -> Iterator[str]:
    if depth > 64:
        return
    for child in children(item):
        name = name_of(child)
        told = [part for part in (name.meaning or name.value if name is not None else "", _value(child)) if part]
        yield "  " * depth + (": ".join(told) or kind_of(child) or "reference to another item")
        yield from _lines(child, depth + 1)


def _value(item: Dataset) -> str:
    kind = kind_of(item)
    if kind == "NUM":
        number = number_of(item)
        if number is None:
            return "no value"
        unit = number[1].value if number[1] else ""
        return f"{number[0]:g} {'' if unit == UNITY else unit}".rstrip()
    if kind == "CODE":
        code = first_code(item, "ConceptCodeSequence")
        return (code.meaning or code.value) if code is not None else ""
    if kind in ("SCOORD", "SCOORD3D"):
        values = _values(item)
        return f"{word(item, 'GraphicType').lower()} of {len(values) // (3 if kind == 'SCOORD3D' else 2)} points"
    if kind in ("IMAGE", "COMPOSITE", "WAVEFORM"):
        return " ".join(text(one, "ReferencedSOPInstanceUID") for one in items_of(item, "ReferencedSOPSequence"))
    keyword = {"TEXT": "TextValue", "PNAME": "PersonName", "UIDREF": "UID"}.get(kind, kind.title())
    return text(item, {"DATETIME": "DateTime"}.get(kind, keyword))
