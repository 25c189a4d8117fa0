"""The shortcut editor and the page behind F1; keys that follow at once; fields that keep their letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.actions.binding import Binding
from viewer.ui.key_editor import KeyEditor
from viewer.ui.key_field import KeyField
from viewer.ui.key_sheet import KeySheetPage
from viewer.ui.main_window import MainWindow

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LENGTH, ANGLE = Binding("tool.length"), Binding("tool.angle")


@pytest.fixture
def editor(desk, qtbot: QtBot) -> KeyEditor:
    made = KeyEditor(desk)
    qtbot.addWidget(made)
    made.resize(760, 620)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def window(desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, QWidget())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    return made


def shown(editor: KeyEditor) -> list[str]:
    return [row.title for row in editor.model.rows]


@pytest.mark.ux("key-profiles")
def test_actions_are_found_by_name_and_by_pressing_a_key(editor: KeyEditor, qtbot: QtBot) -> None:
    assert {"Length", "Window: Lung", "Next image"} <= set(shown(editor))
    editor.field.setText("length")
    assert shown(editor)[0] == "Length"
    editor.press.wait()
    qtbot.keyClick(editor.press, KEY.Key_M, CTRL)
    assert editor.field.text() == "Ctrl+M"
    assert shown(editor)[0] == "MPR"


def test_a_free_key_is_added_at_once(editor: KeyEditor, desk, qtbot: QtBot) -> None:
    editor.open(search="length")
    editor.detail.ask()
    qtbot.keyClick(editor.detail.add, KEY.Key_J, SHIFT)
    assert desk.keymap.keys_of("tool.length") == ("D", "Shift+J")
    assert editor.model.rows[0].is_changed
    desk.store.undo()
    assert desk.keymap.keys_of("tool.length") == ("D",)
    assert not editor.model.rows[0].is_changed


@pytest.mark.ux("key-conflicts")
def test_a_key_of_another_is_told_and_taken_only_when_asked(editor: KeyEditor, desk, qtbot: QtBot) -> None:
    editor.open(search="length")
    editor.detail.ask()
    qtbot.keyClick(editor.detail.add, KEY.Key_A)
    assert "“Angle”" in editor.detail._told.text()
    assert desk.keymap.keys_of("tool.length") == ("D",)
    editor.detail.leave.click()
    assert editor.detail.take.isHidden()
    editor.detail.offer("A")
    editor.detail.take.click()
    assert desk.keymap.keys_of("tool.length") == ("D", "A")
    assert desk.keymap.keys_of("tool.angle") == ()


@pytest.mark.ux("key-conflicts")
def test_a_conflict_that_is_there_is_shown(editor: KeyEditor, desk) -> None:
    assert editor._told.isHidden()
    desk.keymap.set(LENGTH, ["A"])
    assert "A is given to “Length” and to “Angle”" in editor._told.text()
    desk.keymap.set(ANGLE, [])
    assert editor._told.isHidden()


def test_escape_gives_no_key(editor: KeyEditor, desk, qtbot: QtBot) -> None:
    editor.open(search="length")
    editor.detail.ask()
    qtbot.keyClick(editor.detail.add, KEY.Key_Escape)
    assert not editor.detail.add.is_waiting
    assert not desk.keymap.changed


@pytest.mark.parametrize(
    ("key", "held", "text", "name"),
    [
        (KEY.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t", "Tab"),
        (KEY.Key_Space, Qt.KeyboardModifier.NoModifier, " ", "Space"),
        (KEY.Key_F5, CTRL | SHIFT, "", "Ctrl+Shift+F5"),
        (KEY.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", "5"),
        (KEY.Key_Question, SHIFT, "?", "?"),
        (KEY.Key_Plus, CTRL, "+", "Ctrl++"),
    ],
)
def test_every_key_can_be_pressed(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, text: str, name: str) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    field, taken = KeyField("Add"), []
    qtbot.addWidget(field)
    field.pressed_key.connect(taken.append)
    field.show()
    field.wait()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    assert taken == [name]


def test_the_profile_and_the_mouse_are_chosen(editor: KeyEditor, desk) -> None:
    desk.perform("keys.profile", profile="weasis")
    desk.keymap.choose("weasis")
    assert editor.profile.currentText() == "Weasis"
    desk.keymap.set_gesture("middle", "scroll")
    box = editor.mouse._boxes["middle"]
    assert box.currentText() == "Scroll"
    assert not editor.mouse._marks["middle"].isHidden()
    assert editor.mouse._boxes["shift+middle"].currentText() == "As without the key"


@pytest.mark.ux("cheat-sheet")
def test_the_page_behind_f1_follows_the_keys(desk, qtbot: QtBot) -> None:
    page = KeySheetPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.open()
    assert "Next viewport" in page.text.toPlainText()
    desk.keymap.set(LENGTH, ["Shift+Q"])
    assert "Shift+Q" in page.text.toPlainText()


@pytest.mark.ux("toolbar")
def test_menus_and_tooltips_follow_the_keys(window: MainWindow, desk) -> None:
    made = window.commands.action("tool.length")
    assert [key.toString() for key in made.shortcuts()] == ["D"]
    desk.keymap.choose("horos")
    assert [key.toString() for key in made.shortcuts()] == ["L"]
    assert "(L)" in made.toolTip()
    desk.keymap.set(LENGTH, ["Up"], takes=True)
    assert made.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    desk.store.undo()
    assert made.shortcutContext() is Qt.ShortcutContext.WindowShortcut


def test_a_key_with_arguments_has_its_own_command(window: MainWindow, desk) -> None:
    desk.keymap.set(Binding.of("window.preset", {"name": "lung"}), ["F9"])
    made_actions = [one for one in window.commands.children() if isinstance(one, QAction)]
    (made,) = [one for one in made_actions if "F9" in [key.toString() for key in one.shortcuts()]]
    made.trigger()
    assert desk.done[-1] == ("window.preset", {"name": "lung"})


def test_letters_typed_in_a_field_perform_nothing(window: MainWindow, desk, qtbot: QtBot) -> None:
    desk.perform("panel.page", page="tags")
    for page in ("display", "measurements", "volume", "series", "tags", "history"):
        desk.show(inspector_page=page)
    typed = "wtzsdaerxkcijqgu0123456789[]+-=., "
    fields = [
        field
        for field in window.findChildren(QLineEdit)
        if field.isVisible() and field.isEnabled() and not field.isReadOnly()
    ]
    assert fields
    for field in fields:
        field.setFocus()
        before = list(desk.done)
        tool = desk.store.view.tool
        for letter in typed:
            qtbot.keyClicks(field, letter)
        is_number = isinstance(field.parent(), QAbstractSpinBox)
        done = [one for one in desk.done[len(before) :] if not (is_number and one[0] == "window.set")]
        assert not [one for one in done if one[0].startswith(("tool.", "view.", "cine.", "layout.", "window.key"))], (
            field
        )
        assert desk.store.view.tool == tool
        if not is_number:
            assert field.text().startswith("wtz"), field.accessibleName()
            field.clear()
    for text in window.findChildren(QTextEdit):
        assert text.isReadOnly() or text.isHidden()


def test_lists_and_fields_of_pages_keep_their_keys(window: MainWindow, desk, qtbot: QtBot) -> None:
    window.show_page("keys")
    page = window.middle.pages["keys"]
    page.table.setFocus()
    page.table.selectRow(3)
    before = list(desk.done)
    qtbot.keyClick(page.table, KEY.Key_Down)
    assert page.table.currentIndex().row() == 4
    qtbot.keyClick(page.table, KEY.Key_Home, CTRL)
    assert page.table.currentIndex().row() == 0
    page.field.setFocus()
    for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Space, KEY.Key_Home, KEY.Key_Delete, KEY.Key_Backspace):
        qtbot.keyClick(page.field, key)
    assert desk.done == before


def test_space_presses_the_button_that_has_the_focus(window: MainWindow, desk, qtbot: QtBot) -> None:
    for id_ in ("view.invert", "panel.browser"):
        buttons = window.toolbar.findChildren(QToolButton)
        button = next(one for one in buttons if one.defaultAction() is window.commands.action(id_))
        button.setFocus()
        assert button.hasFocus()
        before = len(desk.done)
        qtbot.keyClick(button, KEY.Key_Space)
        assert [id_ for id_, _ in desk.done[before:]] == [id_]
