"""Actions that play pictures: rate, range, direction, and all viewports at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of, show_index
from viewer.actions.playing import is_sweep, range_of
from viewer.actions.slots import change_slot
from viewer.core.errors import ViewerError
from viewer.state.cine import FASTEST, HIGHEST_RATE, LOWEST_RATE, SLOWEST, Pace
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

SPEEDS = (0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0)


def can_play(desk: Desk, slot: Slot) -> bool:
    """Whether a slot shows more than one picture."""
    if slot.kind not in (SlotKind.STACK, SlotKind.PLANE):
        return False
    source = desk.source_of(slot)
    return source is not None and source.count > 1


def toggle(desk: Desk) -> None:
    """Play or stop the active viewport; what plays in step stops together."""
    view = desk.store.view
    if not view.active_slot.is_playing:
        if desk.active_source().count < 2:
            raise ViewerError("There is only one picture to play")
        desk.store.show(lambda view: _playing(view, {view.active}, is_on=True))
    elif view.playing.is_in_step:
        desk.store.show(lambda view: _playing(view, set(range(len(view.slots))), is_on=False))
    else:
        desk.store.show(lambda view: _playing(view, {view.active}, is_on=False))


def toggle_all(desk: Desk) -> None:
    """Play or stop all viewports: each goes through its pictures in the time of the active one's round."""
    view = desk.store.view
    able = {index for index, slot in enumerate(view.slots) if can_play(desk, slot)}
    if not able:
        raise ViewerError("There is no viewport with more than one picture")
    is_on = not any(view.slots[index].is_playing for index in able)

    def show(view: ViewState) -> ViewState:
        view = _playing(view, able, is_on=is_on)
        return replace(view, playing=replace(view.playing, is_in_step=True)) if is_on else view

    desk.store.show(show)


def _playing(view: ViewState, slots: set[int], *, is_on: bool) -> ViewState:
    """Return the state with slots that play or stop. The bar comes with playing; without any, nothing is in step."""
    for index in slots:
        if view.slots[index].is_playing != is_on:
            view = view.with_slot(index, replace(view.slots[index], is_playing=is_on))
    is_any = any(slot.is_playing for slot in view.slots)
    playing = replace(
        view.playing, has_bar=view.playing.has_bar or is_on, is_in_step=view.playing.is_in_step and is_any
    )
    return view if playing == view.playing else replace(view, playing=playing)


def toggle_step(desk: Desk) -> None:
    """Let all that plays go through its round in the phase of the active viewport, or each at its own pace."""

    def show(view: ViewState) -> ViewState:
        return replace(view, playing=replace(view.playing, is_in_step=not view.playing.is_in_step))

    desk.store.show(show)


def toggle_bar(desk: Desk) -> None:
    """Show the cine bar, or hide it; playing goes on."""

    def show(view: ViewState) -> ViewState:
        return replace(view, playing=replace(view.playing, has_bar=not view.playing.has_bar))

    desk.store.show(show)


def change_pace(desk: Desk, change: Callable[[Pace], Pace]) -> None:
    """Change how the active viewport plays; what plays in step with it takes speed and rate over."""
    change_slot(desk, lambda slot: replace(slot, pace=change(slot.pace)))


def set_rate(desk: Desk, fps: float) -> None:
    """Set the frames a second at which the active viewport plays; 0 follows the file."""
    if not (fps == 0 or LOWEST_RATE <= fps <= HIGHEST_RATE):
        raise ViewerError("A rate lies between 0.01 and 240 frames a second; 0 is the file's")
    change_pace(desk, lambda pace: replace(pace, fps=fps))


def set_speed(desk: Desk, factor: float) -> None:
    """Play so many times as fast."""
    if not SLOWEST <= factor <= FASTEST:
        raise ViewerError("A speed lies between 0.1 and 10 times that of the file")
    change_pace(desk, lambda pace: replace(pace, speed=factor))


def step_speed(desk: Desk, steps: int) -> None:
    """Play faster or slower, by one of the usual speeds."""
    speed = desk.store.view.active_slot.pace.speed
    near = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - speed))
    set_speed(desk, SPEEDS[max(0, min(len(SPEEDS) - 1, near + steps))])


def set_range(desk: Desk, first: int, last: int) -> None:
    """Play only the pictures from `first` to `last`, counted from 1; -1 is the last of all."""
    count = desk.active_source().count
    ends = tuple(count if number < 0 else number for number in (first, last))
    if not 1 <= ends[0] < ends[1] <= count:
        raise ViewerError(f"There is no range from {first} to {last}", f"there are {count} pictures")
    change_pace(desk, lambda pace: replace(pace, first=ends[0] - 1, last=ends[1] - 1))


def start_here(desk: Desk) -> None:
    """Begin the range with the shown picture."""
    _end_here(desk, is_start=True)


def stop_here(desk: Desk) -> None:
    """End the range with the shown picture."""
    _end_here(desk, is_start=False)


def _end_here(desk: Desk, *, is_start: bool) -> None:
    source, slot = desk.active_source(), desk.store.view.active_slot
    here = position_of(slot, source)
    first, last = range_of(slot.pace, source)
    if is_start:
        first, last = here, last if last > here else source.count - 1
    else:
        first, last = first if first < here else 0, here
    if last <= first:
        raise ViewerError("A range holds at least two pictures")
    change_pace(desk, lambda pace: replace(pace, first=first, last=last))


def whole_range(desk: Desk) -> None:
    """Play all pictures again, also those that the file would leave out."""
    last = desk.active_source().count - 1
    change_pace(desk, lambda pace: replace(pace, first=0, last=last))


def toggle_sweep(desk: Desk) -> None:
    """Play there and back, or round and round."""
    now = is_sweep(desk.store.view.active_slot.pace, desk.active_source())
    change_pace(desk, lambda pace: replace(pace, is_sweep=not now))


def toggle_backward(desk: Desk) -> None:
    """Play backward, or forward again."""
    change_pace(desk, lambda pace: replace(pace, is_backward=not pace.is_backward))


def step(desk: Desk, step: int = 1) -> None:
    """Stop, and go on by pictures within the range; past its end it begins anew."""
    if desk.store.view.active_slot.is_playing:
        toggle(desk)
    source, slot = desk.active_source(), desk.store.view.active_slot
    first, last = range_of(slot.pace, source)
    index = first + (position_of(slot, source) + step - first) % (last - first + 1)
    desk.store.show(lambda view: show_index(view, view.active, index, desk.source_of))


def _is_sweeping(desk: Desk) -> bool:
    slot = desk.store.view.active_slot
    source = desk.source_of(slot)
    return source is not None and is_sweep(slot.pace, source)


def _row(id_: str, title: str, run: Callable[..., None], text: str, *keys: str) -> Action:
    return Action(f"cine.{id_}", title, run, text, keys, "View/Cine", need=Need.PLANAR)


ACTIONS = (
    Action(
        "cine.toggle",
        "Play",
        toggle,
        "Play or stop.",
        ("C",),
        "View",
        "play",
        verb="cine",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.is_playing,
    ),
    Action(
        "cine.all",
        "Play all in step",
        toggle_all,
        "Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.",
        ("Shift+C",),
        "View/Cine",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.playing.is_in_step,
    ),
    Action(
        "cine.in_step",
        "In step",
        toggle_step,
        "What plays goes through its round in the time of the active viewport, or each at its own pace.",
        (),
        "View/Cine",
        "link",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.playing.is_in_step,
    ),
    _row("next", "Next frame", lambda desk: step(desk, 1), "Stop, and show the next picture of the range.", "."),
    _row("previous", "Previous frame", lambda desk: step(desk, -1), "Stop, and show the picture before.", ","),
    _row("faster", "Faster", lambda desk: step_speed(desk, 1), "Play faster.", "Alt+."),
    _row("slower", "Slower", lambda desk: step_speed(desk, -1), "Play slower.", "Alt+,"),
    _row("start_here", "Range starts here", start_here, "Play from the shown picture on.", "Ctrl+Home"),
    _row("stop_here", "Range stops here", stop_here, "Play up to the shown picture.", "Ctrl+End"),
    _row("whole", "Whole range", whole_range, "Play all pictures again."),
    Action(
        "cine.sweep",
        "There and back",
        toggle_sweep,
        "Play there and back, or round and round.",
        (),
        "View/Cine",
        "sweep",
        need=Need.PLANAR,
        checked=_is_sweeping,
    ),
    Action(
        "cine.backward",
        "Backward",
        toggle_backward,
        "Play backward, or forward again.",
        (),
        "View/Cine",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.active_slot.pace.is_backward,
    ),
    Action(
        "cine.bar",
        "Cine bar",
        toggle_bar,
        "Show or hide the bar that plays.",
        (),
        "View/Cine",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.playing.has_bar,
    ),
    Action(
        "cine.fps",
        "Playing rate",
        set_rate,
        "Frames a second; 0 follows the file.",
        need=Need.PLANAR,
        arguments=(Argument("fps", float, is_required=True, help="frames a second, 0.01 to 240; 0 follows the file"),),
    ),
    Action(
        "cine.speed",
        "Speed",
        set_speed,
        "Play so many times as fast.",
        need=Need.PLANAR,
        arguments=(Argument("factor", float, is_required=True, help="0.1 to 10; 1 is the rate of the file"),),
    ),
    Action(
        "cine.range",
        "Range",
        set_range,
        "Play only some of the pictures.",
        need=Need.PLANAR,
        arguments=(
            Argument("first", int, is_required=True, help="number of the first picture, from 1"),
            Argument("last", int, is_required=True, help="number of the last picture; -1 is the last of all"),
        ),
    ),
)
