"""Actions that measure with the keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Need
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk, WindowServices


def _window(desk: Desk) -> WindowServices:
    if desk.window is None:
        raise ViewerError("This needs the window")
    return desk.window


def draw(desk: Desk) -> None:
    """Begin to draw with the chosen measuring tool in the active viewport."""
    if not _window(desk).measure_with_keys(desk.store.view.active, 0):
        raise ViewerError("The chosen tool measures nothing", hint="choose Length, Angle, Ellipse or Rectangle first")


def change(desk: Desk, step: int = 1) -> None:
    """Take the next measurement on the active picture in hand."""
    if not _window(desk).measure_with_keys(desk.store.view.active, step):
        raise ViewerError("There is no measurement on this picture")


ACTIONS = (
    Action(
        "measure.draw_keys",
        "Measure with the keys",
        draw,
        "Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.",
        ("Ctrl+Return",),
        "Tools",
        need=Need.PLANAR,
    ),
    Action(
        "measure.change_next",
        "Change next measurement",
        change,
        "Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.",
        ("M",),
        "Tools",
        need=Need.PLANAR,
    ),
    Action(
        "measure.change_previous",
        "Change previous measurement",
        lambda desk: change(desk, -1),
        "Take the previous measurement on the picture in hand.",
        ("Shift+M",),
        "Tools",
        need=Need.PLANAR,
    ),
)
