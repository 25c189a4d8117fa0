"""Actions on presentation states: choose one for the active viewport, step through them, go back to none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of
from viewer.actions.presentations import Listed
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look
from viewer.core.records import Stack
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.presentation_state import PresentationState
    from viewer.jobs.lanes import Job

SLOT = "presentation.apply"
NONE_HINT = "presentation states are objects of their own that come with a study"


def choices(desk: Desk) -> tuple[Listed, ...]:
    """Return the presentation states for the stack of the active viewport."""
    slot = desk.store.view.active_slot
    stack = desk.active_stack()
    return desk.presentations.of(stack) if stack is not None and slot.kind is SlotKind.STACK else ()


def apply(desk: Desk, name: str) -> None:
    """Show the active stack by a presentation state: its label, its UID, or its number in the list from 1."""
    listed = _found(_choices(desk), name)
    if listed.refusal:
        raise ViewerError("This presentation state cannot be applied", listed.refusal)
    _apply(desk, listed)


def step(desk: Desk) -> None:
    """Show the active stack by the next presentation state; after the last one, by none."""
    usable = [listed for listed in _choices(desk) if not listed.refusal]
    if not usable:
        raise ViewerError("No presentation state of this series can be applied", _choices(desk)[0].refusal)
    now = desk.store.view.active_slot.presentation
    at = next((place for place, listed in enumerate(usable) if listed.uid == now), -1)
    if at == len(usable) - 1:
        remove(desk)
    else:
        _apply(desk, usable[at + 1])


def remove(desk: Desk) -> None:
    """Show the active stack as its pictures ask for themselves."""
    slot = desk.store.view.active_slot
    if not slot.presentation:
        raise ViewerError("No presentation state is applied")
    first = desk.first_look(slot.stack_key)
    look = replace(first, interpolation=slot.look.interpolation, has_overlays=slot.look.has_overlays)
    plain = replace(slot, presentation="", camera=Camera2D(), look=look)
    _show(desk, "No presentation state", slot, plain)


def _choices(desk: Desk) -> tuple[Listed, ...]:
    slot = desk.store.view.active_slot
    if slot.kind is not SlotKind.STACK:
        raise ViewerError("Presentation states are for acquired pictures", "the viewport shows a plane of a volume")
    found = choices(desk)
    if not found:
        raise ViewerError("There is no presentation state for this series", NONE_HINT)
    return found


def _found(states: tuple[Listed, ...], name: str) -> Listed:
    """Return the state of a UID, a label, or a number in the list."""
    wanted = name.strip()
    for listed in states:
        if wanted == listed.uid or wanted.casefold() == listed.title.casefold():
            return listed
    if wanted.isdecimal() and 1 <= int(wanted) <= len(states):
        return states[int(wanted) - 1]
    there = ", ".join(dict.fromkeys(listed.title for listed in states))
    raise ViewerError(f"There is no presentation state “{name}” for this series", f"there are: {there}")


def _apply(desk: Desk, listed: Listed) -> None:
    """Read the state in a lane, then show it: its pictures come first if the present one is none of them."""
    from viewer.jobs.lanes import Priority

    view = desk.store.view
    number, slot = view.active, view.active_slot

    def work(_: Job) -> PresentationState:
        return desk.presentations.load(listed.uid)

    def done(state: PresentationState | None, error: ViewerError | None) -> None:
        if state is None:
            desk.notify(error.sentence() if error is not None else "The presentation state was not read")
            return
        now = desk.store.view.slots
        if number < len(now) and now[number].stack_key == slot.stack_key and now[number].kind is SlotKind.STACK:
            _show(desk, f"Presentation state {listed.title}", now[number], _by(desk, now[number], state), number)

    desk.lanes.submit(SLOT, Priority.VISIBLE, work, done)


def _by(desk: Desk, slot: Slot, state: PresentationState) -> Slot:
    """Return a slot as a state shows it."""
    from viewer.display.displayed_area import camera_of

    stack = desk.store.catalog.stack(slot.stack_key)
    source = desk.source_of(slot)
    assert stack is not None
    assert source is not None
    index = _first_covered(stack, state, position_of(slot, source))
    item = stack.items[index]
    camera = camera_of(state, item.instance.sop_instance_uid, item.frame, item.instance.pixel_aspect)
    uid = state.instance.sop_instance_uid
    return replace(slot, index=index, presentation=uid, camera=camera, look=_plain(slot.look))


def _first_covered(stack: Stack, state: PresentationState, index: int) -> int:
    """Return the picture that is shown if the state names it, else the nearest that it names."""
    covered = [
        place for place, item in enumerate(stack.items) if state.covers(item.instance.sop_instance_uid, item.frame)
    ]
    return min(covered, key=lambda place: abs(place - index), default=index)


def _plain(look: Look) -> Look:
    """Return the look without what a state decides itself: window, inversion and colours."""
    return Look(interpolation=look.interpolation, has_overlays=look.has_overlays)


def _show(desk: Desk, label: str, before: Slot, after: Slot, number: int = -1) -> None:
    """Change a slot as one step of the history; which picture of the stack it shows is no part of that."""
    number = desk.store.view.active if number < 0 else number
    desk.store.show(lambda view: view.with_slot(number, replace(before, index=after.index)))
    desk.store.alter(label, lambda view: view.with_slot(number, after))


ACTIONS = (
    Action(
        "presentation.apply",
        "Presentation state",
        apply,
        "Show the pictures by a presentation state of the study.",
        need=Need.PRESENTATION,
        arguments=(Argument("name", is_required=True, help="its label, UID or number in the list"),),
    ),
    Action(
        "presentation.next",
        "Next presentation state",
        step,
        "The states of the series in turn, then none.",
        ("G",),
        "View/On pictures",
        need=Need.PRESENTATION,
    ),
    Action(
        "presentation.none",
        "No presentation state",
        remove,
        "Show the pictures as they ask for themselves.",
        (),
        "View/On pictures",
        need=Need.PRESENTATION,
    ),
)
