"""Playing: dropped pictures, the processor's share, and stalls of the event loop, also while windowing."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks import data, moving
from benchmarks.rows import Row, at_most
from benchmarks.watchdog import Watchdog
from benchmarks.window import open_and_wait, program, settle, until, until_opened, viewport

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.app import Program

SECONDS = 8.0
WINDOW_SIZE = (1920, 1080)
STEP_S = 0.05


def run() -> list[Row]:
    """Play one cine in colour at 60 frames a second, then sixteen at 25."""
    rows = []
    for folder in (moving.colour_cine(), moving.sixteen_cines()):
        data.warm(folder)
    with program() as running:
        running.window.resize(*WINDOW_SIZE)
        open_and_wait(running, moving.colour_cine())
        until_opened(running)
        running.desk.perform("cine.toggle")
        settle(3.0)  # once round: all is in memory
        rows += _measured(running, "512 x 512 colour, 60 a second", 60.0, [0])
        rows += _measured(running, "the same while windowing", 60.0, [0], lambda: _invert(running))
    with program() as running:
        running.window.resize(*WINDOW_SIZE)
        open_and_wait(running, moving.sixteen_cines())
        until_opened(running)
        _tile(running)
        settle(4.0)
        name = "4 x 4 of 512 x 512, 25 a second"
        rows += _measured(running, name, 25.0, list(range(moving.TILES)))
        rows += _measured(
            running, "the same while windowing", 25.0, list(range(moving.TILES)), lambda: _window(running)
        )
    return rows


def _tile(running: Program) -> None:
    study = next(iter(running.desk.store.catalog.studies.values()))
    running.desk.store.show(lambda view: view.with_layout(4, 4))
    for index, stack in enumerate(study.stacks):
        running.desk.perform("stack.open", stack=stack.key, slot=index)
    until(lambda: running.grid.is_settled)
    running.desk.perform("cine.all")


def _measured(
    running: Program, name: str, fps: float, slots: list[int], step: Callable[[], None] | None = None
) -> list[Row]:
    """Play on for some seconds and tell what was painted, and what it took."""
    watchdog = Watchdog()
    ports = [viewport(running, index) for index in slots]
    before = [port.painted for port in ports]
    dropped = sum(_dropped(running, index) for index in slots)
    cpu, start = _cpu_s(), time.monotonic()
    while time.monotonic() - start < SECONDS:
        settle(STEP_S)
        if step is not None:
            step()
    wall = time.monotonic() - start
    share = 100 * (_cpu_s() - cpu) / wall
    painted = sum(port.painted - count for port, count in zip(ports, before, strict=True)) / len(ports) / wall
    dropped = sum(_dropped(running, index) for index in slots) - dropped
    gaps = sorted(watchdog.take())
    rows = [
        at_most(f"{name}: dropped", dropped, "pictures", 0),
        at_most(f"{name}: longest stall", gaps[-1], "ms", 100),
        at_most(f"{name}: stall, 99th percentile", gaps[int(0.99 * len(gaps))], "ms", 50),
    ]
    if step is None:
        rows.insert(1, Row(f"{name}: painted", painted, "a second", "meant", fps))
        rows.insert(2, at_most(f"{name}: processor, of one core", share, "%", 80))
    return rows


def _dropped(running: Program, slot: int) -> int:
    played = running.player.played(slot)
    assert played is not None
    return played.dropped


def _cpu_s() -> float:
    """Return the seconds of processor that this process and its children took."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _invert(running: Program) -> None:
    running.desk.perform("view.invert")


def _window(running: Program) -> None:
    """Take one step of a drag of the window."""
    port = viewport(running, running.desk.store.view.active)
    if port.shown is not None:
        window, span = port.window_now(port.shown)
        port.share_look(replace(port.slot.look, window=window.widened(span / 600)))
