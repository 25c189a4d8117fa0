"""Actions on the grid of viewports."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.following import middle_of
from viewer.actions.navigate import position_of
from viewer.core.errors import ViewerError
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

MOST = 5
PLANES = ("axial", "coronal", "sagittal")


def set_layout(desk: Desk, layout: str = "", rows: int | None = None, columns: int | None = None) -> None:
    """Divide the centre into rows x columns; empty viewports take the study's next series.

    Planes and 3D views give way to the acquired pictures of their stack.
    """
    if layout:
        match = re.fullmatch(r"(\d)x(\d)", layout)
        if match is None:
            named = {"mpr": mpr, "mpr3d": mpr_3d, "3d": volume_only}.get(layout.lower().replace("+", ""))
            if named is None:
                raise ViewerError(f"“{layout}” is no layout", "expected rows x columns, as 2x2, or mpr, mpr3d, 3d")
            named(desk)
            return
        rows, columns = int(match[1]), int(match[2])
    if not (rows and columns and 1 <= rows <= MOST and 1 <= columns <= MOST):
        raise ViewerError(f"A layout has 1 to {MOST} rows and columns")
    desk.store.alter(
        f"Layout {rows} × {columns}", lambda view: filled(desk, _acquired(desk, view).with_layout(rows, columns))
    )


def _acquired(desk: Desk, view: ViewState) -> ViewState:
    """Return the state with each stack's planes and 3D views replaced by its acquired pictures, once."""
    if all(slot.kind in (SlotKind.STACK, SlotKind.EMPTY) for slot in view.slots):
        return view
    found: dict[str, Slot] = {slot.stack_key: slot for slot in view.slots if slot.kind is SlotKind.STACK}
    # The active one comes first: its window is the one that is looked at.
    for slot in (view.active_slot, *view.slots):
        if slot.kind is SlotKind.PLANE:
            found.setdefault(slot.stack_key, replace(_stack_slot(desk, view, slot.stack_key), look=slot.look))
    for slot in view.slots:
        if slot.kind is SlotKind.VOLUME:
            found.setdefault(slot.stack_key, _stack_slot(desk, view, slot.stack_key))
    order = dict.fromkeys(slot.stack_key for slot in view.slots if slot.kind is not SlotKind.EMPTY)
    slots = tuple(found[key] for key in order)
    active = list(order).index(view.active_slot.stack_key) if view.active_slot.stack_key in order else 0
    return view.with_slots(1, len(slots), slots, active)


def _stack_slot(desk: Desk, view: ViewState, key: str) -> Slot:
    """Return the acquired pictures as they were last shown, at the one nearest to the crosshair."""
    slot = view.left.get(key, Slot(SlotKind.STACK, key, look=desk.first_look(key)))
    source = desk.source_of(slot)
    if source is None or view.cursor_mm is None or view.cursor_space != source.info(0).space:
        return slot
    return replace(slot, index=source.nearest(view.cursor_mm, slot.index))


def filled(desk: Desk, view: ViewState) -> ViewState:
    """Fill empty slots with series of the active study that are not shown yet."""
    found = desk.store.catalog.find(view.active_slot.stack_key)
    if found is None:
        return view
    shown = {slot.stack_key for slot in view.slots}
    waiting = [stack for stack in found[0].stacks if stack.items and stack.key not in shown]
    for index, slot in enumerate(view.slots):
        if slot.kind is SlotKind.EMPTY and waiting:
            key = waiting.pop(0).key
            view = view.with_stack(index, key, desk.first_look(key))
    return view


def _volume_key(desk: Desk) -> str:
    stack = desk.active_stack()
    if stack is None or not stack.is_volume:
        why = stack.why_no_volume if stack else ""
        raise ViewerError("This series is not a volume", why, "choose a stack of parallel slices with even gaps")
    return stack.key


def _show_planes(desk: Desk, label: str, rows: int, columns: int, kinds: tuple[str, ...]) -> None:
    """Show planes and 3D of the active volume; the planes start at what is shown of it now."""
    key = _volume_key(desk)

    def show(view: ViewState) -> ViewState:
        look = view.active_slot.look
        # -1 asks for the place of the crosshair, once the volume is there.
        slots = tuple(
            Slot(SlotKind.VOLUME, key) if kind == "3d" else Slot(SlotKind.PLANE, key, -1, look, plane=kind)
            for kind in kinds
        )
        return _with_cursor(desk, view).with_slots(rows, columns, slots)

    desk.store.alter(label, show)


def _with_cursor(desk: Desk, view: ViewState) -> ViewState:
    """Return the state with the crosshair on the active picture: where it was there, else in its middle."""
    slot = view.active_slot
    source = desk.source_of(slot)
    if source is None:
        return view
    info = source.info(position_of(slot, source))
    if info.plane is None or (slot.kind is SlotKind.PLANE and view.cursor_space == info.space):
        return view
    return replace(view, cursor_mm=middle_of(info), cursor_space=info.space)


def mpr(desk: Desk) -> None:
    """Show the axial, coronal and sagittal planes of the active volume side by side."""
    _show_planes(desk, "Layout MPR", 1, 3, PLANES)


def mpr_3d(desk: Desk) -> None:
    """Show three planes and the volume."""
    _show_planes(desk, "Layout MPR + 3D", 2, 2, ("axial", "3d", "coronal", "sagittal"))


def volume_only(desk: Desk) -> None:
    """Show the volume alone in 3D."""
    _show_planes(desk, "Layout 3D", 1, 1, ("3d",))


def next_viewport(desk: Desk, step: int = 1) -> None:
    """Make the next viewport the active one."""
    desk.store.show(lambda view: view.with_active((view.active + step) % len(view.slots)))


def select_viewport(desk: Desk, slot: int) -> None:
    """Make a viewport the active one."""
    if not 0 <= slot < len(desk.store.view.slots):
        raise ViewerError(f"There is no viewport {slot}")
    desk.store.show(lambda view: view.with_active(slot))


def toggle_alone(desk: Desk) -> None:
    """Show the active viewport alone, or go back to all."""
    desk.store.show(lambda view: replace(view, large_slot=-1 if view.large_slot >= 0 else view.active))


def clear_viewport(desk: Desk) -> None:
    """Empty the active viewport."""
    number = desk.store.view.active + 1
    desk.store.alter(f"Empty viewport {number}", lambda view: view.with_other(view.active, Slot()))


ACTIONS = (
    Action(
        "layout.set",
        "Layout",
        set_layout,
        "Divide the centre into rows and columns, or choose mpr, mpr3d or 3d.",
        verb="layout",
        icon="layout",
        arguments=(
            Argument("layout", help="as 2x2, or mpr, mpr3d, 3d"),
            Argument("rows", int),
            Argument("columns", int),
        ),
    ),
    Action(
        "layout.single",
        "1 × 1",
        lambda desk: set_layout(desk, "1x1"),
        "One viewport.",
        ("Ctrl+F1",),
        "View/Layout",
        "layout-1x1",
    ),
    Action(
        "layout.pair",
        "1 × 2",
        lambda desk: set_layout(desk, "1x2"),
        "Two viewports side by side.",
        ("Ctrl+F2",),
        "View/Layout",
        "layout-1x2",
    ),
    Action(
        "layout.four",
        "2 × 2",
        lambda desk: set_layout(desk, "2x2"),
        "Four viewports.",
        ("Ctrl+F3",),
        "View/Layout",
        "layout-2x2",
    ),
    Action(
        "layout.mpr",
        "MPR",
        mpr,
        "Axial, coronal and sagittal planes with a crosshair.",
        ("Ctrl+M",),
        "View/Layout",
        "mpr",
        need=Need.VOLUME,
    ),
    Action(
        "layout.mpr_3d",
        "MPR + 3D",
        mpr_3d,
        "Three planes and the volume.",
        ("Ctrl+Shift+M",),
        "View/Layout",
        "mpr-3d",
        need=Need.VOLUME,
    ),
    Action(
        "layout.volume", "3D", volume_only, "The volume alone.", ("Ctrl+3",), "View/Layout", "volume", need=Need.VOLUME
    ),
    Action(
        "viewport.next",
        "Next viewport",
        next_viewport,
        "Make the next viewport the active one.",
        ("Tab",),
        "View",
        arguments=(Argument("step", int, 1),),
    ),
    Action(
        "viewport.select",
        "Select viewport",
        select_viewport,
        "Make a viewport the active one, counted from 0.",
        verb="viewport",
        arguments=(Argument("slot", int, is_required=True),),
    ),
    Action(
        "viewport.alone",
        "Viewport alone and back",
        toggle_alone,
        "Show the active viewport alone, or all again.",
        ("Return",),
        "View",
        need=Need.STUDY,
        checked=lambda desk: desk.store.view.large_slot >= 0,
    ),
    Action(
        "viewport.clear",
        "Empty viewport",
        clear_viewport,
        "Take the series out of the active viewport.",
        (),
        "View",
        need=Need.PICTURE,
    ),
)
