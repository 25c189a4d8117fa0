"""What was done, by name: a click goes back to that point or forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from viewer.core.phrases import noted, say, told
from viewer.paint.text import safe
from viewer.ui import icons
from viewer.ui.controls import label
from viewer.ui.panels.page import InspectorPage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

START = noted("Start")


class HistoryPage(InspectorPage):
    """The newest last; what was undone is shown pale below the present."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._told: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        column = self.column(0)
        self.list = QListWidget()
        self.list.setAccessibleName(say("History"))
        self.list.setIconSize(QSize(16, 16))
        self.list.itemClicked.connect(lambda item: self._go(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self._go(self.list.row(item)))
        self._nothing = label(
            say("Nothing to undo yet. Changes to measurements, to series and to how they are presented appear here."),
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
        """Show the labels."""
        self._told = done, undone = self.desk.store.history()
        self.list.clear()
        self.list.addItem(_item(say(START), "reset"))
        for text in done:
            self.list.addItem(_item(safe(told(text)), "check"))
        for text in reversed(undone):
            item = _item(safe(told(text)), "redo")
            item.setForeground(self.palette().placeholderText())
            self.list.addItem(item)
        self.list.setCurrentRow(len(done))
        is_empty = not done and not undone
        self.list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        self._undo.setEnabled(bool(done))
        self._redo.setEnabled(bool(undone))

    def _go(self, row: int) -> None:
        now = len(self.desk.store.history()[0])
        for _ in range(abs(row - now)):
            self.desk.perform("edit.redo" if row > now else "edit.undo")


def _item(text: str, icon: str) -> QListWidgetItem:
    return QListWidgetItem(icons.icon(icon, "text_muted"), text)
