"""Garbage is collected, and only by the thread of the window."""

import gc
import threading

from viewer.ui.collector import Collector


class Caught:
    """An object in a cycle that tells which thread destroys it."""

    def __init__(self, destroyed_by):
        self.me = self
        self.destroyed_by = destroyed_by

    def __del__(self):
        self.destroyed_by.append(threading.current_thread())


def test_a_worker_collects_nothing_and_the_window_does(qtbot):
    collector = Collector()
    destroyed_by = []
    try:

        def work():
            for _ in range(3000):
                Caught(destroyed_by)

        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
        assert destroyed_by == []
        qtbot.waitUntil(lambda: len(destroyed_by) == 3000, timeout=5000)
        assert set(destroyed_by) == {threading.current_thread()}
    finally:
        collector.close()
    assert gc.isenabled()
