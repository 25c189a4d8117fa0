"""Browser, pictures and inspector side by side: panels keep their widths, and fold away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from viewer.core.phrases import say

BROWSER_PX, INSPECTOR_PX = 296, 304
LEAST_PICTURES_PX = 160
BROWSER, PICTURES, INSPECTOR = 0, 1, 2


class Edge(QSplitterHandle):
    """The line between a panel and the pictures: dragged, it sizes the panel; a double click folds it away."""

    def __init__(self, parent: Panes) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panes = parent
        self.setToolTip(say("Drag: width of the panel. Double click: fold it away."))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold the panel beside this line away."""
        event.accept()
        self._panes.fold(BROWSER if self is self._panes.handle(PICTURES) else INSPECTOR)


class Panes(QSplitter):
    """Three columns. Whether a panel is shown is the state's affair: this tells when its edge asked for less."""

    folded = Signal(int)
    """Emitted with BROWSER or INSPECTOR when that panel was dragged shut, or its edge was clicked twice."""

    def __init__(self, browser: QWidget, pictures: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._widths = {BROWSER: BROWSER_PX, INSPECTOR: INSPECTOR_PX}
        self._panels = {BROWSER: browser, INSPECTOR: inspector}
        pictures.setMinimumWidth(LEAST_PICTURES_PX)
        for part in (browser, pictures, inspector):
            self.addWidget(part)
        self.setCollapsible(PICTURES, False)
        self.setStretchFactor(PICTURES, 1)
        self.setSizes([BROWSER_PX, 1200, INSPECTOR_PX])
        self.splitterMoved.connect(self._moved)

    def createHandle(self) -> QSplitterHandle:
        """Make an edge that can be clicked twice."""
        return Edge(self)

    def fold(self, panel: int) -> None:
        """Ask that a panel be hidden."""
        if not self._panels[panel].isHidden():
            self.folded.emit(panel)

    def show_panel(self, panel: int, *, is_shown: bool) -> None:
        """Show a panel at the width that it had, or hide it."""
        widget = self._panels[panel]
        if widget.isHidden() is not is_shown:
            return
        if is_shown:
            # All at once: a panel that was dragged shut has no width of its own any more.
            widget.show()
            sizes = self.sizes()
            sizes[PICTURES] = max(LEAST_PICTURES_PX, sizes[PICTURES] + sizes[panel] - self._widths[panel])
            sizes[panel] = self._widths[panel]
            self.setSizes(sizes)
        else:
            widget.hide()

    def widths(self) -> str:
        """Return the panels' widths as text that `restore` reads."""
        return f"{self._widths[BROWSER]} {self._widths[INSPECTOR]}"

    def restore(self, text: str) -> None:
        """Take widths that were kept earlier; what is no such text changes nothing."""
        numbers = [int(word) for word in text.split() if word.isdecimal() and len(word) <= 4]
        if len(numbers) != len(self._widths):
            return
        self._widths = dict(zip((BROWSER, INSPECTOR), numbers, strict=True))
        sizes = self.sizes()
        rest = sum(sizes) - sum(numbers)
        self.setSizes([numbers[0], max(LEAST_PICTURES_PX, rest), numbers[1]])

    def _moved(self, _position: int, _index: int) -> None:
        for panel, size in ((BROWSER, self.sizes()[BROWSER]), (INSPECTOR, self.sizes()[INSPECTOR])):
            if self._panels[panel].isHidden():
                continue
            if size > 0:
                self._widths[panel] = size
            else:
                self.folded.emit(panel)
