"""The window: made from the action table, true to the state."""

import json
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.actions.key_names import LOCAL
from viewer.jobs.lanes import JobInfo
from viewer.ui.layout_popup import LayoutPopup
from viewer.ui.main_window import MainWindow
from viewer.ui.menus import ORDER
from viewer.ui.statusbar import Reading, StatusBar


@pytest.fixture
def window(desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, QWidget())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def test_each_action_with_a_menu_has_its_place_there(window: MainWindow, desk) -> None:
    found: set[str] = set()

    def collect(actions: list[QAction]) -> None:
        for action in actions:
            if action.menu() is not None:
                collect(action.menu().actions())
            elif action.property("actionId"):
                found.add(action.property("actionId"))

    collect(window.menuBar().actions())
    wanted = {a.id for a in desk.actions.values() if a.menu}
    assert found == wanted


def test_menus_have_what_their_order_names_and_fit_a_small_screen_in_one_column(window: MainWindow, desk) -> None:
    paths = {row.menu for row in desk.actions.values()}
    assert {id_ for groups in ORDER.values() for group in groups for id_ in group} <= desk.actions.keys() | paths
    room = 768 - window.menuBar().height()
    for action in window.menuBar().actions():
        menu = action.menu()
        row = menu.fontMetrics().height() + 10
        lines = sum(1 if entry.isSeparator() else 3 for entry in menu.actions())
        assert lines * row / 3 < room, action.text()


def test_keys_of_lists_and_fields_act_only_in_the_centre(window: MainWindow) -> None:
    for action in window.commands.children():
        if isinstance(action, QAction) and action.shortcuts():
            is_local = any(key.toString() in LOCAL for key in action.shortcuts())
            wanted = Qt.ShortcutContext.WidgetWithChildrenShortcut if is_local else Qt.ShortcutContext.WindowShortcut
            assert action.shortcutContext() == wanted, action.text()


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for action in window.commands.children():
        if isinstance(action, QAction):
            for key in action.shortcuts():
                name = key.toString(QKeySequence.SequenceFormat.PortableText)
                assert name not in seen, (name, seen[name], action.text())
                seen[name] = action.text()


def test_every_control_has_a_name_for_screen_readers(window: MainWindow, desk) -> None:
    for page in ("display", "measurements", "volume", "tags", "history"):
        desk.show(inspector_page=page)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, kinds) or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget.parent(), (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)):
            continue
        if widget.metaObject().className() in ("QComboBoxListView", "QTableCornerButton"):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or text, (widget, widget.parent())


def test_the_toolbar_shows_the_tool_that_is_on(window: MainWindow, desk) -> None:
    desk.perform("tool.select", tool="angle")
    family = next(b for b in window.toolbar.findChildren(QToolButton) if b.accessibleName() == "Measure")
    assert family.isChecked()
    assert family.toolTip().startswith("Angle  (A)")
    assert not window.commands.action("tool.window").isChecked()


def test_panels_follow_the_state(window: MainWindow, desk) -> None:
    desk.perform("panel.browser")
    assert not window.browser.isVisible()
    desk.perform("panel.browser")
    assert window.browser.isVisible()


def shown_buttons(window: MainWindow) -> list[QToolButton]:
    return [button for button in window.toolbar.findChildren(QToolButton) if button.isVisible()]


def settle(window: MainWindow) -> None:
    """Let Qt show and hide what the toolbar decided: it does so when the layout is next made."""
    window.toolbar.layout().activate()
    QApplication.sendPostedEvents()


def more_of(window: MainWindow) -> QToolButton:
    return next(b for b in window.toolbar.findChildren(QToolButton) if b.accessibleName() == "More tools")


@pytest.mark.ux("toolbar", "toolbar-folds")
def test_at_1366_pixels_no_tool_is_folded_away(window: MainWindow) -> None:
    assert not more_of(window).isVisible()
    assert window.toolbar.folded() == []


def test_the_toolbar_outlives_what_python_holds_of_its_places(window: MainWindow, qtbot: QtBot) -> None:
    window.toolbar.fold()
    for action in window.toolbar.actions():
        shiboken6.invalidate(action)  # as PySide does at times by itself
    window.resize(700, 600)
    qtbot.waitUntil(lambda: window.toolbar.folded() != [])
    window.toolbar.event(QEvent(QEvent.Type.StyleChange))
    window.resize(1600, 800)
    qtbot.waitUntil(lambda: window.toolbar.folded() == [])


@pytest.mark.ux("toolbar-folds")
@pytest.mark.parametrize("width", [640, 683, 760])
def test_what_does_not_fit_is_in_the_menu_at_the_end_and_no_button_is_cut(window: MainWindow, width: int) -> None:
    every = {item.id for group in window.toolbar._groups for item in group.items}
    window.resize(width, 600)
    settle(window)
    shown = [b for b in shown_buttons(window) if b.objectName() != "qt_toolbar_ext_button"]
    assert all(b.geometry().right() < window.toolbar.width() and b.width() >= b.sizeHint().width() for b in shown)
    assert more_of(window) in shown
    menu = more_of(window).menu()
    menu.aboutToShow.emit()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert len(entries) == len(window.toolbar.folded())
    assert len(entries) + len(shown) - 1 == len(every)
    assert "open" not in window.toolbar.folded()


@pytest.mark.ux("toolbar-folds")
def test_the_least_important_tools_fold_away_first(window: MainWindow) -> None:
    window.resize(1366, 600)
    gone: list[str] = []
    for width in range(1300, 640, -20):
        window.resize(width, 600)
        folded = window.toolbar.folded()
        assert set(gone) <= set(folded)
        gone = folded
    assert {"view.theme", "turn"} <= set(gone)
    assert not {"open", "layout", "tool.window", "measure"} & set(gone)


def test_the_title_names_patient_and_study(window: MainWindow) -> None:
    assert window.windowTitle() == "Doe, Jane · CT Thorax and abdomen, portal venous phase · 2026-11-02 – Hounsfield"


def test_places_are_kept_for_the_next_start(desk, window: MainWindow) -> None:
    window.close()
    assert {"window_geometry", "window_panels", "browser_sizes"} <= set(desk.settings.values)
    json.dumps(desk.settings.values)


@pytest.mark.ux("empty-state")
def test_without_a_study_the_target_is_shown_with_recent_studies(empty_desk, qtbot: QtBot) -> None:
    window = MainWindow(empty_desk, QWidget())
    qtbot.addWidget(window)
    window.show()
    assert window.empty.isVisible()
    assert not window.centre.isVisible()
    qtbot.waitUntil(
        lambda: len([b for b in window.empty.findChildren(QAbstractButton) if b.objectName() == "recent"]) == 3
    )
    names = [b.accessibleName() for b in window.empty.findChildren(QAbstractButton) if b.objectName() == "recent"]
    assert names[0] == "Open PET/CT Whole body"


def test_dropped_files_are_opened(empty_desk, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(empty_desk, QWidget())
    qtbot.addWidget(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x.dcm")])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: bool(empty_desk.done))
    assert empty_desk.done == [("file.open", {"paths": [str(tmp_path)]})]


@pytest.mark.ux("status-bar")
def test_the_status_bar_names_directions_in_the_patient(desk, qtbot: QtBot) -> None:
    bar = StatusBar(desk)
    qtbot.addWidget(bar)
    bar.show_reading(Reading((211.2, 186.9), (-12.4, 33.1, -210.5), "42 HU"))
    texts = [label.text() for label in bar.findChildren(QWidget) if hasattr(label, "text")]
    assert "x 211  y 187" in texts
    assert "R 12.4  P 33.1  F 210.5 mm" in texts
    assert "42 HU" in texts
    assert "Memory 412 MB" in texts
    bar.stop()


@pytest.mark.ux("long-work", "status-bar")
def test_a_running_job_shows_progress_and_can_be_cancelled(desk, qtbot: QtBot) -> None:
    bar = StatusBar(desk)
    qtbot.addWidget(bar)
    bar.show()
    desk.lanes.jobs = (JobInfo("Opening", 341, 600, "open:1"),)
    for listener in desk.lanes.listeners:
        listener()
    cancel = next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Cancel")
    assert cancel.isVisible()
    cancel.click()
    assert desk.lanes.cancelled == ["open:1"]
    bar.stop()


@pytest.mark.ux("layouts")
def test_the_layout_popup_sets_rows_and_columns(desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    popup = LayoutPopup(desk, parent)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(popup.grid, key)
    assert desk.done[-1] == ("layout.set", {"rows": 2, "columns": 3})
    assert (desk.store.view.rows, desk.store.view.columns) == (2, 3)


def test_a_popup_that_closed_is_gone(window: MainWindow, desk) -> None:
    for _ in range(2):
        popup = LayoutPopup(desk, window.toolbar)
        popup.grid.chosen.emit(1, 1)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(LayoutPopup) == []


def test_identity_stays_behind_unless_it_is_ticked(window: MainWindow, desk) -> None:
    window.show_export("picture")
    assert window.export.isVisible()
    window.export.save("/tmp-folder/knee")
    args = {"path": "/tmp-folder/knee.png", "annotations": True, "identity": False, "force": True}
    assert desk.done[-1] == ("export.picture", args)
    assert not window.export.isVisible()


def test_a_movie_of_a_stack_shows_its_slices(window: MainWindow, desk) -> None:
    window.show_export("movie")
    window.export.rate.setValue(12)
    window.export.save("turn.gif")
    args = {"path": "turn.gif", "kind": "sweep", "fps": 12.0, "identity": False, "force": True}
    assert desk.done[-1] == ("export.movie", args)


def test_letters_typed_into_a_field_choose_no_tool(window: MainWindow, desk, qtbot: QtBot) -> None:
    window.activateWindow()
    window.browser.field.setFocus()
    qtbot.keyClicks(window.browser.field, "w t 9")
    assert window.browser.field.text() == "w t 9"
    assert desk.done == []


def test_keys_act_on_pictures(window: MainWindow, desk, qtbot: QtBot) -> None:
    window.centre.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.activateWindow()
    window.centre.setFocus()
    qtbot.keyClick(window.centre, Qt.Key.Key_T)
    qtbot.keyClick(window.centre, Qt.Key.Key_Down)
    assert [id_ for id_, _ in desk.done] == ["tool.pan", "view.next"]


def test_a_page_gives_way_to_pictures_that_are_asked_for(window: MainWindow, desk) -> None:
    window.show_page("manual")
    desk.show(inspector_page="history")
    assert window.middle.currentWidget() is not window.centre
    desk.perform("layout.set", layout="1x2")
    assert window.middle.currentWidget() is window.centre


def test_a_page_stays_when_a_study_only_comes_to_the_others(window: MainWindow, desk) -> None:
    """A folder is scanned while its reader looks something up."""
    window.show_page("manual")
    desk.store.publish(lambda catalog: catalog.without("1.2.3.3"))
    assert window.middle.has_page
    window.middle.pages["manual"].closed.emit()
    assert window.middle.currentWidget() is window.centre


def test_the_page_of_text_says_in_the_language_what_it_shows(window: MainWindow) -> None:
    window.show_page("text", title="Doctor", text="numpy 2")
    page = window.middle.pages["text"]
    assert (page.title.text(), page.accessibleName(), page.text.toPlainText()) == ("Doctor", "Doctor", "numpy 2")
    page.closed.emit()
    assert not window.middle.has_page


def test_tools_that_come_into_sight_are_enabled_as_their_actions_are(window: MainWindow, desk, qtbot: QtBot) -> None:
    for width in (640, 1366):
        window.resize(width, 768)
        qtbot.wait(0)
        buttons = [button for button in window.toolbar.findChildren(QToolButton) if button.defaultAction() is not None]
        assert [button.accessibleName() for button in buttons if not button.defaultAction().isEnabled()]
        for button in buttons:
            assert button.isEnabled() == button.defaultAction().isEnabled(), button.accessibleName()


def test_letters_do_nothing_to_pictures_that_a_page_covers(window: MainWindow, desk, qtbot: QtBot) -> None:
    window.show_page("text", title="Doctor", text="numpy 2")
    tool = desk.store.view.tool
    for widget in (window.middle.pages["text"].text, window.browser.studies):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_D)
        assert desk.store.view.tool == tool
    window.middle.pages["text"].closed.emit()
    qtbot.keyClick(window, Qt.Key.Key_D)
    assert desk.store.view.tool == "length"
