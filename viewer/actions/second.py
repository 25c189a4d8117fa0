"""Actions on the second window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.layouts import filled
from viewer.state.second import SecondWindow
from viewer.state.view import ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def toggle(desk: Desk, columns: int = 0) -> None:
    """Move columns of viewports to the second window, half of them without a number; or bring all back."""
    view = desk.store.view
    if view.second.columns_of(view.columns) and not columns:
        gather(desk)
        return

    def move(view: ViewState) -> ViewState:
        if view.columns == 1:
            view = filled(desk, view.with_layout(view.rows, 2))
        return replace(view, large_slot=-1, second=SecondWindow(columns or view.columns // 2))

    desk.store.alter("Second window", move)


def gather(desk: Desk) -> None:
    """Bring all viewports back into the first window."""
    desk.store.alter("Second window", lambda view: replace(view, second=SecondWindow()))


def has_second(view: ViewState) -> bool:
    """Whether viewports are in the second window now."""
    return view.second.columns_of(view.columns) > 0


ACTIONS = (
    Action(
        "window.second",
        "Second window",
        toggle,
        "Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.",
        ("Shift+F11",),
        "View",
        arguments=(Argument("columns", int, 0, help="how many columns of viewports; 0 for half of them"),),
        need=Need.STUDY,
        checked=lambda desk: has_second(desk.store.view),
    ),
    Action(
        "window.gather",
        "Bring back from second window",
        gather,
        "Show all viewports in the first window.",
        need=Need.STUDY,
    ),
)
