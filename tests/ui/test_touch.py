"""Fingers and pens on a viewport."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.hand import Hand
from viewer.actions.desk import Desk
from viewer.ui.viewport2d import Viewport2D


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
    qtbot.waitExposed(made)
    made.repaint()
    yield made
    made.close_viewport()


@pytest.fixture
def hand(viewport: Viewport2D) -> Iterator[Hand]:
    made = Hand(viewport)
    yield made
    if made._at:
        made.lift()


def below(viewport: Viewport2D, x: float, y: float) -> tuple[float, float]:
    point = viewport.placement().to_picture([(x, y)])[0]
    return float(point[0]), float(point[1])


@pytest.mark.ux("touch")
def test_a_pinch_by_two_keeps_what_lies_between_the_fingers(viewport: Viewport2D, hand: Hand) -> None:
    scale, point = viewport.placement().scale, below(viewport, 200, 150)
    hand.press({0: (150, 150), 1: (250, 150)})
    hand.move({0: (100, 150), 1: (300, 150)})
    assert viewport.placement().scale == pytest.approx(2 * scale)
    assert below(viewport, 200, 150) == pytest.approx(point)


@pytest.mark.ux("touch")
def test_two_fingers_pan(viewport: Viewport2D, hand: Hand) -> None:
    scale, point = viewport.placement().scale, below(viewport, 200, 150)
    hand.press({0: (150, 150), 1: (250, 150)})
    hand.move({0: (190, 120), 1: (290, 120)})
    assert viewport.placement().scale == pytest.approx(scale)
    assert below(viewport, 240, 120) == pytest.approx(point)


@pytest.mark.ux("touch")
def test_three_fingers_change_the_window_as_the_tool_does(viewport: Viewport2D, hand: Hand, desk: Desk) -> None:
    before, span = viewport.window_now(viewport.shown)
    place = viewport.placement()
    hand.press({0: (100, 200), 1: (150, 200), 2: (200, 200)})
    hand.move({0: (160, 170), 1: (210, 170), 2: (260, 170)})
    after, _ = viewport.window_now(viewport.shown)
    assert after.width - before.width == pytest.approx(60 * span / 600)
    assert after.center - before.center == pytest.approx(-30 * span / 600)
    assert viewport.placement() == place


@pytest.mark.ux("touch")
def test_one_finger_is_the_chosen_tool(viewport: Viewport2D, hand: Hand, desk: Desk) -> None:
    desk.execute("tool.length")
    hand.press({0: (150, 150)})
    hand.move({0: (180, 160)})
    hand.move({0: (200, 170)})
    hand.lift()
    (mark,) = desk.store.document.annotations.values()
    drawn = desk.measuring.points_px(mark, viewport.shown.info)
    ends = [below(viewport, 150, 150), below(viewport, 200, 170)]
    assert [tuple(point) for point in drawn] == [pytest.approx(end) for end in ends]


@pytest.mark.ux("touch")
def test_a_second_finger_takes_back_what_the_first_began(viewport: Viewport2D, hand: Hand, desk: Desk) -> None:
    desk.execute("tool.length")
    hand.press({0: (150, 150)})
    hand.move({0: (170, 150)})
    hand.press({1: (250, 150)})
    hand.move({0: (120, 150), 1: (300, 150)})
    hand.lift()
    assert not desk.store.document.annotations
    assert viewport.grab_at((150.0, 150.0)) is None


@pytest.mark.ux("touch", "undo-for-all")
def test_a_gesture_of_fingers_is_undone_as_one(viewport: Viewport2D, hand: Hand, desk: Desk) -> None:
    before, _ = viewport.window_now(viewport.shown)
    hand.press({0: (100, 200), 1: (150, 200), 2: (200, 200)})
    hand.move({0: (120, 200), 1: (170, 200), 2: (220, 200)})
    hand.move({0: (160, 200), 1: (210, 200), 2: (260, 200)})
    hand.lift()
    desk.execute("edit.undo")
    assert viewport.window_now(viewport.shown)[0] == before


@pytest.mark.ux("touch")
def test_the_hand_that_holds_the_pen_does_not_touch(viewport: Viewport2D, hand: Hand, desk: Desk) -> None:
    desk.execute("tool.length")
    pen = QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    at = QPointF(150, 150)
    held = QTabletEvent(
        QTabletEvent.Type.TabletMove, pen, at, at, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
    )  # fmt: skip
    seen: list[int] = []
    handle = viewport._touch.handle
    viewport._touch.handle = lambda event: (seen.append(event.timestamp()), handle(event))[1]
    hand.press({0: (10, 10)})
    hand.lift()
    desk.perform("edit.undo")
    held.setTimestamp(seen[-1])
    viewport.tabletEvent(held)
    assert not held.isAccepted(), "Qt makes the pen a mouse: it draws"
    hand.press({0: (200, 300)})
    hand.move({0: (260, 330)})
    hand.lift()
    assert not desk.store.document.annotations


def test_points_are_released_in_any_order(viewport: Viewport2D, hand: Hand) -> None:
    hand.press({0: (150, 150), 1: (250, 150)})
    hand._send("release", {1: (250, 150)})
    place = viewport.placement()
    hand.move({0: (300, 300)})
    assert viewport.placement() == place
