"""What the corners say: the lines that a layout asks for, as far as there is something to tell."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from viewer.core import phrases
from viewer.core.corner_layout import CORNERS, TAG, CornerChoices, CornerLayout
from viewer.core.look import OverlayText
from viewer.core.readable import isolated
from viewer.core.records import Instance, Stack, Study
from viewer.paint.corner_table import FIELDS, Field, Readout, Told
from viewer.paint.corner_text import Corners, Line, Tone

__all__ = ["Readout", "corner_lines", "has_text_of_its_own"]

STANDARD = CornerChoices()
TAG_IMPORTANCE = 45
MOVING = frozenset({"frame", "part", "place", "location", "value"})
"""Fields that tell of what `_still` leaves out: they change while pictures play, and below the pointer."""
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
    told = Told(study, stack, instance, readout)
    if overlay is OverlayText.NONE:
        return Corners(bottom_left=tuple(_made(_LASTING, told)))
    modality = instance.modality if instance is not None else stack.series.modality if stack is not None else ""
    is_full = overlay is OverlayText.FULL
    return Corners(*(_lines(told, plan, is_full=is_full) for plan in _plans(told, choices.layout(modality), is_full)))


def _lines(told: Told, plan: Plan, *, is_full: bool) -> tuple[Line, ...]:
    """Return the lines of a plan: those that stay are written already, the others are named."""
    if not plan.is_moving:
        return plan.still
    found = (one if isinstance(one, Line) else _line(told, one, is_full=is_full) for one in plan.parts)
    return tuple(line for line in found if line is not None)


def _line(told: Told, name: str, *, is_full: bool) -> Line | None:
    """Return the line of a field, None where it has nothing to say."""
    row = FIELDS.get(name)
    if row is None:
        is_element = name.startswith(TAG)
        text = _element(told, name.removeprefix(TAG), is_full=is_full) if is_element else ""
        is_number = any(map(str.isdigit, text))
        return Line(text, TAG_IMPORTANCE, Tone.QUIET, is_name=not is_number) if text.strip() else None
    text = _text(told, name, is_full=is_full)
    return _as_line(row, told, text) if text.strip() else None


def _as_line(row: Field, told: Told, text: str) -> Line:
    # A name tells more when it is cut than when it goes for the number before it.
    shorter = () if row.is_name else row.shorter(told, text)
    return Line(text, row.importance, row.tone, shorter, is_name=row.is_name)


def _text(told: Told, name: str, *, is_full: bool = True) -> str:
    row = FIELDS.get(name)
    # A layout of a later version may name fields that are not known here.
    if row is None or row.is_fixed or (row.names and not is_full):
        return ""
    return row.text(told)


_FIXED = tuple(row for row in FIELDS.values() if row.is_fixed)
_LASTING = tuple(row for row in _FIXED if row.is_lasting)


def _made(rows: tuple[Field, ...], told: Told) -> list[Line]:
    """Return the lines of fields that have something to say, whatever the layout."""
    said = [(row, row.text(told)) for row in rows]
    return [_as_line(row, told, text) for row, text in said if text]


def _element(told: Told, keyword: str, *, is_full: bool) -> str:
    found = told.readout.elements.get(keyword)
    if found is None or not found.value.strip() or not (is_full or found.is_technical):
        return ""
    return f"{found.title} {isolated(found.value)}"


def has_text_of_its_own(instance: Instance | None) -> bool:
    """Whether writing may be burnt into the picture, so that ours needs a ground."""
    if instance is None:
        return False
    # A screen of an ultrasound device says where its regions are, and writes around them.
    is_screen = instance.modality == "US" and bool(instance.regions)
    return is_screen or instance.header.get("BurnedInAnnotation", "").strip().upper() == "YES"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a corner says from top to bottom; of lines that move only the names."""

    parts: tuple[Line | str, ...]
    still: tuple[Line, ...]

    @property
    def is_moving(self) -> bool:
        """Whether there are lines to write anew for each picture."""
        return len(self.still) < len(self.parts)


Plans = tuple[Plan, ...]
_kept: OrderedDict[tuple[Any, ...], tuple[tuple[Any, ...], Plans]] = OrderedDict()


def _plans(told: Told, layout: CornerLayout, is_full: bool) -> Plans:
    """Return the plans of all corners."""
    parts = (told.study, told.stack, told.instance, layout, told.readout.elements)
    key = (*map(id, parts), is_full, *_still(told.readout))
    known = _kept.get(key)
    if known is None:
        made = {corner: _planned(told, layout.lines(corner), is_full=is_full) for corner in CORNERS}
        warnings = (Line(phrases.told(warning), 95, Tone.ERROR) for warning in told.readout.warnings)
        above = (*warnings, *_made(_FIXED, told))
        made["bottom_left"] = (*above, *made["bottom_left"])
        order = ("top_left", "top_right", "bottom_left", "bottom_right")
        plans = tuple(Plan(made[at], tuple(one for one in made[at] if isinstance(one, Line))) for at in order)
        # With what they were made of, so that an id names nothing else meanwhile.
        known = parts, plans
        _kept[key] = known
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return known[1]


def _planned(told: Told, names: Iterable[str], *, is_full: bool) -> tuple[Line | str, ...]:
    found = (name if name in MOVING else _line(told, name, is_full=is_full) for name in names)
    return tuple(one for one in found if one is not None)


def _still(readout: Readout) -> tuple[Any, ...]:
    """Return what a readout says, but for what moves and the elements, which are compared as themselves."""
    r = readout
    shown = (r.count, r.window, r.zoom, r.camera, r.title, r.between, r.is_reformatted, r.over, r.thickness_mm)
    return *shown, r.calibration, r.warnings, r.presentation, r.quantity, r.colours, r.sides, r.length
