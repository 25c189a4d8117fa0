"""All elements of the active picture's file as a tree, with a search and what the standard says of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from viewer.actions.tags import as_text, description_lines, shown_file
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say, told
from viewer.core.records import Location
from viewer.paint.text import safe
from viewer.state.tag_view import TagView
from viewer.ui import icons, theme
from viewer.ui.controls import html_free, icon_button, label, name_inner
from viewer.ui.panels.page import InspectorPage
from viewer.ui.panels.row_tree import RowTree

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.dicom.tags import Row
    from viewer.state.store import State

HEAD = (noted("Tag"), noted("Name"), noted("Value"))
JOB = "inspector.tags"
SEARCH_MS = 120
INDENT_PX = 12
LONGEST_SHOWN = 600
Resize = QHeaderView.ResizeMode


def _cell(row: Row, column: int, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return (row.tag.strip("()"), safe(row.name), safe(row.value))[column]
    if role == Qt.ItemDataRole.ToolTipRole:
        return html_free(f"{row.tag} {row.vr}\n{safe(row.name)}\n{safe(row.value)}")
    if role == Qt.ItemDataRole.ForegroundRole and (column == 0 or row.is_private):
        return theme.current().color("text_muted")
    return None


class ElementTree(QTreeView):
    """A tree of elements that copies the chosen lines."""

    def __init__(self, model: RowTree[Row]) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(say("DICOM elements"))
        self.setIndentation(INDENT_PX)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        for column, mode in enumerate((Resize.Interactive, Resize.Interactive, Resize.Stretch)):
            header.setSectionResizeMode(column, mode)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        """Make room for a tag at the first two levels, and for the start of a name."""
        digits = self.fontMetrics().horizontalAdvance("0000,0000")
        self.header().resizeSection(0, digits + 3 * INDENT_PX + 8)
        self.header().resizeSection(1, digits * 8 // 5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(as_text(self.chosen()))
        else:
            super().keyPressEvent(event)

    def chosen(self) -> tuple[Row, ...]:
        """Return the chosen elements in the order of the file."""
        found = [self._rows.row_at(index) for index in self.selectedIndexes() if index.column() == 0]
        paths = {row.path for row in found if row is not None}
        return tuple(row for row in self._rows.rows if row.path in paths)


class TagsPage(InspectorPage):
    """Reads the file in a job; the tree stays while one scrolls inside the same file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._location: Location | None = None
        self._all: tuple[Row, ...] = ()
        self._asked = TagView()  # what was asked for before the page was made is still to be shown
        self.model: RowTree[Row] = RowTree(HEAD, lambda row: row.path, _cell, self)
        self.tree = ElementTree(self.model)
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Search tag, name or value"))
        self.field.setAccessibleName(say("Search elements"))
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("search", True)
        self.field.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self.field)
        self._told = label(is_muted=True, wraps=True)
        self._told.setContentsMargins(12, 8, 12, 8)
        self.standard = label(wraps=True)
        self.standard.setContentsMargins(12, 8, 12, 8)
        self.standard.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.standard.hide()
        self._lay_out()
        # One file after the other passes by while scrolling: only the one where it rests is read.
        self._settling = self._timer(self._read)
        self._typing = self._timer(self._filter)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.tree.selectionModel().currentChanged.connect(self._describe)

    def _lay_out(self) -> None:
        column: QVBoxLayout = self.column(0)
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 0)
        row.addWidget(self.field, 1)
        row.addWidget(icon_button("copy", say("Copy elements as text"), self._copy))
        row.addWidget(icon_button("compare", say("Compare with another"), lambda: self._perform("tags.compare")))
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        column.addWidget(self.standard)
        column.addWidget(self._told)
        column.addStretch(0)
        QWidget.setTabOrder(self.field, self.tree)

    def _timer(self, then: object) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(SEARCH_MS)
        made.timeout.connect(then)
        return made

    def _perform(self, id_: str) -> None:
        self.desk.perform(id_)

    def _copy(self) -> None:
        """Copy the chosen elements, all where none is."""
        chosen = self.tree.chosen()
        if chosen:
            QGuiApplication.clipboard().setText(as_text(chosen))
        else:
            self._perform("tags.copy")

    def concerns(self, old: State, new: State) -> bool:
        """Only what is shown matters, and what was asked for."""
        is_other = old.view.active_slot is not new.view.active_slot or old.view.tags is not new.view.tags
        return is_other or old.catalog is not new.catalog

    def refresh(self) -> None:
        """Read the file of the active picture, unless it is the one that is shown."""
        location = shown_file(self.desk)
        is_asked = self.desk.store.view.tags != self._asked
        if location is None:
            self._location = None
            self._show_nothing(say("Open a picture to see its elements."))
        elif location != self._location:
            self._location = location
            self._settling.start()
        elif is_asked:
            self._follow()

    def _follow(self) -> None:
        """Show what an action asked for: a search, or one element."""
        self._asked = wanted = self.desk.store.view.tags
        self.field.setText(wanted.search)
        self._typing.stop()
        self._filter()
        if wanted.path:
            index = self.model.index_of(wanted.path)
            if index.isValid():
                self.tree.setCurrentIndex(index)
                self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _read(self) -> None:
        from viewer.jobs.lanes import Priority

        location = self._location
        if location is None:
            return

        def work(_job: object) -> tuple[Row, ...]:
            from viewer.dicom import tags

            return tags.rows(location)

        self.desk.lanes.submit(JOB, Priority.NEIGHBOUR, work, self._show_rows)

    def _show_rows(self, rows: tuple[Row, ...] | None, error: ViewerError | None) -> None:
        if error is not None or rows is None:
            self._show_nothing(told(error.sentence()) if error else "")
            return
        self._all = rows
        if self.desk.store.view.tags != self._asked:
            self._follow()
        else:
            self._filter()

    def _show_nothing(self, why: str) -> None:
        self._all = ()
        self.model.show_rows(())
        self.tree.hide()
        self.standard.hide()
        self._told.setText(why)

    def _filter(self) -> None:
        if not self._all:
            return
        from viewer.dicom.tags import search

        current = self.model.row_at(self.tree.currentIndex())
        found = search(self._all, self.field.text())
        self.model.show_rows(found)
        if self.field.text().strip():
            self.tree.expandAll()
        self.tree.setVisible(bool(found))
        self._told.setText(say("{count} of {count2} elements", count=len(found), count2=len(self._all)))
        if current is not None and (index := self.model.index_of(current.path)).isValid():
            self.tree.setCurrentIndex(index)
        else:
            self.standard.hide()

    def _describe(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Say below the tree what the standard knows of the chosen element, and its whole value."""
        row = self.model.row_at(index) if index.isValid() else None
        if row is None:
            self.standard.hide()
            return
        from viewer.jobs.lanes import Priority

        rows, chosen = self._all, replace(row)

        def work(_job: object) -> str:
            from viewer.dicom.standard import describe_row

            value = safe(chosen.value)
            shown = value if len(value) <= LONGEST_SHOWN else value[:LONGEST_SHOWN] + " …"
            return "\n".join([*description_lines(describe_row(rows, chosen)), "", shown]).rstrip()

        def done(text: str | None, error: ViewerError | None) -> None:
            self.standard.setText(text or (told(error.sentence()) if error else ""))
            self.standard.show()

        self.desk.lanes.submit(f"{JOB}.standard", Priority.NEIGHBOUR, work, done)
