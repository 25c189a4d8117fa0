"""All elements of the active picture's file, with a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView

from viewer.core.errors import ViewerError
from viewer.core.readable import visible
from viewer.core.records import Location
from viewer.paint.text import safe
from viewer.ui import icons, theme
from viewer.ui.controls import html_free, label
from viewer.ui.panels.page import InspectorPage
from viewer.ui.panels.row_model import Index, RowModel

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.dicom.tags import Row
    from viewer.state.store import State

HEAD = ("Tag", "Name", "Value")
JOB = "inspector.tags"
SEARCH_MS = 120
Resize = QHeaderView.ResizeMode


class TagModel(RowModel["Row"]):
    """Rows as the tag reader gives them; sequences are indented by their depth."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HEAD, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.tag.strip("()"), "    " * row.depth + safe(row.name), safe(row.value))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(f"{row.tag} {row.vr}\n{safe(row.name)}\n{safe(row.value)}")
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == 0 or row.is_private):
            return theme.current().color("text_muted")
        return None


class TagTable(QTableView):
    """Copies the chosen lines."""

    def __init__(self, model: TagModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName("DICOM elements")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        for column, mode in enumerate((Resize.Fixed, Resize.Interactive, Resize.Stretch)):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(0, self.fontMetrics().horizontalAdvance("0000,0000") + 16)
        header.resizeSection(1, 112)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectedIndexes()})
            rows = [self._rows.rows[at] for at in chosen]
            lines = (f"{row.tag}\t{row.vr}\t{row.name}\t{visible(row.value)}" for row in rows)
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)


class TagsPage(InspectorPage):
    """Reads the file in a job; the table stays while one scrolls inside the same file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._location: Location | None = None
        self._all: tuple[Row, ...] = ()
        self.model = TagModel(self)
        self.table = TagTable(self.model)
        self.table.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search tag, name or value")
        self.field.setAccessibleName("Search elements")
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("search", True)
        self.field.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._told = label(is_muted=True, wraps=True)
        self._told.setContentsMargins(12, 8, 12, 8)
        column = self.column(0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 0)
        row.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)
        column.addStretch(0)
        # One file after the other passes by while scrolling: only the one where it rests is read.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SEARCH_MS)
        self._settling.timeout.connect(self._read)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_MS)
        self._typing.timeout.connect(self._filter)
        self.field.textChanged.connect(lambda _text: self._typing.start())

    def concerns(self, old: State, new: State) -> bool:
        """Only what is shown matters."""
        return old.view.active_slot is not new.view.active_slot or old.catalog is not new.catalog

    def refresh(self) -> None:
        """Read the file of the active picture, unless it is the one that is shown."""
        location = self._active_location()
        if location == self._location:
            if location is None:
                self._show_nothing("Open a picture to see its elements.")
            return
        self._location = location
        if location is None:
            self._show_nothing("Open a picture to see its elements.")
            return
        self._settling.start()

    def _read(self) -> None:
        from viewer.jobs.lanes import Priority

        location = self._location
        if location is None:
            return

        def work(_job: object) -> tuple[Row, ...]:
            from viewer.dicom import tags

            return tags.rows(location)

        self.desk.lanes.submit(JOB, Priority.NEIGHBOUR, work, self._show_rows)

    def _active_location(self) -> Location | None:
        slot = self.desk.store.view.active_slot
        source = self.desk.source_of(slot)
        if source is not None:
            return source.info(max(0, slot.index)).instance.location
        stack = self.desk.active_stack()
        return stack.items[0].instance.location if stack and stack.items else None

    def _show_rows(self, rows: tuple[Row, ...] | None, error: ViewerError | None) -> None:
        if error is not None or rows is None:
            self._show_nothing(error.sentence() if error else "")
            return
        self._all = rows
        self._filter()

    def _show_nothing(self, why: str) -> None:
        self._all = ()
        self.model.show_rows(())
        self.table.hide()
        self._told.setText(why)

    def _filter(self) -> None:
        if not self._all:
            return
        from viewer.dicom.tags import search

        found = search(self._all, self.field.text())
        self.model.show_rows(found)
        self.table.setVisible(bool(found))
        self._told.setText(f"{len(found)} of {len(self._all)} elements")
