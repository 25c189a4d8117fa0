"""The slim bar at a viewport's right edge: where we are, what is in memory, where marks lie."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from viewer.core.phrases import say
from viewer.paint.theme import Theme

WIDTH = 8.0
MARGIN = 6.0
KNOB = 14.0
END_PX = 9.0
"""How far from its tip the mark of a range can be taken."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Pictures with measurements, and key images."""

    measured: frozenset[int] = frozenset()
    keys: frozenset[int] = frozenset()


NO_MARKS = Marked()


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

    def end_at(self, x: float, y: float, played: tuple[int, int]) -> str:
        """Return which mark of a range lies at a screen position, 'first' or 'last'; '' for none."""
        left = self.rect.left() - 1
        if played == (0, self._count - 1) or not left - 8 <= x <= left + 3:
            return ""
        for name, tip, way in (("first", self._y(played[0]), 1), ("last", self._y(played[1] + 1), -1)):
            if -3 <= (y - tip) * way <= END_PX:
                return name
        return ""

    def words_at(self, y: float, loaded: Collection[int], marked: Marked) -> str:
        """Say what lies at a height on the bar."""
        index = self.index_at(y)
        said = [say("Image {number} of {count}", number=index + 1, count=self._count)]
        if index in marked.keys:
            said.append(say("key image"))
        if index in marked.measured:
            said.append(say("has measurements"))
        if index not in loaded:
            said.append(say("not read yet"))
        return ", ".join(said)

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        index: int,
        loaded: Collection[int],
        marked: Marked,
        played: tuple[int, int] | None = None,
    ) -> None:
        """Draw the bar; `played` are the ends of a range that plays, where it is not all."""
        ratio = painter.device().devicePixelRatioF()
        colors = theme.colors["annotation"], theme.colors["overlay_text"]
        ground = _ground(self.rect.height(), self._count, frozenset(loaded), marked, colors, ratio)
        painter.drawImage(QPointF(self.rect.left() - 1, self.rect.top()), ground)
        middle = (self._y(index) + self._y(index + 1)) / 2
        top = min(max(middle - KNOB / 2, self.rect.top()), self.rect.bottom() - KNOB)
        painter.fillRect(round(self.rect.left() + 1), round(top), round(WIDTH - 2), round(KNOB), theme.color("accent"))
        if played is not None and played != (0, self._count - 1):
            self._paint_range(painter, played, theme.color("accent"))

    def _paint_range(self, painter: QPainter, played: tuple[int, int], color: QColor) -> None:
        """Draw a triangle at either end of what plays, pointing into it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(0, 0, 0, 180), 1))
        painter.setBrush(color)
        left = self.rect.left() - 1
        for y, way in ((self._y(played[0]), 1), (self._y(played[1] + 1), -1)):
            corners = [QPointF(left - 5, y), QPointF(left + 3, y), QPointF(left + 3, y + 7 * way)]
            painter.drawPolygon(QPolygonF(corners))
        painter.restore()

    def _y(self, index: int) -> float:
        return float(self.rect.top() + self.rect.height() * index / max(1, self._count))


# Between two steps only the knob moves; to blend these strips anew takes longer than all the rest.
@lru_cache(maxsize=64)
def _ground(
    height: float, count: int, loaded: frozenset[int], marked: Marked, colors: tuple[str, str], ratio: float
) -> QImage:
    """Return what lies below the knob, 1 px wider than the bar at either side."""
    size = (round((WIDTH + 2) * ratio), max(1, round(height * ratio)))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter, left, width = QPainter(image), 3.5, WIDTH - 5
    painter.fillRect(QRectF(left, 0, width, height), QColor(255, 255, 255, 28))
    for start, stop in _runs(loaded):
        run = QRectF(left, height * start / count, width, height * (stop - start) / count)
        painter.fillRect(run, QColor(255, 255, 255, 90))
    # A key image is a thick bright bar, a measurement a thin yellow one that is seen on it, too.
    for positions, color, thick in ((marked.keys, colors[1], 5), (marked.measured, colors[0], 2)):
        for position in positions:
            middle = height * (position + 0.5) / count
            painter.fillRect(QRectF(0, middle - thick / 2, WIDTH + 2, thick), QColor(color))
    painter.end()
    return image


def _runs(indices: Collection[int]) -> list[tuple[int, int]]:
    """Return [start, stop) runs of consecutive indices."""
    runs: list[tuple[int, int]] = []
    for index in sorted(indices):
        if runs and runs[-1][1] == index:
            runs[-1] = (runs[-1][0], index + 1)
        else:
            runs.append((index, index + 1))
    return runs
