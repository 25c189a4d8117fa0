"""Actions on a second series that lies over the pictures of a viewport: mixed, beside a line, or in a spy glass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.blended import why_apart
from viewer.actions.files import stack_named
from viewer.actions.slots import sound
from viewer.core.errors import ViewerError
from viewer.core.look import Blend, BlendMode
from viewer.core.pixels import Window
from viewer.core.records import Stack
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

STEP = 0.1
MODES = tuple(mode.value for mode in BlendMode)


def candidates(desk: Desk) -> list[Stack]:
    """Return the stacks of the open studies that can be laid over the active pictures."""
    below = desk.active_stack()
    if below is None:
        return []
    stacks = [stack for study in desk.store.catalog.studies.values() for stack in study.stacks if stack.items]
    return [stack for stack in stacks if stack.key != below.key and why_apart(below, stack) is None]


def laid_over(desk: Desk, view: ViewState, number: int, key: str, mode: BlendMode = BlendMode.BLEND) -> ViewState:
    """Return the state with a stack over a slot, in its usual window; planes of one volume have the same over them."""
    usual = desk.first_look(key)
    slot = view.slots[number]
    blend = slot.look.blend if slot.overlay == key else replace(slot.look.blend, window=usual.window, is_inverted=False)
    return _with(view, number, key, replace(blend, mode=mode))


def _with(view: ViewState, number: int, key: str, blend: Blend) -> ViewState:
    changed = view.slots[number]
    for other, slot in enumerate(view.slots):
        is_same_volume = changed.kind is SlotKind.PLANE is slot.kind and slot.stack_key == changed.stack_key
        if other == number or is_same_volume:
            view = view.with_slot(other, replace(slot, overlay=key, look=replace(slot.look, blend=blend)))
    return view


def lay_over(desk: Desk, stack: str, mode: str = BlendMode.BLEND.value) -> None:
    """Lay a series over the active pictures: by its key, or by its number in the active study."""
    below, upper = desk.active_stack(), stack_named(desk, stack)
    if below is None:
        raise ViewerError("There is no picture in the active viewport")
    if upper.key == below.key:
        raise ViewerError("A series cannot be laid over itself")
    if (why := why_apart(below, upper)) is not None:
        raise why
    desk.store.alter("Lay series over", lambda view: laid_over(desk, view, view.active, upper.key, BlendMode(mode)))


def take_off(desk: Desk) -> None:
    """Show the pictures alone."""
    _overlay(desk)
    desk.store.alter("Take series off", lambda view: _with(view, view.active, "", view.active_slot.look.blend))


def spy(desk: Desk) -> None:
    """Look through a spy glass into the other series, or put the glass away."""
    slot = desk.store.view.active_slot
    if slot.overlay and slot.look.blend.mode is BlendMode.SPY:
        take_off(desk)
        return
    key = slot.overlay or _next_key(desk)
    desk.store.alter("Spy glass", lambda view: laid_over(desk, view, view.active, key, BlendMode.SPY))


def _next_key(desk: Desk) -> str:
    """Return the series that is meant by 'the other one': of another viewport, else the first that fits."""
    found = [stack.key for stack in candidates(desk)]
    if not found:
        below = desk.active_stack()
        others = [stack for stack in _of_study(desk, below) if stack is not below]
        why = why_apart(below, others[0]) if below is not None and others else None
        raise why or ViewerError("There is no other series to look into")
    beside = [slot.stack_key for slot in desk.store.view.slots if slot.stack_key in found]
    return beside[0] if beside else found[0]


def _of_study(desk: Desk, stack: Stack | None) -> list[Stack]:
    study = desk.store.catalog.find(stack.key) if stack is not None else None
    return [one for one in study[0].stacks if one.items] if study is not None else []


def _overlay(desk: Desk) -> Slot:
    slot = desk.store.view.active_slot
    if not slot.overlay:
        raise ViewerError("No series lies over the active pictures", hint="lay one over them first")
    return slot


def change_blend(desk: Desk, label: str, change: Callable[[Blend], Blend], *, group: str = "") -> None:
    """Change how the second series is drawn."""
    _overlay(desk)

    def show(view: ViewState) -> ViewState:
        slot = view.active_slot
        return _with(view, view.active, slot.overlay, change(slot.look.blend))

    desk.store.alter(label, show, group=group)


def set_mode(desk: Desk, mode: str = "") -> None:
    """Mix, swipe or spy; without a name the next of them."""

    def change(blend: Blend) -> Blend:
        following = MODES[(MODES.index(blend.mode.value) + 1) % len(MODES)]
        return replace(blend, mode=BlendMode(mode or following))

    change_blend(desk, "Blend mode", change)


def set_opacity(desk: Desk, opacity: float) -> None:
    """Set how much of the second series is seen: 0 nothing, 1 nothing else."""
    if not 0 <= opacity <= 1:
        raise ViewerError("An opacity lies between 0 and 1")
    change_blend(desk, "Opacity", lambda blend: replace(blend, opacity=opacity), group="overlay.opacity")


def _step(desk: Desk, step: float) -> None:
    """Change the opacity, or where the second series begins: the line of a swipe, the size of a spy glass."""

    def change(blend: Blend) -> Blend:
        if blend.mode is BlendMode.SWIPE:
            return replace(blend, split=_share(blend.split - step))
        if blend.mode is BlendMode.SPY:
            return replace(blend, radius=min(1.0, max(0.05, round(blend.radius + step / 2, 3))))
        return replace(blend, opacity=_share(blend.opacity + step))

    change_blend(desk, "Opacity", change, group="overlay.step")


def _share(value: float) -> float:
    return min(1.0, max(0.0, round(value, 3)))


def set_split(desk: Desk, split: float) -> None:
    """Put the line of a swipe at a share of the viewport's width."""
    if not 0 <= split <= 1:
        raise ViewerError("The line lies between 0 (left) and 1 (right)")
    change_blend(desk, "Swipe", lambda blend: replace(blend, split=split), group="overlay.split")


def set_lut(desk: Desk, lut: str) -> None:
    """Colour the second series by a table."""
    from viewer.display.colour import lut_names

    if lut not in lut_names():
        raise ViewerError(f"There is no colour table “{lut}”", "there are " + ", ".join(lut_names()))
    change_blend(desk, "Colour table", lambda blend: replace(blend, lut=lut))


def set_window(desk: Desk, center: float, width: float) -> None:
    """Set the window of the second series, in its own values."""
    before = desk.store.view.active_slot.look.blend.window
    made = Window(center, width, before.function) if before is not None else Window(center, width)
    sound(made)
    change_blend(desk, "Window", lambda blend: replace(blend, window=made), group="overlay.window")


ACTIONS = (
    Action(
        "overlay.set",
        "Lay series over",
        lay_over,
        "Lay a registered series over the pictures: blend, swipe, or spy.",
        need=Need.PLANAR,
        verb="over",
        arguments=(
            Argument("stack", is_required=True, help="key, number or description of the series"),
            Argument("mode", default=BlendMode.BLEND.value, choices=MODES, help="how it lies over the pictures"),
        ),
    ),
    Action(
        "overlay.none",
        "Take series off",
        take_off,
        "Show the pictures alone.",
        (),
        "View/Blend",
        need=Need.OVERLAY,
    ),
    Action(
        "overlay.spy",
        "Spy glass",
        spy,
        "Look into the other series through a glass below the pointer.",
        ("J",),
        "View/Blend",
        "spy",
        need=Need.PLANAR,
        checked=lambda desk: _is_mode(desk, BlendMode.SPY),
    ),
    Action(
        "overlay.mode",
        "Blend, swipe or spy",
        set_mode,
        "How the second series lies over the pictures; the next way in turn.",
        ("Alt+B",),
        "View/Blend",
        need=Need.OVERLAY,
        arguments=(Argument("mode", choices=("", *MODES), help="blend, swipe or spy"),),
    ),
    Action(
        "overlay.more",
        "More of the second series",
        lambda desk: _step(desk, STEP),
        "More opacity; a swipe's line to the left; a larger glass.",
        ("Alt+Up",),
        "View/Blend",
        need=Need.OVERLAY,
    ),
    Action(
        "overlay.less",
        "Less of the second series",
        lambda desk: _step(desk, -STEP),
        "Less opacity; a swipe's line to the right; a smaller glass.",
        ("Alt+Down",),
        "View/Blend",
        need=Need.OVERLAY,
    ),
    Action(
        "overlay.opacity",
        "Opacity of the second series",
        set_opacity,
        "How much of the second series is seen.",
        need=Need.OVERLAY,
        arguments=(Argument("opacity", float, is_required=True, help="0 to 1"),),
    ),
    Action(
        "overlay.split",
        "Line of the swipe",
        set_split,
        "Where the second series begins.",
        need=Need.OVERLAY,
        arguments=(Argument("split", float, is_required=True, help="share of the width, 0 to 1"),),
    ),
    Action(
        "overlay.lut",
        "Colours of the second series",
        set_lut,
        "Colour the second series by a table.",
        need=Need.OVERLAY,
        arguments=(Argument("lut", is_required=True, help="name of a colour table"),),
    ),
    Action(
        "overlay.window",
        "Window of the second series",
        set_window,
        "Set centre and width in the values of the second series.",
        need=Need.OVERLAY,
        arguments=(
            Argument("center", float, is_required=True, help="in its values"),
            Argument("width", float, is_required=True, help="in its values"),
        ),
    ),
)


def _is_mode(desk: Desk, mode: BlendMode) -> bool:
    slot = desk.store.view.active_slot
    return bool(slot.overlay) and slot.look.blend.mode is mode
