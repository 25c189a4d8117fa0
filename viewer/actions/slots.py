"""Changing the active slot: what every action on pictures goes through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.actions.navigate import position_of
from viewer.actions.together import camera_changed, look_changed
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look
from viewer.core.pixels import Frame
from viewer.state.view import Slot

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def change_slot(desk: Desk, change: Callable[[Slot], Slot]) -> None:
    """Change the active slot."""
    desk.store.show(lambda view: view.with_slot(view.active, change(view.active_slot)))


def change_look(desk: Desk, change: Callable[[Look], Look]) -> None:
    """Change how the active slot is drawn; planes of one volume share a look, linked viewports window and inversion."""
    desk.store.show(lambda view: look_changed(view, view.active, change(view.active_slot.look), desk.source_of))


def change_camera(desk: Desk, change: Callable[[Camera2D], Camera2D]) -> None:
    """Change zoom, pan or turn of the active slot; linked viewports take part in zoom and pan."""
    desk.store.show(lambda view: camera_changed(view, view.active, change(view.active_slot.camera), desk.source_of))


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
