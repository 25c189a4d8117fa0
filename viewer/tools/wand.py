"""The wand: what is joined to a place and has values like it becomes a region."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, FloodFrom, Phase, Pointer

SPAN_PX = 300.0
"""A drag over this many screen px takes a range as wide as the window."""
USUAL = 0.1
"""Without a drag values may differ by this part of the window to either side."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Take the pixels around the pressed place: up takes a wider range of values, down a narrower one."""
    at, width, part = press.picture_px, ctx.window.width, USUAL
    event = yield FloodFrom(at, part * width)
    while event.phase is not Phase.RELEASE:
        step = 0.1 if event.is_fine else 1.0
        part = max(0.0, USUAL + (press.screen_px[1] - event.screen_px[1]) * step / SPAN_PX)
        event = yield FloodFrom(at, part * width)
    return FloodFrom(at, part * width, is_final=True)
