"""Drawing with the mouse in a real viewport: the points that come out, one step back for each, numbers meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.ui.views import MOVE, PRESS, RELEASE, click, double_click, drag, hover, in_picture, mouse
from viewer.actions.desk import Desk
from viewer.core.annotation import Annotation
from viewer.measure.hit import distance_to_line
from viewer.ui.viewport2d import Viewport2D

Key = Qt.Key
CORNERS = ((120.0, 90.0), (300.0, 100.0), (280.0, 250.0))


def disc(k: int) -> np.ndarray:
    """Return 1124 (100 HU) within 12 px of the middle of 40 rows and 60 columns, with a hole, and 1024 around."""
    y, x = np.mgrid[:40, :60]
    away, aside = np.hypot(x - 30, y - 20), np.hypot(x - 34, y - 20)
    return np.where((away < 12) & (aside > 3), 1124 + k, np.where(away < 15, 1064, 1024)).astype(np.uint16)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 12, pixels=disc))])
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


def marks(desk: Desk) -> list[Annotation]:
    return list(desk.store.document.annotations.values())


def points(desk: Desk, viewport: Viewport2D, at: int = -1) -> np.ndarray:
    return desk.measuring.points_px(marks(desk)[at], viewport.shown.info)


def places(viewport: Viewport2D, *screens: tuple[float, float]) -> np.ndarray:
    return np.array([in_picture(viewport, screen) for screen in screens])


def draft_lines(viewport: Viewport2D) -> tuple[str, ...]:
    """Return what the box of the mark that is drawn says now."""
    viewport.repaint()
    return viewport.drawn_marks[-1].label.lines


def one_step(desk: Desk, count: int = 1) -> None:
    """Undo takes back the whole mark, and redo brings it."""
    assert len(desk.store.history()[0]) == count
    desk.execute("edit.undo")
    assert len(marks(desk)) == count - 1
    desk.execute("edit.redo")
    assert len(marks(desk)) == count


@pytest.mark.parametrize("kind", ["polygon", "spline", "polyline", "curve"])
def test_corners_are_clicked_and_a_double_click_ends(desk, viewport, kind) -> None:
    desk.execute(f"tool.{kind}")
    for corner in CORNERS[:2]:
        click(viewport, corner)
        hover(viewport, (corner[0] + 9, corner[1]))
    double_click(viewport, CORNERS[2])
    assert points(desk, viewport) == pytest.approx(places(viewport, *CORNERS), abs=1e-6)
    one_step(desk)


def test_enter_ends_and_backspace_takes_the_last_corner_back(desk, viewport, qtbot) -> None:
    desk.execute("tool.polygon")
    for corner in (CORNERS[0], CORNERS[1], (30.0, 30.0)):
        click(viewport, corner)
    qtbot.keyClick(viewport, Key.Key_Backspace)
    click(viewport, CORNERS[2])
    hover(viewport, (60.0, 350.0))
    assert any("Area" in line for line in draft_lines(viewport))
    qtbot.keyClick(viewport, Key.Key_Return)
    assert points(desk, viewport) == pytest.approx(places(viewport, *CORNERS), abs=1e-6)
    one_step(desk)


def test_escape_drops_a_polygon(desk, viewport, qtbot) -> None:
    desk.execute("tool.polygon")
    click(viewport, CORNERS[0])
    click(viewport, CORNERS[1])
    qtbot.keyClick(viewport, Key.Key_Escape)
    assert (marks(desk), desk.store.history()[0]) == ([], ())
    click(viewport, CORNERS[0])
    qtbot.keyClick(viewport, Key.Key_Backspace)
    hover(viewport, CORNERS[1])
    assert viewport.drawn_marks == []


@pytest.mark.parametrize("kind", ["freehand", "freehand_line"])
def test_a_stroke_stays_within_a_quarter_of_a_pixel_of_its_way(desk, viewport, kind) -> None:
    desk.execute(f"tool.{kind}")
    turn = np.linspace(0, 5.5, 200)
    way = [(float(240 + 90 * np.cos(t)), float(200 + 80 * np.sin(2 * t) / 2)) for t in turn]
    drag(viewport, *way)
    line, gone = points(desk, viewport), places(viewport, *way)
    assert 3 <= len(line) < len(way)
    assert line[[0, -1]] == pytest.approx(gone[[0, -1]], abs=1e-6)
    assert max(distance_to_line(line, tuple(place)) for place in gone) <= 0.25 + 1e-6
    one_step(desk)


def test_a_probe_tells_the_value_while_it_is_dragged_and_after(desk, viewport) -> None:
    desk.execute("tool.probe")
    mouse(viewport, PRESS, (100, 100))
    mouse(viewport, MOVE, (240, 200))
    (line,) = draft_lines(viewport)
    mouse(viewport, RELEASE, (240, 200))
    (stat,) = desk.stats_of(marks(desk)[0]) or []
    x, y = (round(float(v)) for v in points(desk, viewport)[0])
    frame = viewport.shown.frame
    assert stat.value == float(frame.stored[y, x]) * frame.rescale.slope + frame.rescale.intercept
    assert line.startswith(f"{stat.value:.0f}"[:2])
    one_step(desk)


def test_numbered_labels_count_themselves_on(desk, viewport) -> None:
    desk.execute("tool.number")
    for x in (100, 200, 300):
        click(viewport, (x, 120))
    assert [mark.text for mark in marks(desk)] == ["1", "2", "3"]
    desk.execute("annotation.delete", id=marks(desk)[1].id)
    click(viewport, (200, 250))
    assert [mark.text for mark in marks(desk)] == ["1", "3", "4"]


def test_the_wand_takes_like_values_and_a_drag_widens_them(desk, viewport) -> None:
    desk.execute("window.set", center=50, width=300)
    desk.execute("tool.wand")
    start = screen_of(viewport, 24, 20)
    mouse(viewport, PRESS, start)
    # 30 HU to either side: the disc alone, its hole cut out.
    y, x = np.mgrid[:40, :60]
    own = (np.hypot(x - 30, y - 20) < 12) & (np.hypot(x - 34, y - 20) > 3)
    assert draft_area(viewport) == pytest.approx(own.sum())
    assert any("Mean 100" in line for line in draft_lines(viewport))
    # 50 px up are a sixth of the window more, 80 HU: the rim of 40 HU and what lies in the hole.
    mouse(viewport, MOVE, (start[0], start[1] - 50))
    whole = np.hypot(x - 30, y - 20) < 15
    assert draft_area(viewport) == pytest.approx(whole.sum())
    mouse(viewport, MOVE, start)
    mouse(viewport, RELEASE, start)
    stats = {stat.name: stat.value for stat in desk.stats_of(marks(desk)[0]) or []}
    assert (stats["pixels"], stats["mean"], stats["sd"]) == pytest.approx((own.sum(), 100, 0))
    assert desk.store.history()[0][-1] == "Add freehand region"
    desk.execute("edit.undo")
    assert marks(desk) == []


def screen_of(viewport: Viewport2D, x: float, y: float) -> tuple[float, float]:
    (place,) = viewport.placement().to_screen([(x, y)])
    return float(place[0]), float(place[1])


def draft_area(viewport: Viewport2D) -> float:
    viewport.repaint()
    return area(np.array(viewport.drawn_marks[-1].points_px))


def area(ring: np.ndarray) -> float:
    x, y = ring.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def test_a_live_wire_goes_through_what_was_clicked(desk, viewport, qtbot) -> None:
    desk.execute("tool.livewire")
    for corner in CORNERS:
        click(viewport, corner)
    hover(viewport, (200, 300))
    viewport.repaint()
    assert viewport.drawn_marks[-1].label.lines == ()
    qtbot.keyClick(viewport, Key.Key_Return)
    ring = points(desk, viewport)
    for place in np.round(places(viewport, *CORNERS)):
        assert np.hypot(*(ring - place).T).min() <= 1.0
    assert marks(desk)[0].kind == "freehand"
    one_step(desk)


def test_a_region_is_pushed_as_one_step(desk, viewport) -> None:
    desk.execute("tool.wand")
    click(viewport, screen_of(viewport, 24, 20))
    before = area(points(desk, viewport))
    desk.execute("tool.push")
    viewport.repaint()
    right = points(desk, viewport)[points(desk, viewport)[:, 0].argmax()]
    x, y = (float(v) for v in viewport.placement().to_screen([right])[0])
    drag(viewport, (x - 30, y), (x - 15, y), (x, y))
    assert len(marks(desk)) == 1
    assert area(points(desk, viewport)) > before
    assert desk.store.history()[0][-1] == "Change freehand region"
    desk.execute("edit.undo")
    assert area(points(desk, viewport)) == pytest.approx(before)


def test_a_double_click_adds_a_corner_and_takes_one_away(desk, viewport) -> None:
    desk.execute("tool.polygon")
    for corner in CORNERS[:2]:
        click(viewport, corner)
    double_click(viewport, CORNERS[2])
    viewport.repaint()
    middle = (210.0, 95.0)
    double_click(viewport, middle)
    assert points(desk, viewport)[1] == pytest.approx(places(viewport, middle)[0], abs=1e-6)
    assert len(points(desk, viewport)) == 4
    viewport.repaint()
    double_click(viewport, middle)
    assert points(desk, viewport) == pytest.approx(places(viewport, *CORNERS), abs=1e-6)
    assert desk.store.history()[0][1:] == ("Add a point", "Delete a point")


def test_points_go_to_edges_where_that_is_asked_for(desk, viewport) -> None:
    desk.execute("tool.snap")
    desk.execute("tool.length")
    start, middle = screen_of(viewport, 17.6, 20), screen_of(viewport, 30, 20)
    drag(viewport, start, middle, (middle[0] + 40, middle[1]))
    snapped = points(desk, viewport)
    desk.execute("edit.undo")
    desk.execute("tool.snap")
    drag(viewport, start, middle, (middle[0] + 40, middle[1]))
    assert points(desk, viewport) == pytest.approx(places(viewport, start, (middle[0] + 40, middle[1])), abs=1e-6)
    # The rim between 100 and 40 HU is 11.5 px left of the middle; where there is no edge the point stays.
    assert snapped[0] == pytest.approx((18.5, 20), abs=0.6)
    assert not np.allclose(snapped[0], points(desk, viewport)[0], atol=0.3)


def test_text_is_written_in_place_and_kept_as_one_step(desk, viewport, qtbot) -> None:
    desk.execute("tool.text")
    click(viewport, (200, 150))
    editor = viewport.editor
    assert editor.isVisible()
    qtbot.keyClicks(editor, "Cyst, no change")
    qtbot.keyClick(editor, Key.Key_Return)
    assert [(mark.kind, mark.text) for mark in marks(desk)] == [("text", "Cyst, no change")]
    assert points(desk, viewport)[0] == pytest.approx(places(viewport, (200, 150))[0], abs=1e-6)
    one_step(desk)
    viewport.repaint()
    click(viewport, (300, 150))
    qtbot.keyClick(viewport.editor, Key.Key_Escape)
    assert len(marks(desk)) == 1


def test_an_arrow_stays_without_words_and_takes_them_in_place(desk, viewport, qtbot) -> None:
    desk.execute("tool.arrow")
    drag(viewport, (200, 150), (230, 170), (260, 190))
    assert points(desk, viewport) == pytest.approx(places(viewport, (200, 150), (260, 190)), abs=1e-6)
    qtbot.keyClicks(viewport.editor, "Node")
    qtbot.keyClick(viewport.editor, Key.Key_Return)
    assert marks(desk)[0].text == "Node"
    drag(viewport, (100, 250), (130, 270), (160, 290))
    qtbot.keyClick(viewport.editor, Key.Key_Escape)
    assert marks(desk)[1].text == ""


def test_a_double_click_on_a_box_names_its_mark_in_place(desk, viewport, qtbot) -> None:
    desk.execute("tool.length")
    drag(viewport, (120, 200), (200, 200), (300, 200))
    viewport.repaint()
    rect = next(iter(viewport.label_rects.values()))
    double_click(viewport, (rect.center().x(), rect.center().y()))
    qtbot.keyClicks(viewport.editor, "Aorta")
    qtbot.keyClick(viewport.editor, Key.Key_Return)
    assert marks(desk)[0].name == "Aorta"


def test_a_label_is_typed_at_its_mark_with_words_of_the_vocabulary(desk, viewport, qtbot) -> None:
    desk.execute("tool.length")
    drag(viewport, (120, 200), (200, 200), (300, 200))
    viewport.repaint()
    editor = viewport.editor
    assert editor.label(marks(desk)[0].id)
    assert abs(editor.geometry().center().y() - 200) < 8
    assert viewport.rect().contains(editor.geometry())
    editor.textEdited.emit("kidn")
    offered = editor.completer().model()
    assert offered.index(0, 0).data() == "Kidney"
    qtbot.keyClick(editor, Key.Key_Escape)
    assert marks(desk)[0].label is None
    assert editor.label(marks(desk)[0].id)
    editor.completer().activated.emit("")
    assert not editor.isVisible()
    assert editor.label(marks(desk)[0].id)
    editor.setText("kidney")
    qtbot.keyClick(editor, Key.Key_Return)
    assert (marks(desk)[0].label.scheme, marks(desk)[0].label.value) == ("SCT", "64033007")
    # The words are those of labels alone.
    editor.change(marks(desk)[0].id, (10.0, 10.0))
    qtbot.wait_until(lambda: editor.completer() is None)
    desk.execute("annotation.lock", id=marks(desk)[0].id)
    editor.finish(is_kept=False)
    assert not editor.label(marks(desk)[0].id)


def test_a_locked_outline_is_not_pushed(desk, viewport) -> None:
    desk.execute("tool.wand")
    click(viewport, screen_of(viewport, 24, 20))
    locked = replace(marks(desk)[0], is_locked=True)
    desk.store.apply("Lock", lambda document: document.with_annotation(locked))
    viewport.repaint()
    desk.execute("tool.push")
    start = screen_of(viewport, 38, 20)
    drag(viewport, start, (start[0] + 20, start[1]), (start[0] + 60, start[1]))
    assert marks(desk) == [locked]
