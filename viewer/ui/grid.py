"""The grid of viewports: as many as the layout asks for, each of the kind that its slot needs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.actions.desk import Desk
from viewer.core.phrases import say
from viewer.state.store import State
from viewer.state.view import SlotKind, ViewState
from viewer.ui.panels.thumbnails import MIME as STACK_MIME
from viewer.ui.viewport2d import Viewport2D
from viewer.ui.viewport3d import Viewport3D

Viewport = Viewport2D | Viewport3D
NOT_LAID_OUT = (0, 0, -1)


class Grid(QWidget):
    """Hold the viewports in rows and columns, or one of them alone."""

    hovered = Signal(object)
    menu_wanted = Signal(QPointF)
    drawn = Signal(int, int)
    """Emitted with a viewport's number and a picture's index when that picture came to the screen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("grid")
        self.setAcceptDrops(True)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.viewports: list[Viewport] = []
        self._shape = NOT_LAID_OUT
        self._stop = desk.store.listen(self._follow)
        self._arrange(desk.store.view)

    @property
    def is_settled(self) -> bool:
        """Whether every visible viewport shows what was asked for."""
        return all(viewport.is_settled for viewport in self.viewports if viewport.isVisibleTo(self))

    def close_grid(self) -> None:
        """Stop all viewports."""
        self._stop()
        for viewport in self.viewports:
            viewport.close_viewport()
        self.viewports = []

    def _follow(self, old: State, new: State) -> None:
        if old.view is not new.view:
            self._arrange(new.view)

    def _arrange(self, view: ViewState) -> None:
        self._make_kinds(view)
        if (view.rows, view.columns, view.large_slot) == self._shape:
            return
        self._lay_out(view)
        for index, viewport in enumerate(self.viewports):
            viewport.setVisible(view.large_slot < 0 or view.large_slot == index)

    def _make_kinds(self, view: ViewState) -> None:
        """Give each slot a widget of its kind; those that fit stay, so that nothing flickers."""
        kept: list[Viewport] = []
        for index, slot in enumerate(view.slots):
            wanted = Viewport3D if slot.kind is SlotKind.VOLUME else Viewport2D
            old = self.viewports[index] if index < len(self.viewports) else None
            kept.append(old if isinstance(old, wanted) else self._make(wanted, index))
        for viewport in self.viewports:
            if viewport not in kept:
                self._layout.removeWidget(viewport)
                viewport.close_viewport()
                viewport.hide()
                viewport.deleteLater()
                self._shape = NOT_LAID_OUT
        self.viewports = kept

    def _make(self, kind: type[Viewport2D] | type[Viewport3D], index: int) -> Viewport:
        viewport = kind(self.desk, index, self)
        viewport.setObjectName(f"viewport-{index}")
        viewport.setAccessibleName(say("Viewport {number}", number=index + 1))
        viewport.hovered.connect(self.hovered)
        viewport.menu_wanted.connect(self.menu_wanted)
        if isinstance(viewport, Viewport2D):
            viewport.drawn.connect(self.drawn)
        self._shape = NOT_LAID_OUT
        return viewport

    def _lay_out(self, view: ViewState) -> None:
        for viewport in self.viewports:
            self._layout.removeWidget(viewport)
        # Qt gives room to rows that stretch even where all in them is hidden.
        alone = divmod(view.large_slot, view.columns) if view.large_slot >= 0 else None
        for row in range(max(self._layout.rowCount(), view.rows)):
            self._layout.setRowStretch(row, int(row < view.rows and (alone is None or row == alone[0])))
        for column in range(max(self._layout.columnCount(), view.columns)):
            self._layout.setColumnStretch(column, int(column < view.columns and (alone is None or column == alone[1])))
        for index, viewport in enumerate(self.viewports):
            self._layout.addWidget(viewport, index // view.columns, index % view.columns)
        self._shape = (view.rows, view.columns, view.large_slot)

    # -- dropping series

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take series from the browser; files are the window's."""
        if event.mimeData().hasFormat(STACK_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the dropped series where it fell."""
        key = bytes(event.mimeData().data(STACK_MIME).data()).decode()
        for index, viewport in enumerate(self.viewports):
            if viewport.isVisibleTo(self) and viewport.geometry().contains(event.position().toPoint()):
                self.desk.perform("stack.open", stack=key, slot=index)
                event.acceptProposedAction()
                return
