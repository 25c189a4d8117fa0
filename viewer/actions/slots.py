"""Changing the active slot: what every action on pictures goes through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.actions.navigate import position_of
from viewer.actions.together import camera_changed, look_changed
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look
from viewer.core.pixels import LARGEST, Frame, Window
from viewer.core.records import Stack
from viewer.state.view import Slot, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


DRAG = "drag"
"""What a drag of the mouse changes is one entry of the history, and none when Esc ends it."""


def change_slot(desk: Desk, change: Callable[[Slot], Slot], label: str = "", group: str = "") -> None:
    """Change the active slot; with a label as an entry of the history."""

    def show(view: ViewState) -> ViewState:
        return view.with_slot(view.active, change(view.active_slot))

    if label:
        desk.store.alter(label, show, group=group)
    else:
        desk.store.show(show)


def change_look(desk: Desk, change: Callable[[Look], Look], label: str = "Picture", group: str = "") -> None:
    """Change how the active slot is drawn; planes of one volume share a look, linked viewports window and inversion."""

    def show(view: ViewState) -> ViewState:
        return look_changed(view, view.active, change(view.active_slot.look), desk.source_of)

    desk.store.alter(label, show, group=group)


def change_camera(desk: Desk, change: Callable[[Camera2D], Camera2D], label: str = "Zoom", group: str = "") -> None:
    """Change zoom, pan or turn of the active slot; linked viewports take part in zoom and pan."""

    def show(view: ViewState) -> ViewState:
        return camera_changed(view, view.active, change(view.active_slot.camera), desk.source_of)

    desk.store.alter(label, show, group=group)


def sound(window: Window) -> Window:
    """Return a window that was made of numbers from outside; `ViewerError` for one that no picture can have."""
    if window.width <= 0:
        raise ViewerError("The width of a window must be above 0")
    if not window.is_sound:
        raise ViewerError("No picture has such a window", f"expected numbers up to {LARGEST:g}")
    return window


def window_words(window: Window) -> str:
    """Say a window as its width and centre, as they are said among physicians: 'Window 1500 / -600'."""
    return f"Window {window.width:g} / {window.center:g}"


def series_words(stack: Stack | None) -> str:
    """Name a series in the history: by its number, else by what it is."""
    if stack is None:
        return "series"
    series = stack.series
    return f"series {series.number}" if series.number is not None else series.description or "series"


def shown_frame(desk: Desk) -> Frame:
    """Return the picture that the active slot shows; `ViewerError` while it is being read."""
    source = desk.active_source()
    frame = source.get(position_of(desk.store.view.active_slot, source))
    if frame is None:
        raise ViewerError("The picture is still being read")
    return frame


def modality_of(desk: Desk) -> str:
    """Return the modality of the active series, '' without one."""
    stack = desk.active_stack()
    return stack.series.modality if stack else ""
