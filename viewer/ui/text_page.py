"""A page of text in the centre of the window: About, the manual, the doctor's report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.controls import label


class TextPage(QWidget):
    """Title, text that can be copied, and a way back."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("textPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(name="emptyTitle")
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setAcceptRichText(False)
        self._text.setAccessibleName(say("Text"))
        copy = QPushButton(say("Copy"))
        copy.setIcon(icons.icon("copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        back = QPushButton(say("Close"))
        back.setIcon(icons.icon("close"))
        back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(copy)
        row.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._text, 1)

    def show_text(self, title: str, text: str, *, is_markdown: bool = False, section: str = "") -> None:
        """Show another text: as it is in a font of fixed width, or the program's own in Markdown."""
        self._title.setText(title)
        kind = QFontDatabase.SystemFont.GeneralFont if is_markdown else QFontDatabase.SystemFont.FixedFont
        font = QFontDatabase.systemFont(kind)
        self._text.setFont(font)
        self._text.document().setDefaultFont(font)
        if is_markdown:
            self._text.setMarkdown(text)
        else:
            self._text.setPlainText(text)
        self._go_to(section)

    def _go_to(self, section: str) -> None:
        """Bring a heading to the top."""
        block = self._text.document().begin()
        while section and block.isValid() and not (block.blockFormat().headingLevel() and block.text() == section):
            block = block.next()
        if section and block.isValid():
            top = self._text.document().documentLayout().blockBoundingRect(block).top()
            self._text.verticalScrollBar().setValue(round(top))
            self._text.setTextCursor(QTextCursor(block))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
