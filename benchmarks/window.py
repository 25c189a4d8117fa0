"""The program's own window, driven from inside its process."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import viewer.app  # noqa: F401 - before Qt, in the order of the program's own start

# isort: split
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from viewer.app import Program
    from viewer.ui.viewport2d import Viewport2D


@contextmanager
def program() -> Iterator[Program]:
    """Give the running program with an empty home; its window is on the screen and idle."""
    from viewer import app
    from viewer.state.home import Home

    application = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory(prefix="bench-home-", ignore_cleanup_errors=True) as folder:
        running = app.Program(application, Home.find(folder))
        try:
            settle(0.8)
            yield running
        finally:
            running.window.close()
            running.close()


def until(is_done: Callable[[], bool], seconds: float = 120.0) -> None:
    """Run the event loop until `is_done()`; TimeoutError if it never is."""
    deadline = time.monotonic() + seconds
    # Wakes the loop where nothing else does; a picture's arrival wakes it by itself. Given a deadline it would not
    # sleep at all, and take the processor from what is measured.
    wake = QTimer()
    wake.start(2)
    while not is_done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > deadline:
            raise TimeoutError(f"not done after {seconds:g} s")
    wake.stop()


def settle(seconds: float) -> None:
    """Run the event loop for some time."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end)


def viewport(running: Program, number: int = 0) -> Viewport2D:
    """Return a viewport of pictures."""
    from viewer.ui.viewport2d import Viewport2D

    found = running.grid.viewports[number]
    assert isinstance(found, Viewport2D)
    return found


def open_and_wait(running: Program, folder: Path) -> float:
    """Open a folder; return the seconds until the first picture was painted."""
    port = viewport(running)
    start = time.perf_counter()
    painted = _PaintedPicture(port)
    running.desk.perform("file.open", paths=[str(folder)])
    until(painted)
    return time.perf_counter() - start


class _PaintedPicture(QObject):
    """Whether a viewport has been painted while it held a picture."""

    def __init__(self, port: Viewport2D) -> None:
        super().__init__(port)
        self._port, self._before = port, -1
        port.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the count before the first painting of a picture."""
        del watched
        if event.type() == QEvent.Type.Paint and self._before < 0 and self._port.shown is not None:
            self._before = self._port.painted
        return False

    def __call__(self) -> bool:
        return 0 <= self._before < self._port.painted


def until_opened(running: Program) -> None:
    """Run the event loop until nothing is scanned, loaded or written any more."""
    until(lambda: not running.lanes.is_busy() and running.grid.is_settled)


def resize_viewport(running: Program, width: int, height: int) -> None:
    """Make the viewport of a 1 x 1 layout just so large, in screen px."""
    port = viewport(running)
    for _ in range(4):
        window = running.window
        window.resize(window.width() + width - port.width(), window.height() + height - port.height())
        settle(0.1)
        if (port.width(), port.height()) == (width, height):
            return
    raise RuntimeError(f"the viewport is {port.width()} x {port.height()}, not {width} x {height}")
