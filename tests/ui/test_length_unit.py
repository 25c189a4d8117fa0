"""Lengths in the unit of the setting: on pictures, in the table, in the status bar; CSV keeps to mm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.drawing import overlay_of
from viewer.actions.marks import marks_on
from viewer.actions.measured import located, measure
from viewer.actions.measurement_files import sheet_of
from viewer.core.conventions import LengthUnit
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.exporters.sheets import csv_bytes
from viewer.ui.panels.measurements import MeasurementsPage
from viewer.ui.statusbar import Reading, StatusBar
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 4, SliceThickness="2"))])
    made.execute("annotation.add", kind="length", points=["10,10", "50,10"])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def _csv(desk: Desk) -> str:
    return csv_bytes(sheet_of(measure(located(desk), has_pictures=False, text=OverlayText.NONE))).decode("utf-8-sig")


def in_cm(desk: Desk) -> None:
    desk.execute("settings.set", name="length_unit", value="cm")
    assert desk.store.view.conventions.length is LengthUnit.CM


def test_marks_and_table_tell_cm_at_once_and_csv_stays_in_mm(desk: Desk, qtbot: QtBot) -> None:
    view = Viewport2D(desk, 0)
    qtbot.addWidget(view)
    page = MeasurementsPage(desk)
    qtbot.addWidget(page)
    view.resize(480, 320)
    page.show()
    view.show()
    shown = view.shown
    assert shown is not None
    before = _csv(desk)
    assert next(marks_on(desk, shown, view.placement())).label.lines == ("10.0 mm",)
    assert page.rows.rows[0].first == "10.0 mm"
    in_cm(desk)
    assert next(marks_on(desk, shown, view.placement())).label.lines == ("1.00 cm",)
    page.refresh()
    assert page.rows.rows[0].first == "1.00 cm"
    assert _csv(desk) == before
    assert ",10.0,mm" in before
    view.close_viewport()


def test_the_status_bar_tells_the_place_in_cm(desk: Desk, qtbot: QtBot) -> None:
    bar = StatusBar(desk)
    qtbot.addWidget(bar)
    reading = Reading((3.0, 4.0), (-12.34, 5.0, 100.0), "40 HU", "")
    bar.show_reading(reading)
    assert "R 12.3  P 5.0  H 100.0 mm" in bar.reading_text()
    in_cm(desk)
    bar.show_reading(reading)
    assert "R 1.23  P 0.50  H 10.00 cm" in bar.reading_text()
    bar.stop()


def test_corner_text_and_ruler_tell_cm(desk: Desk, qtbot: QtBot) -> None:
    view = Viewport2D(desk, 0)
    qtbot.addWidget(view)
    shown = view.shown
    assert shown is not None
    placement = place(Camera2D(), shown.info.shape, shown.info.aspect, (600, 400))
    told = {}
    for _ in range(2):
        conventions = desk.store.view.conventions
        overlay = overlay_of(None, shown, Look(), Camera2D(), placement, OverlayText.FULL, conventions=conventions)
        places = [line.text for line in overlay.corners.bottom_right if "thick" in line.text]
        assert overlay.scale is not None
        told[conventions.length] = places, overlay.scale.unit, overlay.scale.right
        in_cm(desk)
    assert told[LengthUnit.MM][0] == ["2.0 mm thick, at 0.0 mm"]
    assert told[LengthUnit.CM][0] == ["0.20 cm thick, at 0.00 cm"]
    assert (told[LengthUnit.MM][1], told[LengthUnit.CM][1]) == ("mm", "cm")
    assert told[LengthUnit.CM][2] == pytest.approx(told[LengthUnit.MM][2] / 10)
    view.close_viewport()
