"""Each key that users are promised, typed in the window of the whole program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import series
from viewer.actions.desk import Desk
from viewer.app import Program
from viewer.state.home import Home
from viewer.state.view import ViewState

WAIT_MS = 20_000
See = Callable[[ViewState], object]


@pytest.fixture
def program(qtbot: QtBot, own_home: Path, tmp_path: Path) -> Iterator[Program]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    made = Program(application, Home.find(own_home))
    made.window.activateWindow()
    made.desk.execute("file.open", paths=[str(series(tmp_path / "ct", 24))])
    qtbot.waitUntil(lambda: bool(made.desk.store.catalog.studies), timeout=WAIT_MS)
    settle(made, qtbot)
    yield made
    made.window.close()
    made.close()
    shiboken6.delete(made.window)
    application.setStyleSheet(sheet)


def settle(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.desk.lanes.is_busy() and program.grid.is_settled, timeout=WAIT_MS)


def press(program: Program, qtbot: QtBot, *keys: str) -> None:
    """Press keys, as 'Ctrl+K', where the focus is in the pictures."""
    program.grid.viewports[program.desk.store.view.active].setFocus()
    for key in keys:
        stroke = QKeySequence(key)[0]
        qtbot.keyClick(QApplication.focusWidget(), stroke.key(), stroke.keyboardModifiers())
        settle(program, qtbot)


def index(desk: Desk) -> int:
    return desk.store.view.active_slot.index


@pytest.mark.ux("keys-move")
def test_keys_go_from_picture_to_picture(program: Program, qtbot: QtBot) -> None:
    desk = program.desk
    for key, at in (("Down", 1), ("Shift+Down", 11), ("Up", 10), ("Shift+Up", 0), ("End", 23), ("Home", 0)):
        press(program, qtbot, key)
        assert index(desk) == at, key


@pytest.mark.ux("keys-tools")
def test_letters_choose_tools(program: Program, qtbot: QtBot) -> None:
    letters = {"T": "pan", "Z": "zoom", "S": "scroll", "D": "length", "A": "angle", "E": "ellipse", "R": "rectangle"}
    for key, tool in (*letters.items(), ("X", "crosshair"), ("W", "window")):
        press(program, qtbot, key)
        assert program.desk.store.view.tool == tool, key


@pytest.mark.ux("keys-view")
def test_keys_turn_fit_invert_and_play(program: Program, qtbot: QtBot) -> None:
    view = program.desk.store

    def slot():
        return view.view.active_slot

    seen: list[tuple[str, See, object]] = [
        ("]", lambda v: v.active_slot.camera.rotation_deg, 90),
        ("[", lambda v: v.active_slot.camera.rotation_deg, 0),
        ("Alt+H", lambda v: v.active_slot.camera.is_flipped_h, True),
        ("Alt+V", lambda v: v.active_slot.camera.is_flipped_v, True),
        ("I", lambda v: v.active_slot.look.is_inverted, True),
        ("C", lambda v: v.active_slot.is_playing, True),
        ("C", lambda v: v.active_slot.is_playing, False),
        ("Space", lambda v: v.overlay_text.value, "anonymous"),
    ]
    for key, see, expected in seen:
        program.grid.viewports[0].setFocus()
        stroke = QKeySequence(key)[0]
        qtbot.keyClick(QApplication.focusWidget(), stroke.key(), stroke.keyboardModifiers())
        assert see(program.desk.store.view) == expected, key
    press(program, qtbot, "Ctrl+1")
    assert slot().camera.scale is not None
    press(program, qtbot, "F")
    assert slot().camera.scale is None


@pytest.mark.ux("keys-window")
def test_keys_of_the_window(program: Program, qtbot: QtBot) -> None:
    store = program.desk.store
    # A narrow screen may have put one of them away at the start.
    for key, panel in (("F2", "has_browser"), ("F3", "has_inspector")):
        before = getattr(store.view, panel)
        press(program, qtbot, key)
        assert getattr(store.view, panel) is not before, key
    program.desk.execute("layout.pair")
    press(program, qtbot, "Tab")
    assert store.view.active == 1
    press(program, qtbot, "Ctrl+Z")
    assert len(store.view.slots) == 1
    press(program, qtbot, "Ctrl+Y")
    assert len(store.view.slots) == 2
    press(program, qtbot, "Ctrl+K")
    assert program.window.palette_panel.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not program.window.palette_panel.isVisible()


@pytest.mark.ux("keys-escape")
@pytest.mark.ux("keys-delete")
def test_escape_and_delete(program: Program, qtbot: QtBot) -> None:
    desk = program.desk
    desk.execute("annotation.add", kind="length", points=["10,10", "20,10"])
    desk.store.show(lambda view: view)
    (mark,) = desk.store.document.annotations
    desk.execute("annotation.select", id=mark)
    desk.execute("view.zoom", factor=2)
    press(program, qtbot, "Esc")
    assert not desk.store.view.selected
    assert desk.store.view.active_slot.camera.scale is not None
    press(program, qtbot, "Esc")
    assert desk.store.view.active_slot.camera.scale is None
    desk.execute("annotation.select", id=mark)
    press(program, qtbot, "Delete")
    assert not desk.store.document.annotations


@pytest.mark.ux("keys-presets")
def test_digits_set_windows(program: Program, qtbot: QtBot) -> None:
    desk = program.desk
    press(program, qtbot, "7")
    lung = desk.store.view.active_slot.look.window
    assert lung is not None
    assert (lung.center, lung.width) == (-600, 1500)
    press(program, qtbot, "0")
    automatic = desk.store.view.active_slot.look.window
    assert automatic not in (None, lung)


@pytest.mark.ux("key-profiles")
def test_another_profile_is_in_force_at_once(program: Program, qtbot: QtBot) -> None:
    program.desk.execute("keys.profile", profile="horos")
    press(program, qtbot, "L")
    assert program.desk.store.view.tool == "length"
    press(program, qtbot, "Right")
    assert index(program.desk) == 1


def test_keys_work_before_anything_is_open(qtbot: QtBot, own_home: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = application.styleSheet()
    made = Program(application, Home.find(own_home))
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=WAIT_MS)
    for id_ in ("app.palette", "file.open_files", "window.full_screen", "help.keys"):
        assert made.window.commands.action(id_).isEnabled(), id_
    qtbot.keyClick(made.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert made.window.palette_panel.isVisible()
    made.window.close()
    made.close()
    shiboken6.delete(made.window)
    application.setStyleSheet(sheet)
