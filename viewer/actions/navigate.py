"""Moving through pictures: pure steps from one view state to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from viewer.actions.sources import PictureInfo, PictureSource
from viewer.core.geometry import Plane, Vec3
from viewer.state.view import Slot, SlotKind, ViewState

SourceOf = Callable[[Slot], PictureSource | None]
PARALLEL = 0.999


def is_parallel(a: Plane, b: Plane) -> bool:
    """Whether two planes look along the same line."""
    return abs(float(np.dot(a.normal, b.normal))) > PARALLEL


def nearest_index(source: PictureSource, point_mm: Sequence[float]) -> int:
    """Return the picture of a source whose plane is nearest to a point in LPS mm."""
    low, high = 0, source.count - 1
    first, last = source.info(low).plane, source.info(high).plane
    if first is None or last is None:
        return 0
    # Stacks are sorted along the normal, so that the distance changes its sign once.
    while high - low > 1:
        middle = (low + high) // 2
        plane = source.info(middle).plane
        if plane is not None and _side(plane, point_mm) == _side(first, point_mm):
            low = middle
        else:
            high = middle
    return min((low, high), key=lambda i: abs(_distance(source.info(i).plane, point_mm)))


def _distance(plane: Plane | None, point_mm: Sequence[float]) -> float:
    return plane.distance_mm(point_mm) if plane else np.inf


def _side(plane: Plane, point_mm: Sequence[float]) -> bool:
    return plane.distance_mm(point_mm) >= 0


def show_index(view: ViewState, slot_index: int, index: int, source_of: SourceOf) -> ViewState:
    """Show a picture of a slot; synchronised slots with parallel planes in its frame of reference follow."""
    slot = view.slots[slot_index]
    source = source_of(slot)
    if source is None:
        return view
    index = max(0, min(index, source.count - 1))
    view = view.with_slot(slot_index, replace(slot, index=index))
    here = source.info(index)
    if slot.kind is SlotKind.PLANE and here.plane is not None:
        view = _move_cursor(view, here)
    if not view.is_synchronized or here.plane is None or not here.frame_of_reference_uid:
        return view
    for other_index, other in enumerate(view.slots):
        if other_index != slot_index and other.kind in (SlotKind.STACK, SlotKind.PLANE):
            view = _follow(view, other_index, here, source_of)
    return view


def _follow(view: ViewState, slot_index: int, here: PictureInfo, source_of: SourceOf) -> ViewState:
    slot = view.slots[slot_index]
    source = source_of(slot)
    if source is None or here.plane is None:
        return view
    there = source.info(slot.index)
    if there.plane is None or there.frame_of_reference_uid != here.frame_of_reference_uid:
        return view
    if not is_parallel(here.plane, there.plane):
        return view
    index = nearest_index(source, _middle(here))
    return view if index == slot.index else view.with_slot(slot_index, replace(slot, index=index))


def _middle(info: PictureInfo) -> Vec3:
    assert info.plane is not None
    if info.spacing is None:
        return info.plane.position_mm
    x, y, z = info.plane.to_lps([[(info.shape[1] - 1) / 2, (info.shape[0] - 1) / 2]], info.spacing)[0]
    return (float(x), float(y), float(z))


def _move_cursor(view: ViewState, info: PictureInfo) -> ViewState:
    assert info.plane is not None
    if view.cursor_mm is None or view.cursor_frame_of_reference != info.frame_of_reference_uid:
        cursor = np.asarray(_middle(info))
    else:
        cursor = np.asarray(view.cursor_mm)
    # The crosshair rides along with the plane that is scrolled.
    cursor = cursor - info.plane.distance_mm(cursor) * np.asarray(info.plane.normal)
    return replace(
        view,
        cursor_mm=(float(cursor[0]), float(cursor[1]), float(cursor[2])),
        cursor_frame_of_reference=info.frame_of_reference_uid,
    )


def show_point(view: ViewState, point_mm: Vec3, frame_of_reference_uid: str, source_of: SourceOf) -> ViewState:
    """Set the 3D crosshair; every slot of the frame of reference shows its picture nearest to the point."""
    view = replace(view, cursor_mm=point_mm, cursor_frame_of_reference=frame_of_reference_uid)
    for slot_index, slot in enumerate(view.slots):
        source = source_of(slot)
        if source is None:
            continue
        info = source.info(slot.index)
        if info.plane is None or info.frame_of_reference_uid != frame_of_reference_uid:
            continue
        index = nearest_index(source, point_mm)
        if index != slot.index:
            view = view.with_slot(slot_index, replace(view.slots[slot_index], index=index))
    return view
