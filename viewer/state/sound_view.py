"""A view that was read from a file, made whole: a flipped bit, or another version, is no reason to lose a session."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from viewer.core.geometry import Vec3
from viewer.core.look import Blend, Camera2D, Look
from viewer.core.pixels import Window
from viewer.state.cine import FASTEST, HIGHEST_RATE, LOWEST_RATE, SLOWEST, Pace
from viewer.state.hanging import Hanging
from viewer.state.tabs import Arrangement
from viewer.state.view import Slot, SlotKind, ViewState

MOST_SIDE = 25
FARTHEST = 1e9
THICKEST_MM = 5000.0
PLANES = ("axial", "coronal", "sagittal")
MODES = ("mip", "minip", "mean")


def sound_view(view: ViewState) -> ViewState | None:
    """Return the view with what cannot be as it is at first; None where the viewports do not fill the grid."""
    if not _is_grid(view):
        return None
    parked = {uid: _sound_tab(tab) for uid, tab in view.tabs.parked.items() if not tab.slots or _is_grid(tab)}
    return replace(
        view,
        slots=_sound_slots(view.slots),
        large_slot=view.large_slot if -1 <= view.large_slot < len(view.slots) else -1,
        cursor_mm=_sound_point(view.cursor_mm),
        left=MappingProxyType({key: _sound_slot(slot) for key, slot in view.left.items()}),
        hanging=_sound_hanging(view.hanging),
        tabs=replace(view.tabs, parked=MappingProxyType(parked)),
    )


def _is_grid(shown: ViewState | Arrangement) -> bool:
    sides = (shown.rows, shown.columns)
    is_filled = len(shown.slots) == shown.rows * shown.columns
    return all(1 <= side <= MOST_SIDE for side in sides) and is_filled and 0 <= shown.active < len(shown.slots)


def _sound_tab(tab: Arrangement) -> Arrangement:
    return replace(
        tab,
        slots=_sound_slots(tab.slots),
        large_slot=tab.large_slot if -1 <= tab.large_slot < len(tab.slots) else -1,
        cursor_mm=_sound_point(tab.cursor_mm),
        hanging=_sound_hanging(tab.hanging),
    )


def _sound_hanging(hanging: Hanging) -> Hanging:
    return replace(hanging, slots=_sound_slots(hanging.slots))


def _sound_slots(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    return tuple(_sound_slot(slot) for slot in slots)


def _sound_slot(slot: Slot) -> Slot:
    if slot.kind is SlotKind.PLANE and slot.plane not in PLANES:
        return Slot()
    is_slab = 0 <= slot.slab_mm <= THICKEST_MM and slot.slab_mode in MODES
    return replace(
        slot,
        index=slot.index if -1 <= slot.index < FARTHEST else 0,
        look=_sound_look(slot.look),
        camera=slot.camera if _is_camera(slot.camera) else Camera2D(),
        slab_mm=slot.slab_mm if is_slab else 0.0,
        slab_mode=slot.slab_mode if is_slab else "mip",
        pace=slot.pace if _is_pace(slot.pace) else Pace(),
    )


def _sound_point(point: Vec3 | None) -> Vec3 | None:
    return point if point is not None and _are_near(*point) else None


def _sound_look(look: Look) -> Look:
    blend = look.blend if _is_blend(look.blend) else Blend()
    blend = replace(blend, window=_sound_window(blend.window))
    return replace(look, window=_sound_window(look.window), blend=blend)


def _sound_window(window: Window | None) -> Window | None:
    return window if window is not None and window.is_sound else None


def _is_blend(blend: Blend) -> bool:
    return all(0 <= share <= 1 for share in (blend.opacity, blend.split, *blend.at)) and 0 < blend.radius <= 1


def _is_camera(camera: Camera2D) -> bool:
    is_zoom = all(size is None or 1e-4 <= size <= 1e4 for size in (camera.scale, camera.aspect))
    left, top, right, bottom = camera.area_px or (0, 0, 1, 1)
    is_area = left < right and top < bottom and _are_near(left, top, right, bottom)
    is_turned = camera.rotation_deg in (0, 90, 180, 270) and camera.justify in ("", "left", "right")
    return is_zoom and is_area and is_turned and _are_near(*(camera.center_px or (0.0, 0.0)))


def _is_pace(pace: Pace) -> bool:
    ends = (0 if end is None else end for end in (pace.first, pace.last))
    is_rate = pace.fps == 0 or LOWEST_RATE <= pace.fps <= HIGHEST_RATE
    return is_rate and SLOWEST <= pace.speed <= FASTEST and all(0 <= end < FARTHEST for end in ends)


def _are_near(*values: float) -> bool:
    return all(abs(value) <= FARTHEST for value in values)
