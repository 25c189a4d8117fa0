"""Measuring by a protocol: what is to be measured now, above the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from viewer.actions.annotating import measurement_title
from viewer.core.phrases import say, told
from viewer.ui.controls import Elided, icon_button
from viewer.ui.empty_state import Glyph

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.guiding import Current
    from viewer.state.store import State


LEAST_WORDS = 44
"""Letters of the words that fit beside the buttons, else they have a line of their own."""


class GuideBar(QFrame):
    """Above the pictures, never over them; hidden while no protocol is followed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("restoreBar")
        self._desk = desk
        self.text = Elided()
        self._glyph = Glyph("measure", 18, "accent")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 4, 4)
        self._grid.setHorizontalSpacing(8)
        self.put = self._button("measuring.put", say("Put where recorded"))
        self.skip = self._button("measuring.skip", say("Skip"))
        self.next = self._button("measuring.next_study", say("Next study"))
        self.table = self._button("measuring.table", say("Save table…"))
        end = icon_button("close", say("End protocol"), lambda: self._do("measuring.end"), 12)
        self._parts: tuple[QWidget, ...] = (self.next, self.table, self.put, self.skip, end)
        for button in (self.put, self.skip):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # what comes then does not take its place under the pointer
            button.setSizePolicy(policy)
        self._is_narrow: bool | None = None
        self._lay_out()
        desk.store.listen(self._follow)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words a line of their own where they would be cut."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = sum(part.sizeHint().width() + self._grid.horizontalSpacing() for part in self._parts)
        is_narrow = self.width() - buttons < self.fontMetrics().averageCharWidth() * LEAST_WORDS
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for part in (self._glyph, self.text, *self._parts):
            self._grid.removeWidget(part)
        end = len(self._parts) + 1
        self._grid.addWidget(self._glyph, 0, 0)
        self._grid.addWidget(self.text, 0, 1, 1, end - 1 if is_narrow else 1)
        self._grid.setColumnStretch(1, 1)
        for column, part in enumerate(self._parts[:-1], start=2):
            self._grid.addWidget(part, 1 if is_narrow else 0, column)
        self._grid.addWidget(self._parts[-1], 0, end)

    def _button(self, id_: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setAccessibleName(title)
        button.setToolTip(self._desk.actions[id_].help)
        button.clicked.connect(lambda: self._do(id_))
        return button

    def _do(self, id_: str) -> None:
        self._desk.perform(id_)

    def _follow(self, old: State, new: State) -> None:
        if new.view.guide is not None or old.view.guide is not None:
            self._show()

    def _show(self) -> None:
        current = self._desk.guiding.current()
        self.setVisible(current is not None)
        if current is None:
            return
        is_done = current.step is None
        self.text.set_text(words_of(current))
        self.put.setVisible(not is_done)
        self.put.setEnabled(not current.problem)
        self.skip.setVisible(not is_done)
        has_more = len(self._desk.store.catalog.studies) > 1
        self.next.setVisible(is_done and has_more)
        self.table.setVisible(is_done)


def words_of(current: Current) -> str:
    """Say what is to be measured now."""
    step, name = current.step, current.protocol.name
    count = len(current.protocol.steps)
    if step is None:
        return say("“{protocol}”: all of {count} is measured in this study", protocol=name, count=count)
    if current.problem:
        why = f"{step.name}: {told(current.problem)}"
        return say(
            "“{protocol}”, {number} of {count}: {why}", protocol=name, number=current.number, count=count, why=why
        )
    kind = say(measurement_title(step.kind))
    what = step.name if step.name.startswith(kind) else f"{step.name} ({kind})"
    return say(
        "“{protocol}”, {number} of {count}: draw {step}",
        protocol=name,
        number=current.number,
        count=count,
        step=what,
    )
