"""The plates of labels: how large they are, and their pictures, which are made once for each text and colour.

While a study with many marks is scrolled, most labels are drawn again and again: a copy of pixels costs a hundredth of
laying out their text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.core.look import Placement
from viewer.core.shapes import Label
from viewer.paint import text
from viewer.paint.text import TextStyle

PLATE_ALPHA = 225
LEAST_LUMINANCE = 0.42
"""Of text on the plate of a label: 7 to 1 even where the picture below is white."""
SIZE_PX = 12.0
PADDING_PX = 3.0
CORNER_PX = 3.0


def boxes(labels: Sequence[Label], placement: Placement) -> list[QRectF]:
    """Return the boxes of labels in screen px: the middle of its left edge is a label's position."""
    if not labels:
        return []
    found = []
    for label, (x, y) in zip(labels, placement.to_screen([label.position for label in labels]).tolist(), strict=True):
        width, height = _size(label.lines, text.scaled(SIZE_PX), text.family())
        found.append(QRectF(x, y - height / 2, width, height))
    return found


def draw(painter: QPainter, box: QRectF, lines: tuple[str, ...], color: QColor) -> None:
    """Draw lines of text on their plate, on whole device pixels."""
    ratio = painter.device().devicePixelRatio()
    image = _picture(lines, color.name(), text.scaled(SIZE_PX), ratio, text.family())
    painter.drawImage(QPointF(round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio), image)


def legible(color: QColor) -> QColor:
    """Return a colour for text on a dark plate: brought nearer to white until it reads, of the same hue."""
    made = QColor(color)
    while luminance(made) < LEAST_LUMINANCE:
        parts = (made.red(), made.green(), made.blue())
        made = QColor(*(min(255, round(part + 0.1 * (255 - part)) + 1) for part in parts))
    return made


def luminance(color: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.2), 0 for black and 1 for white."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@lru_cache(maxsize=4096)
def _size(lines: tuple[str, ...], size_px: float, family: str) -> tuple[float, float]:
    """Return width and height in screen px; `family` is that of the program's font now."""
    del family
    style = TextStyle(size_px, "#ffffff")
    width = max((text.width(text.safe(line), style) for line in lines), default=0.0)
    return width + 2 * PADDING_PX, len(lines) * text.line_height(style) + 2 * PADDING_PX


@lru_cache(maxsize=384)
def _picture(lines: tuple[str, ...], color: str, size_px: float, ratio: float, family: str) -> QImage:
    width, height = _size(lines, size_px, family)
    image = QImage(
        max(1, round(width * ratio)), max(1, round(height * ratio)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, PLATE_ALPHA))
    painter.drawRoundedRect(QRectF(0, 0, image.width() / ratio, image.height() / ratio), CORNER_PX, CORNER_PX)
    style = TextStyle(size_px, color)
    measures, step = text.metrics(style), text.line_height(style)
    painter.setFont(text.font(style))
    painter.setPen(legible(QColor(color)))
    for number, line in enumerate(lines):
        baseline = round((step + measures.ascent() - measures.descent()) / 2)
        painter.drawText(QPointF(PADDING_PX, PADDING_PX + number * step + baseline), text.safe(line))
    painter.end()
    return image
