"""Long jobs give way to the window's thread while it works, and never for long."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

import pytest

from viewer.jobs.courtesy import Courtesy
from viewer.jobs.lanes import Job, Lanes, Priority

LONG_S = 30.0


def waited(courtesy: Courtesy) -> tuple[threading.Thread, threading.Event]:
    through = threading.Event()

    def give_way() -> None:
        courtesy.give_way()
        through.set()

    thread = threading.Thread(target=give_way)
    thread.start()
    return thread, through


def test_nobody_waits_for_a_window_that_rests() -> None:
    courtesy = Courtesy(LONG_S)
    courtesy.give_way()
    courtesy.begin()
    courtesy.rest()
    courtesy.give_way()


def test_who_waits_goes_on_as_soon_as_the_window_rests() -> None:
    courtesy = Courtesy(LONG_S)
    courtesy.begin()
    thread, through = waited(courtesy)
    assert not through.wait(0.02)
    courtesy.rest()
    thread.join(LONG_S)
    assert through.is_set()


def test_a_window_that_never_rests_holds_nobody_up_for_good() -> None:
    courtesy = Courtesy(0.02)
    courtesy.begin()
    start = time.monotonic()
    for _ in range(100):
        courtesy.begin()
        courtesy.give_way()
    assert time.monotonic() - start < 1.0


@pytest.mark.parametrize(
    ("priority", "gives_way"),
    [
        (Priority.VISIBLE, False),
        (Priority.NEIGHBOUR, False),
        (Priority.THUMBNAIL, True),
        (Priority.PREFETCH, True),
        (Priority.COMPUTE, True),
    ],
)
def test_pictures_that_are_looked_at_are_not_held_up(priority: Priority, gives_way: bool) -> None:
    calls: queue.Queue[Callable[[], None]] = queue.Queue()
    courtesy = Courtesy(LONG_S)
    asked: list[str] = []
    courtesy.give_way = lambda: asked.append("asked")  # type: ignore[method-assign]
    lanes = Lanes(calls.put, threads=2, courtesy=courtesy)

    def work(job: Job) -> bool:
        return job.is_cancelled()

    results: list[bool | None] = []
    lanes.submit("a", priority, work, lambda value, _: results.append(value))
    while not results:
        calls.get(timeout=LONG_S)()
    lanes.close()
    assert results == [False]
    assert bool(asked) is gives_way
