"""Pictures on demand: read, decoded, and kept within a budget of bytes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Container, Hashable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

from numpy.typing import NDArray

from viewer.core.cache import ByteCache
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.pixels import Frame, FrameRef
from viewer.core.protocols import CancelToken
from viewer.core.records import Stack, StackItem
from viewer.dicom import pixels
from viewer.dicom.decoders import FrameJob, decode
from viewer.jobs.ahead import ReadingAhead
from viewer.jobs.lanes import NOTICE_S, Job, Listener, Never, Priority, Submit
from viewer.jobs.views import VolumeViews
from viewer.volume.volume import Volume

Array = NDArray[Any]

PREFETCH_AHEAD = 24
PREFETCH_BEHIND = 4


class Decoder(Protocol):
    """What decodes compressed frames: `DecodePool`."""

    @property
    def workers(self) -> int:
        """How many frames it decodes at a time."""
        ...

    def decode(self, job: FrameJob, priority: int = 0, token: CancelToken | None = None) -> Array:
        """Return the stored values, or raise ViewerError."""
        ...


class Frames:
    """The one source of pictures: a cache in front of file and decoder; safe in threads.

    A frame that several ask for at once is read once.
    """

    def __init__(self, lanes: Submit, pool: Decoder, budget_bytes: int) -> None:
        self._lanes = lanes
        self._pool = pool
        self._cache: ByteCache[FrameRef, Frame] = ByteCache(budget_bytes)
        self._reading: dict[FrameRef, Future[Frame]] = {}
        self._forgotten: set[FrameRef] = set()
        self._lock = threading.Lock()
        self._ahead = ReadingAhead(lanes, self.request, self._is_reading)
        self._loaded = LoadedNotice(lanes)
        self._views = VolumeViews()

    @property
    def used_bytes(self) -> int:
        """Bytes of all pictures that are kept."""
        return self._cache.used_bytes

    @property
    def budget_bytes(self) -> int:
        """Bytes that may be kept; pinned pictures stay beyond it."""
        return self._cache.budget_bytes

    @property
    def decoders(self) -> int:
        """How many compressed frames are decoded at a time."""
        return self._pool.workers

    def set_budget(self, budget_bytes: int) -> None:
        """Change the budget, dropping what is too much."""
        self._loaded.changed(self._cache.set_budget(budget_bytes))

    def get(self, item: StackItem) -> Frame | None:
        """Return the frame if it is there; never waits. Cancel the slot's request when showing it."""
        return self._held(item.ref)

    def request(
        self,
        item: StackItem,
        slot: Hashable,
        priority: Priority,
        done: Callable[[Frame | None, ViewerError | None], None],
        finish: Callable[[StackItem, Frame], Frame] | None = None,
    ) -> None:
        """Load a frame in a lane; a newer request of the slot makes this one stale. `done` runs where results go.

        `finish` makes of the frame what `done` gets, in the lane.
        """

        with self._lock:
            self._forgotten.discard(item.ref)

        def work(job: Job) -> Frame:
            frame = self.load(item, priority, job)
            return frame if finish is None else finish(item, frame)

        self._lanes.submit(slot, priority, work, done)

    def cancel(self, slot: Hashable) -> None:
        """Forget the slot's request."""
        self._lanes.cancel(slot)

    def load(self, item: StackItem, priority: Priority = Priority.VISIBLE, token: CancelToken | None = None) -> Frame:
        """Return the frame, reading it in this thread if need be. ViewerError if it cannot be shown; `Cancelled`
        if `token` said so before decoding began."""
        while True:
            frame = self._held(item.ref)
            if frame is not None:
                return frame
            with self._lock:
                future = self._reading.get(item.ref)
                is_mine = future is None
                if future is None:
                    future = self._reading[item.ref] = Future()
            if is_mine:
                return self._read_for_all(item, future, priority, token)
            try:
                return future.result()
            except Cancelled:
                if token is not None and token.is_cancelled():
                    raise

    def prefetch(self, stack: Stack, index: int, direction: int, owner: Hashable = "prefetch") -> None:
        """Load the neighbours of a picture: many in the scroll direction (-1 or 1; 0 both alike), a few behind.

        A newer call of the same `owner` replaces what the older one still has to do.
        """
        self.read_ahead(neighbours(stack, index, direction), owner)

    def read_ahead(self, items: Iterable[StackItem], owner: Hashable = "prefetch") -> None:
        """Load these pictures, in this order, in place of what the owner still had to load."""
        wanted = [item for item in items if not self._is_held(item.ref)]
        self._ahead.want(owner, self._fitting(wanted))

    def stop_prefetch(self, owner: Hashable) -> None:
        """Drop what an owner's last `prefetch` still has to do."""
        self._ahead.stop(owner)

    def loaded(self, stack: Stack) -> frozenset[int]:
        """Return the indices of the stack's pictures that are there."""
        return frozenset(index for index, item in enumerate(stack.items) if self._is_held(item.ref))

    def listen_loaded(self, stack: Stack, listener: Listener) -> Callable[[], None]:
        """Call `listener` where results go, at most ten times a second, when `loaded(stack)` changes; returns the
        call that ends it."""
        return self._loaded.listen(frozenset(item.ref for item in stack.items), listener)

    def pin(self, slot: Hashable, refs: Iterable[FrameRef]) -> None:
        """Keep these frames whatever the budget, in place of what the slot pinned before; none ends it."""
        self._loaded.changed(self._cache.pin(slot, refs))

    def lend(self, stack: Stack, volume: Volume, without: Container[int] = ()) -> None:
        """Show the stack's pictures from its volume, but slices `without`; copies of them are dropped."""
        refs = self._views.lend(stack, volume, without)
        for ref in refs:
            self._cache.discard(ref)
        self._loaded.changed(refs)

    def take_back(self, stack_key: str) -> None:
        """Show nothing from the stack's volume any more: it is dropped."""
        self._loaded.changed(self._views.take_back(stack_key))

    def forget(self, refs: Iterable[FrameRef]) -> None:
        """Drop frames that were closed, or whose files have changed. What is still read of them, for a viewport that
        is gone or a file that is written, is not kept, until one is requested again."""
        gone = list(refs)
        with self._lock:
            self._forgotten.update(gone)
            for ref in gone:
                self._reading.pop(ref, None)
                self._cache.discard(ref)
        self._loaded.changed(gone)

    def clear(self) -> None:
        """Drop every frame of its own; those in volumes stay."""
        self._cache.clear()

    def decode(self, job: FrameJob, priority: Priority, token: CancelToken | None = None) -> Array:
        """Return a frame's values: native ones here, compressed ones in the pool."""
        return self._pool.decode(job, priority, token) if job.is_encapsulated else decode(job)

    def _read_for_all(
        self, item: StackItem, future: Future[Frame], priority: Priority, token: CancelToken | None
    ) -> Frame:
        try:
            frame = self._read(item, priority, token or Never())
        except BaseException as error:
            with self._lock:
                self._end_of(item.ref, future)
            future.set_exception(error)
            raise
        dropped: list[FrameRef] = []
        with self._lock:
            if self._end_of(item.ref, future) and item.ref not in self._forgotten and item.ref not in self._views:
                dropped = self._cache.put(item.ref, frame, frame.nbytes)
        future.set_result(frame)
        self._loaded.changed([item.ref, *dropped])
        return frame

    def _end_of(self, ref: FrameRef, future: Future[Frame]) -> bool:
        """Note that a reading ends; return whether nobody has forgotten the frame meanwhile. Needs the lock."""
        is_wanted = self._reading.get(ref) is future
        if is_wanted:
            del self._reading[ref]
        return is_wanted

    def _read(self, item: StackItem, priority: Priority, token: CancelToken) -> Frame:
        if token.is_cancelled():
            raise Cancelled
        job = pixels.frame_job(item.instance, item.frame)
        array = self.decode(job, priority, token)
        return pixels.assemble(item.instance, item.frame, array, job.note)

    def _held(self, ref: FrameRef) -> Frame | None:
        return self._views.get(ref) or self._cache.get(ref)

    def _is_held(self, ref: FrameRef) -> bool:
        return ref in self._views or ref in self._cache

    def _is_reading(self, ref: FrameRef) -> bool:
        return ref in self._reading

    def _fitting(self, items: list[StackItem]) -> list[StackItem]:
        """Return as many of the items as half the budget holds, so that prefetching never drops what it brought."""
        left, fitting = self.budget_bytes // 2, []
        for item in items:
            info = item.instance.pixel
            left -= info.rows * info.columns * info.samples * max(1, info.bits_allocated // 8) if info else 0
            if left < 0:
                break
            fitting.append(item)
        return fitting


class LoadedNotice:
    """Tell listeners, each at most ten times a second, that a picture of theirs came or went."""

    def __init__(self, lanes: Submit) -> None:
        self._lanes = lanes
        self._listeners: dict[int, tuple[frozenset[FrameRef], Listener]] = {}
        self._waiting: dict[int, Callable[[], None]] = {}
        self._lock = threading.Lock()
        self._count = 0

    def listen(self, refs: frozenset[FrameRef], listener: Listener) -> Callable[[], None]:
        """Add a listener for these frames; returns the call that ends it."""
        with self._lock:
            self._count += 1
            key = self._count
            self._listeners[key] = refs, listener

        def unlisten() -> None:
            with self._lock:
                self._listeners.pop(key, None)
                give_up = self._waiting.pop(key, None)
            if give_up is not None:
                give_up()

        return unlisten

    def changed(self, refs: Iterable[FrameRef]) -> None:
        """Note that these frames came or went."""
        refs = list(refs)
        if not refs or not self._listeners:
            return
        with self._lock:
            concerned = [
                key
                for key, (watched, _) in self._listeners.items()
                if key not in self._waiting and any(ref in watched for ref in refs)
            ]
            self._waiting |= dict.fromkeys(concerned, _nothing)
        for key in concerned:
            give_up = self._lanes.later(NOTICE_S, partial(self._tell, key))
            with self._lock:
                if key in self._waiting:
                    self._waiting[key] = give_up

    def _tell(self, key: int) -> None:
        with self._lock:
            self._waiting.pop(key, None)
            found = self._listeners.get(key)
        if found is not None:
            found[1]()


def _nothing() -> None:
    """Give nothing up: it is not planned yet."""


def neighbours(stack: Stack, index: int, direction: int) -> list[StackItem]:
    """Return the pictures to load around one, the most useful first."""
    ahead = direction or 1
    first = [index + ahead * step for step in range(1, PREFETCH_AHEAD + 1)]
    second = [index - ahead * step for step in range(1, (PREFETCH_BEHIND if direction else PREFETCH_AHEAD) + 1)]
    order = first + second if direction else [at for pair in zip(first, second, strict=True) for at in pair]
    return [stack.items[at] for at in order if 0 <= at < len(stack.items)]
