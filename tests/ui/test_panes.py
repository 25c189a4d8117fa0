"""Panels at both sides of the pictures: they fold away, come back as wide as they were, and full screen hides them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import SMALLEST, MainWindow
from viewer.ui.panes import BROWSER, INSPECTOR, PICTURES


@pytest.fixture
def make(desk, qtbot: QtBot) -> Callable[[], MainWindow]:
    def make_window() -> MainWindow:
        made = MainWindow(desk, QWidget())
        qtbot.addWidget(made)
        made.resize(1366, 768)
        made.show()
        return made

    return make_window


@pytest.fixture
def window(make) -> MainWindow:
    return make()


def drag(window: MainWindow, edge: int, by: int) -> None:
    """Move the edge left of a part, as a drag of the mouse does."""
    panes = window.panes
    handle = panes.handle(edge)
    panes.moveSplitter(handle.x() + by, edge)


def double_click(handle: QSplitterHandle) -> None:
    kind, left, none = QMouseEvent.Type.MouseButtonDblClick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(0, 9)
    handle.mouseDoubleClickEvent(QMouseEvent(kind, at, handle.mapToGlobal(at), left, left, none))


@pytest.mark.ux("browser-collapses")
def test_a_browser_that_is_dragged_shut_comes_back_as_wide_as_it_was(window: MainWindow, desk) -> None:
    drag(window, PICTURES, 40)
    wide = window.panes.sizes()[BROWSER]
    drag(window, PICTURES, -1000)
    assert not desk.store.view.has_browser
    assert not window.browser.isVisible()
    desk.perform("panel.browser")
    assert window.panes.sizes()[BROWSER] == wide


@pytest.mark.ux("inspector-collapses", "browser-collapses")
def test_a_double_click_on_its_edge_folds_a_panel_away(window: MainWindow, desk) -> None:
    double_click(window.panes.handle(INSPECTOR))
    assert (desk.store.view.has_browser, desk.store.view.has_inspector) == (True, False)
    double_click(window.panes.handle(PICTURES))
    assert (desk.store.view.has_browser, desk.store.view.has_inspector) == (False, False)
    assert desk.settings.get("has_browser") is False


@pytest.mark.ux("inspector-collapses", "browser-collapses")
def test_widths_are_kept_for_the_next_start(make) -> None:
    first = make()
    drag(first, PICTURES, -30)
    drag(first, INSPECTOR, -50)
    sizes = first.panes.sizes()
    first.close()
    second = make()
    assert second.panes.sizes() == sizes


def test_widths_that_are_none_change_nothing(window: MainWindow) -> None:
    before = window.panes.sizes()
    for text in ("", "12", "a b", "AAAA/wAAAAEAAAAD"):
        window.panes.restore(text)
    assert window.panes.sizes() == before


@pytest.mark.ux("full-screen", "still")
def test_full_screen_shows_pictures_alone_and_comes_back_as_it_was(window: MainWindow, desk) -> None:
    desk.perform("panel.inspector")
    parts = (window.browser, window.inspector, window.toolbar, window.status, window.menuBar(), window.tabs)
    assert window.tabs.isVisible()
    before = [part.isVisible() for part in parts]
    sizes = window.panes.sizes()
    window.toggle_full_screen()
    assert not any(part.isVisible() for part in parts)
    assert window.isFullScreen()
    window.toggle_full_screen()
    assert [part.isVisible() for part in parts] == before
    assert not window.isFullScreen()
    window.resize(1366, 768)
    assert window.panes.sizes()[BROWSER] == sizes[BROWSER]
    assert desk.settings.get("has_browser", True) is True


@pytest.mark.ux("full-screen")
def test_in_full_screen_bars_come_to_the_pointer_and_pictures_stay(window: MainWindow) -> None:
    window.toggle_full_screen()
    QApplication.sendPostedEvents()
    window.layout().activate()
    pictures = window.panes.geometry()
    area = window.centralWidget().geometry()
    window.full.point_at(QPoint(area.center().x(), area.top()))
    assert window.toolbar.isVisible()
    assert not window.status.isVisible()
    window.full.point_at(QPoint(area.center().x(), area.top() + 20))
    assert window.toolbar.isVisible(), "the pointer is on it"
    window.full.point_at(area.center())
    assert not window.toolbar.isVisible()
    window.full.point_at(QPoint(area.center().x(), area.bottom()))
    assert window.status.isVisible()
    assert window.panes.geometry() == pictures


@pytest.mark.ux("full-screen", "keys-escape")
def test_esc_leaves_full_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.centre.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.toggle_full_screen()
    window.centre.setFocus()
    qtbot.keyClick(window.centre, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.toolbar.isVisible()


@pytest.mark.ux("font-scale")
def test_the_window_is_small_enough_for_1366_by_768_at_200_percent(window: MainWindow) -> None:
    assert SMALLEST <= (1366 // 2, 768 // 2)
    window.resize(683, 384)
    assert (window.width(), window.height()) == (683, 384)


def test_a_window_whose_screen_is_gone_comes_up_on_one_that_is_there(desk, qtbot: QtBot) -> None:
    first = MainWindow(desk, QWidget())
    qtbot.addWidget(first)
    first.resize(700, 400)
    first.move(4000, 3000)
    first.show()
    first.close()
    second = MainWindow(desk, QWidget())
    qtbot.addWidget(second)
    second.show()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(second.geometry().center())
    assert (second.width(), second.height()) == (700, 400)
