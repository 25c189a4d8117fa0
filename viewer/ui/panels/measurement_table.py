"""The table of measurements: sorted by any column, filtered by words, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.core.folding import folded
from viewer.core.mark_colors import mark_color
from viewer.core.phrases import say
from viewer.ui import icons, theme
from viewer.ui.controls import html_free
from viewer.ui.panels.measurement_menu import show_menu
from viewer.ui.panels.measurement_rows import (
    GROUP,
    HEAD,
    KIND,
    LABEL,
    NAME,
    STUDY,
    VALUE,
    MeasurementRow,
    rows_of,
    table_text,
)
from viewer.ui.panels.row_model import Index, RowModel
from viewer.ui.vocabulary_field import WordsOffered

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

EDITED = {NAME, LABEL, GROUP}
NAME_PX = 96
WIDTHS = {VALUE: 76, LABEL: 68, KIND: 88, GROUP: 56, STUDY: 120}


class MeasurementModel(RowModel[MeasurementRow]):
    """Rows in the order of their making; name, label and group can be edited."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__([say(text) for text in HEAD], parent)
        self._desk = desk
        self.is_pending = False
        self._positions: dict[str, int] = {}

    def reload(self) -> None:
        """Read the document; lines keep their places where only values changed."""
        rows = rows_of(self._desk)
        self.is_pending = False
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self._positions = {row.id: i for i, row in enumerate(rows)}
            self.show_rows(rows)
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(HEAD) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME:
            return swatch(row.color) if not row.is_hidden else icons.icon("eye-off")
        if role == Qt.ItemDataRole.DecorationRole and column == VALUE and row.is_locked:
            return icons.icon("lock")
        if role == Qt.ItemDataRole.ForegroundRole and row.is_hidden:
            return theme.current().color("text_muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free("\n".join(self._told(row)))
        return None

    def _text(self, row: MeasurementRow, column: int) -> str:
        if column == VALUE:
            self.is_pending = self.is_pending or row.stats is None
            return row.first
        return {NAME: row.name, KIND: row.kind, LABEL: row.label, GROUP: row.group, STUDY: row.study}[column]

    @staticmethod
    def _told(row: MeasurementRow) -> list[str]:
        states = [say("Hidden") if row.is_hidden else "", say("Locked") if row.is_locked else ""]
        return [text for text in (row.name, row.kind, row.label, row.group, *row.lines, *states, row.study) if text]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names, labels and groups can be edited, unless the measurement is locked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_edited = index.column() in EDITED and not self.rows[index.row()].is_locked
        return flags | Qt.ItemFlag.ItemIsEditable if is_edited else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename, label, or put into a group."""
        row, text = self.rows[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == self._text(row, index.column()):
            return False
        if index.column() == NAME:
            return bool(text) and bool(self._desk.perform("annotation.rename", id=row.id, name=text))
        if index.column() == LABEL:
            return bool(self._desk.perform("annotation.label", id=row.id, text=[text]))
        return bool(self._desk.perform("annotation.group", id=row.id, group=[text]))

    def position(self, id_: str) -> int:
        """Return the line of a measurement, -1 without one."""
        return self._positions.get(id_, -1)


class Sorted(QSortFilterProxyModel):
    """The rows that fit the typed words, in the order of a column."""

    def __init__(self, rows: MeasurementModel) -> None:
        super().__init__(rows)
        self._rows, self._words = rows, tuple[str, ...]()
        self.setSourceModel(rows)
        self.setDynamicSortFilter(True)

    def show_words(self, text: str) -> None:
        """Leave the rows that hold all of the words."""
        self._words = tuple(folded(text).split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether a row fits."""
        return not self._words or self._rows.rows[row].fits(self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether a row comes before another."""
        column = left.column()
        one, other = self._rows.rows[left.row()], self._rows.rows[right.row()]
        return one.order(column) < other.order(column)

    def shown(self) -> list[MeasurementRow]:
        """Return the rows in their order."""
        return [self.row_at(self.index(number, 0)) for number in range(self.rowCount())]

    def row_at(self, index: Index) -> MeasurementRow:
        """Return the row at an index."""
        return self._rows.rows[self.mapToSource(index).row()]


def swatch(name: str, side: int = 12) -> QPixmap:
    """Return a square of a mark's colour."""
    own = mark_color(name)
    made = QPixmap(side, side)
    made.fill(QColor(*own) if own is not None else theme.current().color("annotation"))
    return made


class Words(QStyledItemDelegate):
    """Offers words of the vocabulary while a label is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field, with what the letters may become."""
        made = super().createEditor(parent, option, index)
        if isinstance(made, QLineEdit):
            WordsOffered(made)
        return made


class MeasurementTable(QTableView):
    """Delete removes, Enter goes there, Ctrl+C copies; a right click tells what else there is."""

    def __init__(self, desk: Desk, model: MeasurementModel) -> None:
        super().__init__()
        self._desk, self._rows = desk, model
        self.sorted = Sorted(model)
        self.setModel(self.sorted)
        self.setAccessibleName(say("Measurements"))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegateForColumn(LABEL, Words(self))
        self._head()
        self.clicked.connect(self._clicked)

    def _head(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(56)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, theme.scaled(width))
        for column in (KIND, LABEL, GROUP, STUDY):
            self.setColumnHidden(column, True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.sortIndicatorChanged.connect(self.sorted.sort)

    def show_columns(self) -> None:
        """Show labels and groups where there are any, and studies where there are several."""
        rows = self._rows.rows
        self.setColumnHidden(LABEL, not any(row.label for row in rows))
        self.setColumnHidden(GROUP, not any(row.group for row in rows))
        studies = {row.annotation.study_uid for row in rows if row.annotation is not None}
        self.setColumnHidden(STUDY, len(studies) < 2)
        self._fit()

    def _fit(self) -> None:
        """Give the name what the others leave, and never less than it needs to be read."""
        others = sum(self.columnWidth(column) for column in WIDTHS if not self.isColumnHidden(column))
        self.setColumnWidth(NAME, max(theme.scaled(NAME_PX), self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the panel."""
        super().resizeEvent(event)
        self._fit()

    def edit_cell(self, id_: str, column: int) -> None:
        """Edit a cell of a measurement in place."""
        self.setColumnHidden(column, False)
        self._fit()
        index = self.sorted.mapFromSource(self._rows.index(self._rows.position(id_), column))
        self.setCurrentIndex(index)
        self.edit(index)

    def _clicked(self, index: QModelIndex) -> None:
        modifiers = QGuiApplication.keyboardModifiers()
        if not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._desk.perform("annotation.go", id=self.sorted.row_at(index).id)

    def current_id(self) -> str:
        """Return the chosen measurement, '' without one."""
        index = self.currentIndex()
        return self.sorted.row_at(index).id if index.isValid() else ""

    def chosen_ids(self) -> list[str]:
        """Return all chosen measurements, in the order of the table."""
        chosen = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self.sorted.row_at(index).id for index in chosen]

    def choose(self, id_: str) -> None:
        """Choose a line, unless it is among those that are; '' none."""
        position = self._rows.position(id_)
        index = self.sorted.mapFromSource(self._rows.index(position, 0)) if position >= 0 else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def copied(self) -> str:
        """Return what is copied: the chosen lines where several are, else all that are shown."""
        ids = set(self.chosen_ids())
        rows = self.sorted.shown()
        return table_text([row for row in rows if row.id in ids] if len(ids) > 1 else rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen lines."""
        ids = " ".join(self.chosen_ids())
        if ids and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._desk.perform("annotation.delete", id=ids)
        elif ids and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._desk.perform("annotation.go", id=self.current_id() or ids.split()[0])
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            self._desk.notify(say("Measurements copied"))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the chosen lines."""
        if ids := self.chosen_ids():
            # What is told below the table is of the line that the menu is of.
            if (current := self.current_id()) in ids and current != self._desk.store.view.selected:
                self._desk.perform("annotation.select", id=current)
            show_menu(self._desk, self, ids, event.globalPos(), self.edit_cell)
