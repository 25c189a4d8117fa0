"""The list of studies, grouped by patient."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from viewer.core.phrases import say
from viewer.ui import theme, words
from viewer.ui.controls import html_free
from viewer.ui.panels.entries import StudyEntry
from viewer.ui.panels.study_drawing import StudyDelegate, star_box

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
PATIENT_HEIGHT = 44
STUDY_HEIGHT = 52
Line = tuple[bool, StudyEntry]
"""Whether it is a patient's heading, and the study (of a heading the patient's first one)."""


class StudyModel(QAbstractListModel):
    """Lines: a patient, then each of its studies. `more_wanted` asks for those that come after the last."""

    more_wanted = Signal()
    redrawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Line] = []
        self.has_more = False

    def show_groups(self, groups: list[list[StudyEntry]]) -> None:
        """Show patients with their studies; where lines only changed or came behind, the others stay where they are."""
        rows = [(kind, e) for group in groups for kind, e in [(True, group[0]), *((False, e) for e in group)]]
        if rows == self._rows:
            return
        known = len(self._rows)
        if known and _names(rows[:known]) == _names(self._rows):
            self._rows = rows[:known]
            # Not by dataChanged: the view would ask for the height of every line again, and none has changed.
            self.redrawn.emit()
            self._add(rows[known:])
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def add_groups(self, groups: list[list[StudyEntry]]) -> None:
        """Show more patients behind the others."""
        self._add([(kind, e) for group in groups for kind, e in [(True, group[0]), *((False, e) for e in group)]])

    def _add(self, rows: list[Line]) -> None:
        if rows:
            known = len(self._rows)
            self.beginInsertRows(QModelIndex(), known, known + len(rows) - 1)
            self._rows = self._rows + rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the library knows more."""
        return not parent.isValid() and self.has_more

    def fetchMore(self, parent: Index) -> None:
        """Ask for more, once."""
        if self.canFetchMore(parent):
            self.has_more = False
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's entry, text or tooltip."""
        is_patient, entry = self._rows[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(120, theme.scaled(PATIENT_HEIGHT if is_patient else STUDY_HEIGHT))
        if role == ROLE:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.patient if is_patient else f"{entry.title}, {words.date(entry.date)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and not is_patient:
            return entry.tooltip
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(entry.tooltip if not is_patient else f"{entry.patient}\n{entry.about_patient}".strip())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Patients are headings, studies can be chosen and dragged."""
        if index.isValid() and self._rows[index.row()][0]:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @property
    def count(self) -> int:
        """How many studies are listed."""
        return sum(1 for is_patient, _ in self._rows if not is_patient)

    def row_of(self, study_uid: str) -> int:
        """Return the line of a study, -1 if it is not in the list."""
        for row, (is_patient, entry) in enumerate(self._rows):
            if not is_patient and entry.study_uid == study_uid:
                return row
        return -1


def _names(rows: Sequence[Line]) -> list[tuple[bool, str]]:
    return [(kind, entry.patient_key if kind else entry.study_uid) for kind, entry in rows]


class StudyList(QListView):
    """Click shows a study's thumbnails, double click or Enter opens it, a click on its star stars it."""

    picked = Signal(str)
    opened = Signal(list)
    starred = Signal(list)
    removed = Signal(list)
    dragged = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.studies = StudyModel(self)
        self.setModel(self.studies)
        self.studies.redrawn.connect(self.viewport().update)
        self.setItemDelegate(StudyDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Studies"))
        self.setWhatsThis(
            say(
                "Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of"
                " the right button copies, reveals and removes; drag a study to the file manager to copy its files."
            )
        )
        self.selectionModel().currentChanged.connect(lambda index, _old: self._pick(index))

    def show_groups(self, groups: list[list[StudyEntry]]) -> None:
        """Show patients with their studies; the place in the list and what is chosen stay."""
        bar = self.verticalScrollBar()
        at, chosen = bar.value(), self.chosen()
        self.studies.show_groups(groups)
        if chosen != self.chosen():
            self._choose(chosen)
            bar.setValue(at)

    def select(self, study_uid: str) -> None:
        """Mark a study without telling."""
        row = self.studies.row_of(study_uid)
        if row >= 0 and study_uid in self.chosen():
            return
        blocked = self.selectionModel().blockSignals(True)
        is_other = row != self.currentIndex().row()
        if row >= 0:
            self.setCurrentIndex(self.studies.index(row, 0))
        else:
            self.clearSelection()
        self.selectionModel().blockSignals(blocked)
        if row >= 0 and is_other:
            self.scrollTo(self.studies.index(row, 0))
        self.viewport().update()

    def chosen(self) -> list[str]:
        """Return the studies that are chosen, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        entries = (self.entry_at(self.studies.index(row, 0)) for row in rows)
        return [entry.study_uid for entry in entries if entry is not None]

    def entry_at(self, index: Index) -> StudyEntry | None:
        """Return the study of a line, None for a patient's."""
        if not index.isValid():
            return None
        is_patient, entry = index.data(ROLE)
        return None if is_patient else entry

    def entries(self, study_uids: Sequence[str]) -> list[StudyEntry]:
        """Return the entries of studies in the list."""
        found = (self.entry_at(self.studies.index(self.studies.row_of(uid), 0)) for uid in study_uids)
        return [entry for entry in found if entry is not None]

    def focus_first(self) -> None:
        """Take the focus from the search, at the first study where none is chosen."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.chosen() and self.studies.rowCount() > 1:
            self.setCurrentIndex(self.studies.index(1, 0))

    def open_first(self) -> None:
        """Open the first study of the list."""
        self._open(self.studies.index(1, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Star by a click on the star."""
        at = event.position().toPoint()
        entry = self.entry_at(self.indexAt(at))
        if event.button() == Qt.MouseButton.LeftButton and entry is not None and self._is_on_star(at):
            self.starred.emit([entry.study_uid])
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        at = event.position().toPoint()
        if not self._is_on_star(at):
            self._open(self.indexAt(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, remove by Delete, go back to the search from the first line."""
        key, chosen = event.key(), self.chosen()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if chosen:
                self.opened.emit(chosen)
        elif key == Qt.Key.Key_Delete and chosen:
            self.removed.emit(chosen)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Let the browser carry the files."""
        self.dragged.emit()

    def _is_on_star(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return self.entry_at(index) is not None and star_box(QRect(self.visualRect(index))).contains(at)

    def _choose(self, study_uids: Sequence[str]) -> None:
        model = self.selectionModel()
        blocked = model.blockSignals(True)
        model.clearSelection()
        for uid in study_uids:
            if (row := self.studies.row_of(uid)) >= 0:
                index = self.studies.index(row, 0)
                model.select(index, QItemSelectionModel.SelectionFlag.Select)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(blocked)

    def _pick(self, index: Index) -> None:
        if (entry := self.entry_at(index)) is not None:
            self.picked.emit(entry.study_uid)

    def _open(self, index: Index) -> None:
        if (entry := self.entry_at(index)) is not None:
            self.opened.emit([entry.study_uid])
