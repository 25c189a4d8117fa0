"""The browser: patients, studies, thumbnails, search, what was skipped."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at
from tests.dicom.phantom_pet import FACTOR, pet_series
from tests.ui.views import pixels as view_pixels
from viewer.core.records import Patient, Skipped, Study
from viewer.library.query import parse
from viewer.ui.panels.browser import Browser
from viewer.ui.panels.entries import entry_of_row, entry_of_study, matches, merged
from viewer.ui.panels.thumbnail_drawing import badges_of, tooltip_of
from viewer.ui.panels.thumbnail_pictures import Thumbnails
from viewer.ui.panels.thumbnails import MIME, mime_of


def _titles(browser: Browser) -> list[str]:
    model = browser.studies.studies
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.ux("browser-list")
def test_studies_stand_below_their_patient_newest_first(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    assert _titles(browser) == [
        "Doe, Jane",
        "CT Thorax and abdomen, portal venous phase, 2026-11-02",
        "MR Brain, 2025-09-11",
        "Roe, Richard Alexander",
        "Chest PA and lateral, 2026-10-30",
    ]


@pytest.mark.ux("browser-list")
def test_a_study_counts_series_and_the_stacks_that_they_were_split_to(fakes: Any) -> None:
    one = fakes.stack_of("1.2.3.9", 1, "Echoes", 6)
    entry = entry_of_study(Study("1.2.3.9", Patient(), stacks=(one, replace(one, key=f"{one.key}#1"))))
    assert entry.counts == "1 series · 2 stacks · 12 images"
    assert entry_of_study(Study("1.2.3.9", Patient(), stacks=(one,))).counts == "1 series · 6 images"


def test_the_library_follows_what_is_open(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.search()
    assert _titles(browser)[5:] == [
        "Okonkwo, Adaeze",
        "PET/CT Whole body, 2026-10-15",
        "CT Thorax, 2026-04-12",
        "Lindqvist, Bo",
        "US Abdomen, 2026-09-09",
    ]


@pytest.mark.ux("browser-search")
def test_search_narrows_open_and_known_studies(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.field.setText("thorax")
    browser.search()
    assert _titles(browser) == [
        "Doe, Jane",
        "CT Thorax and abdomen, portal venous phase, 2026-11-02",
        "Okonkwo, Adaeze",
        "CT Thorax, 2026-04-12",
    ]


@pytest.mark.ux("browser-clicks")
def test_double_click_opens_a_study_and_a_series(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.resize(300, 700)
    browser.show()
    list_, thumbs = browser.studies, browser.thumbnails
    where = list_.visualRect(list_.studies.index(1, 0)).center()
    qtbot.mouseDClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.done[-1] == ("library.open", {"study_uid": "1.2.3.1"})
    where = thumbs.visualRect(thumbs.stacks.index(0, 0)).center()
    qtbot.mouseDClick(thumbs.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.done[-1] == ("stack.open", {"stack": "1.2.3.1.1"})


@pytest.mark.ux("browser-clicks")
def test_enter_opens_the_chosen_series(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.thumbnails.setCurrentIndex(browser.thumbnails.stacks.index(2, 0))
    qtbot.keyClick(browser.thumbnails, Qt.Key.Key_Return)
    assert desk.done[-1] == ("stack.open", {"stack": "1.2.3.1.3"})


@pytest.mark.ux("browser-thumbnails")
def test_choosing_another_study_shows_its_series(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.studies.setCurrentIndex(browser.studies.studies.index(2, 0))
    stacks = browser.thumbnails.stacks
    assert [stacks.index(row, 0).data() for row in range(stacks.rowCount())] == [
        "1: T1 MPRAGE, 160",
        "2: T2 TSE tra, 28",
    ]


@pytest.mark.ux("browser-thumbnails")
def test_a_thumbnail_shows_the_middle_picture_in_its_window(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    image = browser.thumbnails.stacks.index(1, 0).data(Qt.ItemDataRole.DecorationRole)
    assert image.width() == image.height() == 120
    # Air is black, the ring of 700 HU white, with the file's own window of 40 / 400.
    assert image.pixelColor(2, 60).lightness() == 0
    assert image.pixelColor(60 + round(52 * 120 / 128), 60).lightness() == 255


@pytest.mark.ux("browser-clicks")
def test_a_drag_carries_the_key_of_the_stack(desk) -> None:
    stack = desk.store.catalog.stack("1.2.3.1.2")
    assert bytes(mime_of(stack).data(MIME).data()) == b"1.2.3.1.2"


@pytest.mark.ux("browser-badges")
def test_badges_say_what_is_special(desk) -> None:
    stacks = desk.store.catalog.studies["1.2.3.1"].stacks
    badges = [[icon for icon, _ in badges_of(stack)] for stack in stacks]
    assert badges == [[], ["volume"], ["warning"], ["time"], ["object"]]
    all_of_them = replace(stacks[2], frame_ms=40.0, objects=(stacks[2].items[0].instance,))
    assert [icon for icon, _ in badges_of(all_of_them)] == ["warning", "time", "object"]


def test_tooltips_never_become_markup(fakes) -> None:
    stack = fakes.stack_of("1.9", 1, "<img src='file:///x'>", 1)
    assert "<" not in tooltip_of(stack)


def test_a_name_that_turns_text_around_is_shown_as_such() -> None:
    entry = entry_of_study(Study("1", Patient("7", "Doe\u202eenaJ")))
    assert "\u202e" not in entry.patient


def test_open_studies_are_found_by_any_group_of_the_name() -> None:
    name = ("Yamada^Tarou", "山田^太郎", "やまだ^たろう")
    entry = entry_of_study(Study("1", Patient("7", "Yamada, Tarou (山田 太郎)", name_groups=name), "20240131"))
    for text in ("taro yam", "山田", "ﾔﾏﾀﾞ", "2024-01-31", "y*da"):
        assert matches(entry, parse(text)), text
    assert not matches(entry, parse("suzuki"))


def test_an_id_from_right_to_left_moves_no_date() -> None:
    entry = entry_of_study(Study("1", Patient("رقم 7", "Doe", "19700131", "F")))
    assert entry.about_patient == "ID \u2068رقم 7\u2069 · 1970-01-31 · F"


def test_studies_without_identity_stay_apart(fakes) -> None:
    nameless = [entry_of_study(Study(uid, Patient())) for uid in ("1", "2")]
    assert len(merged(nameless, [])) == 2
    assert len(merged([], [entry_of_row(row) for row in fakes.ROWS])) == 2


def test_skipped_files_are_listed_with_reasons(desk, qtbot: QtBot) -> None:
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.show()
    assert not browser.skipped.isVisible()
    desk.skip(Skipped("/x/readme.txt", "not DICOM"), Skipped("/x/a.dcm", "damaged: ends at byte 4096"))
    assert browser.skipped.isVisible()
    show = next(button for button in browser.skipped.findChildren(QAbstractButton) if button.text() == "Show")
    show.click()
    assert browser.skipped.list.topLevelItem(1).text(0) == "a.dcm\ndamaged: ends at byte 4096"


@pytest.mark.ux("browser-thumbnails")
def test_the_thumbnail_of_uptake_is_dark_on_white(tmp_path: Path) -> None:
    """By the window of SUV from 0 to 6, of values read as SUV: what takes up nothing is white."""
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(pet_series(tmp_path / "pet"))])
    stack = desk.active_stack()
    assert stack is not None
    made = Thumbnails(desk, lambda _key: None, 1.0)
    made.picture(stack)
    picture = made.picture(stack)
    assert picture is not None
    shown = view_pixels(picture)[..., 0]
    # The middle slice: 0 to 2300 stored, 4 Bq/ml each; beside the picture it is black.
    assert shown.max() == 255
    assert shown[shown > 0].min() == pytest.approx(255 * (1 - 2300 * 4 * FACTOR / 6), abs=2)
    assert desk.work is not None
    desk.work.close()
