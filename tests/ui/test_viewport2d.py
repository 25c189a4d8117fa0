"""A viewport under the hand: what mouse, wheel and keys do, and what is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import (
    ALT,
    CTRL,
    DOUBLE,
    LEFT,
    MIDDLE,
    MOVE,
    PRESS,
    RELEASE,
    RIGHT,
    SHIFT,
    HeldLanes,
    click,
    double_click,
    drag,
    hover,
    in_picture,
    mouse,
    on_screen,
    pixels,
    wheel,
)
from viewer.actions.desk import Desk
from viewer.core.look import OverlayText, place
from viewer.core.pixels import Window
from viewer.display.render import render
from viewer.state.view import Slot
from viewer.ui.hover import Hover, reading_of, value_text
from viewer.ui.slice_bar import SliceBar
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


def lengths(desk: Desk) -> list[float]:
    found = []
    for annotation in desk.store.document.annotations.values():
        (stat,) = desk.stats_of(annotation) or []
        found.append(stat.value)
    return found


# -- drawing


@pytest.mark.ux("mouse-drawing")
@pytest.mark.parametrize("turns", [0, 1])
def test_a_length_drawn_by_hand_has_its_millimetres(viewport: Viewport2D, desk: Desk, turns: int) -> None:
    for _ in range(turns):
        desk.execute("view.rotate_right")
    desk.execute("tool.length")
    # 12 columns of 0.25 mm and 8 rows of 0.5 mm: 3 by 4 mm.
    drag(viewport, on_screen(viewport, (10, 10)), on_screen(viewport, (18, 12)), on_screen(viewport, (22, 18)))
    assert lengths(desk) == [pytest.approx(5.0, abs=1e-6)]


def test_on_a_screen_of_double_density_it_is_the_same_length(viewport: Viewport2D, desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr(viewport, "devicePixelRatioF", lambda: 2.0)
    desk.execute("tool.length")
    drag(viewport, on_screen(viewport, (10, 10)), on_screen(viewport, (22, 18)))
    assert lengths(desk) == [pytest.approx(5.0, abs=1e-6)]
    image = QImage(960, 800, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    viewport.render(image, QPoint())
    assert viewport.painted


@pytest.mark.ux("mouse-drawing")
def test_click_move_click_draws_too(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.angle")
    for place_px in ((10, 10), (10, 30), (50, 30)):
        hover(viewport, on_screen(viewport, place_px))
        click(viewport, on_screen(viewport, place_px))
    assert lengths(desk) == [pytest.approx(90.0)]


def test_escape_drops_what_is_being_drawn(viewport: Viewport2D, desk: Desk, qtbot: QtBot) -> None:
    desk.execute("tool.length")
    click(viewport, on_screen(viewport, (10, 10)))
    hover(viewport, on_screen(viewport, (20, 20)))
    qtbot.keyClick(viewport, Qt.Key.Key_Escape)
    click(viewport, on_screen(viewport, (30, 30)))
    assert not desk.store.document.annotations


def test_escape_takes_a_pan_back(viewport: Viewport2D, desk: Desk, qtbot: QtBot) -> None:
    before = slot(desk)
    mouse(viewport, PRESS, (100, 100), MIDDLE)
    mouse(viewport, MOVE, (150, 120), MIDDLE)
    assert slot(desk) != before
    qtbot.keyClick(viewport, Qt.Key.Key_Escape)
    assert slot(desk) == before


def test_other_buttons_set_no_points(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.length")
    click(viewport, on_screen(viewport, (10, 10)))
    asked = []
    viewport.menu_wanted.connect(asked.append)
    click(viewport, on_screen(viewport, (30, 30)), RIGHT)
    click(viewport, on_screen(viewport, (30, 30)), MIDDLE)
    assert not desk.store.document.annotations
    assert not asked
    click(viewport, on_screen(viewport, (50, 10)))
    assert lengths(desk) == [pytest.approx(10.0)]


def test_a_drawing_does_not_go_over_to_another_picture(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.length")
    click(viewport, on_screen(viewport, (10, 10)))
    wheel(viewport, (200, 200), -1)
    click(viewport, on_screen(viewport, (30, 10)))
    assert not desk.store.document.annotations
    # That click began a new one.
    click(viewport, on_screen(viewport, (50, 10)))
    assert lengths(desk) == [pytest.approx(5.0)]
    assert next(iter(desk.store.document.annotations.values())).frame.sop_instance_uid.endswith(".2")


def test_a_drag_ends_where_its_picture_has_gone(
    viewport: Viewport2D, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.execute("tool.length")
    mouse(viewport, PRESS, on_screen(viewport, (10, 10)))
    assert viewport._mouse.is_dragging
    monkeypatch.setattr(Viewport2D, "shown", None)
    mouse(viewport, MOVE, (40, 10))
    mouse(viewport, RELEASE, (40, 10))
    assert not viewport._mouse.is_dragging
    assert not desk.store.document.annotations


def test_choosing_another_tool_drops_the_drawing(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.length")
    click(viewport, on_screen(viewport, (10, 10)))
    desk.execute("tool.pan")
    click(viewport, on_screen(viewport, (40, 10)))
    assert not desk.store.document.annotations


@pytest.mark.ux("mouse-handles")
def test_a_handle_a_line_and_a_text_box_can_be_moved(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["10,10", "30,10"])
    viewport.repaint()
    drag(viewport, on_screen(viewport, (30, 10)), on_screen(viewport, (50, 10)))
    assert lengths(desk) == [pytest.approx(10.0)]
    viewport.repaint()
    drag(viewport, on_screen(viewport, (20, 10)), on_screen(viewport, (20, 20)))
    (annotation,) = desk.store.document.annotations.values()
    assert annotation.points[0] == pytest.approx((-7.5 + 2.5, -10 + 10.0, 0.0))
    assert lengths(desk) == [pytest.approx(10.0)]
    viewport.repaint()
    (box,) = viewport._label_rects.values()
    start = (box.center().x(), box.center().y())
    drag(viewport, start, (start[0] - 40, start[1] + 60))
    viewport.repaint()
    (moved,) = viewport._label_rects.values()
    assert moved.center().x() == pytest.approx(start[0] - 40, abs=0.01)
    assert moved.center().y() == pytest.approx(start[1] + 60, abs=0.01)
    assert desk.store.history()[0][-3:] == ("Change length", "Change length", "Move text")


def test_a_click_beside_drops_the_selection(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("annotation.add", kind="length", points=["10,10", "30,10"])
    viewport.repaint()
    click(viewport, on_screen(viewport, (40, 35)))
    assert desk.store.view.selected == ""
    click(viewport, on_screen(viewport, (20, 10)))
    assert desk.store.view.selected in desk.store.document.annotations


def test_a_text_box_stays_within_the_viewport(viewport: Viewport2D, desk: Desk) -> None:
    for points in (["10,10", "59,10"], ["0,0", "3,0"], ["0,39", "59,39"]):
        desk.execute("annotation.add", kind="length", points=points)
    viewport.repaint()
    for box in viewport._label_rects.values():
        assert viewport.rect().contains(box.toAlignedRect().adjusted(1, 1, -1, -1))


# -- looking


def test_the_wheel_scrolls_and_stops_at_the_ends(viewport: Viewport2D, desk: Desk) -> None:
    wheel(viewport, (200, 200), -1)
    assert slot(desk).index == 1
    wheel(viewport, (200, 200), -3)
    assert slot(desk).index == 4
    wheel(viewport, (200, 200), 99)
    assert slot(desk).index == 0


def test_small_steps_of_a_touchpad_add_up(viewport: Viewport2D, desk: Desk) -> None:
    for _ in range(5):
        wheel(viewport, (200, 200), -0.25)
    assert slot(desk).index == 1


@pytest.mark.parametrize("at", [(130.5, 222.25), (0.0, 0.0), (479.0, 10.0)])
def test_ctrl_and_wheel_zoom_at_the_pointer(viewport: Viewport2D, desk: Desk, at) -> None:
    before, scale = in_picture(viewport, at), viewport.placement().scale
    for notches in (1, 2, -1, 0.5):
        wheel(viewport, at, notches, CTRL)
        there = on_screen(viewport, before)
        assert np.hypot(there[0] - at[0], there[1] - at[1]) < 0.5
    assert viewport.placement().scale == pytest.approx(scale * 1.0015 ** (120 * 2.5))
    assert slot(desk).index == 0


def test_right_drag_zooms_and_asks_for_no_menu(viewport: Viewport2D, desk: Desk) -> None:
    asked = []
    viewport.menu_wanted.connect(asked.append)
    scale = viewport.placement().scale
    drag(viewport, (200, 250), (200, 175), (200, 100), button=RIGHT)
    assert viewport.placement().scale == pytest.approx(2 * scale)
    assert not asked
    click(viewport, (200, 200), RIGHT)
    assert len(asked) == 1


@pytest.mark.parametrize(("button", "modifiers"), [(MIDDLE, Qt.KeyboardModifier.NoModifier), (LEFT, SHIFT)])
def test_middle_and_shift_left_pan(viewport: Viewport2D, desk: Desk, button, modifiers) -> None:
    before = in_picture(viewport, (100, 100))
    drag(viewport, (100, 100), (140, 90), button=button, modifiers=modifiers)
    assert on_screen(viewport, before) == pytest.approx((140, 90))


def test_left_windows_at_start(viewport: Viewport2D, desk: Desk) -> None:
    drag(viewport, (100, 100), (160, 100))
    window = slot(desk).look.window
    assert window is not None
    # The file's window, 400 wide, is the measure: 60 of 600 px are a tenth of it.
    assert window.width == pytest.approx(440)
    assert window.center == pytest.approx(40)


def test_double_click_shows_alone_and_back(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("layout.set", layout="1x2")
    double_click(viewport, (100, 100))
    assert desk.store.view.large_slot == 0
    double_click(viewport, (100, 100))
    assert desk.store.view.large_slot == -1


def test_double_click_means_the_viewport_while_a_tool_draws(viewport: Viewport2D, desk: Desk) -> None:
    desk.execute("tool.length")
    double_click(viewport, (100, 100))
    assert desk.store.view.large_slot == 0
    hover(viewport, (200, 200))
    assert viewport._mouse.draft is None
    # A quick second click elsewhere ends the line instead.
    click(viewport, on_screen(viewport, (10, 10)))
    hover(viewport, on_screen(viewport, (50, 10)))
    mouse(viewport, DOUBLE, on_screen(viewport, (50, 10)))
    mouse(viewport, RELEASE, on_screen(viewport, (50, 10)))
    assert lengths(desk) == [pytest.approx(10.0)]


@pytest.mark.ux("slice-bar")
def test_the_slice_bar_is_clicked_and_dragged(viewport: Viewport2D, desk: Desk) -> None:
    bar = SliceBar(viewport.picture_px, 12)
    x = bar.rect.center().x()

    def height(index: int) -> float:
        return bar.rect.top() + bar.rect.height() * (index + 0.5) / 12

    click(viewport, (x, height(7)))
    assert slot(desk).index == 7
    drag(viewport, (x, height(7)), (x, height(3)), (x - 50, height(11)))
    assert slot(desk).index == 11
    assert not desk.store.document.annotations


def test_alt_and_wheel_change_the_slab(desk: Desk, qtbot: QtBot) -> None:
    desk.execute("layout.mpr")
    made = Viewport2D(desk, 1)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    # 40 rows of 0.5 mm: the crosshair lies in the middle.
    assert desk.store.view.slots[1].index == 20
    wheel(made, (100, 100), 3, ALT)
    assert desk.store.view.slots[1].slab_mm == 3.0
    wheel(made, (100, 100), -9, ALT)
    assert desk.store.view.slots[1].slab_mm == 0.0
    made.close_viewport()


# -- telling


def test_the_value_below_the_pointer_is_told(viewport: Viewport2D) -> None:
    heard: list[Hover | None] = []
    viewport.hovered.connect(heard.append)
    hover(viewport, on_screen(viewport, (20.2, 9.9)))
    found = heard[-1]
    assert found is not None
    assert found.px == (20, 10)
    assert found.mm == pytest.approx((-7.5 + 20.2 * 0.25, -10 + 9.9 * 0.5, 0.0))
    assert found.value is not None
    assert value_text(found.value) == "-14 HU"
    reading = reading_of(found)
    assert reading is not None
    hover(viewport, (1, 1))
    assert heard[-1] is None


# -- painting


def test_what_is_painted_is_what_the_pipeline_renders(viewport: Viewport2D, desk: Desk) -> None:
    desk.store.show(lambda view: replace(view, overlay_text=OverlayText.NONE))
    desk.execute("window.set", center=0, width=200)
    viewport.repaint()
    painted = pixels(viewport.grab().toImage())
    shown = viewport.shown
    assert shown is not None
    placement = place(slot(desk).camera, shown.info.shape, shown.info.aspect, (480, 400))
    grey = render(shown.frame, slot(desk).look, placement, (480, 400))
    # Letters lie at the edges, the slice bar at the right.
    inner = np.s_[60:340, 60:420]
    assert np.array_equal(painted[inner], np.repeat(grey[inner][..., None], 3, axis=2))


def test_a_window_step_changes_the_picture(viewport: Viewport2D, desk: Desk) -> None:
    desk.store.show(lambda view: replace(view, overlay_text=OverlayText.NONE))
    desk.execute("window.set", center=3000, width=100)
    assert pixels(viewport.grab().toImage())[200, 240, 0] == 0
    desk.execute("window.set", center=-3000, width=100)
    assert pixels(viewport.grab().toImage())[200, 240, 0] == 255
    desk.execute("view.invert")
    assert pixels(viewport.grab().toImage())[200, 240, 0] == 0


@pytest.mark.ux("errors-in-place")
def test_an_unreadable_picture_says_why_and_can_be_passed(tmp_path: Path, qtbot: QtBot) -> None:
    folder = series(tmp_path / "broken", 4)
    desk = desk_at(tmp_path / "home2")
    desk.execute("file.open", paths=[str(folder)])
    (folder / "1-0001.dcm").unlink()
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    wheel(made, (100, 100), -1)
    assert made.shown is None
    assert made.is_settled
    assert pixels(made.grab().toImage()).max() > 0
    wheel(made, (100, 100), -1)
    assert made.shown is not None
    assert made.shown.index == 2
    made.close_viewport()
    assert desk.work is not None
    desk.work.close()


# -- pictures that come late


@pytest.fixture
def late(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Desk, HeldLanes, Viewport2D]]:
    """Give a viewport whose pictures come when they are let go."""
    opener = desk_at(tmp_path / "home")
    opener.execute("file.open", paths=[str(series(tmp_path / "ct", 12))])
    lanes = HeldLanes()
    desk = desk_at(tmp_path / "home2", lanes)
    desk.store.publish(lambda _: opener.store.catalog)
    desk.store.show(lambda _: opener.store.view)
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    yield desk, lanes, made
    made.close_viewport()
    for one in (opener, desk):
        assert one.work is not None
        one.work.close()


def test_after_fast_scrolling_only_the_last_picture_is_shown(late) -> None:
    _, lanes, viewport = late
    for _ in range(3):
        wheel(viewport, (100, 100), -1)
    assert len(lanes.waiting) == 4
    assert not viewport.is_settled
    lanes.let_go(1, 3, 0, 2)
    assert viewport.shown.index == 3
    assert viewport.is_settled


def test_marks_and_numbers_belong_to_the_picture_that_is_shown(late) -> None:
    desk, lanes, viewport = late
    lanes.let_go(0)
    wheel(viewport, (100, 100), -1)
    # Until the second picture is there the first one stands, and what is drawn lies on it.
    assert viewport.shown.index == 0
    desk.execute("tool.length")
    drag(viewport, on_screen(viewport, (10, 10)), on_screen(viewport, (50, 10)))
    (annotation,) = desk.store.document.annotations.values()
    assert annotation.frame == viewport.shown.info.ref
    lanes.let_go(0)
    assert viewport.shown.index == 1


def test_a_closed_study_leaves_nothing_behind(late) -> None:
    desk, lanes, viewport = late
    desk.execute("study.close")
    lanes.let_go(0)
    assert viewport.shown is None
    assert viewport.is_settled
    viewport.repaint()


def test_a_series_of_its_own_is_not_covered_by_the_old_picture(late, tmp_path: Path) -> None:
    desk, lanes, viewport = late
    lanes.let_go(0)
    other = desk_at(tmp_path / "home3")
    other.execute("file.open", paths=[str(series(tmp_path / "more", 3, number=2))])
    study = other.store.catalog.studies["1.2.3"]
    both = replace(study, stacks=(*desk.store.catalog.studies["1.2.3"].stacks, *study.stacks))
    desk.store.publish(lambda catalog: catalog.with_studies(both))
    desk.execute("stack.open", stack="2")
    assert viewport.shown is None
    lanes.let_go(0)
    assert viewport.shown.source.stack.key == "1.2.3.2"
    assert other.work is not None
    other.work.close()


def test_the_window_in_effect_is_the_files_until_another_is_set(viewport: Viewport2D) -> None:
    assert viewport.shown is not None
    window, measure = viewport.window_now(viewport.shown)
    assert window == Window(40, 400)
    assert measure == 400


def test_a_picture_that_cannot_be_shown_says_whose_it_is_and_why(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """The reason in the middle, in red; whose picture it is at the top left, gone where no text is wanted."""
    desk.execute("file.open", paths=[str(series(tmp_path / "empty", 1, number=2, study="1.2.4", PixelData=b""))])
    made = Viewport2D(desk, 0)
    qtbot.addWidget(made)
    made.resize(480, 400)
    made.show()
    made.repaint()
    assert made.shown is None
    with_text = pixels(made.grab().toImage()).astype(int)
    middle, corner = with_text[150:250, 100:380], with_text[:60, :120]
    assert (middle[..., 0] - middle[..., 1]).max() > 100
    assert corner.max() > 200
    desk.execute("view.overlay_text", mode="none")
    made.repaint()
    without = pixels(made.grab().toImage())
    assert without[:60, :120].max() == 0
    assert np.array_equal(without[150:250, 100:380], middle)
    made.close_viewport()
