"""Segments under the hand: brush, eraser and sphere on a real viewport, voxel by voxel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import COLUMN_MM, COLUMNS, GAP_MM, ROW_MM, ROWS, desk_at, series
from tests.ui.views import CTRL, MOVE, PRESS, RELEASE, SHIFT, drag, hover, mouse, on_screen, pixels, wheel
from viewer.actions.desk import Desk
from viewer.core.segment import Segment
from viewer.ui.hover import Hover
from viewer.ui.viewport2d import Viewport2D

COUNT = 12


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", COUNT))])
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


def voxels(segment: Segment) -> np.ndarray:
    """Return (k, j, i) bool."""
    out = np.zeros(segment.geometry.shape, np.bool_)
    for k, packed in segment.slices.items():
        out[k] = packed.mask()
    return out


def only(desk: Desk) -> Segment:
    (segment,) = desk.store.document.segments.values()
    return segment


def way_mm(a: tuple[float, float], b: tuple[float, float]) -> np.ndarray:
    """Return the distance of each pixel's centre (rows, columns) from a way between two picture points, in mm."""
    y, x = np.indices((ROWS, COLUMNS))
    place = np.stack([x * COLUMN_MM, y * ROW_MM], axis=-1)
    start, end = (np.array([p[0] * COLUMN_MM, p[1] * ROW_MM]) for p in (a, b))
    offset, way = place - start, end - start
    share = np.clip(offset @ way / max(way @ way, 1e-12), 0, 1)
    return np.linalg.norm(offset - share[..., None] * way, axis=-1)


def test_a_stroke_takes_the_pixels_near_its_way_in_the_shown_slice_as_one_entry(
    desk: Desk, viewport: Viewport2D
) -> None:
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("view.go", index=5)
    a, b = (20.0, 12.0), (40.0, 25.0)
    drag(viewport, on_screen(viewport, a), on_screen(viewport, b))
    segment = only(desk)
    assert segment.name == "Segment 1"
    mask = voxels(segment)
    assert np.flatnonzero(mask.any(axis=(1, 2))).tolist() == [4]
    distance = way_mm(a, b)
    sure = np.abs(distance - 2.0) > 1e-6
    assert (mask[4] == (distance <= 2.0))[sure].all()
    assert desk.store.history()[0][-1:] == ("Paint Segment 1",)
    desk.execute("edit.undo")
    assert not desk.store.document.segments
    desk.execute("edit.redo")
    assert (voxels(only(desk)) == mask).all()


def test_the_way_is_shown_before_the_button_is_let_go_and_esc_drops_it(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=3.0)
    before = pixels(viewport.grab().toImage())
    at = on_screen(viewport, (30.0, 20.0))
    mouse(viewport, PRESS, at)
    mouse(viewport, MOVE, on_screen(viewport, (34.0, 20.0)))
    during = pixels(viewport.grab().toImage())
    x, y = (round(v) for v in at)
    assert during[y, x].tolist() != before[y, x].tolist()
    assert not desk.store.document.segments
    viewport._mouse.cancel()
    assert not desk.store.document.segments
    hover(viewport, (5.0, 5.0))
    assert pixels(viewport.grab().toImage())[y, x].tolist() == before[y, x].tolist()


def test_the_eraser_takes_away_and_ctrl_turns_the_brush_into_it(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("segment.brush", radius_mm=4.0)
    desk.execute("segment.paint", points=["30,20"])
    full = voxels(only(desk))
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=1.0)
    at = on_screen(viewport, (30.0, 20.0))
    drag(viewport, at, modifiers=CTRL)
    left = voxels(only(desk))
    hole = way_mm((30.0, 20.0), (30.0, 20.0)) <= 1.0
    assert (left[0] == (full[0] & ~hole)).all()
    desk.execute("tool.select", tool="eraser")
    drag(viewport, on_screen(viewport, (22.0, 20.0)))
    assert voxels(only(desk)).sum() < left.sum()
    assert desk.store.history()[0][-2:] == ("Erase in Segment 1", "Erase in Segment 1")


def test_a_ball_reaches_into_the_slices_around(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=4.5)
    desk.execute("segment.ball")
    desk.execute("view.go", index=6)
    drag(viewport, on_screen(viewport, (30.0, 20.0)))
    k, j, i = np.indices((COUNT, ROWS, COLUMNS))
    square = ((i - 30) * COLUMN_MM) ** 2 + ((j - 20) * ROW_MM) ** 2 + ((k - 5) * GAP_MM) ** 2
    sure = np.abs(square - 4.5**2) > 1e-6
    assert (voxels(only(desk)) == (square <= 4.5**2))[sure].all()


def test_the_numbers_do_not_depend_on_zoom_turn_and_place(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="brush")
    masks = []
    for action, args in (
        ("view.fit", {}),
        ("view.zoom", {"factor": 3.0}),
        ("view.rotate_right", {}),
        ("view.flip_h", {}),
    ):
        desk.execute(action, **args)
        drag(viewport, on_screen(viewport, (28.0, 17.0)), on_screen(viewport, (31.0, 22.0)))
        (segment,) = desk.store.document.segments.values()
        masks.append(voxels(segment))
        desk.execute("segment.delete")
    assert all((mask == masks[0]).all() for mask in masks)


def test_a_sphere_is_drawn_from_its_centre(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="sphere")
    desk.execute("view.go", index=6)
    drag(viewport, on_screen(viewport, (30.0, 20.0)), on_screen(viewport, (30.0, 30.0)))
    k, j, i = np.indices((COUNT, ROWS, COLUMNS))
    square = ((i - 30) * COLUMN_MM) ** 2 + ((j - 20) * ROW_MM) ** 2 + ((k - 5) * GAP_MM) ** 2
    sure = np.abs(square - 25.0) > 1e-3
    assert (voxels(only(desk)) == (square <= 25.0))[sure].all()
    assert desk.store.history()[0][-1] == "Sphere in Segment 1"


def test_shift_and_the_wheel_size_the_brush(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="brush")
    before = desk.store.view.segmenting.brush_mm
    wheel(viewport, (200.0, 200.0), 1, SHIFT)
    assert desk.store.view.segmenting.brush_mm == pytest.approx(before * 1.15, abs=0.01)
    wheel(viewport, (200.0, 200.0), -2, SHIFT)
    assert desk.store.view.segmenting.brush_mm < before
    assert desk.store.view.active_slot.index == 0


def test_nothing_is_painted_into_a_locked_segment(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("segment.lock")
    said: list[str] = []
    desk.notices.append(said.append)
    desk.execute("tool.select", tool="brush")
    before = only(desk)
    drag(viewport, on_screen(viewport, (10.0, 10.0)), on_screen(viewport, (20.0, 10.0)))
    assert only(desk) is before
    assert said == ["“Segment 1” is locked: unlock it first"] or "locked" in said[0]
    assert len(said) == 1


def test_what_is_taken_is_tinted_pixel_by_pixel(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("view.overlay_text", mode="none")
    plain = pixels(viewport.grab().toImage())
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("segment.opacity", percent=100)
    shown = pixels(viewport.grab().toImage())
    mask = voxels(only(desk))[0]
    color = only(desk).color
    height, width = shown.shape[:2]
    y, x = np.indices((height, width))
    px = viewport.placement().to_picture(np.stack([x.ravel() + 0.5, y.ravel() + 0.5], axis=1))
    i, j = (np.floor(px + 0.5 + 1e-9).astype(int)).T
    inside = (i >= 0) & (i < COLUMNS) & (j >= 0) & (j < ROWS)
    taken = np.zeros(height * width, np.bool_)
    taken[inside] = mask[j[inside], i[inside]]
    taken = taken.reshape(height, width)
    assert (shown[taken] == color).all()
    assert (shown[~taken] == plain[~taken]).mean() > 0.999


def test_painting_on_a_coronal_plane_takes_one_row_of_the_slices(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("layout.mpr")
    plane = next(n for n, slot in enumerate(desk.store.view.slots) if slot.plane == "coronal")
    made = Viewport2D(desk, plane)
    made.resize(480, 400)
    made.show()
    made.repaint()
    assert made.shown is not None
    info = made.shown.info
    assert info.plane is not None
    assert info.spacing is not None
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=3.0)
    center = (30.0, 6.0)
    drag(made, on_screen(made, center))
    segment = only(desk)
    mask = voxels(segment)
    (row,) = np.flatnonzero(mask.any(axis=(0, 2)))
    i0, j0, k0 = segment.geometry.to_ijk(info.plane.to_lps([center], info.spacing))[0]
    assert row == round(j0)
    k, i = np.indices((COUNT, COLUMNS))
    distance = np.hypot((i - i0) * COLUMN_MM, (k - k0) * GAP_MM)
    sure = np.abs(distance - 3.0) > 1e-6
    assert (mask[:, row] == (distance <= 3.0))[sure].all()
    made.close_viewport()
    made.deleteLater()


def test_growing_shows_what_it_would_take_and_takes_it_in_all_slices(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="grow")
    at = on_screen(viewport, (30.0, 20.0))
    mouse(viewport, PRESS, at)
    trial = desk.segments.trial
    assert trial is not None
    width = viewport.window_now(viewport.shown)[0].width
    _, j, _ = np.indices((COUNT, ROWS, COLUMNS))
    hounsfield = 10 * np.indices((COUNT, ROWS, COLUMNS))[0] + j - 24
    assert (trial.mask == (np.abs(hounsfield[0] + 4) <= 0.1 * width)).all()
    mouse(viewport, MOVE, (at[0], at[1] + 24.0))  # down: a narrower range
    spread = 0.1 * width - 24.0 / 300.0 * width
    trial = desk.segments.trial
    assert trial is not None
    assert (trial.mask == (np.abs(hounsfield[0] + 4) <= spread)).all()
    mouse(viewport, RELEASE, (at[0], at[1] + 24.0))
    assert desk.segments.trial is None
    assert (voxels(only(desk)) == (np.abs(hounsfield + 4) <= spread)).all()


def test_a_click_keeps_the_part_below_it(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.paint", points=["12,12"])
    one = voxels(only(desk))
    desk.execute("segment.paint", points=["45,30"])
    desk.execute("tool.select", tool="part")
    drag(viewport, on_screen(viewport, (12.0, 12.0)))
    assert (voxels(only(desk)) == one).all()


def test_a_range_is_shown_before_it_is_taken_and_esc_ends_it(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("view.overlay_text", mode="none")
    plain = pixels(viewport.grab().toImage())
    desk.execute("segment.preview", low=-10, high=0)
    tried = pixels(viewport.grab().toImage())
    x, y = (round(v) for v in on_screen(viewport, (30.0, 20.0)))
    assert tried[y, x].tolist() != plain[y, x].tolist()
    x, y = (round(v) for v in on_screen(viewport, (30.0, 35.0)))
    assert tried[y, x].tolist() == plain[y, x].tolist()
    desk.execute("view.escape")
    assert desk.store.view.segmenting.preview is None
    assert (pixels(viewport.grab().toImage()) == plain).all()


def test_the_pointer_becomes_a_cross_with_a_ring(desk: Desk, viewport: Viewport2D) -> None:
    hover(viewport, (200.0, 200.0))
    plain = pixels(viewport.grab().toImage())
    desk.execute("tool.select", tool="brush")
    hover(viewport, (200.0, 200.0))
    assert viewport.cursor().shape() is Qt.CursorShape.CrossCursor
    ring = (pixels(viewport.grab().toImage()) != plain).any(axis=2)
    ys, xs = np.nonzero(ring)
    scale = viewport.placement().scale
    wide = desk.store.view.segmenting.brush_mm / COLUMN_MM * scale
    assert xs.max() - 200 == pytest.approx(wide, abs=3)
    assert ys.max() - 200 == pytest.approx(wide, abs=3)  # round on the screen, though pixels are not square


def test_a_saved_picture_holds_the_segments(desk: Desk, viewport: Viewport2D, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("segment.opacity", percent=100)
    for name, is_marked in (("with.png", True), ("without.png", False)):
        desk.execute("export.picture", path=str(tmp_path / name), annotations=is_marked)
    with_, without = (pixels(QImage(str(tmp_path / name))) for name in ("with.png", "without.png"))
    painted = (with_ == only(desk).color).all(axis=2)
    assert painted.sum() > 1000
    assert not (without == only(desk).color).all(axis=2).any()


def test_a_stroke_is_kept_when_its_picture_is_scrolled_away(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("tool.select", tool="brush")
    desk.execute("segment.brush", radius_mm=2.0)
    mouse(viewport, PRESS, on_screen(viewport, (20.0, 20.0)))
    mouse(viewport, MOVE, on_screen(viewport, (30.0, 20.0)))
    wheel(viewport, (200.0, 200.0), -1)
    assert desk.store.view.active_slot.index == 1
    mouse(viewport, MOVE, on_screen(viewport, (40.0, 20.0)))
    mouse(viewport, RELEASE, on_screen(viewport, (40.0, 20.0)))
    mask = voxels(only(desk))
    assert np.flatnonzero(mask.any(axis=(1, 2))).tolist() == [0]
    assert mask[0, 20, 30]
    assert not mask[0, 20, 40]


def test_the_value_below_the_pointer_names_the_segments_there(desk: Desk, viewport: Viewport2D) -> None:
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    told: list[Hover] = []
    viewport.hovered.connect(told.append)
    hover(viewport, on_screen(viewport, (30.0, 20.0)))
    hover(viewport, on_screen(viewport, (55.0, 20.0)))
    assert [one.words for one in told] == ["-4 HU · Segment 1", "-4 HU"]
    desk.execute("segment.visible")
    hover(viewport, on_screen(viewport, (30.0, 20.0)))
    assert told[-1].words == "-4 HU"
