"""Lines that show where pictures lie in each other: crosshair and reference lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.navigate import position_of
from viewer.actions.sources import PictureInfo, Shown
from viewer.core.look import Placement
from viewer.core.shapes import Shape
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.paint.reference_lines import PlaneExtent

CROSSHAIR_GAP_PX = 12.0
END_COLOR = (74, 124, 130)
"""The first and the last picture, fainter than the one that is shown."""


def extent_of(info: PictureInfo) -> PlaneExtent | None:
    """Return a picture's rectangle in the patient, None without geometry."""
    from viewer.paint.reference_lines import PlaneExtent

    if info.plane is None or info.spacing is None:
        return None
    return PlaneExtent(info.plane, info.spacing, info.shape, info.space)


def guides(desk: Desk, view: ViewState, number: int, shown: Shown, placement: Placement) -> Iterator[Shape]:
    """Yield the crosshair, and where the active viewport's picture cuts this one."""
    from viewer.paint.reference_lines import crosshair

    slot, info = view.slots[number], shown.info
    extent = extent_of(info)
    if extent is None:
        return
    if _has_crosshair(view, slot, shown):
        assert view.cursor_mm is not None
        x, y = extent.plane.to_px([view.cursor_mm], extent.spacing)[0]
        name = slot.plane or _nearest_name(info)
        yield from crosshair(name, (float(x), float(y)), info.shape, CROSSHAIR_GAP_PX / placement.scale)
    if view.has_reference_lines and view.active != number:
        yield from _reference_lines(desk, view, slot, extent)


def _reference_lines(desk: Desk, view: ViewState, slot: Slot, extent: PlaneExtent) -> Iterator[Shape]:
    """Yield where the active picture cuts this one, and on demand the first and the last of its series."""
    from viewer.paint.reference_lines import reference_line

    active = view.active_slot
    source = desk.source_of(active)
    is_crossed = SlotKind.PLANE is slot.kind is active.kind and slot.stack_key == active.stack_key
    if source is None or is_crossed:  # planes of one volume have the crosshair
        return
    shown = position_of(active, source)
    ends = {0, source.count - 1} - {shown} if view.links.ends else set()
    for index in (*sorted(ends), shown):
        other = extent_of(source.info(index))
        line = reference_line(extent, other) if other is not None else None
        if line is not None:
            yield line if index == shown else replace(line, color=END_COLOR)


def _has_crosshair(view: ViewState, slot: Slot, shown: Shown) -> bool:
    """Whether the crosshair's point lies on the picture: an acquired one shows it only where it is the nearest."""
    if view.cursor_mm is None or view.cursor_space != shown.info.space:
        return False
    if slot.kind is SlotKind.PLANE:
        return True
    is_wanted = (view.tool == "crosshair" or view.links.point) and not slot.is_outside
    return is_wanted and shown.source.nearest(view.cursor_mm, shown.index) == shown.index


def _nearest_name(info: PictureInfo) -> str:
    assert info.plane is not None
    along = int(np.argmax(np.abs(info.plane.normal)))
    return ("sagittal", "coronal", "axial")[along]
