"""Whether what an action needs is there, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.action import Need
from viewer.core.records import Stack
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

WHY = {
    Need.NOTHING: "",
    Need.STUDY: "no study is open",
    Need.PICTURE: "the active viewport is empty",
    Need.PLANAR: "the active viewport shows no picture",
    Need.GREY: "the active viewport shows no grey picture",
    Need.VOLUME: "the active series is not a volume",
    Need.SCENE: "the active viewport is no 3D view",
    Need.SELECTION: "nothing is selected",
    Need.SEGMENT: "there is no segment",
    Need.GUIDE: "no measuring protocol is followed",
    Need.OVERLAY: "no series lies over the pictures",
    Need.DONE: "nothing was changed yet",
    Need.UNDONE: "nothing was undone",
    Need.PRESENTATION: "the study holds no presentation state for these pictures",
    Need.WINDOW: "it needs the window",
}


def is_met(desk: Desk, need: Need) -> bool:
    """Whether a need is met now."""
    test = _TESTS.get(need)
    return test is None or test(desk)


def _kind(desk: Desk) -> SlotKind:
    return desk.store.view.active_slot.kind


def _is_planar(desk: Desk) -> bool:
    return _kind(desk) in (SlotKind.STACK, SlotKind.PLANE)


def _is_grey(desk: Desk) -> bool:
    slot = desk.store.view.active_slot
    return _is_planar(desk) and not _is_in_colour(desk.store.catalog.stack(slot.stack_key), slot)


def _is_presented(desk: Desk) -> bool:
    stack = desk.active_stack()
    return _kind(desk) is SlotKind.STACK and stack is not None and bool(desk.presentations.of(stack))


def _has_pictures(desk: Desk) -> bool:
    # A stack that is no volume keeps the action: asked for, it tells why.
    stack = desk.active_stack()
    return stack is not None and bool(stack.items)


def _is_in_colour(stack: Stack | None, slot: Slot) -> bool:
    """Whether a slot shows acquired pictures that have colours of their own."""
    if stack is None or not stack.items:
        return False
    pixel = stack.items[max(0, min(slot.index, len(stack.items) - 1))].instance.pixel
    return pixel is not None and pixel.is_color


_TESTS: Mapping[Need, Callable[[Desk], bool]] = MappingProxyType(
    {
        Need.WINDOW: lambda desk: desk.window is not None,
        Need.DONE: lambda desk: bool(desk.store.history()[0]),
        Need.UNDONE: lambda desk: bool(desk.store.history()[1]),
        Need.SELECTION: lambda desk: desk.store.view.selected in desk.store.document.annotations,
        Need.SEGMENT: lambda desk: bool(desk.store.document.segments),
        Need.GUIDE: lambda desk: desk.store.view.guide is not None,
        Need.STUDY: lambda desk: bool(desk.store.catalog.studies),
        Need.SCENE: lambda desk: _kind(desk) is SlotKind.VOLUME,
        Need.PICTURE: lambda desk: _kind(desk) is not SlotKind.EMPTY,
        Need.PLANAR: _is_planar,
        Need.GREY: _is_grey,
        Need.OVERLAY: lambda desk: bool(desk.store.view.active_slot.overlay),
        Need.PRESENTATION: _is_presented,
        Need.VOLUME: _has_pictures,
    }
)
