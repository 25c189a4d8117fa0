"""What each button and the wheel do over pictures, to be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from viewer.actions import gestures
from viewer.core.phrases import say
from viewer.ui.controls import label

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

GESTURES = (
    *("left", "shift+left", "ctrl+left", "alt+left"),
    *("middle", "shift+middle", "ctrl+middle"),
    *("right", "shift+right", "ctrl+right"),
    *("wheel", "shift+wheel", "ctrl+wheel", "alt+wheel"),
    *("double", "back", "forward"),
)
PERFORM = (
    *("viewport.alone", "series.previous", "series.next", "viewport.next", "view.fit", "view.reset", "view.invert"),
    *("cine.toggle", "view.overlay_text", "view.rotate_right", "app.palette", "window.full_screen"),
)
PER_COLUMN = 9


class MouseEditor(QScrollArea):
    """A choice for each gesture; those that the user changed are marked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: dict[str, QComboBox] = {}
        self._marks: dict[str, QWidget] = {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(label(say("What a drag, the wheel and a double click do over a picture."), is_muted=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, gesture in enumerate(GESTURES):
            self._add(grid, gesture, place % PER_COLUMN, 4 * (place // PER_COLUMN))
        grid.setColumnMinimumWidth(3, 8)
        grid.setColumnStretch(8, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.refresh()

    def _add(self, grid: QGridLayout, gesture: str, row: int, column: int) -> None:
        box = QComboBox()
        title = gestures.title_of(gesture)
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.setMinimumWidth(190)
        box.activated.connect(lambda at: self._desk.perform("keys.mouse", gesture=gesture, does=box.itemData(at)))
        mark = label("•", is_muted=True)
        mark.setToolTip(say("Changed"))
        name = label(title)
        name.setBuddy(box)
        grid.addWidget(name, row, column)
        grid.addWidget(box, row, column + 1)
        grid.addWidget(mark, row, column + 2)
        self._boxes[gesture], self._marks[gesture] = box, mark

    def refresh(self) -> None:
        """Show what is in force."""
        keymap = self._desk.keymap
        for gesture, box in self._boxes.items():
            now = keymap.mouse.get(gesture, "")
            with QSignalBlocker(box):
                box.clear()
                for does, title in self._choices(gesture, now):
                    box.addItem(title, does)
                box.setCurrentIndex(box.findData(now, Qt.ItemDataRole.UserRole))
            is_changed = now != keymap.profile.mouse.get(gesture, "")
            self._marks[gesture].setVisible(is_changed)

    def _choices(self, gesture: str, now: str) -> list[tuple[str, str]]:
        if gesture.endswith("wheel"):
            found = list(gestures.WHEEL)
        elif gesture in ("double", "back", "forward"):
            found = [*PERFORM, gestures.NOTHING]
        else:
            found = [*gestures.drags(), *PERFORM]
        if now and now not in found:
            found.insert(0, now)
        made = [(does, self._told(gesture, does)) for does in found]
        standard = self._desk.keymap.profile.mouse.get(gesture, "")
        if "+" in gesture and not standard:
            made.insert(0, ("", say("As without the key")))
        return made

    def _told(self, gesture: str, does: str) -> str:
        if does == gestures.CHOSEN:
            return say("The chosen tool")
        return gestures.told(gesture, does, self._desk.actions)
