"""How often each value occurs in the picture, with the window drawn over it; dragging moves and widens the window."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from viewer.core.phrases import say
from viewer.core.pixels import Frame, Window
from viewer.ui import theme, words

BINS = 128
MOST_VALUES = 262144
GRAB_PX = 8


def counted(frame: Frame) -> tuple[NDArray[Any], float, float] | None:
    """Return counts of `BINS` equal bins and the range of values; None for colour, or where all values are one."""
    if frame.is_color:
        return None
    stored = frame.stored
    step = max(1, int((stored.size / MOST_VALUES) ** 0.5))
    sample = np.asarray(stored[::step, ::step])
    if frame.info.padding is not None:
        low, high = frame.info.padding
        sample = sample[(sample < low) | (sample > high)]
    if frame.modality_lut is None:
        values = sample * np.float32(frame.rescale.slope) + np.float32(frame.rescale.intercept)
    else:
        table = frame.modality_lut
        values = table.values[np.clip(sample.astype(np.int64) - table.first, 0, len(table.values) - 1)]
    values = np.ravel(values)
    values = values[np.isfinite(values)]
    if values.size == 0:
        return None
    first, last = float(values.min()), float(values.max())
    if last <= first:
        return None
    return np.histogram(values, BINS, (first, last))[0], first, last


class Histogram(QWidget):
    """Bars on a logarithmic scale; the middle of the window drags its centre, an edge its width."""

    dragged = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self._counts: NDArray[Any] | None = None
        self._first, self._last = 0.0, 1.0
        self._ground: QPixmap | None = None
        self._window: Window | None = None
        self._grip = ""
        self._grabbed = (0.0, 0.0, 0.0)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Histogram with window"))
        self.setToolTip(say("Drag inside to move the window, an edge to widen it"))

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(220, 80 + theme.scaled(16))

    minimumSizeHint = sizeHint

    def show_counts(self, counts: tuple[NDArray[Any], float, float] | None) -> None:
        """Show another picture's counts."""
        if counts is None:
            self._counts = None
        else:
            self._counts, self._first, self._last = counts
        self._ground = None
        self.update()

    def show_window(self, window: Window | None) -> None:
        """Show where the window lies."""
        self._window = window
        self.update()

    def _x(self, value: float) -> float:
        return 1 + (value - self._first) / (self._last - self._first) * (self.width() - 2)

    def _per_px(self) -> float:
        return (self._last - self._first) / max(1, self.width() - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, window and scale."""
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.size() != self.size() * ratio:
            self._ground = self._drawn_ground(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        painter.setClipRect(field.adjusted(1, 1, -1, -1))
        self._ramp(painter, field)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of another theme."""
        super().changeEvent(event)
        self._ground = None

    def _field(self) -> QRectF:
        return QRectF(0.5, 0.5, self.width() - 1, self.height() - theme.scaled(16) - 3)

    def _drawn_ground(self, ratio: float) -> QPixmap:
        """Draw bars and scale once for each picture: a step of the window only moves what lies over them."""
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        look, painter, field = theme.current(), QPainter(ground), self._field()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(QPen(look.color("border"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(field, 6, 6)
        painter.setClipRect(field.adjusted(1, 1, -1, -1))
        self._bars(painter, field)
        painter.setClipping(False)
        painter.setPen(look.color("text_muted"))
        if self._counts is not None:
            line = QRectF(2, self.height() - theme.scaled(16) - 1, self.width() - 4, theme.scaled(16))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words.number(self._first)
            )
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words.number(self._last)
            )
        painter.end()
        return ground

    def _bars(self, painter: QPainter, field: QRectF) -> None:
        if self._counts is None:
            painter.setPen(theme.current().color("text_muted"))
            painter.drawText(field, Qt.AlignmentFlag.AlignCenter, say("No grey values here"))
            return
        heights = np.log1p(self._counts)
        heights = heights / max(float(heights.max()), 1e-9) * (field.height() - 6)
        step = field.width() / len(heights)
        outline = [QPointF(field.left(), field.bottom())]
        for position, height in enumerate(heights):
            outline.append(QPointF(field.left() + (position + 0.5) * step, field.bottom() - float(height)))
        outline.append(QPointF(field.right(), field.bottom()))
        color = theme.current().color("text_muted")
        color.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF(outline))

    def _ramp(self, painter: QPainter, field: QRectF) -> None:
        if self._window is None or self._counts is None:
            return
        low, high = (self._x(value) for value in self._window.range)
        accent = theme.current().color("accent")
        ramp = QLinearGradient(low, 0, max(high, low + 1), 0)
        for at, share in ((0.0, 0.04), (1.0, 0.30)):
            color = theme.current().color("accent")
            color.setAlphaF(share)
            ramp.setColorAt(at, color)
        painter.fillRect(QRectF(low, field.top(), high - low, field.height()), ramp)
        painter.setPen(QPen(accent, 1.5))
        for x in (low, high):
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
        painter.drawLine(QPointF(low, field.bottom()), QPointF(high, field.top()))

    def _grip_at(self, x: float) -> str:
        if self._window is None or self._counts is None:
            return ""
        low, high = (self._x(value) for value in self._window.range)
        if min(abs(x - low), abs(x - high)) <= GRAB_PX:
            return "low" if abs(x - low) < abs(x - high) else "high"
        return "middle" if low < x < high else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the window."""
        self._grip = self._grip_at(event.position().x())
        if self._grip and self._window is not None:
            self._grabbed = (event.position().x(), self._window.center, self._window.width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        if not self._grip:
            grip = self._grip_at(event.position().x())
            kind = Qt.CursorShape.SizeHorCursor if grip in ("low", "high") else Qt.CursorShape.OpenHandCursor
            self.setCursor(kind if grip else Qt.CursorShape.ArrowCursor)
            return
        x, center, width = self._grabbed
        moved = (event.position().x() - x) * self._per_px()
        if self._grip == "middle":
            self.dragged.emit(center + moved, width)
        else:
            grown = moved if self._grip == "high" else -moved
            wider = max(self._per_px(), 1e-3, width + grown)
            shift = (wider - width) / 2 * (1 if self._grip == "high" else -1)
            self.dragged.emit(center + shift, wider)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = ""
