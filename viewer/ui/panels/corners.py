"""What the corners say: lines by modality and corner; the pictures beside it show each change at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
)

from viewer.actions.corner_text import MODALITIES, title_of
from viewer.core.corner_layout import CORNERS
from viewer.core.look import OverlayText
from viewer.core.phrases import noted, say
from viewer.ui.controls import Segments, icon_button, label, section
from viewer.ui.flow import Flow
from viewer.ui.panels.page import InspectorPage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

SHORT = {"top_left": "◤", "top_right": "◥", "bottom_left": "◣", "bottom_right": "◢"}
OTHERS = noted("All others")
FILTER = "JSON (*.json)"


class CornersPage(InspectorPage):
    """Every control performs an action; the list shows what the state says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._corner = "top_left"
        self._was_of = ""
        column = self.column()
        self._state = Segments([(o.value, say(o.value.capitalize())) for o in OverlayText], say("Text on pictures"))
        self._state.chosen.connect(lambda mode: desk.perform("view.overlay_text", mode=mode))
        column.addWidget(self._state)
        column.addSpacing(4)
        column.addWidget(section(say("Pictures")))
        self.modality = QComboBox()
        self.modality.setAccessibleName(say("Modality"))
        for modality in MODALITIES:
            self.modality.addItem(modality or say(OTHERS), modality)
        self.modality.activated.connect(lambda _at: self._show_lines())
        column.addWidget(self.modality)
        column.addSpacing(4)
        column.addWidget(section(say("Corner")))
        corners = Segments([(id_, SHORT[id_]) for id_ in CORNERS], say("Corner"))
        for id_, title in CORNERS.items():
            corners.name(id_, say(title))
        corners.set_value(self._corner)
        corners.chosen.connect(self._choose_corner)
        column.addWidget(corners)
        self._name = label(is_muted=True)
        column.addWidget(self._name)
        self.lines = QListWidget()
        self.lines.setAccessibleName(say("Lines of the corner, from top to bottom"))
        self.lines.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.lines.setMinimumHeight(120)
        self.lines.currentRowChanged.connect(lambda _row: self._enable())
        column.addWidget(self.lines, 1)
        column.addLayout(self._line_row())
        column.addLayout(self._element_row())
        column.addWidget(self._hint())
        column.addLayout(self._file_row())

    def _line_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._add = QPushButton(say("Add…"))
        self._add.setAccessibleName(say("Add a field"))
        self._add.setMenu(QMenu(self._add))
        self._add.menu().aboutToShow.connect(self._fill_fields)
        row.addWidget(self._add, 1)
        self._up = icon_button("chevron-up", say("Move the line up"), lambda: self._move(-1))
        self._down = icon_button("chevron-down", say("Move the line down"), lambda: self._move(1))
        self._remove = icon_button("trash", say("Remove the line"), self._take_out)
        for button in (self._up, self._down, self._remove):
            button.setMinimumSize(QSize(28, 28))
            row.addWidget(button)
        return row

    def _element_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.element = QLineEdit()
        self.element.setPlaceholderText(say("Any element: StudyComments"))
        self.element.setAccessibleName(say("Keyword or tag of an element"))
        self.element.returnPressed.connect(self._add_element)
        row.addWidget(self.element, 1)
        row.addWidget(icon_button("check", say("Add the element"), self._add_element))
        return row

    def _hint(self) -> QLabel:
        return label(
            say(
                "Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may "
                "tell who, when and where."
            ),
            is_muted=True,
            wraps=True,
        )

    def _file_row(self) -> Flow:
        row = Flow()
        row.setSpacing(4)
        for title, does in (
            (say("Reset"), self._reset),
            (say("Import…"), self._import),
            (say("Export…"), self._export),
        ):
            button = QPushButton(title)
            button.setAccessibleName(say("{rstrip} the text of corners", rstrip=title.rstrip("…")))
            button.clicked.connect(does)
            row.addWidget(button)
        return row

    # -- following

    def concerns(self, old: State, new: State) -> bool:
        """Only the choices, the state of the text and the active series matter here."""
        before, after = old.view, new.view
        is_other = before.active_slot.stack_key != after.active_slot.stack_key
        return before.corners is not after.corners or before.overlay_text is not after.overlay_text or is_other

    def refresh(self) -> None:
        """Show the lines of the active picture's modality, or of the one that was chosen here."""
        self._state.set_value(self.desk.store.view.overlay_text.value)
        key = self.desk.store.view.active_slot.stack_key
        stack = self.desk.store.catalog.stack(key)
        if key != self._was_of:
            self._was_of = key
            at = self.modality.findData(stack.series.modality) if stack is not None else -1
            self.modality.setCurrentIndex(max(0, at))
        self._show_lines()

    def _show_lines(self) -> None:
        lines = self.desk.store.view.corners.layout(self._modality()).lines(self._corner)
        chosen = self._chosen()
        self._name.setText(say(CORNERS[self._corner]))
        with QSignalBlocker(self.lines):
            self.lines.clear()
            for line in lines:
                item = QListWidgetItem(say(title_of(line)))
                item.setData(0x0100, line)
                self.lines.addItem(item)
            self.lines.setCurrentRow(lines.index(chosen) if chosen in lines else -1)
        self._enable()

    def _enable(self) -> None:
        row = self.lines.currentRow()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self.lines.count() - 1)
        self._remove.setEnabled(row >= 0)

    # -- acting

    def _modality(self) -> str:
        return str(self.modality.currentData() or "")

    def _chosen(self) -> str:
        item = self.lines.currentItem()
        return str(item.data(0x0100)) if item is not None else ""

    def _choose_corner(self, corner: str) -> None:
        self._corner = corner
        self._show_lines()

    def _do(self, action: str, **args: object) -> bool:
        return self.desk.perform(action, modality=self._modality(), corner=self._corner, **args)

    def _fill_fields(self) -> None:
        from viewer.paint.corner_table import FIELDS

        menu, there = self._add.menu(), set(self.desk.store.view.corners.layout(self._modality()).lines(self._corner))
        menu.clear()
        for name, row in FIELDS.items():
            if not row.is_fixed and name not in there:
                entry = menu.addAction(say(row.title))
                entry.triggered.connect(lambda _=False, name=name: self._add_line(name))

    def _add_line(self, line: str) -> bool:
        is_done = self._do("text.add", line=line)
        if is_done:
            self.lines.setCurrentRow(self.lines.count() - 1)
        return is_done

    def _add_element(self) -> None:
        if self.element.text().strip() and self._add_line(self.element.text().strip()):
            self.element.clear()

    def _move(self, step: int) -> None:
        self._do("text.move", line=self._chosen(), step=step)

    def _take_out(self) -> None:
        self._do("text.remove", line=self._chosen())

    def _reset(self) -> None:
        self.desk.perform("text.reset", modality=self._modality())

    def _import(self) -> None:
        if path := QFileDialog.getOpenFileName(self, say("Import corner text"), "", FILTER)[0]:
            self.desk.perform("text.import", path=path)

    def _export(self) -> None:
        if path := QFileDialog.getSaveFileName(self, say("Export corner text"), "corner-text.json", FILTER)[0]:
            self.desk.perform("text.export", path=path, force=True)
