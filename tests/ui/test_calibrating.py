"""A calibration is seen at once: at the ruler, in the corner, and beside each length."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.actions.test_calibrating import WITHOUT
from viewer.actions.desk import Desk
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a desk that shows a picture without a scale."""
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ot", 1, **WITHOUT))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def test_what_is_shown_has_the_scale_of_the_line_and_loses_it_by_undo(desk: Desk, qtbot: QtBot) -> None:
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(480, 320)
    viewport.show()
    qtbot.waitUntil(lambda: viewport.is_settled)
    desk.execute("annotation.add", kind="calibration", points=["10,20", "50,20"])
    assert viewport.shown is not None
    assert viewport.shown.info.spacing is None
    desk.execute("annotation.calibrate", length=20.0)
    assert viewport.shown.info.spacing is not None
    assert viewport.shown.info.spacing.column_mm == 0.5
    desk.execute("edit.undo")
    assert viewport.shown.info.spacing is None
    viewport.close_viewport()
