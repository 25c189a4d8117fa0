"""Window, zoom, pan and inversion of one viewport, taken along by those that are linked to it.

Zoom and pan are linked in mm on the patient, so that pictures of different matrices agree. Where both pictures lie in
one plane of one space the same point stays in the middle of both; others are moved by as many mm on the screen.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.actions.following import SourceOf, is_parallel
from viewer.actions.sides import seen
from viewer.actions.sources import PictureInfo
from viewer.actions.tiling import with_tiles_like
from viewer.core.conventions import Sides
from viewer.core.geometry import Array
from viewer.core.look import Camera2D, Look, orientation
from viewer.state.view import Slot, SlotKind, ViewState

SAME_PX = 1e-6


def with_look(view: ViewState, index: int, look: Look) -> ViewState:
    """Return the state with a slot drawn in another way, and with it the planes of the same volume."""
    changed = view.slots[index]
    view = view.with_slot(index, replace(changed, look=look))
    view = with_tiles_like(view, index)
    if changed.kind is SlotKind.PLANE:
        for other, slot in enumerate(view.slots):
            if slot.kind is SlotKind.PLANE and slot.stack_key == changed.stack_key:
                view = view.with_slot(other, replace(slot, look=look))
    return view


def look_changed(view: ViewState, number: int, look: Look, source_of: SourceOf) -> ViewState:
    """Return the state with a slot drawn in another way; linked ones take part in its window and inversion."""
    before, links = view.slots[number].look, view.links
    view = with_look(view, number, look)
    has_window = links.window and look.window != before.window
    has_invert = links.invert and look.is_inverted != before.is_inverted
    kind = kind_of(view.slots[number], source_of) if has_window else None
    for other, slot in _others(view, number) if has_window or has_invert else ():
        if has_window and kind is not None and kind_of(slot, source_of) == kind:
            view = with_look(view, other, replace(view.slots[other].look, window=look.window))
        if has_invert:
            view = with_look(view, other, replace(view.slots[other].look, is_inverted=look.is_inverted))
    return view


def kind_of(slot: Slot, source_of: SourceOf) -> tuple[str, str] | None:
    """Return modality and unit of a slot's values, None without a picture or in colour: windows fit the same kind."""
    info = _info(slot, source_of)
    if info is None or info.instance.pixel is None or info.instance.pixel.is_color:
        return None
    unit = info.quantity.unit if info.quantity is not None else info.instance.rescale(info.frame).unit
    return info.instance.modality, unit


def camera_changed(view: ViewState, number: int, camera: Camera2D, source_of: SourceOf) -> ViewState:
    """Return the state with a slot placed in another way; linked ones take part in its zoom and pan."""
    slot, links = view.slots[number], view.links
    before = slot.camera
    view = with_tiles_like(view.with_slot(number, replace(slot, camera=camera)), number)
    has_zoom = links.zoom and (camera.scale, camera.area_px) != (before.scale, before.area_px)
    has_pan = links.pan and (camera.center_px, camera.area_px) != (before.center_px, before.area_px)
    info = _info(slot, source_of) if has_zoom or has_pan else None
    if info is None:
        return view
    for other, follower in _others(view, number):
        mine = _info(follower, source_of)
        if mine is None:
            continue
        placed = follower.camera
        if has_zoom:
            placed = _zoomed(placed, mine, camera, info)
        if has_pan:
            placed = _panned(placed, mine, (before, camera), info, view.conventions.sides)
        view = view.with_slot(other, replace(view.slots[other], camera=placed))
    return view


def _others(view: ViewState, number: int) -> list[tuple[int, Slot]]:
    kinds = (SlotKind.STACK, SlotKind.PLANE)
    return [(other, slot) for other, slot in enumerate(view.slots) if other != number and slot.kind in kinds]


def _info(slot: Slot, source_of: SourceOf) -> PictureInfo | None:
    source = source_of(slot)
    return source.info(max(0, slot.index)) if source is not None else None


def _pixel_mm(info: PictureInfo, camera: Camera2D) -> Array:
    """Return (width, height) of a pixel in mm; where that is not known pixels count as 1 mm wide."""
    width = info.spacing.column_mm if info.spacing is not None else 1.0
    return np.array([width, width * (camera.aspect or info.aspect)])


def _zoomed(mine: Camera2D, info: PictureInfo, lead: Camera2D, lead_info: PictureInfo) -> Camera2D:
    """Return a camera at the scale of another in mm; where that one fits its picture, the same extent is fitted."""
    pixel, theirs = _pixel_mm(info, mine), _pixel_mm(lead_info, lead)
    if lead.scale is not None:
        return replace(mine, scale=lead.scale * float(pixel[0] / theirs[0]))
    left, top, right, bottom = lead.area_px or _whole(lead_info)
    extent_mm = np.array([right - left, bottom - top]) * theirs
    if (lead.rotation_deg - mine.rotation_deg) % 180:
        extent_mm = extent_mm[::-1]
    half = extent_mm / pixel / 2
    own = np.array(_whole(info))
    if np.abs(2 * half - (own[2:] - own[:2])).max() < SAME_PX:
        return replace(mine, scale=None, area_px=None)
    middle = (own[:2] + own[2:]) / 2
    low, high = middle - half, middle + half
    return replace(mine, scale=None, area_px=(float(low[0]), float(low[1]), float(high[0]), float(high[1])))


def _panned(
    mine: Camera2D, info: PictureInfo, leads: tuple[Camera2D, Camera2D], lead_info: PictureInfo, sides: Sides
) -> Camera2D:
    """Return a camera on the point that another one was moved to, or moved as far as that one on the screen.

    `leads` are the other one's camera before and after.
    """
    before, lead = leads
    center = _center(lead, lead_info)
    if info.plane is not None and lead_info.plane is not None and info.space == lead_info.space:
        if not is_parallel(info.plane, lead_info.plane) or info.spacing is None or lead_info.spacing is None:
            return mine
        point = lead_info.plane.to_lps([center], lead_info.spacing)
        x, y = info.plane.to_px(point, info.spacing)[0]
        return _centred(mine, info, (float(x), float(y)))
    gone_mm = (center - _center(before, lead_info)) * _pixel_mm(lead_info, lead)
    there, here = (orientation(seen(one, of, sides)) for one, of in ((lead, lead_info), (mine, info)))
    own = np.linalg.solve(here, there @ gone_mm) / _pixel_mm(info, mine)
    x, y = _center(mine, info) + own
    return _centred(mine, info, (float(x), float(y)))


def _centred(camera: Camera2D, info: PictureInfo, center: tuple[float, float]) -> Camera2D:
    """Return the camera with a picture position in its middle, None where that is the picture's own."""
    own = _center(replace(camera, center_px=None), info)
    is_own = abs(own[0] - center[0]) < SAME_PX and abs(own[1] - center[1]) < SAME_PX
    return replace(camera, center_px=None if is_own else center)


def _center(camera: Camera2D, info: PictureInfo) -> Array:
    if camera.center_px is not None:
        return np.array(camera.center_px)
    left, top, right, bottom = camera.area_px or _whole(info)
    return np.array([(left + right) / 2, (top + bottom) / 2])


def _whole(info: PictureInfo) -> tuple[float, float, float, float]:
    """Return the outer edges of a picture: left, top, right, bottom."""
    return -0.5, -0.5, info.shape[1] - 0.5, info.shape[0] - 0.5
