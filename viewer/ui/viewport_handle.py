"""What appears at the top of a viewport below the pointer: a grip to drag it by, and a cross that empties it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from viewer.core.phrases import say
from viewer.state.view import SlotKind
from viewer.ui import icons

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

VIEWPORT_MIME = "application/x-hounsfield-viewport"
ICON_PX = 14
AT_TOP_PX = 26
DRAGGED_PX = 160


class Grip(QToolButton):
    """Drags its viewport: where it is dropped, the two trade places."""

    def __init__(self, number: int, viewport: QWidget) -> None:
        super().__init__()
        self._number, self._viewport = number, viewport
        self._press: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._press = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the pointer went far enough."""
        if self._press is None:
            return
        if (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance():
            self._press = None
            self._drag()

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(mime_of(self._number))
        drag.setPixmap(self._viewport.grab().scaledToWidth(DRAGGED_PX, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)


class ViewportHandle(QWidget):
    """Shown while the pointer is over a viewport that is one of several."""

    def __init__(self, desk: Desk, number: int, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._desk, self._number, self._viewport = desk, number, viewport
        self.setObjectName("viewportHandle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grip, self.cross = Grip(number, viewport), QToolButton()
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.clicked.connect(lambda: desk.perform("viewport.clear", slot=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, icon, text in (
            (self.grip, "grip", say("Drag onto another viewport to trade places")),
            (self.cross, "close", say("Take the series out of this viewport")),
        ):
            button.setIcon(icons.icon(icon, "overlay_text"))
            button.setIconSize(QSize(ICON_PX, ICON_PX))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.adjustSize()
        self.hide()
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the pointer, and stay at the top."""
        if watched is self._viewport:
            if event.type() == QEvent.Type.Enter:
                self._appear()
            elif event.type() == QEvent.Type.Leave:
                self.hide()
            elif event.type() == QEvent.Type.Resize:
                self._place()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        view = self._desk.store.view
        is_held = self._number < len(view.slots) and view.slots[self._number].kind is not SlotKind.EMPTY
        self.setVisible(is_held and len(view.slots) > 1 and view.large_slot < 0)
        if self.isVisible():
            self._place()
            self.raise_()

    def _place(self) -> None:
        # Below the letter in the middle of the edge: beside it the text of the corners may come near.
        self.move((self._viewport.width() - self.width()) // 2, AT_TOP_PX)


def mime_of(number: int) -> QMimeData:
    """Return what the drag of a viewport carries: whose it is, and its number."""
    data = QMimeData()
    data.setData(VIEWPORT_MIME, f"{os.getpid()} {number}".encode())
    return data


def number_of(data: QMimeData) -> int | None:
    """Return which viewport a drag carries, None where it is none of this program: another one may send anything."""
    owner, _, number = bytes(data.data(VIEWPORT_MIME).data()).decode("ascii", "replace").partition(" ")
    is_ours = owner == str(os.getpid()) and number.isdecimal() and len(number) <= 3
    return int(number) if is_ours else None
