"""The grid under the toolbar's layout button: point at rows and columns, or take a named arrangement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from viewer.core.phrases import say
from viewer.ui import icons, theme
from viewer.ui.controls import label, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

MOST = 5
CELL = 28
GAP = 4
NAMED = (("layout.mpr", "mpr"), ("layout.mpr_3d", "mpr-3d"), ("layout.volume", "volume"))


class LayoutGrid(QWidget):
    """Five by five cells; the pointer or the arrow keys mark rows and columns."""

    pointed = Signal(int, int)
    chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Rows and columns of viewports"))
        self._rows, self._columns = 1, 1

    def sizeHint(self) -> QSize:
        """Return the size of all cells."""
        side = MOST * (CELL + GAP) - GAP
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def mark(self, rows: int, columns: int) -> None:
        """Mark a layout."""
        self._rows, self._columns = max(1, min(MOST, rows)), max(1, min(MOST, columns))
        self.pointed.emit(self._rows, self._columns)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark up to the pointer."""
        at = event.position().toPoint()
        self.mark(at.y() // (CELL + GAP) + 1, at.x() // (CELL + GAP) + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is marked."""
        self.mouseMoveEvent(event)
        self.chosen.emit(self._rows, self._columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark by arrow keys, choose by Enter."""
        step = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
        if event.key() in step:
            rows, columns = step[Qt.Key(event.key())]
            self.mark(self._rows + rows, self._columns + columns)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._rows, self._columns)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(MOST):
            for column in range(MOST):
                is_on = row < self._rows and column < self._columns
                painter.setPen(QPen(look.color("accent" if is_on else "border_strong"), 1))
                painter.setBrush(look.color("selection" if is_on else "field"))
                box = QRect(column * (CELL + GAP), row * (CELL + GAP), CELL, CELL)
                painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class LayoutPopup(QFrame):
    """A popup that closes with the choice."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self.setObjectName("layoutPopup")
        self.setAccessibleName(say("Layout"))
        self.grid = LayoutGrid()
        self._told = label("", is_muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(section(say("Layout")))
        column.addWidget(self.grid)
        column.addWidget(self._told)
        for id_, icon in NAMED:
            button = QPushButton(desk.actions[id_].title)
            button.setIcon(icons.icon(icon))
            button.setProperty("chip", True)
            button.setToolTip(desk.actions[id_].help)
            button.setEnabled(desk.is_enabled(id_))
            button.clicked.connect(lambda _=False, id_=id_: self._named(id_))
            column.addWidget(button)
        self.grid.pointed.connect(lambda rows, columns: self._told.setText(f"{rows} × {columns}"))
        self.grid.chosen.connect(self._choose)
        view = desk.store.view
        self.grid.mark(view.rows, view.columns)

    def open_below(self, button: QWidget) -> None:
        """Show below a button, inside its screen."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        right = button.screen().availableGeometry().right() - self.width() - 4
        self.move(min(place.x(), right), place.y())
        self.show()
        self.grid.setFocus()

    def _choose(self, rows: int, columns: int) -> None:
        self.close()
        self._desk.perform("layout.set", rows=rows, columns=columns)

    def _named(self, id_: str) -> None:
        self.close()
        self._desk.perform(id_)
