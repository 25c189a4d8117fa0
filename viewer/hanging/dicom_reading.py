"""A DICOM Hanging Protocol object, of any maker, as a protocol; what of it cannot be expressed is told."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydicom.dataset import Dataset
from pydicom.tag import Tag

from viewer.core.errors import ViewerError
from viewer.core.readable import visible
from viewer.dicom.boundary import boundary
from viewer.dicom.reading import parse
from viewer.hanging.arranging import grid_for
from viewer.hanging.dicom_terms import COLOURS, PLANES, REGIONS, SELECTORS, SOP_CLASS, WINDOWS
from viewer.hanging.records import Condition, Place, Protocol, Show, Test
from viewer.hanging.stored import MOST_RULES, MOST_SIDE, MOST_TEXT
from viewer.hanging.terms import MODALITIES

Rules = tuple[Condition, ...]
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class _Reading:
    """What is gathered while an object is read."""

    notes: list[str] = field(default_factory=list)
    sets: dict[int, tuple[Rules, int]] = field(default_factory=dict)


def protocol_of(content: bytes) -> tuple[Protocol, tuple[str, ...]]:
    """Return the protocol of a file's bytes, and sentences on what is left out. `ViewerError` for anything else."""
    stream = io.BytesIO(content)
    with boundary(stream):
        dataset = parse(stream, len(content)).dataset
        if str(dataset.get("SOPClassUID", "")) != SOP_CLASS:
            raise ViewerError(
                "This is no hanging protocol", "neither JSON of this program nor a DICOM Hanging Protocol"
            )
        return _protocol(dataset)


def _protocol(ds: Dataset) -> tuple[Protocol, tuple[str, ...]]:
    reading = _Reading()
    _read_sets(ds, reading)
    displays = _displays(ds, reading)
    boxes = [(_box_of(one), _place(one, reading)) for one in displays]
    if not boxes:
        raise ViewerError("The hanging protocol shows nothing", "it has no display sets")
    grid, order = _grid([box for box, _ in boxes], reading)
    places = [Place(show=Show.NOTHING)] * (grid[0] * grid[1])
    for number, (_, place) in zip(order, boxes, strict=True):
        if number >= 0:
            places[number] = place
    name = _text(ds, "HangingProtocolDescription") or _text(ds, "HangingProtocolName") or "Imported"
    if not name.startswith(_text(ds, "HangingProtocolName")):
        name = _text(ds, "HangingProtocolName")
    protocol = Protocol("imported", name[:80], _study_rules(ds, reading), grid[0], grid[1], tuple(places))
    return protocol, tuple(dict.fromkeys(reading.notes))


def _text(ds: Dataset, keyword: str) -> str:
    value = ds.get(keyword, "")
    return visible(str(value if value is not None else "").strip())[:MOST_TEXT]


def _items(ds: Dataset, keyword: str) -> list[Dataset]:
    value = ds.get(keyword, None)
    return [item for item in value or () if isinstance(item, Dataset)][:MOST_RULES]


def _values(ds: Dataset, keyword: str) -> tuple[str, ...]:
    value: Any = ds.get(keyword, None)
    if value is None or value == "":
        return ()
    texts = [value] if isinstance(value, str) else list(value) if hasattr(value, "__iter__") else [value]
    return tuple(visible(str(text).strip())[:MOST_TEXT] for text in texts)[:MOST_RULES]


def _whole(ds: Dataset, keyword: str) -> int:
    try:
        return int(ds.get(keyword, 0) or 0)
    except (TypeError, ValueError):
        return 0


def _study_rules(ds: Dataset, reading: _Reading) -> Rules:
    modalities: dict[str, None] = {}
    parts: dict[str, None] = {}
    by_code = {code: name for name, (code, _) in REGIONS.items()}
    by_code |= {meaning.lower(): name for name, (_, meaning) in REGIONS.items()}
    for item in _items(ds, "HangingProtocolDefinitionSequence"):
        modalities |= dict.fromkeys(_values(item, "Modality"))
        for region in _items(item, "AnatomicRegionSequence"):
            # Older objects have older codes; the meaning is the same word.
            part = by_code.get(_text(region, "CodeValue")) or by_code.get(_text(region, "CodeMeaning").lower())
            if part is None:
                reading.notes.append(f"The part of the body “{_text(region, 'CodeMeaning')}” is not known.")
            else:
                parts[part] = None
        for keyword, words in (
            ("ProcedureCodeSequence", "procedure"),
            ("ReasonForRequestedProcedureCodeSequence", "reason"),
        ):
            if _items(item, keyword):
                reading.notes.append(f"Rules on the {words} of the request are left out.")
        if _text(item, "Laterality"):
            reading.notes.append("The side of the study is left out.")
    rules = []
    if modalities and {name for name, _ in MODALITIES} - {*modalities}:
        rules.append(Condition("modality", Test.ANY, tuple(modalities)))
    if parts:
        rules.append(Condition("body_part", Test.ANY, tuple(parts)))
    if priors := _whole(ds, "NumberOfPriorsReferenced"):
        rules.append(Condition("priors", Test.AT_LEAST, (str(min(priors, 20)),)))
    return tuple(rules)


def _read_sets(ds: Dataset, reading: _Reading) -> None:
    """Take in the image sets: by number, the rules and which prior."""
    for item in _items(ds, "ImageSetsSequence"):
        rules = tuple(_selectors(item, reading))
        for time in _items(item, "TimeBasedImageSetsSequence"):
            prior = 0
            if _text(time, "ImageSetSelectorCategory") == "ABSTRACT_PRIOR":
                values = _values(time, "AbstractPriorValue")
                prior = int(values[0]) if values and values[0].lstrip("-").isdigit() else 1
                if prior < 0:
                    reading.notes.append("The oldest prior is taken for the latest one.")
                prior = max(1, min(abs(prior), 20))
            elif _values(time, "RelativeTime") not in ((), ("0", "0")):
                prior = 1
                reading.notes.append("A prior of a span of time is taken for the latest one.")
            reading.sets[_whole(time, "ImageSetNumber")] = (rules, prior)


def _selectors(item: Dataset, reading: _Reading) -> Iterator[Condition]:
    terms = {int(Tag(keyword)): term for term, (keyword, _) in SELECTORS.items()}
    everything = {name for name, _ in MODALITIES}
    for selector in _items(item, "ImageSetSelectorSequence"):
        term = terms.get(_attribute(selector))
        values = _values(selector, f"Selector{_text(selector, 'SelectorAttributeVR')[:2]}Value")
        if term is None or not values:
            reading.notes.append(f"A rule on {_attribute_words(selector)} is left out.")
        elif term != "modality" or everything - {*values}:
            yield Condition(term, Test.ANY, values)


def _attribute(selector: Dataset) -> int:
    value = selector.get("SelectorAttribute", None)
    return int(value) if isinstance(value, int) else 0


def _attribute_words(selector: Dataset) -> str:
    from pydicom.datadict import dictionary_description

    number = _attribute(selector)
    try:
        return f"“{dictionary_description(number)}”"
    except KeyError:
        return f"({number >> 16:04X},{number & 0xFFFF:04X})"


def _displays(ds: Dataset, reading: _Reading) -> list[Dataset]:
    """Return the display sets of the first presentation group: others would follow it at a key."""
    found = _items(ds, "DisplaySetsSequence")
    first = min((_whole(one, "DisplaySetPresentationGroup") for one in found), default=0)
    shown = [one for one in found if _whole(one, "DisplaySetPresentationGroup") == first]
    if len(shown) < len(found):
        reading.notes.append("Only the first of its steps is read.")
    return shown[: MOST_SIDE**2]


def _box_of(display: Dataset) -> Box:
    boxes = _items(display, "ImageBoxesSequence")
    position = _values(boxes[0], "DisplayEnvironmentSpatialPosition") if boxes else ()
    try:
        left, top, right, bottom = (float(value) for value in position)
    except ValueError:
        return (0.0, 1.0, 1.0, 0.0)
    return left, top, right, bottom


def _grid(boxes: list[Box], reading: _Reading) -> tuple[tuple[int, int], list[int]]:
    """Return rows and columns, and the place of each box in them; -1 for one that found none."""
    lefts = sorted({round(box[0], 2) for box in boxes})
    tops = sorted({round(box[1], 2) for box in boxes}, reverse=True)
    grid = len(tops), len(lefts)
    at = [tops.index(round(box[1], 2)) * len(lefts) + lefts.index(round(box[0], 2)) for box in boxes]
    if max(grid) <= MOST_SIDE and len(set(at)) == len(at):
        if grid[0] * grid[1] != len(boxes):
            reading.notes.append("Viewports of different sizes became a grid of equal ones.")
        return grid, at
    reading.notes.append("Its viewports form no grid: they were put in order.")
    rows, columns = grid_for(min(len(boxes), MOST_SIDE**2))
    return (rows, columns), [n if n < rows * columns else -1 for n in range(len(boxes))]


def _place(display: Dataset, reading: _Reading) -> Place:
    rules, prior = reading.sets.get(_whole(display, "ImageSetNumber"), ((), 0))
    show, slab = _shown(display, reading)
    windows = {voi: name for name, voi in WINDOWS.items()}
    colours = {term: name for name, term in COLOURS.items()}
    voi, colour = _text(display, "VOIType"), _text(display, "PseudoColorType")
    for word, known, words in ((voi, windows, "window"), (colour, colours, "colours")):
        if word and word not in known:
            reading.notes.append(
                f"The {words} “{word}” are not known." if words == "colours" else f"The window “{word}” is not known."
            )
    inverted = _text(display, "ShowGrayscaleInverted")
    side = _text(display, "DisplaySetHorizontalJustification").lower()
    return Place(
        (*rules, *_filters(display, reading)),
        prior,
        show=show,
        slab_mm=slab,
        preset=windows.get(voi, ""),
        lut=colours.get(colour, ""),
        is_inverted={"YES": True, "NO": False}.get(inverted),
        chest_wall=side if side in ("left", "right") else "",
    )


def _filters(display: Dataset, reading: _Reading) -> Iterator[Condition]:
    terms = {int(Tag(keyword)): term for term, (keyword, _) in SELECTORS.items()}
    planes = {word: name for name, word in PLANES.items()}
    for item in _items(display, "FilterOperationsSequence"):
        test = {"MEMBER_OF": Test.ANY, "NOT_MEMBER_OF": Test.NONE}.get(_text(item, "FilterByOperator"))
        values = _values(item, f"Selector{(_text(item, 'SelectorAttributeVR') or 'CS')[:2]}Value")
        presence = {"PRESENT": "yes", "NOT_PRESENT": "no"}.get(_text(item, "FilterByAttributePresence"))
        if _text(item, "FilterByCategory") == "IMAGE_PLANE" and test and set(values) <= set(planes):
            yield Condition("plane", test, tuple(planes[value] for value in values))
        elif _attribute(item) in terms and test and values:
            yield Condition(terms[_attribute(item)], test, values)
        elif _attribute(item) == int(Tag("ContrastBolusAgent")) and presence:
            yield Condition("contrast", Test.ANY, (presence,))
        else:
            reading.notes.append(f"A filter on {_attribute_words(item)} is left out.")


WHOLE_MM = 500.0
"""Thicker than any part of a body: a maximum of all."""


def _shown(display: Dataset, reading: _Reading) -> tuple[Show, float]:
    operation = _text(display, "ReformattingOperationType")
    shows = {word: Show(name) for name, word in PLANES.items() if name != "oblique"}
    show = shows.get(_text(display, "ReformattingOperationInitialViewDirection"))
    if operation == "3D_RENDERING":
        is_mip = _values(display, "ThreeDRenderingType")[:1] == ("MIP",)
        return (show, WHOLE_MM) if is_mip and show is not None else (Show.VOLUME, 0.0)
    if operation == "SLAB":
        return show or Show.AXIAL, _thickness(display)
    if operation == "MPR" and show is not None:
        return show, 0.0
    if operation:
        reading.notes.append(f"The reformatting “{operation}” is shown as pictures.")
    return Show.PICTURES, 0.0


def _thickness(display: Dataset) -> float:
    try:
        return min(5000.0, max(0.0, float(display.get("ReformattingThickness", 0) or 0)))
    except (TypeError, ValueError):
        return 0.0
