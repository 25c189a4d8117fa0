"""The wand beside the GUI thread: one outline at a time, the newest wish next, and what was let go of is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.outlines import ValuesAround, plain_values
from viewer.actions.sources import Shown
from viewer.tools.drag import FloodFrom
from viewer.ui.flood_hand import Flood, Ring

AT = (30.0, 20.0)


def disc(k: int) -> np.ndarray:
    """Return 1124 within 12 px of the middle of 40 rows and 60 columns, 1064 within 15, and 1024 around."""
    y, x = np.mgrid[:40, :60]
    away = np.hypot(x - 30, y - 20)
    return np.where(away < 12, 1124 + k, np.where(away < 15, 1064, 1024)).astype(np.uint16)


class Waiting:
    """Lanes whose jobs run when they are told to."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.jobs: dict[object, tuple[Callable[[Any], Any], Callable[[Any, Any], None]]] = {}
        monkeypatch.setattr(desk.lanes, "submit", self._submit)
        monkeypatch.setattr(desk.lanes, "cancel", lambda slot: self.jobs.pop(slot, None))

    def _submit(self, slot: object, _: object, work: Any, done: Any, title: str = "") -> int:
        assert slot not in self.jobs
        self.jobs[slot] = (work, done)
        return 0

    def run(self) -> None:
        """Run what waits now."""
        jobs, self.jobs = self.jobs, {}
        for work, done in jobs.values():
            done(work(None), None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2, pixels=disc))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def shown(desk: Desk) -> Shown:
    source = desk.active_source()
    return Shown(source, 0, source.info(0), source.load(0))


def _areas(rings: list[Ring]) -> list[float]:
    areas = []
    for ring in rings:
        x, y = np.array(ring).T
        areas.append(abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2)
    return areas


SMALL, LARGE = int((disc(0) == 1124).sum()), int((disc(0) > 1024).sum())


def test_wishes_between_are_passed_by_and_the_last_one_is_kept(
    desk: Desk, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes, rings = Waiting(desk, monkeypatch), list[Ring]()
    flood = Flood(desk, shown, rings.append)
    for spread in (30.0, 40.0, 50.0, 80.0):
        flood.ask(FloodFrom(AT, spread))
    assert len(lanes.jobs) == 1
    lanes.run()
    lanes.run()
    assert not lanes.jobs
    assert _areas(rings) == [SMALL, LARGE]
    flood.ask(FloodFrom(AT, 80.0, is_final=True))
    (mark,) = desk.store.document.annotations.values()
    assert _areas([tuple((float(x), float(y)) for x, y in desk.measuring.points_px(mark, shown.info))]) == [
        pytest.approx(LARGE)
    ]


def test_what_is_let_go_of_while_it_is_traced_comes_all_the_same(
    desk: Desk, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes, rings = Waiting(desk, monkeypatch), list[Ring]()
    flood = Flood(desk, shown, rings.append)
    flood.ask(FloodFrom(AT, 30.0))
    flood.ask(FloodFrom(AT, 80.0, is_final=True))
    flood.let_go()
    lanes.run()
    lanes.run()
    assert rings == []
    assert len(desk.store.document.annotations) == 1


def test_what_is_dropped_comes_no_more(desk: Desk, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    lanes, rings = Waiting(desk, monkeypatch), list[Ring]()
    flood = Flood(desk, shown, rings.append)
    flood.ask(FloodFrom(AT, 30.0))
    flood.let_go()
    lanes.run()
    assert rings == []
    assert not desk.store.document.annotations


def test_beside_the_picture_there_is_nothing_to_keep(desk: Desk, shown: Shown) -> None:
    rings = list[Ring]()
    flood = Flood(desk, shown, rings.append)
    flood.ask(FloodFrom((-20.0, 3.0), 30.0))
    flood.ask(FloodFrom((-20.0, 3.0), 30.0, is_final=True))
    assert rings == [()]
    assert not desk.store.document.annotations


def test_the_values_of_a_part_are_those_of_the_whole(desk: Desk, shown: Shown) -> None:
    whole = plain_values(desk.measuring.sampler(shown.measured, shown.info))
    around = ValuesAround(shown)
    assert around.shape == whole.shape == (40, 60)
    part = (slice(5, 31), slice(20, 60))
    assert (around[part] == whole[part]).all()
    assert around[part].dtype == whole.dtype
