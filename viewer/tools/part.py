"""The tool that keeps one part of a segment."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, KeepPart, Phase, Pointer


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Keep what is joined to the clicked place, and drop all else of the segment."""
    event = yield None
    while event.phase is not Phase.RELEASE:
        event = yield None
    return KeepPart(event.picture_px)
