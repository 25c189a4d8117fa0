"""The grid of viewports: as many as the layout asks for, each of the kind that its slot needs."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from viewer.actions.desk import Desk
from viewer.core.phrases import say
from viewer.state.store import State
from viewer.state.view import SlotKind, ViewState
from viewer.ui.grid_part import GridPart, Viewport
from viewer.ui.viewport2d import Viewport2D
from viewer.ui.viewport3d import Viewport3D
from viewer.ui.viewport_handle import ViewportHandle

NOT_LAID_OUT = (0, 0, -1, 0)


class Grid(GridPart):
    """Hold the viewports in rows and columns, or one of them alone."""

    hovered = Signal(object)
    menu_wanted = Signal(QPointF)
    drawn = Signal(int, int)
    """Emitted with a viewport's number and a picture's index when that picture came to the screen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
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
        if _shape_of(view) != self._shape:
            self._lay_out(view)

    def _make_kinds(self, view: ViewState) -> None:
        """Give each slot a widget of its kind; those that fit stay, so that nothing flickers."""
        kept: list[Viewport] = []
        for index, slot in enumerate(view.slots):
            wanted = Viewport3D if slot.kind is SlotKind.VOLUME else Viewport2D
            old = self.viewports[index] if index < len(self.viewports) else None
            kept.append(old if isinstance(old, wanted) else self._make(wanted, index))
        for viewport in self.viewports:
            if viewport not in kept:
                for part in self._parts():
                    part.let_go(viewport)
                viewport.close_viewport()
                viewport.hide()
                viewport.deleteLater()
                self._shape = NOT_LAID_OUT
        self.viewports = kept

    def _make(self, kind: type[Viewport2D] | type[Viewport3D], index: int) -> Viewport:
        viewport = kind(self.desk, index, self)
        viewport.setObjectName(f"viewport-{index}")
        viewport.setAccessibleName(say("Viewport {number}", number=index + 1))
        ViewportHandle(self.desk, index, viewport)
        viewport.hovered.connect(self.hovered)
        viewport.menu_wanted.connect(self.menu_wanted)
        if isinstance(viewport, Viewport2D):
            viewport.drawn.connect(self.drawn)
        self._shape = NOT_LAID_OUT
        return viewport

    def _lay_out(self, view: ViewState) -> None:
        here = view.columns - view.second.columns_of(view.columns)
        placed = {
            index: (viewport, *divmod(index, view.columns))
            for index, viewport in enumerate(self.viewports)
            if index % view.columns < here
        }
        moved = {
            index: (viewport, index // view.columns, index % view.columns - here)
            for index, viewport in enumerate(self.viewports)
            if index not in placed
        }
        if moved or "second" in self.__dict__:
            self.second.hold(moved, view.large_slot)
        self.hold(placed, view.large_slot)
        self._shape = _shape_of(view)

    @cached_property
    def second(self) -> GridPart:
        """The part of the grid that lies in the second window, made when it is first needed."""
        return GridPart(self.desk)

    def _parts(self) -> list[GridPart]:
        return [self, self.second] if "second" in self.__dict__ else [self]


def _shape_of(view: ViewState) -> tuple[int, int, int, int]:
    return view.rows, view.columns, view.large_slot, view.second.columns_of(view.columns)
