"""What an argument of an action can be given now: for the palette, which lists it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.actions.action import Argument
from viewer.core.phrases import say, told, told_list
from viewer.core.readable import visible
from viewer.core.segment_colors import SEGMENT_COLORS

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.records import Stack


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to give, in words, and what else is known of it."""

    value: str
    title: str
    detail: str = ""


def choices(desk: Desk, action: str, argument: Argument) -> list[Choice]:
    """Return what can be given; empty where it is a free text or number."""
    source = _BY_ACTION.get((action, argument.name)) or _BY_NAME.get(argument.name)
    if source is not None:
        return source(desk)
    if argument.kind is bool:
        return [Choice("on", say("On")), Choice("off", say("Off"))]
    return [Choice(value, say(in_words(value))) for value in argument.choices if value]


def series_title(stack: Stack) -> str:
    """Name a stack by number and description, and by what tells it from others of its series."""
    series = stack.series
    number = "" if series.number is None else str(series.number)
    name = visible(series.description or series.body_part or series.modality)
    return " · ".join(part for part in (number, name, visible(told_list(stack.split_by))) if part)


def in_words(value: str) -> str:
    """Return an id as words: 'sky_blue' as 'Sky blue'."""
    words = value.replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def _stacks(desk: Desk) -> list[Choice]:
    return [
        Choice(stack.key, series_title(stack), f"{visible(stack.series.modality)} · {len(stack.items)}")
        for study in desk.store.catalog.studies.values()
        for stack in study.stacks
        if stack.items
    ]


def _studies(desk: Desk) -> list[Choice]:
    return [
        Choice(
            study.study_uid, visible(study.description) or say("Study"), visible(f"{study.patient.name} · {study.date}")
        )
        for study in desk.store.catalog.studies.values()
    ]


def _annotations(desk: Desk) -> list[Choice]:
    found = []
    for one in desk.store.document.annotations.values():
        if one.is_key:
            continue
        title = desk.actions[f"tool.{one.kind}"].title if f"tool.{one.kind}" in desk.actions else one.kind
        found.append(Choice(one.id, visible(one.name) or title, title if one.name else ""))
    return found


def _slots(desk: Desk) -> list[Choice]:
    stack = desk.store.catalog.stack
    found = []
    for number, slot in enumerate(desk.store.view.slots):
        shown = stack(slot.stack_key)
        name = say("Viewport {number}", number=number + 1)
        found.append(Choice(str(number), name, series_title(shown) if shown else say("Empty")))
    return found


def _windows(desk: Desk) -> list[Choice]:
    from viewer.actions.slots import modality_of
    from viewer.presets.windows import window_presets

    return [
        Choice(preset.name, say(preset.title), f"W {preset.window.width:g} L {preset.window.center:g}")
        for preset in window_presets(modality_of(desk))
    ]


def _luts(_desk: Desk) -> list[Choice]:
    from viewer.display.colour import lut_names

    return [Choice(name, say(in_words(name))) for name in lut_names()]


def _volume_presets(desk: Desk) -> list[Choice]:
    from viewer.actions.slots import modality_of
    from viewer.presets.volumes import volume_presets

    return [Choice(preset.name, say(preset.title)) for preset in volume_presets(modality_of(desk))]


def _states(desk: Desk) -> list[Choice]:
    from viewer.actions.presenting import choices as states

    return [Choice(state.uid, visible(state.title), visible(state.description)) for state in states(desk)]


def _quantities(desk: Desk) -> list[Choice]:
    from viewer.actions.reading_values import known_of

    known = known_of(desk)
    return [Choice(one.key, visible(told(one.title)), visible(one.unit)) for one in known.quantities] if known else []


def _segments(desk: Desk) -> list[Choice]:
    open_ = desk.store.catalog.studies
    return [
        Choice(one.id, visible(one.name), visible(one.label.meaning) if one.label is not None else "")
        for one in desk.store.document.segments.values()
        if one.study_uid in open_
    ]


def _terms(_desk: Desk) -> list[Choice]:
    from viewer.measure.vocabulary import terms

    return [
        Choice(f"{one.code.scheme} {one.code.value}", one.code.meaning, f"{one.code.scheme} {one.code.value}")
        for one in terms()
    ]


def _groups(desk: Desk) -> list[Choice]:
    groups = dict.fromkeys(one.group for one in desk.store.document.annotations.values() if one.group)
    return [Choice(group, visible(group)) for group in groups]


def _segment_colors(_desk: Desk) -> list[Choice]:
    return [Choice(name, say(name)) for name in SEGMENT_COLORS]


def _measuring(desk: Desk) -> list[Choice]:
    return [
        Choice(one.name, visible(one.name), visible(", ".join(step.name for step in one.steps)))
        for one in desk.measuring_protocols.all()
    ]


_SEGMENT_ACTIONS = ("choose", "rename", "color", "label", "unlabel", "visible", "lock", "delete", "go")
_SEGMENT_WORK = ("largest", "fill", "smooth", "interpolate", "combine")
_STEPS = ("copy_next", "copy_previous", "move_next", "move_previous")
_MARK_ACTIONS = ("delete", "copy", "lock", "hide", "group", "label", "label_here", *_STEPS)
_Source = Callable[["Desk"], list[Choice]]
_BY_ACTION: Mapping[tuple[str, str], _Source] = {
    ("window.preset", "name"): _windows,
    ("view.lut", "lut"): _luts,
    ("volume.preset", "name"): _volume_presets,
    ("presentation.apply", "name"): _states,
    ("values.read", "name"): _quantities,
    **{(f"annotation.{name}", "id"): _annotations for name in _MARK_ACTIONS},
    ("annotation.rename", "id"): _annotations,
    ("annotation.label", "text"): _terms,
    ("annotation.group", "group"): _groups,
    ("annotation.select", "id"): _annotations,
    ("annotation.go", "id"): _annotations,
    **{(f"segment.{name}", "id"): _segments for name in (*_SEGMENT_ACTIONS, *_SEGMENT_WORK)},
    ("segment.color", "color"): _segment_colors,
    ("segment.combine", "other"): _segments,
    ("segment.label", "label"): _terms,
    ("study.close", "study_uid"): _studies,
    ("library.add", "study_uid"): _studies,
    ("tab.show", "study_uid"): _studies,
    **{(f"measuring.{name}", "name"): _measuring for name in ("start", "delete", "export")},
}
_BY_NAME: Mapping[str, _Source] = {"stack": _stacks, "slot": _slots}
