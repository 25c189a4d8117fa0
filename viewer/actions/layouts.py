"""Actions on the grid of viewports."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.comparing import compare
from viewer.actions.following import middle_of, reach_mm
from viewer.actions.hanging import current_study, hang_by
from viewer.actions.navigate import position_of
from viewer.actions.tiling import is_tile, tiled, untiled
from viewer.actions.viewports import by_hand
from viewer.core.errors import ViewerError
from viewer.hanging.matching import judge
from viewer.hanging.stored import built_in
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import PictureSource

MOST = 5
PLANES = ("axial", "coronal", "sagittal")


def set_layout(desk: Desk, layout: str = "", rows: int | None = None, columns: int | None = None) -> None:
    """Divide the centre into rows x columns; empty viewports take the study's next series.

    Planes and 3D views give way to the acquired pictures of their stack; a tiled series stays tiled.
    """
    if layout:
        match = re.fullmatch(r"(\d)x(\d)", layout)
        if match is None:
            arrange = NAMED.get(re.sub(r"[^a-z0-9]", "", layout.lower()))
            if arrange is None:
                expected = f"expected rows x columns, as 2x2, or {', '.join(NAMED)}"
                raise ViewerError(f"“{layout}” is no layout", expected)
            arrange(desk)
            return
        rows, columns = int(match[1]), int(match[2])
    if not (rows and columns and 1 <= rows <= MOST and 1 <= columns <= MOST):
        raise ViewerError(f"A layout has 1 to {MOST} rows and columns")
    grid = rows, columns
    view = desk.store.view
    if is_tile(view, view.active_slot) and rows * columns > 1:
        source = desk.active_source()
        first = position_of(view.active_slot, source)
        desk.store.alter(f"Tile {rows} × {columns}", lambda view: tiled(view, source, first, *grid))
        return

    def divide(view: ViewState) -> ViewState:
        return by_hand(filled(desk, _acquired(desk, _one_tile(view)).with_layout(*grid)))

    desk.store.alter(f"Layout {rows} × {columns}", divide)


def _one_tile(view: ViewState) -> ViewState:
    """Return the view with one viewport for a series that is tiled."""
    return untiled(view) if is_tile(view, view.active_slot) else view


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
        # -1 asks for the place of the crosshair, once the volume is there.
        plane = Slot(SlotKind.PLANE, key, -1, view.active_slot.look, overlay=view.active_slot.overlay)
        slots = tuple(Slot(SlotKind.VOLUME, key) if kind == "3d" else replace(plane, plane=kind) for kind in kinds)
        return by_hand(_with_cursor(desk, view).with_slots(rows, columns, slots))

    desk.store.alter(label, show)


def _with_cursor(desk: Desk, view: ViewState) -> ViewState:
    """Return the state with the crosshair on the active picture: where it was there, else in its middle."""
    slot = view.active_slot
    source = desk.source_of(slot)
    if source is None:
        return view
    info = source.info(position_of(slot, source))
    if info.plane is None or _has_cursor(view, slot, source):
        return view
    return replace(view, cursor_mm=middle_of(info), cursor_space=info.space)


def _has_cursor(view: ViewState, slot: Slot, source: PictureSource) -> bool:
    """Whether the crosshair lies on the picture that a slot shows: set there by hand, it stays where it is."""
    index = position_of(slot, source)
    info = source.info(index)
    if view.cursor_mm is None or view.cursor_space != info.space or info.plane is None:
        return False
    return slot.kind is SlotKind.PLANE or abs(info.plane.distance_mm(view.cursor_mm)) <= reach_mm(source, index)


def mpr(desk: Desk) -> None:
    """Show the axial, coronal and sagittal planes of the active volume side by side."""
    _show_planes(desk, "Layout MPR", 1, 3, PLANES)


def mpr_3d(desk: Desk) -> None:
    """Show three planes and the volume."""
    _show_planes(desk, "Layout MPR + 3D", 2, 2, ("axial", "3d", "coronal", "sagittal"))


def volume_only(desk: Desk) -> None:
    """Show the volume alone in 3D."""
    _show_planes(desk, "Layout 3D", 1, 1, ("3d",))


def named(desk: Desk, protocol: str) -> None:
    """Hang the current study as a kind of study hangs, with its prior where one is open."""
    study = current_study(desk)
    for id_ in (f"{protocol}-prior", protocol):
        rules = next((one for one in built_in() if one.id == id_), None)
        verdict = judge(rules, study, desk.protocols.priors(study)) if rules is not None else None
        if verdict is not None and verdict.fits and verdict.arrangement is not None:
            hang_by(desk, verdict.arrangement, study)
            return
    why_not = " ".join(verdict.why_not) if verdict is not None else ""
    raise ViewerError("The study does not hang in this way", why_not)


NAMED: Mapping[str, Callable[[Desk], None]] = {
    "mpr": mpr,
    "mpr3d": mpr_3d,
    "3d": volume_only,
    "compare": compare,
    "mammography": lambda desk: named(desk, "mammography"),
    "petct": lambda desk: named(desk, "pet-ct"),
}

ACTIONS = (
    Action(
        "layout.set",
        "Layout",
        set_layout,
        "Divide the centre into rows and columns, or choose an arrangement by its name.",
        verb="layout",
        icon="layout",
        arguments=(
            Argument("layout", help="as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct"),
            Argument("rows", int, help="1 to 5"),
            Argument("columns", int, help="1 to 5"),
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
        "layout.mammography",
        "Mammography",
        lambda desk: named(desk, "mammography"),
        "Both breasts back to back from above and from the side, at one scale; priors below.",
        ("Ctrl+F6",),
        "View/Layout",
        "layout-mammography",
        need=Need.STUDY,
    ),
    Action(
        "layout.pet_ct",
        "PET/CT",
        lambda desk: named(desk, "pet-ct"),
        "CT and PET side by side, the PET over the CT and the maximum of the PET below.",
        ("Ctrl+F7",),
        "View/Layout",
        "layout-pet-ct",
        need=Need.STUDY,
    ),
)
