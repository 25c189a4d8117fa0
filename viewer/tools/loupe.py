"""The magnifier tool."""

from __future__ import annotations

import numpy as np

from viewer.core.look import Placement
from viewer.core.shapes import Point
from viewer.tools.drag import Drag, DragContext, Magnify, Phase, Pointer


def drag(ctx: DragContext, press: Pointer) -> Drag:  # noqa: ARG001 - all drags are started alike
    """Magnify what is below the pointer while the button is down."""
    event = yield Magnify()
    while event.phase is not Phase.RELEASE:
        event = yield Magnify()
    return None


def magnified(placement: Placement, at_screen: Point, factor: float, radius: float) -> Placement:
    """Return where a picture lies in a square of twice `radius` screen px, `at_screen` enlarged in its middle."""
    matrix = placement.matrix * factor
    matrix[:, 2] += radius - factor * np.asarray(at_screen)
    return Placement(matrix, placement.scale * factor)
