"""The palette over the window: opened by a key, used by keys alone, gone when it has done its work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.core.errors import ViewerError
from viewer.ui.main_window import MainWindow
from viewer.ui.palette import PalettePanel
from viewer.ui.services import Services

KEY = Qt.Key


class Centre(QWidget):
    """A centre that takes the focus, as the pictures do."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@pytest.fixture
def window(desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, Centre())
    desk.window = Services(made, None)
    desk.execute = _execute(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.centre.setFocus()
    return made


def _execute(desk):
    def execute(id_: str, **args: object) -> None:
        if id_ == "view.go" and args.get("index") == 999:
            raise ViewerError("There is no picture 999")
        for argument in desk.actions[id_].arguments:
            argument.parse(args.get(argument.name))
        desk.perform(id_, **args)

    return execute


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> PalettePanel:
    window.palette_panel.open()
    return window.palette_panel


def titles(panel: PalettePanel) -> list[str]:
    return [hit.entry.text.title for hit in panel.list.hits.hits]


def test_a_key_opens_it_and_escape_gives_the_focus_back(window: MainWindow, desk, qtbot: QtBot) -> None:
    desk.actions["app.palette"].run(desk)
    panel = window.palette_panel
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.field
    qtbot.keyClick(panel.field, KEY.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is window.centre


@pytest.mark.ux("palette")
def test_letters_and_enter_perform(panel: PalettePanel, window: MainWindow, desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.field, "length")
    assert titles(panel)[0] == "Length"
    qtbot.keyClick(panel.field, KEY.Key_Return)
    assert desk.done[-1] == ("tool.length", {})
    assert not panel.isVisible()
    assert QApplication.focusWidget() is window.centre


def test_arrows_choose(panel: PalettePanel, desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.field, "mirror")
    rows = titles(panel)
    qtbot.keyClick(panel.field, KEY.Key_Down)
    assert panel.list.current().text.title == rows[1]
    qtbot.keyClick(panel.field, KEY.Key_Up)
    qtbot.keyClick(panel.field, KEY.Key_Up)
    assert panel.list.current().text.title == rows[-1]
    qtbot.keyClick(panel.field, KEY.Key_PageUp)
    assert panel.list.current().text.title == rows[0]


def test_typing_performs_nothing_but_what_is_chosen(panel: PalettePanel, desk, qtbot: QtBot) -> None:
    before = list(desk.done)
    qtbot.keyClicks(panel.field, "wtzsdaerxkci f[]0123456789 ")
    assert desk.done == before


def test_a_question_is_asked_answered_and_taken_back(panel: PalettePanel, desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.field, "go to image")
    qtbot.keyClick(panel.field, KEY.Key_Return)
    assert panel.field.placeholderText() == "Index: counted from 1; -1 is the last"
    qtbot.keyClicks(panel.field, "first")
    qtbot.keyClick(panel.field, KEY.Key_Return)
    assert "not a valid index" in panel._told.text()
    assert panel.isVisible()
    panel.field.clear()
    qtbot.keyClicks(panel.field, "999")
    qtbot.keyClick(panel.field, KEY.Key_Return)
    assert panel._told.text() == "There is no picture 999"
    qtbot.keyClick(panel.field, KEY.Key_Escape)
    assert panel.isVisible()
    assert panel.field.placeholderText().startswith("Search")
    qtbot.keyClick(panel.field, KEY.Key_Escape)
    assert not panel.isVisible()


def test_a_click_elsewhere_closes_it(panel: PalettePanel, window: MainWindow) -> None:
    window.centre.setFocus()
    assert not panel.isVisible()


@pytest.mark.parametrize("size", [(880, 560), (1366, 768), (1920, 1080)])
def test_it_fits_the_window(panel: PalettePanel, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert window.rect().contains(panel.geometry())


def test_rows_are_told_with_keys_and_reasons(panel: PalettePanel, qtbot: QtBot) -> None:
    model = panel.list.hits
    qtbot.keyClicks(panel.field, "length")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Length, D")


def test_rows_that_fit_are_seen_whole_without_a_scroll_bar(panel: PalettePanel, qtbot: QtBot) -> None:
    panel.open("compare with prior")
    assert 0 < len(panel.list.hits.hits) < 8
    panel.list.doItemsLayout()
    assert panel.list.verticalScrollBar().maximum() == 0
