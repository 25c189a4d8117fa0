"""Actions on the picture in the active viewport."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument, Need
from viewer.actions.first_look import first_look
from viewer.actions.navigate import position_of, show_index, show_point
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Interpolation, Look, OverlayText, fit_scale
from viewer.core.pixels import Frame, Window
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.presets.windows import WindowPreset

TOOLS = ("window", "pan", "zoom", "scroll", "crosshair", "length", "angle", "ellipse", "rectangle", "rotate3d")


def scroll(desk: Desk, step: int = 1) -> None:
    """Go forward or back by pictures; synchronised viewports follow."""
    source = desk.active_source()
    index = position_of(desk.store.view.active_slot, source) + step
    desk.store.show(lambda view: show_index(view, view.active, index, desk.source_of))


def go_to(desk: Desk, index: int) -> None:
    """Show the picture of that number, counted from 1; -1 is the last."""
    count = desk.active_source().count
    position = count - 1 if index < 0 else index - 1
    if not 0 <= position < count:
        raise ViewerError(f"There is no picture {index}", f"there are {count}")
    desk.store.show(lambda view: show_index(view, view.active, position, desk.source_of))


def go_to_point(desk: Desk, x: float, y: float, z: float) -> None:
    """Set the crosshair to a point in LPS mm."""
    source = desk.active_source()
    info = source.info(position_of(desk.store.view.active_slot, source))
    if info.plane is None:
        raise ViewerError("This picture has no position in the patient")
    desk.store.show(lambda view: show_point(view, (x, y, z), info.space, desk.source_of))


def change_slot(desk: Desk, change: Callable[[Slot], Slot]) -> None:
    """Change the active slot."""
    desk.store.show(lambda view: view.with_slot(view.active, change(view.active_slot)))


def change_look(desk: Desk, change: Callable[[Look], Look]) -> None:
    """Change how the active slot is drawn; planes of one volume share a look."""
    desk.store.show(lambda view: with_look(view, view.active, change(view.active_slot.look)))


def with_look(view: ViewState, index: int, look: Look) -> ViewState:
    """Return the state with a slot drawn in another way, and with it the planes of the same volume."""
    changed = view.slots[index]
    view = view.with_slot(index, replace(changed, look=look))
    if changed.kind is SlotKind.PLANE:
        for other, slot in enumerate(view.slots):
            if slot.kind is SlotKind.PLANE and slot.stack_key == changed.stack_key:
                view = view.with_slot(other, replace(slot, look=look))
    return view


def _apply(desk: Desk, preset: WindowPreset) -> None:
    """Draw the active slot by a preset, and with it all synchronised ones of the same kind and space."""
    kind = _kind(desk, desk.store.view.active_slot)

    def show(view: ViewState) -> ViewState:
        for index, slot in enumerate(view.slots):
            is_like = view.is_synchronized and kind is not None and _kind(desk, slot) == kind
            if index == view.active or is_like:
                look = replace(slot.look, window=preset.window, is_inverted=preset.is_inverted)
                view = with_look(view, index, look)
        return view

    desk.store.show(show)


def _kind(desk: Desk, slot: Slot) -> tuple[str, str] | None:
    """Return modality and space of a slot's pictures, None where they have no place in the patient."""
    source = desk.source_of(slot)
    if source is None:
        return None
    info = source.info(position_of(slot, source))
    return (source.stack.series.modality, info.space) if info.plane is not None else None


def change_camera(desk: Desk, change: Callable[[Camera2D], Camera2D]) -> None:
    """Change zoom, pan or turn of the active slot."""
    change_slot(desk, lambda slot: replace(slot, camera=change(slot.camera)))


def _frame(desk: Desk) -> Frame:
    source = desk.active_source()
    frame = source.get(position_of(desk.store.view.active_slot, source))
    if frame is None:
        raise ViewerError("The picture is still being read")
    return frame


def set_window(desk: Desk, center: float, width: float) -> None:
    """Set the window by centre and width, in modality values."""
    if width <= 0:
        raise ViewerError("The width of a window must be above 0")
    change_look(desk, lambda look: replace(look, window=Window(center, width)))


def apply_preset(desk: Desk, name: str) -> None:
    """Set a named window ('lung'), by presets that fit the modality."""
    from viewer.presets.windows import window_preset, window_presets

    preset = window_preset(name)
    if preset is None:
        raise ViewerError(f"There is no window preset “{name}”")
    modality = _modality(desk)
    if modality not in preset.modalities:
        fitting = ", ".join(p.title for p in window_presets(modality))
        raise ViewerError(f"The window “{preset.title}” is not meant for {modality or 'such'} pictures", fitting)
    _apply(desk, preset)


def _modality(desk: Desk) -> str:
    stack = desk.active_stack()
    return stack.series.modality if stack else ""


def auto_window(desk: Desk) -> None:
    """Set the window from the picture's own values."""
    from viewer.display.voi import auto_window as automatic

    window = automatic(_frame(desk))
    change_look(desk, lambda look: replace(look, window=window))


def file_window(desk: Desk, number: int = 1) -> None:
    """Set the window that the file gives; the first is the default."""
    frame = _frame(desk)
    # A VOI table comes before the windows; None asks for the file's first.
    windows = (None, *(frame.windows if frame.voi_luts else frame.windows[1:]))
    count = len(windows) if frame.voi_luts or frame.windows else 0
    if not 1 <= number <= count:
        raise ViewerError(f"The file has no window {number}", f"it has {count}")
    change_look(desk, lambda look: replace(look, window=windows[number - 1]))


def preset_key(desk: Desk, digit: int) -> None:
    """Set the preset of a digit key for the modality: 0 automatic, 1 and 2 the file's, 3 to 9 named ones."""
    if digit == 0:
        auto_window(desk)
    elif digit in (1, 2):
        file_window(desk, digit)
    else:
        from viewer.presets.windows import window_presets

        modality = _modality(desk)
        preset = next((p for p in window_presets(modality) if p.key == str(digit)), None)
        if preset is None:
            raise ViewerError(f"No preset lies on key {digit} for {modality or 'this picture'}")
        _apply(desk, preset)


def invert(desk: Desk) -> None:
    """Swap black and white."""
    change_look(desk, lambda look: replace(look, is_inverted=not look.is_inverted))


def set_lut(desk: Desk, lut: str) -> None:
    """Colour grey pictures by a table."""
    from viewer.display.colour import lut_names

    if lut not in lut_names():
        raise ViewerError(f"There is no colour table “{lut}”", "there are " + ", ".join(lut_names()))
    change_look(desk, lambda look: replace(look, lut=lut))


def set_interpolation(desk: Desk, mode: str) -> None:
    """Choose how pictures are enlarged, these and later ones."""
    way = Interpolation(mode)

    def show(view: ViewState) -> ViewState:
        slots = tuple(replace(slot, look=replace(slot.look, interpolation=way)) for slot in view.slots)
        return replace(view, slots=slots)

    desk.store.show(show)
    desk.settings.set("interpolation", mode)


def toggle_overlays(desk: Desk) -> None:
    """Show or hide the overlays that the file holds."""
    change_look(desk, lambda look: replace(look, has_overlays=not look.has_overlays))
    desk.settings.set("has_overlays", desk.store.view.active_slot.look.has_overlays)


def fit(desk: Desk) -> None:
    """Fit the picture into its viewport."""
    change_camera(desk, lambda camera: replace(camera, scale=None, center_px=None))


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
    change_camera(desk, lambda camera: replace(camera, scale=1.0 / ratio))


def zoom(desk: Desk, factor: float) -> None:
    """Enlarge (above 1) or reduce (below 1) around the middle."""
    if factor <= 0:
        raise ViewerError("A zoom factor must be above 0")
    scale = _scale(desk)
    change_camera(desk, lambda camera: replace(camera, scale=min(64.0, max(0.01, scale * factor))))


def reset(desk: Desk) -> None:
    """Undo zoom, pan, turn and window of the active viewport."""
    slot = desk.store.view.active_slot
    if slot.kind is SlotKind.VOLUME:
        if desk.window is not None and (scene := desk.window.scene(desk.store.view.active)) is not None:
            scene.view("anterior")
        return
    change_camera(desk, lambda _: Camera2D())
    change_look(desk, lambda _: first_look(desk.settings))


def escape(desk: Desk) -> None:
    """Drop the selection; without one, reset the view."""
    if desk.store.view.selected in desk.store.document.annotations:
        desk.store.show(lambda view: replace(view, selected=""))
    else:
        reset(desk)


def select_tool(desk: Desk, tool: str) -> None:
    """Choose what the left mouse button does."""
    desk.store.show(lambda view: replace(view, tool=tool))


def next_overlay_text(desk: Desk, mode: str = "") -> None:
    """Corner text: full, anonymous, none."""
    states = list(OverlayText)

    def show(view: ViewState) -> ViewState:
        chosen = OverlayText(mode) if mode else states[(states.index(view.overlay_text) + 1) % len(states)]
        return replace(view, overlay_text=chosen)

    desk.store.show(show)
    desk.settings.set("overlay_text", desk.store.view.overlay_text.value)


def _switch(name: str) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        def show(view: ViewState) -> ViewState:
            changes: dict[str, Any] = {name: not getattr(view, name)}
            return replace(view, **changes)

        desk.store.show(show)

    return run


def _checked(name: str) -> Callable[[Desk], bool]:
    return lambda desk: bool(getattr(desk.store.view, name))


def toggle_cine(desk: Desk) -> None:
    """Play or stop the active viewport."""
    if not desk.store.view.active_slot.is_playing and desk.active_source().count < 2:
        raise ViewerError("There is only one picture to play")
    change_slot(desk, lambda slot: replace(slot, is_playing=not slot.is_playing))


def set_cine_rate(desk: Desk, fps: float) -> None:
    """Set the frames a second at which the active viewport plays; 0 follows the file."""
    if not 0 <= fps <= 240:
        raise ViewerError("A rate lies between 0 (the file's) and 240 frames a second")
    change_slot(desk, lambda slot: replace(slot, fps=fps))


def set_slab(desk: Desk, thickness_mm: float, mode: str = "mip") -> None:
    """Draw planes as slabs: brightest, darkest or mean value over a thickness."""
    if desk.store.view.active_slot.kind is not SlotKind.PLANE:
        raise ViewerError("Slabs need a reformatted plane", hint="choose the MPR layout")
    if thickness_mm < 0:
        raise ViewerError("A slab cannot be thinner than 0 mm")
    change_slot(desk, lambda slot: replace(slot, slab_mm=thickness_mm, slab_mode=mode))


def _tool(name: str, title: str, key: str, icon: str = "") -> Action:
    return Action(
        f"tool.{name}",
        title,
        lambda desk: select_tool(desk, name),
        f"The left mouse button: {title.lower()}.",
        (key,) if key else (),
        "Tools",
        icon or name,
        checked=lambda desk: desk.store.view.tool == name,
    )


ACTIONS = (
    Action(
        "view.scroll",
        "Scroll",
        scroll,
        "Go forward or back by a number of pictures.",
        verb="scroll",
        need=Need.PLANAR,
        arguments=(Argument("step", int, 1, help="pictures; negative goes back"),),
    ),
    Action(
        "view.next",
        "Next image",
        lambda desk: scroll(desk, 1),
        "Show the next picture.",
        ("Down",),
        "View",
        need=Need.PLANAR,
    ),
    Action(
        "view.previous",
        "Previous image",
        lambda desk: scroll(desk, -1),
        "Show the previous picture.",
        ("Up",),
        "View",
        need=Need.PLANAR,
    ),
    Action(
        "view.next_ten",
        "Ten images forward",
        lambda desk: scroll(desk, 10),
        "Go ten pictures forward.",
        ("Shift+Down",),
        need=Need.PLANAR,
    ),
    Action(
        "view.previous_ten",
        "Ten images back",
        lambda desk: scroll(desk, -10),
        "Go ten pictures back.",
        ("Shift+Up",),
        need=Need.PLANAR,
    ),
    Action(
        "view.first",
        "First image",
        lambda desk: go_to(desk, 1),
        "Show the first picture.",
        ("Home",),
        "View",
        need=Need.PLANAR,
    ),
    Action(
        "view.last",
        "Last image",
        lambda desk: go_to(desk, -1),
        "Show the last picture.",
        ("End",),
        "View",
        need=Need.PLANAR,
    ),
    Action(
        "view.go",
        "Go to image",
        go_to,
        "Show the picture of a number, counted from 1.",
        verb="go",
        need=Need.PLANAR,
        arguments=(Argument("index", int, is_required=True),),
    ),
    Action(
        "view.point",
        "Go to point",
        go_to_point,
        "Set the crosshair to a point in LPS mm.",
        need=Need.PLANAR,
        arguments=tuple(Argument(axis, float, is_required=True) for axis in "xyz"),
    ),
    Action(
        "window.set",
        "Window",
        set_window,
        "Set centre and width of the window.",
        need=Need.PLANAR,
        arguments=(Argument("center", float, is_required=True), Argument("width", float, is_required=True)),
    ),
    Action(
        "window.preset",
        "Window preset",
        apply_preset,
        "Set a named window.",
        need=Need.PLANAR,
        icon="presets",
        arguments=(Argument("name", is_required=True),),
    ),
    Action(
        "window.auto",
        "Automatic window",
        auto_window,
        "Set the window from the picture's values.",
        (),
        "View/Window",
        need=Need.PLANAR,
    ),
    Action(
        "window.file",
        "The file's window",
        file_window,
        "Set a window that the file gives.",
        (),
        "View/Window",
        need=Need.PLANAR,
        arguments=(Argument("number", int, 1),),
    ),
    *(
        Action(
            f"window.key_{n}",
            f"Window preset on key {n}",
            lambda desk, n=n: preset_key(desk, n),
            "0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.",
            (str(n),),
            need=Need.PLANAR,
        )
        for n in range(10)
    ),
    Action(
        "view.invert",
        "Invert",
        invert,
        "Swap black and white.",
        ("I",),
        "View",
        "invert",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.look.is_inverted,
    ),
    Action(
        "view.lut",
        "Colour table",
        set_lut,
        "Colour grey pictures by a table.",
        need=Need.PLANAR,
        arguments=(Argument("lut", is_required=True),),
    ),
    Action(
        "view.interpolation",
        "Interpolation",
        set_interpolation,
        "How pictures are enlarged.",
        need=Need.PLANAR,
        arguments=(Argument("mode", is_required=True, choices=tuple(i.value for i in Interpolation)),),
    ),
    Action(
        "view.overlays",
        "Overlays of the file",
        toggle_overlays,
        "Show or hide overlay bitmaps (60xx).",
        (),
        "View",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.look.has_overlays,
    ),
    Action(
        "view.rotate_left",
        "Turn left",
        lambda desk: change_camera(desk, lambda c: c.with_turn(-90)),
        "Turn the picture by 90 degrees.",
        ("[",),
        "View/Turn",
        "rotate-left",
        need=Need.PLANAR,
    ),
    Action(
        "view.rotate_right",
        "Turn right",
        lambda desk: change_camera(desk, lambda c: c.with_turn(90)),
        "Turn the picture by 90 degrees.",
        ("]",),
        "View/Turn",
        "rotate-right",
        need=Need.PLANAR,
    ),
    Action(
        "view.flip_h",
        "Mirror left to right",
        lambda desk: change_camera(desk, lambda c: c.with_flip(horizontal=True)),
        "Mirror the picture.",
        ("Alt+H",),
        "View/Turn",
        "flip-h",
        need=Need.PLANAR,
    ),
    Action(
        "view.flip_v",
        "Mirror top to bottom",
        lambda desk: change_camera(desk, lambda c: c.with_flip(horizontal=False)),
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
        arguments=(Argument("factor", float, is_required=True),),
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
        "view.overlay_text",
        "Text on pictures",
        next_overlay_text,
        "Full, anonymous, none in turn.",
        ("Space",),
        "View",
        "eye",
        arguments=(Argument("mode", choices=("", *(o.value for o in OverlayText))),),
    ),
    Action(
        "view.annotations",
        "Show measurements",
        _switch("has_annotations"),
        "Show or hide all marks.",
        ("Ctrl+H",),
        "View",
        checked=_checked("has_annotations"),
    ),
    Action(
        "view.synchronize",
        "Scroll together",
        _switch("is_synchronized"),
        "Viewports of one frame of reference scroll by position.",
        ("Ctrl+L",),
        "View",
        "link",
        checked=_checked("is_synchronized"),
    ),
    Action(
        "view.reference_lines",
        "Reference lines",
        _switch("has_reference_lines"),
        "Where the active picture cuts the others.",
        ("Ctrl+Shift+L",),
        "View",
        "reference-lines",
        checked=_checked("has_reference_lines"),
    ),
    Action(
        "view.slab",
        "Slab",
        set_slab,
        "Thickness and mode of a reformatted plane.",
        verb="slab",
        need=Need.PLANAR,
        arguments=(
            Argument("thickness_mm", float, is_required=True),
            Argument("mode", default="mip", choices=("mip", "minip", "mean")),
        ),
    ),
    Action(
        "cine.toggle",
        "Play",
        toggle_cine,
        "Play or stop.",
        ("C",),
        "View",
        "play",
        verb="cine",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.is_playing,
    ),
    Action(
        "cine.fps",
        "Playing rate",
        set_cine_rate,
        "Frames a second; 0 follows the file.",
        arguments=(Argument("fps", float, is_required=True),),
    ),
    Action(
        "tool.select",
        "Tool",
        select_tool,
        "Choose what the left mouse button does.",
        verb="tool",
        arguments=(Argument("tool", is_required=True, choices=TOOLS),),
    ),
    _tool("window", "Window", "W"),
    _tool("pan", "Pan", "T"),
    _tool("zoom", "Zoom", "Z"),
    _tool("scroll", "Scroll", "S"),
    _tool("crosshair", "Crosshair", "X"),
    _tool("length", "Length", "D"),
    _tool("angle", "Angle", "A"),
    _tool("ellipse", "Ellipse", "E"),
    _tool("rectangle", "Rectangle", "R"),
)
