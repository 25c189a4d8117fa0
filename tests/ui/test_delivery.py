"""Results reach the GUI thread, in order."""

import threading

from pytestqt.qtbot import QtBot

from viewer.jobs.courtesy import Courtesy
from viewer.ui.delivery import Delivery


def test_calls_from_another_thread_run_in_this_one_in_order(qtbot: QtBot) -> None:
    delivery, seen = Delivery(), []
    work = threading.Thread(
        target=lambda: [delivery.deliver(lambda n=n: seen.append((n, threading.current_thread()))) for n in range(20)]
    )
    work.start()
    work.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == [(n, threading.main_thread()) for n in range(20)]


def test_after_closing_nothing_arrives(qtbot: QtBot) -> None:
    delivery, seen = Delivery(), []
    delivery.deliver(lambda: seen.append(1))
    delivery.close()
    delivery.deliver(lambda: seen.append(2))
    qtbot.wait(1)
    assert seen == []


def test_long_jobs_give_way_from_the_moment_that_something_is_delivered(qtbot: QtBot) -> None:
    at_work: list[bool] = []

    class Told(Courtesy):
        def begin(self) -> None:
            at_work.append(True)

    delivery, seen = Delivery(Told()), []
    delivery.deliver(lambda: seen.append(list(at_work)))
    qtbot.waitUntil(lambda: seen != [])
    assert seen == [[True]]
