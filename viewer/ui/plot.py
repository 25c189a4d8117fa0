"""A plot of curves over one another: axes with units, gaps where there is no value, and what lies below the pointer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.core.mark_colors import MARK_COLORS, mark_color
from viewer.core.phrases import say
from viewer.core.trace import Trace
from viewer.paint.text import safe
from viewer.ui import theme
from viewer.ui.plot_words import axis_words, place_words, runs, told_at, value_at, value_words
from viewer.ui.ticks import step_for, ticks, written

MOST = 8
"""More curves than these over one another cannot be told apart."""
DOTS = 48
"""Values are marked one by one where they are no more than these."""
GAP = 6.0
Range = tuple[float, float]


class Plot(QWidget):
    """Curves on common axes. The pointer, or the keys Left, Right, Home and End, tell the values at a place."""

    told = Signal(str)
    """What lies at the pointer, in words: of several curves the place alone; '' where it is elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self._traces: tuple[Trace, ...] = ()
        self._words = ""
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Curve"))

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(220, theme.scaled(156))

    minimumSizeHint = sizeHint

    def show_traces(self, traces: Sequence[Trace], words: str = "") -> None:
        """Show curves that have their axes in common, the first as the main one; without any, words."""
        wanted = tuple(traces[:MOST])
        if (wanted, words) == (self._traces, self._words):
            return  # what is being read stays
        self._traces, self._words, self._at = wanted, words, None
        self.setAccessibleDescription(self._described() if self._traces else words)
        self.told.emit("")
        self.update()

    @property
    def traces(self) -> tuple[Trace, ...]:
        """What is shown."""
        return self._traces

    def _described(self) -> str:
        one = self._traces[0]
        found = one.y_range
        if found is None:
            return say("No values")
        ends = (*(value_words(x, one.x_unit) for x in one.x_range), *(value_words(y, one.y_unit) for y in found))
        fields = dict(zip(("first", "last", "low", "high"), ends, strict=True))
        return say("{axis} from {first} to {last}, values from {low} to {high}", axis=one.x_name, **fields)

    # -- what lies where

    def _x_range(self) -> Range:
        ends = [one.x_range for one in self._traces]
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    def _y_range(self) -> Range:
        ends = [end for one in self._traces if (end := one.y_range) is not None]
        if not ends:
            return 0.0, 1.0
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        if high <= low:
            return low - 0.5, high + 0.5
        room = (high - low) * 0.06
        return (low if self._traces[0].ends is not None else low - room), high + room

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font())

    def _field(self) -> QRectF:
        """Return where curves are drawn: left of it the numbers of values, below it those of the axis and its name."""
        metrics = self._metrics()
        low, high = self._y_range()
        most = self._rows()
        step = step_for(high - low, most)
        widest = max((metrics.horizontalAdvance(written(at, step)) for at in ticks(low, high, most)), default=0.0)
        top = metrics.height() + (metrics.height() + 2 if len(self._traces) > 1 else 0) + GAP
        left = widest + 2 * GAP
        return QRectF(left, top, self.width() - left - 2 * GAP, self.height() - top - 2 * metrics.height() - GAP)

    def _rows(self) -> int:
        line = self._metrics().height()
        return max(2, int((self.height() - (5 if len(self._traces) > 1 else 4) * line) / (1.6 * line)))

    def _px(self, field: QRectF, x: float, y: float) -> QPointF:
        (x0, x1), (y0, y1) = self._x_range(), self._y_range()
        return QPointF(
            field.left() + (x - x0) / (x1 - x0) * field.width(), field.bottom() - (y - y0) / (y1 - y0) * field.height()
        )

    def _color(self, position: int) -> QColor:
        if position == 0:
            return theme.current().color("accent")
        own = mark_color(self._traces[position].color)
        names = [name for name in MARK_COLORS if name not in ("white", "sky blue", "blue")]
        chosen = own or MARK_COLORS[names[(position - 1) % len(names)]]
        return QColor(*chosen)

    # -- drawing

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes and curves, or the words."""
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("accent") if self.hasFocus() else look.color("border"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(frame, 6, 6)
        if not self._traces:
            painter.setPen(look.color("text_muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(frame.adjusted(12, 4, -12, -4), flags, self._words)
            painter.end()
            return
        field = self._field()
        self._axes(painter, field)
        painter.save()
        painter.setClipRect(field.adjusted(-3, -3, 3, 3))
        for position in reversed(range(len(self._traces))):
            self._curve(painter, field, position)
        if self._at is not None:
            self._cursor(painter, field)
        painter.restore()
        self._head(painter)
        painter.end()

    def _axes(self, painter: QPainter, field: QRectF) -> None:
        look, metrics = theme.current(), self._metrics()
        (x0, x1), (y0, y1) = self._x_range(), self._y_range()
        grid, muted = QPen(look.color("border"), 1), look.color("text_muted")
        rows = self._rows()
        step = step_for(y1 - y0, rows)
        for at in ticks(y0, y1, rows):
            y = self._px(field, x0, at).y()
            painter.setPen(grid)
            painter.drawLine(QLineF(field.left(), y, field.right(), y))
            painter.setPen(muted)
            box = QRectF(0, y - metrics.height() / 2, field.left() - GAP, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, written(at, step))
        most = max(2, int(field.width() / (metrics.horizontalAdvance("-0000") * 1.8)))
        step = step_for(x1 - x0, most)
        for at in ticks(x0, x1, most):
            x = self._px(field, at, y0).x()
            painter.setPen(grid)
            painter.drawLine(QLineF(x, field.bottom(), x, field.bottom() + 3))
            painter.setPen(muted)
            text = written(at, step)
            half = metrics.horizontalAdvance(text) / 2 + 1
            middle = min(x, self.width() - half - 2)
            box = QRectF(middle - half, field.bottom() + 3, 2 * half, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QPen(look.color("border_strong"), 1))
        painter.drawLine(QLineF(field.left(), field.bottom(), field.right(), field.bottom()))
        painter.setPen(muted)
        line = QRectF(GAP, field.bottom() + 3 + metrics.height(), self.width() - 2 * GAP, metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, axis_words(self._traces[0].x_name, self._traces[0].x_unit))

    def _head(self, painter: QPainter) -> None:
        """Say what values are, and which curve is which where there are several."""
        metrics, one = self._metrics(), self._traces[0]
        painter.setPen(theme.current().color("text_muted"))
        words = axis_words(one.y_name, one.y_unit)
        if one.spread is not None:
            words = say("{values} ± SD", values=words)
        left = QRectF(2 * GAP, GAP / 2, self.width() - 4 * GAP, metrics.height())
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if len(self._traces) < 2:
            return
        room = (self.width() - 4 * GAP) / len(self._traces)
        for position, trace in enumerate(self._traces):
            x, y = 2 * GAP + position * room, left.bottom() + 1 + metrics.height() / 2
            painter.setPen(QPen(self._color(position), 2))
            painter.drawLine(QLineF(x, y, x + 10, y))
            painter.setPen(theme.current().color("text"))
            # The end of a name tells it from its like; at the pointer, values are what is looked for.
            words = safe(trace.name) if self._at is None else value_at(trace, float(one.x[self._at]))
            text = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room - 18)
            box = QRectF(x + 14, left.bottom() + 1, room - 14, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _curve(self, painter: QPainter, field: QRectF, position: int) -> None:
        trace, color = self._traces[position], self._color(position)
        if trace.ends is not None:
            self._bars(painter, field, trace, color)
            return
        if trace.spread is not None:
            band = QColor(color)
            band.setAlphaF(0.18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(band)
            for run in runs(trace):
                upper = [self._px(field, trace.x[n], trace.y[n] + trace.spread[n]) for n in run]
                lower = [self._px(field, trace.x[n], trace.y[n] - trace.spread[n]) for n in reversed(run)]
                painter.drawPolygon([*upper, *lower])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5, j=Qt.PenJoinStyle.RoundJoin))
        for run in runs(trace):
            path = QPainterPath(self._px(field, trace.x[run[0]], trace.y[run[0]]))
            for n in run[1:]:
                path.lineTo(self._px(field, trace.x[n], trace.y[n]))
            painter.drawPath(path)
        if len(trace.x) <= DOTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for n in np.flatnonzero(np.isfinite(trace.y)).tolist():
                painter.drawEllipse(self._px(field, trace.x[n], trace.y[n]), 2.0, 2.0)

    def _bars(self, painter: QPainter, field: QRectF, trace: Trace, color: QColor) -> None:
        assert trace.ends is not None
        path = QPainterPath(self._px(field, float(trace.ends[0]), 0.0))
        for n, count in enumerate(trace.y.tolist()):
            path.lineTo(self._px(field, float(trace.ends[n]), count))
            path.lineTo(self._px(field, float(trace.ends[n + 1]), count))
        path.lineTo(self._px(field, float(trace.ends[-1]), 0.0))
        fill = QColor(color)
        fill.setAlphaF(0.45 if len(self._traces) == 1 else 0.25)
        painter.setBrush(fill)
        painter.setPen(QPen(color, 1.0))
        painter.drawPath(path)

    def _cursor(self, painter: QPainter, field: QRectF) -> None:
        main = self._traces[0]
        x = float(main.x[self._at or 0])
        painter.setPen(QPen(theme.current().color("text_muted"), 1, Qt.PenStyle.DashLine))
        at = self._px(field, x, 0.0).x()
        painter.drawLine(QLineF(at, field.top(), at, field.bottom()))
        for position, trace in enumerate(self._traces):
            n, (low, high) = trace.nearest(x), trace.x_range
            if low <= x <= high and math.isfinite(float(trace.y[n])):
                painter.setPen(QPen(theme.current().color("field"), 1.5))
                painter.setBrush(self._color(position))
                painter.drawEllipse(self._px(field, trace.x[n], trace.y[n]), 4.0, 4.0)

    # -- reading

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies at the pointer."""
        field = self._field() if self._traces else QRectF()
        if not self._traces or field.width() <= 0:
            return
        low, high = self._x_range()
        share = (event.position().x() - field.left()) / field.width()
        if not -0.02 <= share <= 1.02:
            self._point(None)
        else:
            self._point(self._traces[0].nearest(low + share * (high - low)))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell nothing any more."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the curve."""
        if not self._traces:
            super().keyPressEvent(event)
            return
        last = len(self._traces[0].x) - 1
        now = self._at if self._at is not None else 0
        step = max(1, last // 10) if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        ways = {Qt.Key.Key_Left: now - step, Qt.Key.Key_Right: now + step, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        wanted = ways.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self._point(max(0, min(last, wanted)))

    def _point(self, at: int | None) -> None:
        if at == self._at:
            return
        self._at = at
        if at is None:
            self.told.emit("")
        else:
            told = told_at(self._traces, at)
            self.told.emit(told if len(self._traces) == 1 else place_words(self._traces[0], at))
            self.setAccessibleDescription(told)
        self.update()
