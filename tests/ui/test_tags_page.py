"""The page of elements, and two files or series side by side."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core.records import Location
from viewer.ui.comparison import ComparisonPage
from viewer.ui.panels.tags import TagsPage


@pytest.fixture
def files(desk, tmp_path: Path):
    """Give the desk's first two stacks files of their own, with echo times of 10 and 20 ms; the second is shown."""
    study = next(iter(desk.store.catalog.studies.values()))
    item = Dataset()
    item.ReferencedSOPInstanceUID = "1.2.3.4"
    stacks = []
    for number, stack in enumerate(study.stacks[:2]):
        made = picture(
            EchoTime=str(10 + 10 * number), SOPInstanceUID=f"1.2.{number}", ReferencedImageSequence=Sequence([item])
        )
        made.private_block(0x0019, "GEMS_ACQU_01", create=True).add_new(0x02, "SL", 912)
        location = Location(str(save(made, tmp_path / f"{number}.dcm")))
        items = tuple(replace(i, instance=replace(i.instance, location=location)) for i in stack.items)
        stacks.append(replace(stack, items=items))
    changed = replace(study, stacks=(*stacks, *study.stacks[2:]))
    desk.store.publish(lambda catalog: catalog.with_studies(changed))
    return changed


def _page(desk, qtbot: QtBot) -> TagsPage:
    page = TagsPage(desk)
    qtbot.addWidget(page)
    page.resize(304, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return page


def _texts(page: TagsPage) -> list[str]:
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


@pytest.mark.ux("inspector-tags")
def test_sequences_hold_their_elements(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sequence = page.model.index_of("00081140")
    assert page.model.rowCount(sequence) == 1
    item = page.model.index(0, 0, sequence)
    assert item.data() == "Item 1"
    assert page.model.index(0, 2, item).data() == "1.2.3.4"


@pytest.mark.ux("inspector-tags")
def test_a_search_opens_what_it_finds(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    qtbot.keyClicks(page.field, "1.2.3.4")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert _texts(page) == ["Referenced Image Sequence"]
    assert page.tree.isExpanded(page.model.index(0, 0))


@pytest.mark.ux("inspector-tags")
def test_a_private_element_is_called_by_its_creators_name(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.tree.setCurrentIndex(page.model.index_of("00191002"))
    assert "Detector Channel" in page.standard.text()
    assert "Private, of GEMS_ACQU_01" in page.standard.text()


def test_the_standard_is_told_of_the_chosen_element(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.tree.setCurrentIndex(page.model.index_of("00180081"))
    assert "Echo Time" in page.standard.text()
    assert "DS: Decimal String" in page.standard.text()
    assert "MR Image (C.8.3.1): type 2, required, may be empty" in page.standard.text()


def test_an_action_leads_to_an_element(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    desk.perform("tags.go", path="00100010")
    assert page.tree.currentIndex().data() == "0010,0010"
    desk.perform("tags.find", text="echo time")
    assert page.field.text() == "echo time"
    assert _texts(page) == ["Echo Time"]


def test_chosen_elements_are_copied(desk, files, qtbot: QtBot) -> None:
    page = _page(desk, qtbot)
    page.tree.setCurrentIndex(page.model.index_of("00180081"))
    qtbot.keyClick(page.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "(0018,0081)\tDS\tEcho Time\t20"


def _compared(desk, qtbot: QtBot, **how: str) -> ComparisonPage:
    page = ComparisonPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.open(**how)
    return page


@pytest.mark.ux("inspector-tags")
def test_two_pictures_are_compared(desk, files, qtbot: QtBot) -> None:
    page = _compared(desk, qtbot, other=files.stacks[0].key)
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index = page.model.index_of("00180081")
    assert [index.siblingAtColumn(column).data() for column in range(5)] == [
        "0018,0081",
        "Echo Time",
        "≠",
        "20",
        "10",
    ]
    assert not page.model.index_of("00100010").isValid()
    page.differences.setChecked(False)
    assert page.model.index_of("00100010").siblingAtColumn(2).data() == ""
    assert "elements differ" in page.told.text()


def test_two_series_are_compared(desk, files, qtbot: QtBot) -> None:
    page = _compared(desk, qtbot, other=files.stacks[0].key, scope="series")
    assert page.model.index_of("00180081").siblingAtColumn(4).data() == "10"


def test_uids_are_left_out_unless_asked_for(desk, files, qtbot: QtBot) -> None:
    page = _compared(desk, qtbot, other=files.stacks[0].key)
    assert not page.model.index_of("00080018").isValid()
    page.identifiers.setChecked(True)
    assert page.model.index_of("00080018").isValid()


def test_a_file_that_is_gone_is_said(desk, files, qtbot: QtBot) -> None:
    Path(files.stacks[1].items[0].instance.location.path).unlink()
    page = _compared(desk, qtbot, other=files.stacks[0].key)
    assert page.model.rowCount() == 0
    assert page.told.text()


def test_the_page_is_closed_by_esc(desk, files, qtbot: QtBot) -> None:
    page = _compared(desk, qtbot)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_what_was_asked_for_before_the_page_was_made_is_shown(desk, files, qtbot: QtBot) -> None:
    desk.perform("tags.go", path="00180081")
    page = _page(desk, qtbot)
    assert page.tree.currentIndex().data() == "0018,0081"
