"""Actions that go from picture to picture, by hand or in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.navigate import position_of, show_index, show_point
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


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


FARTHEST_MM = 1e6


def go_to_point(desk: Desk, x: float, y: float, z: float) -> None:
    """Set the crosshair to a point in LPS mm."""
    source = desk.active_source()
    if not all(abs(value) <= FARTHEST_MM for value in (x, y, z)):
        raise ViewerError("This is no point of a patient", f"expected millimetres up to {FARTHEST_MM:g}")
    info = source.info(position_of(desk.store.view.active_slot, source))
    if info.plane is None:
        raise ViewerError("This picture has no position in the patient")
    desk.store.show(lambda view: show_point(view, (x, y, z), info.space, desk.source_of))


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
        "View/Go to",
        need=Need.PLANAR,
    ),
    Action(
        "view.previous",
        "Previous image",
        lambda desk: scroll(desk, -1),
        "Show the previous picture.",
        ("Up",),
        "View/Go to",
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
        "View/Go to",
        need=Need.PLANAR,
    ),
    Action(
        "view.last",
        "Last image",
        lambda desk: go_to(desk, -1),
        "Show the last picture.",
        ("End",),
        "View/Go to",
        need=Need.PLANAR,
    ),
    Action(
        "view.go",
        "Go to image",
        go_to,
        "Show the picture of a number, counted from 1.",
        verb="go",
        need=Need.PLANAR,
        arguments=(Argument("index", int, is_required=True, help="counted from 1; -1 is the last"),),
    ),
    Action(
        "view.point",
        "Go to point",
        go_to_point,
        "Set the crosshair to a point in LPS mm.",
        need=Need.PLANAR,
        arguments=tuple(Argument(axis, float, is_required=True, help="LPS mm") for axis in "xyz"),
    ),
)
