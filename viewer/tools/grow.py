"""The tool that takes what is joined to a place and has values like it."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, GrowFrom, Phase, Pointer

SPAN_PX = 300.0
"""A drag over this many screen px takes a range as wide as the window."""
USUAL = 0.1
"""Without a drag values may differ by this part of the window to either side."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Grow from the pressed place: up takes a wider range of values, down a narrower one."""
    width = ctx.window.width
    spread = USUAL * width
    event = yield GrowFrom(press.picture_px, spread)
    while event.phase is not Phase.RELEASE:
        step = 0.1 if event.is_fine else 1.0
        moved = (press.screen_px[1] - event.screen_px[1]) * step / SPAN_PX * width
        spread = max(0.0, USUAL * width + moved)
        event = yield GrowFrom(press.picture_px, spread)
    return GrowFrom(press.picture_px, spread, is_final=True)
