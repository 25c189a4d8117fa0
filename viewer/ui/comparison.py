"""The elements of two pictures or two series side by side, in the centre of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from viewer.actions.navigate import position_of
from viewer.actions.tag_reading import Side, locations, read
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say, told, told_list
from viewer.core.readable import visible
from viewer.core.records import Stack, Study
from viewer.dicom.tag_comparison import Match, Pair, chosen, compare, matching
from viewer.paint.text import safe
from viewer.ui import theme, words
from viewer.ui.controls import Segments, html_free, icon_button, label
from viewer.ui.pages import CentrePage
from viewer.ui.panels.row_tree import Index, RowTree

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

HEAD = (noted("Tag"), noted("Name"), "", noted("Left"), noted("Right"))
JOB = "tags.compare"
SEARCH_MS = 120
MISSING = "–"
MARKS = {Match.SAME: "", Match.UNKNOWN: "?", Match.DIFFERENT: "≠", Match.LEFT: "◧", Match.RIGHT: "◨"}
TOLD = {
    Match.SAME: noted("the same"),
    Match.UNKNOWN: noted("alike as far as it is shown; not compared beyond"),
    Match.DIFFERENT: noted("different"),
    Match.LEFT: noted("only on the left"),
    Match.RIGHT: noted("only on the right"),
}
Resize = QHeaderView.ResizeMode


def _cell(pair: Pair, column: int, role: int) -> object:
    row = pair.row
    left, right = (safe(side.value) if side is not None else MISSING for side in (pair.left, pair.right))
    if role == Qt.ItemDataRole.DisplayRole:
        return (row.tag.strip("()"), safe(row.name), MARKS[pair.match], left, right)[column]
    if role == Qt.ItemDataRole.ToolTipRole:
        return html_free(f"{row.tag} {row.vr} {safe(row.name)}: {say(TOLD[pair.match])}\n{left}\n{right}")
    if role == Qt.ItemDataRole.AccessibleTextRole and column == 2:
        return say(TOLD[pair.match])
    if role == Qt.ItemDataRole.ForegroundRole and (column == 0 or pair.is_equal):
        return theme.current().color("text_muted")
    return None


class Tinted(QStyledItemDelegate):
    """Lays a tint under what differs; the style sheet's items would hide a background of the model."""

    def __init__(self, model: RowTree[Pair]) -> None:
        super().__init__(model)
        self._pairs = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the tint, then the cell."""
        pair = self._pairs.row_at(index)
        if pair is not None and not pair.is_equal:
            color = theme.current().color("warning")
            color.setAlphaF(0.14)
            painter.fillRect(option.rect, color)
        super().paint(painter, option, index)


class PairTree(QTreeView):
    """A tree of pairs that copies the chosen lines."""

    def __init__(self, model: RowTree[Pair]) -> None:
        super().__init__()
        self._pairs = model
        self.setModel(model)
        self.setItemDelegate(Tinted(model))
        self.setAccessibleName(say("Elements side by side"))
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(28)
        for column, mode in enumerate(
            (Resize.Interactive, Resize.Interactive, Resize.Fixed, Resize.Stretch, Resize.Stretch)
        ):
            header.setSectionResizeMode(column, mode)
        digits = self.fontMetrics().horizontalAdvance("0000,0000")
        for column, width in enumerate((digits + 64, digits * 3, 32)):
            header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the chosen lines, all that are shown where none is."""
        found = [self._pairs.row_at(index) for index in self.selectedIndexes() if index.column() == 0]
        paths = {pair.row.path for pair in found if pair is not None}
        pairs = [pair for pair in self._pairs.rows if not paths or pair.row.path in paths]
        QGuiApplication.clipboard().setText("\n".join(_line(pair) for pair in pairs))


def _line(pair: Pair) -> str:
    left, right = (visible(side.value) if side is not None else "" for side in (pair.left, pair.right))
    return f"{pair.row.tag}\t{pair.row.vr}\t{pair.row.name}\t{pair.match.value}\t{left}\t{right}"


class ComparisonPage(CentrePage):
    """Two choices of a series, what of them is compared, and the elements; files are read in a job."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Compare elements"))
        self._desk = desk
        self._pairs: tuple[Pair, ...] = ()
        self._keys: tuple[str, ...] = ()
        self.left, self.right = self._choice(say("Left series")), self._choice(say("Right series"))
        self.scope = Segments(
            (("picture", say("One picture")), ("series", say("Whole series"))), say("What is compared")
        )
        self.scope.chosen.connect(self._choose_scope)
        self._scope = "picture"
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("Search tag, name or value"))
        self.field.setAccessibleName(say("Search elements"))
        self.field.setClearButtonEnabled(True)
        self.field.setProperty("search", True)
        self.differences = QCheckBox(say("Only differences"))
        self.differences.setChecked(True)
        self.identifiers = QCheckBox(say("UIDs, dates and times too"))
        self.model: RowTree[Pair] = RowTree(HEAD, lambda pair: pair.row.path, _cell, self)
        self.tree = PairTree(self.model)
        self.told = label(is_muted=True, wraps=True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_MS)
        self._typing.timeout.connect(self._filter)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.differences.toggled.connect(lambda _on: self._filter())
        self.identifiers.toggled.connect(lambda _on: self._filter())
        self._lay_out()

    def _lay_out(self) -> None:
        sides, ways = QHBoxLayout(), QHBoxLayout()
        for choice in (self.left, self.right):
            sides.addWidget(choice, 1)
        sides.addWidget(icon_button("copy", say("Copy what is shown as text"), self.tree.copy))
        for part in (self.scope, self.field, self.differences, self.identifiers):
            ways.addWidget(part, 1 if part is self.field else 0)
        for row in (sides, ways):
            row.setSpacing(8)
            self.column.addLayout(row)
        self.column.addWidget(self.tree, 1)
        self.column.addWidget(self.told)

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setMinimumContentsLength(16)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.activated.connect(lambda _index: self._read())
        return made

    def open(self, other: str = "", scope: str = "picture", **_how: Any) -> None:
        """Compare the active viewport's series with the named one, else one that is shown beside it, else any."""
        catalog, view = self._desk.store.catalog, self._desk.store.view
        pairs = [(study, stack) for study in catalog.studies.values() for stack in study.stacks if stack.items]
        self._keys = tuple(stack.key for _, stack in pairs)
        for choice in (self.left, self.right):
            choice.clear()
            choice.addItems([_title(study, stack) for study, stack in pairs])
        mine = view.active_slot.stack_key
        beside = [slot.stack_key for slot in view.slots if slot.stack_key not in ("", mine)]
        rest = [key for key in self._keys if key != mine]
        theirs = other or next(iter([*beside, *rest]), mine)
        self.left.setCurrentIndex(self._keys.index(mine) if mine in self._keys else 0)
        self.right.setCurrentIndex(self._keys.index(theirs) if theirs in self._keys else 0)
        self._scope = scope
        self.scope.set_value(scope)
        self._read()

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope
        self._read()

    def _side(self, choice: QComboBox) -> tuple[Stack, Side] | None:
        key = self._keys[choice.currentIndex()] if 0 <= choice.currentIndex() < len(self._keys) else ""
        stack = self._desk.store.catalog.stack(key)
        if stack is None:
            return None
        index = self._index(stack) if self._scope == "picture" else -1
        return stack, Side(key, index)

    def _index(self, stack: Stack) -> int:
        """Return the picture of a stack that a viewport shows, its first where none does."""
        for slot in self._desk.store.view.slots:
            source = self._desk.source_of(slot) if slot.stack_key == stack.key else None
            if source is not None and source.count == len(stack.items):
                return position_of(slot, source)
        return 0

    def _read(self) -> None:
        from viewer.jobs.lanes import Priority

        left, right = self._side(self.left), self._side(self.right)
        if left is None or right is None:
            self._show((), say("Open two series to compare them."))
            return
        places = [locations(stack, side.index) for stack, side in (left, right)]
        total = sum(map(len, places))
        self.told.setText(say("Reading …"))

        def work(job: Job) -> tuple[Pair, ...]:
            mine = read(places[0], job, 0, total)
            theirs = read(places[1], job, len(places[0]), total)
            return compare(mine, theirs)

        def done(pairs: tuple[Pair, ...] | None, error: ViewerError | None) -> None:
            self._show(pairs or (), told(error.sentence()) if error else "")

        self._desk.lanes.submit(JOB, Priority.NEIGHBOUR, work, done, title=say("Comparing elements"))

    def _show(self, pairs: tuple[Pair, ...], told: str) -> None:
        self._pairs = pairs
        self.told.setText(told)
        if told:
            self.model.show_rows(())
        else:
            self._filter()

    def _filter(self) -> None:
        if not self._pairs:
            return
        pairs = self._pairs
        if self.field.text().strip():
            pairs = matching(pairs, self.field.text())
        pairs = chosen(pairs, differences=self.differences.isChecked(), identifiers=self.identifiers.isChecked())
        self.model.show_rows(pairs)
        self.tree.expandAll()
        different = sum(not pair.is_equal for pair in self._pairs)
        unknown = sum(pair.match is Match.UNKNOWN for pair in self._pairs)
        sentence = say(
            "{different} of {count} elements differ; {shown} are shown.",
            different=different,
            count=len(self._pairs),
            shown=len(pairs),
        )
        if unknown:
            sentence += " " + say("{unknown} large ones (?) are not compared to their end.", unknown=unknown)
        self.told.setText(sentence)


def _title(study: Study, stack: Stack) -> str:
    series = stack.series
    number = str(series.number) if series.number is not None else ""
    parts = (words.date(study.date), series.modality, number, safe(series.description), safe(told_list(stack.split_by)))
    return "  ".join(part for part in parts if part) + f"  ({len(stack.items)})"
