"""The menu of the toolbar's link button: what viewports do together, each a switch of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.core.phrases import say

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.ui.commands import Commands

CHOICES = ("view.synchronize", "link.window", "link.zoom", "link.pan", "link.invert")
ENTRIES = (CHOICES, ("link.all",), ("link.tie", "link.untie"), ("link.point", "view.reference_lines", "link.ends"))


class LinkMenu(QMenu):
    """Stays open while switches are set, so that several can be chosen at once."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(say("Link"), parent)
        self.setObjectName("linkMenu")
        self.setAccessibleName(say("Link"))
        for group in ENTRIES:
            for id_ in group:
                action = commands.action(id_)
                # The box says whether it is on; an icon would stand in its place.
                action.setIconVisibleInMenu(False)
                self.addAction(action)
            self.addSeparator()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set a switch and stay; do anything else and close."""
        if not self._switched(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a switch with Enter or Space and stay."""
        is_choice = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if not (is_choice and self._switched(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _switched(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


def linked_words(desk: Desk) -> str:
    """Say what is linked."""
    links = desk.store.view.links
    said = [desk.actions[id_].title for id_ in CHOICES if desk.is_checked(id_)]
    if links.ties:
        said.append(say("Tied by hand"))
    return "\n".join(said) or say("Nothing is linked")
