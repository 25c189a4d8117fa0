"""Lanes: order, staleness, delivery, errors."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator

import pytest

from viewer.core.errors import ViewerError
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Job, Lanes, Priority

WAIT_S = 10.0


class Desk:
    """A place of delivery: calls wait until the test runs them, as they do in an event loop."""

    def __init__(self) -> None:
        self.calls: queue.Queue[Callable[[], None]] = queue.Queue()
        self.lanes = Lanes(self.calls.put, threads=2)

    def run_one(self) -> None:
        self.calls.get(timeout=WAIT_S)()


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.lanes.close()


class Gate:
    """Work that waits until it is let through."""

    def __init__(self) -> None:
        self.started, self.open = threading.Event(), threading.Event()

    def __call__(self, job: Job) -> str:
        self.started.set()
        assert self.open.wait(WAIT_S)
        return "stale" if job.is_cancelled() else "wanted"


def test_the_result_is_delivered_in_the_place_of_delivery_only(desk: Desk) -> None:
    got: list[object] = []
    desk.lanes.submit("a", Priority.VISIBLE, lambda job: 6 * 7, lambda value, error: got.append((value, error)))
    call = desk.calls.get(timeout=WAIT_S)
    assert got == []
    call()
    assert got == [(42, None)]


def blocked(desk: Desk) -> list[Gate]:
    """Occupy both threads."""
    gates = [Gate(), Gate()]
    for number, gate in enumerate(gates):
        desk.lanes.submit(("gate", number), Priority.VISIBLE, gate, lambda value, error: None)
        assert gate.started.wait(WAIT_S)
    return gates


def test_the_most_urgent_waiting_job_runs_first_and_stale_ones_never(desk: Desk) -> None:
    gates = blocked(desk)
    order: list[str] = []

    def note(name: str) -> Callable[[Job], None]:
        return lambda job: order.append(name)

    def nothing(value: object, error: object) -> None:
        return None

    desk.lanes.submit("prefetch", Priority.PREFETCH, note("prefetch"), nothing)
    desk.lanes.submit("thumbnail", Priority.THUMBNAIL, note("thumbnail"), nothing)
    for index in range(100):  # fast scrolling: one slot, a hundred pictures
        desk.lanes.submit("viewport", Priority.VISIBLE, note(f"slice {index}"), nothing)
    desk.lanes.submit("gone", Priority.VISIBLE, note("cancelled"), nothing)
    desk.lanes.cancel("gone")
    gates[0].open.set()
    for _ in range(4):
        desk.run_one()
    gates[1].open.set()
    assert order == ["slice 99", "thumbnail", "prefetch"]


def test_a_job_that_became_stale_while_it_ran_is_not_delivered(desk: Desk) -> None:
    gate, got = Gate(), []
    desk.lanes.submit("viewport", Priority.VISIBLE, gate, lambda value, error: got.append(value))
    assert gate.started.wait(WAIT_S)
    desk.lanes.submit("viewport", Priority.VISIBLE, lambda job: "new", lambda value, error: got.append(value))
    gate.open.set()
    desk.run_one()
    desk.lanes.close()
    assert got == ["new"]


def test_a_result_on_its_way_is_dropped_when_a_newer_job_comes(desk: Desk) -> None:
    got: list[object] = []
    desk.lanes.submit("viewport", Priority.VISIBLE, lambda job: "old", lambda value, error: got.append(value))
    old = desk.calls.get(timeout=WAIT_S)
    desk.lanes.submit("viewport", Priority.VISIBLE, lambda job: "new", lambda value, error: got.append(value))
    old()
    desk.run_one()
    assert got == ["new"]


def test_a_picture_does_not_wait_for_computing_nor_for_prefetching(desk: Desk) -> None:
    gate = Gate()
    desk.lanes.submit("volume", Priority.COMPUTE, gate, lambda value, error: None)
    assert gate.started.wait(WAIT_S)
    for number in range(5):
        desk.lanes.submit(number, Priority.PREFETCH, lambda job: None, lambda value, error: None)
    got: list[object] = []
    desk.lanes.submit("viewport", Priority.VISIBLE, lambda job: "seen", lambda value, error: got.append(value))
    desk.run_one()
    assert got == ["seen"]
    gate.open.set()


def test_an_expected_error_arrives_as_it_is_and_any_other_without_its_text(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    got: list[ViewerError | None] = []
    expected = ViewerError("The picture is missing", "frame 3")

    def fails(error: Exception) -> Callable[[Job], None]:
        def work(job: Job) -> None:
            raise error

        return work

    with caplog.at_level(logging.ERROR):
        for number, error in enumerate((expected, ValueError("Doe^Jane is no number"))):
            desk.lanes.submit(number, Priority.VISIBLE, fails(error), lambda value, error: got.append(error))
            desk.run_one()
    assert got[0] is expected
    assert isinstance(got[1], ViewerError)
    assert "Doe" not in got[1].sentence() + caplog.text
    assert "ValueError" in caplog.text
    assert "test_lanes.py" in caplog.text


def test_titled_jobs_are_shown_with_their_progress(desk: Desk) -> None:
    gate = Gate()
    changes: list[int] = []
    desk.lanes.listen(lambda: changes.append(len(desk.lanes.running())))

    def work(job: Job) -> None:
        job.progress(3, 12)
        gate(job)

    desk.lanes.submit("volume", Priority.COMPUTE, work, lambda value, error: None, title="Loading volume")
    desk.lanes.submit("quiet", Priority.VISIBLE, lambda job: None, lambda value, error: None)
    assert gate.started.wait(WAIT_S)
    (info,) = desk.lanes.running()
    assert (info.title, info.done, info.total, info.slot) == ("Loading volume", 3, 12, "volume")
    gate.open.set()
    desk.run_one()
    while desk.lanes.running():
        desk.run_one()
    assert changes


def test_closing_cancels_what_runs_and_ends_the_threads(desk: Desk) -> None:
    started, seen = threading.Event(), []

    def work(job: Job) -> None:
        started.set()
        while not job.is_cancelled():
            threading.Event().wait(0.001)
        seen.append("cancelled")

    desk.lanes.submit("long", Priority.COMPUTE, work, lambda value, error: seen.append("delivered"))
    assert started.wait(WAIT_S)
    desk.lanes.close()
    assert seen == ["cancelled"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]


def test_inline_lanes_run_at_submit() -> None:
    got: list[object] = []
    InlineLanes().submit("a", Priority.VISIBLE, lambda job: 1, lambda value, error: got.append((value, error)))
    assert got == [(1, None)]


def test_what_is_for_later_is_delivered_in_the_place_of_delivery_unless_it_is_given_up(desk: Desk) -> None:
    got: list[str] = []
    desk.lanes.later(3600.0, lambda: got.append("given up"))()
    desk.lanes.later(0.0, lambda: got.append("later"))
    desk.run_one()
    assert got == ["later"]
    assert desk.calls.empty()


def test_inline_lanes_wait_for_nothing() -> None:
    threads: list[threading.Thread] = []
    InlineLanes().later(3600.0, lambda: threads.append(threading.current_thread()))
    assert threads == [threading.current_thread()]
