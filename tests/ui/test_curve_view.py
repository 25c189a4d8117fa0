"""The curves below the table of measurements: drawn by hand, over one another, copied; nothing for what has none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import drag
from viewer.actions.desk import Desk
from viewer.ui.panels.measurements import MeasurementsPage
from viewer.ui.viewport2d import Viewport2D


def halves(k: int) -> np.ndarray:
    """Return 0 HU in the left half of 80 x 120 pixels, 50 + k HU in the right one."""
    made = np.full((80, 120), 1024, np.uint16)
    made[:, 60:] = 1074 + k
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 20, pixels=halves))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> MeasurementsPage:
    made = MeasurementsPage(desk)
    qtbot.addWidget(made)
    made.resize(304, 640)
    made.show()
    return made


def test_a_line_that_is_drawn_is_plotted(desk: Desk, page: MeasurementsPage, qtbot: QtBot) -> None:
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(480, 400)
    viewport.show()
    viewport.repaint()
    desk.execute("view.go", index=10)
    desk.execute("tool.profile")
    drag(viewport, (120.0, 200.0), (360.0, 200.0))
    (mark,) = desk.store.document.annotations.values()
    assert mark.kind == "profile"
    (shown,) = page.curves.plot.traces
    assert page.curves.isVisible()
    assert (float(np.nanmin(shown.y)), float(np.nanmax(shown.y))) == (0.0, 59.0)
    viewport.close_viewport()


def test_a_peak_is_drawn_around_a_place(desk: Desk, page: MeasurementsPage, qtbot: QtBot) -> None:
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(480, 400)
    viewport.show()
    viewport.repaint()
    desk.execute("view.go", index=10)
    desk.execute("tool.suv_peak")
    drag(viewport, (240.0, 200.0), (280.0, 200.0))
    (mark,) = desk.store.document.annotations.values()
    stats = desk.measuring.stats(mark)
    assert stats is not None
    assert 0 < stats[0].value < 69
    assert not page.curves.isVisible()
    viewport.close_viewport()


def test_profiles_that_are_chosen_together_are_plotted_over_one_another(desk: Desk, page: MeasurementsPage) -> None:
    for row in (20, 40, 60):
        desk.execute("annotation.add", kind="profile", points=[f"10,{row}", f"100,{row}"])
    assert len(page.curves.plot.traces) == 1
    page.table.selectAll()
    names = [trace.name for trace in page.curves.plot.traces]
    assert names == ["Line profile 3", "Line profile 1", "Line profile 2"]
    desk.execute("annotation.add", kind="length", points=["10,10", "30,10"])
    assert not page.curves.isVisible()


def test_a_region_has_its_histogram_and_no_choice_where_there_is_one_time(desk: Desk, page: MeasurementsPage) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["50,10", "69,19"])
    (shown,) = page.curves.plot.traces
    assert shown.ends is not None
    assert shown.y.sum() == 200
    assert not page.curves._ways.isVisible()
    desk.execute("annotation.delete")
    assert not page.curves.isVisible()


def test_what_is_outside_says_so_in_place_of_a_curve(desk: Desk, page: MeasurementsPage) -> None:
    desk.execute("annotation.add", kind="rectangle", points=["-50,-10", "-40,-5"])
    assert page.curves.isVisible()
    assert page.curves.plot.traces == ()
    assert "outside of the picture" in page.curves.plot.accessibleDescription()
