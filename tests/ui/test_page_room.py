"""A page in a small window has room, and gives it back."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow


@pytest.mark.ux("font-scale")
def test_panels_fold_for_a_page_in_a_small_window_and_come_back(desk, qtbot: QtBot, qapp: QApplication) -> None:
    """1366 x 768 at 200 %: 683 x 384 in screen px."""
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.resize(683, 384)
    window.show()
    desk.show(has_browser=True, has_inspector=True)
    qapp.processEvents()
    window.show_page("compare")
    assert not desk.store.view.has_inspector
    window.middle.pages["compare"].closed.emit()
    assert (desk.store.view.has_inspector, desk.store.view.has_browser) == (True, True)


def test_in_a_large_window_nothing_moves(desk, qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.show(has_browser=True, has_inspector=True)
    qapp.processEvents()
    window.show_page("compare")
    assert (desk.store.view.has_inspector, desk.store.view.has_browser) == (True, True)
