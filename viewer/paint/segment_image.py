"""Segments over a picture: filled so that what lies below is seen, with an outline in full colour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from viewer.core.shapes import Color
from viewer.display.segment_cut import FILL, OUTLINE, Seen

OUTLINE_PX = 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Tint:
    """What is seen of a segment, its colour, and the opacity of its filling (0 to 1)."""

    seen: Seen
    color: Color
    opacity: float

    def image(self, device_ratio: float) -> QImage:
        """Return it as a picture, transparent where the segment is not."""
        table = np.zeros(256, np.uint32)
        table[FILL], table[OUTLINE] = _premultiplied(self.color, self.opacity), _premultiplied(self.color, 1.0)
        pixels = table.take(self.seen.values, mode="clip")
        height, width = pixels.shape
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(device_ratio)
        return image


def outline_px(device_ratio: float, scale: float) -> int:
    """Return how wide outlines are, in device pixels: narrower where a pixel takes less than a screen px (`scale`)."""
    return max(1, round(OUTLINE_PX * device_ratio * min(1.0, scale)))


def draw(painter: QPainter, tint: Tint, device_ratio: float, image: QImage | None = None) -> None:
    """Draw a segment on a target of so many device pixels a screen px; `image` where it was made before."""
    x, y = tint.seen.at
    painter.drawImage(QPointF(x / device_ratio, y / device_ratio), image or tint.image(device_ratio))


def _premultiplied(color: Color, opacity: float) -> int:
    alpha = round(255 * min(1.0, max(0.0, opacity)))
    red, green, blue = (round(part * alpha / 255) for part in color)
    return alpha << 24 | red << 16 | green << 8 | blue
