"""The pictures of a cine as a strip: the range that plays with its two ends, and where it is now."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.core.phrases import say
from viewer.ui import theme

WIDTH, HEIGHT = 150, 28
SIDE = 7.0
GRAB_PX = 8.0
TRACK_PX = 4.0


class RangeStrip(QWidget):
    """An end is dragged by its handle; a click elsewhere shows that picture. Arrow keys go from picture to picture."""

    moved = Signal(int)
    """Emitted with the picture to show."""
    ranged = Signal(int, int)
    """Emitted with both ends of the range."""
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Pictures that play"))
        self.setToolTip(say("Drag an end of the range; click to show a picture"))
        self._count, self._first, self._last, self._now = 1, 0, 0, 0
        self._grip = ""

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(WIDTH, HEIGHT)

    def show_range(self, count: int, first: int, last: int, now: int) -> None:
        """Show which of `count` pictures play, and which is shown (from 0)."""
        if (count, first, last, now) == (self._count, self._first, self._last, self._now):
            return
        self._count, self._first, self._last, self._now = count, first, last, now
        self.setAccessibleDescription(
            say(
                "{number} of {count}; {number2} to {number3} play",
                number=now + 1,
                count=count,
                number2=first + 1,
                number3=last + 1,
            )
        )
        self.update()

    def _x(self, picture: float) -> float:
        return SIDE + (self.width() - 2 * SIDE) * picture / max(1, self._count - 1)

    def _picture(self, x: float) -> int:
        share = (x - SIDE) / max(1.0, self.width() - 2 * SIDE)
        return max(0, min(self._count - 1, round(share * (self._count - 1))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        first, last, now = self._x(self._first), self._x(self._last), self._x(self._now)
        for left, right, name in ((SIDE, self.width() - SIDE, "border_strong"), (first, last, "accent")):
            painter.setBrush(look.color(name))
            painter.drawRoundedRect(QRectF(left, middle - TRACK_PX / 2, right - left, TRACK_PX), 2, 2)
        painter.setBrush(look.color("text"))
        painter.drawRoundedRect(QRectF(now - 1.5, middle - 9, 3, 18), 1.5, 1.5)
        painter.setBrush(look.color("accent"))
        for x, way in ((first, -1), (last, 1)):
            base = QPointF(x, middle)
            painter.drawPolygon(QPolygonF([base + QPointF(0, -7), base + QPointF(6 * way, 0), base + QPointF(0, 7)]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _grip_at(self, x: float) -> str:
        """Return which end lies at a position: outside of both, the nearer one can be taken."""
        to_first, to_last = x - self._x(self._first), x - self._x(self._last)
        if min(abs(to_first), abs(to_last)) > GRAB_PX:
            return ""
        if self._first == self._last:
            return "last" if to_last >= 0 else "first"
        return "first" if abs(to_first) <= abs(to_last) else "last"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an end, or show the picture there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._grip = self._grip_at(event.position().x()) or "now"
        self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag on."""
        if self._grip:
            self._drag_to(event.position().x())
            return
        is_end = bool(self._grip_at(event.position().x()))
        self.setCursor(Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = ""

    def _drag_to(self, x: float) -> None:
        picture = self._picture(x)
        if self._grip == "now":
            self.moved.emit(picture)
        elif self._grip == "first" and picture < self._last and picture != self._first:
            self.ranged.emit(picture, self._last)
        elif self._grip == "last" and picture > self._first and picture != self._last:
            self.ranged.emit(self._first, picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from picture to picture."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
