"""The live wire: between clicks the outline follows the edges of the picture."""

from __future__ import annotations

from math import hypot

from viewer.core.shapes import Handle, Point
from viewer.measure.livewire import Wire
from viewer.measure.simplifying import simplified
from viewer.tools.drag import OUTLINE, Draft, Drag, DragContext, Keep, Phase, Pointer
from viewer.tools.measure import CLICK_PX, CLOSE_PX

WITHIN_PX = 0.5
"""Steps from pixel to pixel become straight where they differ from that by no more."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Set anchors by clicks; a double click, Enter or a click on the first one closes the outline."""
    wires, ways, screens = [Wire(ctx.values(), press.picture_px)], [_start(press)], [press.screen_px]
    event = yield _draft(ways, [])
    at = press
    while True:
        if event.phase is Phase.BACK:
            if len(wires) == 1:
                return None
            for kept in (wires, ways, screens):
                kept.pop()
        else:
            at = event
            is_click = event.phase in (Phase.PRESS, Phase.RELEASE)
            is_first = event.phase is Phase.PRESS and len(wires) > 2 and _far(event, screens[0]) < CLOSE_PX
            if len(wires) > 2 and (is_first or event.phase is Phase.END):
                return _closed(wires, ways)
            if is_click and _far(event, screens[-1]) >= CLICK_PX:
                ways.append(wires[-1].to(event.picture_px))
                wires.append(Wire(ctx.values(), event.picture_px))
                screens.append(event.screen_px)
        event = yield _draft(ways, wires[-1].to(at.picture_px))


def _start(press: Pointer) -> list[Point]:
    x, y = press.picture_px
    return [(float(round(x)), float(round(y)))]


def _closed(wires: list[Wire], ways: list[list[Point]]) -> Keep | None:
    """Return the whole outline, the way from the last anchor to the first one included."""
    back = wires[-1].to(ways[0][0])
    ring = simplified([point for way in (*ways, back) for point in way], WITHIN_PX)[:-1]
    return Keep(OUTLINE, ring) if len(ring) > 2 else None


def _draft(ways: list[list[Point]], ahead: list[Point]) -> Draft:
    points = tuple(point for way in (*ways, ahead) for point in way)
    return Draft(OUTLINE, points, guides=tuple(Handle(way[-1], -1) for way in ways), is_open=True)


def _far(event: Pointer, screen: Point) -> float:
    return hypot(event.screen_px[0] - screen[0], event.screen_px[1] - screen[1])
