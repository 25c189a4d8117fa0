"""How often the stacks of a series are made while its files are still being found."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

BUILD_SHARE = 0.25
"""How much of a scan's time may go into making stacks of what was found so far."""


class Pace:
    """When to make stacks anew: at once for the first picture; the longer it takes, the more rarely.

    So the time of a scan grows with the number of its files, not with its square. `touched` are the studies that files
    were added to since.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.touched: set[str] = set()
        self._clock = clock
        self._next = clock()

    def is_due(self) -> bool:
        """Whether it is time."""
        return self._clock() >= self._next

    @contextmanager
    def building(self) -> Iterator[set[str]]:
        """Give the studies whose stacks are to be made, and take the time that it takes."""
        start = self._clock()
        touched, self.touched = self.touched, set()
        yield touched
        now = self._clock()
        self._next = now + (now - start) * (1 / BUILD_SHARE - 1)
