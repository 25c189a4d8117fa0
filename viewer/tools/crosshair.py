"""The crosshair tool."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, Phase, PointAt, Pointer


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Take the 3D crosshair along; other viewports show what lies there."""
    event = yield PointAt(press.picture_px)
    while event.phase is not Phase.RELEASE:
        event = yield PointAt(event.picture_px)
    return None
