"""Measuring with the keys alone, in a viewport."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from pytestqt.qtbot import QtBot

from tests.actions.made import COLUMN_MM, ROW_MM, desk_at, series
from viewer.actions.desk import Desk
from viewer.core.annotation import Annotation
from viewer.ui.viewport2d import Viewport2D

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 12))])
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def viewport(desk: Desk, qtbot: QtBot) -> Iterator[Viewport2D]:
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(480, 400)
    made.show()
    made.setFocus()
    made.repaint()
    yield made
    made.close_viewport()


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """Collect what a screen reader would say."""
    texts: list[str] = []

    def listen(event: Any) -> None:
        if hasattr(event, "message"):
            texts.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return texts


def press(viewport: Viewport2D, qtbot: QtBot, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(viewport, key, held)
    viewport.repaint()


def marks(desk: Desk) -> list[Annotation]:
    return list(desk.store.document.annotations.values())


def begin(desk: Desk, viewport: Viewport2D, qtbot: QtBot, tool: str = "length") -> tuple[float, float]:
    desk.execute(f"tool.{tool}")
    press(viewport, qtbot, Key.Key_Return)
    assert viewport.keys.draft is not None
    return viewport.keys.draft.points_px[0]


@pytest.mark.ux("measure-by-keyboard")
def test_a_length_of_25_by_10_pixels_is_drawn_with_the_keys(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    x, y = begin(desk, viewport, qtbot)
    press(viewport, qtbot, Key.Key_Return)
    press(viewport, qtbot, Key.Key_Right, Key.Key_Right, held=SHIFT)
    press(viewport, qtbot, *[Key.Key_Right] * 5, *[Key.Key_Down] * 10, Key.Key_Return)
    (mark,) = marks(desk)
    points = desk.measuring.points_px(mark, viewport.shown.info)
    assert points == pytest.approx(np.array([(x, y), (x + 25, y + 10)]))
    length = next(s.value for s in desk.stats_of(mark) or [] if s.name == "length")
    assert length == pytest.approx(((25 * COLUMN_MM) ** 2 + (10 * ROW_MM) ** 2) ** 0.5)
    assert not viewport.keys.is_on
    assert desk.store.history()[0] == ("Add length",)


@pytest.mark.ux("measure-by-keyboard", "undo-for-all")
def test_a_point_of_what_is_there_is_moved_as_one_entry(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    desk.execute("annotation.add", kind="length", points=["10,10", "30,10"])
    viewport.repaint()
    assert viewport.keys.change(1)
    press(viewport, qtbot, Key.Key_Tab, *[Key.Key_Right] * 4, Key.Key_Return)
    points = desk.measuring.points_px(marks(desk)[0], viewport.shown.info)
    assert points == pytest.approx(np.array([(10, 10), (34, 10)]))
    assert desk.store.history()[0] == ("Add length", "Change length")
    desk.execute("edit.undo")
    assert desk.measuring.points_px(marks(desk)[0], viewport.shown.info) == pytest.approx(
        np.array([(10, 10), (30, 10)])
    )


@pytest.mark.ux("measure-by-keyboard", "keys-escape")
def test_esc_leaves_everything_as_it_was(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    begin(desk, viewport, qtbot)
    press(viewport, qtbot, Key.Key_Return, Key.Key_Right, Key.Key_Escape)
    assert not viewport.keys.is_on
    assert marks(desk) == []
    assert desk.store.history() == ((), ())


@pytest.mark.ux("measure-by-keyboard", "spoken")
def test_where_the_point_is_and_what_is_measured_is_said(
    desk: Desk, viewport: Viewport2D, qtbot: QtBot, said: list[str]
) -> None:
    x, y = begin(desk, viewport, qtbot)
    assert said[-1].startswith(f"point 1 of 2, x {x:.0f} y {y:.0f}, ")
    assert "HU" in said[-1]
    press(viewport, qtbot, Key.Key_Return, *[Key.Key_Right] * 4)
    assert said[-1].startswith(f"point 2 of 2, x {x + 4:.0f} y {y:.0f}, ")
    assert said[-1].endswith("1.00 mm")
    press(viewport, qtbot, Key.Key_Space)
    assert said[-1] == "Length, 1.00 mm"


def test_points_on_one_another_are_no_measurement(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    told: list[str] = []
    desk.notices.append(told.append)
    begin(desk, viewport, qtbot)
    press(viewport, qtbot, Key.Key_Return, Key.Key_Return)
    assert viewport.keys.is_on
    assert told == ["The points lie on one another: move this one first"]


@pytest.mark.ux("keys-move")
def test_keys_keep_their_meaning_while_nothing_is_measured(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    def key(key: Key) -> QKeyEvent:
        return QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)

    assert not any(viewport.keys.wants(key(k)) for k in (Key.Key_Up, Key.Key_Space, Key.Key_Tab, Key.Key_Return))
    desk.execute("tool.length")
    assert not any(viewport.keys.wants(key(k)) for k in (Key.Key_Up, Key.Key_Space, Key.Key_Tab))
    assert viewport.keys.wants(key(Key.Key_Return))
    begin(desk, viewport, qtbot)
    assert all(viewport.keys.wants(key(k)) for k in (Key.Key_Up, Key.Key_Space, Key.Key_Tab, Key.Key_Escape))
    assert not viewport.keys.wants(key(Key.Key_PageDown))


def test_another_picture_or_tool_drops_what_was_in_hand(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    begin(desk, viewport, qtbot)
    desk.execute("tool.pan")
    assert not viewport.keys.is_on
    begin(desk, viewport, qtbot)
    desk.execute("view.next")
    assert not viewport.keys.is_on


@pytest.mark.ux("measure-by-keyboard")
def test_measurements_of_a_picture_are_taken_in_turn(desk: Desk, viewport: Viewport2D) -> None:
    assert not viewport.keys.change(1)
    for y in (10, 20, 30):
        desk.execute("annotation.add", kind="length", points=[f"10,{y}", f"30,{y}"])
    desk.execute("annotation.select", id="")
    viewport.repaint()
    ids = [mark.id for mark in marks(desk)]
    taken = []
    for step in (1, 1, 1, 1, -1):
        viewport.keys.change(step)
        taken.append(viewport.keys.edited)
    assert taken == [*ids, ids[0], ids[2]]
    assert desk.store.view.selected == ids[2]


def test_the_picture_follows_a_point_that_would_leave_the_viewport(desk: Desk, viewport: Viewport2D, qtbot) -> None:
    desk.execute("view.one_to_one")
    for _ in range(4):
        desk.execute("view.zoom_in")
    desk.execute("tool.length")
    viewport.keys.begin()
    press(viewport, qtbot, *[Key.Key_Right] * 8, held=SHIFT)
    x, y = viewport.placement().to_screen([viewport.keys.draft.points_px[0]])[0]
    assert 0 <= x < viewport.width()
    assert 0 <= y < viewport.height()


def test_a_triangle_is_drawn_with_the_keys(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    x, y = begin(desk, viewport, qtbot, "polygon")
    press(viewport, qtbot, Key.Key_Return)
    press(viewport, qtbot, *[Key.Key_Right] * 2, held=SHIFT)
    press(viewport, qtbot, Key.Key_Return, *[Key.Key_Left] * 5, Key.Key_Return)
    # The third one was wrong: it is in hand again, and set elsewhere.
    press(viewport, qtbot, Key.Key_Backspace, *[Key.Key_Right] * 5, *[Key.Key_Down] * 8, Key.Key_Return)
    assert marks(desk) == []
    press(viewport, qtbot, Key.Key_Return)
    (mark,) = marks(desk)
    points = desk.measuring.points_px(mark, viewport.shown.info)
    assert points == pytest.approx(np.array([(x, y), (x + 20, y), (x + 20, y + 8)]))
    assert desk.store.history()[0] == ("Add polygon",)


def test_one_press_begins_a_probe_and_a_second_sets_it(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    at = begin(desk, viewport, qtbot, "probe")
    press(viewport, qtbot, Key.Key_Return)
    (mark,) = marks(desk)
    assert desk.measuring.points_px(mark, viewport.shown.info)[0] == pytest.approx(at)


def test_text_is_set_and_written_with_keys_alone(desk: Desk, viewport: Viewport2D, qtbot: QtBot) -> None:
    begin(desk, viewport, qtbot, "text")
    press(viewport, qtbot, Key.Key_Return)
    qtbot.keyClicks(viewport.editor, "Cyst")
    qtbot.keyClick(viewport.editor, Key.Key_Return)
    assert [mark.text for mark in marks(desk)] == ["Cyst"]
