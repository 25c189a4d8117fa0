"""A round lens over a picture: what it magnifies, the grid of pixels where they are large, and how much larger."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.core.look import Placement
from viewer.core.shapes import Point
from viewer.paint.theme import Theme

RIM_PX = 2.0
GRID_FROM_PX = 14.0
"""Picture pixels that are this large on the screen are told apart by a grid."""
MOST_LINES = 400


def draw(
    painter: QPainter, image: QImage, placement: Placement, at: Point, radius: float, factor: float, theme: Theme
) -> None:
    """Draw the lens around a screen position; `placement` maps picture pixels into the square of the image."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corner = QPointF(at[0] - radius, at[1] - radius)
    circle = QPainterPath()
    circle.addEllipse(QPointF(*at), radius, radius)
    painter.save()
    painter.setClipPath(circle)
    painter.fillPath(circle, QColor(0, 0, 0))
    painter.drawImage(corner, image)
    if placement.scale >= GRID_FROM_PX:
        _grid(painter, placement, corner, radius)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(0, 0, 0, 200), RIM_PX + 3), (theme.color("overlay_text"), RIM_PX)):
        painter.setPen(QPen(color, width))
        painter.drawEllipse(QPointF(*at), radius, radius)
    _factor(painter, at, radius, factor, theme)
    painter.restore()


def _grid(painter: QPainter, placement: Placement, corner: QPointF, radius: float) -> None:
    """Draw the borders of pixels, at -0.5, 0.5, 1.5 ... of picture coordinates."""
    side = 2 * radius
    ends = placement.to_picture([(0, 0), (side, 0), (0, side), (side, side)])
    low, high = np.floor(ends.min(axis=0)).astype(int), np.ceil(ends.max(axis=0)).astype(int)
    painter.setPen(QPen(QColor(255, 255, 255, 60), 1))
    for axis in (0, 1):
        for border in range(low[axis], min(high[axis], low[axis] + MOST_LINES)):
            start = np.array([low[0], low[1]], dtype=float)
            stop = np.array([high[0], high[1]], dtype=float)
            start[axis] = stop[axis] = border + 0.5
            (x0, y0), (x1, y1) = placement.to_screen([start, stop])
            painter.drawLine(corner + QPointF(float(x0), float(y0)), corner + QPointF(float(x1), float(y1)))


def _factor(painter: QPainter, at: Point, radius: float, factor: float, theme: Theme) -> None:
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    text = f"{factor:g} ×"
    width = painter.fontMetrics().horizontalAdvance(text) + 12
    box = QRectF(at[0] - width / 2, at[1] + radius - 9, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 200))
    painter.drawRoundedRect(box, 9, 9)
    painter.setPen(theme.color("overlay_text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
