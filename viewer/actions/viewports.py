"""Actions on viewports: which one is active, what trades places, what is taken out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def next_viewport(desk: Desk, step: int = 1) -> None:
    """Make the next viewport the active one."""
    desk.store.show(lambda view: view.with_active((view.active + step) % len(view.slots)))


def select_viewport(desk: Desk, slot: int) -> None:
    """Make a viewport the active one."""
    _known(desk, slot)
    desk.store.show(lambda view: view.with_active(slot))


def toggle_alone(desk: Desk) -> None:
    """Show the active viewport alone, or go back to all."""
    desk.store.show(lambda view: replace(view, large_slot=-1 if view.large_slot >= 0 else view.active))


def clear_viewport(desk: Desk, slot: int | None = None) -> None:
    """Take the series out of a viewport; how it was shown is remembered."""
    view = desk.store.view
    number = view.active if slot is None else slot
    _known(desk, number)
    if view.slots[number].kind is SlotKind.EMPTY:
        raise ViewerError("The viewport is empty already")
    desk.store.alter(f"Empty viewport {number + 1}", lambda view: by_hand(view.with_other(number, Slot())))


def swap_viewports(desk: Desk, slot: int, other: int | None = None) -> None:
    """Let two viewports trade what they show; the second is the active one, unless it is named."""
    second = desk.store.view.active if other is None else other
    _known(desk, slot)
    _known(desk, second)
    if slot != second:
        desk.store.alter("Swap viewports", lambda view: _swapped(view, slot, second))


def _swapped(view: ViewState, one: int, other: int) -> ViewState:
    first, second = view.slots[one], view.slots[other]
    return by_hand(view.with_slot(one, second).with_slot(other, first).with_active(one))


def by_hand(view: ViewState) -> ViewState:
    """Return the view as arranged by hand: by no protocol any more, nothing tiled, no viewport empty for a reason."""
    hanging = replace(view.hanging, protocol="", reasons=(), tiled="")
    return view if hanging == view.hanging else replace(view, hanging=hanging)


def _known(desk: Desk, slot: int) -> None:
    if not 0 <= slot < len(desk.store.view.slots):
        raise ViewerError(f"There is no viewport {slot}", f"there are {len(desk.store.view.slots)}, counted from 0")


ACTIONS = (
    Action(
        "viewport.next",
        "Next viewport",
        next_viewport,
        "Make the next viewport the active one.",
        ("Tab",),
        "View/Go to",
        arguments=(Argument("step", int, 1, help="how many further; negative goes back"),),
    ),
    Action(
        "viewport.select",
        "Select viewport",
        select_viewport,
        "Make a viewport the active one, counted from 0.",
        verb="viewport",
        arguments=(Argument("slot", int, is_required=True, help="viewport, from 0"),),
    ),
    Action(
        "viewport.alone",
        "Viewport alone and back",
        toggle_alone,
        "Show the active viewport alone, or all again.",
        ("Return",),
        "View/Layout",
        need=Need.STUDY,
        checked=lambda desk: desk.store.view.large_slot >= 0,
    ),
    Action(
        "viewport.swap",
        "Swap viewports",
        swap_viewports,
        "Let two viewports trade what they show; dragging the grip of one to the other does the same.",
        verb="swap",
        need=Need.STUDY,
        arguments=(
            Argument("slot", int, is_required=True, help="viewport, from 0"),
            Argument("other", int, help="the other one; the active one without it"),
        ),
    ),
    Action(
        "viewport.clear",
        "Empty viewport",
        clear_viewport,
        "Take the series out of the active viewport, or out of one by its number.",
        (),
        "View/Layout",
        need=Need.STUDY,
        arguments=(Argument("slot", int, help="viewport, from 0; the active one without it"),),
    ),
)
