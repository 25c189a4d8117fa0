"""The table of measurements: a click goes there, a double click renames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSaveFile, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QToolButton,
)

from viewer.core.mark_colors import MARK_COLORS, mark_color
from viewer.core.phrases import noted, say
from viewer.paint.text import safe
from viewer.ui import theme
from viewer.ui.commands import menu_of
from viewer.ui.controls import html_free, icon_button, label, shown_key
from viewer.ui.panels.measurement_rows import HEAD, MeasurementRow, csv_text, rows_of, table_text
from viewer.ui.panels.page import InspectorPage
from viewer.ui.panels.row_model import Index, RowModel

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

LATER_MS = 400
COLOR_TITLES = {
    "": noted("As all others"),
    "orange": noted("Orange"),
    "sky blue": noted("Sky blue"),
    "green": noted("Green"),
    "blue": noted("Blue"),
    "vermilion": noted("Vermilion"),
    "purple": noted("Purple"),
    "white": noted("White"),
}


class MeasurementModel(RowModel[MeasurementRow]):
    """Rows in the order of their making; the name can be edited."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__([say(text) if text else "" for text in HEAD], parent)
        self._desk = desk

    def reload(self) -> None:
        """Read the document; lines keep their places where only values changed."""
        rows = rows_of(self._desk)
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.show_rows(rows)
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(HEAD) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (row.name, row.kind, row.first)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return _swatch(row.color)
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free("\n".join((row.name, row.kind, *row.lines)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value).strip() in ("", row.name):
            return False
        return bool(self._desk.perform("annotation.rename", id=row.id, name=str(value)))

    def position(self, id_: str) -> int:
        """Return the line of a measurement, -1 without one."""
        return next((i for i, row in enumerate(self.rows) if row.id == id_), -1)


def _swatch(name: str, side: int = 12) -> QPixmap:
    """Return a square of a mark's colour."""
    own = mark_color(name)
    made = QPixmap(side, side)
    made.fill(QColor(*own) if own is not None else theme.current().color("annotation"))
    return made


class MeasurementTable(QTableView):
    """Delete removes, Enter goes there."""

    def __init__(self, desk: Desk, model: MeasurementModel) -> None:
        super().__init__()
        self._desk, self._rows = desk, model
        self.setModel(model)
        self.setAccessibleName(say("Measurements"))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(lambda index: desk.perform("annotation.go", id=model.rows[index.row()].id))

    def current_id(self) -> str:
        """Return the chosen measurement, '' without one."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() and index.row() < len(self._rows.rows) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen line."""
        id_ = self.current_id()
        if id_ and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._desk.perform("annotation.delete", id=id_)
        elif id_ and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._desk.perform("annotation.go", id=id_)
        else:
            super().keyPressEvent(event)


class MeasurementsPage(InspectorPage):
    """Table, the numbers of the chosen line, and what can be done with them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = MeasurementModel(desk, self)
        self.table = MeasurementTable(desk, self.rows)
        self._detail = label(name="detail", wraps=True)
        self._detail.setContentsMargins(12, 8, 12, 8)
        self._nothing = label(is_muted=True, wraps=True)
        self._nothing.setContentsMargins(12, 16, 12, 12)
        column = self.column(0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addWidget(self._detail)
        column.addLayout(self._buttons())
        column.addStretch(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.refresh)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 8)
        row.setSpacing(4)
        self._copy = icon_button("copy", say("Copy the table"), self._copy_rows)
        self._save = icon_button("table", say("Save as CSV…"), self._save_rows)
        self._color = icon_button("color", say("Colour of the chosen measurement"), lambda: None)
        self._color.setMenu(menu_of(self._color, self._fill_colors))
        self._color.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._trash = icon_button("trash", say("Delete the chosen measurement"), self._delete)
        row.addWidget(self._copy)
        row.addWidget(self._save)
        row.addStretch(1)
        row.addWidget(self._color)
        row.addWidget(self._trash)
        return row

    def _fill_colors(self, menu: QMenu) -> None:
        for name in ("", *MARK_COLORS):
            entry = menu.addAction(QIcon(_swatch(name, 16)), say(COLOR_TITLES[name]))
            entry.triggered.connect(lambda _=False, name=name: self._set_color(name))

    def _set_color(self, name: str) -> None:
        if id_ := self.table.current_id():
            self.desk.perform("annotation.color", color=name, id=id_)

    def concerns(self, old: State, new: State) -> bool:
        """Only measurements, their studies and the selection matter."""
        return (
            old.document is not new.document
            or old.catalog is not new.catalog
            or old.view.selected != new.view.selected
            or old.view.keys is not new.view.keys
            or old.view.conventions is not new.view.conventions
        )

    def refresh(self) -> None:
        """Show the measurements; those whose numbers are on their way are asked for again a little later."""
        self.rows.reload()
        rows = self.rows.rows
        position = self.rows.position(self.desk.store.view.selected)
        if position >= 0:
            self.table.selectRow(position)
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(self._first_steps())
        chosen = rows[position] if position >= 0 else None
        self._detail.setVisible(chosen is not None and chosen.stats is not None)
        if chosen is not None:
            lines = (chosen.name, *chosen.lines, *((chosen.details,) if chosen.details else ()))
            self._detail.setText("\n".join(lines))
        for button in (self._copy, self._save):
            button.setEnabled(bool(rows))
        self._color.setEnabled(chosen is not None)
        self._trash.setEnabled(chosen is not None)
        if any(row.stats is None for row in rows) and self.isVisible():
            self._later.start()

    def _first_steps(self) -> str:
        """Say how the first measurement is made."""
        keys = [self.desk.keymap.keys_of(f"tool.{kind}")[:1] for kind in ("length", "angle", "ellipse", "rectangle")]
        if not all(keys):
            return say("No measurements yet. Choose a measurement in the toolbar and draw on the picture.")
        length, angle, ellipse, rectangle = (shown_key(key[0]) for key in keys)
        return say(
            "No measurements yet. Press {length} for a length, {angle} for an angle, "
            "{ellipse} or {rectangle} for a region.",
            length=length,
            angle=angle,
            ellipse=ellipse,
            rectangle=rectangle,
        )

    def _delete(self) -> None:
        if id_ := self.table.current_id():
            self.desk.perform("annotation.delete", id=id_)

    def _copy_rows(self) -> None:
        QGuiApplication.clipboard().setText(table_text(self.rows.rows))
        self.desk.notify(say("Measurements copied"))

    def _save_rows(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, say("Save measurements"), "measurements.csv", "CSV (*.csv)")
        if path:
            self.save_csv(path)

    def save_csv(self, path: str) -> None:
        """Write the table as CSV; nothing half-written stays behind."""
        file = QSaveFile(path)
        is_saved = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        is_saved = is_saved and file.write(csv_text(self.rows.rows).encode("utf-8-sig")) >= 0 and file.commit()
        self.desk.notify(
            say("Measurements saved") if is_saved else say("Could not be saved: {safe}", safe=safe(file.errorString()))
        )
