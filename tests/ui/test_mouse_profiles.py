"""What the mouse does over a picture: as the standard profile says, as others do, and as the user wants it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import (
    ALT,
    CTRL,
    LEFT,
    MIDDLE,
    MOVE,
    NO,
    PRESS,
    RELEASE,
    RIGHT,
    SHIFT,
    click,
    double_click,
    mouse,
    wheel,
)
from viewer.actions import gestures
from viewer.actions.desk import Desk
from viewer.actions.key_profiles import profiles
from viewer.core.errors import ViewerError
from viewer.state.view import Slot
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
    made.repaint()
    yield made
    made.close_viewport()


def slot(desk: Desk) -> Slot:
    return desk.store.view.active_slot


def pulled(viewport: Viewport2D, button: Qt.MouseButton, keys: Qt.KeyboardModifier = NO) -> str:
    """Drag a little with a button and return what it did."""
    desk = viewport.desk
    desk.execute("view.go", index=6)
    before, fitted = slot(desk), viewport.placement().scale
    mouse(viewport, PRESS, (200, 200), button, modifiers=keys)
    mouse(viewport, MOVE, (230, 170), button, modifiers=keys)
    mouse(viewport, RELEASE, (230, 170), button, modifiers=keys)
    after = slot(desk)
    if after.index != before.index:
        return "scroll"
    if after.look.window != before.look.window:
        return "window"
    if after.camera.center_px != before.camera.center_px or after.camera.scale != before.camera.scale:
        return "pan" if after.camera.scale == pytest.approx(fitted) else "zoom"
    return "draw" if desk.store.document.annotations else "nothing"


@pytest.mark.ux("mouse-left")
@pytest.mark.ux("mouse-middle")
@pytest.mark.ux("mouse-shift")
def test_buttons_do_what_the_standard_profile_says(viewport: Viewport2D, desk: Desk) -> None:
    assert pulled(viewport, LEFT) == "window"
    assert pulled(viewport, MIDDLE) == "pan"
    assert pulled(viewport, LEFT, SHIFT) == "pan"
    assert pulled(viewport, RIGHT) == "zoom"
    desk.execute("tool.scroll")
    assert pulled(viewport, LEFT) == "scroll"


@pytest.mark.ux("mouse-middle")
def test_a_right_click_asks_for_the_menu(viewport: Viewport2D) -> None:
    asked: list[object] = []
    viewport.menu_wanted.connect(asked.append)
    click(viewport, (200, 200), RIGHT)
    assert len(asked) == 1
    pulled(viewport, RIGHT)
    assert len(asked) == 1


@pytest.mark.ux("mouse-window")
def test_ctrl_changes_the_window_coarsely_and_shift_finely(viewport: Viewport2D, desk: Desk) -> None:
    def widened(first: Qt.KeyboardModifier, then: Qt.KeyboardModifier) -> float:
        desk.execute("window.set", center=40, width=400)
        mouse(viewport, PRESS, (200, 200), LEFT, modifiers=first)
        mouse(viewport, MOVE, (210, 200), LEFT, modifiers=then)
        mouse(viewport, RELEASE, (210, 200), LEFT, modifiers=then)
        window = slot(desk).look.window
        assert window is not None
        return window.width - 400

    plain = widened(NO, NO)
    assert plain > 0
    assert widened(CTRL, CTRL) == pytest.approx(4 * plain)
    # Shift at the press pans: it makes a window fine that is being dragged already.
    assert widened(NO, SHIFT) == pytest.approx(plain / 10)


@pytest.mark.ux("mouse-wheel")
def test_the_wheel_scrolls_and_with_keys_zooms_or_jumps(viewport: Viewport2D, desk: Desk) -> None:
    wheel(viewport, (100, 100), -1)
    assert slot(desk).index == 1
    wheel(viewport, (100, 100), -1, SHIFT)
    assert slot(desk).index == 11
    scale = viewport.placement().scale
    fixed = viewport.placement().to_picture([(100, 100)])[0]
    wheel(viewport, (100, 100), 1, CTRL)
    assert viewport.placement().scale > scale
    assert viewport.placement().to_picture([(100, 100)])[0] == pytest.approx(fixed)


@pytest.mark.ux("mouse-buttons")
@pytest.mark.parametrize(
    ("gesture", "does", "button", "keys", "seen"),
    [
        ("middle", "window", MIDDLE, NO, "window"),
        ("right", "scroll", RIGHT, NO, "scroll"),
        ("right", "none", RIGHT, NO, "nothing"),
        ("left", "pan", LEFT, NO, "pan"),
        ("ctrl+left", "zoom", LEFT, CTRL, "zoom"),
        ("alt+middle", "scroll", MIDDLE, ALT, "scroll"),
        ("middle", "length", MIDDLE, NO, "draw"),
    ],
)
def test_every_button_can_be_given_another_tool(
    viewport: Viewport2D,
    desk: Desk,
    gesture: str,
    does: str,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier,
    seen: str,
) -> None:
    desk.keymap.set_gesture(gesture, does)
    assert pulled(viewport, button, keys) == seen
    desk.keymap.set_gesture(gesture, "")
    assert gestures.does(desk.keymap.mouse, gesture) == gestures.does(profiles()["hounsfield"].mouse, gesture)


@pytest.mark.ux("mouse-buttons")
def test_a_button_can_perform_an_action(viewport: Viewport2D, desk: Desk) -> None:
    click(viewport, (200, 200), Qt.MouseButton.ForwardButton)
    desk.keymap.set_gesture("forward", "view.scroll step=5")
    click(viewport, (200, 200), Qt.MouseButton.ForwardButton)
    assert slot(desk).index == 5
    desk.keymap.set_gesture("double", "view.invert")
    double_click(viewport, (200, 200))
    assert slot(desk).look.is_inverted
    assert desk.store.view.large_slot == -1


@pytest.mark.ux("mouse-double")
def test_a_double_click_shows_the_viewport_alone_and_back(viewport: Viewport2D, desk: Desk) -> None:
    double_click(viewport, (200, 200))
    assert desk.store.view.large_slot == 0
    double_click(viewport, (200, 200))
    assert desk.store.view.large_slot == -1


@pytest.mark.parametrize("name", profiles())
def test_each_profile_has_a_mouse_that_works(viewport: Viewport2D, desk: Desk, name: str) -> None:
    desk.keymap.choose(name)
    mouse_map = desk.keymap.mouse
    assert {"left", "middle", "right", "wheel", "double"} <= mouse_map.keys()
    for gesture, what in mouse_map.items():
        gestures.check(gesture, what, desk.actions)
        assert gestures.told(gesture, what, desk.actions) != "Nothing" or what == "none"
    assert pulled(viewport, MIDDLE) == gestures.does(mouse_map, "middle")


@pytest.mark.parametrize(
    ("gesture", "what"),
    [("left", "dance"), ("wheel", "pan"), ("double", "pan"), ("elbow", "pan"), ("back", "window.preset")],
)
def test_what_a_gesture_cannot_do_is_refused(desk: Desk, gesture: str, what: str) -> None:
    with pytest.raises(ViewerError):
        desk.keymap.set_gesture(gesture, what)
    assert desk.keymap.mouse == profiles()["hounsfield"].mouse
