"""Files that were not opened, each with its reason: a bar that unfolds."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from viewer.core.phrases import say, told
from viewer.core.records import Skipped
from viewer.paint.text import safe
from viewer.ui import words
from viewer.ui.controls import html_free, icon_button, label

MOST = 2000


class SkippedBar(QFrame):
    """Hidden while there is nothing to tell, and after it was closed until there is more."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("skippedBar")
        self._files: tuple[Skipped, ...] = ()
        self._title = label()
        self._show = QPushButton(say("Show"))
        self._show.setProperty("flat", True)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._unfold)
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(1)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("Skipped files"))
        self.list.setMinimumHeight(160)
        self.list.hide()
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self._show)
        row.addWidget(icon_button("close", say("Hide"), self.hide, 12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.list)
        self.hide()

    def show_skipped(self, files: tuple[Skipped, ...]) -> None:
        """Tell of these files; nothing happens for those that were told before."""
        if files == self._files:
            return
        self._files = files
        failed = sum(file.is_failure for file in files)
        self._title.setText(say("{counted} skipped", counted=words.counted(failed, "file")))
        self.setVisible(failed > 0)
        if self._show.isChecked():
            self._fill()

    def _unfold(self, is_open: bool) -> None:
        self._show.setText(say("Hide list") if is_open else say("Show"))
        self.list.setVisible(is_open)
        if is_open:
            self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for file in self._files[:MOST]:
            item = QTreeWidgetItem([f"{safe(PurePath(file.path).name)}\n{safe(told(file.reason))}"])
            item.setToolTip(0, html_free(f"{safe(file.path)}\n{safe(told(file.reason))}"))
            item.setTextAlignment(0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.list.addTopLevelItem(item)
        if len(self._files) > MOST:
            self.list.addTopLevelItem(QTreeWidgetItem([say("… and {number} more", number=len(self._files) - MOST)]))
