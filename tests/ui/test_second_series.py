"""A second series in a viewport: a swipe's line is dragged, a glass follows the pointer, values are told twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.actions.test_blending import pet
from tests.ui.views import MOVE, PRESS, RELEASE, SHIFT, drag, hover, mouse, on_screen, wheel
from viewer.actions.desk import Desk
from viewer.core.look import BlendMode
from viewer.ui import viewport2d
from viewer.ui.panels.blend import BlendBox
from viewer.ui.viewport2d import Viewport2D

WIDTH, HEIGHT = 480, 400
WHITE, RED = (255, 255, 255), (128, 0, 0)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a desk whose CT is white all over, and whose PET lies at a quarter of its window: dark red."""
    made = desk_at(tmp_path / "home")
    flat = {"pixels": lambda _: np.full((40, 60), 1024, np.uint16)}
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 6, **flat))])
    made.execute("file.open", paths=[str(pet(tmp_path / "pt", pixels=lambda _: np.full((40, 60), 100, np.uint16)))])
    made.execute("stack.open", stack="1.2.3.1")
    made.execute("window.set", center=-200, width=100)
    made.execute("view.overlay_text", mode="none")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def viewport(desk: Desk, qtbot: QtBot) -> Iterator[Viewport2D]:
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(WIDTH, HEIGHT)
    made.show()
    yield made
    made.close_viewport()


def lay(desk: Desk, mode: BlendMode) -> None:
    desk.execute("overlay.set", stack="1.2.3.2", mode=mode.value)
    desk.execute("overlay.window", center=200, width=400)


def seen(viewport: Viewport2D, x: float, y: float) -> tuple[int, int, int]:
    color = QColor(viewport.grab().toImage().pixel(int(x), int(y)))
    return color.red(), color.green(), color.blue()


def test_the_line_of_a_swipe_parts_two_series_and_is_dragged_as_one_step(viewport: Viewport2D, desk: Desk) -> None:
    lay(desk, BlendMode.SWIPE)
    assert seen(viewport, 200, 100) == WHITE
    assert seen(viewport, 280, 100) == pytest.approx(RED, abs=2)
    drag(viewport, (241, 90), (300, 100), (360, 110))
    assert desk.store.view.active_slot.look.blend.split == pytest.approx(0.75)
    assert seen(viewport, 280, 100) == WHITE
    assert seen(viewport, 380, 100) == pytest.approx(RED, abs=2)
    assert desk.store.undo() == "Swipe"
    assert desk.store.view.active_slot.look.blend.split == 0.5
    hover(viewport, (240, 50))
    assert viewport.cursor().shape() is Qt.CursorShape.SplitHCursor
    hover(viewport, (100, 50))
    assert viewport.cursor().shape() is not Qt.CursorShape.SplitHCursor


def test_a_line_that_was_dragged_away_can_be_grabbed_again(viewport: Viewport2D, desk: Desk) -> None:
    lay(desk, BlendMode.SWIPE)
    drag(viewport, (240, 90), (-200, 90))
    split = desk.store.view.active_slot.look.blend.split
    assert 0 < split < 0.05
    drag(viewport, (split * WIDTH, 90), (120, 90))
    assert desk.store.view.active_slot.look.blend.split == pytest.approx(0.25)


def test_the_spy_glass_is_where_the_pointer_is(viewport: Viewport2D, desk: Desk) -> None:
    lay(desk, BlendMode.SPY)
    at = (150, 200)
    hover(viewport, at)
    assert seen(viewport, 150, 200) == pytest.approx(RED, abs=2)
    assert seen(viewport, 150 + 110, 200) == WHITE
    hover(viewport, (320, 220))
    assert seen(viewport, 150, 200) == WHITE
    assert seen(viewport, 320, 220) == pytest.approx(RED, abs=2)


def test_the_values_of_both_series_are_told(viewport: Viewport2D, desk: Desk) -> None:
    lay(desk, BlendMode.BLEND)
    told: list[str] = []
    viewport.hovered.connect(lambda found: told.append(found.words if found is not None else ""))
    hover(viewport, on_screen(viewport, (30, 20)))
    assert told[-1] == "0 HU · 100 stored"


def test_the_magnifier_goes_with_the_pointer_and_the_wheel_makes_it_stronger(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("view.loupe")
    at = on_screen(viewport, (30, 20))
    hover(viewport, at)
    assert viewport.has_loupe
    index = desk.store.view.active_slot.index
    wheel(viewport, at, 1)
    assert desk.store.view.lens.factor == 3.5
    assert desk.store.view.active_slot.index == index
    for _ in range(20):
        wheel(viewport, at, 1)
    assert desk.store.view.lens.factor == 8.0
    desk.execute("view.loupe")
    wheel(viewport, at, -1)
    assert desk.store.view.active_slot.index == index + 1


def test_the_magnifier_enlarges_the_very_pixels_below_the_pointer(viewport: Viewport2D, desk: Desk, tmp_path) -> None:
    def stripes(_: int) -> np.ndarray:
        # One white column among black ones.
        values = np.zeros((40, 60), np.uint16)
        values[:, 30] = 2000
        return values

    desk.execute("file.open", paths=[str(series(tmp_path / "stripes", 3, number=7, pixels=stripes))])
    desk.execute("stack.open", stack="1.2.3.7")
    desk.execute("view.interpolation", mode="nearest")
    desk.execute("window.set", center=0, width=100)
    before = width_of_white(viewport)
    hover(viewport, on_screen(viewport, (30, 20)))
    desk.execute("view.loupe")
    desk.execute("view.loupe_factor", factor=4)
    assert width_of_white(viewport) == pytest.approx(4 * before, abs=3)


def test_the_magnifier_shows_segments(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("segment.threshold", low=-2000, high=2000)
    desk.execute("segment.color", color="#00ff00")
    desk.execute("segment.opacity", percent=100)
    at = on_screen(viewport, (30, 20))
    hover(viewport, at)
    desk.execute("view.loupe")
    color = QColor(viewport.grab().toImage().pixel(int(at[0]) + 40, int(at[1]) + 3))
    assert (color.red(), color.green(), color.blue()) == (0, 255, 0)
    desk.execute("segment.opacity", percent=0)
    color = QColor(viewport.grab().toImage().pixel(int(at[0]) + 40, int(at[1]) + 3))
    assert color.red() == color.green() == color.blue()


def width_of_white(viewport: Viewport2D) -> int:
    image = viewport.grab().toImage()
    y = int(on_screen(viewport, (30, 20))[1]) + 3
    return sum(QColor(image.pixel(x, y)).green() > 200 for x in range(WIDTH - 20))


def test_a_key_that_was_held_puts_the_magnifier_away_and_one_that_was_tapped_does_not(
    viewport: Viewport2D, desk: Desk, monkeypatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(viewport2d.time, "monotonic", lambda: now[0])
    release = QKeyEvent(QKeyEvent.Type.KeyRelease, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier)
    desk.execute("view.loupe")
    now[0] += 0.1
    QApplication.sendEvent(viewport, release)
    assert desk.store.view.lens.is_on
    desk.execute("view.loupe")
    desk.execute("view.loupe")
    now[0] += 1.5
    QApplication.sendEvent(viewport, release)
    assert not desk.store.view.lens.is_on


def test_the_magnifier_tool_magnifies_while_the_button_is_down(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.loupe")
    at = on_screen(viewport, (30, 20))
    hover(viewport, at)
    assert not viewport.has_loupe
    mouse(viewport, PRESS, at)
    assert viewport.has_loupe
    mouse(viewport, RELEASE, at)
    assert not viewport.has_loupe


def test_the_panel_lays_series_over_and_tells_how(viewport: Viewport2D, desk: Desk, qtbot: QtBot) -> None:
    box = BlendBox(desk)
    qtbot.addWidget(box)
    box.refresh()
    assert [box.series.itemText(n) for n in range(box.series.count())] == ["No second series", "2 · PET AC"]
    box.series.activated.emit(1)
    assert desk.store.view.active_slot.overlay == "1.2.3.2"
    box.opacity.setValue(80)
    assert desk.store.view.active_slot.look.blend.opacity == 0.8
    desk.execute("overlay.window", center=3, width=6)
    box.refresh()
    assert (box.center.value(), box.width_.value()) == (3, 6)
    box.series.activated.emit(0)
    assert desk.store.view.active_slot.overlay == ""


@pytest.mark.ux("reference-lines")
def test_with_shift_held_the_crosshair_goes_with_the_pointer_once_it_is_asked_for(
    viewport: Viewport2D, desk: Desk
) -> None:
    desk.execute("view.go", index=1)
    at = on_screen(viewport, (30, 20))
    mouse(viewport, MOVE, at, held=Qt.MouseButton.NoButton, modifiers=SHIFT)
    assert desk.store.view.cursor_mm is None
    desk.execute("link.point")
    mouse(viewport, MOVE, at, held=Qt.MouseButton.NoButton, modifiers=SHIFT)
    # Column 30 of 0.25 mm from -7.5 mm on, row 20 of 0.5 mm from -10 mm on.
    assert desk.store.view.cursor_mm == pytest.approx((0.0, 0.0, 0.0), abs=1e-6)
