"""The text in the four corners of a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, reduce

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from viewer.paint import text
from viewer.paint.arrangement import MARGIN_PX, Arrangement
from viewer.paint.text import TextStyle
from viewer.paint.theme import Theme, load

AROUND_PX = 5
GROUND = QColor(0, 0, 0, 205)
"""What covers writing of the picture itself: two texts through each other are none."""


_Placing = tuple[
    tuple["Line", ...], tuple[float, float, float, float], float, tuple[bool, bool, bool, str], bool, bool, str
]


class Tone(Enum):
    """How a line speaks; the value is the theme's colour."""

    PLAIN = "overlay_text"
    QUIET = "overlay_muted"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Line:
    """One line; of those that do not fit, the least important goes first."""

    text: str
    importance: int = 50
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Corners:
    """The lines of each corner from top to bottom."""

    top_left: tuple[Line, ...] = ()
    top_right: tuple[Line, ...] = ()
    bottom_left: tuple[Line, ...] = ()
    bottom_right: tuple[Line, ...] = ()


def draw(
    painter: QPainter, corners: Corners, arrangement: Arrangement, theme: Theme, *, has_ground: bool = False
) -> None:
    """Draw the lines that fit, each shortened to its room; on a dark ground where the picture has text of its own."""
    for lines, is_top, is_left in (
        (corners.top_left, True, True),
        (corners.top_right, True, False),
        (corners.bottom_left, False, True),
        (corners.bottom_right, False, False),
    ):
        if not lines:
            continue
        area, ratio = arrangement.area.getRect(), painter.device().devicePixelRatio()
        placing = (lines, area, arrangement.text_px, _flags(arrangement), is_top, is_left, _family())
        written = _written(placing, theme.name, ratio, has_ground)
        if written is not None:
            painter.drawImage(*written)


# While pictures move on, the text of most corners stays: to copy it takes a tenth of writing it line by line.
@lru_cache(maxsize=128)
def _written(placing: _Placing, theme_name: str, ratio: float, has_ground: bool) -> tuple[QPointF, QImage] | None:
    """Return the text of a corner as a picture, and where it lies; None where no line fits."""
    placed, colors = _placed(*placing), load(theme_name).colors
    if not placed:
        return None
    styles = [TextStyle(placing[2], colors[line.tone.value]) for line, _, _ in placed]
    rects = [
        QRectF(x, y, text.width(line.text, style), text.line_height(style))
        for (line, x, y), style in zip(placed, styles, strict=True)
    ]
    box = reduce(QRectF.united, rects).adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
    # From a whole device pixel on, so that letters lie where they would lie without this detour.
    left, top = math.floor(box.left() * ratio), math.floor(box.top() * ratio)
    size = math.ceil(box.right() * ratio) - left, math.ceil(box.bottom() * ratio) - top
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    dx, dy = left / ratio, top / ratio
    for (line, x, y), style, rect in zip(placed, styles, rects, strict=True):
        if has_ground:
            painter.fillRect(rect.translated(-dx, -dy).adjusted(-3, 0, 3, 0).toAlignedRect(), GROUND)
        text.draw_line(painter, x - dx, y - dy, line.text, style, colors["overlay_outline"])
    painter.end()
    return QPointF(dx, dy), image


def taken(corners: Corners, arrangement: Arrangement) -> list[QRectF]:
    """Return the rectangles that the text of each corner takes, in screen px."""
    found = []
    for lines, is_top, is_left in (
        (corners.top_left, True, True),
        (corners.top_right, True, False),
        (corners.bottom_left, False, True),
        (corners.bottom_right, False, False),
    ):
        style = TextStyle(arrangement.text_px, "#ffffff")
        box = QRectF()
        for line, x, y in place(lines, arrangement, is_top=is_top, is_left=is_left):
            box = box.united(QRectF(x, y, text.width(line.text, style), text.line_height(style)))
        if not box.isNull():
            found.append(box)
    return found


def fitting(lines: tuple[Line, ...], count: int) -> tuple[Line, ...]:
    """Return the `count` most important lines in their order; of equals the later go first."""
    keep = sorted(range(len(lines)), key=lambda i: (-lines[i].importance, i))[: max(0, count)]
    return tuple(lines[i] for i in sorted(keep))


def place(
    lines: tuple[Line, ...], arrangement: Arrangement, *, is_top: bool, is_left: bool
) -> list[tuple[Line, float, float]]:
    """Return the lines of a corner that are shown, as shown, with the left and top of each in screen px."""
    area = arrangement.area.getRect()
    return list(_placed(lines, area, arrangement.text_px, _flags(arrangement), is_top, is_left, _family()))


def _flags(arrangement: Arrangement) -> tuple[bool, bool, bool, str]:
    has = arrangement.has_left_ruler, arrangement.has_bottom_ruler, arrangement.has_color_bar
    return (*has, arrangement.clear_side)


def _family() -> str:
    return QGuiApplication.font().family()


# Most corners stay as they are from one step to the next.
@lru_cache(maxsize=64)
def _placed(
    lines: tuple[Line, ...],
    area_px: tuple[float, float, float, float],
    text_px: float,
    has: tuple[bool, bool, bool, str],
    is_top: bool,
    is_left: bool,
    _family: str,
) -> tuple[tuple[Line, float, float], ...]:
    arrangement = Arrangement(QRectF(*area_px), text_px, *has)
    style = TextStyle(arrangement.text_px, "#ffffff")
    step = text.line_height(style)
    area = arrangement.area
    wanted = tuple(line for line in lines if line.importance >= arrangement.least_importance)
    shown = fitting(wanted, int(arrangement.corner_height(is_left=is_left) // step))
    placed = []
    for index, line in enumerate(shown):
        from_edge = step * (index if is_top else len(shown) - 1 - index)
        limit = arrangement.line_width(is_top=is_top, from_edge_px=from_edge)
        words = text.elided(text.safe(line.text), style, limit)
        x = area.left() + MARGIN_PX if is_left else area.right() - MARGIN_PX - text.width(words, style)
        y = area.top() + MARGIN_PX + from_edge if is_top else area.bottom() - MARGIN_PX - from_edge - step
        if words:
            placed.append((Line(words, line.importance, line.tone), x, y))
    return tuple(placed)
