"""Compressed frames decoded in supervised processes: a hostile file costs one picture, not the program."""

from __future__ import annotations

import heapq
import itertools
import os
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from viewer.core import budget
from viewer.core.errors import Cancelled
from viewer.core.protocols import CancelToken
from viewer.dicom.decoders import FrameJob
from viewer.jobs.decode_process import DecodeProcess, ProcessDied

Array = NDArray[Any]

DEADLINE_S = 10.0
START_S = 60.0
TOKEN_CHECK_S = 0.05
WORKER_MODULE = "viewer.jobs.worker"


@dataclass(order=True, slots=True)
class _Waiter:
    """A thread that waits for a process: the most urgent first, among equals the oldest."""

    priority: int
    number: int
    turn: threading.Condition = field(compare=False)


class DecodePool:
    """Some decode processes, lent to whoever waits with the most urgent priority; safe in threads.

    A process that dies, or that is killed at the deadline, is replaced. Beyond `memory_limit` bytes, by default
    those of the limits, a process gets no more memory (Linux, macOS in part; on Windows the deadline alone guards).
    """

    def __init__(
        self,
        workers: int | None = None,
        deadline_s: float = DEADLINE_S,
        memory_limit: int | None = None,
        module: str = WORKER_MODULE,
    ) -> None:
        self._count = workers or os.cpu_count() or 1
        self._deadline = deadline_s
        self._memory_limit = memory_limit or budget.current().decoder_mib * budget.MIB
        self._module = module
        self._lock = threading.Lock()
        self._idle: list[DecodeProcess] = []
        self._all: set[DecodeProcess] = set()
        self._waiting: list[_Waiter] = []
        self._numbers = itertools.count()
        self._is_closed = False
        self._busy = threading.Event()
        self._closing = threading.Event()
        self._watchdog = threading.Thread(target=self._watch, name="decode-watchdog", daemon=True)
        self._watchdog.start()

    @property
    def workers(self) -> int:
        """How many processes there are at most."""
        return self._count

    def warm(self) -> None:
        """Start all processes; returns at once, they import their codecs meanwhile."""
        while self._start_one():
            pass

    def decode(self, job: FrameJob, priority: int = 0, token: CancelToken | None = None) -> Array:
        """Return the stored values of a frame; waits for a process.

        ViewerError says why the frame cannot be decoded; Cancelled if `token` said so before a process was free.
        """
        job.nbytes  # noqa: B018 - refuses impossible sizes before anything waits
        try:
            return self._decode_once(job, priority, token)
        except ProcessDied:
            # It may have been killed from outside, for want of memory say; if the frame did it, it does it again.
            return self._decode_once(job, priority, token)

    def close(self) -> None:
        """Stop all processes; frames that are being decoded fail."""
        with self._lock:
            self._is_closed = True
            processes = list(self._all)
            idle, self._idle = self._idle, []
            for waiter in self._waiting:
                waiter.turn.notify()
        self._closing.set()
        self._busy.set()
        for process in processes:
            process.kill()
        for process in idle:
            self._drop(process)
        self._watchdog.join()

    def _decode_once(self, job: FrameJob, priority: int, token: CancelToken | None) -> Array:
        process = self._acquire(priority, token)
        try:
            process.wait_ready(START_S)
            return process.decode(job, self._deadline)
        finally:
            self._release(process)

    def _acquire(self, priority: int, token: CancelToken | None) -> DecodeProcess:
        waiter = _Waiter(int(priority), next(self._numbers), threading.Condition(self._lock))
        with self._lock:
            heapq.heappush(self._waiting, waiter)
            try:
                while True:
                    if self._is_closed:
                        raise Cancelled
                    if token is not None and token.is_cancelled():
                        raise Cancelled
                    if self._waiting[0] is waiter and (process := self._free_process()) is not None:
                        self._busy.set()
                        return process
                    waiter.turn.wait(TOKEN_CHECK_S if token is not None else None)
            finally:
                self._waiting.remove(waiter)
                heapq.heapify(self._waiting)
                if self._idle or len(self._all) < self._count:
                    self._call_next()

    def _call_next(self) -> None:
        """Wake the most urgent one that waits; the lock is held. All at once would cost more than their work."""
        if self._waiting:
            self._waiting[0].turn.notify()

    def _free_process(self) -> DecodeProcess | None:
        """Return an idle process, or a new one while there may be more; the lock is held."""
        while self._idle:
            process = self._idle.pop()
            if process.is_alive:
                return process
            self._drop(process)
        if len(self._all) < self._count:
            process = DecodeProcess(self._memory_limit, self._module)
            self._all.add(process)
            return process
        return None

    def _start_one(self) -> bool:
        with self._lock:
            if self._is_closed or len(self._all) >= self._count:
                return False
            process = DecodeProcess(self._memory_limit, self._module)
            self._all.add(process)
            self._idle.insert(0, process)
            self._call_next()
            return True

    def _release(self, process: DecodeProcess) -> None:
        with self._lock:
            is_usable = process.is_alive and not self._is_closed
            if is_usable:
                self._idle.append(process)
            else:
                self._drop(process)
            self._call_next()
        if not is_usable:
            self._start_one()

    def _drop(self, process: DecodeProcess) -> None:
        self._all.discard(process)
        process.close()

    def _watch(self) -> None:
        """Kill processes that are past their deadline."""
        while not self._is_closed:
            self._busy.wait()
            self._closing.wait(min(0.25, self._deadline / 4))
            with self._lock:
                if len(self._idle) == len(self._all) and not self._is_closed:
                    self._busy.clear()
                late = [p for p in self._all if 0.0 < p.stop_at < time.monotonic()]
            for process in late:
                process.kill(is_late=True)
