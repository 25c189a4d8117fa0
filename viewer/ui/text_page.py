"""A page of text in the centre of the window: About, the doctor's report, what the standard says of an element."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPushButton, QTextEdit

from viewer.core.phrases import say, told
from viewer.ui import icons
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


class TextPage(CentrePage):
    """Text that can be copied, in a font of fixed width."""

    def __init__(self, _desk: Desk) -> None:
        super().__init__(say("Text"))
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setAccessibleName(say("Text"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy = QPushButton(say("Copy"))
        copy.setIcon(icons.icon("copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.head.insertWidget(1, copy)
        self.column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def open(self, title: str = "", text: str = "", **_how: Any) -> None:
        """Show another text."""
        self.title.setText(told(title))
        self.setAccessibleName(told(title))
        self.text.setPlainText(text)
