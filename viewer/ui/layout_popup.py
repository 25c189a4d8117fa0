"""The grid under the toolbar's layout button: point at rows and columns, or take a named arrangement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.actions.hanging import current_study
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.hanging.sentences import title_of
from viewer.ui import layout_preview, theme
from viewer.ui.commands import tooltip
from viewer.ui.controls import Chip, label, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

MOST = 5
CELL = 28
GAP = 4
ACROSS = 3
MOST_PROTOCOLS = 8
PREVIEW, SMALL_PREVIEW = QSize(72, 54), QSize(48, 36)
LOW_SCREEN_PX = 560
Cells = tuple[int, int, tuple[str, ...]]
NAMED: Mapping[str, Cells] = {
    "layout.single": (1, 1, ()),
    "layout.pair": (1, 2, ()),
    "layout.four": (2, 2, ()),
    "layout.mpr": (1, 3, ("A", "C", "S")),
    "layout.mpr_3d": (2, 2, ("A", "3D", "C", "S")),
    "layout.volume": (1, 1, ("3D",)),
    "layout.tile": (3, 3, tuple("123456789")),
    "layout.compare": (1, 2, ("now", "prior")),
    "layout.mammography": (2, 2, ("R CC", "L CC", "R MLO", "L MLO")),
    "layout.pet_ct": (2, 2, ("CT", "PET", "fused", "MIP")),
}
"""Rows, columns and words of the preview of each arrangement that has a name."""


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
    """A popup that closes with the choice: rows and columns, arrangements by name, protocols that fit the study."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("layoutPopup")
        self.setAccessibleName(say("Layout"))
        self.grid = LayoutGrid()
        self._told = label("", is_muted=True)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(section(say("Rows and columns")))
        column.addWidget(self.grid)
        column.addWidget(self._told)
        self._add_protocols(column)
        column.addStretch(1)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(section(say("By name")))
        beside.addLayout(self._named_layouts())
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(16)
        row.addLayout(column)
        row.addLayout(beside)
        self.grid.pointed.connect(lambda rows, columns: self._told.setText(f"{rows} × {columns}"))
        self.grid.chosen.connect(self._choose)
        view = desk.store.view
        self.grid.mark(view.rows, view.columns)

    def _named_layouts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        size = PREVIEW if self.screen().availableGeometry().height() >= LOW_SCREEN_PX else SMALL_PREVIEW
        for column in range(ACROSS):
            grid.setColumnStretch(column, 1)
        for number, (id_, (rows, columns, words)) in enumerate(NAMED.items()):
            action = self._desk.actions[id_]
            button = QToolButton()
            button.setObjectName("layoutChoice")
            button.setText(action.title)
            button.setIcon(layout_preview.icon(rows, columns, words, size, self.devicePixelRatioF()))
            button.setIconSize(size)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setToolTip(tooltip(action.title, action.help, self._desk.keymap.keys_of(id_)))
            button.setAccessibleName(action.title)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setEnabled(self._desk.is_enabled(id_))
            button.clicked.connect(lambda _=False, id_=id_: self._run(id_))
            grid.addWidget(button, number // ACROSS, number % ACROSS)
        return grid

    def _add_protocols(self, column: QVBoxLayout) -> None:
        """Offer the hanging protocols that fit the current study, the one that it hangs by marked."""
        try:
            study = current_study(self._desk)
        except ViewerError:
            return
        column.addWidget(section(say("Hang by")))
        now = self._desk.store.view.hanging.protocol
        fitting = [one.protocol for one in self._desk.protocols.match(study)[1] if one.fits and one.protocol.is_on]
        for protocol in fitting[:MOST_PROTOCOLS]:
            chip = Chip(title_of(protocol))
            chip.setCheckable(True)
            chip.setChecked(protocol.id == now)
            chip.clicked.connect(lambda _=False, id_=protocol.id: self._run("hanging.apply", protocol=id_))
            column.addWidget(chip)
        more = Chip(say("Edit protocols…"))
        more.clicked.connect(lambda: self._run("hanging.edit"))
        column.addWidget(more)

    def open_below(self, button: QWidget) -> None:
        """Show below a button, inside its screen."""
        self.adjustSize()
        place = button.mapToGlobal(QPoint(0, button.height() + 4))
        screen = button.screen().availableGeometry()
        right, low = screen.right() - self.width() - 4, screen.bottom() - self.height() - 4
        self.move(min(place.x(), right), max(screen.top(), min(place.y(), low)))
        self.show()
        self.grid.setFocus()

    def _choose(self, rows: int, columns: int) -> None:
        self._run("layout.set", rows=rows, columns=columns)

    def _run(self, id_: str, **args: object) -> None:
        self.close()
        self._desk.perform(id_, **args)
