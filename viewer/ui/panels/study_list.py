"""The list of studies, grouped by patient."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.core.phrases import say
from viewer.ui import theme, words
from viewer.ui.controls import html_free
from viewer.ui.panels.entries import StudyEntry

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
PATIENT_HEIGHT = 44
STUDY_HEIGHT = 52
MARGIN = 12


class StudyModel(QAbstractListModel):
    """Rows: a patient (the first entry of a group stands for it), then each of its studies."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[bool, StudyEntry]] = []

    def show_groups(self, groups: list[list[StudyEntry]]) -> None:
        """Show patients with their studies."""
        rows = [(kind, e) for group in groups for kind, e in [(True, group[0]), *((False, e) for e in group)]]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's entry, text or tooltip."""
        is_patient, entry = self._rows[index.row()]
        if role == ROLE:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.patient if is_patient else f"{entry.title}, {words.date(entry.date)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(entry.tooltip if not is_patient else f"{entry.patient}\n{entry.about_patient}".strip())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Patients are headings, studies can be chosen."""
        if index.isValid() and self._rows[index.row()][0]:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_of(self, study_uid: str) -> int:
        """Return the line of a study, -1 if it is not in the list."""
        for row, (is_patient, entry) in enumerate(self._rows):
            if not is_patient and entry.study_uid == study_uid:
                return row
        return -1


class StudyDelegate(QStyledItemDelegate):
    """Draw patients as headings, studies as two lines with chips for their modalities."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(120, PATIENT_HEIGHT if index.data(ROLE)[0] else STUDY_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        is_patient, entry = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_patient:
            self._patient(painter, option, entry, index.row() > 0)
        else:
            self._study(painter, option, entry)
        painter.restore()

    def _patient(self, painter: QPainter, option: QStyleOptionViewItem, entry: StudyEntry, has_line: bool) -> None:
        look, box = theme.current(), option.rect
        if has_line:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), look.color("border"))
        inner = box.adjusted(MARGIN, 8, -MARGIN, -4)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _line(painter, inner, 0, bold, look.color("text"), entry.patient)
        small = _small(option.font)
        _line(painter, inner, QFontMetrics(bold).height() + 1, small, look.color("text_muted"), entry.about_patient)

    def _study(self, painter: QPainter, option: QStyleOptionViewItem, entry: StudyEntry) -> None:
        look = theme.current()
        box = option.rect.adjusted(4, 1, -4, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if state & QStyle.StateFlag.State_Selected else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(look.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if entry.is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(QRect(box.left(), box.top() + 10, 3, box.height() - 20), 1.5, 1.5)
        inner = box.adjusted(MARGIN - 2, 6, 4 - MARGIN, -6)
        main = look.color("text_muted" if entry.is_missing else "text")
        small, muted = _small(option.font), look.color("text_muted")
        date = words.date(entry.date)
        date_width = QFontMetrics(small).horizontalAdvance(date)
        title = inner.adjusted(0, 0, -date_width - 8, 0)
        _line(painter, title, 0, option.font, main, entry.title)
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(inner.right() - date_width, inner.top() + QFontMetrics(option.font).ascent(), date)
        second = QFontMetrics(option.font).height() + 5
        left = inner.left()
        for modality in entry.modalities[:4]:
            left = _chip(painter, left, inner.top() + second, small, modality) + 4
        told = say("files missing") if entry.is_missing else entry.counts
        rest = QRect(left + 2, inner.top(), inner.right() - left - 2, inner.height())
        _line(painter, rest, second, small, look.color("warning") if entry.is_missing else muted, told)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small


def _line(painter: QPainter, box: QRect, top: int, font: QFont, color: QColor, text: str) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(color)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box.left(), box.top() + top + metrics.ascent(), shown)


def _chip(painter: QPainter, left: int, top: int, font: QFont, text: str) -> int:
    """Draw a chip and return its right end."""
    look, metrics = theme.current(), QFontMetrics(font)
    box = QRect(left, top - 1, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("pressed"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(look.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return box.right()


class StudyList(QListView):
    """Click shows a study's thumbnails, double click or Enter opens it."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.studies = StudyModel(self)
        self.setModel(self.studies)
        self.setItemDelegate(StudyDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Studies"))
        self.selectionModel().currentChanged.connect(lambda index, _old: self._pick(index))

    def select(self, study_uid: str) -> None:
        """Mark a study without telling."""
        row = self.studies.row_of(study_uid)
        blocked = self.selectionModel().blockSignals(True)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.studies.index(row, 0))
            self.scrollTo(self.studies.index(row, 0))
        elif row >= 0:
            self.setCurrentIndex(self.studies.index(row, 0))
        else:
            self.clearSelection()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def entry_at(self, index: Index) -> StudyEntry | None:
        """Return the study of a line, None for a patient's."""
        if not index.isValid():
            return None
        is_patient, entry = index.data(ROLE)
        return None if is_patient else entry

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        self._open(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _pick(self, index: Index) -> None:
        if (entry := self.entry_at(index)) is not None:
            self.picked.emit(entry.study_uid)

    def _open(self, index: Index) -> None:
        if (entry := self.entry_at(index)) is not None:
            self.opened.emit(entry.study_uid)
