"""An ultrasound cine in the program's window: what is painted, in which order, and calipers on its region."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import series
from tests.ui.test_app import WAIT_MS, program, settle, viewport  # noqa: F401 - the fixture
from tests.ui.views import drag
from viewer.app import Program
from viewer.demo.studies import write_demo
from viewer.ui.slice_bar import SliceBar


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (folder,) = write_demo(tmp_path_factory.mktemp("demo"), names=["us"], processes=1)
    return folder


@pytest.mark.slow
@pytest.mark.ux("keys-view", "slice-bar")
def test_an_echo_sweeps_through_its_range_and_is_measured(program: Program, qtbot: QtBot, echo: Path) -> None:  # noqa: F811
    desk = program.desk
    desk.execute("file.open", paths=[str(echo)])
    qtbot.waitUntil(lambda: viewport(program).shown is not None, timeout=WAIT_MS)
    settle(program, qtbot)
    place = viewport(program).geometry()
    desk.execute("cine.range", first=8, last=12)
    desk.execute("cine.sweep")
    desk.execute("view.go", index=8)
    settle(program, qtbot)
    seen: list[int] = []
    program.grid.drawn.connect(lambda _slot, picture: seen.append(picture) if seen[-1:] != [picture] else None)
    desk.execute("cine.toggle")
    assert program.cine_bar.isVisible()
    assert viewport(program).geometry() == place
    played = program.player.played(0)
    assert played is not None
    assert played.wanted_fps == pytest.approx(30, abs=0.5)  # as the file says
    qtbot.waitUntil(lambda: len(seen) >= 16, timeout=WAIT_MS)
    desk.execute("cine.toggle")
    assert set(seen) == {7, 8, 9, 10, 11}
    steps = [b - a for a, b in pairwise(seen)]
    assert {1, -1} <= set(steps)
    # On a busy machine pictures may be passed over, within the range alone; they are counted.
    assert all(abs(step) < 5 for step in steps)
    desk.execute("annotation.add", kind="length", points=["200,150", "200,400"])
    settle(program, qtbot)
    (annotation,) = desk.store.document.annotations.values()
    (length,) = desk.stats_of(annotation) or []
    assert (length.value, length.unit) == (pytest.approx(70, abs=0.1), "mm")


@pytest.mark.ux("slice-bar")
def test_the_ends_of_the_range_are_dragged_on_the_slice_bar(program: Program, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    desk = program.desk
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 20))])
    qtbot.waitUntil(lambda: viewport(program).shown is not None, timeout=WAIT_MS)
    settle(program, qtbot)
    desk.execute("cine.range", first=5, last=15)
    port = viewport(program)
    bar = SliceBar(port.picture_px, 20)
    x = bar.rect.left() - 3
    drag(port, (x, bar._y(4) + 2), (x, bar._y(8) + 2))
    pace = desk.store.view.active_slot.pace
    assert (pace.first, pace.last) == (8, 14)
    drag(port, (x, bar._y(15) - 2), (x, bar._y(2)))
    pace = desk.store.view.active_slot.pace
    assert (pace.first, pace.last) == (8, 9)  # an end never passes the other
    assert desk.store.view.active_slot.index == 0  # the picture stays
