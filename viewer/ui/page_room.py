"""Room for a page in a small window: panels beside it fold away while it is shown, and come back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from viewer.ui import theme

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

LEAST_PX = 440


class PageRoom:
    """Folds panels for the time of a page; what the user folds or shows meanwhile stays so."""

    def __init__(self, desk: Desk, centre: QWidget, inspector: QWidget, browser: QWidget) -> None:
        self._desk, self._centre = desk, centre
        self._panels = {"has_inspector": inspector, "has_browser": browser}
        self._folded: list[str] = []

    def make(self) -> None:
        """Fold the inspector, then the browser, until a page has room to be read."""
        room = self._centre.width()
        for name, panel in self._panels.items():
            if room >= theme.icon_scaled(LEAST_PX) or not self._centre.isVisible():
                return
            if getattr(self._desk.store.view, name):
                room += panel.width()
                self._folded.append(name)
                self._show(name, is_shown=False)

    def give_back(self) -> None:
        """Show again what was folded for the page."""
        folded, self._folded = self._folded, []
        for name in folded:
            self._show(name, is_shown=True)

    def _show(self, name: str, *, is_shown: bool) -> None:
        changes: dict[str, Any] = {name: is_shown}
        self._desk.store.show(lambda view: replace(view, **changes))
