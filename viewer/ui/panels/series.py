"""The series doctor: what is wrong with the active series, what that means, and where its slices lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.actions.merging import stacks_of_series
from viewer.actions.navigate import position_of
from viewer.actions.series_doctor import Diagnosis, diagnose, overview
from viewer.core.findings import Severity
from viewer.core.phrases import say, told
from viewer.core.records import Stack
from viewer.core.slice_run import SliceRun, slice_run
from viewer.paint.text import safe
from viewer.state.view import SlotKind
from viewer.ui import icons
from viewer.ui.controls import label, section
from viewer.ui.flow import Flow
from viewer.ui.panels.page import InspectorPage
from viewer.ui.slice_strip import SliceStrip

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

ICON_PX = 18
MOST_BUTTONS = 4
_SIGNS = {
    Severity.REFUSED: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.NOTE: ("info", "text_muted"),
}


class SeriesPage(InspectorPage):
    """Follows the active series; made anew only where another series, or another picture of it, is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stack: Stack | None = None
        column = self.column()
        self._name = label(wraps=True)
        self._overview = label(is_muted=True, wraps=True)
        self.strip = SliceStrip()
        self._run: SliceRun | None = None
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self._join_id = ""
        self._join = QPushButton()
        self._join.setIcon(icons.icon("stack"))
        self._join.clicked.connect(lambda: desk.perform(self._join_id))
        self._heading = section(say("Positions of the slices"))
        column.addWidget(self._name)
        column.addWidget(self._overview)
        column.addLayout(self._findings)
        column.addWidget(self._heading)
        column.addWidget(self.strip)
        column.addWidget(self._join)
        column.addStretch(1)

    def concerns(self, old: State, new: State) -> bool:
        """Whether another series or picture is shown."""
        return old.catalog is not new.catalog or old.view.active_slot is not new.view.active_slot

    def refresh(self) -> None:
        """Show the active series."""
        stack = self.desk.active_stack()
        if stack is not self._stack:
            self._show(stack)
        self._offer_join(stack)
        self.strip.show_run(self._run, self._shown_slice(stack))
        self._heading.setVisible(self._run is not None)

    def _offer_join(self, stack: Stack | None) -> None:
        """Offer to merge the stacks of the series, or to part them again, where there are several."""
        count = stacks_of_series(self.desk, stack) if stack is not None else 0
        is_merged = stack is not None and stack.is_merged
        self._join_id = "series.split" if is_merged else "series.merge"
        self._join.setText(
            say("Split series again") if is_merged else say("Merge the {count} stacks of this series", count=count)
        )
        self._join.setVisible(is_merged or count > 1)

    def _shown_slice(self, stack: Stack | None) -> int:
        """Return which of the stack's own pictures is shown, -1 where it is none of them."""
        slot = self.desk.store.view.active_slot
        source = self.desk.source_of(slot) if slot.kind is SlotKind.STACK and stack is not None else None
        return -1 if source is None else position_of(slot, source)

    def _show(self, stack: Stack | None) -> None:
        self._stack = stack
        self._run = slice_run(stack) if stack is not None else None
        while (taken := self._findings.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if stack is None:
            self._name.setText(say("No series is shown."))
            self._overview.setText("")
            return
        self._name.setText(safe(stack.series.description) or safe(stack.series.modality) or say("Series"))
        self._overview.setText(overview(stack))
        found = diagnose(stack)
        for diagnosis in found:
            self._findings.addWidget(self._card(diagnosis))
        if not found:
            self._findings.addWidget(_line("check", "success", label(say("Nothing unusual was found."), wraps=True)))

    def _card(self, diagnosis: Diagnosis) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(safe(told(diagnosis.sentence)), wraps=True))
        column.addWidget(label(told(diagnosis.meaning), is_muted=True, wraps=True))
        if diagnosis.slices:
            column.addWidget(self._places(diagnosis.slices))
        icon, color = _SIGNS[diagnosis.severity]
        return _line(icon, color, words)

    def _places(self, slices: tuple[int, ...]) -> QWidget:
        """Return buttons that show the slices in question."""
        places = QWidget()
        # In lines: a row of large letters would be wider than the panel, and cut all that stands beside it.
        row = Flow()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        places.setLayout(row)
        for index in slices[:MOST_BUTTONS]:
            button = QPushButton(f"{index + 1}")
            button.setProperty("chip", True)
            button.setAccessibleName(say("Show picture {number}", number=index + 1))
            button.setToolTip(say("Show picture {number}", number=index + 1))
            button.clicked.connect(lambda _=False, number=index + 1: self._go(number))
            row.addWidget(button)
        if len(slices) > MOST_BUTTONS:
            row.addWidget(label(say("and {number} more", number=len(slices) - MOST_BUTTONS), is_muted=True))
        return places

    def _go(self, number: int) -> None:
        """Show a picture of the series, from 1; planes and 3D give way to it."""
        if self._stack is not None and self.desk.store.view.active_slot.kind is not SlotKind.STACK:
            self.desk.perform("stack.open", stack=self._stack.key)
        self.desk.perform("view.go", index=number)


def _line(icon: str, color: str, words: QWidget) -> QWidget:
    """Return words behind an icon."""
    line = QFrame()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(8)
    sign = QLabel()
    sign.setPixmap(icons.icon(icon, color).pixmap(ICON_PX, ICON_PX))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return line
