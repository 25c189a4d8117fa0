"""The text in the four corners of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from viewer.paint import text
from viewer.paint.arrangement import MARGIN_PX, Arrangement
from viewer.paint.text import Sprite, TextStyle
from viewer.paint.theme import Theme, load

GROUND = QColor(0, 0, 0, 205)
"""What covers writing of the picture itself: two texts through each other are none."""


FAR_BETTER = 1.3
"""How much more a corner must tell to begin beyond the letters, where lines are longer: else its place stays."""


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
    """One line; of those that do not fit, the least important goes first.

    Where there is no room for all of it, one of `shorter` is written, the longest that fits. Only what `is_name`, or
    has no number where it would be cut, ends in an ellipsis: a number that is cut is another number.
    """

    text: str
    importance: int = 50
    tone: Tone = Tone.PLAIN
    shorter: tuple[str, ...] = ()
    is_name: bool = True


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
    ratio, family = painter.device().devicePixelRatio(), text.family()
    area, flags = arrangement.area.getRect(), _flags(arrangement)
    for lines, is_top, is_left in (
        (corners.top_left, True, True),
        (corners.top_right, True, False),
        (corners.bottom_left, False, True),
        (corners.bottom_right, False, False),
    ):
        if not lines:
            continue
        placing = (lines, area, arrangement.text_px, flags, is_top, is_left, family)
        for rect, sprite in _written(placing, theme.name, ratio):
            if has_ground:
                painter.fillRect(rect, GROUND)
            painter.drawImage(*sprite)


# While pictures move on, the text of most corners stays, and so do most lines of the others.
@lru_cache(maxsize=128)
def _written(placing: _Placing, theme_name: str, ratio: float) -> tuple[tuple[QRect, Sprite], ...]:
    """Return the lines of a corner as pictures, with what each takes of the ground."""
    colors, written = load(theme_name).colors, []
    for line, x, y in _placed(*placing):
        style = TextStyle(placing[2], colors[line.tone.value])
        rect = QRectF(x, y, text.width(line.text, style), text.line_height(style))
        sprite = text.line(x, y, line.text, style, colors["overlay_outline"], ratio)
        written.append((rect.adjusted(-3, 0, 3, 0).toAlignedRect(), sprite))
    return tuple(written)


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
    return list(_placed(lines, area, arrangement.text_px, _flags(arrangement), is_top, is_left, text.family()))


def _flags(arrangement: Arrangement) -> tuple[bool, bool, bool, str]:
    has = arrangement.has_left_ruler, arrangement.has_bottom_ruler, arrangement.has_color_bar
    return (*has, arrangement.clear_side)


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
    step, area = text.line_height(style), arrangement.area
    column = _column(lines, arrangement, style, 0.0, is_top=is_top, is_left=is_left)
    start = arrangement.beyond_letters(is_top=is_top)
    if any(told != text.safe(line.text) for line, told, _ in column) or len(column) < len(lines):
        inner = _column(lines, arrangement, style, start, is_top=is_top, is_left=is_left)
        column = inner if _worth(inner) > _worth(column) * FAR_BETTER else column
    placed = []
    for line, told, from_edge in column:
        x = area.left() + MARGIN_PX if is_left else area.right() - MARGIN_PX - text.width(told, style)
        y = area.top() + MARGIN_PX + from_edge if is_top else area.bottom() - MARGIN_PX - from_edge - step
        placed.append((Line(told, line.importance, line.tone), x, y))
    return tuple(placed)


_Row = tuple[Line, str, float]


def _column(
    lines: tuple[Line, ...], arrangement: Arrangement, style: TextStyle, start: float, *, is_top: bool, is_left: bool
) -> list[_Row]:
    """Return the lines that fit from `start` px from the edge on: each with what is written, and where it begins."""
    step = text.line_height(style)
    wanted = tuple(line for line in lines if line.importance >= arrangement.least_importance)
    count = int((arrangement.corner_height(is_left=is_left) - start) // step)
    while True:
        shown = fitting(wanted, count)
        edges = [start + step * (index if is_top else len(shown) - 1 - index) for index in range(len(shown))]
        limits = [arrangement.line_width(is_top=is_top, from_edge_px=edge) for edge in edges]
        words = [_fitted(line, style, limit) for line, limit in zip(shown, limits, strict=True)]
        too_wide = [line for line, found in zip(shown, words, strict=True) if not found]
        if not too_wide:
            return list(zip(shown, words, edges, strict=True))
        # What goes makes room: others may move to where lines are longer, or come in at all.
        least = min(too_wide, key=lambda one: one.importance)
        wanted = tuple(line for line in wanted if line is not least)


def _worth(column: list[_Row]) -> float:
    """Return how much a corner tells: the importance of its lines, of cut ones by what is left of them."""
    return sum(
        line.importance * (min(1.0, len(told) / max(1, len(line.text))) if told.endswith("…") else 1.0)
        for line, told, _ in column
    )


def _fitted(line: Line, style: TextStyle, limit_px: float) -> str:
    """Return as much of a line as there is room for, '' where nothing of it can stand alone."""
    for words in (line.text, *line.shorter):
        shown = text.safe(words)
        if shown and text.width(shown, style) <= limit_px:
            return shown
    last = text.safe(next((words for words in reversed(line.shorter) if words), line.text))
    return text.elided_by_words(text.safe(line.text) if line.is_name else last, style, limit_px, is_name=line.is_name)
