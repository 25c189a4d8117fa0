"""The table of studies: its columns, its rows, and the view that they are chosen in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from viewer.core.phrases import noted, say
from viewer.library.records import Order, StudyRow
from viewer.ui import icons, theme, words
from viewer.ui.controls import html_free
from viewer.ui.panels.entries import NOTHING, StudyEntry, entry_of_row

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
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
