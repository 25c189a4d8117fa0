"""The offer to open a disc that has appeared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from viewer.core.phrases import say
from viewer.paint.text import safe
from viewer.ui import icons
from viewer.ui.controls import Elided, icon_button

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

LOOK_MS = 2000


class DiscBar(QFrame):
    """Above the pictures, never over them; hidden while no disc is offered, and gone with the disc."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("restoreBar")
        self._desk = desk
        sign = QLabel()
        sign.setPixmap(icons.icon("disc", "accent").pixmap(18, 18))
        self.text = Elided()
        self.open_ = QPushButton(say("Open"))
        self.open_.setProperty("primary", True)
        self.open_.setAccessibleName(say("Open the disc"))
        self.open_.clicked.connect(lambda: desk.perform("disc.open"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.open_)
        row.addWidget(icon_button("close", say("Not this disc"), self._dismiss, 12))
        desk.discs.listen(self._follow)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        QTimer.singleShot(0, self.look)
        self._follow()

    def look(self) -> None:
        """Look whether a disc has come or gone."""
        self._desk.discs.look()

    def stop(self) -> None:
        """End looking, before the services go."""
        self._looking.stop()

    def _dismiss(self) -> None:
        self._desk.perform("disc.dismiss")

    def _follow(self) -> None:
        disc = self._desk.discs.offered
        self.setVisible(disc is not None)
        if disc is not None:
            self.text.set_text(say("A disc with DICOM is in: {name}", name=safe(disc.name)[:80]))
