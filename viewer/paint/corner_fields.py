"""What the corners say: the lines that a layout asks for, as far as there is something to tell."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from viewer.core.corner_layout import CORNERS, TAG, CornerChoices, CornerLayout
from viewer.core.look import OverlayText
from viewer.core.readable import isolated
from viewer.core.records import Instance, Stack, Study
from viewer.paint.corner_table import FIELDS, Readout, Told
from viewer.paint.corner_text import Corners, Line, Tone

__all__ = ["Readout", "corner_lines", "has_text_of_its_own"]

STANDARD = CornerChoices()
TAG_IMPORTANCE = 45
LIVE = frozenset({"presentation", "calibration", "colours", "value", "zoom", "window", "frame", "plane", "part"}) | {
    "quantity", "tracer", "place", "thickness", "location", "reformatted", "over"
}  # fmt: skip
"""Fields that tell of how the picture is shown; all others stay with the picture."""
KEPT = 64


def corner_lines(
    study: Study | None,
    stack: Stack | None,
    instance: Instance | None,
    readout: Readout,
    overlay: OverlayText,
    choices: CornerChoices = STANDARD,
) -> Corners:
    """Return the corners of a picture; ANONYMOUS leaves out what names the patient, NONE everything."""
    if overlay is OverlayText.NONE:
        return Corners()
    told = Told(study, stack, instance, readout)
    modality = instance.modality if instance is not None else stack.series.modality if stack is not None else ""
    layout = choices.layout(modality)
    is_full = overlay is OverlayText.FULL
    resting = _resting(told, layout, is_full=is_full)
    made = {corner: tuple(_lines(told, layout.lines(corner), resting, is_full=is_full)) for corner in CORNERS}
    above = (*(Line(warning, 95, Tone.ERROR) for warning in readout.warnings), *_fixed(told))
    return Corners(made["top_left"], made["top_right"], (*above, *made["bottom_left"]), made["bottom_right"])


def _lines(told: Told, names: tuple[str, ...], resting: Mapping[str, str], *, is_full: bool) -> list[Line]:
    found = []
    for name in names:
        if name in resting:
            text = resting[name]
        elif name.startswith(TAG):
            text = _element(told, name.removeprefix(TAG), is_full=is_full)
        else:
            text = _text(told, name, is_full=is_full)
        if text.strip():
            row = FIELDS.get(name)
            line = Line(text, row.importance, row.tone) if row else Line(text, TAG_IMPORTANCE, Tone.QUIET)
            found.append(line)
    return found


def _text(told: Told, name: str, *, is_full: bool = True) -> str:
    row = FIELDS.get(name)
    # A layout of a later version may name fields that are not known here.
    if row is None or row.is_fixed or (row.names and not is_full):
        return ""
    return row.text(told)


_FIXED = tuple(row for row in FIELDS.values() if row.is_fixed)


def _fixed(told: Told) -> list[Line]:
    """Return what no layout can leave out."""
    lines = [Line(row.text(told), row.importance, row.tone) for row in _FIXED]
    return [line for line in lines if line.text]


def _element(told: Told, keyword: str, *, is_full: bool) -> str:
    found = told.readout.elements.get(keyword)
    if found is None or not found.value.strip() or not (is_full or found.is_technical):
        return ""
    return f"{found.title} {isolated(found.value)}"


def has_text_of_its_own(instance: Instance | None) -> bool:
    """Whether writing may be burnt into the picture, so that ours needs a ground."""
    if instance is None:
        return False
    return instance.modality == "US" or instance.header.get("BurnedInAnnotation", "").strip().upper() == "YES"


_kept: OrderedDict[tuple[Any, ...], tuple[tuple[Any, ...], Mapping[str, str]]] = OrderedDict()


def _resting(told: Told, layout: CornerLayout, *, is_full: bool) -> Mapping[str, str]:
    """Return the texts that stay with a picture: written once, not for each time that it is painted."""
    parts = (told.study, told.stack, told.instance, layout)
    key = (*map(id, parts), is_full)
    known = _kept.get(key)
    if known is None:
        names = {name for corner in fields(layout) for name in layout.lines(corner.name)} - LIVE
        texts = {name: _text(told, name, is_full=is_full) for name in names if name in FIELDS}
        # With what they were made of, so that an id names nothing else meanwhile.
        known = parts, texts
        _kept[key] = known
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return known[1]
