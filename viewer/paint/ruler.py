"""Rulers at the left and the bottom: how long a centimetre is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, isfinite, log10

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.core.geometry import Spacing
from viewer.core.look import Placement
from viewer.paint import text
from viewer.paint.arrangement import Arrangement
from viewer.paint.text import TextStyle
from viewer.paint.theme import Theme

TICK_PX = 6.0
_CLOSEST_PX = 5.0
_SHORTEST_PX = 30.0
_LABEL_SIZE_PX = 11.0
_LINE_MARGIN_PX = 3


@dataclass(frozen=True, slots=True)
class Scale:
    """Length of one screen px to the right and downwards, in `unit`: 'mm', or 'px' where nothing is calibrated."""

    right: float
    down: float
    unit: str


@dataclass(frozen=True, slots=True)
class Ticks:
    """A ruler of round length: `length` in the scale's unit, a tick every `step`."""

    length: float
    step: float


@lru_cache(maxsize=64)
def scale_of(spacing: Spacing | None, placement: Placement) -> Scale:
    """Return how long screen px are on a picture with that spacing."""
    per_pixel = (spacing.column_mm, spacing.row_mm) if spacing else (1.0, 1.0)
    inverse = np.linalg.inv(placement.matrix[:, :2])
    right, down = np.linalg.norm(inverse * np.array(per_pixel)[:, None], axis=0)
    return Scale(float(right), float(down), "mm" if spacing else "px")


def ticks_for(room_px: float, per_px: float) -> Ticks | None:
    """Return the longest ruler of a round length that fits, ticked by powers of ten; None where there is no room."""
    room = room_px * per_px
    if room_px < _SHORTEST_PX or not isfinite(room) or room <= 0:
        return None
    decade = 10.0 ** floor(log10(room))
    length = next(factor * decade for factor in (8, 6, 5, 4, 3, 2, 1) if factor * decade <= room * (1 + 1e-9))
    step = next((decade / parts for parts in (100, 10) if decade / parts / per_px >= _CLOSEST_PX), decade)
    return Ticks(length, step)


def length_words(length: float, unit: str) -> str:
    """Return '10 cm', '5 mm', '200 px'."""
    if unit == "mm" and length >= 10:
        return f"{length / 10:g} cm"
    if unit == "mm" and length < 0.1:
        return f"{length * 1000:g} µm"
    return f"{length:g} {unit}"


def draw(painter: QPainter, scale: Scale, arrangement: Arrangement, theme: Theme) -> None:
    """Draw the rulers that the viewport has room for."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if arrangement.has_left_ruler:
        _draw_left(painter, scale, arrangement.left_ruler, theme)
    if arrangement.has_bottom_ruler:
        _draw_bottom(painter, scale, arrangement.bottom_ruler, theme)
    painter.restore()


def _draw_left(painter: QPainter, scale: Scale, box: QRectF, theme: Theme) -> None:
    style = TextStyle(_LABEL_SIZE_PX, theme.colors["overlay_text"])
    label_px = text.line_height(style) + 2
    ticks = ticks_for(box.height() - 2 * label_px, scale.down)
    if ticks is None:
        return
    length = ticks.length / scale.down
    x, top = round(box.left()), round(box.center().y() - length / 2)
    lines = [QLineF(x, top, x, top + length)]
    for position, size in _tick_places(ticks, scale.down):
        lines.append(QLineF(x, top + position, x + size, top + position))
    _draw_lines(painter, lines, theme)
    words = length_words(ticks.length, scale.unit)
    text.draw_line(painter, x, top + length + 3, words, style, theme.colors["overlay_outline"])


def _draw_bottom(painter: QPainter, scale: Scale, box: QRectF, theme: Theme) -> None:
    ticks = ticks_for(box.width(), scale.right)
    if ticks is None:
        return
    style = TextStyle(_LABEL_SIZE_PX, theme.colors["overlay_text"])
    length = ticks.length / scale.right
    y, left = round(box.bottom()) - 1, round(box.center().x() - length / 2)
    lines = [QLineF(left, y, left + length, y)]
    for position, size in _tick_places(ticks, scale.right):
        lines.append(QLineF(left + position, y, left + position, y - size))
    _draw_lines(painter, lines, theme)
    words = length_words(ticks.length, scale.unit)
    top = y - text.line_height(style) + 3
    text.draw_line(painter, left + length + 6, top, words, style, theme.colors["overlay_outline"])


def _tick_places(ticks: Ticks, per_px: float) -> list[tuple[float, float]]:
    """Return (distance from the start, length) of each tick in screen px."""
    count = round(ticks.length / ticks.step)
    places: list[tuple[float, float]] = []
    for index in range(count + 1):
        is_long = index % 10 == 0 or index == count
        size = TICK_PX + 3 if is_long else TICK_PX if index % 5 == 0 else TICK_PX - 2
        places.append((round(index * ticks.step / per_px), size))
    return places


def _draw_lines(painter: QPainter, lines: list[QLineF], theme: Theme) -> None:
    """Draw lines, from a picture of them that is kept: a ruler changes only with zoom and size."""
    ends = [(line.x1(), line.y1(), line.x2(), line.y2()) for line in lines]
    left = floor(min(min(x0, x1) for x0, _, x1, _ in ends)) - _LINE_MARGIN_PX
    top = floor(min(min(y0, y1) for _, y0, _, y1 in ends)) - _LINE_MARGIN_PX
    local = tuple((x0 - left, y0 - top, x1 - left, y1 - top) for x0, y0, x1, y1 in ends)
    ratio = painter.device().devicePixelRatio()
    sprite = _sprite(local, ratio, theme.colors["overlay_outline"], theme.colors["overlay_text"])
    painter.drawImage(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), sprite)


@lru_cache(maxsize=32)
def _sprite(lines: tuple[tuple[float, ...], ...], ratio: float, outline: str, color: str) -> QImage:
    path = QPainterPath()
    for x0, y0, x1, y1 in lines:
        path.moveTo(x0, y0)
        path.lineTo(x1, y1)
    box = path.boundingRect()
    size = (box.right() + 2 * _LINE_MARGIN_PX, box.bottom() + 2 * _LINE_MARGIN_PX)
    image = QImage(ceil(size[0] * ratio), ceil(size[1] * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    shade = QColor(outline)
    shade.setAlpha(150)
    painter = QPainter(image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen_color, width in ((shade, 3.0), (QColor(color), 1.0)):
        painter.setPen(QPen(pen_color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawPath(path)
    painter.end()
    return image
