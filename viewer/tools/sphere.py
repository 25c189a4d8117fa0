"""The tool that takes a sphere: a press is its centre, the drag its radius."""

from __future__ import annotations

from math import hypot

from viewer.tools.drag import Drag, DragContext, Phase, Pointer, SphereAt

LEAST_PX = 3.0


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Draw a sphere; one too small to be meant changes nothing."""
    event = yield SphereAt(press.picture_px, press.picture_px)
    while event.phase is not Phase.RELEASE:
        event = yield SphereAt(press.picture_px, event.picture_px)
    moved = hypot(event.screen_px[0] - press.screen_px[0], event.screen_px[1] - press.screen_px[1])
    return SphereAt(press.picture_px, event.picture_px, is_final=True) if moved >= LEAST_PX else None
