"""The scroll tool."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, Phase, Pointer, ScrollTo


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Scroll: the height of the viewport is the whole stack, down goes on."""
    step_px = max(2.0, min(24.0, ctx.viewport_px[1] / max(ctx.count, 1)))
    event = yield None
    while event.phase is not Phase.RELEASE:
        steps = round((event.screen_px[1] - press.screen_px[1]) / step_px)
        event = yield ScrollTo(max(0, min(ctx.count - 1, ctx.index + steps)))
    return None
