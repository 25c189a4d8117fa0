"""Drawing and changing measurements with the mouse; what is measured does not matter here."""

from __future__ import annotations

from math import hypot

from viewer.core.shapes import Point
from viewer.tools.drag import Draft, Drag, Keep, MoveLabel, Phase, Pointer

CLICK_PX = 4.0


def draw(kind: str, wanted: int, press: Pointer) -> Drag:
    """Set `wanted` points: by press-drag-release for the first two, or by clicks."""
    points = [press.picture_px]
    placed_screen = press.screen_px
    event = yield Draft(kind, (press.picture_px,) * 2)
    while True:
        is_far = _distance(event.screen_px, placed_screen) >= CLICK_PX
        if event.phase is Phase.PRESS or (event.phase is Phase.RELEASE and is_far):
            if is_far:
                points.append(event.picture_px)
                placed_screen = event.screen_px
            if len(points) >= wanted:
                return Keep(kind, tuple(points))
        event = yield Draft(kind, (*points, event.picture_px)[:wanted])


def edit(kind: str, points_px: tuple[Point, ...], handle: int | None, press: Pointer) -> Drag:
    """Move one point, or the whole measurement when `handle` is None."""
    points = list(points_px)
    has_moved = False
    event = yield Draft(kind, points_px)
    while event.phase is not Phase.RELEASE:
        dx = event.picture_px[0] - press.picture_px[0]
        dy = event.picture_px[1] - press.picture_px[1]
        has_moved = has_moved or _distance(event.screen_px, press.screen_px) >= 1.0
        points = [
            (x + dx, y + dy) if handle is None or handle == index else (x, y) for index, (x, y) in enumerate(points_px)
        ]
        event = yield Draft(kind, tuple(points))
    return Keep(kind, tuple(points)) if has_moved else None


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
