"""How long the event loop stands still."""

from __future__ import annotations

import time

import viewer.app  # noqa: F401 - before Qt, in the order of the program's own start

# isort: split
from PySide6.QtCore import QTimer

TICK_MS = 5


class Watchdog:
    """A timer of 5 ms; `gaps` (seconds) is how much later than that each tick came."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(max(0.0, now - self._last - TICK_MS / 1000))
        self._last = now

    def take(self) -> list[float]:
        """Return the gaps since the last call, in milliseconds."""
        gaps, self.gaps = self.gaps, []
        return [round(1000 * gap, 2) for gap in gaps]
