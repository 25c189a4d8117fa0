"""Viewports in rows and columns, as many as lie in one window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.actions.desk import Desk
from viewer.ui.panels.thumbnails import MIME as STACK_MIME
from viewer.ui.viewport2d import Viewport2D
from viewer.ui.viewport3d import Viewport3D
from viewer.ui.viewport_handle import number_of

Viewport = Viewport2D | Viewport3D


class GridPart(QWidget):
    """Hold viewports; series are dropped into them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("grid")
        self.setAcceptDrops(True)
        self._cells = QGridLayout(self)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setSpacing(2)
        self._held: dict[int, Viewport] = {}
        self._grid = (1, 1)

    def hold(self, placed: Mapping[int, tuple[Viewport, int, int]], large: int) -> None:
        """Show viewports by number at their rows and columns; only the large one, where that is among them."""
        for viewport in self._held.values():
            self._cells.removeWidget(viewport)
        self._held = {number: viewport for number, (viewport, _, _) in placed.items()}
        alone = placed[large][1:] if large in placed else None
        rows = max((row for _, row, _ in placed.values()), default=-1) + 1
        columns = max((column for _, _, column in placed.values()), default=-1) + 1
        # Qt gives room to rows that stretch even where all in them is hidden.
        for row in range(max(self._cells.rowCount(), rows)):
            self._cells.setRowStretch(row, int(row < rows and (alone is None or row == alone[0])))
        for column in range(max(self._cells.columnCount(), columns)):
            self._cells.setColumnStretch(column, int(column < columns and (alone is None or column == alone[1])))
        for number, (viewport, row, column) in placed.items():
            self._cells.addWidget(viewport, row, column)
            viewport.setVisible(alone is None or number == large)
        self._grid = (max(1, rows), max(1, columns)) if alone is None else (1, 1)
        self._even_out()

    def let_go(self, viewport: Viewport) -> None:
        """Forget a viewport that is closed."""
        self._cells.removeWidget(viewport)
        self._held = {number: held for number, held in self._held.items() if held is not viewport}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep viewports of one size."""
        super().resizeEvent(event)
        self._even_out()

    def _even_out(self) -> None:
        """Leave the pixels that would make some viewports larger than others at the edge: one scale is one scale."""
        rows, columns = self._grid
        gap = self._cells.spacing()
        right = (self.width() - gap * (columns - 1)) % columns
        bottom = (self.height() - gap * (rows - 1)) % rows
        self._cells.setContentsMargins(0, 0, right, bottom)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take series from the browser and viewports by their grips; files are the window's."""
        if event.mimeData().hasFormat(STACK_MIME) or number_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the dropped series where it fell, or let the dropped viewport trade places with the one there."""
        dropped = number_of(event.mimeData())
        key = bytes(event.mimeData().data(STACK_MIME).data()).decode("utf-8", "replace")
        for number, viewport in self._held.items():
            if viewport.isVisibleTo(self) and viewport.geometry().contains(event.position().toPoint()):
                if dropped is not None:
                    self.desk.perform("viewport.swap", slot=number, other=dropped)
                elif self.desk.store.catalog.stack(key) is not None:
                    self.desk.perform("stack.open", stack=key, slot=number)
                event.acceptProposedAction()
                return
