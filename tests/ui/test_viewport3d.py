"""A 3D viewport: what it asks of its render thread, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series, stack_shown
from tests.ui.hand import Hand
from tests.ui.views import MIDDLE, RIGHT, SHIFT, click, drag, pixels, wheel
from viewer.actions.desk import Desk
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import Priority, Ticket
from viewer.ui import viewport3d
from viewer.ui.viewport3d import Viewport3D


class FakeScene:
    """Notes what is asked of it."""

    def __init__(self) -> None:
        self.done: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args: self.done.append((name, *args))


class FakeThread:
    """A render thread that does nothing by itself."""

    made: list[FakeThread] = []

    def __init__(self, volume: Any, deliver: Any, show: Any, fail: Any) -> None:
        self.volume, self.show, self.fail = volume, show, fail
        self.scene, self.sizes, self.moves = FakeScene(), [], []
        self.is_closed, self.is_settled, self.camera = False, True, None
        FakeThread.made.append(self)

    def do(self, step: Callable[[Any], None]) -> None:
        step(self.scene)

    def resize(self, width: int, height: int) -> None:
        self.sizes.append((width, height))

    def moving(self, is_moving: bool) -> None:
        self.moves.append(is_moving)

    def close(self) -> None:
        self.is_closed = True


class WaitingLanes(InlineLanes):
    """Lanes that keep everything back."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []
        self.is_held = False

    def submit(self, slot: Any, priority: Priority, work: Any, done: Any, title: str = "") -> Ticket:
        if not self.is_held:
            return super().submit(slot, priority, work, done, title)
        self.waiting.append(lambda: super(WaitingLanes, self).submit(slot, priority, work, done, title))
        return Ticket(slot, 0)


@pytest.fixture
def lanes() -> WaitingLanes:
    return WaitingLanes()


@pytest.fixture
def desk(tmp_path: Path, lanes: WaitingLanes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    FakeThread.made = []
    monkeypatch.setattr(viewport3d, "RenderThread", FakeThread)
    made = desk_at(tmp_path / "home", lanes)
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 8))])
    made.execute("layout.volume")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def viewport(desk: Desk, qtbot: QtBot) -> Iterator[Viewport3D]:
    made = Viewport3D(desk, 0)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    yield made
    made.close_viewport()


def thread() -> FakeThread:
    return FakeThread.made[-1]


def test_the_volume_is_rendered_at_the_size_of_the_viewport(viewport: Viewport3D) -> None:
    assert thread().volume.array.shape == (8, 40, 60)
    assert thread().sizes[-1] == (300, 200)


def test_another_density_of_the_screen_renders_anew(viewport: Viewport3D, monkeypatch) -> None:
    monkeypatch.setattr(viewport, "devicePixelRatioF", lambda: 2.0)
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert thread().sizes[-1] == (600, 400)


def test_the_newest_picture_is_painted(viewport: Viewport3D, desk: Desk) -> None:
    desk.execute("view.overlay_text", mode="none")
    assert not viewport.is_settled
    thread().show(np.full((200, 300, 3), (10, 200, 30), np.uint8), True)
    assert viewport.is_settled
    assert tuple(pixels(viewport.grab().toImage())[100, 150]) == (10, 200, 30)


def test_left_turns_middle_pans_right_zooms(viewport: Viewport3D) -> None:
    drag(viewport, (100, 100), (120, 90))
    assert thread().scene.done[-1] == ("turn", -10.0, -5.0)
    drag(viewport, (100, 100), (130, 140), button=MIDDLE)
    assert thread().scene.done[-1] == ("pan", 0.15, 0.2)
    drag(viewport, (100, 100), (130, 140), modifiers=SHIFT)
    assert thread().scene.done[-1] == ("pan", 0.15, 0.2)
    drag(viewport, (100, 160), (100, 10), button=RIGHT)
    assert thread().scene.done[-1] == ("zoom", 2.0)
    assert thread().moves == [True, False] * 4
    wheel(viewport, (100, 100), 1)
    assert thread().scene.done[-1] == ("zoom", pytest.approx(1.0015**120))


@pytest.mark.ux("touch")
def test_one_finger_turns_two_come_nearer_and_move(viewport: Viewport3D, qtbot: QtBot) -> None:
    qtbot.waitExposed(viewport)
    hand = Hand(viewport)
    hand.press({0: (100, 100)})
    hand.move({0: (120, 90)})
    hand.lift()
    assert thread().scene.done[-1] == ("turn", -10.0, -5.0)
    hand.press({0: (100, 100), 1: (150, 100)})
    hand.move({0: (90, 110), 1: (190, 110)})
    hand.lift()
    assert thread().scene.done[-2:] == [("zoom", pytest.approx(2.0)), ("pan", pytest.approx(15 / 200), 10 / 200)]
    viewport._voice.tell()
    assert viewport.accessibleDescription() == "CT Series 1, 3D view"


def test_a_right_click_asks_for_the_menu(viewport: Viewport3D) -> None:
    asked = []
    viewport.menu_wanted.connect(asked.append)
    click(viewport, (50, 50), RIGHT)
    assert len(asked) == 1
    assert thread().moves == []


@pytest.mark.ux("all-by-keyboard")
def test_the_menu_key_asks_for_the_menu(viewport: Viewport3D) -> None:
    asked = []
    viewport.menu_wanted.connect(asked.append)
    at = viewport.rect().center()
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, key)
    assert asked == [QPointF(viewport.mapToGlobal(at))]


def test_a_preset_goes_to_the_scene(viewport: Viewport3D, desk: Desk) -> None:
    from viewer.presets.volumes import volume_presets

    name = volume_presets("CT")[0].name
    desk.execute("volume.preset", name=name)
    assert thread().scene.done[-1] == ("set_preset", name)


def test_another_series_gets_another_thread(viewport: Viewport3D, desk: Desk, tmp_path: Path) -> None:
    old = thread()
    desk.execute("file.open", paths=[str(series(tmp_path / "more", 7, number=2))])
    desk.store.show(lambda view: view.with_slot(0, type(view.slots[0])(viewport.slot.kind, "1.2.3.2")))
    assert old.is_closed
    old.show(np.zeros((2, 2, 3), np.uint8), True)
    assert viewport.picture() is None


def test_a_viewport_that_is_gone_starts_no_thread(desk: Desk, lanes: WaitingLanes, qtbot: QtBot) -> None:
    desk.volumes.forget(stack_shown(desk).key)
    lanes.is_held = True
    made = Viewport3D(desk, 0)
    qtbot.addWidget(made)
    made.close_viewport()
    before = len(FakeThread.made)
    for job in lanes.waiting:
        job()
    assert len(FakeThread.made) == before
