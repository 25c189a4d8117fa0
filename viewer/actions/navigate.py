"""Moving through pictures: pure steps from one view state to the next."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.actions.following import SourceOf, at, follow, inside, led, middle_of
from viewer.actions.presented import moved
from viewer.actions.sources import PictureInfo, PictureSource
from viewer.actions.tiling import is_tile, shifted
from viewer.core.geometry import Vec3
from viewer.state.view import Slot, SlotKind, ViewState


def position_of(slot: Slot, source: PictureSource) -> int:
    """Return the picture that a slot shows: in range, the middle where it has not been decided yet."""
    if slot.index < 0:
        return source.count // 2
    return min(slot.index, source.count - 1)


def show_index(view: ViewState, slot_index: int, index: int, source_of: SourceOf) -> ViewState:
    """Show a picture of a slot; those that are linked to it follow."""
    slot = view.slots[slot_index]
    source = source_of(slot)
    if source is None:
        return view
    index = max(0, min(index, source.count - 1))
    if is_tile(view, slot):
        return shifted(view, slot_index, index, source)
    view = view.with_slot(slot_index, inside(moved(slot, source, index)))
    here = source.info(index)
    if slot.kind is SlotKind.PLANE and here.plane is not None:
        view = _move_cursor(view, here)
    return follow(view, slot_index, source_of) if view.links.scroll else view


def _move_cursor(view: ViewState, info: PictureInfo) -> ViewState:
    assert info.plane is not None
    if view.cursor_mm is None or view.cursor_space != info.space:
        cursor = np.asarray(middle_of(info))
    else:
        cursor = np.asarray(view.cursor_mm)
    # The crosshair rides along with the plane that is scrolled.
    cursor = cursor - info.plane.distance_mm(cursor.tolist()) * np.asarray(info.plane.normal)
    return replace(
        view,
        cursor_mm=(float(cursor[0]), float(cursor[1]), float(cursor[2])),
        cursor_space=info.space,
    )


def show_point(view: ViewState, point_mm: Vec3, space: str, source_of: SourceOf) -> ViewState:
    """Set the 3D crosshair; every slot with pictures in that space shows the one nearest to the point."""
    view = replace(view, cursor_mm=point_mm, cursor_space=space)
    for slot_index, slot in enumerate(view.slots):
        source = source_of(slot)
        if source is None:
            continue
        info = source.info(max(0, slot.index))
        if info.plane is None or info.space != space:
            continue
        view = view.with_slot(slot_index, at(slot, source, led(slot, source, point_mm)))
    return view


def show_start(view: ViewState, slot_index: int, source_of: SourceOf) -> ViewState:
    """Decide what a slot shows whose index is -1: its picture at the crosshair, else the one in the middle."""
    slot = view.slots[slot_index]
    source = source_of(slot)
    if source is None or slot.index >= 0:
        return view
    if view.cursor_mm is not None and view.cursor_space == source.info(0).space:
        return view.with_slot(slot_index, replace(slot, index=source.nearest(view.cursor_mm)))
    return show_index(view, slot_index, source.count // 2, source_of)
