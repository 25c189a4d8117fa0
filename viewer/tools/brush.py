"""The brush, and the eraser: what they go over becomes part of a segment, or no part of it any more."""

from __future__ import annotations

from viewer.tools.drag import Drag, DragContext, Paint, Phase, Pointer


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Paint along the way; with Ctrl held at the press, erase."""
    return _stroke(press, is_erasing=press.is_coarse)


def erase(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Erase along the way; with Ctrl held at the press, paint."""
    return _stroke(press, is_erasing=not press.is_coarse)


def _stroke(press: Pointer, *, is_erasing: bool) -> Drag:
    event = yield Paint(press.picture_px, is_erasing)
    while event.phase is not Phase.RELEASE:
        event = yield Paint(event.picture_px, is_erasing)
    return Paint(event.picture_px, is_erasing, is_final=True)
