"""The link button of the toolbar: says what is linked, and stays open while switches are set."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk import FakeDesk, studies
from viewer.ui.commands import Commands
from viewer.ui.link_menu import LinkMenu, linked_words
from viewer.ui.toolbar import ToolBar


@pytest.mark.ux("sync-choice")
def test_switches_are_set_one_after_the_other_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    desk = FakeDesk(studies())
    desk.show_stack("1.2.3.1.2")
    window = QWidget()
    qtbot.addWidget(window)
    bar = ToolBar(desk, Commands(desk, window))  # type: ignore[arg-type]
    qtbot.addWidget(bar)
    menu = bar.findChild(LinkMenu)
    assert menu is not None
    closed: list[str] = []
    menu.aboutToHide.connect(lambda: closed.append("hidden"))
    menu.resize(menu.sizeHint())
    entries = {action.property("actionId"): action for action in menu.actions()}
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entries["link.zoom"]).center())
    assert desk.store.view.links.zoom
    menu.setActiveAction(entries["link.pan"])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert desk.store.view.links.pan
    assert linked_words(desk) == "Scroll together\nLink zoom\nLink pan"  # type: ignore[arg-type]
    assert not closed
