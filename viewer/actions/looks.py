"""Actions on how the picture is drawn: window, inversion, colour, interpolation, overlays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of
from viewer.actions.quantities import GRAMS
from viewer.actions.slots import change_look, modality_of, shown_frame, sound, window_words
from viewer.actions.together import kind_of, look_changed, with_look
from viewer.core.errors import ViewerError
from viewer.core.look import Interpolation
from viewer.core.pixels import VoiFunction, Window
from viewer.state.view import Slot, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.presets.windows import WindowPreset


def _apply(desk: Desk, preset: WindowPreset) -> None:
    """Draw the active slot by a preset, and with it all synchronised ones of the same kind and space."""
    active = desk.store.view.active_slot
    kind = _kind(desk, active)
    if _window_of(desk, active, preset) is None:
        stack = desk.store.catalog.stack(active.stack_key)
        known = desk.quantities.get(stack) if stack is not None else None
        raise ViewerError("The uptake (SUV) of this series is not known", known.refusal if known else "")

    values = kind_of(active, desk.source_of)

    def show(view: ViewState) -> ViewState:
        for index, slot in enumerate(view.slots):
            is_near = view.links.scroll and kind is not None and _kind(desk, slot) == kind
            is_linked = view.links.window and values is not None and kind_of(slot, desk.source_of) == values
            is_like = is_near or is_linked
            window = _window_of(desk, slot, preset) if index == view.active or is_like else None
            if window is not None:
                view = with_look(view, index, replace(slot.look, window=window, is_inverted=preset.is_inverted))
        return view

    desk.store.alter(f"Window {preset.title}", show)


def _window_of(desk: Desk, slot: Slot, preset: WindowPreset) -> Window | None:
    """Return a preset's window in the unit that a slot's values are read in; None where uptake is not known."""
    stack = desk.store.catalog.stack(slot.stack_key)
    if preset.unit != GRAMS or stack is None or not desk.quantities.are_many(stack):
        return preset.window
    known = desk.quantities.get(stack)
    return known.from_uptake(preset.window, desk.store.view.quantities.get(stack.key, "")) if known else None


def _kind(desk: Desk, slot: Slot) -> tuple[str, str] | None:
    """Return modality and space of a slot's pictures, None where they have no place in the patient."""
    source = desk.source_of(slot)
    if source is None:
        return None
    info = source.info(position_of(slot, source))
    return (source.stack.series.modality, info.space) if info.plane is not None else None


def set_window(desk: Desk, center: float, width: float) -> None:
    """Set the window by centre and width, in modality values."""
    window = sound(Window(center, width, _formula(desk)))
    change_look(desk, lambda look: replace(look, window=window), window_words(window), group="window")


def _formula(desk: Desk) -> VoiFunction:
    """Return the formula of a window set by numbers: LINEAR counts in steps of 1, which uptake does not have."""
    slot = desk.store.view.active_slot
    window, source = slot.look.window, desk.source_of(slot)
    frame = source.get(position_of(slot, source)) if window is None and source is not None else None
    if frame is not None and not frame.is_color:
        from viewer.display.voi import default_window

        window = default_window(frame)
    is_exact = window is not None and window.function is VoiFunction.LINEAR_EXACT
    return VoiFunction.LINEAR_EXACT if is_exact else VoiFunction.LINEAR


def apply_preset(desk: Desk, name: str) -> None:
    """Set a named window ('lung'), by presets that fit the modality."""
    from viewer.presets.windows import window_preset, window_presets

    preset = window_preset(name)
    if preset is None:
        raise ViewerError(f"There is no window preset “{name}”")
    modality = modality_of(desk)
    if modality not in preset.modalities:
        fitting = ", ".join(p.title for p in window_presets(modality))
        raise ViewerError(f"The window “{preset.title}” is not meant for {modality or 'such'} pictures", fitting)
    _apply(desk, preset)


def auto_window(desk: Desk) -> None:
    """Set the window from the picture's own values."""
    from viewer.display.voi import auto_window as automatic

    window = automatic(shown_frame(desk))
    change_look(desk, lambda look: replace(look, window=window), "Automatic window")


def file_window(desk: Desk, number: int = 1) -> None:
    """Set the window that the file gives; the first is the default."""
    frame = shown_frame(desk)
    # A VOI table comes before the windows; None asks for the file's first.
    windows = (None, *(frame.windows if frame.voi_luts else frame.windows[1:]))
    count = len(windows) if frame.voi_luts or frame.windows else 0
    if not 1 <= number <= count:
        raise ViewerError(f"The file has no window {number}", f"it has {count}")
    change_look(desk, lambda look: replace(look, window=windows[number - 1]), f"The file's window {number}")


def preset_key(desk: Desk, digit: int) -> None:
    """Set the preset of a digit key for the modality: 0 automatic, 1 and 2 the file's, 3 to 9 named ones."""
    if digit == 0:
        auto_window(desk)
    elif digit in (1, 2):
        file_window(desk, digit)
    else:
        from viewer.presets.windows import window_presets

        modality, stack = modality_of(desk), desk.active_stack()
        on_key = [p for p in window_presets(modality, stack.series.body_part if stack else "") if p.key == str(digit)]
        # One for the body part comes before one for all.
        preset = min(on_key, key=lambda p: not p.body_parts, default=None)
        if preset is None:
            raise ViewerError(f"No preset lies on key {digit} for {modality or 'this picture'}")
        _apply(desk, preset)


def invert(desk: Desk) -> None:
    """Swap black and white."""
    change_look(desk, lambda look: replace(look, is_inverted=not look.is_inverted), "Invert")


def set_lut(desk: Desk, lut: str) -> None:
    """Colour grey pictures by a table."""
    from viewer.display.colour import lut_names

    if lut not in lut_names():
        raise ViewerError(f"There is no colour table “{lut}”", "there are " + ", ".join(lut_names()))
    change_look(desk, lambda look: replace(look, lut=lut), f"Colours {lut}")


def set_interpolation(desk: Desk, mode: str) -> None:
    """Choose how pictures are enlarged, these and later ones."""
    way = Interpolation(mode)

    def show(view: ViewState) -> ViewState:
        slots = tuple(replace(slot, look=replace(slot.look, interpolation=way)) for slot in view.slots)
        return replace(view, slots=slots, usual_look=replace(view.usual_look, interpolation=way))

    desk.store.alter(f"Interpolation {mode}", show)


def toggle_overlays(desk: Desk) -> None:
    """Show or hide the overlays that the file holds, in this picture and in series that are shown later."""

    def show(view: ViewState) -> ViewState:
        look = replace(view.active_slot.look, has_overlays=not view.active_slot.look.has_overlays)
        view = replace(view, usual_look=replace(view.usual_look, has_overlays=look.has_overlays))
        return look_changed(view, view.active, look, desk.source_of)

    desk.store.alter("Overlays of the file", show)


ACTIONS = (
    Action(
        "window.set",
        "Window",
        set_window,
        "Set centre and width of the window.",
        need=Need.GREY,
        arguments=(
            Argument("center", float, is_required=True, help="in modality values"),
            Argument("width", float, is_required=True, help="in modality values, above 0"),
        ),
    ),
    Action(
        "window.preset",
        "Window preset",
        apply_preset,
        "Set a named window.",
        need=Need.GREY,
        icon="presets",
        arguments=(Argument("name", is_required=True, help="its name, as lung"),),
    ),
    Action(
        "window.auto",
        "Automatic window",
        auto_window,
        "Set the window from the picture's values.",
        (),
        "View/Window",
        need=Need.GREY,
    ),
    Action(
        "window.file",
        "The file's window",
        file_window,
        "Set a window that the file gives.",
        (),
        "View/Window",
        need=Need.GREY,
        arguments=(Argument("number", int, 1, help="counted from 1"),),
    ),
    *(
        Action(
            f"window.key_{n}",
            f"Window preset on key {n}",
            lambda desk, n=n: preset_key(desk, n),
            "0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.",
            (str(n),),
            need=Need.GREY,
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
        need=Need.GREY,
        arguments=(Argument("lut", is_required=True, help="name of a colour table"),),
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
        "View/On pictures",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.look.has_overlays,
    ),
)
