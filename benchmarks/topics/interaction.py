"""A key or a notch of the wheel until all four viewports are painted; another series until it is painted."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.window import open_and_wait, program, settle, until, until_opened, viewport
from viewer.app import Program

STEPS = 240
SERIES = 4
SIZES = ((1366, 768), (1920, 1080))
SLOWEST_MS, SWITCH_MS = 16.7, 50.0


def run() -> list[Row]:
    """Scroll in 2 x 2 with linked scrolling and reference lines: two axial series, a coronal and a sagittal one."""
    rows: list[Row] = []
    with program() as running:
        open_and_wait(running, data.crossing())
        until_opened(running)
        running.desk.perform("layout.set", layout="2x2")
        for slot in range(SERIES):
            running.desk.perform("stack.open", stack=str(slot + 1), slot=slot)
        running.desk.perform("viewport.select", slot=0)
        _read_all(running)
        for width, height in SIZES:
            running.window.resize(width, height)
            settle(0.5)
            size = f"{viewport(running).width()} x {viewport(running).height()}"
            note = f"linked scrolling and reference lines, viewports of {size}, 512 x 512 in memory"
            taken = _timed(running, lambda step: _key(running, Qt.Key.Key_Down if step % 60 < 30 else Qt.Key.Key_Up))
            rows += _told("key to new slice in 2x2", taken, SLOWEST_MS, note)
            taken = _timed(running, lambda step: _wheel(running, -1 if step % 60 < 30 else 1))
            rows += _told("wheel to new slice in 2x2", taken, SLOWEST_MS, note)
        running.desk.perform("layout.set", layout="1x1")
        settle(0.5)
        taken = _timed(running, lambda step: _key(running, Qt.Key.Key_Down if step % 60 < 30 else Qt.Key.Key_Up))
        rows += _told("key to new slice in 1x1", taken, SLOWEST_MS, "OHIF in Chromium on the same machine: 72 ms")
        taken = _timed(running, lambda step: _key(running, Qt.Key.Key_Right if step % 6 < 3 else Qt.Key.Key_Left), 60)
        rows += _told("another series that is in memory, 1x1", taken, SWITCH_MS, "")
        running.desk.perform("stack.open", stack="1", slot=0)
        running.desk.perform("overlay.set", stack="2")
        until(lambda: (shown := viewport(running).shown) is not None and shown.frame.upper is not None)
        taken = _timed(running, lambda step: _key(running, Qt.Key.Key_Down if step % 60 < 30 else Qt.Key.Key_Up), 60)
        rows += [Row(f"key to new slice with a second series blended, 1x1, p95 of {len(taken)}", taken[56], "ms")]
    return rows


def _read_all(running: Program) -> None:
    """Have every picture in memory."""
    desk = running.desk
    stacks = [stack for study in desk.store.catalog.studies.values() for stack in study.stacks]
    for stack in stacks:
        for item in stack.items:
            desk.frames.load(item)
    until(lambda: all(len(desk.frames.loaded(stack)) == len(stack.items) for stack in stacks))


class _Painted(QObject):
    """Count the paintings of all visible viewports."""

    def __init__(self, running: Program) -> None:
        super().__init__()
        self._ports = [port for port in running.grid.viewports if port.isVisible()]
        self._before = [port.painted for port in self._ports]

    def __call__(self) -> bool:
        return all(port.painted > before for port, before in zip(self._ports, self._before, strict=True))


def _timed(running: Program, step: Callable[[int], None], count: int = STEPS) -> list[float]:
    """Return, in order of size, the milliseconds from each event until every viewport is painted with its answer."""
    running.window.activateWindow()
    viewport(running).setFocus()
    settle(0.2)
    taken = []
    for number in range(count):
        painted = _Painted(running)
        start = time.perf_counter()
        step(number)
        until(lambda painted=painted: painted() and running.grid.is_settled, 5)
        taken.append(1000 * (time.perf_counter() - start))
        settle(0.012)
    return sorted(taken)


def _key(running: Program, key: Qt.Key) -> None:
    QTest.keyClick(viewport(running), key)


def _wheel(running: Program, notches: int) -> None:
    port = viewport(running)
    at = QPointF(port.width() / 2, port.height() / 2)
    event = QWheelEvent(
        at, port.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert event.type() == QEvent.Type.Wheel
    QApplication.postEvent(port, event)


def _told(name: str, taken: list[float], limit: float, note: str) -> list[Row]:
    late = taken[int(0.95 * len(taken))]
    return [
        at_most(f"{name}, p95 of {len(taken)}", late, "ms", limit, note=note),
        Row(f"{name}, median", taken[len(taken) // 2], "ms"),
    ]
