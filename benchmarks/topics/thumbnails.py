"""Thumbnails of a study of 100 series: when the first are there, and how often each is made."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.window import program, settle, until, until_opened

if TYPE_CHECKING:
    from viewer.app import Program

ROUNDS = 3
FIRST, SERIES = 20, 100
WINDOW_PX, BROWSER_PX = (2000, 1300), 760


def run() -> list[Row]:
    """Open the study in new programs; scroll through its thumbnails, look at another study, and come back."""
    many, other = data.many_series(), data.ct60("native")
    data.warm(many)
    taken, made = [], 0
    for _ in range(ROUNDS):
        with program() as running:
            running.window.resize(*WINDOW_PX)
            running.window.panes.setSizes([BROWSER_PX, WINDOW_PX[0] - BROWSER_PX, 0])
            running.window.browser.splitter.setSizes([200, WINDOW_PX[1] - 200])
            settle(0.5)
            seconds, made = _look_through(running, str(many), str(other))
            taken.append(seconds)
    return [
        at_most(f"open to {FIRST} thumbnails of {SERIES}", statistics.median(taken), "s", 1),
        at_most("pictures made for them in all", made, "pictures", SERIES, note="none twice"),
    ]


def _look_through(running: Program, many: str, other: str) -> tuple[float, int]:
    view = running.window.browser.thumbnails
    pictures, bar = view.stacks.pictures, view.verticalScrollBar()
    start = time.perf_counter()
    running.desk.perform("file.open", paths=[many])
    until(lambda: pictures.made >= FIRST)
    seconds = time.perf_counter() - start
    until_opened(running)
    for place in (*range(0, bar.maximum(), 40), *range(bar.maximum(), 0, -200)):
        bar.setValue(place)
        settle(0.02)
    until(lambda: pictures.made >= SERIES)
    study = next(iter(running.desk.store.catalog.studies))
    running.desk.perform("file.open", paths=[other])
    until_opened(running)
    before = pictures.made
    running.window.browser.studies.select("")
    running.window.browser.studies.picked.emit(study)
    for place in range(0, bar.maximum(), 200):
        bar.setValue(place)
        settle(0.02)
    until_opened(running)
    return seconds, pictures.made - (before - SERIES)
