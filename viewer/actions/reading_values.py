"""Actions on what the values of a series are read as: a kind of uptake, a real-world value, or as in the file."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.quantities import StackQuantities, converted
from viewer.core.errors import ViewerError
from viewer.core.quantity import AS_GIVEN, Quantity, ValueMap
from viewer.core.records import Stack, StackItem
from viewer.core.units import unit_words
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

SLOT = "values.read"


def known_of(desk: Desk) -> StackQuantities | None:
    """Return what the active series can be read as, None where there is no choice or it is not known yet."""
    stack = desk.active_stack()
    if stack is None or not desk.quantities.are_many(stack):
        return None
    return desk.quantities.get(stack)


def choose(desk: Desk, name: str) -> None:
    """Read values as a quantity: its key, title, unit, or its number in the list from 1."""
    known = _known(desk)
    _read_as(desk, known, _found(known, name))


def step(desk: Desk) -> None:
    """Read values as the next quantity; after the last one, as the first."""
    known = _known(desk)
    now = known.chosen(_key(desk, known.stack))
    at = known.quantities.index(now)
    _read_as(desk, known, known.quantities[(at + 1) % len(known.quantities)])


def _key(desk: Desk, stack: Stack) -> str:
    return desk.store.view.quantities.get(stack.key, "")


def _known(desk: Desk) -> StackQuantities:
    known = known_of(desk)
    if known is None or len(known.quantities) < 2:
        why = f"no SUV: {known.refusal}" if known is not None and known.refusal else "the files tell no other quantity"
        raise ViewerError("The values of this series can be read in one way only", why)
    return known


def _found(known: StackQuantities, name: str) -> Quantity:
    wanted = name.strip().casefold()
    for one in known.quantities:
        if wanted in (text.casefold() for text in (one.key, one.title, one.unit, unit_words(one.unit)) if text):
            return one
    if wanted.isdecimal() and 1 <= int(wanted) <= len(known.quantities):
        return known.quantities[int(wanted) - 1]
    there = ", ".join(one.key for one in known.quantities)
    raise ViewerError(f"Values cannot be read as “{name}” here", f"there are: {there}")


def _read_as(desk: Desk, known: StackQuantities, quantity: Quantity) -> None:
    """Read in a lane what that takes, then change it as one step of the history."""
    from viewer.jobs.lanes import Priority

    stack = known.stack

    def work(job: Job) -> None:  # noqa: ARG001 - a few files at most, unless planes are shown
        for item in (stack.items[0], *_shown_items(desk, stack)):
            known.map_of(quantity.key, item, may_read=True)
        slots = desk.store.view.slots
        if any(
            slot.overlay == stack.key or (slot.kind is SlotKind.PLANE and slot.stack_key == stack.key) for slot in slots
        ):
            known.plane_map(quantity.key, may_read=True)

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.notify(error.sentence())
            return
        desk.store.alter(f"Values: {quantity.title}", lambda view: _with_quantity(view, known, quantity.key))

    desk.lanes.submit(SLOT, Priority.VISIBLE, work, done)


def _shown_items(desk: Desk, stack: Stack) -> list[StackItem]:
    """Return the pictures of a stack that viewports show."""
    slots = [slot for slot in desk.store.view.slots if slot.stack_key == stack.key and slot.kind is SlotKind.STACK]
    return [stack.items[max(0, min(slot.index, len(stack.items) - 1))] for slot in slots]


def _with_quantity(view: ViewState, known: StackQuantities, key: str) -> ViewState:
    """Return the state with values read as another quantity: windows that were set go with them."""
    stack = known.stack.key
    old, new = (known.chosen(one).key for one in (view.quantities.get(stack, ""), key))

    def bring(slot: Slot) -> Slot:
        if slot.overlay == stack and slot.look.blend.window is not None:
            before, after = (known.plane_map(one) or AS_GIVEN for one in (old, new))
            over = replace(slot.look.blend, window=converted(slot.look.blend.window, before, after))
            slot = replace(slot, look=replace(slot.look, blend=over))
        if slot.presentation:  # its window counts in what the presentation state makes of stored values
            return slot
        if slot.stack_key != stack or slot.look.window is None or slot.kind not in (SlotKind.STACK, SlotKind.PLANE):
            return slot
        window = converted(slot.look.window, _map_of(known, old, slot), _map_of(known, new, slot))
        return replace(slot, look=replace(slot.look, window=window))

    chosen = {**view.quantities, stack: key} if key else {k: v for k, v in view.quantities.items() if k != stack}
    return replace(
        view,
        slots=tuple(bring(slot) for slot in view.slots),
        left=MappingProxyType({name: bring(slot) for name, slot in view.left.items()}),
        quantities=MappingProxyType(chosen),
    )


def _map_of(known: StackQuantities, key: str, slot: Slot) -> ValueMap:
    if slot.kind is SlotKind.PLANE:
        return known.plane_map(key) or AS_GIVEN
    items = known.stack.items
    return known.map_of(key, items[max(0, min(slot.index, len(items) - 1))]) or AS_GIVEN


ACTIONS = (
    Action(
        "values.read",
        "Read values as",
        choose,
        "What values are read as: a kind of SUV, a real-world value, or as in the file.",
        need=Need.PLANAR,
        arguments=(Argument("name", is_required=True, help="its key (suvbw ...), title, unit or number in the list"),),
    ),
    Action(
        "values.next",
        "Next quantity of the values",
        step,
        "The kinds of SUV and other quantities in turn that values can be read as.",
        ("U",),
        "View/Window",
        need=Need.PLANAR,
    ),
)
