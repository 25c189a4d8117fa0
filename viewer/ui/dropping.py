"""What is dragged over the window from elsewhere: files and folders."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.core.phrases import say
from viewer.ui import theme


class DropHighlight(QWidget):
    """An outline over the whole centre while something that can be opened hovers over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tint, an outline and one line of text."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = look.color("accent")
        tint.setAlphaF(0.14)
        painter.setBrush(tint)
        painter.setPen(QPen(look.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(8, 8, -8, -8), 12, 12)
        box = QRect(0, 0, 240, 40)
        box.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(look.color("accent_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, say("Drop to open"))


def paths_of(event: QDropEvent) -> list[str]:
    """Return the files and folders that are dragged from elsewhere: a series of the browser is no file to open."""
    if event.source() is not None:
        return []
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
