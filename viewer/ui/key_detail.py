"""The chosen action of the shortcut editor: its keys, and who else wants a key that is given to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.actions.binding import Binding, do_clash
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.controls import label, shown_key
from viewer.ui.key_field import KeyField
from viewer.ui.key_rows import KeyRow

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

WIDTH = 300


class KeyDetail(QFrame):
    """Everything it does is an entry of the history."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: KeyRow | None = None
        self._wanted = ""
        self.setObjectName("keyDetail")
        self.setFixedWidth(WIDTH * max(16, self.fontMetrics().height()) // 16)
        self._title, self._help = label(name="panelTitle", wraps=True), label(is_muted=True, wraps=True)
        self._told = label(name="keyConflict", wraps=True)
        self.add = KeyField(say("Add a key"))
        self.add.pressed_key.connect(self.offer)
        self.take = QPushButton(say("Take it"))
        self.take.clicked.connect(lambda: self._give(self._wanted))
        self.leave = QPushButton(say("Leave it"))
        self.leave.clicked.connect(lambda: self._tell(""))
        self.reset = QPushButton(say("Reset"))
        self.reset.setIcon(icons.icon("reset"))
        self.reset.clicked.connect(lambda: self._desk.perform("keys.reset", action=str(self.binding)))
        self._keys = QVBoxLayout()
        self._keys.setSpacing(4)
        answers = QHBoxLayout()
        answers.addWidget(self.take)
        answers.addWidget(self.leave)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self._title, self._help):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._keys)
        column.addWidget(self.add)
        column.addWidget(self._told)
        column.addLayout(answers)
        column.addWidget(self.reset)
        self._tell("")

    @property
    def binding(self) -> Binding | None:
        """What is chosen."""
        return self._row.binding if self._row else None

    def show_row(self, row: KeyRow | None) -> None:
        """Show another action."""
        if row is None or self._row is None or row.binding != self._row.binding:
            self._tell("")
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(row.title)
        self._help.setText(row.help)
        self.reset.setVisible(row.is_changed)
        self._show_keys(row)
        if row.others and not self._wanted:
            names = ", ".join(other.title(self._desk.actions) for other in row.others)
            self._told.setText(say("One of its keys is also given to “{names}”.", names=names))
            self._told.show()

    def _show_keys(self, row: KeyRow) -> None:
        while (item := self._keys.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key in row.keys:
            self._keys.addWidget(self._line(key))

    def _line(self, key: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(shown_key(key), name="keyCap"))
        row.addStretch(1)
        remove = QPushButton(say("Remove"))
        remove.setProperty("flat", True)
        remove.setAccessibleName(say("Remove the key {key}", key=key))
        remove.clicked.connect(lambda: self._without(key))
        row.addWidget(remove)
        return line

    # -- changing

    def ask(self) -> None:
        """Wait for a key to add."""
        if self._row is not None:
            self.add.wait()

    def clear(self) -> None:
        """Take all keys away."""
        if self._row is not None:
            self._set((), takes=False)

    def offer(self, key: str) -> None:
        """Give a key, or say who has it."""
        row = self._row
        if row is None:
            return
        actions = self._desk.actions
        owners = [
            owner
            for owner in self._desk.keymap.owners(key)
            if owner != row.binding and do_clash(actions[owner.action], actions[row.binding.action])
        ]
        if not owners:
            self._give(key)
            return
        names = ", ".join(owner.title(actions) for owner in owners)
        self._tell(say("{key} is the key of “{names}”, which then has it no more.", key=shown_key(key), names=names))
        self._wanted = key
        self.take.show()
        self.leave.show()
        self.take.setFocus()

    def _give(self, key: str) -> None:
        if self._row is not None and key:
            self._set((*self._row.keys, key), takes=True)

    def _without(self, key: str) -> None:
        if self._row is not None:
            self._set(tuple(one for one in self._row.keys if one != key), takes=False)

    def _set(self, keys: tuple[str, ...], *, takes: bool) -> None:
        assert self._row is not None
        self._tell("")
        try:
            self._desk.keymap.set(self._row.binding, keys, takes=takes)
        except ViewerError as error:
            self._tell(error.sentence())

    def _tell(self, why: str) -> None:
        self._wanted = ""
        self._told.setText(why)
        self._told.setVisible(bool(why))
        self.take.hide()
        self.leave.hide()
