"""Actions on where the picture lies: zoom, turn, mirror, slab, reset."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of
from viewer.actions.presented import first_camera
from viewer.actions.slots import change_camera, change_slot
from viewer.actions.together import camera_changed, look_changed
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, fit_scale
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def fit(desk: Desk) -> None:
    """Fit the picture into its viewport."""
    slot = desk.store.view.active_slot
    # Of the area only what a presentation state says stays: a link may have fitted another.
    source = desk.source_of(slot) if slot.presentation else None
    area = first_camera(slot, source).area_px if source is not None else None
    change_camera(desk, lambda camera: replace(camera, scale=None, center_px=None, area_px=area), "Fit")


def _scale(desk: Desk) -> float:
    slot = desk.store.view.active_slot
    if slot.camera.scale is not None or desk.window is None:
        return slot.camera.scale or 1.0
    source = desk.active_source()
    info = source.info(position_of(slot, source))
    width, height, _ = desk.window.viewport_size(desk.store.view.active)
    return fit_scale(slot.camera, info.shape, info.aspect, (width, height))


def one_to_one(desk: Desk) -> None:
    """Show one picture pixel on one pixel of the screen."""
    ratio = desk.window.viewport_size(desk.store.view.active)[2] if desk.window else 1.0
    change_camera(desk, lambda camera: replace(camera, scale=1.0 / ratio, center_px=None), "Size 1 : 1")


def zoom(desk: Desk, factor: float) -> None:
    """Enlarge (above 1) or reduce (below 1) around the middle."""
    if not factor > 0:
        raise ViewerError("A zoom factor must be above 0")
    scale = _scale(desk)
    wanted = min(64.0, max(0.01, scale * factor))
    change_camera(desk, lambda camera: replace(camera, scale=wanted), "Zoom", group="zoom")


def reset(desk: Desk) -> None:
    """Undo zoom, pan, turn and window of the active viewport."""
    slot = desk.store.view.active_slot
    if slot.kind is SlotKind.VOLUME:
        if desk.window is not None and (scene := desk.window.scene(desk.store.view.active)) is not None:
            scene.view("anterior")
        return
    hung = next((one for one in desk.store.view.hanging.slots if _is_same(one, slot)), None)
    camera = hung.camera if hung is not None else Camera2D()
    if slot.presentation and (source := desk.source_of(slot)) is not None:
        camera = first_camera(slot, source)
    usual = hung.look if hung is not None else desk.first_look(slot.stack_key)
    look = replace(usual, blend=slot.look.blend)

    def show(view: ViewState) -> ViewState:
        view = camera_changed(view, view.active, camera, desk.source_of)
        return look_changed(view, view.active, look, desk.source_of)

    desk.store.alter("Reset view", show)


def _is_same(hung: Slot, slot: Slot) -> bool:
    """Whether a slot shows what was hung as `hung`: the same picture, or the same stack where it lies as any other."""
    is_same = (hung.kind, hung.stack_key, hung.plane) == (slot.kind, slot.stack_key, slot.plane)
    return is_same and (hung.index == slot.index or not hung.camera.justify)


def escape(desk: Desk) -> None:
    """Try no range of values any more; else drop the selection; without one, reset the view."""
    if desk.store.view.segmenting.preview is not None:
        desk.execute("segment.preview_end")
    elif desk.store.view.selected in desk.store.document.annotations:
        desk.store.show(lambda view: replace(view, selected=""))
    else:
        reset(desk)


THICKEST_MM = 5000.0
"""More than any patient measures; each layer of a slab takes time."""


def set_slab(desk: Desk, thickness_mm: float, mode: str = "mip") -> None:
    """Draw planes as slabs: brightest, darkest or mean value over a thickness."""
    if desk.store.view.active_slot.kind is not SlotKind.PLANE:
        raise ViewerError("Slabs need a reformatted plane", hint="choose the MPR layout")
    if not 0 <= thickness_mm <= THICKEST_MM:
        raise ViewerError(f"A slab is 0 to {THICKEST_MM:g} mm thick")
    label = f"Slab {thickness_mm:g} mm"
    change_slot(desk, lambda slot: replace(slot, slab_mm=thickness_mm, slab_mode=mode), label, group="slab")


ACTIONS = (
    Action(
        "view.rotate_left",
        "Turn left",
        lambda desk: change_camera(desk, lambda c: c.with_turn(-90), "Turn left"),
        "Turn the picture by 90 degrees.",
        ("[",),
        "View/Turn",
        "rotate-left",
        need=Need.PLANAR,
    ),
    Action(
        "view.rotate_right",
        "Turn right",
        lambda desk: change_camera(desk, lambda c: c.with_turn(90), "Turn right"),
        "Turn the picture by 90 degrees.",
        ("]",),
        "View/Turn",
        "rotate-right",
        need=Need.PLANAR,
    ),
    Action(
        "view.flip_h",
        "Mirror left to right",
        lambda desk: change_camera(desk, lambda c: c.with_flip(horizontal=True), "Mirror left to right"),
        "Mirror the picture.",
        ("Alt+H",),
        "View/Turn",
        "flip-h",
        need=Need.PLANAR,
    ),
    Action(
        "view.flip_v",
        "Mirror top to bottom",
        lambda desk: change_camera(desk, lambda c: c.with_flip(horizontal=False), "Mirror top to bottom"),
        "Mirror the picture.",
        ("Alt+V",),
        "View/Turn",
        "flip-v",
        need=Need.PLANAR,
    ),
    Action("view.fit", "Fit", fit, "Fit the picture into its viewport.", ("F",), "View/Zoom", "fit", need=Need.PLANAR),
    Action(
        "view.one_to_one",
        "1 : 1",
        one_to_one,
        "One picture pixel on one pixel of the screen.",
        ("Ctrl+1",),
        "View/Zoom",
        "one-to-one",
        need=Need.PLANAR,
    ),
    Action(
        "view.zoom_in",
        "Zoom in",
        lambda desk: zoom(desk, 1.25),
        "Enlarge the picture.",
        ("+", "="),
        "View/Zoom",
        "zoom",
        need=Need.PLANAR,
    ),
    Action(
        "view.zoom_out",
        "Zoom out",
        lambda desk: zoom(desk, 0.8),
        "Reduce the picture.",
        ("-",),
        "View/Zoom",
        need=Need.PLANAR,
    ),
    Action(
        "view.zoom",
        "Zoom by",
        zoom,
        "Enlarge or reduce around the middle.",
        verb="zoom",
        need=Need.PLANAR,
        arguments=(Argument("factor", float, is_required=True, help="above 1 enlarges"),),
    ),
    Action(
        "view.reset",
        "Reset view",
        reset,
        "Undo zoom, pan, turn and window.",
        ("Ctrl+R",),
        "View",
        "reset",
        need=Need.PICTURE,
    ),
    Action(
        "view.escape", "Drop selection, reset", escape, "Drop the selection; without one, reset the view.", ("Esc",)
    ),
    Action(
        "view.slab",
        "Slab",
        set_slab,
        "Thickness and mode of a reformatted plane.",
        verb="slab",
        need=Need.PLANAR,
        arguments=(
            Argument("thickness_mm", float, is_required=True, help="in mm; 0 is a thin plane"),
            Argument("mode", default="mip", choices=("mip", "minip", "mean")),
        ),
    ),
)
