"""The pan tool."""

from __future__ import annotations

from dataclasses import replace

from viewer.tools.drag import Drag, DragContext, Phase, Pointer, SetCamera


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Move the picture with the pointer."""
    width, height = ctx.viewport_px
    center = ctx.placement.to_picture([(width / 2, height / 2)])[0]
    grabbed = ctx.placement.to_picture([press.screen_px])[0]
    event = yield None
    while event.phase is not Phase.RELEASE:
        now = ctx.placement.to_picture([event.screen_px])[0]
        moved = (float(center[0] + grabbed[0] - now[0]), float(center[1] + grabbed[1] - now[1]))
        event = yield SetCamera(replace(ctx.camera, scale=ctx.placement.scale, center_px=moved))
    return None
