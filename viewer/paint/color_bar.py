"""The bar beside a picture in colours: which colour is which value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.core.pixels import Window
from viewer.paint import image, text
from viewer.paint.arrangement import COLOR_BAR_PX, Arrangement
from viewer.paint.text import TextStyle
from viewer.paint.theme import Theme

BAR_PX = 10.0
_LABEL_SIZE_PX = 11.0


@dataclass(frozen=True, slots=True, eq=False)
class ColorBar:
    """`colors` (n, 3) uint8 from the lowest to the highest value; `window` in modality values of `unit`."""

    colors: NDArray[Any]
    window: Window
    unit: str = ""


def draw(painter: QPainter, bar: ColorBar, arrangement: Arrangement, theme: Theme) -> None:
    """Draw the bar with the values of its ends and middle."""
    if not arrangement.has_color_bar:
        return
    box = arrangement.color_bar
    strip = QRectF(box.right() - BAR_PX, box.top(), BAR_PX, box.height())
    column = np.ascontiguousarray(bar.colors[::-1, None, :], dtype=np.uint8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(strip, image.to_image(column))
    shade = theme.color("overlay_text")
    shade.setAlpha(120)
    painter.setPen(QPen(shade, 1))
    painter.drawRect(strip)
    painter.restore()
    style = TextStyle(text.scaled(_LABEL_SIZE_PX), theme.colors["overlay_text"])
    low, high = bar.window.range
    height = text.line_height(style)
    for value, y in ((high, strip.top()), ((low + high) / 2, strip.center().y()), (low, strip.bottom())):
        words = text.elided(f"{value:.4g}", style, text.scaled(COLOR_BAR_PX) - BAR_PX - 4)
        x = strip.left() - 4 - text.width(words, style)
        text.draw_line(painter, x, y - height / 2, words, style, theme.colors["overlay_outline"])
    if bar.unit:
        words = text.elided(text.safe(bar.unit), style, text.scaled(COLOR_BAR_PX))
        x = strip.right() - text.width(words, style)
        text.draw_line(painter, x, strip.top() - 1.6 * height, words, style, theme.colors["overlay_outline"])
