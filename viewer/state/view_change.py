"""Which parts of the view a change altered, and how these alone are put back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from viewer.state.tabs import Arrangement
from viewer.state.view import Slot, ViewState

Path = tuple[str | int, ...]
OF_TAB = frozenset({"grid", *(field.name for field in fields(Arrangement))})
PASSING = ("is_playing", "is_outside", "away_mm")
"""What a slot does at the moment: never undone."""


class _Absent(Enum):
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a view and its value: a field, a key of a mapping, a field of a slot.

    A field of a slot counts only while that slot holds what it held: the window of one series is none for another.
    """

    path: Path
    value: Any
    held: tuple[object, ...] | None = None


@dataclass(frozen=True, slots=True)
class ViewChange:
    """Parts of a view with the values that they are to take, and the tab that they belong to."""

    parts: tuple[Part, ...] = ()
    tab: str = ""


def difference(now: ViewState, target: ViewState) -> ViewChange:
    """Return what leads from one view to another, by its smallest parts; which tab is in front is none of them."""
    if now is target:
        return ViewChange()
    tab = target.tabs.front
    if tab and tab != now.tabs.front:
        now = now.with_tab(tab)
    return ViewChange(tuple(_view_parts(now, target)), tab)


def brought(change: ViewChange, view: ViewState) -> ViewState:
    """Return the view with the tab in front that a change belongs to, if it is still there."""
    is_elsewhere = change.tab not in ("", view.tabs.front) and change.tab in view.tabs.parked
    return view.with_tab(change.tab) if is_elsewhere and any(map(_is_of_tab, change.parts)) else view


def put(change: ViewChange, view: ViewState) -> ViewState:
    """Return the view with these parts; all others stay as they are.

    A stack that leaves the viewports is remembered as it was last shown, as at any other time.
    """
    view = brought(change, view)
    is_elsewhere = change.tab != view.tabs.front and "" not in (change.tab, view.tabs.front)
    changed = view
    for part in change.parts:
        if not (is_elsewhere and _is_of_tab(part)):
            changed = _with_part(changed, part)
    last = len(changed.slots) - 1
    if changed.active > last or changed.large_slot > last:
        large = changed.large_slot if changed.large_slot <= last else -1
        changed = replace(changed, active=min(changed.active, last), large_slot=large)
    return changed if changed is view else changed.remembering(view.slots)


def _is_of_tab(part: Part) -> bool:
    """Whether each tab has a part of its own."""
    return part.path[0] in OF_TAB


def _view_parts(now: ViewState, target: ViewState) -> Iterator[Part]:
    if (now.rows, now.columns) != (target.rows, target.columns):
        yield Part(("grid",), (target.rows, target.columns))
    for number, slot in enumerate(target.slots):
        old = now.slots[number] if number < len(now.slots) else None
        if old is not slot:
            yield from _slot_parts(("slots", number), old, slot)
    # What is remembered comes and goes with the viewports; only how it was shown can be altered.
    if now.left is not target.left:
        for key, slot in target.left.items():
            old = now.left.get(key)
            if old is not None and old is not slot and _held(old) == _held(slot):
                yield from _slot_parts(("left", key), old, slot)
    for field in fields(ViewState):
        if field.name not in ("rows", "columns", "slots", "left", "tabs"):
            yield from _parts((field.name,), getattr(now, field.name), getattr(target, field.name))


def _slot_parts(path: Path, now: Slot | None, target: Slot) -> Iterator[Part]:
    """Give the fields of a slot that differ, the whole slot where it holds something else."""
    if now is None or _held(now) != _held(target):
        yield Part(path, target)
        return
    for field in fields(Slot):
        if field.name in PASSING:
            continue
        for part in _parts((field.name,), getattr(now, field.name), getattr(target, field.name)):
            yield Part((*path, *part.path), part.value, _held(target))


def _parts(path: Path, now: Any, target: Any) -> Iterator[Part]:
    """Give what differs in one field: of a record its own fields, of a mapping its keys."""
    if now is target or now == target:
        return
    if isinstance(now, Mapping) and isinstance(target, Mapping):
        for key in {**now, **target}:
            if now.get(key, _Absent.ABSENT) != target.get(key, _Absent.ABSENT):
                yield Part((*path, key), target.get(key, _Absent.ABSENT))
    elif len(path) == 1 and is_dataclass(now) and type(now) is type(target):
        for field in fields(now):
            yield from _parts((*path, field.name), getattr(now, field.name), getattr(target, field.name))
    else:
        yield Part(path, target)


def _with_part(view: ViewState, part: Part) -> ViewState:
    if part.path == ("grid",):
        rows, columns = part.value
        count = rows * columns
        slots = (*view.slots, *(Slot() for _ in range(count - len(view.slots))))[:count]
        return replace(view, rows=rows, columns=columns, slots=slots)
    if part.path[0] not in ("slots", "left"):
        return replace(view, **_changed(view, part.path, part.value))
    where, key, *rest = part.path
    slot = _slot_at(view, where, key)
    if slot is None or (part.held is not None and _held(slot) != part.held):
        return view
    slot = replace(slot, **_changed(slot, tuple(rest), part.value)) if rest else part.value
    if where == "slots":
        return view.with_slot(int(key), slot)
    return replace(view, left=MappingProxyType({**view.left, str(key): slot}))


def _slot_at(view: ViewState, where: str | int, key: str | int) -> Slot | None:
    if where == "left":
        return view.left.get(str(key))
    return view.slots[int(key)] if int(key) < len(view.slots) else None


def _changed(owner: Any, path: Path, value: Any) -> dict[str, Any]:
    """Return the field of `owner` that a path begins with, changed at the path's end."""
    name, *rest = path
    if rest:
        inner = getattr(owner, str(name))
        if isinstance(inner, Mapping):
            kept = {key: one for key, one in inner.items() if key != rest[0]}
            value = MappingProxyType(kept if value is _Absent.ABSENT else {**kept, rest[0]: value})
        else:
            value = replace(inner, **_changed(inner, tuple(rest), value))
    return {str(name): value}


def _held(slot: Slot) -> tuple[object, ...]:
    """Return what tells the pictures of a slot from those of another."""
    return slot.kind, slot.stack_key, slot.plane
