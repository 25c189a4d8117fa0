"""Text that reads on any picture: outlined, crisp at every device ratio, and safe to show."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from viewer.core.readable import visible_line
from viewer.paint import offscreen

LONGEST = 200
"""Characters of one line that are ever laid out; a 64 kB name must not cost a frame."""

_MARKS_IN_A_ROW = 3
HALO = 0.22
"""How dark the ground around the outline is: on white, thin light letters need more than a line around them."""
_RING = tuple((dx, dy) for dx in (-2, -1, 0, 1, 2) for dy in (-2, -1, 0, 1, 2) if max(abs(dx), abs(dy)) == 2)
_scale = 1.0


def set_scale(factor: float) -> None:
    """Draw the text over pictures larger or smaller from now on: in a window, as its user chose."""
    global _scale  # noqa: PLW0603 - the one place: every painter asks `scaled`
    _scale = factor


def scaled(size_px: float) -> float:
    """Return a size that goes with the text."""
    return size_px * _scale


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text looks: height of its font in screen px, colour '#rrggbb', weight."""

    size_px: float
    color: str
    is_bold: bool = False


@lru_cache(maxsize=1024)
def safe(text: str) -> str:
    """Return one line of text in which characters that hide or reorder others are written out, as '‹U+202E›'.

    White space runs become one blank, heaps of combining marks are cut, and so is what exceeds `LONGEST`.
    """
    out: list[str] = []
    marks = 0
    for character in visible_line(" ".join(text[: 4 * LONGEST].split())):
        marks = marks + 1 if unicodedata.category(character) == "Mn" else 0
        if marks <= _MARKS_IN_A_ROW:
            out.append(character)
    shown = "".join(out)
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"


@lru_cache(maxsize=64)
def _font(size_px: float, is_bold: bool, family: str) -> QFont:
    font = QFont(family) if family else QFont()
    font.setPixelSize(max(1, round(size_px)))
    font.setBold(is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: values do not jitter while they change
    return font


@lru_cache(maxsize=64)
def _metrics(size_px: float, is_bold: bool, family: str) -> QFontMetricsF:
    return QFontMetricsF(_font(size_px, is_bold, family))


def font(style: TextStyle) -> QFont:
    """Return the program's own font in a size and weight."""
    return _font(style.size_px, style.is_bold, family())


def metrics(style: TextStyle) -> QFontMetricsF:
    """Return the measures of a style's font."""
    return _metrics(style.size_px, style.is_bold, family())


def line_height(style: TextStyle) -> float:
    """Return the distance between two lines in whole screen px."""
    return float(round(style.size_px * 1.34))


@lru_cache(maxsize=2048)
def _width(text: str, size_px: float, is_bold: bool, family: str) -> float:
    return float(_metrics(size_px, is_bold, family).horizontalAdvance(text))


def width(text: str, style: TextStyle) -> float:
    """Return the width of a line in screen px."""
    return _width(text, style.size_px, style.is_bold, family())


@lru_cache(maxsize=1024)
def _elided(text: str, size_px: float, is_bold: bool, family: str, limit: float) -> str:
    return str(_metrics(size_px, is_bold, family).elidedText(text, Qt.TextElideMode.ElideRight, limit))


def elided(text: str, style: TextStyle, limit_px: float) -> str:
    """Return the text, shortened by an ellipsis where it is wider than `limit_px`; '' where not even that fits."""
    if width(text, style) <= limit_px:
        return text
    shown = _elided(text, style.size_px, style.is_bold, family(), float(int(limit_px)))
    return shown if width(shown, style) <= limit_px else ""


def elided_by_words(text: str, style: TextStyle, limit_px: float, *, is_name: bool) -> str:
    """Return the text shortened by an ellipsis, but never within a number, nor within a word that holds one.

    A name may be cut there where nothing stands before it, unless it is a number and nothing else. Any other text
    that holds a number is not shortened: what is left of it would say something else.
    """
    if not is_name and any(map(str.isdigit, text)):
        return text if width(text, style) <= limit_px else ""
    shown = elided(text, style, limit_px)
    if shown == text or not shown:
        return shown
    end = len(shown.rstrip("…"))
    start = text.rfind(" ", 0, end) + 1
    word = text[start:].split(" ", maxsplit=1)[0]
    if end == start or not any(map(str.isdigit, word)):
        return shown
    before = text[:start].rstrip(" ·,;:")
    if before:
        return f"{before}…"
    return shown if any(map(str.isalpha, word)) else ""


@lru_cache(maxsize=256)
def _sprite(text: str, style: TextStyle, outline: str, ratio: float, family: str) -> QImage:
    """Draw a line once, outline and all; its text starts 2 px from the left edge."""
    measures = _metrics(style.size_px, style.is_bold, family)
    size = (measures.horizontalAdvance(text) + 5, line_height(style) + 4)
    image = QImage(
        max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    baseline = 2 + round((line_height(style) + measures.ascent() - measures.descent()) / 2)
    shade = QColor(outline)
    shade.setAlpha(220)
    # To lay out a line costs far more than to copy its pixels.
    around = image.copy()
    _write(around, baseline, text, _font(style.size_px, style.is_bold, family), shade)
    painter = QPainter(image)
    painter.setOpacity(HALO)
    for dx, dy in _RING:
        painter.drawImage(QPointF(dx, dy), around)
    painter.setOpacity(1.0)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1), (-1, 1), (1, 1)):
        painter.drawImage(QPointF(dx, dy), around)
    painter.end()
    _write(image, baseline, text, _font(style.size_px, style.is_bold, family), QColor(style.color))
    return image


def _write(image: QImage, baseline: float, text: str, font: QFont, color: QColor) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(2, baseline), text)
    painter.end()


def family() -> str:
    """Return the family of the program's own font."""
    offscreen.ready()
    return str(QGuiApplication.font().family())


Sprite = tuple[QPointF, QImage]
"""Where something that was drawn before lies, in screen px, and its picture."""


def line(left: float, top: float, text: str, style: TextStyle, outline: str, ratio: float) -> Sprite:
    """Return an outlined line with its box's top left corner at screen px, for a device of that pixel ratio."""
    image = _sprite(text, style, outline, ratio, family())
    # On whole device pixels: a sprite between two of them would blur.
    return QPointF(round((left - 2) * ratio) / ratio, round((top - 2) * ratio) / ratio), image


def draw_line(painter: QPainter, left: float, top: float, text: str, style: TextStyle, outline: str) -> None:
    """Draw an outlined line with its box's top left corner at screen px; it is `line_height` high."""
    if text:
        painter.drawImage(*line(left, top, text, style, outline, painter.device().devicePixelRatio()))
