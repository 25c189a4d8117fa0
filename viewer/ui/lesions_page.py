"""The page of followed lesions: their diameters at each time, sums, changes and the response by RECIST 1.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem

from viewer.actions.lesions import Course, course_shown, sheet_of
from viewer.core.phrases import say, told
from viewer.exporters.sheets import tab_text
from viewer.measure.recist import RESPONSE_WORDS
from viewer.paint.text import safe
from viewer.ui import icons, theme
from viewer.ui.controls import label
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

LATER_MS = 400
ROW_PX, FIRST_PX = 32, 240


class LesionsPage(CentrePage):
    """A table that follows the measurements while it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Lesions over time"))
        self._desk = desk
        self.response = label(wraps=True)
        self.concerns = label(is_muted=True, wraps=True)
        self.table = QTableWidget()
        self.table.setAccessibleName(say("Lesions over time"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_PX))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.copy = QPushButton(icons.icon("copy"), say("Copy"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(icons.icon("table"), say("Save…"))
        self.save.clicked.connect(self._save)
        self.head.insertWidget(1, self.copy)
        self.head.insertWidget(2, self.save)
        for widget in (self.response, self.concerns):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._refresh)
        desk.store.listen(self._changed)

    def open(self, **_how: Any) -> None:
        """Show the lesions of the active patient."""
        self._refresh()

    def _changed(self, old: State, new: State) -> None:
        if self.isVisible() and (old.document is not new.document or old.catalog is not new.catalog):
            self._refresh()

    def _refresh(self) -> None:
        is_pending = False

        def stats_of(mark: Any) -> Any:
            nonlocal is_pending
            stats = self._desk.stats_of(mark)
            is_pending = is_pending or stats is None
            return stats

        self._show(course_shown(self._desk, stats_of))
        if is_pending and self.isVisible():
            self._later.start()

    def _show(self, course: Course) -> None:
        has_lesions = bool(course.lesions)
        for widget in (self.table, self.copy, self.save):
            widget.setEnabled(has_lesions)
        self.table.setVisible(has_lesions)
        self.response.setText(_response(course))
        self.concerns.setText("\n".join(told(text) for text in course.concerns))
        self.concerns.setVisible(bool(course.concerns))
        sheet = sheet_of(course)
        self.table.setColumnCount(len(sheet.head))
        self.table.setHorizontalHeaderLabels([safe(text) for text in sheet.head])
        self.table.setRowCount(len(sheet.rows))
        for number, row in enumerate(sheet.rows):
            for column, cell in enumerate(row):
                text = "" if cell is None else safe(cell) if isinstance(cell, str) else f"{cell:.1f}"
                item = QTableWidgetItem(text)
                if number >= len(course.lesions):
                    font = item.font()
                    font.setBold(number == len(sheet.rows) - 1 or number == len(course.lesions))
                    item.setFont(font)
                self.table.setItem(number, column, item)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(0, theme.scaled(FIRST_PX))
        self.table.horizontalHeader().setSectionResizeMode(len(sheet.head) - 1, QHeaderView.ResizeMode.Stretch)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(tab_text(sheet_of(course_shown(self._desk))))
        self._desk.notify(say("Measurements copied"))

    def _save(self) -> None:
        filters = "Excel (*.xlsx);;CSV (*.csv);;HTML (*.html);;PDF (*.pdf);;JSON (*.json)"
        path, _ = QFileDialog.getSaveFileName(self, say("Save lesion table"), "lesions.xlsx", filters)
        if path:
            self._desk.perform("lesion.export", path=path, force=True)


def _response(course: Course) -> str:
    """Say the newest response, or how a lesion is followed."""
    if not course.lesions:
        return say("No lesion is followed. In the table of measurements a right click offers “Follow as”.")
    point = course.points[-1]
    return say("RECIST 1.1: {response}", response=say(RESPONSE_WORDS[point.overall]))
