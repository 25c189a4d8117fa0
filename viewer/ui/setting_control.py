"""A setting on its page: title, what it does, the control of its kind, and the way back to the first value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.core.phrases import say
from viewer.state.setting import Kind, Setting
from viewer.ui import languages, words
from viewer.ui.controls import Segments, icon_button, label

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

FEW = 4
"""So many choices stand beside each other; more are a list."""


class SettingControl(QFrame):
    """Shows the value that holds, and changes it by `settings.set`."""

    def __init__(self, desk: Desk, row: Setting) -> None:
        super().__init__()
        self._desk, self.row = desk, row
        self._show: Callable[[Any], object] = lambda _: None
        self.setObjectName("settingRow")
        self.title = label(say(row.title), name="panelTitle", wraps=True)
        self._mark = label(say("changed"), is_muted=True)
        self._back = icon_button("reset", say("Back to: {value}", value=self._told(row.default)), self._reset, 16)
        # Nothing moves when a value changes.
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self._mark)
        head.addWidget(self._back)
        head.addStretch(1)
        self._note = label(is_muted=True, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(label(say(row.help), is_muted=True, wraps=True))
        line = QHBoxLayout()
        self.control = self._control()
        line.addWidget(self.control)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._note)
        self.refresh()

    def matches(self, words_sought: list[str]) -> bool:
        """Whether all of some words stand in title, help or name; those of the language or the English ones."""
        texts = (self.row.title, self.row.help, say(self.row.title), say(self.row.help), self.row.name)
        text = " ".join((*texts, *(say(title) for title in (self.row.choices or {}).values()))).casefold()
        return all(word in text for word in words_sought)

    def refresh(self) -> None:
        """Show the value that holds."""
        value = self._desk.settings.get(self.row.name)
        self._show(value)
        is_changed = value != self.row.default
        self._mark.setVisible(is_changed)
        self._back.setVisible(is_changed)
        note = self._meaning(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def focus(self) -> None:
        """Let keys act on the control."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the control of each kind

    def _control(self) -> QWidget:
        row = self.row
        if row.kind is Kind.CHOICE and len(row.choices or ()) <= FEW:
            made: QWidget = self._segments()
        elif row.kind is Kind.CHOICE:
            made = self._list()
        elif row.kind is Kind.SWITCH:
            made = self._switch()
        elif row.kind in (Kind.WHOLE, Kind.NUMBER):
            made = self._number()
        else:
            made = self._line()
        made.setAccessibleName(say(row.title))
        made.setAccessibleDescription(say(row.help))
        return made

    def _segments(self) -> QWidget:
        made = Segments([(value, say(title)) for value, title in (self.row.choices or {}).items()], say(self.row.title))
        made.chosen.connect(self._set)
        self._show = made.set_value
        return made

    def _list(self) -> QWidget:
        made = QComboBox()
        for value, title in (self.row.choices or {}).items():
            made.addItem(say(title), value)
        made.activated.connect(lambda _: self._set(made.currentData()))
        self._show = lambda value: made.setCurrentIndex(made.findData(value))
        return made

    def _switch(self) -> QWidget:
        made = QCheckBox(say("On"))
        made.clicked.connect(lambda is_on: self._set("on" if is_on else "off"))
        self._show = made.setChecked
        return made

    def _number(self) -> QWidget:
        row, share = self.row, 100 if self.row.is_share else 1
        unit = "%" if row.is_share else row.unit
        if row.kind is Kind.WHOLE:
            whole = QSpinBox()
            whole.setRange(int(row.least), int(row.most))
            whole.setSingleStep(int(row.step))
            whole.setSuffix(f" {unit}" if unit else "")
            # A number is taken when it is written to its end: half of it may be another one.
            whole.setKeyboardTracking(False)
            whole.valueChanged.connect(lambda value: self._set(str(value)))
            self._show = lambda value: _quietly(whole, value)
            return whole
        made = QDoubleSpinBox()
        made.setRange(row.least * share, row.most * share)
        made.setSingleStep(row.step * share)
        made.setDecimals(0 if row.is_share else 2)
        made.setSuffix(f" {unit}" if unit else "")
        made.setKeyboardTracking(False)
        made.valueChanged.connect(lambda value: self._set(f"{value / share:.4g}"))
        self._show = lambda value: _quietly(made, value * share)
        return made

    def _line(self) -> QWidget:
        made = QLineEdit()
        made.setMinimumWidth(240)
        made.editingFinished.connect(lambda: self._set(made.text()))
        self._show = lambda value: made.setText(str(value))
        return made

    # -- what a value means

    def _told(self, value: Any) -> str:
        row = self.row
        if row.kind is Kind.CHOICE:
            return say((row.choices or {})[value])
        if row.kind is Kind.SWITCH:
            return say("On") if value else say("Off")
        return f"{value * 100:.0f} %" if row.is_share else f"{value} {row.unit}".strip()

    def _meaning(self, value: Any) -> str:
        notes = []
        if self.row.name == "memory_share":
            notes.append(
                say("At most {size} on this machine.", size=words.memory(self._desk.settings.frame_budget_bytes))
            )
        if self.row.name == "language" and languages.lacks_letters(languages.resolve(value)):
            notes.append(say("This machine has no letters for it: install a font, as Noto Sans CJK."))
        if not self.row.is_at_once:
            notes.append(say("Holds from the next start on."))
        return " ".join(notes)

    def _set(self, value: str) -> None:
        self._desk.perform("settings.set", name=self.row.name, value=value)
        self.refresh()

    def _reset(self) -> None:
        self._desk.perform("settings.reset", name=self.row.name)
        self.refresh()


def _quietly(box: QSpinBox | QDoubleSpinBox, value: float) -> None:
    blocked = box.blockSignals(True)
    if isinstance(box, QSpinBox):
        box.setValue(int(value))
    else:
        box.setValue(value)
    box.blockSignals(blocked)
