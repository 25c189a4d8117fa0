"""The one painter of shapes: for screen, files and print alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from viewer.core.look import Placement
from viewer.core.shapes import Ellipse, Handle, Label, Polyline, Role, Shape, TextBox
from viewer.paint import text, text_box
from viewer.paint.text import TextStyle
from viewer.paint.text_box import Room
from viewer.paint.theme import Theme

LINE_PX = 1.5
GUIDE_PX = 1.0
HANDLE_PX = 4.0
HEAD_PX, HEAD_SLOPE = 12.0, 0.36
"""How long the head of an arrow is, and half its width by that."""
FILL_ALPHA = 90
PLATE_ALPHA = 225
LEAST_LUMINANCE = 0.42
"""Of text on the plate of a label: 7 to 1 even where the picture below is white."""
LABEL_SIZE_PX = 12.0
LABEL_PADDING_PX = 3.0


def draw(
    painter: QPainter,
    shapes: Sequence[Shape],
    placement: Placement,
    theme: Theme,
    *,
    hovered: int | None = None,
    room: Room | None = None,
) -> None:
    """Draw shapes given in picture pixels; `hovered` is the index of a handle to be filled.

    Text boxes keep to their `room`.

    Lines first, then handles, then labels, so that text is never struck through.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        if isinstance(shape, Polyline):
            painter.setOpacity(shape.opacity)
            _draw_polyline(painter, shape, placement, theme)
            painter.setOpacity(1.0)
        elif isinstance(shape, Ellipse):
            _stroke(painter, _ellipse_path(shape, placement), _color(shape, theme), LINE_PX, theme)
    for shape in shapes:
        if isinstance(shape, Handle):
            _draw_handle(painter, shape, placement, theme, is_hovered=shape.index == hovered)
    for shape in shapes:
        if isinstance(shape, Label):
            _draw_label(painter, shape, placement, theme)
        elif isinstance(shape, TextBox):
            text_box.draw(painter, shape, placement, theme, room)
    painter.restore()


def label_rect(label: Label, placement: Placement) -> QRectF:
    """Return the box of a label in screen px, for hit tests: its left edge's middle is the label's position."""
    at = _screen(label.position, placement)
    style = TextStyle(text.scaled(LABEL_SIZE_PX), "#ffffff")
    lines = [text.safe(line) for line in label.lines]
    width = max((text.width(line, style) for line in lines), default=0.0) + 2 * LABEL_PADDING_PX
    height = len(lines) * text.line_height(style) + 2 * LABEL_PADDING_PX
    return QRectF(at.x(), at.y() - height / 2, width, height)


def _screen(point: tuple[float, float], placement: Placement) -> QPointF:
    x, y = placement.to_screen([point])[0]
    return QPointF(float(x), float(y))


def _color(shape: Polyline | Ellipse | Handle | Label, theme: Theme) -> QColor:
    """Return a shape's own colour, else that of its role."""
    return QColor(*shape.color) if shape.color is not None else theme.role(shape.role)


def _draw_polyline(painter: QPainter, shape: Polyline, placement: Placement, theme: Theme) -> None:
    """Draw lines over their filling, which lets the picture be seen."""
    path = _polyline_path(shape, placement)
    color = _color(shape, theme)
    if shape.is_filled:
        filling = QColor(color)
        filling.setAlpha(FILL_ALPHA)
        painter.fillPath(path, filling)
    width = shape.width_px or (GUIDE_PX if shape.role is Role.GUIDE else LINE_PX)
    _stroke(painter, path, color, width, theme, is_dashed=shape.is_dashed)
    if shape.has_head and (head := _head(placement.to_screen(shape.points[:2]))) is not None:
        _stroke(painter, head, color, width, theme)
        painter.fillPath(head, color)


def _head(ends: NDArray[np.float64]) -> QPainterPath | None:
    """Return the head of an arrow from its tip and the point behind it, in screen px; None where they are one."""
    way = ends[-1] - ends[0]
    length = float(np.hypot(*way))
    if length < 1e-6:
        return None
    along = way / length * min(HEAD_PX, length)
    across = np.array((-along[1], along[0])) * HEAD_SLOPE
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*p) for p in (ends[0], ends[0] + along + across, ends[0] + along - across)]))
    path.closeSubpath()
    return path


def _polyline_path(shape: Polyline, placement: Placement) -> QPainterPath:
    path = QPainterPath()
    if len(shape.points) > 1:
        path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in placement.to_screen(shape.points)]))
        if shape.is_closed:
            path.closeSubpath()
    return path


def _ellipse_path(shape: Ellipse, placement: Placement) -> QPainterPath:
    """Build the ellipse in picture pixels and map it, so that turns, flips and oblong pixels are right."""
    (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
    path = QPainterPath()
    path.addEllipse(QRectF(min(ax, bx), min(ay, by), abs(bx - ax), abs(by - ay)))
    m = placement.matrix
    mapping = QTransform(m[0, 0], m[1, 0], m[0, 1], m[1, 1], m[0, 2], m[1, 2])
    return mapping.map(path)


def _stroke(
    painter: QPainter, path: QPainterPath, stroke: QColor, width: float, theme: Theme, *, is_dashed: bool = False
) -> None:
    """Stroke a path over a wider dark line that sets it off from white."""
    shade = theme.color("overlay_outline")
    shade.setAlpha(150)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, pen_width in ((shade, width + 2.0), (stroke, width)):
        pen = QPen(color, pen_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_dashed else Qt.PenCapStyle.RoundCap)
        if is_dashed:
            pen.setDashPattern([6.0 / pen_width, 4.0 / pen_width])
        painter.setPen(pen)
        painter.drawPath(path)


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
    box = label_rect(shape, placement)
    if shape.anchor is not None:
        _draw_leader(painter, _screen(shape.anchor, placement), box, _color(shape, theme))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, PLATE_ALPHA))
    painter.drawRoundedRect(box, 3, 3)
    style = TextStyle(text.scaled(LABEL_SIZE_PX), legible(_color(shape, theme)).name())
    top = box.top() + LABEL_PADDING_PX
    for line in shape.lines:
        text.draw_line(painter, box.left() + LABEL_PADDING_PX, top, text.safe(line), style, "#000000")
        top += text.line_height(style)


def legible(color: QColor) -> QColor:
    """Return a colour for text on a dark plate: brought nearer to white until it reads, of the same hue."""
    made = QColor(color)
    while luminance(made) < LEAST_LUMINANCE:
        parts = (made.red(), made.green(), made.blue())
        made = QColor(*(min(255, round(part + 0.1 * (255 - part)) + 1) for part in parts))
    return made


def luminance(color: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2), 0 for black and 1 for white."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


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
