"""What the corners say: the lines that a layout asks for, as far as there is something to tell."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
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
    made = {
        corner: _lines(told, plan, is_full=is_full) for corner, plan in _plans(told, layout, is_full=is_full).items()
    }
    above = (*(Line(warning, 95, Tone.ERROR) for warning in readout.warnings), *_fixed(told))
    return Corners(made["top_left"], made["top_right"], (*above, *made["bottom_left"]), made["bottom_right"])


def _lines(told: Told, plan: tuple[Line | str, ...], *, is_full: bool) -> tuple[Line, ...]:
    """Return the lines of a plan: those that stay are written already, the others are named."""
    found = (one if isinstance(one, Line) else _line(told, one, is_full=is_full) for one in plan)
    return tuple(line for line in found if line is not None)


def _line(told: Told, name: str, *, is_full: bool) -> Line | None:
    """Return the line of a field, None where it has nothing to say."""
    row = FIELDS.get(name)
    if row is None:
        is_element = name.startswith(TAG)
        text = _element(told, name.removeprefix(TAG), is_full=is_full) if is_element else ""
        return Line(text, TAG_IMPORTANCE, Tone.QUIET) if text.strip() else None
    text = _text(told, name, is_full=is_full)
    return Line(text, row.importance, row.tone) if text.strip() else None


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
    # A screen of an ultrasound device says where its regions are, and writes around them.
    is_screen = instance.modality == "US" and bool(instance.regions)
    return is_screen or instance.header.get("BurnedInAnnotation", "").strip().upper() == "YES"


Plans = Mapping[str, tuple[Line | str, ...]]
_kept: OrderedDict[tuple[Any, ...], tuple[tuple[Any, ...], Plans]] = OrderedDict()


def _plans(told: Told, layout: CornerLayout, *, is_full: bool) -> Plans:
    """Return each corner's lines; of those that change while a picture is shown only the names."""
    parts = (told.study, told.stack, told.instance, layout)
    key = (*map(id, parts), is_full)
    known = _kept.get(key)
    if known is None:
        plans: dict[str, tuple[Line | str, ...]] = {}
        for corner in CORNERS:
            found: list[Line | str] = []
            for name in layout.lines(corner):
                is_live = name in LIVE or name.startswith(TAG)
                one = name if is_live else _line(told, name, is_full=is_full)
                found += [one] if one is not None else []
            plans[corner] = tuple(found)
        # With what they were made of, so that an id names nothing else meanwhile.
        known = parts, plans
        _kept[key] = known
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return known[1]
