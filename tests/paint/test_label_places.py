"""Text boxes of marks lie beside their shapes and never over each other, wherever there is room."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from viewer.core.look import Camera2D, place
from viewer.core.shapes import Label, Point
from viewer.measure.drawn import drawn
from viewer.paint.label_places import APART_PX, GAP_PX, Box, Wanted, places
from viewer.paint.labels import Labelled, arranged
from viewer.paint.painter import label_rect

AREA = (0.0, 0.0, 1000.0, 800.0)
SIZE = (90.0, 34.0)


def around(x: float, y: float, radius: float = 20.0, **more: Box) -> Wanted:
    """Return a box of a round shape."""
    return Wanted(SIZE, (x - radius, y - radius, x + radius, y + radius), (x + radius, y), **more)


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def assert_apart(boxes: list[Box]) -> None:
    assert not [pair for pair in itertools.combinations(boxes, 2) if overlap(*pair)]
    assert all(box[0] >= 0 and box[1] >= 0 and box[2] <= AREA[2] and box[3] <= AREA[3] for box in boxes)


def test_a_box_lies_right_of_its_shape() -> None:
    assert places([around(100, 100)], AREA) == [(120 + GAP_PX, 83.0, 120 + GAP_PX + 90, 117.0)]


def test_at_the_right_edge_it_lies_left_and_in_a_corner_within() -> None:
    (box,) = places([around(970, 400)], AREA)
    assert box[2] == 950 - GAP_PX
    (box,) = places([around(990, 795, 200)], AREA)
    assert_apart([box])


def test_neighbours_keep_apart_and_from_their_own_shapes() -> None:
    wanted = [around(100 + 30 * (k % 3), 100 + 8 * k) for k in range(12)]
    boxes = places(wanted, AREA)
    assert_apart(boxes)
    assert not any(overlap(box, one.extent) for box, one in zip(boxes, wanted, strict=True))


def test_fifty_marks_strewn_over_a_picture_are_all_read() -> None:
    strewn = np.random.default_rng(7).uniform((40, 40), (960, 760), (50, 2))
    boxes = places([around(float(x), float(y), 12.0) for x, y in strewn], AREA)
    assert_apart(boxes)


def test_what_the_user_put_somewhere_stays_and_others_go_out_of_its_way() -> None:
    mine = (130.0, 83.0, 220.0, 117.0)
    boxes = places([around(100, 100), around(500, 500, fixed=mine)], AREA)
    assert boxes[1] == mine
    assert_apart(boxes)
    assert boxes[0][0] < 100


def test_a_box_keeps_off_the_shapes_of_others_where_it_can() -> None:
    boxes = places([around(100, 100), around(160, 100), around(400, 400, 200), around(400, 400)], AREA)
    assert not overlap(boxes[0], (140, 80, 180, 120))
    # A region around it all is no obstacle.
    assert boxes[3][0] == 420 + GAP_PX


def test_the_same_marks_lie_the_same_and_a_later_one_moves_none_before_it() -> None:
    wanted = [around(100 + 13 * k, 100 + 9 * k) for k in range(20)]
    boxes = places(wanted, AREA)
    assert places(wanted, AREA) == boxes
    assert places([*wanted, around(800, 130)], AREA)[:20] == boxes


def test_where_there_is_no_room_it_covers_the_least() -> None:
    small = (0.0, 0.0, 100.0, 80.0)
    boxes = places([around(50, 40, 60), around(50, 40, 60), around(50, 40, 60)], small)
    assert all(min(box[:2]) >= 0 and box[2] <= 100 and box[3] <= 80 for box in boxes)
    # The first lies in the middle, the next at the rim: they share 11 of 34 rows.
    assert abs(boxes[0][1] - boxes[1][1]) == 23


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        ("circle", ((50.0, 50.0), (50.0, 70.0))),
        ("circle3", ((50.0, 30.0), (35.0, 60.0), (64.0, 64.0))),
        ("rotated_ellipse", ((30.0, 70.0), (70.0, 30.0), (40.0, 40.0))),
        ("ellipse", ((30.0, 40.0), (70.0, 60.0))),
        ("spline", ((30.0, 30.0), (50.0, 60.0), (70.0, 30.0))),
        ("bidirectional", ((30.0, 30.0), (50.0, 50.0), (30.0, 50.0), (50.0, 30.0))),
    ],
)
@pytest.mark.parametrize("turn", [1.0, 2.0])
def test_a_box_does_not_cover_the_outline_of_its_mark(
    qtbot: QtBot, kind: str, points: tuple[Point, ...], turn: float
) -> None:
    placement = place(Camera2D(), (100, 100), turn, (900, 800))
    shapes = drawn(kind, points, turn)
    beside = placement.to_screen(points).max(axis=0) + np.array([GAP_PX, 0])
    label = Label(tuple(placement.to_picture([beside])[0].tolist()), ("314 mm²", "mean 52.3 HU"))
    (kept,) = arranged([Labelled(label, points, shapes)], placement, QRectF(0, 0, 900, 800))
    box = label_rect(kept, placement)
    for shape in shapes:
        outline = getattr(shape, "points", ())
        assert not any(box.contains(*at) for at in placement.to_screen(outline).tolist()) if outline else True


def test_marks_of_one_place_have_their_texts_apart_and_far_ones_are_tied(qtbot: QtBot) -> None:
    placement = place(Camera2D(), (100, 100), 1.0, (900, 800))
    points = ((40.0, 50.0), (60.0, 50.0))
    at = placement.to_picture([placement.to_screen(points).max(axis=0) + np.array([GAP_PX, 0])])[0].tolist()
    label = Label((at[0], at[1]), ("52.3 mm",))
    marks = [Labelled(label, points, drawn("length", points)) for _ in range(9)]
    kept = arranged(marks, placement, QRectF(0, 0, 900, 800))
    boxes = [label_rect(one, placement) for one in kept]
    for one, other in itertools.combinations(boxes, 2):
        assert not one.adjusted(-APART_PX / 2, 0, APART_PX / 2, 0).intersects(other)
    assert kept[0] is label
    assert kept[1].anchor is None
    assert kept[-1].anchor == label.position
