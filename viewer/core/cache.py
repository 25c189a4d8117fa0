"""A cache bounded by bytes, least recently used first out, except what is pinned."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class ByteCache(Generic[K, V]):
    """Keep values while their bytes fit `budget_bytes`; safe to use from any thread.

    Pinned keys stay even beyond the budget: what is on the screen must not be read again for each repaint.
    """

    def __init__(self, budget_bytes: int) -> None:
        self._budget = budget_bytes
        self._values: OrderedDict[K, tuple[V, int]] = OrderedDict()
        self._pins: dict[Hashable, frozenset[K]] = {}
        self._used = 0
        self._lock = threading.Lock()

    @property
    def used_bytes(self) -> int:
        """Bytes of all values."""
        return self._used

    @property
    def budget_bytes(self) -> int:
        """Bytes that may be used."""
        return self._budget

    def set_budget(self, budget_bytes: int) -> list[K]:
        """Change the budget; returns what was dropped for it."""
        with self._lock:
            self._budget = budget_bytes
            return self._shrink()

    def get(self, key: K) -> V | None:
        """Return the value and count it as used now, or None."""
        with self._lock:
            found = self._values.get(key)
            if found is None:
                return None
            self._values.move_to_end(key)
            return found[0]

    def put(self, key: K, value: V, size: int) -> list[K]:
        """Keep a value of `size` bytes; returns the keys dropped for it (itself, if it alone exceeds the budget)."""
        with self._lock:
            old = self._values.pop(key, None)
            self._used += size - (old[1] if old else 0)
            self._values[key] = (value, size)
            return self._shrink()

    def discard(self, key: K) -> None:
        """Drop a value, pinned or not."""
        with self._lock:
            old = self._values.pop(key, None)
            if old:
                self._used -= old[1]

    def clear(self) -> None:
        """Drop all values."""
        with self._lock:
            self._values.clear()
            self._used = 0

    def pin(self, owner: Hashable, keys: Iterable[K]) -> list[K]:
        """Replace what `owner` pins; no keys to end it. Returns what was dropped now that it may be."""
        with self._lock:
            wanted = frozenset(keys)
            if wanted:
                self._pins[owner] = wanted
            else:
                self._pins.pop(owner, None)
            return self._shrink()

    def __contains__(self, key: K) -> bool:
        return key in self._values

    def __len__(self) -> int:
        return len(self._values)

    def _shrink(self) -> list[K]:
        if self._used <= self._budget:
            return []
        pinned = frozenset[K]().union(*self._pins.values())
        dropped = []
        for key in list(self._values):
            if self._used <= self._budget:
                break
            if key not in pinned:
                self._used -= self._values.pop(key)[1]
                dropped.append(key)
        return dropped
