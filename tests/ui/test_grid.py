"""The grid: as many viewports as the layout asks for, each of its kind, one of them alone on demand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import drag, on_screen, wheel
from viewer.actions.desk import Desk
from viewer.ui.grid import Grid
from viewer.ui.panels.thumbnails import MIME


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    series(tmp_path / "ct", 11)
    series(tmp_path / "ct", 5, number=2, gap_mm=5.0)
    made.execute("file.open", paths=[str(tmp_path / "ct")])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def grid(desk: Desk, qtbot: QtBot) -> Iterator[Grid]:
    made = Grid(desk)
    qtbot.addWidget(made)
    made.resize(802, 602)
    made.show()
    yield made
    made.close_grid()


def settled(grid: Grid) -> None:
    grid.layout().activate()


@pytest.mark.ux("layouts")
def test_viewports_share_the_room(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="2x2")
    settled(grid)
    assert [(v.width(), v.height()) for v in grid.viewports] == [(400, 300)] * 4
    assert [v.pos().toTuple() for v in grid.viewports] == [(0, 0), (402, 0), (0, 302), (402, 302)]


def test_one_alone_fills_it_and_the_others_come_back(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="2x2")
    desk.execute("viewport.select", slot=3)
    desk.execute("viewport.alone")
    settled(grid)
    assert grid.viewports[3].size() == grid.size()
    assert [v.isVisible() for v in grid.viewports] == [False, False, False, True]
    desk.execute("viewport.next")
    settled(grid)
    assert grid.viewports[0].size() == grid.size()
    desk.execute("viewport.alone")
    settled(grid)
    assert [(v.width(), v.height()) for v in grid.viewports] == [(400, 300)] * 4


def test_widgets_that_fit_stay(grid: Grid, desk: Desk) -> None:
    first = grid.viewports[0]
    for layout in ("1x2", "2x2", "1x1"):
        desk.execute("layout.set", layout=layout)
        assert grid.viewports[0] is first
    assert len(grid.viewports) == 1


def test_scrolling_moves_synchronised_viewports_on_the_screen(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="1x2")
    wheel(grid.viewports[0], (50, 50), -5)
    assert [v.shown.index for v in grid.viewports] == [5, 2]
    wheel(grid.viewports[1], (50, 50), -1)
    # 15 mm: picture 7 lies at 14, 8 at 16 mm; of two alike the first.
    assert [v.shown.index for v in grid.viewports] == [7, 3]


def test_mpr_shows_three_planes_through_one_point(grid: Grid, desk: Desk) -> None:
    desk.execute("view.go", index=4)
    desk.execute("layout.mpr")
    assert [v.shown.info.shape for v in grid.viewports] == [(40, 60), (11, 60), (11, 40)]
    assert grid.viewports[0].shown.index == 3
    assert grid.is_settled


@pytest.mark.ux("reference-lines")
def test_the_crosshair_takes_the_other_planes_along(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.mpr")
    desk.execute("tool.crosshair")
    axial = grid.viewports[0]
    drag(axial, on_screen(axial, (20, 10)), on_screen(axial, (45, 31)))
    # Row 31 is coronal plane 31; sagittal planes count from the left, column 45 of 60 is 14. The axial one stays.
    assert [v.shown.index for v in grid.viewports] == [0, 31, 14]
    wheel(grid.viewports[2], (50, 50), -2)
    assert desk.store.view.cursor_mm == pytest.approx((-7.5 + 43 * 0.25, -10 + 31 * 0.5, 0.0))


def test_a_study_that_is_closed_leaves_empty_viewports(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="1x2")
    desk.execute("study.close")
    assert [v.shown for v in grid.viewports] == [None, None]
    assert desk.frames._cache._pins == {}


@pytest.mark.ux("browser-clicks")
def test_a_dropped_series_is_shown_where_it_fell(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="1x2")
    settled(grid)
    data = QMimeData()
    data.setData(MIME, b"1.2.3.2")
    event = QDropEvent(
        QPointF(100, 100), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    grid.dropEvent(event)
    assert desk.store.view.slots[0].stack_key == "1.2.3.2"
    assert desk.store.view.active == 0


def test_closing_ends_every_listener(grid: Grid, desk: Desk) -> None:
    before = len(desk.store._listeners)
    desk.execute("layout.set", layout="2x2")
    grid.close_grid()
    assert len(desk.store._listeners) < before
    desk.execute("view.next")


@pytest.mark.ux("active-outline")
def test_the_active_viewport_alone_has_an_outline_in_the_accent(grid: Grid, desk: Desk) -> None:
    desk.execute("layout.set", layout="1x2")
    desk.execute("viewport.select", slot=1)
    settled(grid)
    edges = [viewport.grab().toImage().pixelColor(viewport.width() // 2, 0).name() for viewport in grid.viewports]
    assert edges == ["#000000", "#3fa7ff"]
