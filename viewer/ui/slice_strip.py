"""A little picture of where the slices of a stack lie: seen from the side, each at its true place."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.core.phrases import say
from viewer.core.slice_run import SAME_PLACE_MM, GapRun, SliceRun
from viewer.ui import theme

HEIGHT = 128
SIDE = 20.0
SLICE_PX = 36.0
MOST_LEAN_PX = 44.0
MOST_LABELS = 6
MOST_MISSING = 200


class SliceStrip(QWidget):
    """Slices as lines from first to last; gaps that differ are filled and labelled, copies drawn in red.

    A tilted stack leans, to the scale of its depth as far as there is room.
    """

    def __init__(self) -> None:
        super().__init__()
        self._run: SliceRun | None = None
        self._shown = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Positions of the slices"))

    def sizeHint(self) -> QSize:
        """Return a size that fits the panel."""
        return QSize(240, HEIGHT)

    def show_run(self, run: SliceRun | None, shown: int) -> None:
        """Draw other slices, `shown` (from 0) marked; nothing for None."""
        if (run, shown) == (self._run, self._shown):
            return
        self._run, self._shown = run, shown
        self.setAccessibleDescription("; ".join(labels(run)) if run else "")
        self.setVisible(run is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        if self._run is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        painter.setPen(QPen(look.color("border"), 1))
        painter.setBrush(look.color("field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        _Drawing(painter, self._run, self.width(), self._shown).draw()


class _Drawing:
    """One picture of a run in `width` px."""

    def __init__(self, painter: QPainter, run: SliceRun, width: int, shown: int) -> None:
        self._painter, self._run, self._shown = painter, run, shown
        depths, shifts = np.asarray(run.depths_mm), np.asarray(run.shifts_mm)
        span = max(float(np.ptp(depths)), SAME_PLACE_MM)
        scale = (width - 2 * SIDE) / span
        self.x = SIDE + (depths - depths.min()) * scale
        lean = shifts * scale
        lean = lean * min(1.0, MOST_LEAN_PX / max(float(np.ptp(lean)), 1e-6))
        self.y = HEIGHT / 2 + (lean.max() + lean.min()) / 2 - lean
        self._font = QFont(painter.font())
        self._font.setPointSizeF(max(7.0, self._font.pointSizeF() * 0.85))
        self._metrics = QFontMetricsF(self._font)
        self._taken: list[QRectF] = []

    def draw(self) -> None:
        """Draw gaps below, slices above, then words."""
        look, painter = theme.current(), self._painter
        painter.setFont(self._font)
        odd = [run for run in self._run.runs() if not self._run.is_usual(run)]
        for gap in odd:
            self._fill(gap)
        copies = {k for run in odd if run.gap_mm <= SAME_PLACE_MM for k in range(run.first, run.first + run.count + 1)}
        width = 1.0 if len(self.x) > 60 else 1.5
        for k in range(len(self.x)):
            color = look.color("error" if k in copies else "text_muted")
            self._slice(k, color, width + (1.0 if k in copies else 0.0))
        if 0 <= self._shown < len(self.x):
            self._slice(self._shown, look.color("accent"), 2.5)
        self._ends()
        self._label_gaps(odd)

    def _slice(self, k: int, color: QColor, width: float) -> None:
        self._painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        x, y = float(self.x[k]), float(self.y[k])
        self._painter.drawLine(QPointF(x, y - SLICE_PX / 2), QPointF(x, y + SLICE_PX / 2))

    def _fill(self, gap: GapRun) -> None:
        color = theme.current().color("warning")
        color.setAlphaF(0.28)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(color)
        half = SLICE_PX / 2
        for k in range(gap.first, gap.first + gap.count):
            left, right = (QPointF(float(self.x[n]), float(self.y[n])) for n in (k, k + 1))
            down = QPointF(0, half)
            self._painter.drawPolygon([left - down, right - down, right + down, left + down])
            self._missing(left, right, round(gap.gap_mm / self._run.usual_mm) if self._run.is_multiple(gap) else 1)

    def _missing(self, left: QPointF, right: QPointF, parts: int) -> None:
        """Draw, broken, where slices would lie in a gap that has room for them."""
        painter, half = self._painter, QPointF(0, SLICE_PX / 2)
        painter.save()
        painter.setPen(QPen(theme.current().color("warning"), 1.5, Qt.PenStyle.DotLine))
        for part in range(1, min(parts, MOST_MISSING)):
            at = left + (right - left) * (part / parts)
            painter.drawLine(at - half, at + half)
        painter.restore()

    def _ends(self) -> None:
        look = theme.current()
        self._painter.setPen(look.color("text_muted"))
        for letter, place in zip(self._run.ends, (0, -1), strict=True):
            x = float(self.x[place]) + (-13 if place == 0 else 4)
            self._painter.drawText(QRectF(x, float(self.y[place]) - 8, 9, 16), Qt.AlignmentFlag.AlignCenter, letter)

    def _label_gaps(self, odd: list[GapRun]) -> None:
        """Label the usual gap below, those that differ above, the largest first, where there is room."""
        look = theme.current()
        usual = [run for run in self._run.runs() if self._run.is_usual(run)]
        for gap in sorted(usual, key=lambda run: -run.count)[:MOST_LABELS]:
            self._words(gap, text_of(gap), look.color("text_muted"), is_above=False)
        for gap in sorted(odd, key=lambda run: -abs(run.gap_mm - self._run.usual_mm))[:MOST_LABELS]:
            name = "error" if gap.gap_mm <= SAME_PLACE_MM else "warning"
            self._words(gap, text_of(gap), look.color(name), is_above=True)

    def _words(self, gap: GapRun, text: str, color: QColor, *, is_above: bool) -> None:
        last = gap.first + gap.count
        middle = float(self.x[gap.first] + self.x[last]) / 2
        width, height = self._metrics.horizontalAdvance(text) + 4, self._metrics.height()
        x = min(max(4.0, middle - width / 2), SIDE + float(self.x.max()) - width - 4)
        between = self.y[gap.first : last + 1]
        y = float(between.min()) - SLICE_PX / 2 - height - 2 if is_above else float(between.max()) + SLICE_PX / 2 + 2
        box = QRectF(x, min(max(2.0, y), HEIGHT - height - 2), width, height)
        if any(box.intersects(other) for other in self._taken):
            return
        self._taken.append(box)
        self._painter.setPen(color)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def text_of(gap: GapRun) -> str:
    """Return '13 × 7.00 mm', '7.00 mm' for one gap, or how many slices lie at one place."""
    if gap.gap_mm <= SAME_PLACE_MM:
        return say("{count} at one place", count=gap.count + 1)
    return f"{gap.gap_mm:.2f} mm" if gap.count == 1 else f"{gap.count} × {gap.gap_mm:.2f} mm"


def labels(run: SliceRun) -> list[str]:
    """Say what the picture shows, from first to last."""
    return [text_of(gap) for gap in run.runs()]
