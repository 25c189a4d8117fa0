"""Rulers at the left and the bottom: how long a centimetre is on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, inf, isfinite, log10

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.core.conventions import LengthUnit
from viewer.core.geometry import Spacing
from viewer.core.look import Placement
from viewer.paint import text
from viewer.paint.arrangement import Arrangement
from viewer.paint.text import Sprite, TextStyle
from viewer.paint.theme import Theme

TICK_PX = 6.0
_CLOSEST_PX = 5.0
_SHORTEST_PX = 30.0
_LABEL_SIZE_PX = 11.0
_LINE_MARGIN_PX = 3


@dataclass(frozen=True, slots=True)
class Scale:
    """Length of one screen px to the right and downwards, in `unit`: 'mm', 'cm', or 'px' where nothing is calibrated.

    `is_true` False: lengths in the patient are about so, as with distances at the detector.
    """

    right: float
    down: float
    unit: str
    is_true: bool = True


@dataclass(frozen=True, slots=True)
class Ticks:
    """A ruler of round length: `length` in the scale's unit, a tick every `step`."""

    length: float
    step: float


@lru_cache(maxsize=64)
def scale_of(spacing: Spacing | None, placement: Placement, length: LengthUnit = LengthUnit.MM) -> Scale:
    """Return how long screen px are on a picture with that spacing."""
    per_pixel = (spacing.column_mm, spacing.row_mm) if spacing else (1.0, 1.0)
    inverse = np.linalg.inv(placement.matrix[:, :2])
    right, down = np.linalg.norm(inverse * np.array(per_pixel)[:, None], axis=0)
    if spacing is None:
        return Scale(float(right), float(down), "px")
    return Scale(length.of(float(right)), length.of(float(down)), length.value, spacing.source.is_true)


def ticks_for(room_px: float, per_px: float) -> Ticks | None:
    """Return the longest ruler of a round length that fits, ticked by powers of ten; None where there is no room."""
    room = room_px * per_px
    if room_px < _SHORTEST_PX or not isfinite(room) or room <= 0:
        return None
    decade = 10.0 ** floor(log10(room))
    length = next(factor * decade for factor in (8, 6, 5, 4, 3, 2, 1) if factor * decade <= room * (1 + 1e-9))
    step = next((decade / parts for parts in (100, 10) if decade / parts / per_px >= _CLOSEST_PX), decade)
    return Ticks(length, step)


def length_words(length: float, unit: str, *, is_true: bool = True) -> str:
    """Return '100 mm', '10 cm', '50 µm', '200 px'; '≈ 100 mm' where it is not said how long that is in the patient."""
    if not is_true:
        return f"≈ {length_words(length, unit)}"
    micrometres = length * {"mm": 1000.0, "cm": 10000.0}.get(unit, inf)
    if micrometres < 100:
        return f"{micrometres:g} µm"
    return f"{length:g} {unit}"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A ruler and its label, each as a picture with its top left corner in screen px."""

    lines: Sprite
    words: Sprite


def draw(painter: QPainter, scale: Scale, arrangement: Arrangement, theme: Theme) -> None:
    """Draw the rulers that the viewport has room for; they are kept, and change only with zoom and size."""
    style = TextStyle(text.scaled(_LABEL_SIZE_PX), theme.colors["overlay_text"])
    ratio, outline = painter.device().devicePixelRatio(), theme.colors["overlay_outline"]
    family = text.family()
    for is_there, ruler, box in (
        (arrangement.has_left_ruler, _left, arrangement.left_ruler),
        (arrangement.has_bottom_ruler, _bottom, arrangement.bottom_ruler),
    ):
        drawn = ruler(scale, box.getRect(), ratio, style, outline, family) if is_there else None
        if drawn is not None:
            painter.drawImage(*drawn.lines)
            painter.drawImage(*drawn.words)


Box = tuple[float, float, float, float]


@lru_cache(maxsize=32)
def _left(scale: Scale, box_px: Box, ratio: float, style: TextStyle, outline: str, _family: str) -> Drawn | None:
    box = QRectF(*box_px)
    label_px = text.line_height(style) + 2
    ticks = ticks_for(box.height() - 2 * label_px, scale.down)
    if ticks is None:
        return None
    length = ticks.length / scale.down
    x, top = round(box.left()), round(box.center().y() - length / 2)
    lines = [QLineF(x, top, x, top + length)]
    for position, size in _tick_places(ticks, scale.down):
        lines.append(QLineF(x, top + position, x + size, top + position))
    words = length_words(ticks.length, scale.unit, is_true=scale.is_true)
    return _drawn(lines, ratio, style, outline, words, (x, top + length + 3))


@lru_cache(maxsize=32)
def _bottom(scale: Scale, box_px: Box, ratio: float, style: TextStyle, outline: str, _family: str) -> Drawn | None:
    box = QRectF(*box_px)
    ticks = ticks_for(box.width(), scale.right)
    if ticks is None:
        return None
    length = ticks.length / scale.right
    y, left = round(box.bottom()) - 1, round(box.center().x() - length / 2)
    lines = [QLineF(left, y, left + length, y)]
    for position, size in _tick_places(ticks, scale.right):
        lines.append(QLineF(left + position, y, left + position, y - size))
    words = length_words(ticks.length, scale.unit, is_true=scale.is_true)
    return _drawn(lines, ratio, style, outline, words, (left + length + 6, y - text.line_height(style) + 3))


def _tick_places(ticks: Ticks, per_px: float) -> list[tuple[float, float]]:
    """Return (distance from the start, length) of each tick in screen px."""
    count = round(ticks.length / ticks.step)
    places: list[tuple[float, float]] = []
    for index in range(count + 1):
        is_long = index % 10 == 0 or index == count
        size = TICK_PX + 3 if is_long else TICK_PX if index % 5 == 0 else TICK_PX - 2
        places.append((round(index * ticks.step / per_px), size))
    return places


def _drawn(
    lines: list[QLineF], ratio: float, style: TextStyle, outline: str, words: str, words_at: tuple[float, float]
) -> Drawn:
    path = QPainterPath()
    for line in lines:
        path.moveTo(line.p1())
        path.lineTo(line.p2())
    box = path.boundingRect()
    at = floor(box.left()) - _LINE_MARGIN_PX, floor(box.top()) - _LINE_MARGIN_PX
    width, height = (ceil((side + 2 * _LINE_MARGIN_PX + 1) * ratio) for side in (box.width(), box.height()))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    shade = QColor(outline)
    shade.setAlpha(150)
    painter = QPainter(image)
    painter.translate(-at[0], -at[1])
    for color, thickness in ((shade, 3.0), (QColor(style.color), 1.0)):
        painter.setPen(QPen(color, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawPath(path)
    painter.end()
    corner = QPointF(*(round(side * ratio) / ratio for side in at))
    return Drawn((corner, image), text.line(*words_at, words, style, outline, ratio))
