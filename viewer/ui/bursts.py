"""Turns of the wheel and repeated keys are one entry of the history until they pause."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from viewer.state.store import State, Store

PAUSE_MS = 800


class Bursts(QObject):
    """End the growing entry of the history when nothing changes for a while and no button is held."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.pause)
        self._stop = store.listen(self._follow)

    def pause(self) -> None:
        """End the entry, unless a drag that rests is what makes it grow."""
        if QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._timer.start()
            return
        self._store.end_group()

    def close(self) -> None:
        """Stop listening."""
        self._stop()
        self._timer.stop()

    def _follow(self, _old: State, _new: State) -> None:
        if self._store.is_growing:
            self._timer.start()
