"""The one way from other threads into the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from viewer.jobs.courtesy import Courtesy


class Delivery(QObject):
    """Run closures in the thread that made it (the GUI thread), in the order of their delivery.

    After `close` nothing runs any more: what was on its way is dropped.
    """

    _arrived = Signal(object)

    def __init__(self, courtesy: Courtesy | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courtesy = courtesy or Courtesy()
        self._is_closed = False
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Queue a call; returns at once, from any thread."""
        # The program may have ended in a hurry, and Qt with it, while a job still ran.
        if not self._is_closed and shiboken6.isValid(self):
            self._arrived.emit(call)

    def close(self) -> None:
        """Drop what waits and what comes later."""
        self._is_closed = True

    def _run(self, call: Callable[[], None]) -> None:
        if not self._is_closed:
            self._courtesy.begin()
            call()
