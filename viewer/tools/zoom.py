"""The zoom tool, and zooming at a point."""

from __future__ import annotations

from dataclasses import replace

from viewer.core.look import Camera2D, Placement
from viewer.core.shapes import Point
from viewer.tools.drag import Drag, DragContext, Phase, Pointer, SetCamera

LEAST, MOST = 0.01, 64.0
DOUBLING_PX = 150.0


def zoomed_at(camera: Camera2D, placement: Placement, viewport_px: Point, at_screen: Point, factor: float) -> Camera2D:
    """Return the camera enlarged by `factor`, the picture point under `at_screen` staying where it is."""
    scale = min(MOST, max(LEAST, placement.scale * factor))
    factor = scale / placement.scale
    fixed = placement.to_picture([at_screen])[0]
    middle = placement.to_picture([(viewport_px[0] / 2, viewport_px[1] / 2)])[0]
    center = fixed + (middle - fixed) / factor
    return replace(camera, scale=scale, center_px=(float(center[0]), float(center[1])))


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Zoom at the pressed point: up enlarges."""
    event = yield None
    while event.phase is not Phase.RELEASE:
        factor = 2 ** ((press.screen_px[1] - event.screen_px[1]) / DOUBLING_PX)
        event = yield SetCamera(zoomed_at(ctx.camera, ctx.placement, ctx.viewport_px, press.screen_px, factor))
    return None
