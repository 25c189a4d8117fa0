"""Work beside the GUI thread: priorities, slots that make older work stale, and delivery in one place."""

from __future__ import annotations

import heapq
import itertools
import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Protocol, TypeVar

from viewer.core.errors import ViewerError
from viewer.jobs.courtesy import Courtesy

log = logging.getLogger(__name__)

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
"""Runs a call where results belong (the GUI thread); must not block."""
Listener = Callable[[], None]

_LOADER_IS_SHORT = ("failed to map segment", "cannot allocate memory", "Cannot allocate memory")
NOTICE_S = 0.1
CLOSE_S = 5.0
# How long a thread may keep the interpreter from another that wants it. The GUI thread gives it away within many Qt
# calls and has to get it back each time: at Python's 5 ms a repaint beside a header scan would take a visible pause.
SWITCH_S = 0.001


class Priority(IntEnum):
    """What runs first; COMPUTE is for work that takes longer than a picture."""

    VISIBLE = 0
    NEIGHBOUR = 1
    THUMBNAIL = 2
    PREFETCH = 3
    COMPUTE = 4


@dataclass(frozen=True, slots=True)
class Ticket:
    """The receipt of a submitted job."""

    slot: Hashable
    number: int


@dataclass(frozen=True, slots=True)
class JobInfo:
    """A running job that has a title, for the status bar; `total` 0 while it is not known."""

    title: str
    done: int
    total: int
    slot: Hashable


class Job(Protocol):
    """What work may ask of, and tell to, the lane that runs it."""

    def is_cancelled(self) -> bool:
        """Whether the result is not wanted any more; a job that no picture waits for may be held up here shortly."""
        ...

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is; `total` 0 if that is not known."""
        ...


class Submit(Protocol):
    """The part of lanes that other packages depend on: `Lanes` and `InlineLanes` have it."""

    def submit(
        self,
        slot: Hashable,
        priority: Priority,
        work: Callable[[Job], T],
        done: Callable[[T | None, ViewerError | None], None],
        title: str = "",
    ) -> Ticket:
        """Run `work(job)` and hand `done(value, None)` or `done(None, error)` to the place of delivery."""
        ...

    def cancel(self, slot: Hashable) -> None:
        """Make the slot's job stale: it does not start, or its `done` is not called."""
        ...

    def running(self) -> tuple[JobInfo, ...]:
        """Return the titled jobs that run now."""
        ...

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` where results are delivered when `running` changes; returns the call that ends it."""
        ...

    def call(self, function: Callable[[], None]) -> None:
        """Run `function` where results are delivered."""
        ...

    def later(self, seconds: float, function: Callable[[], None]) -> Callable[[], None]:
        """Run `function` where results are delivered, in some time; returns the call that gives it up."""
        ...


class Never:
    """A job that is never cancelled and whose progress nobody watches."""

    def is_cancelled(self) -> bool:
        """Return False."""
        return False

    def progress(self, done: int, total: int) -> None:
        """Ignore progress."""


def as_viewer_error(error: Exception) -> ViewerError:
    """Turn what a job raised into what is shown; unexpected errors are logged by place, without their text.

    The text of a library's exception may quote values of the file, a patient's name for one.
    """
    if isinstance(error, ViewerError):
        return error
    is_short_of_memory = isinstance(error, MemoryError) or (
        # What the loader says when a library does not fit into memory any more.
        isinstance(error, ImportError | OSError) and any(words in str(error) for words in _LOADER_IS_SHORT)
    )
    if is_short_of_memory:
        return ViewerError("Not enough memory", hint="close other studies or programs")
    places = " < ".join(
        f"{place.name} ({place.filename.rpartition('/')[2]}:{place.lineno})"
        for place in reversed(traceback.extract_tb(error.__traceback__))
    )
    log.error("unexpected %s in a job: %s", type(error).__name__, places)
    return ViewerError("Unexpected error", detail=type(error).__name__, hint="the log has the place")


class _QueuedJob:
    """One submitted job; it is current while its lanes hold it under its slot."""

    __slots__ = ("_lanes", "done", "done_steps", "number", "priority", "slot", "title", "total_steps", "work")

    def __init__(
        self,
        lanes: Lanes,
        ticket: Ticket,
        priority: Priority,
        work: Callable[[Job], Any],
        done: Callable[[Any, ViewerError | None], None],
        title: str,
    ) -> None:
        self._lanes = lanes
        self.slot, self.number = ticket.slot, ticket.number
        self.priority, self.work, self.done, self.title = priority, work, done, title
        self.done_steps = self.total_steps = 0

    def is_cancelled(self) -> bool:
        if self.priority >= Priority.THUMBNAIL:
            self._lanes.courtesy.give_way()
        return not self._lanes.is_current(self)

    def progress(self, done: int, total: int) -> None:
        self.done_steps, self.total_steps = done, total
        if self.title:
            self._lanes.notice(throttled=True)

    def info(self) -> JobInfo:
        return JobInfo(self.title, self.done_steps, self.total_steps, self.slot)


class Lanes:
    """Threads that take the most urgent job first, among equals the oldest.

    One thread is kept for VISIBLE and NEIGHBOUR jobs, and half of all never take COMPUTE jobs, so that a picture on
    the screen does not wait for prefetching, nor a thumbnail for a volume. Results reach `done`
    through `deliver` only, and only while no newer job took the slot, whichever thread asks.
    """

    def __init__(self, deliver: Deliver, threads: int = 4, courtesy: Courtesy | None = None) -> None:
        if threads < 2:
            raise ValueError("lanes need two threads: one is kept for pictures")
        self.courtesy = courtesy or Courtesy()
        sys.setswitchinterval(SWITCH_S)
        self._deliver = deliver
        self._ready = threading.Condition()
        self._heap: list[tuple[int, int, _QueuedJob]] = []
        self._current: dict[Hashable, _QueuedJob] = {}
        self._running: dict[int, _QueuedJob] = {}
        self._most = {
            Priority.COMPUTE: threads // 2,
            Priority.PREFETCH: threads - 1,
            Priority.THUMBNAIL: threads - 1,
        }
        self._numbers = itertools.count(1)
        self._listeners: list[Listener] = []
        self._last_notice = 0.0
        self._is_closed = False
        self._threads = [
            threading.Thread(target=self._run, name=f"lane-{index}", daemon=True) for index in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def submit(
        self,
        slot: Hashable,
        priority: Priority,
        work: Callable[[Job], T],
        done: Callable[[T | None, ViewerError | None], None],
        title: str = "",
    ) -> Ticket:
        """Queue `work(job)`; an older job of the slot is stale from now on. Does nothing once closed."""
        ticket = Ticket(slot, next(self._numbers))
        job = _QueuedJob(self, ticket, priority, work, done, title)
        with self._ready:
            if self._is_closed:
                return ticket
            self._forget(slot)
            self._current[slot] = job
            heapq.heappush(self._heap, (int(priority), ticket.number, job))
            self._ready.notify()
        return ticket

    def cancel(self, slot: Hashable) -> None:
        """Make the slot's job stale: it does not start, or its `done` is not called."""
        with self._ready:
            self._forget(slot)

    def running(self) -> tuple[JobInfo, ...]:
        """Return the titled jobs that run now, the oldest first."""
        with self._ready:
            jobs = [job for job in self._running.values() if job.title]
        return tuple(job.info() for job in sorted(jobs, key=lambda job: job.number))

    def is_busy(self) -> bool:
        """Whether anything but reading ahead waits, runs, or is on its way to be delivered."""
        with self._ready:
            return any(job.priority is not Priority.PREFETCH for job in self._current.values())

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` through `deliver` when titled jobs start, end, or (ten times a second) move on."""
        self._listeners.append(listener)

        def unlisten() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return unlisten

    def call(self, function: Callable[[], None]) -> None:
        """Run `function` where results are delivered, unless the lanes are closed by then."""
        if not self._is_closed:
            self._deliver(lambda: None if self._is_closed else function())

    def later(self, seconds: float, function: Callable[[], None]) -> Callable[[], None]:
        """Run `function` where results are delivered, in some time; returns the call that gives it up."""
        timer = threading.Timer(seconds, self.call, (function,))
        timer.daemon = True
        timer.start()
        return timer.cancel

    def close(self) -> None:
        """Drop what waits, cancel what runs, and wait for the threads, at most five seconds."""
        with self._ready:
            self._is_closed = True
            self._heap.clear()
            self._current.clear()
            self._ready.notify_all()
        deadline = time.monotonic() + CLOSE_S
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))

    def is_current(self, job: _QueuedJob) -> bool:
        """Whether no newer job took the slot and nobody cancelled."""
        return self._current.get(job.slot) is job

    def notice(self, *, throttled: bool) -> None:
        """Tell the listeners that `running` changed."""
        now = time.monotonic()
        if not self._listeners or (throttled and now - self._last_notice < NOTICE_S):
            return
        self._last_notice = now
        for listener in tuple(self._listeners):
            self.call(listener)

    def _forget(self, slot: Hashable) -> None:
        old = self._current.pop(slot, None)
        if old is not None and id(old) not in self._running:
            self._heap = [entry for entry in self._heap if entry[2] is not old]
            heapq.heapify(self._heap)

    def _run(self) -> None:
        while (job := self._take()) is not None:
            if job.title:
                self.notice(throttled=False)
            try:
                value, error = job.work(job), None
            except Exception as raised:  # noqa: BLE001 - the boundary: every failure of a job becomes a ViewerError
                value, error = None, as_viewer_error(raised)
            self._finish(job)
            if self.is_current(job):
                self.call(self._delivery(job, value, error))
            if job.title:
                self.notice(throttled=False)
            del job, value, error

    def _take(self) -> _QueuedJob | None:
        with self._ready:
            while not self._is_closed:
                if self._heap and self._may_start(self._heap[0][2]):
                    job = heapq.heappop(self._heap)[2]
                    self._running[id(job)] = job
                    return job
                self._ready.wait()
        return None

    def _may_start(self, job: _QueuedJob) -> bool:
        most = self._most.get(job.priority)
        if most is None:
            return True
        least = Priority.COMPUTE if job.priority is Priority.COMPUTE else Priority.THUMBNAIL
        return sum(running.priority >= least for running in self._running.values()) < most

    def _finish(self, job: _QueuedJob) -> None:
        with self._ready:
            self._running.pop(id(job), None)
            if self._heap:
                self._ready.notify()

    def _delivery(self, job: _QueuedJob, value: Any, error: ViewerError | None) -> Callable[[], None]:
        def deliver() -> None:
            with self._ready:
                if not self.is_current(job):
                    return
                del self._current[job.slot]
            job.done(value, error)

        return deliver
