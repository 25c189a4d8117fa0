"""What all pages of the inspector share: they follow the store only while they can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.commands import is_motion

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State

PACE_MS = 33


class InspectorPage(QWidget):
    """A page brings itself up to date in `refresh`; `concerns` says which changes matter to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._is_stale = True
        # Pictures come first: while they move on and on, a page follows at its own pace.
        self._is_behind = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(PACE_MS)
        self._pace.timeout.connect(self._catch_up)
        desk.store.listen(self._changed)

    def column(self, margin: int = 12) -> QVBoxLayout:
        """Return the layout of the page."""
        made = QVBoxLayout(self)
        made.setContentsMargins(margin, margin, margin, margin)
        made.setSpacing(8)
        return made

    def refresh(self) -> None:
        """Show what the state says; a page without anything that changes has nothing to do."""

    def concerns(self, old: State, new: State) -> bool:
        """Whether a change matters to this page."""
        return old is not new

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _changed(self, old: State, new: State) -> None:
        if not self.concerns(old, new):
            return
        if not self.isVisible():
            self._is_stale = True
        elif is_motion(old, new):
            self._is_behind = True
            if not self._pace.isActive():
                self._pace.start()
        else:
            self._renew()

    def _renew(self) -> None:
        self._is_behind = False
        self._pace.start()
        self.refresh()

    def _catch_up(self) -> None:
        if self._is_behind and self.isVisible():
            self._renew()
        self._is_stale = self._is_stale or self._is_behind
        self._is_behind = False
