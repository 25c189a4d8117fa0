"""The tool that pushes an outline with a disc."""

from __future__ import annotations

from viewer.core.shapes import Ellipse, Role
from viewer.measure import REGISTRY
from viewer.measure.pushing import pushed
from viewer.tools.drag import Draft, Drag, DragContext, Keep, Phase, Pointer

RADIUS_PX = 22.0
"""Radius of the disc in screen px: enlarge the picture for finer work."""
STEP = 0.5
"""The disc goes on by at most this part of its radius at once, so that a quick hand jumps over nothing."""


def drag(ctx: DragContext, press: Pointer) -> Drag:
    """Push the outline that is in hand: from within outwards, from without inwards. Shift takes a smaller disc."""
    if ctx.chosen is None:
        yield None
        return None
    kind, points = ctx.chosen
    is_closed = REGISTRY.get(kind).is_closed
    radius = RADIUS_PX / ctx.placement.scale * (0.5 if press.is_fine else 1.0)
    before, at = points, press.picture_px
    event = press
    while event.phase is not Phase.RELEASE:
        (x0, y0), (x1, y1) = at, event.picture_px
        count = max(1, round(max(abs(x1 - x0), abs(y1 - y0)) / (STEP * radius)))
        for i in range(1, count + 1):
            center = (x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count)
            points = pushed(points, center, radius, is_closed=is_closed)
        at = event.picture_px
        disc = Ellipse((x1 - radius, y1 - radius), (x1 + radius, y1 + radius), Role.GUIDE)
        event = yield Draft(kind, points, guides=(disc,))
    return Keep(kind, points) if points != before else None
