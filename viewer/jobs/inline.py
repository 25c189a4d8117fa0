"""Lanes without threads."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable
from typing import TypeVar

from viewer.core.errors import Cancelled, ViewerError
from viewer.jobs.lanes import Job, JobInfo, Listener, Never, Priority, Ticket, as_viewer_error

T = TypeVar("T")


class InlineLanes:
    """Lanes that run each job at submit, in the caller's thread: for tests and the command line."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def submit(
        self,
        slot: Hashable,
        priority: Priority,  # noqa: ARG002 - one thread has one order
        work: Callable[[Job], T],
        done: Callable[[T | None, ViewerError | None], None],
        title: str = "",  # noqa: ARG002 - nobody can look while it runs
    ) -> Ticket:
        """Run the job and call `done` before returning."""
        value: T | None = None
        error: ViewerError | None = None
        try:
            value = work(Never())
        except Exception as raised:  # noqa: BLE001 - the same boundary as in the threads
            error = as_viewer_error(raised)
        if not isinstance(error, Cancelled):
            done(value, error)
        return Ticket(slot, next(self._numbers))

    def cancel(self, slot: Hashable) -> None:
        """Do nothing: no job is ever waiting."""

    def running(self) -> tuple[JobInfo, ...]:
        """Return nothing: no job runs between calls."""
        return ()

    def listen(self, listener: Listener) -> Callable[[], None]:  # noqa: ARG002 - nothing ever changes
        """Never call the listener."""
        return lambda: None

    def call(self, function: Callable[[], None]) -> None:
        """Call at once."""
        function()

    def later(self, seconds: float, function: Callable[[], None]) -> Callable[[], None]:  # noqa: ARG002 - no clock
        """Call at once: in no other thread, and whatever the clock."""
        function()
        return lambda: None

    def is_busy(self) -> bool:
        """Return False."""
        return False

    def close(self) -> None:
        """Do nothing."""
