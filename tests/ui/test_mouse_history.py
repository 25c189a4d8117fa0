"""A drag of the mouse is one entry of the history, a burst of the wheel too; Esc leaves none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import CTRL, LEFT, MIDDLE, MOVE, NO, PRESS, RELEASE, RIGHT, SHIFT, drag, mouse, wheel
from viewer.actions.desk import Desk
from viewer.ui.bursts import Bursts
from viewer.ui.commands import Commands
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a desk that shows a series."""
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def viewport(desk: Desk, qtbot: QtBot) -> Iterator[Viewport2D]:
    """Give a viewport of 480 x 320 on it."""
    shown = Viewport2D(desk, 0)
    qtbot.addWidget(shown)
    shown.resize(480, 320)
    shown.show()
    qtbot.waitUntil(lambda: shown.is_settled)
    yield shown
    shown.close_viewport()


def done(desk: Desk) -> tuple[str, ...]:
    return desk.store.history()[0]


WAY = ((200.0, 200.0), (240.0, 180.0), (260.0, 170.0), (300.0, 120.0))


@pytest.mark.ux("undo-for-all")
@pytest.mark.parametrize(
    ("button", "modifiers", "label"),
    [(LEFT, NO, "Window "), (MIDDLE, NO, "Pan"), (LEFT, SHIFT, "Pan"), (RIGHT, NO, "Zoom")],
)
def test_a_whole_drag_is_one_entry(viewport: Viewport2D, desk: Desk, button, modifiers, label: str) -> None:
    before = desk.store.view.slots
    drag(viewport, *WAY, button=button, modifiers=modifiers)
    after = desk.store.view.slots
    assert len(done(desk)) == 1
    assert done(desk)[0].startswith(label)
    desk.execute("edit.undo")
    assert desk.store.view.slots == before
    desk.execute("edit.redo")
    assert desk.store.view.slots == after


def test_two_drags_are_two_entries(viewport: Viewport2D, desk: Desk) -> None:
    for _ in range(2):
        drag(viewport, *WAY)
    assert len(done(desk)) == 2


@pytest.mark.ux("keys-escape")
@pytest.mark.parametrize("button", [LEFT, MIDDLE, RIGHT])
def test_escape_leaves_no_entry_and_keeps_what_was_undone(
    viewport: Viewport2D, desk: Desk, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    desk.execute("view.invert")
    desk.execute("edit.undo")
    before = desk.store.view.slots
    mouse(viewport, PRESS, WAY[0], button)
    for place in WAY[1:]:
        mouse(viewport, MOVE, place, button)
    assert len(done(desk)) == 1
    qtbot.keyClick(viewport, Qt.Key.Key_Escape)
    mouse(viewport, RELEASE, WAY[-1], button)
    assert desk.store.view.slots == before
    assert desk.store.history() == ((), ("Invert",))


def test_the_label_is_the_window_that_was_reached(viewport: Viewport2D, desk: Desk) -> None:
    drag(viewport, *WAY)
    window = desk.store.view.active_slot.look.window
    assert window is not None
    assert done(desk) == (f"Window {window.width:g} / {window.center:g}",)


@pytest.mark.parametrize("turn", [lambda view: wheel(view, (100, 100), 1, CTRL)])
def test_a_burst_of_the_wheel_is_one_entry(
    viewport: Viewport2D, desk: Desk, turn: Callable[[Viewport2D], None]
) -> None:
    owner = QObject()
    bursts = Bursts(desk.store, owner)
    for _ in range(3):
        turn(viewport)
    assert done(desk) == ("Zoom",)
    bursts.pause()
    turn(viewport)
    assert done(desk) == ("Zoom", "Zoom")
    bursts.close()


def test_scrolling_with_the_wheel_is_no_entry(viewport: Viewport2D, desk: Desk) -> None:
    wheel(viewport, (100, 100), -2)
    assert desk.store.view.active_slot.index > 0
    assert done(desk) == ()


def test_undo_and_redo_are_named_by_what_they_act_on(desk: Desk, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    commands = Commands(desk, owner)
    undo, redo = commands.action("edit.undo"), commands.action("edit.redo")
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("Undo", False, False)
    assert desk.why_not("edit.undo") == "nothing was changed yet"
    desk.execute("view.invert")
    desk.execute("layout.set", layout="1x2")
    assert (undo.text(), undo.isEnabled()) == ("Undo: Layout 1 × 2", True)
    desk.execute("edit.undo")
    assert (undo.text(), redo.text()) == ("Undo: Invert", "Redo: Layout 1 × 2")
