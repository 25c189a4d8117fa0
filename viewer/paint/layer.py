"""A picture of the figures that stay from one painting to the next, so that only what changes is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from viewer.core.look import Placement
from viewer.core.shapes import Ellipse, Polyline, Shape
from viewer.paint.theme import Theme

ELLIPSE_SIDES, LEAST_SIDES = 100, 10
WORTH = 60.0
"""Sides by a million pixels of the screen from which on a picture of them is sooner drawn than they are."""


class Layer:
    """Keep what lines, ellipses and handles look like that were there at the last painting, too.

    They are told by the order of drawing: what is new or changes while it is drawn comes last.
    """

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._before: Sequence[Shape] = ()
        self._kept: Sequence[Shape] = ()
        self._image: QImage | None = None

    def draw(
        self, target: QPainter, figures: Sequence[Shape], placement: Placement, theme: Theme, hovered: int | None
    ) -> Sequence[Shape]:
        """Draw those figures that have not changed; return the others, which are to be drawn over them."""
        device = target.device()
        ratio = float(device.devicePixelRatio())
        if not target.worldTransform().isIdentity():
            return figures
        is_picture = isinstance(device, QImage | QPixmap)
        size = (device.width(), device.height()) if is_picture else (device.width() * ratio, device.height() * ratio)
        width, height = round(size[0]), round(size[1])
        key = (placement.matrix.tobytes(), theme.name, hovered, ratio, width, height)
        if key != self._key:
            self._key, self._before, self._image = key, (), None
        same, self._before = _shared(self._before, figures), figures
        worth = WORTH * max(1.0, width * height / 1e6)
        is_kept = self._image is not None and _shared(self._kept, figures) == len(self._kept)
        done = len(self._kept) if is_kept else 0
        if _sides(figures[done:same]) >= worth:
            self._kept, self._image, done = figures[:same], _blank(width, height, ratio), same
            _fill(self._image, self._kept, placement, theme, hovered)
        elif not is_kept:
            self._image = None
        if self._image is not None:
            target.drawImage(QPointF(0, 0), self._image)
        return figures[done:]


def _shared(one: Sequence[Shape], other: Sequence[Shape]) -> int:
    """Return how many of the first shapes are the same in both."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a is not b and a != b:
            break
        count += 1
    return count


def _sides(figures: Sequence[Shape]) -> int:
    count = 0
    for shape in figures:
        sides = len(shape.points) if isinstance(shape, Polyline) else 0
        count += ELLIPSE_SIDES if isinstance(shape, Ellipse) else max(sides, LEAST_SIDES)
    return count


def _blank(width: int, height: int, ratio: float) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(0, 0, 0, 0))
    return image


def _fill(image: QImage, figures: Sequence[Shape], placement: Placement, theme: Theme, hovered: int | None) -> None:
    from viewer.paint.painter import draw_figures

    target = QPainter(image)
    draw_figures(target, figures, placement, theme, hovered)
    target.end()
