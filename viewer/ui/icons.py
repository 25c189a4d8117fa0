"""The icon family of `resources/icons/`, tinted with the theme's colours at the moment of painting."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from viewer.core import resources
from viewer.ui import theme


@cache
def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(file.stem for file in resources.path("icons").glob("*.svg"))


@cache
def _mask(name: str, width: int, height: int) -> QPixmap:
    """Draw an icon in black on nothing, in device pixels."""
    source = resources.path("icons", f"{name}.svg").read_bytes()
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    side = min(width, height)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return pixmap


def _tinted(name: str, width: int, height: int, color: QColor) -> QPixmap:
    pixmap = QPixmap(_mask(name, width, height))
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), color)
    painter.end()
    return pixmap


class TintedIcon(QIconEngine):
    """Paint an icon in a theme colour: it follows a change of theme by itself."""

    def __init__(self, name: str, color: str = "text", on_color: str = "accent") -> None:
        super().__init__()
        self._name = name
        self._color = color
        self._on_color = on_color

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return TintedIcon(self._name, self._color, self._on_color)

    def isNull(self) -> bool:
        """Never: the picture is drawn on demand."""
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._picture(rect.size() * ratio, mode, state)
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(QPointF(rect.topLeft()), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of `size` device pixels."""
        return self._picture(size, mode, state)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return a picture of `size` screen px for a screen of `scale` device pixels to each."""
        pixmap = self._picture(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _picture(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        name = self._color
        if mode == QIcon.Mode.Disabled:
            name = "text_disabled"
        elif state == QIcon.State.On:
            name = self._on_color
        return _tinted(self._name, max(1, size.width()), max(1, size.height()), theme.current().color(name))


@cache
def icon(name: str, color: str = "text", on_color: str = "accent") -> QIcon:
    """Return an icon by its file's name; `color` and `on_color` (checked) name colours of the theme."""
    if name not in names():
        raise KeyError(name)
    return QIcon(TintedIcon(name, color, on_color))


def draw(painter: QPainter, name: str, rect: QRect, color: str) -> None:
    """Draw an icon inside a delegate or a widget's own painting."""
    TintedIcon(name, color).paint(painter, rect, QIcon.Mode.Normal, QIcon.State.Off)


def program_icon() -> QIcon:
    """Return the program's mark."""
    return QIcon(str(resources.path("icons", "hounsfield.svg")))
