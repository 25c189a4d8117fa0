"""Little pictures of layouts: what hangs where, in words of a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPainter, QPen, QPixmap

from viewer.hanging.records import Protocol
from viewer.hanging.sentences import short
from viewer.paint.text import safe
from viewer.ui import theme

GAP_PX = 2.0
LEAST_LETTER_PX, LETTER_PX = 5.0, 9.0


def draw(painter: QPainter, area: QRectF, rows: int, columns: int, words: Sequence[str], *, marked: int = -1) -> None:
    """Draw a grid with words in its cells, row by row; `marked` is the number of a cell that is chosen."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = area.width() / columns, area.height() / rows
    for number in range(rows * columns):
        row, column = divmod(number, columns)
        cell = QRectF(area.left() + column * width, area.top() + row * height, width, height)
        cell = cell.adjusted(GAP_PX / 2, GAP_PX / 2, -GAP_PX / 2, -GAP_PX / 2)
        is_marked = number == marked
        painter.setPen(QPen(look.color("accent" if is_marked else "border_strong"), 1))
        painter.setBrush(look.color("canvas"))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if number < len(words) and words[number]:
            _words(painter, cell.adjusted(2, 1, -2, -1), safe(words[number]))


def _words(painter: QPainter, cell: QRectF, words: str) -> None:
    font = QFont(painter.font())
    size = min(LETTER_PX if cell.height() < 40 else LETTER_PX + 2, cell.height() * 0.7)
    font.setPixelSize(max(1, round(size)))
    longest = max(words.split(), key=len, default="")
    while size > LEAST_LETTER_PX and QFontMetricsF(font).horizontalAdvance(longest) > cell.width():
        size -= 1
        font.setPixelSize(max(1, round(size)))
    painter.setFont(font)
    painter.setPen(theme.current().color("overlay_text"))
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def icon(rows: int, columns: int, words: Sequence[str], size: QSize, ratio: float) -> QIcon:
    """Return the preview of a layout as an icon of `size` screen px."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, QRectF(0, 0, size.width(), size.height()), rows, columns, words)
    painter.end()
    return QIcon(pixmap)


def words_of(protocol: Protocol) -> tuple[int, int, list[str]]:
    """Return rows, columns and the words of the cells of a protocol."""
    if protocol.fills:
        return 2, 2, [short(protocol.places[0], protocol), "…", "…", "…"]
    return protocol.rows, protocol.columns, [short(place, protocol) for place in protocol.places]
