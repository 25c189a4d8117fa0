"""What only the window can do, for actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWhatsThis

from viewer.core.errors import ViewerError
from viewer.ui.grid import Grid
from viewer.ui.viewport2d import Viewport2D
from viewer.ui.viewport3d import SceneHandle, Viewport3D

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow


class Services:
    """Implement `viewer.actions.desk.WindowServices` by the window and its grid."""

    def __init__(self, window: MainWindow, grid: Grid) -> None:
        self._window, self._grid = window, grid

    def ask_files(self, title: str, filters: str) -> list[str]:
        """Let the user pick files."""
        return self._window.ask_files(title, filters)

    def ask_folder(self, title: str) -> str:
        """Let the user pick a folder."""
        return self._window.ask_folder(title)

    def show_export(self, kind: str) -> None:
        """Show the panel that exports a 'picture' or a 'movie'."""
        self._window.show_export(kind)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self._window.toggle_full_screen()

    def show_text(self, title: str, text: str) -> None:
        """Show a page of text."""
        self._window.show_page("text", title=title, text=text)

    def show_page(self, page: str, **how: Any) -> None:
        """Show one of the pages of `viewer.ui.pages` in the centre."""
        self._window.show_page(page, **how)

    def start_tour(self) -> None:
        """Begin the tour of the window."""
        self._window.start_tour()

    def ask(self, action: str, **given: str) -> None:
        """Ask in the palette for what an action needs beside what is given, and perform it."""
        self._window.palette_panel.ask(action, **given)

    def show_palette(self, text: str = "") -> None:
        """Show the palette with a query."""
        self._window.palette_panel.open(text)

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def reveal(self, path: str) -> None:
        """Show a file in the file manager."""
        from viewer.ui.revealing import reveal

        if not reveal(path):
            raise ViewerError("The file manager does not answer", hint="the details of the file tell where it lies")

    def scene(self, slot: int) -> SceneHandle | None:
        """Return what can be done with the scene of a 3D viewport."""
        viewport = self._grid.viewports[slot] if slot < len(self._grid.viewports) else None
        return viewport.scene if isinstance(viewport, Viewport3D) else None

    def focus_area(self, step: int) -> None:
        """Give the focus to the next (1) or previous (-1) part of the window."""
        self._window.focus_area(step)

    def explain(self) -> None:
        """Let the next click ask a part of the window what it is for."""
        QWhatsThis.enterWhatsThisMode()

    def show_card(self, id_: str) -> bool:
        """Tell beside a mark where its numbers come from, or stop; False if no viewport shows it."""
        flat = [one for one in self._grid.viewports if isinstance(one, Viewport2D)]
        flat.sort(key=lambda one: one.number != one.desk.store.view.active)
        found = [one for one in flat if one.has_mark(id_)]
        for one in found[:1] or flat[:1]:  # the picture may be on its way into the active one
            one.card.toggle(id_)
        return bool(found)

    def measure_with_keys(self, slot: int, step: int) -> bool:
        """Begin to draw with the keys (step 0), or take the next (1) or previous (-1) measurement in hand."""
        viewport = self._grid.viewports[slot] if slot < len(self._grid.viewports) else None
        if not isinstance(viewport, Viewport2D):
            return False
        return viewport.keys.change(step) if step else viewport.keys.begin()

    def label_in_place(self, slot: int, id_: str) -> bool:
        """Let a label be typed at a mark on the picture of a viewport; False where it is not to be seen there."""
        viewport = self._grid.viewports[slot] if slot < len(self._grid.viewports) else None
        return isinstance(viewport, Viewport2D) and viewport.editor.label(id_)

    def viewport_size(self, slot: int) -> tuple[int, int, float]:
        """Return width and height of a viewport in screen px, and device px for each."""
        viewport = self._grid.viewports[slot]
        if not self._grid.isVisible():
            self._window.measure_centre()
        return viewport.width(), viewport.height(), viewport.devicePixelRatioF()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
