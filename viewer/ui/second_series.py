"""What is drawn over two series in one viewport: the line of a swipe, which can be dragged, the rim of a spy glass."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.core.look import Blend, BlendMode, Look
from viewer.core.shapes import Point
from viewer.display.compose import lens_px
from viewer.paint.theme import Theme
from viewer.state.view import Slot

GRAB_PX = 5.0
GRIP_PX = 11.0


def is_on_line(slot: Slot, size_px: tuple[float, float], x: float) -> bool:
    """Whether a position of the pointer is on the line of a swipe."""
    blend = slot.look.blend
    return bool(slot.overlay) and blend.mode is BlendMode.SWIPE and abs(blend.split * size_px[0] - x) <= GRAB_PX


def split_at(size_px: tuple[float, float], x: float) -> float:
    """Return the share of the width at which the line lies below the pointer; it can always be grabbed again."""
    margin = GRIP_PX / max(size_px[0], 1.0)
    return min(1 - margin, max(margin, x / max(size_px[0], 1.0)))


def with_glass_at(look: Look, size_px: tuple[float, float], pointer: Point | None) -> Look:
    """Return the look with the spy glass below the pointer, where there is one."""
    if look.blend.mode is not BlendMode.SPY or pointer is None:
        return look
    at = (pointer[0] / max(size_px[0], 1.0), pointer[1] / max(size_px[1], 1.0))
    return replace(look, blend=replace(look.blend, at=at))


def paint(painter: QPainter, area: QRectF, blend: Blend, theme: Theme) -> None:
    """Draw line or rim, set off from bright and dark pictures alike."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade, light = QColor(0, 0, 0, 170), theme.color("overlay_text")
    for color, width in ((shade, 4.0), (light, 1.5)):
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if blend.mode is BlendMode.SWIPE:
            x = area.left() + blend.split * area.width()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        elif blend.mode is BlendMode.SPY:
            (x, y), radius = lens_px(blend, (area.width(), area.height()))
            painter.drawEllipse(QPointF(area.left() + x, area.top() + y), radius, radius)
    if blend.mode is BlendMode.SWIPE:
        _grip(painter, QPointF(area.left() + blend.split * area.width(), area.center().y()), light)
    painter.restore()


def _grip(painter: QPainter, at: QPointF, light: QColor) -> None:
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1))
    painter.setBrush(light)
    painter.drawRoundedRect(QRectF(at.x() - GRIP_PX / 2, at.y() - 18, GRIP_PX, 36), 5, 5)
    painter.setPen(QPen(QColor(0, 0, 0, 190), 1.5))
    for dx in (-2.0, 2.0):
        painter.drawLine(QPointF(at.x() + dx, at.y() - 8), QPointF(at.x() + dx, at.y() + 8))
