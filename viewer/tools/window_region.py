"""The tool that takes the window from a region."""

from __future__ import annotations

from viewer.tools.drag import Draft, Drag, DragContext, Phase, Pointer, WindowOf

LEAST_PX = 3.0


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Draw a rectangle: the window then spans its values. One too small to be meant changes nothing."""
    event = yield Draft("rectangle", (press.picture_px, press.picture_px))
    while event.phase is not Phase.RELEASE:
        event = yield Draft("rectangle", (press.picture_px, event.picture_px))
    moved = max(abs(a - b) for a, b in zip(event.screen_px, press.screen_px, strict=True))
    return WindowOf((press.picture_px, event.picture_px)) if moved >= LEAST_PX else None
