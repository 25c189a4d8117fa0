"""The slim bar at a viewport's right edge: where we are, what is in memory, where marks lie."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from viewer.paint.theme import Theme

WIDTH = 8.0
MARGIN = 6.0
KNOB = 14.0


class SliceBar:
    """Geometry and drawing of the bar within a viewport of (width, height) screen px."""

    def __init__(self, size: tuple[float, float], count: int) -> None:
        self._count = count
        self.rect = QRectF(size[0] - WIDTH - 2, MARGIN, WIDTH, max(1.0, size[1] - 2 * MARGIN))

    @property
    def is_useful(self) -> bool:
        """Whether there is anything to scroll."""
        return self._count > 1

    def contains(self, x: float, y: float) -> bool:
        """Whether a screen position is on the bar, with some room to miss."""
        return self.is_useful and self.rect.adjusted(-4, 0, 2, 0).contains(x, y)

    def index_at(self, y: float) -> int:
        """Return the picture at a height on the bar."""
        share = (y - self.rect.top()) / self.rect.height()
        return max(0, min(self._count - 1, int(share * self._count)))

    def paint(
        self, painter: QPainter, theme: Theme, index: int, loaded: Collection[int], marked: Collection[int]
    ) -> None:
        """Draw the bar."""
        track = self.rect.adjusted(2.5, 0, -2.5, 0)
        _fill(painter, track, QColor(255, 255, 255, 28))
        fill = QColor(255, 255, 255, 90)
        for start, stop in _runs(loaded):
            _fill(painter, QRectF(track.left(), self._y(start), track.width(), self._y(stop) - self._y(start)), fill)
        mark = theme.color("annotation")
        for position in marked:
            y = (self._y(position) + self._y(position + 1)) / 2
            _fill(painter, QRectF(self.rect.left() - 1, y - 1, WIDTH + 2, 2), mark)
        middle = (self._y(index) + self._y(index + 1)) / 2
        top = min(max(middle - KNOB / 2, self.rect.top()), self.rect.bottom() - KNOB)
        _fill(painter, QRectF(self.rect.left() + 1, top, WIDTH - 2, KNOB), theme.color("accent"))

    def _y(self, index: int) -> float:
        return float(self.rect.top() + self.rect.height() * index / max(1, self._count))


def _fill(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill a rectangle on whole px: one between two of them takes ten times as long, and is blurred."""
    left, top = round(rect.left()), round(rect.top())
    painter.fillRect(left, top, round(rect.right()) - left, max(1, round(rect.bottom()) - top), color)


def _runs(indices: Collection[int]) -> list[tuple[int, int]]:
    """Return [start, stop) runs of consecutive indices."""
    runs: list[tuple[int, int]] = []
    for index in sorted(indices):
        if runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
