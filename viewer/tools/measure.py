"""Drawing and changing measurements with the mouse; what is measured does not matter here."""

from __future__ import annotations

from math import hypot

from viewer.core.protocols import Drawing, Measurement
from viewer.core.shapes import Point
from viewer.measure import REGISTRY
from viewer.measure.simplifying import simplified
from viewer.tools.drag import Draft, Drag, Keep, MoveLabel, Phase, Pointer

CLICK_PX = 4.0
CLOSE_PX = 8.0
"""A click this near to the first point of a closed outline ends it, in screen px."""
STEP_PX = 0.25
"""A stroke takes a point each time it has gone this far, in picture pixels."""
WITHIN_PX = 0.25
"""A stroke keeps so few points that none of those left out lies farther from it, in picture pixels."""


def draw(kind: type[Measurement], press: Pointer, turn: float = 1.0) -> Drag:
    """Draw a measurement in the way of its kind; `turn` is the height of a pixel by its width."""
    if kind.drawing is Drawing.STROKE:
        return stroke(kind, press)
    return place(kind.id, press) if kind.points == 1 else clicks(kind, press, turn)


def place(kind: str, press: Pointer) -> Drag:
    """Set the only point where the button is let go."""
    event = press
    while event.phase is not Phase.RELEASE:
        event = yield Draft(kind, (event.picture_px,))
    return Keep(kind, (event.picture_px,))


def clicks(kind: type[Measurement], press: Pointer, turn: float = 1.0) -> Drag:
    """Set points by press-drag-release, or by clicks.

    One of as many points as the user sets is whole at a double click, at Enter, or with a click on its first point.
    """
    points, screens = [press.picture_px], [press.screen_px]
    event = yield Draft(kind.id, (press.picture_px,) * 2)
    at = press
    while True:
        if event.phase is Phase.BACK:
            if len(points) == 1:
                return None
            points.pop()
            screens.pop()
        else:
            at = event
            if _is_whole(kind, points, screens, event) or _takes(kind, points, screens, event):
                return Keep(kind.id, kind().led(points, len(points) - 1, turn))
        so_far = _so_far(kind, points, at.picture_px)
        event = yield Draft(kind.id, kind().led(so_far, len(so_far) - 1, turn))


def _takes(kind: type[Measurement], points: list[Point], screens: list[Point], event: Pointer) -> bool:
    """Take the point of an event where it sets one; return whether all that the kind wants are there."""
    if event.phase is Phase.END and not kind.points:
        return len(points) >= kind.least
    if event.phase is Phase.MOVE:
        return False
    is_far = _distance(event.screen_px, screens[-1]) >= CLICK_PX
    if is_far:
        points.append(event.picture_px)
        screens.append(event.screen_px)
    is_set = is_far or event.phase is not Phase.RELEASE
    return bool(kind.points and is_set and len(points) >= kind.points)


def _is_whole(kind: type[Measurement], points: list[Point], screens: list[Point], event: Pointer) -> bool:
    """Whether a click on the first point closes an outline."""
    if kind.points or not kind.is_closed or event.phase is not Phase.PRESS or len(points) < kind.least:
        return False
    return len(points) > 2 and _distance(event.screen_px, screens[0]) < CLOSE_PX


def _so_far(kind: type[Measurement], points: list[Point], at: Point) -> tuple[Point, ...]:
    return (*points, at)[: kind.points] if kind.points else (*points, at)


def stroke(kind: type[Measurement], press: Pointer) -> Drag:
    """Draw along the way of a drag; one too short to be meant is dropped."""
    path = [press.picture_px]
    reach = 0.0
    event = yield Draft(kind.id, (press.picture_px,) * 2)
    while event.phase is not Phase.RELEASE:
        if event.phase is Phase.MOVE and _distance(event.picture_px, path[-1]) >= STEP_PX:
            path.append(event.picture_px)
        reach = max(reach, _distance(event.screen_px, press.screen_px))
        event = yield Draft(kind.id, (*path, event.picture_px) if path[-1] != event.picture_px else tuple(path))
    if path[-1] != event.picture_px:
        path.append(event.picture_px)
    points = simplified(path, WITHIN_PX)
    reach = max(reach, _distance(event.screen_px, press.screen_px))
    return Keep(kind.id, points) if reach >= CLICK_PX and len(points) >= kind.least else None


def edit(kind: str, points_px: tuple[Point, ...], handle: int | None, press: Pointer, turn: float = 1.0) -> Drag:
    """Move one point, or the whole measurement when `handle` is None; `turn` as for `draw`."""
    points, measurement = tuple(points_px), REGISTRY.get(kind)()
    has_moved = False
    event = yield Draft(kind, points_px)
    while event.phase is not Phase.RELEASE:
        dx = event.picture_px[0] - press.picture_px[0]
        dy = event.picture_px[1] - press.picture_px[1]
        has_moved = has_moved or _distance(event.screen_px, press.screen_px) >= 1.0
        points = tuple(
            (x + dx, y + dy) if handle is None or handle == index else (x, y) for index, (x, y) in enumerate(points_px)
        )
        if handle is not None:
            points = measurement.led(points, handle, turn, points_px)
        event = yield Draft(kind, points)
    return Keep(kind, points) if has_moved else None


def move_label(offset_px: Point, press: Pointer) -> Drag:
    """Take the text box along."""
    moved = offset_px
    event = yield None
    while event.phase is not Phase.RELEASE:
        moved = (
            offset_px[0] + event.picture_px[0] - press.picture_px[0],
            offset_px[1] + event.picture_px[1] - press.picture_px[1],
        )
        event = yield MoveLabel(moved, is_final=False)
    return MoveLabel(moved, is_final=True) if moved != offset_px else None


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])
