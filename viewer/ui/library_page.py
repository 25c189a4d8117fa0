"""All studies of the library as a table: columns to choose and to sort by, more of it as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from viewer.actions.finding import count, find_modalities, find_table
from viewer.core.phrases import noted, say
from viewer.library.records import Order, StudyRow
from viewer.ui import icons, theme, words
from viewer.ui.controls import html_free
from viewer.ui.pages import CentrePage
from viewer.ui.panels.entries import NOTHING, StudyEntry, entry_of_row
from viewer.ui.panels.search_box import SearchBox
from viewer.ui.panels.study_menu import perform_each, studies_menu

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
PAGE = 500
SEARCH_MS = 80
MOST_AGAIN = 2_000
"""Rows that are read anew whenever something changes."""
LONGEST = 200
ROW_PX = 30


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it is called, what it says of a study, what it sorts by, and how wide it begins."""

    title: str
    says: Callable[[StudyEntry], str]
    order: Order | None
    width: int
    is_number: bool = False
    is_shown: bool = True


COLUMNS = (
    Column("", lambda _: "", None, 36),
    Column(noted("Patient"), lambda entry: entry.patient, Order.PATIENT, 160),
    Column(noted("Date"), lambda entry: f"{words.date(entry.date)} {words.clock(entry.time)}", Order.DATE, 132),
    Column(noted("Modality"), lambda entry: " ".join(entry.modalities), Order.MODALITIES, 76),
    Column(noted("Description"), lambda entry: entry.title, Order.DESCRIPTION, 200),
    Column(noted("Images"), lambda entry: words.number(entry.pictures), Order.IMAGES, 72, is_number=True),
    Column(noted("ID"), lambda entry: entry.patient_id, Order.PATIENT_ID, 110),
    Column(noted("Birth date"), lambda entry: words.date(entry.birth_date), Order.BIRTH_DATE, 96),
    Column(noted("Accession"), lambda entry: entry.accession, Order.ACCESSION, 130),
    Column(noted("Institution"), lambda entry: entry.institution, Order.INSTITUTION, 150),
    Column(noted("Series"), lambda entry: str(entry.series), Order.SERIES, 64, is_number=True),
    Column(noted("Size"), lambda entry: words.memory(entry.size) if entry.size else "", Order.SIZE, 84, is_number=True),
    Column(noted("Missing"), lambda entry: f"{entry.missing or ''}", Order.MISSING, 76, is_number=True),
    Column(noted("Body part"), lambda entry: entry.body_parts, Order.BODY_PARTS, 100, is_shown=False),
    Column(noted("Opened"), lambda entry: words.moment(entry.opened), Order.OPENED, 136, is_shown=False),
    Column(noted("Note"), lambda entry: " ".join(entry.remark.note.split()), None, 200),
)
STAR, DATE = 0, 2


class StudyTable(QAbstractTableModel):
    """The studies of the table; `more_wanted` asks for those behind the last."""

    more_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entries: list[StudyEntry] = []
        self.has_more = False

    def show_rows(self, rows: Sequence[StudyRow], *, is_more: bool, has_more: bool) -> None:
        """Show studies, or add those that come behind."""
        opened = self._desk.store.catalog.studies
        made = [self._with_remark(replace(entry_of_row(row), is_open=row.study_uid in opened)) for row in rows]
        if is_more and made:
            self.beginInsertRows(QModelIndex(), len(self.entries), len(self.entries) + len(made) - 1)
            self.entries += made
            self.endInsertRows()
        elif not is_more:
            self.beginResetModel()
            self.entries = made
            self.endResetModel()
        self.has_more = has_more

    def remark_again(self) -> None:
        """Bring stars and notes up to date."""
        self.entries = [self._with_remark(entry) for entry in self.entries]
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, len(COLUMNS) - 1))

    def _with_remark(self, entry: StudyEntry) -> StudyEntry:
        return replace(entry, remark=self._desk.store.document.remarks.get(entry.study_uid, NOTHING))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many are there by now."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the library knows more."""
        return not parent.isValid() and self.has_more

    def fetchMore(self, parent: Index) -> None:
        """Ask for more, once."""
        if self.canFetchMore(parent):
            self.has_more = False
            self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title) if column.title else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and section == STAR:
            return say("Star")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its study, its tooltip."""
        entry, column = self.entries[index.row()], COLUMNS[index.column()]
        if role == ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return column.says(entry)[:LONGEST]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == STAR:
            return say("Starred") if entry.remark.is_starred else say("Not starred")
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(entry.tooltip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole and (entry.is_missing or column.title == "Note"):
            is_warned = column.title == "Missing"
            return theme.current().color("warning" if is_warned else "text_muted")
        return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class StarDelegate(QStyledItemDelegate):
    """Draw a star, filled where the study has one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it in the middle of the cell."""
        super().paint(painter, option, index)
        entry = index.data(ROLE)
        box = QRect(0, 0, 16, 16)
        box.moveCenter(option.rect.center())
        name, color = ("star-on", "warning") if entry.remark.is_starred else ("star", "text_disabled")
        icons.draw(painter, name, box, color)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a cell."""
        return QSize(COLUMNS[STAR].width, ROW_PX)


class TableView(QTableView):
    """Enter opens the chosen studies, Delete removes them."""

    opened = Signal(list)
    removed = Signal(list)

    def chosen(self) -> list[StudyEntry]:
        """Return the studies of the chosen rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model().index(row, 0).data(ROLE) for row in rows]

    def choose(self, study_uids: Collection[str]) -> None:
        """Choose the rows of these studies, as far as they are there."""
        model, selection = self.model(), QItemSelection()
        for row in range(model.rowCount() if study_uids else 0):
            index = model.index(row, 0)
            if index.data(ROLE).study_uid in study_uids:
                selection.select(index, index)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or remove."""
        chosen = [entry.study_uid for entry in self.chosen()]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.opened.emit(chosen)
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.removed.emit(chosen)
        else:
            super().keyPressEvent(event)


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
