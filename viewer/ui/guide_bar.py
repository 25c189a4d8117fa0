"""Measuring by a protocol: what is to be measured now, above the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from viewer.actions.annotating import measurement_title
from viewer.core.phrases import say
from viewer.ui.controls import Elided, icon_button
from viewer.ui.empty_state import Glyph

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.guiding import Current
    from viewer.state.store import State


class GuideBar(QFrame):
    """Above the pictures, never over them; hidden while no protocol is followed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("restoreBar")
        self._desk = desk
        self.text = Elided()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(Glyph("measure", 18, "accent"))
        row.addWidget(self.text, 1)
        self.put = self._button("measuring.put", say("Put where recorded"))
        self.skip = self._button("measuring.skip", say("Skip"))
        self.next = self._button("measuring.next_study", say("Next study"))
        self.table = self._button("measuring.table", say("Save table…"))
        for button in (self.put, self.skip, self.next, self.table):
            row.addWidget(button)
        row.addWidget(icon_button("close", say("End protocol"), lambda: self._do("measuring.end"), 12))
        desk.store.listen(self._follow)
        self._show()

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
    kind = say(measurement_title(step.kind))
    what = step.name if step.name.startswith(kind) else f"{step.name} ({kind})"
    return say(
        "“{protocol}”, {number} of {count}: draw {step}",
        protocol=name,
        number=current.number,
        count=count,
        step=what,
    )
