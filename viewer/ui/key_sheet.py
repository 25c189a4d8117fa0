"""The page behind F1: all keys in force and what the mouse does; to be printed, and a way to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QTextBrowser

from viewer.actions.cheat_sheet import html, sheet
from viewer.core.phrases import say
from viewer.ui import icons, theme
from viewer.ui.controls import shown_key
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

COLUMN_PX, MOST_COLUMNS = 300, 4


class KeySheetPage(CentrePage):
    """Made from the live map each time that it comes up, and while it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Keys and mouse"))
        self._desk = desk
        self._columns = 0
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("Keys and mouse"))
        self.text.setOpenLinks(False)
        change = QPushButton(say("Change keys…"))
        change.clicked.connect(lambda: desk.perform("settings.keys"))
        save = QPushButton(say("Save to print…"))
        save.setIcon(icons.icon("save"))
        save.clicked.connect(self._save)
        for place, button in enumerate((change, save), 1):
            self.head.insertWidget(place, button)
        self.column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        desk.store.listen(self._changed)

    def open(self, **_how: Any) -> None:
        """Show the keys that are in force now."""
        self._show()

    def _changed(self, old: State, new: State) -> None:
        if self.isVisible() and (old.view.keys is not new.view.keys or old.view.theme != new.view.theme):
            self._show()

    def _show(self) -> None:
        look = theme.current()
        roles = {"text": "text", "muted": "text_muted", "line": "border", "key": "raised", "accent": "accent"}
        colours = {role: look.color(name).name() for role, name in roles.items()}
        made = sheet(self._desk.keymap, self._desk.actions, shown_key)
        self._columns = self._fitting()
        size_pt = max(8.0, self.font().pointSizeF())
        self.text.setHtml(html(made, self._columns, colours, size_pt))

    def _fitting(self) -> int:
        wide = COLUMN_PX * max(1.0, self.fontMetrics().height() / 16)
        return max(1, min(MOST_COLUMNS, int(self.text.viewport().width() / wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deal the groups to as many columns as fit."""
        super().resizeEvent(event)
        if self.isVisible() and self._fitting() != self._columns:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns once there is a width."""
        super().showEvent(event)
        self._show()

    def _save(self) -> None:
        name = say("Hounsfield keys.pdf")
        path, _ = QFileDialog.getSaveFileName(self, say("Save to print"), name, say("PDF (*.pdf);;HTML (*.html)"))
        if path:
            self._desk.perform("help.cheat_sheet", path=path, force=True)
