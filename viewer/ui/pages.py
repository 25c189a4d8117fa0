"""The pages that take the place of the pictures for a while: `desk.window.show_page(ID)` shows one."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.controls import label

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

PAGES = {
    "settings": "viewer.ui.settings_page:SettingsPage",
    "presets": "viewer.ui.preset_page:PresetPage",
    "compare": "viewer.ui.comparison:ComparisonPage",
    "library": "viewer.ui.library_page:LibraryPage",
    "manual": "viewer.ui.manual_page:ManualPage",
    "hanging": "viewer.ui.hanging_page:HangingPage",
    "keys": "viewer.ui.key_editor:KeyEditor",
    "cheat_sheet": "viewer.ui.key_sheet:KeySheetPage",
    "lesions": "viewer.ui.lesions_page:LesionsPage",
    "text": "viewer.ui.text_page:TextPage",
}
"""Pages by id; each is imported and made when it is first shown."""


class CentrePage(QWidget):
    """A page with a title and a way back; what it holds goes below `head` in `column`."""

    closed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("textPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.title = label(title, name="emptyTitle")
        back = QPushButton(say("Close"))
        back.setIcon(icons.icon("close"))
        back.clicked.connect(self.closed)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.head.addWidget(back)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 24)
        self.column.setSpacing(12)
        self.column.addLayout(self.head)

    def open(self, **_how: Any) -> None:
        """Show what is asked for; called each time that the page comes up."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def make(id_: str, desk: Desk) -> CentrePage:
    """Make a page."""
    module, _, name = PAGES[id_].partition(":")
    made: CentrePage = getattr(import_module(module), name)(desk)
    return made
