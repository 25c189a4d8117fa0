"""Stacks as volumes: loaded once, kept within a budget of bytes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future

import numpy as np

from viewer.core.cache import ByteCache
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.phrases import noted
from viewer.core.pixels import Rescale
from viewer.core.records import Stack
from viewer.dicom import pixels
from viewer.jobs.frames import Frames
from viewer.jobs.lanes import Job, Never, Priority, Submit
from viewer.jobs.slices import READERS, SliceReader, common_rescale, volume_type
from viewer.volume.volume import Volume

BUDGET_BYTES = 2 * 2**30
MOST_UNREADABLE = 0.5


class Volumes:
    """The one source of volumes; safe in threads. A volume that several ask for at once is loaded once."""

    def __init__(self, lanes: Submit, frames: Frames, budget_bytes: int = BUDGET_BYTES) -> None:
        self._lanes = lanes
        self._frames = frames
        self._cache: ByteCache[str, Volume] = ByteCache(budget_bytes)
        self._loading: dict[str, Future[Volume]] = {}
        self._lock = threading.Lock()

    @property
    def used_bytes(self) -> int:
        """Bytes of all volumes that are kept."""
        return self._cache.used_bytes

    def get(self, stack_key: str) -> Volume | None:
        """Return the volume if it is there; never waits."""
        return self._cache.get(stack_key)

    def request(
        self,
        stack: Stack,
        slot: Hashable,
        done: Callable[[Volume | None, ViewerError | None], None],
        title: str = noted("Loading volume"),
    ) -> None:
        """Load a volume in a lane; a newer job of the slot makes this one stale."""

        def work(job: Job) -> Volume:
            return self.load(stack, job)

        self._lanes.submit(slot, Priority.COMPUTE, work, done, title)

    def load(self, stack: Stack, job: Job | None = None) -> Volume:
        """Return the volume, reading it in this thread if need be.

        ViewerError for stacks that are no volume, or of which most slices cannot be read; Cancelled if `job` says so.
        """
        job = job or Never()
        while True:
            volume = self._cache.get(stack.key)
            if volume is not None and volume.geometry is stack.geometry:
                return volume
            with self._lock:
                future = self._loading.get(stack.key)
                is_mine = future is None
                if future is None:
                    future = self._loading[stack.key] = Future()
            if is_mine:
                return self._load_for_all(stack, future, job)
            try:
                return future.result()
            except Cancelled:
                if job.is_cancelled():
                    raise

    def forget(self, stack_key: str) -> None:
        """Drop a volume."""
        self._cache.discard(stack_key)
        self._frames.take_back(stack_key)

    def pin(self, owner: Hashable, stack_keys: tuple[str, ...]) -> None:
        """Keep these volumes whatever the budget, in place of what the owner pinned before."""
        self._drop(self._cache.pin(owner, stack_keys))

    def _load_for_all(self, stack: Stack, future: Future[Volume], job: Job) -> Volume:
        try:
            volume, noted = self._read(stack, job)
        except BaseException as error:
            with self._lock:
                del self._loading[stack.key]
            future.set_exception(error)
            raise
        dropped = self._cache.put(stack.key, volume, volume.array.nbytes)
        # Twice in memory would be a waste: from now on the pictures are shown from the volume.
        self._frames.lend(stack, volume, noted)
        self._drop(dropped)
        with self._lock:
            del self._loading[stack.key]
        future.set_result(volume)
        return volume

    def _drop(self, stack_keys: list[str]) -> None:
        for key in stack_keys:
            self._frames.take_back(key)

    def _read(self, stack: Stack, job: Job) -> tuple[Volume, dict[int, str]]:
        """Return the volume, and what is to be said of single slices."""
        if stack.geometry is None or not stack.items:
            raise ViewerError("The series is no volume", stack.why_no_volume or "it holds no pictures")
        for item in stack.items:
            if pixels.pixel_info(item.instance).is_color:
                raise ViewerError("The series is no volume", "its pictures are in colour")
        rescale = common_rescale(stack)
        kind = volume_type(stack, rescale)
        try:
            array = np.empty(stack.geometry.shape, kind)
        except MemoryError:
            size = int(np.prod(stack.geometry.shape, dtype=object)) * kind.itemsize // 2**20
            raise ViewerError("Not enough memory", f"the volume takes {size} MiB", "close other studies") from None
        frames = self._frames
        reader = SliceReader(stack, array, rescale, lambda work: frames.decode(work, Priority.COMPUTE, job), job)
        reader.run(job.progress, max(READERS, frames.decoders))
        filled = _fill_unreadable(array, reader.errors)
        array.flags.writeable = False
        middle = stack.items[len(stack.items) // 2]
        volume = Volume(
            array=array,
            geometry=stack.geometry,
            rescale=rescale or Rescale(1.0, 0.0, middle.instance.rescale(middle.frame).unit),
            filled=filled,
            padding=pixels.pixel_info(middle.instance).padding if rescale is not None else None,
            windows=middle.instance.windows_of(middle.frame),
            photometric=pixels.pixel_info(middle.instance).photometric,
        )
        return volume, reader.notes


def _fill_unreadable(array: np.ndarray, errors: dict[int, ViewerError]) -> tuple[int, ...]:
    """Give slices that could not be read the lowest value of the others; ViewerError if they are most."""
    if not errors:
        return ()
    first = errors[min(errors)]
    if len(errors) > MOST_UNREADABLE * len(array):
        hint = f"{len(errors)} of {len(array)} slices cannot be read"
        raise ViewerError("The volume cannot be loaded", first.sentence(), hint)
    lowest = np.fmin.reduce([np.fmin.reduce(array[k], axis=None) for k in range(len(array)) if k not in errors])
    for k in errors:
        array[k] = lowest
    return tuple(sorted(errors))
