"""The list of quantities beside the picture, and what the status bar says under the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pytestqt.qtbot import QtBot

from tests.actions.made import colour, desk_at
from tests.dicom.phantom_pet import FACTOR, pet_series
from viewer.actions.desk import Desk
from viewer.ui.hover import hover_at, reading_of
from viewer.ui.panels.display import DisplayPage
from viewer.ui.presets import preset_choices
from viewer.ui.statusbar import StatusBar
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def under_pointer(view: Viewport2D, x: float, y: float) -> str:
    assert view.shown is not None
    reading = reading_of(hover_at(view.shown, (x, y)))
    assert reading is not None
    return reading.value


def test_picture_and_pointer_follow_what_is_chosen_in_the_list(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.execute("file.open", paths=[str(pet_series(tmp_path / "pet"))])
    page, view = DisplayPage(desk), Viewport2D(desk, 0)
    for widget in (page, view):
        qtbot.addWidget(widget)
        widget.show()
    box = page.reading.quantities
    assert [box.itemText(place) for place in range(box.count())] == [
        "SUV by body weight",
        "SUV by lean body mass (James 128)",
        "SUV by lean body mass (Janma)",
        "SUV by body surface area",
        "SUV by ideal body weight",
        "SUV by lean body mass (James 120)",
        "As in the file (Bq/ml)",
    ]
    assert under_pointer(view, 5, 0) == f"{1000 * FACTOR:.4g} SUVbw"
    box.setCurrentIndex(6)
    box.activated.emit(6)
    assert under_pointer(view, 5, 0) == "1000 Bq/ml"
    desk.execute("edit.undo")
    assert under_pointer(view, 5, 0) == f"{1000 * FACTOR:.4g} SUVbw"
    assert box.currentIndex() == 0


def test_a_series_without_uptake_says_why_in_the_list(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.execute("file.open", paths=[str(pet_series(tmp_path / "pet", CorrectedImage=["DECY"]))])
    page = DisplayPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.reading.isVisible()
    assert page.reading.refusal.text() == "No SUV: the values are not corrected for attenuation."
    assert not page.reading.quantities.isVisible()
    assert [choice.title for choice in preset_choices(desk)] == ["Automatic", "DICOM 1"]


def test_the_status_bar_tells_the_place_in_an_ultrasound_region(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    doppler = Dataset()
    doppler.RegionLocationMinX0, doppler.RegionLocationMinY0 = 10, 0
    doppler.RegionLocationMaxX1, doppler.RegionLocationMaxY1 = 59, 39
    doppler.PhysicalUnitsXDirection, doppler.PhysicalUnitsYDirection = 4, 7
    doppler.PhysicalDeltaX, doppler.PhysicalDeltaY = 0.01, -2.5
    doppler.ReferencePixelX0, doppler.ReferencePixelY0 = 0, 20
    doppler.RegionFlags = 0
    # Makers declare the whole picture as a region without units, too: it says nothing.
    whole = Dataset()
    whole.RegionLocationMinX0 = whole.RegionLocationMinY0 = 0
    whole.RegionLocationMaxX1, whole.RegionLocationMaxY1 = 59, 39
    whole.PhysicalUnitsXDirection = whole.PhysicalUnitsYDirection = whole.RegionFlags = 0
    whole.PhysicalDeltaX = whole.PhysicalDeltaY = 1.0
    folder = colour(tmp_path / "us", SequenceOfUltrasoundRegions=Sequence([whole, doppler]))
    desk.execute("file.open", paths=[str(folder)])
    view, bar = Viewport2D(desk, 0), StatusBar(desk)
    for widget in (view, bar):
        qtbot.addWidget(widget)
        widget.show()
    assert view.shown is not None
    bar.show_reading(reading_of(hover_at(view.shown, (35, 10))))
    assert bar.reading_text() == "x 35  y 10 | x 0.250 s  y 25.00 cm/s | R 200 G 0 B 0"
    bar.show_reading(reading_of(hover_at(view.shown, (5, 10))))
    assert bar.reading_text() == "x 5  y 10 | R 200 G 0 B 0"
    bar.stop()
