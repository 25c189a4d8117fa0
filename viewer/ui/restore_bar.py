"""The offer to open again what was open when the program ended unexpectedly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from viewer.core.phrases import say
from viewer.ui.controls import Elided, icon_button
from viewer.ui.empty_state import Glyph
from viewer.ui.session_words import counted, when

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


class RestoreBar(QFrame):
    """Above the pictures, never over them; hidden while nothing is offered, and once that was answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("restoreBar")
        self._desk = desk
        self.text = Elided()
        self.restore = QPushButton(say("Restore"))
        self.restore.setAccessibleName(say("Restore the last session"))
        self.restore.setProperty("primary", True)
        self.restore.setToolTip(desk.actions["app.restore"].help)
        self.restore.clicked.connect(lambda: desk.perform("app.restore"))
        self.put_off = icon_button("close", say("Not now"), self._put_off, 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(Glyph("warning", 18, "warning"))
        row.addWidget(self.text, 1)
        row.addWidget(self.restore)
        row.addWidget(self.put_off)
        desk.restoring.listen(self._follow)
        self._follow()

    def _put_off(self) -> None:
        self._desk.perform("app.put_off_restoring")

    def _follow(self) -> None:
        session = self._desk.restoring.offered
        is_offered = session is not None and self._desk.restoring.is_after_crash
        self.setVisible(is_offered)
        if session is not None and is_offered:
            self.text.set_text(say("Hounsfield ended unexpectedly. Measurements are kept."))
            self.restore.setAccessibleDescription(
                say("{studies} of {when} can be opened as before", studies=counted(session), when=when(session))
            )
