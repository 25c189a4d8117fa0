"""The page of hanging protocols: sentences whose words change the protocol, and a dry run on the open study."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at
from tests.actions.test_hanging import mammography
from viewer.actions.desk import Desk
from viewer.ui.hanging_page import CellGrid, HangingPage
from viewer.ui.layout_popup import NAMED, LayoutPopup
from viewer.ui.sentence import Word, Written, pieces


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(mammography(tmp_path / "mg"))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> HangingPage:
    made = HangingPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.open(protocol="Mammography")
    return made


def words(page: HangingPage, name: str) -> Word:
    """Return the word of a name that is shown."""
    (found,) = [word for word in page.findChildren(Word) if word.objectName() == name]
    return found


def settle(qtbot: QtBot, page: HangingPage) -> None:
    """Wait until the page was made anew."""
    qtbot.waitUntil(lambda: not page._later.isActive())


@pytest.mark.ux("hang-save")
def test_a_word_of_a_sentence_changes_the_protocol_and_undo_brings_it_back(page, qtbot, desk) -> None:
    (dark,) = [action for action in words(page, "inverted-1").menu().actions() if action.text() == "dark on bright"]
    dark.trigger()
    assert desk.protocols.find("Mammography").places[0].is_inverted is True
    settle(qtbot, page)
    assert words(page, "inverted-1").text() == "dark on bright"
    desk.store.undo()
    settle(qtbot, page)
    assert words(page, "inverted-1").text() == "as usual"


def test_words_that_are_written_are_patterns_without_any_signs(page, qtbot, desk) -> None:
    desk.execute("hanging.rule", protocol="Mammography", place=0, term="description")
    settle(qtbot, page)
    (field,) = [one for one in page.findChildren(Written) if one.accessibleName() == "Description of the study"]
    field.setFocus()
    qtbot.keyClicks(field, "screening, follow up")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.protocols.find("Mammography").study[-1].values == ("screening", "follow up")


def test_another_viewport_is_chosen_by_key_and_its_rules_are_shown(page, qtbot) -> None:
    (cells,) = [grid for grid in page.findChildren(CellGrid) if grid.objectName() == "protocolCells"]
    qtbot.keyClick(cells, Qt.Key.Key_Right)
    settle(qtbot, page)
    assert "Top right" in {label.text() for label in page.findChildren(QLabel)}


def test_the_dry_run_says_what_would_hang_and_why_not(page, qtbot, desk) -> None:
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert "The study hangs by it: it is the first that fits." in texts
    page.open(protocol="PET/CT")
    settle(qtbot, page)
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert "The study holds all of PET and CT: it is MG." in texts


def test_a_protocol_is_renamed_switched_off_and_deleted(page, qtbot, desk) -> None:
    name = page.findChild(QLineEdit, "protocolName")
    name.setText("Breasts")
    name.editingFinished.emit()
    settle(qtbot, page)
    item = page.list.currentItem()
    assert item.text() == "Breasts"
    item.setCheckState(Qt.CheckState.Unchecked)
    assert not desk.protocols.find("Breasts").is_on
    settle(qtbot, page)
    page._act("hanging.delete")
    settle(qtbot, page)
    assert "Breasts" not in [page.list.item(n).text() for n in range(page.list.count())]


def test_a_sentence_is_taken_apart_at_its_words(qtbot: QtBot) -> None:
    a, b = QLabel("a"), QLabel("b")
    qtbot.addWidget(a)
    qtbot.addWidget(b)
    assert pieces("It shows {one} of {two}.", one=a, two=b) == ["It shows", a, "of", b]
    assert pieces("{two}: so many {one} there are.", one=a, two=b) == [b, ": so many", a, "there are."]


@pytest.mark.ux("layouts")
def test_the_popup_offers_layouts_by_name_and_the_protocols_that_fit(qtbot: QtBot, desk: Desk) -> None:
    from PySide6.QtWidgets import QToolButton, QWidget

    from viewer.ui.controls import Chip

    parent = QWidget()
    qtbot.addWidget(parent)
    popup = LayoutPopup(desk, parent)
    names = [button.text() for button in popup.findChildren(QToolButton)]
    assert names == [desk.actions[id_].title for id_ in NAMED]
    chips = popup.findChildren(Chip)
    assert [chip.accessibleName() for chip in chips] == ["Mammography", "One series", "Edit protocols…"]
    assert [chip.isChecked() for chip in chips] == [True, False, False]
    chips[1].click()
    assert desk.store.view.hanging.protocol == "usual"
