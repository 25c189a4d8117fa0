"""Drawings and text of a presentation state as shapes in picture pixels (PS3.3 C.10.5.1.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.look import Placement
from viewer.core.presentation_state import (
    Annotation,
    Box,
    Graphic,
    Layer,
    PresentationState,
    Text,
    Units,
    is_covered,
)
from viewer.core.shapes import Color, Point, Polyline, Role, Shape, TextBox

Array = NDArray[Any]
ToPicture = Callable[[tuple[Point, ...], Units], Array]
POINT_PX = 4.0
ARC_STEPS = 96
SPLINE_STEPS, LONGEST_SPLINE = 12, 8192


def shapes_of(
    state: PresentationState, sop_instance_uid: str, frame: int, shape: tuple[int, int], placement: Placement
) -> Iterator[Shape]:
    """Yield what a state draws on a frame of (rows, columns), the lowest layer first.

    Positions in the displayed area are taken where the area lies on the screen now, after turn and flip (PS3.4
    N.2.3.4), so that they stay in its corners.
    """
    area = state.area_of(sop_instance_uid, frame)
    box = area.box if area is not None else (-0.5, -0.5, shape[1] - 0.5, shape[0] - 0.5)
    to_picture = _mapping(box, placement)
    for annotation, layer in in_order(state):
        if is_covered(annotation.references, sop_instance_uid, frame):
            color = layer.color if layer is not None else None
            for graphic in annotation.graphics:
                yield _polyline(graphic, color, to_picture, placement)
            for text in annotation.texts:
                yield _text_box(text, color, to_picture)


def in_order(state: PresentationState) -> list[tuple[Annotation, Layer | None]]:
    """Return annotations with their layers, those of the lowest order first; those of no known layer are on top."""
    layers = {layer.name: layer for layer in state.layers}
    found = [(annotation, layers.get(annotation.layer)) for annotation in state.annotations]
    return sorted(found, key=lambda pair: pair[1].order if pair[1] is not None else 2**31)


def _mapping(box: Box, placement: Placement) -> ToPicture:
    """Return what brings positions of either unit to picture pixels, (n, 2)."""
    corners = placement.to_screen([(box[0], box[1]), (box[2], box[3])])
    least, size = corners.min(axis=0), np.ptp(corners, axis=0)

    def to_picture(points: tuple[Point, ...], units: Units) -> Array:
        given = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        return given if units is Units.PIXEL else np.asarray(placement.to_picture(least + given * size))

    return to_picture


def _polyline(graphic: Graphic, layer: Color | None, to_picture: ToPicture, placement: Placement) -> Polyline:
    points = to_picture(graphic.points, graphic.units)
    line, is_closed = _line(graphic.kind, points, placement)
    return Polyline(
        tuple((float(x), float(y)) for x, y in line),
        is_closed,
        graphic.is_dashed,
        Role.PRESENTATION,
        graphic.is_filled and (is_closed or len(line) > 2),
        graphic.color or layer,
        graphic.width_px,
    )


def _line(kind: str, points: Array, placement: Placement) -> tuple[Array, bool]:
    """Return the corners of what is drawn, and whether it is closed."""
    if kind == "POINT":
        return ellipse(points[0], (POINT_PX / placement.scale, 0.0), _down(placement)), True
    if kind == "CIRCLE":
        dx, dy = points[1] - points[0]
        radius = float(np.hypot(dx, dy))
        return ellipse(points[0], (radius, 0.0), (0.0, radius)), True
    if kind == "ELLIPSE":
        # The first two points are the ends of the major axis, the others those of the minor one.
        return ellipse(points.mean(axis=0), (points[1] - points[0]) / 2, (points[3] - points[2]) / 2), True
    is_closed = len(points) > 2 and bool(np.all(points[0] == points[-1]))
    return (spline(points) if kind == "INTERPOLATED" and len(points) > 2 else points), is_closed


def _down(placement: Placement) -> tuple[float, float]:
    """Return the radius of a point down the picture: as far on the screen as across it."""
    height = float(np.hypot(*placement.matrix[:, 1]))
    return 0.0, POINT_PX / max(height, 1e-9)


def ellipse(middle: Any, first: Any, second: Any) -> Array:
    """Return points of the ellipse around `middle` whose half axes are two vectors, (n, 2)."""
    turn = np.linspace(0, 2 * np.pi, ARC_STEPS, endpoint=False)[:, None]
    return np.asarray(middle + np.cos(turn) * np.asarray(first) + np.sin(turn) * np.asarray(second))


def spline(points: Array) -> Array:
    """Return a smooth curve through points (Catmull-Rom); closed where the first one is the last, too.

    The standard leaves the way of interpolation open; the curve passes through all points.
    """
    is_closed = bool(np.all(points[0] == points[-1]))
    before = points[-2] if is_closed else points[0]
    after = points[1] if is_closed else points[-1]
    knots = np.vstack([before, points, after])
    steps = max(1, min(SPLINE_STEPS, LONGEST_SPLINE // len(points)))
    t = np.linspace(0, 1, steps, endpoint=False)[:, None, None]
    p0, p1, p2, p3 = knots[:-3], knots[1:-2], knots[2:-1], knots[3:]
    curve = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    return np.vstack([curve.transpose(1, 0, 2).reshape(-1, 2), points[-1:]])


def _text_box(text: Text, layer: Color | None, to_picture: ToPicture) -> TextBox:
    anchor = None
    if text.anchor is not None:
        x, y = to_picture((text.anchor,), text.anchor_units)[0]
        anchor = (float(x), float(y))
    if text.box is not None:
        (ax, ay), (bx, by) = to_picture(text.box, text.box_units).tolist()
        corners: tuple[Point, Point] = ((ax, ay), (bx, by))
    else:
        assert anchor is not None
        corners = (anchor, anchor)
    is_upright = text.box is not None and text.box_units is Units.DISPLAY
    return TextBox(
        corners,
        text.lines,
        text.justify,
        anchor if text.has_leader else None,
        color=text.color or layer,
        is_upright=is_upright,
    )
