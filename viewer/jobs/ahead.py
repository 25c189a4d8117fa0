"""Reading ahead: what was asked for, in its order, so that a step of the wheel only adds what came into reach."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterable

from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, FrameRef
from viewer.core.records import StackItem
from viewer.jobs.lanes import Priority, Submit

Done = Callable[[Frame | None, ViewerError | None], None]
Request = Callable[[StackItem, Hashable, Priority, Done], None]


class ReadingAhead:
    """Keep the lanes busy with the next pictures of each owner, the most useful first.

    A picture that could not be read is not tried again while it stays within reach.
    """

    def __init__(self, lanes: Submit, request: Request, is_reading: Callable[[FrameRef], bool]) -> None:
        self._lanes = lanes
        self._request = request
        self._is_reading = is_reading
        self._asked: dict[Hashable, list[FrameRef]] = {}
        self._lock = threading.Lock()

    def want(self, owner: Hashable, items: Iterable[StackItem]) -> None:
        """Read these, in this order, in place of what the owner wanted before."""
        wanted = {item.ref: item for item in items}
        order = list(wanted)
        with self._lock:
            before = self._asked.get(owner, [])
            self._asked[owner] = order
        for ref in before:
            if ref not in wanted:
                self._lanes.cancel(_slot(owner, ref))
        left = [ref for ref in before if ref in wanted]
        # Submitting wakes a thread: what waits in its right place already stays there.
        same = next((at for at, (a, b) in enumerate(zip(left, order, strict=False)) if a != b), len(left))
        known = frozenset(left)
        for ref in order[same:]:
            if ref not in known or not self._is_reading(ref):
                self._request(wanted[ref], _slot(owner, ref), Priority.PREFETCH, self._done(owner, ref))

    def stop(self, owner: Hashable) -> None:
        """Drop what the owner still wants."""
        with self._lock:
            before = self._asked.pop(owner, [])
        for ref in before:
            self._lanes.cancel(_slot(owner, ref))

    def _done(self, owner: Hashable, ref: FrameRef) -> Done:
        def done(frame: Frame | None, error: ViewerError | None) -> None:  # noqa: ARG001 - told when it is asked for
            with self._lock:
                asked = self._asked.get(owner, [])
                if frame is not None and ref in asked:
                    asked.remove(ref)

        return done


def _slot(owner: Hashable, ref: FrameRef) -> Hashable:
    return "prefetch", owner, ref
