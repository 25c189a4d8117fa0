"""Long jobs leave the interpreter to the window's thread while it is at work.

The window's thread gives the interpreter away within many Qt calls, and has to wait for it after each of them while
another thread runs: a first picture beside a header scan would take twice its time.
"""

from __future__ import annotations

import threading
import time

LONGEST_S = 0.1
"""For how long a job waits at most each time that the window's thread has begun to work."""


class Courtesy:
    """What the window's thread tells of itself, and what jobs do about it."""

    def __init__(self, longest_s: float = LONGEST_S) -> None:
        self._longest_s = longest_s
        self._is_resting = threading.Event()
        self._is_resting.set()
        self._since = 0.0

    def begin(self) -> None:
        """Tell that the window's thread is at work; nothing new if it was before."""
        if self._is_resting.is_set():
            self._since = time.monotonic()
            self._is_resting.clear()

    def rest(self) -> None:
        """Tell that the window's thread waits for something to happen."""
        self._is_resting.set()

    def give_way(self) -> None:
        """Wait, in any other thread, until the window's thread rests, but never long."""
        if not self._is_resting.is_set():
            left = self._since + self._longest_s - time.monotonic()
            if left > 0:
                self._is_resting.wait(left)
