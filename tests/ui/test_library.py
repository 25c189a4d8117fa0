"""The browser and the table of the library: albums, stars, notes, many studies, files for other programs."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.actions.browsing import keep_albums
from viewer.actions.file_places import IN_ARCHIVE, MOST, on_disk
from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.core.remark import Remark
from viewer.state.browsing import Album, Browsing
from viewer.ui.dropping import paths_of
from viewer.ui.library_page import LibraryPage
from viewer.ui.panels.browser import Browser, files_mime
from viewer.ui.panels.search_box import SearchBox
from viewer.ui.panels.study_drawing import star_box
from viewer.ui.panels.study_menu import studies_menu
from viewer.ui.study_table import COLUMNS


@pytest.fixture
def browser(desk: Any, qtbot: QtBot) -> Browser:
    """Give a browser whose library has been read."""
    for id_ in ("album.", "study.star", "study.note", "study.edit_note", "library.search"):
        desk.runs.append(id_)
    made = Browser(desk)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    made.search()
    return made


def uids(browser: Browser) -> list[str]:
    model = browser.studies.studies
    lines = (model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount()))
    return [entry.study_uid for is_patient, entry in lines if not is_patient]


@pytest.mark.ux("browser-search")
def test_down_goes_to_what_was_found_and_enter_opens_it(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    qtbot.keyClicks(browser.field, "lindq")
    browser.search()
    assert uids(browser) == ["9.3"]
    qtbot.keyClick(browser.field, Qt.Key.Key_Down)
    assert browser.studies.chosen() == ["9.3"]
    qtbot.keyClick(browser.studies, Qt.Key.Key_Return)
    assert desk.done[-1] == ("library.open", {"study_uid": "9.3"})
    qtbot.keyClick(browser.studies, Qt.Key.Key_Up)
    qtbot.keyClick(browser.field, Qt.Key.Key_Escape)
    assert browser.field.text() == ""


def test_enter_in_the_search_opens_the_first_that_was_found(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    qtbot.keyClicks(browser.field, "abdomen mod:US")
    browser.search()
    qtbot.keyClick(browser.field, Qt.Key.Key_Return)
    assert desk.done[-1] == ("library.open", {"study_uid": "9.3"})


@pytest.mark.ux("browser-search")
def test_dates_and_states_narrow_open_and_known_studies_alike(browser: Browser, desk: Any) -> None:
    for text, found in (
        ("2026-09..2026-10", {"1.2.3.3", "9.1", "9.3"}),
        ("is:open", {"1.2.3.1", "1.2.3.2", "1.2.3.3"}),
        ("is:missing", {"9.2"}),
        ("mod:DX,US", {"1.2.3.3", "9.3"}),
    ):
        browser.field.setText(text)
        browser.search()
        assert set(uids(browser)) == found, text


def test_an_album_searches_within_its_studies_and_own_ones_are_kept_and_undone(browser: Browser, desk: Any) -> None:
    keep_albums(desk.store, desk.settings)
    desk.perform("album.show", name="Files missing")
    browser.search()
    assert uids(browser) == ["9.2"]
    desk.perform("album.show", name="us")
    browser.search()
    assert uids(browser) == ["9.3"]
    desk.perform("album.show")
    browser.field.setText("thorax")
    desk.perform("album.save", name="Chests")
    assert desk.settings.get("albums") == {"Chests": "thorax"}
    assert desk.store.view.browsing.album == Album("Chests", "thorax")
    browser.search()
    assert set(uids(browser)) == {"1.2.3.1", "9.2"}
    desk.perform("album.delete", name="Chests")
    assert desk.settings.get("albums") == {}
    desk.store.undo()
    assert desk.settings.get("albums") == {"Chests": "thorax"}
    with pytest.raises(ViewerError, match="always there"):
        desk.actions["album.save"].run(desk, name="today", text="x")


def test_a_click_on_its_star_stars_a_study_and_undo_takes_it_off(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    list_ = browser.studies
    row = list_.studies.row_of("9.1")
    at = star_box(list_.visualRect(list_.studies.index(row, 0))).center()
    qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.store.document.remarks == {"9.1": Remark(True)}
    desk.perform("album.show", name="Starred")
    browser.search()
    assert uids(browser) == ["9.1"]
    desk.store.undo()
    browser.search()
    assert uids(browser) == []
    assert browser.studies.isHidden()


def test_a_note_is_written_below_the_list_and_found(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    desk.perform("study.edit_note", study_uid="9.3")
    assert browser.note.isVisible()
    browser.note.text.setPlainText("Gallstone?  ask Bo")
    qtbot.keyClick(browser.note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not browser.note.isVisible()
    assert desk.store.document.remarks == {"9.3": Remark(note="Gallstone?  ask Bo")}
    (entry,) = browser.studies.entries(["9.3"])
    assert "Note: Gallstone?" in entry.tooltip
    desk.store.undo()
    assert desk.store.document.remarks == {}


@pytest.mark.ux("browser-list")
def test_several_studies_are_chosen_and_their_menu_acts_on_all(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    list_ = browser.studies
    for uid, key in (("9.1", Qt.KeyboardModifier.NoModifier), ("9.3", Qt.KeyboardModifier.ControlModifier)):
        at = list_.visualRect(list_.studies.index(list_.studies.row_of(uid), 0)).topLeft() + QPoint(30, 12)
        qtbot.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, key, at)
    assert list_.chosen() == ["9.1", "9.3"]
    menu = studies_menu(desk, browser, list_.entries(list_.chosen()))
    titles = {action.text(): action for action in menu.actions()}
    assert "Write a note…" not in titles
    titles["Star"].trigger()
    assert set(desk.store.document.remarks) == {"9.1", "9.3"}
    assert desk.store.history()[0][-1] == "Star 2 studies"
    titles["Open"].trigger()
    assert [args for id_, args in desk.done if id_ == "library.open"] == [{"study_uid": "9.1"}, {"study_uid": "9.3"}]
    menu.close()


def test_delete_removes_the_chosen_studies_without_a_question(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    browser.studies.setCurrentIndex(browser.studies.studies.index(browser.studies.studies.row_of("9.3"), 0))
    qtbot.keyClick(browser.studies, Qt.Key.Key_Delete)
    assert desk.done[-1] == ("library.remove", {"study_uid": "9.3"})


def test_more_patients_come_when_the_list_is_scrolled_and_the_place_stays(fakes: Any, qtbot: QtBot) -> None:
    row = fakes.ROWS[0]
    rows = [replace(row, study_uid=f"8.{n}", patient_id=f"P{n}", date=f"{2026_1015 - n}") for n in range(250)]
    desk = fakes.FakeDesk([], rows)
    browser = Browser(desk)
    qtbot.addWidget(browser)
    browser.resize(300, 600)
    browser.show()
    browser.search()
    assert len(uids(browser)) == 100
    bar = browser.studies.verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    assert len(uids(browser)) == 200
    assert bar.value() == at
    browser.search()
    assert len(uids(browser)) == 200
    assert bar.value() == at
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert len(uids(browser)) == 250
    assert not browser.studies.studies.has_more


def test_a_drag_carries_real_files_and_archives_say_why_not() -> None:
    urls = files_mime(on_disk([Location("/disc/Größe #1 100%/a.dcm"), Location("/x.zip", "a.dcm")])).urls()
    assert [url.toLocalFile() for url in urls] == ["/disc/Größe #1 100%/a.dcm"]
    with pytest.raises(ViewerError, match=IN_ARCHIVE):
        on_disk([Location("/x.zip", "a.dcm")])
    with pytest.raises(ViewerError, match="too many"):
        on_disk([Location(f"/{n}") for n in range(MOST + 1)])
    with pytest.raises(ViewerError, match="not known"):
        on_disk([])


def test_files_dropped_from_elsewhere_are_opened() -> None:
    data = QMimeData()
    data.setUrls(files_mime(["/disc/a.dcm"]).urls())
    event = QDropEvent(
        QPoint(1, 1).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert paths_of(event) == ["/disc/a.dcm"]


@pytest.fixture
def page(desk: Any, qtbot: QtBot) -> LibraryPage:
    """Give the table of the library, shown."""
    desk.runs.extend(("album.", "study.star"))
    made = LibraryPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.open()
    return made


def column(page: LibraryPage, title: str) -> list[str]:
    at = [c.title for c in COLUMNS].index(title)
    return [page.rows.index(row, at).data() for row in range(page.rows.rowCount())]


def test_the_table_is_sorted_by_its_heads(page: LibraryPage) -> None:
    assert column(page, "Date") == ["2026-10-15 10:15", "2026-09-09 10:15", "2026-04-12 10:15"]
    head = page.table.horizontalHeader()
    head.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert column(page, "Patient") == ["Lindqvist, Bo", "Okonkwo, Adaeze", "Okonkwo, Adaeze"]


def test_columns_are_chosen_and_remembered(page: LibraryPage, desk: Any, qtbot: QtBot) -> None:
    shown = [c.title for n, c in enumerate(COLUMNS) if not page.table.isColumnHidden(n)]
    assert "Opened" not in shown
    page.table.setColumnHidden([c.title for c in COLUMNS].index("Opened"), False)
    page.hide()
    again = LibraryPage(desk)
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden([c.title for c in COLUMNS].index("Opened"))


def test_the_table_stars_opens_and_goes_back(page: LibraryPage, desk: Any, qtbot: QtBot) -> None:
    page.table.clicked.emit(page.rows.index(1, 0))
    assert desk.store.document.remarks == {"9.3": Remark(True)}
    assert page.rows.entries[1].remark.is_starred
    page.table.selectRow(0)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.done[-1] == ("library.open", {"study_uid": "9.1"})


def test_the_table_keeps_its_place_and_choice_when_something_changes(fakes: Any, qtbot: QtBot) -> None:
    row = fakes.ROWS[0]
    rows = [replace(row, study_uid=f"8.{n}", patient_id=f"P{n}", date=f"{2026_1015 - n}") for n in range(1200)]
    desk = fakes.FakeDesk([], rows)
    page = LibraryPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.open()
    QApplication.processEvents()
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert page.rows.rowCount() == 1000
    page.table.selectRow(700)
    at = bar.value()
    page.search()
    assert page.rows.rowCount() == 1000
    assert [entry.study_uid for entry in page.table.chosen()] == ["8.700"]
    assert bar.value() == at
    page.box.field.setText("id:P11")
    page.search()
    assert page.rows.rowCount() == 111


def test_a_note_names_patient_and_study_that_the_search_hides(browser: Browser, desk: Any, qtbot: QtBot) -> None:
    browser.field.setText("brain")
    browser.search()
    desk.perform("study.edit_note", study_uid="1.2.3.1")
    named = browser.note._title._whole
    assert "Doe, Jane" in named
    assert "Thorax and abdomen" in named


def test_what_is_listed_counts_while_the_library_takes_it_in(browser: Browser, desk: Any) -> None:
    browser._show_count(0)
    assert browser.box._count._whole == f"{len(uids(browser))} studies"


def test_a_long_name_of_an_album_is_shortened_and_told_in_full(desk, qtbot: QtBot) -> None:
    box = SearchBox(desk)
    qtbot.addWidget(box)
    box.resize(260, 120)
    box.show()
    name = "Knees of the autumn of last year, both sides, before and after"
    box.show_browsing(Browsing(album=Album(name, "knee"), albums=(Album(name, "knee"),)))
    assert box.album.text().strip().endswith("…")
    assert box.album.toolTip() == name
    assert box.album.geometry().right() <= box.width()
    box.resize(900, 120)
    assert box.album.text().strip() == name
