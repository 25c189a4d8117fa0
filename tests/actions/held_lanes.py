"""Lanes in which jobs wait: what a second one of a slot does to the first, and what is done before any has run."""

from __future__ import annotations

import threading
from typing import Any


class Held:
    """Lanes that run nothing until they are told to, then all at once in a thread."""

    def __init__(self, lanes: Any) -> None:
        self._lanes = lanes
        self._held: list[tuple[Any, ...]] = []

    def submit(self, slot: Any, priority: Any, work: Any, done: Any, title: str = "") -> None:
        """Keep a job, in place of an older one of its slot."""
        self._held = [one for one in self._held if one[0] != slot]
        self._held.append((slot, priority, work, done, title))

    def run(self) -> list[object]:
        """Run what was kept and return the slots."""
        held, self._held = self._held, []
        thread = threading.Thread(target=lambda: [self._lanes.submit(*one) for one in held])
        thread.start()
        thread.join()
        return [slot for slot, *_ in held]

    def close(self) -> None:
        """Close the lanes behind."""
        self._lanes.close()
