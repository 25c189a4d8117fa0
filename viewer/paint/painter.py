"""The one painter of shapes: for screen, files and print alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from viewer.core.look import Placement
from viewer.core.shapes import Ellipse, Handle, Label, Point, Polyline, Role, Shape, TextBox
from viewer.paint import label_box, lines, text_box
from viewer.paint.layer import Layer
from viewer.paint.text_box import Room
from viewer.paint.theme import Theme

LINE_PX = 1.5
GUIDE_PX = 1.0
HANDLE_PX = 4.0
MANY = 32
"""Lines of one look from which on they are drawn at once: the holes of a region are thousands."""
GAP = (float("nan"), float("nan"))
RIM_SIDES, MOST_SIDES = 9.0, 2000
"""Sides of an ellipse by the root of its radius in screen px: off by 0.06 px at most, whatever its size."""
HEAD_PX, HEAD_SLOPE = 12.0, 0.36
"""How long the head of an arrow is, and half its width by that."""
FILL_ALPHA = 90


def draw(
    painter: QPainter,
    shapes: Sequence[Shape],
    placement: Placement,
    theme: Theme,
    *,
    hovered: int | None = None,
    room: Room | None = None,
    layer: Layer | None = None,
) -> None:
    """Draw shapes given in picture pixels; `hovered` is the index of a handle to be filled.

    Text boxes keep to their `room`. `layer` keeps what does not change from one painting to the next.

    Lines first, then handles, then labels, so that text is never struck through.
    """
    painter.save()
    figures: Sequence[Shape] = [shape for shape in shapes if isinstance(shape, Polyline | Ellipse | Handle)]
    if layer is not None:
        figures = layer.draw(painter, figures, placement, theme, hovered)
    draw_figures(painter, figures, placement, theme, hovered)
    for shape in shapes:
        if isinstance(shape, Label):
            _draw_label(painter, shape, placement, theme)
        elif isinstance(shape, TextBox):
            text_box.draw(painter, shape, placement, theme, room)
    painter.restore()


def draw_figures(
    painter: QPainter, figures: Sequence[Shape], placement: Placement, theme: Theme, hovered: int | None = None
) -> None:
    """Draw lines and ellipses, then handles; the painter stays smooth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in _joined(figures):
        if isinstance(shape, Polyline):
            painter.setOpacity(shape.opacity)
            _draw_polyline(painter, shape, placement, theme)
            painter.setOpacity(1.0)
        elif isinstance(shape, Ellipse):
            lines.stroke(painter, _rim(shape, placement), _color(shape, theme), LINE_PX, theme, is_closed=True)
    for shape in figures:
        if isinstance(shape, Handle):
            _draw_handle(painter, shape, placement, theme, is_hovered=shape.index == hovered)


def _joined(figures: Sequence[Shape]) -> list[Shape]:
    """Return lines of one look that follow each other in great number as one line with gaps (NaN)."""
    made: list[Shape] = []
    for look, alike in groupby(figures, _look):
        group = list(alike)
        first = group[0]
        if look is None or len(group) < MANY or not isinstance(first, Polyline):
            made += group
            continue
        points: list[Point] = []
        for one in group:
            assert isinstance(one, Polyline)
            points += (*one.points, *one.points[: one.is_closed], GAP)
        made.append(replace(first, points=tuple(points), is_closed=False))
    return made


def _look(shape: Shape) -> tuple[object, ...] | None:
    """Name how a plain line is drawn, None for what is no such line."""
    if not isinstance(shape, Polyline) or shape.is_dashed or shape.is_filled or shape.has_head:
        return None
    return shape.role, shape.color, shape.width_px, shape.opacity


def label_rect(label: Label, placement: Placement) -> QRectF:
    """Return the box of a label in screen px, for hit tests: its left edge's middle is the label's position."""
    return label_box.boxes([label], placement)[0]


def _screen(point: tuple[float, float], placement: Placement) -> QPointF:
    x, y = placement.to_screen([point])[0]
    return QPointF(float(x), float(y))


def _color(shape: Polyline | Ellipse | Handle | Label, theme: Theme) -> QColor:
    """Return a shape's own colour, else that of its role."""
    return QColor(*shape.color) if shape.color is not None else theme.role(shape.role)


def _draw_polyline(painter: QPainter, shape: Polyline, placement: Placement, theme: Theme) -> None:
    """Draw lines over their filling, which lets the picture be seen."""
    if len(shape.points) < 2:
        return
    color, points = _color(shape, theme), placement.to_screen(shape.points)
    if shape.is_filled:
        filling = QColor(color)
        filling.setAlpha(FILL_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(filling)
        painter.drawPolygon(lines.polygon(points))
    width = shape.width_px or (GUIDE_PX if shape.role is Role.GUIDE else LINE_PX)
    lines.stroke(painter, points, color, width, theme, is_closed=shape.is_closed, is_dashed=shape.is_dashed)
    if shape.has_head and (head := _head(points[:2])) is not None:
        lines.stroke(painter, head, color, width, theme, is_closed=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(lines.polygon(head))


def _head(ends: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return the head (3, 2) of an arrow from its tip and the point behind it, in screen px; None if they are one."""
    way = ends[-1] - ends[0]
    length = float(np.hypot(*way))
    if length < 1e-6:
        return None
    along = way / length * min(HEAD_PX, length)
    across = np.array((-along[1], along[0])) * HEAD_SLOPE
    return np.array((ends[0], ends[0] + along + across, ends[0] + along - across))


def _rim(shape: Ellipse, placement: Placement) -> NDArray[np.float64]:
    """Return the rim (n, 2) in screen px, its points so near to each other that no side shows."""
    (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
    radius = max(abs(bx - ax), abs(by - ay)) / 2 * float(np.abs(placement.matrix[:, :2]).max())
    sides = int(np.clip(RIM_SIDES * np.sqrt(max(radius, 1.0)), 24, MOST_SIDES))
    turns = np.arange(sides) * (2 * np.pi / sides)
    x, y = (ax + bx) / 2 + (bx - ax) / 2 * np.cos(turns), (ay + by) / 2 + (by - ay) / 2 * np.sin(turns)
    return np.asarray(placement.to_screen(np.stack([x, y], axis=1)))


def _draw_handle(painter: QPainter, shape: Handle, placement: Placement, theme: Theme, *, is_hovered: bool) -> None:
    center = _screen(shape.position, placement)
    color = _color(shape, theme)
    radius = HANDLE_PX + (1.0 if is_hovered else 0.0)
    shade = theme.color("overlay_outline")
    shade.setAlpha(150)
    painter.setBrush(QBrush(color) if is_hovered else QBrush(QColor(0, 0, 0, 60)))
    painter.setPen(QPen(shade, LINE_PX + 2.0))
    painter.drawEllipse(center, radius, radius)
    painter.setPen(QPen(color, LINE_PX))
    painter.drawEllipse(center, radius, radius)


def _draw_label(painter: QPainter, shape: Label, placement: Placement, theme: Theme) -> None:
    box, color = label_rect(shape, placement), _color(shape, theme)
    if shape.anchor is not None:
        _draw_leader(painter, _screen(shape.anchor, placement), box, color)
    label_box.draw(painter, box, shape.lines, color)


def _draw_leader(painter: QPainter, anchor: QPointF, box: QRectF, color: QColor) -> None:
    """Tie a label to what it belongs to, from the nearest point of its box."""
    near = QPointF(
        min(max(anchor.x(), box.left()), box.right()),
        min(max(anchor.y(), box.top()), box.bottom()),
    )
    faint = QColor(color)
    faint.setAlpha(170)
    painter.setPen(QPen(faint, GUIDE_PX, Qt.PenStyle.DotLine))
    painter.drawLine(anchor, near)
