"""All studies of the library on a page: search above, a table below whose columns are chosen and sorted by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from viewer.actions.finding import count, find_modalities, find_table
from viewer.core.phrases import say
from viewer.library.records import Order, StudyRow
from viewer.ui import theme
from viewer.ui.pages import CentrePage
from viewer.ui.panels.search_box import SearchBox
from viewer.ui.panels.study_menu import perform_each, studies_menu
from viewer.ui.study_table import COLUMNS, DATE, ROLE, ROW_PX, STAR, StarDelegate, StudyTable, TableView

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

Index = QModelIndex | QPersistentModelIndex
PAGE = 500
SEARCH_MS = 80
MOST_AGAIN = 2_000
"""Rows that are read anew whenever something changes."""


class LibraryPage(CentrePage):
    """Search above, the table below; double click or Enter opens and goes back to the pictures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Library"))
        self._desk = desk
        self.box = SearchBox(desk, has_table=False)
        self.box.column.setContentsMargins(0, 0, 0, 0)
        self.table = TableView()
        self.rows = StudyTable(desk, self)
        self.table.setModel(self.rows)
        self._order, self._is_descending = Order.DATE, True
        self._scale = 100
        self._dress()
        self._fit()
        self.column.setSpacing(8)
        self.column.addWidget(self.box)
        self.column.addWidget(self.table, 1)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SEARCH_MS)
        self._waiting.timeout.connect(self.search)
        self._connect()

    def _dress(self) -> None:
        table, head = self.table, self.table.horizontalHeader()
        table.setAccessibleName(say("Studies"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setMouseTracking(True)
        table.setTabKeyNavigation(False)
        table.setItemDelegateForColumn(STAR, StarDelegate(self))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(DATE, Qt.SortOrder.DescendingOrder)
        head.setHighlightSections(False)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.setToolTip(say("Click sorts, drag moves a column, the right button chooses which are shown"))
        head.setMinimumSectionSize(32)
        for number, column in enumerate(COLUMNS):
            table.setColumnWidth(number, column.width)
            table.setColumnHidden(number, not column.is_shown)
        head.setSectionResizeMode(STAR, QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        kept = str(self._desk.settings.get("library_columns", "") or "")
        if kept:
            head.restoreState(QByteArray.fromBase64(kept.encode()))
            self._read_order()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Give rows and columns the room that their letters need; how wide the user made a column counts as before."""
        scale = theme.scaled(100)
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_PX))
        for number in range(len(COLUMNS)):
            width = self.table.columnWidth(number)
            if width and scale != self._scale:
                self.table.setColumnWidth(number, round(width * scale / self._scale))
        self._scale = scale

    def _connect(self) -> None:
        desk, table, head = self._desk, self.table, self.table.horizontalHeader()
        self.box.field.textChanged.connect(self._type)
        self.box.field.down.connect(self._focus_first)
        self.box.field.entered.connect(self._open_first)
        head.sortIndicatorChanged.connect(lambda *_: self._sort())
        head.customContextMenuRequested.connect(self._show_columns)
        table.customContextMenuRequested.connect(self._show_menu)
        table.doubleClicked.connect(lambda index: self._open([index.data(ROLE).study_uid]))
        table.clicked.connect(self._click)
        table.opened.connect(self._open)
        table.removed.connect(lambda uids: perform_each(desk, "library.remove", uids))
        self.rows.more_wanted.connect(self._find_more)
        desk.store.listen(self._changed)

    def open(self, **how: Any) -> None:
        """Read the library anew, and let the user type."""
        super().open(**how)
        self.search()
        self.box.field.setFocus()

    def search(self) -> None:
        """Ask for the first studies in this order."""
        self._waiting.stop()
        self._find(0, min(max(PAGE, len(self.rows.entries)), MOST_AGAIN))
        count(self._desk, self._texts(), self.box.show_count, "table")
        find_modalities(self._desk, self.box.show_modalities, "table")

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the columns as they are."""
        state = self.table.horizontalHeader().saveState()
        self._desk.settings.set("library_columns", state.toBase64().toStdString())
        super().hideEvent(event)

    def _texts(self) -> tuple[str, str]:
        browsing = self._desk.store.view.browsing
        return browsing.album.search, browsing.search.strip()

    def _find(self, skip: int, limit: int = PAGE) -> None:
        def show(rows: list[StudyRow]) -> None:
            bar = self.table.verticalScrollBar()
            at, chosen = bar.value(), {entry.study_uid for entry in self.table.chosen()}
            self.rows.show_rows(rows, is_more=skip > 0, has_more=len(rows) == limit)
            if not skip:
                self.table.choose(chosen)
                bar.setValue(at)

        is_descending = self._is_descending
        find_table(self._desk, self._texts(), self._order, show, is_descending=is_descending, skip=skip, limit=limit)

    def _find_more(self) -> None:
        self._find(len(self.rows.entries))

    def _type(self) -> None:
        text = self.box.field.text()
        self._desk.store.show(lambda view: replace(view, browsing=replace(view.browsing, search=text)))

    def _read_order(self) -> None:
        head = self.table.horizontalHeader()
        self._order = COLUMNS[head.sortIndicatorSection()].order or Order.DATE
        self._is_descending = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def _sort(self) -> None:
        self._read_order()
        self.rows.show_rows((), is_more=False, has_more=False)
        self.search()

    def _click(self, index: Index) -> None:
        if index.column() == STAR:
            self._desk.perform("study.star", studies=[index.data(ROLE).study_uid])

    def _focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.table.chosen() and self.rows.entries:
            self.table.selectRow(0)

    def _open_first(self) -> None:
        if self.rows.entries:
            self._open([self.rows.entries[0].study_uid])

    def _open(self, study_uids: list[str]) -> None:
        perform_each(self._desk, "library.open", study_uids)
        self.closed.emit()

    def _show_menu(self, at: QPoint) -> None:
        if chosen := self.table.chosen():
            studies_menu(self._desk, self, chosen).popup(self.table.viewport().mapToGlobal(at))

    def _show_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(COLUMNS):
            if column.title:
                action = QAction(say(column.title), menu)
                action.setCheckable(True)
                action.setChecked(not self.table.isColumnHidden(number))
                action.toggled.connect(lambda is_on, number=number: self.table.setColumnHidden(number, not is_on))
                menu.addAction(action)
        menu.popup(self.table.horizontalHeader().mapToGlobal(at))

    def _changed(self, old: State, new: State) -> None:
        before, after = old.view.browsing, new.view.browsing
        if before is not after:
            self.box.show_browsing(after)
        if not self.isVisible():
            return
        if old.document.remarks is not new.document.remarks:
            self.rows.remark_again()
        if (before.search, before.album) != (after.search, after.album):
            self.rows.show_rows((), is_more=False, has_more=False)
            self._waiting.start()
        elif old.catalog is not new.catalog:
            self._waiting.start()
