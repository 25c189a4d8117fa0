"""The wand: what is joined to a place and has values like it becomes a region."""

from __future__ import annotations

from viewer.core.shapes import Point
from viewer.measure.flooding import flooded
from viewer.measure.tracing import outline
from viewer.tools.drag import OUTLINE, Draft, Drag, DragContext, Keep, Phase, Pointer

SPAN_PX = 300.0
"""A drag over this many screen px takes a range as wide as the window."""
USUAL = 0.1
"""Without a drag values may differ by this part of the window to either side."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Take the pixels around the pressed place: up takes a wider range of values, down a narrower one."""
    width = ctx.window.width
    ring = _ring(ctx, press.picture_px, USUAL * width)
    event = yield Draft(OUTLINE, ring) if ring else None
    while event.phase is not Phase.RELEASE:
        step = 0.1 if event.is_fine else 1.0
        moved = (press.screen_px[1] - event.screen_px[1]) * step / SPAN_PX
        ring = _ring(ctx, press.picture_px, max(0.0, USUAL + moved) * width)
        event = yield Draft(OUTLINE, ring) if ring else None
    return Keep(OUTLINE, ring) if ring else None


def _ring(ctx: DragContext, at: Point, spread: float) -> tuple[Point, ...]:
    found = flooded(ctx.values(), at, spread)
    if found is None:
        return ()
    mask, (top, left) = found
    return tuple((x + left, y + top) for x, y in outline(mask))
