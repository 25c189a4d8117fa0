"""Pictures on demand: right values, read once, kept within a budget."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.jobs.in_process import InProcess
from tests.jobs.made import COLUMNS, ROWS, series, slice_values, stack_of
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.pixels import Frame
from viewer.core.records import Stack
from viewer.jobs.frames import Frames, neighbours
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Lanes, Priority

FRAME_BYTES = ROWS * COLUMNS * 2
WAIT_S = 10.0


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return stack_of(series(tmp_path / "series", 9))


def frames(budget: int = 1 << 20) -> Frames:
    return Frames(InlineLanes(), InProcess(), budget)


def test_a_frame_holds_stored_values_and_what_they_mean(stack: Stack) -> None:
    frame = frames().load(stack.items[3])
    assert np.array_equal(frame.stored, slice_values(3))
    assert frame.values()[0, 0] == 300 - 1024
    assert not frame.stored.flags.writeable


def test_a_request_delivers_the_frame_and_get_has_it_from_then_on(stack: Stack) -> None:
    source, got = frames(), []
    assert source.get(stack.items[2]) is None
    source.request(stack.items[2], "viewport", Priority.VISIBLE, lambda frame, error: got.append((frame, error)))
    assert got == [(source.get(stack.items[2]), None)]
    assert source.loaded(stack) == {2}


def test_the_budget_holds_but_what_is_pinned_stays(stack: Stack) -> None:
    source = frames(3 * FRAME_BYTES)
    source.load(stack.items[0])
    source.pin("viewport", [stack.items[0].ref])
    for item in stack.items[1:6]:
        source.load(item)
    assert source.used_bytes == 3 * FRAME_BYTES
    assert source.loaded(stack) == {0, 4, 5}


def test_prefetching_goes_ahead_in_the_scroll_direction(stack: Stack) -> None:
    assert [item.frame for item in neighbours(stack, 4, 0)[:2]] == [0, 0]
    ahead = [stack.items.index(item) for item in neighbours(stack, 4, -1)]
    assert ahead == [3, 2, 1, 0, 5, 6, 7, 8]
    both = [stack.items.index(item) for item in neighbours(stack, 4, 0)]
    assert both == [5, 3, 6, 2, 7, 1, 8, 0]


def test_prefetching_takes_half_the_budget_at_most(stack: Stack) -> None:
    source = frames(6 * FRAME_BYTES)
    source.prefetch(stack, 0, 1)
    assert source.loaded(stack) == {1, 2, 3}


def test_a_file_that_is_gone_is_told_and_others_still_load(stack: Stack) -> None:
    source, got = frames(), []
    Path(stack.items[1].instance.location.path).unlink()
    source.request(stack.items[1], "viewport", Priority.VISIBLE, lambda frame, error: got.append(error))
    assert isinstance(got[0], ViewerError)
    assert source.load(stack.items[2]).stored[0, 0] == 200


def test_a_stale_request_reads_nothing(stack: Stack) -> None:
    class Stale:
        def is_cancelled(self) -> bool:
            return True

    source = frames()
    with pytest.raises(Cancelled):
        source.load(stack.items[0], token=Stale())
    assert source.load(stack.items[0]).stored[0, 0] == 0


class Slow(InProcess):
    """A decoder that waits to be let through, and counts."""

    def __init__(self) -> None:
        self.count, self.started, self.open = 0, threading.Event(), threading.Event()

    def decode(self, job, priority=0, token=None):  # type: ignore[no-untyped-def]
        self.count += 1
        self.started.set()
        assert self.open.wait(WAIT_S)
        return super().decode(job, priority, token)


@pytest.fixture
def calls() -> Iterator[tuple[Lanes, queue.Queue[Callable[[], None]]]]:
    waiting: queue.Queue[Callable[[], None]] = queue.Queue()
    lanes = Lanes(waiting.put, threads=3)
    yield lanes, waiting
    lanes.close()


def test_a_frame_that_two_ask_for_is_decoded_once(
    tmp_path: Path, calls: tuple[Lanes, queue.Queue[Callable[[], None]]]
) -> None:
    stack = stack_of(series(tmp_path / "series", 3, is_compressed=True))
    lanes, waiting = calls
    slow, got = Slow(), []
    source = Frames(lanes, slow, 1 << 20)

    def done(frame: Frame | None, error: ViewerError | None) -> None:
        got.append(frame)

    source.request(stack.items[1], "left", Priority.VISIBLE, done)
    assert slow.started.wait(WAIT_S)
    source.request(stack.items[1], "right", Priority.VISIBLE, done)
    slow.open.set()
    for _ in range(2):
        waiting.get(timeout=WAIT_S)()
    assert got[0] is got[1]
    assert np.array_equal(got[0].stored, slice_values(1))
    assert slow.count == 1


def test_what_is_closed_while_it_is_read_is_not_kept(
    tmp_path: Path, calls: tuple[Lanes, queue.Queue[Callable[[], None]]]
) -> None:
    stack = stack_of(series(tmp_path / "series", 3, is_compressed=True))
    lanes, waiting = calls
    slow, got = Slow(), []
    source = Frames(lanes, slow, 1 << 20)
    source.request(stack.items[1], "left", Priority.VISIBLE, lambda frame, error: got.append(frame))
    assert slow.started.wait(WAIT_S)
    source.forget([item.ref for item in stack.items])
    slow.open.set()
    waiting.get(timeout=WAIT_S)()
    assert np.array_equal(got[0].stored, slice_values(1))
    assert np.array_equal(source.load(stack.items[2]).stored, slice_values(2))  # as a movie that is still written
    assert source.used_bytes == 0
    source.request(stack.items[1], "left", Priority.VISIBLE, lambda frame, error: got.append(frame))
    waiting.get(timeout=WAIT_S)()
    assert source.loaded(stack) == {1}


def test_a_listener_hears_of_its_own_stack_only(
    stack: Stack, calls: tuple[Lanes, queue.Queue[Callable[[], None]]]
) -> None:
    lanes, waiting = calls
    source, heard = Frames(lanes, InProcess(), 1 << 20), []
    end = source.listen_loaded(stack, lambda: heard.append(source.loaded(stack)))
    for item in stack.items[:4]:
        source.load(item)
    waiting.get(timeout=WAIT_S)()
    assert heard == [frozenset((0, 1, 2, 3))]
    end()
    source.load(stack.items[5])
    assert waiting.empty()
