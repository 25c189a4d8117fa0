"""The window tool."""

from __future__ import annotations

from dataclasses import replace

from viewer.core.pixels import Window
from viewer.tools.drag import Drag, DragContext, Phase, Pointer, SetLook

VIEWPORT_PX = 600.0
"""A drag over this many screen px covers the picture's range of values."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Change the window: right widens it, up brightens (lowers its centre)."""
    step = ctx.value_range / VIEWPORT_PX
    window: Window = ctx.window
    last = press.screen_px
    event = yield None
    while event.phase is not Phase.RELEASE:
        # Step by step, so that taking up or leaving Shift or Ctrl does not make the window jump.
        factor = step * (0.1 if event.is_fine else 4.0 if event.is_coarse else 1.0)
        dx, dy = event.screen_px[0] - last[0], event.screen_px[1] - last[1]
        last = event.screen_px
        window = window.widened(dx * factor).shifted(dy * factor)
        event = yield SetLook(replace(ctx.look, window=window))
    return None
