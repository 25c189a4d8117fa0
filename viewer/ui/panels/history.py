"""What was done, by name and time: a click, or Enter, goes back to that point or forward again."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from viewer.core.phrases import noted, say, told
from viewer.paint.text import safe
from viewer.ui import icons
from viewer.ui.controls import label
from viewer.ui.panels.history_rows import TIME, HistoryDelegate
from viewer.ui.panels.page import InspectorPage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

START = noted("Start")
DONE, NOW, UNDONE = "done", "now", "undone"
ICONS = {DONE: "check", NOW: "chevron-right", UNDONE: "redo"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was done, the minute if it is another than that of the line above, and where the present is."""

    text: str
    minute: str
    state: str


class HistoryPage(InspectorPage):
    """The newest last; what was undone is shown pale below the present."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._told: object = None
        self._rows: list[Row] = []
        column = self.column(0)
        self.list = QListWidget()
        self.list.setAccessibleName(say("History"))
        self.list.setAccessibleDescription(say("Enter goes to an entry"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.itemClicked.connect(lambda item: self._go(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self._go(self.list.row(item)))
        self._nothing = label(
            say("Nothing to undo yet. What you measure, arrange, hang or window appears here by name."),
            is_muted=True,
            wraps=True,
        )
        self._nothing.setContentsMargins(12, 16, 12, 12)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 12)
        row.setSpacing(8)
        self._undo, self._redo = QPushButton(say("Undo")), QPushButton(say("Redo"))
        for button, icon, id_ in ((self._undo, "undo", "edit.undo"), (self._redo, "redo", "edit.redo")):
            button.setIcon(icons.icon(icon))
            button.clicked.connect(lambda _=False, id_=id_: desk.perform(id_))
            row.addWidget(button, 1)
        column.addStretch(0)
        column.addLayout(row)

    def concerns(self, _old: State, _new: State) -> bool:
        """Whether a step was added, undone or redone; some change only what is shown."""
        return self.desk.store.history() != self._told

    def refresh(self) -> None:
        """Show the entries; of those that are shown already only what is different is changed."""
        self._told = done, undone = self.desk.store.history()
        rows = self._wanted(len(done))
        while self.list.count() > len(rows):
            self.list.takeItem(self.list.count() - 1)
        for number, row in enumerate(rows):
            if number >= self.list.count():
                self.list.addItem(QListWidgetItem())
            if number >= len(self._rows) or self._rows[number] != row:
                self._fill(self.list.item(number), row)
        self._rows = rows
        self.list.setCurrentRow(len(done))
        self.list.scrollToItem(self.list.item(len(done)))
        is_empty = len(rows) == 1
        self.list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        self._undo.setEnabled(bool(done))
        self._redo.setEnabled(bool(undone))

    def _wanted(self, count: int) -> list[Row]:
        """Return the lines, of which `count` entries are done."""
        rows = [Row(say(START), "", NOW if count == 0 else DONE)]
        before = ""
        for number, step in enumerate(self.desk.store.steps(), 1):
            minute = time.strftime("%H:%M", time.localtime(step.when))
            state = NOW if number == count else DONE if number < count else UNDONE
            rows.append(Row(safe(told(step.label)), minute if minute != before else "", state))
            before = minute
        return rows

    def _fill(self, item: QListWidgetItem, row: Row) -> None:
        item.setText(row.text)
        item.setIcon(icons.icon(ICONS[row.state], "accent" if row.state == NOW else "text_muted"))
        item.setData(TIME, row.minute)
        palette = self.palette()
        item.setForeground(palette.placeholderText() if row.state == UNDONE else palette.text())
        spoken = {
            DONE: say("{change}, done", change=row.text),
            NOW: say("{change}, the present", change=row.text),
            UNDONE: say("{change}, undone", change=row.text),
        }[row.state]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(row.text if row.state == NOW else say("Go to: {change}", change=row.text))

    def _go(self, row: int) -> None:
        if row != len(self.desk.store.history()[0]):
            self.desk.perform("edit.go_to", changes=row)
