"""A part of the viewports in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.second import has_second
from viewer.ui.grid import Grid
from viewer.ui.main_window import MainWindow
from viewer.ui.second_window import Screens


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    for number in (1, 2, 3):
        series(tmp_path / "ct", 6, number=number)
    made.execute("file.open", paths=[str(tmp_path / "ct")])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def screens(desk: Desk, qtbot: QtBot) -> Iterator[Screens]:
    grid = Grid(desk)
    window = MainWindow(desk, grid)
    qtbot.addWidget(window)
    window.show()
    made = Screens(desk, window, grid)
    yield made
    made.close()
    grid.close_grid()


def where(screens: Screens) -> list[str]:
    """Return for each viewport which window it is in, '' for hidden ones."""
    names = {screens._window: "first", screens.second: "second"}
    return [names[v.window()] if v.isVisible() else "" for v in screens._grid.viewports]


@pytest.mark.ux("second-monitor")
def test_half_of_the_columns_move_and_come_back(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="2x2")
    kept = list(screens._grid.viewports)
    desk.execute("window.second")
    assert where(screens) == ["first", "second", "first", "second"]
    desk.execute("window.second")
    assert where(screens) == ["first"] * 4
    assert screens._grid.viewports == kept, "the same widgets: nothing is read or rendered anew"
    assert screens.second is not None
    assert not screens.second.isVisible()


@pytest.mark.ux("second-monitor")
def test_one_viewport_gets_a_second_one_beside_it_with_the_next_series(desk: Desk, screens: Screens) -> None:
    desk.execute("window.second")
    assert where(screens) == ["first", "second"]
    assert [slot.stack_key for slot in desk.store.view.slots] == ["1.2.3.1", "1.2.3.2"]


@pytest.mark.ux("second-monitor", "undo-for-all")
def test_undo_brings_the_viewports_back(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="1x2")
    desk.execute("window.second")
    desk.execute("edit.undo")
    assert where(screens) == ["first", "first"]
    desk.execute("edit.redo")
    assert where(screens) == ["first", "second"]


@pytest.mark.ux("second-monitor")
def test_closing_the_second_window_brings_the_viewports_back(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="1x2")
    desk.execute("window.second")
    assert screens.second is not None
    screens.second.close()
    assert where(screens) == ["first", "first"]
    assert screens._window.isVisible()


@pytest.mark.ux("second-monitor")
def test_when_the_monitor_is_gone_all_viewports_are_in_the_first_window(desk: Desk, screens: Screens) -> None:
    told: list[str] = []
    desk.notices.append(told.append)
    desk.execute("layout.set", layout="1x3")
    desk.execute("viewport.select", slot=2)
    desk.execute("view.go", index=4)
    desk.execute("window.second", columns=2)
    assert where(screens) == ["first", "second", "second"]
    before = desk.store.view.slots
    assert screens.second is not None
    screens._lost(screens.second.screen())
    assert where(screens) == ["first"] * 3
    assert desk.store.view.slots == before
    assert desk.store.view.active == 2
    assert told == ["The second monitor is gone: its viewports are here again"]


def test_each_window_shows_its_own_viewport_alone(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="1x4")
    desk.execute("window.second")
    desk.execute("viewport.select", slot=3)
    desk.execute("viewport.alone")
    assert where(screens) == ["first", "first", "", "second"]


def test_a_layout_of_one_column_is_in_the_first_window(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="1x2")
    desk.execute("window.second")
    desk.execute("layout.set", layout="1x1")
    assert where(screens) == ["first"]
    assert not has_second(desk.store.view)
    desk.execute("layout.set", layout="1x2")
    assert where(screens) == ["first", "second"]


def test_keys_act_in_the_second_window_too(desk: Desk, screens: Screens) -> None:
    desk.execute("window.second")
    assert screens.second is not None
    undo = screens._window.commands.action("edit.undo")
    assert undo in screens.second.actions()
    assert screens._window.commands.action("view.next") in screens._grid.second.actions()


def test_viewports_lie_side_by_side_in_their_own_window(desk: Desk, screens: Screens) -> None:
    desk.execute("layout.set", layout="1x4")
    desk.execute("window.second")
    third, fourth = screens._grid.viewports[2:]
    assert third.mapTo(screens._grid.second, QPoint(0, 0)) == QPoint(0, 0)
    assert fourth.mapTo(screens._grid.second, QPoint(0, 0)).x() >= third.width()
