"""Undo, redo, and going to any change of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def undo(desk: Desk) -> None:
    """Take the last change back."""
    desk.notify(f"Undone: {desk.store.undo()}")


def redo(desk: Desk) -> None:
    """Do the last undone change again."""
    desk.notify(f"Redone: {desk.store.redo()}")


def go_to(desk: Desk, changes: int) -> None:
    """Undo or redo until that many changes are done; 0 goes back to the start."""
    count = len(desk.store.steps())
    if not 0 <= changes <= count:
        raise ViewerError(f"There is no change {changes}", f"there are {count}")
    before = len(desk.store.history()[0])
    desk.store.travel(changes)
    if changes != before:
        number = abs(changes - before)
        what = "1 change" if number == 1 else f"{number} changes"
        desk.notify(f"Undone: {what}" if changes < before else f"Redone: {what}")


ACTIONS = (
    Action(
        "edit.undo",
        "Undo",
        undo,
        "Take the last change back.",
        ("Ctrl+Z",),
        "Edit",
        "undo",
        verb="undo",
        need=Need.DONE,
    ),
    Action(
        "edit.redo",
        "Redo",
        redo,
        "Do it again.",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "Edit",
        "redo",
        verb="redo",
        need=Need.UNDONE,
    ),
    Action(
        "edit.go_to",
        "Go to a change",
        go_to,
        "Undo or redo until that many changes of the history are done; 0 goes back to the start.",
        arguments=(Argument("changes", int, is_required=True, help="how many are done, in their order"),),
    ),
)
