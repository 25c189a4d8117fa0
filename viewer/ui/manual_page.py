"""The manual in the window: its headings at the left, text and pictures at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPushButton, QTextBrowser

from viewer.actions.about import manual_picture, manual_text
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.ui import icons
from viewer.ui.pages import CentrePage

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

SECTIONS_PX = 220
PICTURE_PX = 1024
EDGE_PX = 40
Read = tuple[str, dict[str, QImage]]


def read() -> Read:
    """Return the text of the manual and its pictures; for a job."""
    from viewer.exporters.manual_html import pictures

    text = manual_text()
    found = {}
    for name in pictures(text):
        image = QImage.fromData(manual_picture(name))
        found[name] = image.scaledToWidth(PICTURE_PX, Qt.TransformationMode.SmoothTransformation)
    return text, found


class ManualPage(CentrePage):
    """Read when it is first shown; a heading leads to its section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(say("Manual"))
        self._desk = desk
        self._wanted = ""
        self._pictures: dict[str, QImage] = {}
        self.sections = QListWidget()
        self.sections.setAccessibleName(say("Sections"))
        self.sections.setFixedWidth(SECTIONS_PX)
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("Text of the manual"))
        self.text.setOpenLinks(False)
        self.sections.currentTextChanged.connect(self._go)
        save = QPushButton(say("Save as HTML…"))
        save.setIcon(icons.icon("export"))
        save.clicked.connect(self._save)
        self.head.insertWidget(1, save)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.sections)
        row.addWidget(self.text, 1)
        self.column.addLayout(row, 1)

    def open(self, section: str = "", **_how: Any) -> None:
        """Show the manual, from a heading on."""
        from viewer.jobs.lanes import Priority

        self._wanted = section
        if self.sections.count():
            self._choose(section)
            return

        def done(found: Read | None, error: ViewerError | None) -> None:
            if found is None:
                self.text.setPlainText(error.sentence() if error else "")
            else:
                self._show(*found)

        self._desk.lanes.submit("manual", Priority.VISIBLE, lambda _: read(), done)

    def _show(self, text: str, pictures: dict[str, QImage]) -> None:
        self.text.setMarkdown(text)
        self._pictures = pictures
        self._fit()
        self.sections.addItems([block.text() for block in self._headings()])
        self._choose(self._wanted)

    def _fit(self) -> None:
        """Make the pictures as wide as the text."""
        document = self.text.document()
        width = max(100, min(PICTURE_PX, self.text.viewport().width() - EDGE_PX))
        for name, image in self._pictures.items():
            fitting = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), fitting)
        document.markContentsDirty(0, document.characterCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures anew."""
        super().resizeEvent(event)
        self._fit()

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                found.append(block)
            block = block.next()
        return found

    def _choose(self, section: str) -> None:
        names = [self.sections.item(row).text() for row in range(self.sections.count())]
        self.sections.setCurrentRow(names.index(section) if section in names else 0)
        if section not in names:
            self.text.verticalScrollBar().setValue(0)

    def _go(self, section: str) -> None:
        """Bring a heading to the top."""
        block = next((block for block in self._headings() if block.text() == section), None)
        if block is not None:
            self.text.setTextCursor(QTextCursor(block))
            top = self.text.document().documentLayout().blockBoundingRect(block).top()
            self.text.verticalScrollBar().setValue(round(top))

    def _save(self) -> None:
        title = say("Save the manual")
        path, _ = QFileDialog.getSaveFileName(self, title, "hounsfield-manual.html", say("HTML (*.html)"))
        if path:
            # Whether a file may be replaced was asked by the dialog.
            self._desk.perform("help.save_manual", path=path, force=True)
