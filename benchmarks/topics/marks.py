"""The marks of a picture and of its neighbours in the space, in a study with 2,000 marks, beside one with none."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks.rows import Row, at_most
from benchmarks.timing import medians
from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.marks import marks_on
from viewer.actions.marks_elsewhere import shapes_elsewhere
from viewer.actions.sources import Shown
from viewer.core.look import Camera2D, place

MARKS, SLICES, ROUNDS = 2000, 100, 3
FRAME_MS = 1000 / 60


def run() -> list[Row]:
    """Go through a series with twenty marks on each picture, and a second one of the same space 1 mm higher."""
    with tempfile.TemporaryDirectory() as folder:
        desk = desk_at(Path(folder) / "home")
        series(Path(folder) / "ct", SLICES)
        series(Path(folder) / "ct", SLICES, number=2, first_mm=1.0)
        desk.execute("file.open", paths=[str(Path(folder) / "ct")])
        rows = []
        none = _milliseconds(desk)
        _fill(desk)
        many = _milliseconds(desk)
        rows.append(at_most("a picture without marks in its study: what is drawn on it", none, "ms", FRAME_MS / 4))
        rows.append(at_most(f"the same with {MARKS:,} marks in its study", many, "ms", FRAME_MS / 2))
        desk.execute("series.next")
        other = _milliseconds(desk)
        rows.append(at_most("the same, in another series of the same space", other, "ms", FRAME_MS / 2))
        if desk.work is not None:
            desk.work.close()
    return rows


def _fill(desk: Desk) -> None:
    desk.execute("annotation.add", kind="ellipse", points=["20,10", "40,30"])
    (one,) = desk.store.document.annotations.values()
    source = desk.active_source()
    refs = [source.info(k).ref for k in range(SLICES)]
    many = [
        replace(
            one,
            id=str(n),
            frame=refs[n % SLICES],
            points=tuple((x, y, z + 2.0 * (n % SLICES)) for x, y, z in one.points),
        )
        for n in range(MARKS)
    ]
    desk.store.apply("Many", lambda document: document.with_annotations(many).without(one.id))


def _milliseconds(desk: Desk) -> float:
    """Return what one picture of the shown series takes, its pixels being there."""
    source = desk.active_source()
    frame = source.load(0)
    pictures = [Shown(source, k, source.info(k), frame) for k in range(SLICES)]

    def through() -> None:
        for shown in pictures:
            placement = place(Camera2D(), shown.info.shape, shown.info.aspect, (800.0, 800.0))
            list(marks_on(desk, shown, placement))
            shapes_elsewhere(desk, shown, placement)

    return 1000 * medians({"step": through}, ROUNDS)["step"] / SLICES
