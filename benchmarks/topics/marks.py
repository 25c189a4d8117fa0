"""What a step through the pictures takes of the window's thread with 2,000 marks in the study, beside none."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace

from benchmarks import data
from benchmarks.rows import Row, at_most
from benchmarks.window import open_and_wait, program, until, until_opened, viewport
from viewer.app import Program
from viewer.core.annotation import Annotation
from viewer.state.view import SlotKind

MARKS, STEPS = 2000, 20
MOST_MS = 4.0
CASES = (("the same series", "1", ""), ("another series of the space", "2", ""), ("sagittal planes", "1", "sagittal"))


def run() -> list[Row]:
    """Scroll in one viewport through 200 slices with 10 marks each, and through 50 of them with 40 each."""
    rows: list[Row] = []
    with program() as running:
        open_and_wait(running, data.marked())
        until_opened(running)
        desk = running.desk
        desk.perform("stack.open", stack="1", slot=0)
        _read_all(running)
        studies = {slices: list(_marks(running, slices)) for slices in (200, 50)}
        for name, stack, plane in CASES:
            desk.store.apply("None", lambda document: document.without(*document.annotations))
            bare = _scrolled(running, stack, plane)
            for slices, marks in studies.items():
                desk.store.apply("Many", lambda document, marks=marks: document.with_annotations(marks))
                rows += _told(f"{name}, {MARKS // slices} marks a picture", bare, _scrolled(running, stack, plane))
    return rows


def _read_all(running: Program) -> None:
    desk = running.desk
    for study in desk.store.catalog.studies.values():
        for stack in study.stacks:
            for item in stack.items:
                desk.frames.load(item)
    stack = desk.active_stack()
    assert stack is not None
    desk.volumes.load(stack)


def _marks(running: Program, slices: int) -> Iterator[Annotation]:
    """Yield marks of a few mm on the middle slices of the first series: lines, angles, ellipses and freehand rings."""
    desk = running.desk
    source = desk.active_source()
    desk.execute("annotation.add", kind="length", points=["20,10", "40,30"])
    one = next(iter(desk.store.document.annotations.values()))
    turns = [2 * math.pi * n / 64 for n in range(64)]
    ring = [(8 * math.cos(turn), (6 + math.sin(5 * turn)) * math.sin(turn)) for turn in turns]
    kinds = (("length", [(-9, -5), (9, 5)]), ("ellipse", [(-8, -6), (8, 6)]), ("freehand", ring))
    for number in range(MARKS):
        kind, points = kinds[number % len(kinds)]
        info = source.info(100 - slices // 2 + number % slices)
        assert info.plane is not None
        assert info.spacing is not None
        x, y = 30 + (number * 37) % 196, 30 + (number * 61) % 196
        placed = info.plane.to_lps([(x + dx, y + dy) for dx, dy in points], info.spacing)
        yield replace(one, id=f"m{number}", kind=kind, frame=info.ref, points=tuple(map(tuple, placed.tolist())))


def _scrolled(running: Program, stack: str, plane: str) -> list[float]:
    """Return the milliseconds of this thread for each step, its numbers counted in a first, unmeasured way."""
    desk = running.desk
    desk.perform("stack.open", slot=0, stack=stack)
    if plane:
        desk.store.show(lambda view: view.with_slot(0, replace(view.slots[0], kind=SlotKind.PLANE, plane=plane)))
    until_opened(running)
    desk.perform("view.scroll", step=-1000)
    desk.perform("view.scroll", step=128 if plane else 88)
    taken: list[float] = []
    for way in (1, -1):
        until(lambda: running.grid.is_settled)
        taken = [_step(running, way) for _ in range(STEPS)]
    return taken


def _step(running: Program, way: int) -> float:
    start, before = time.thread_time(), viewport(running).painted
    running.desk.perform("view.scroll", step=way)
    until(lambda: viewport(running).painted > before and running.grid.is_settled)
    return 1000 * (time.thread_time() - start)


def _told(name: str, bare: list[float], full: list[float]) -> list[Row]:
    peer, ours = statistics.median(bare), statistics.median(full)
    return [
        at_most(f"{name}: what they add to a step", ours - peer, "ms", MOST_MS, note=f"{ours / peer:.2f} x"),
        Row(f"{name}: a step, median", ours, "ms", "without marks", peer),
        Row(f"{name}: a step, p95", _p95(full), "ms", "without marks", _p95(bare)),
    ]


def _p95(taken: list[float]) -> float:
    return sorted(taken)[int(0.95 * len(taken))]
