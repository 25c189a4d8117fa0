"""The presentation states of the active series, one of which can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from viewer.actions.presenting import choices
from viewer.core.phrases import noted, say
from viewer.core.phrases import told as told_in_language
from viewer.core.readable import isolated
from viewer.paint.text import safe
from viewer.ui import words
from viewer.ui.controls import html_free, section

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.presentations import Listed

AS_ACQUIRED = noted("None: as acquired")


class PresentationBox(QWidget):
    """A list that is there only where the study holds states for the series; those refused say why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Listed, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(section(say("Presentation state")))
        self.states = QComboBox()
        self.states.setAccessibleName(say("Presentation state"))
        self.states.setMinimumWidth(96)
        self.states.activated.connect(self._choose)
        column.addWidget(self.states)
        self.setVisible(False)
        desk.presentations.listen(self.refresh)

    def refresh(self) -> None:
        """Show the states of the active series, and which one is applied."""
        found = choices(self._desk)
        if found != self._shown:
            self._shown = found
            self._fill(found)
        now = self._desk.store.view.active_slot.presentation
        with QSignalBlocker(self.states):
            self.states.setCurrentIndex(max(0, self.states.findData(now)))
        self.states.setToolTip(self.states.itemData(self.states.currentIndex(), Qt.ItemDataRole.ToolTipRole) or "")
        self.setVisible(bool(found))

    def _fill(self, found: tuple[Listed, ...]) -> None:
        with QSignalBlocker(self.states):
            self.states.clear()
            self.states.addItem(say(AS_ACQUIRED), "")
            for listed in found:
                self.states.addItem(name_of(listed), listed.uid)
                place = self.states.count() - 1
                self.states.setItemData(place, html_free(told(listed)), Qt.ItemDataRole.ToolTipRole)
                model = self.states.model()
                if listed.refusal and isinstance(model, QStandardItemModel):
                    model.item(place).setEnabled(False)

    def _choose(self, place: int) -> None:
        uid = self.states.itemData(place)
        if uid:
            self._desk.perform("presentation.apply", name=uid)
        elif self._desk.store.view.active_slot.presentation:
            self._desk.perform("presentation.none")
        self.refresh()


def name_of(listed: Listed) -> str:
    """Return a state's line in the list: label, and what it is or why it cannot be applied."""
    more = listed.refusal or listed.description
    title = isolated(listed.title)
    return safe(f"{title} · {isolated(more)}" if more and more != listed.title else title)


def told(listed: Listed) -> str:
    """Tell all that is known of a state, in lines."""
    day, _, time = listed.created.partition(" ")
    made = " ".join(part for part in (words.date(day), words.clock(time)) if part)
    lines = (
        listed.title,
        listed.description,
        say("Cannot be applied: {refusal}", refusal=told_in_language(listed.refusal)) if listed.refusal else "",
        say("Made {made}", made=made) if made else "",
        say("By {creator}", creator=listed.creator) if listed.creator else "",
        words.counted(len(listed.images), "image") if listed.images else "",
    )
    return "\n".join(safe(line) for line in lines if line)
