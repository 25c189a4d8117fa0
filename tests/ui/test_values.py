"""The list of quantities beside the picture, and what the status bar says under the pointer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at
from tests.dicom.phantom_pet import FACTOR, pet_series
from viewer.actions.desk import Desk
from viewer.ui.panels.display import DisplayPage
from viewer.ui.viewport2d import Viewport2D, hover_at, reading_of


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
