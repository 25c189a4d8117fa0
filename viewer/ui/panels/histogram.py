"""How often each value occurs in the picture, with the window drawn over it; dragging moves and widens the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from viewer.core.phrases import say
from viewer.core.pixels import Frame, Window
from viewer.ui import theme, words

if TYPE_CHECKING:
    from viewer.actions.sources import PictureSource
    from viewer.jobs.lanes import Job

BINS = 128
MOST_VALUES = 262144
GRAB_PX = 8
MOST_PICTURES = 32
STEPS = 50
"""An arrow key moves the window by this part of the range of values, with Shift by a tenth of that."""
Counts = tuple[NDArray[Any], float, float]


def counted(frame: Frame) -> Counts | None:
    """Return counts of `BINS` equal bins and the range of values; None for colour, or where all values are one."""
    return _binned(_sample(frame, MOST_VALUES))


def counted_series(source: PictureSource, job: Job) -> Counts | None:
    """Return counts over the pictures of a series, some of them spread evenly where there are many; in a lane."""
    step = max(1, source.count // MOST_PICTURES)
    parts = []
    for index in range(0, source.count, step):
        if job.is_cancelled():
            return None
        parts.append(_sample(source.load(index), MOST_VALUES // MOST_PICTURES))
    return _binned(np.concatenate(parts) if parts else np.empty(0))


def _sample(frame: Frame, most: int) -> NDArray[Any]:
    """Return modality values of at most about so many pixels, spread over the picture; none of colours."""
    if frame.is_color:
        return np.empty(0)
    stored = frame.stored
    step = max(1, int((stored.size / most) ** 0.5))
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
    return np.asarray(values[np.isfinite(values)])


def _binned(values: NDArray[Any]) -> Counts | None:
    if values.size == 0:
        return None
    first, last = float(values.min()), float(values.max())
    if last <= first:
        return None
    return np.histogram(values, BINS, (first, last))[0], first, last


class Histogram(QWidget):
    """Bars on a logarithmic scale, or a plain one; the middle of the window drags its centre, an edge its width.

    Arrow keys do the same: right and left move, up and down widen.
    """

    dragged = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self._counts: NDArray[Any] | None = None
        self._first, self._last = 0.0, 1.0
        self._ground: QPixmap | None = None
        self._window: Window | None = None
        self._grip = ""
        self._grabbed = (0.0, 0.0, 0.0)
        self._is_logarithmic = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Histogram with window"))
        self.setToolTip(
            say("Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars")
        )

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(220, 80 + theme.scaled(16))

    minimumSizeHint = sizeHint

    def show_counts(self, counts: Counts | None) -> None:
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
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say in words what is drawn."""
        if self._window is None or self._counts is None:
            self.setAccessibleDescription("")
            return
        low, high = self._window.range
        words_of = [words.number(value) for value in (low, high, self._first, self._last)]
        fields = dict(zip(("low", "high", "first", "last"), words_of, strict=True))
        self.setAccessibleDescription(
            say("The window goes from {low} to {high}, values from {first} to {last}", **fields)
        )

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
        heights = np.log1p(self._counts) if self._is_logarithmic else np.asarray(self._counts, dtype=np.float64)
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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for x in (low, high):  # what can be grabbed
            painter.drawRoundedRect(QRectF(x - 2.5, field.center().y() - 9, 5, 18), 2.5, 2.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(field.adjusted(2, 2, -2, -2), 5, 5)

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

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Change between a logarithmic scale and a plain one."""
        self._is_logarithmic = not self._is_logarithmic
        self._ground = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or widen the window."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        way = ways.get(Qt.Key(event.key()))
        if way is None or self._window is None or self._counts is None:
            super().keyPressEvent(event)
            return
        is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = (self._last - self._first) / STEPS * (0.1 if is_fine else 1.0)
        self.dragged.emit(
            self._window.center + way[0] * step, max(self._per_px() / 10, self._window.width + way[1] * step)
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = ""
