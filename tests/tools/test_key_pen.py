"""Points that keys move: picture pixel by picture pixel, as the screen shows them, never off the picture."""

import pytest

from viewer.core.look import Camera2D, place
from viewer.tools.key_pen import WHOLE, KeyPen, along_screen

SHAPE = (80, 60)


def test_the_point_in_hand_moves_and_stays_on_the_picture() -> None:
    pen = KeyPen("length", ((10.0, 10.0), (20.0, 12.0)), 2, at=1)
    assert pen.moved(1, 0, SHAPE).points_px == ((10.0, 10.0), (21.0, 12.0))
    assert pen.moved(100, -100, SHAPE).points_px == ((10.0, 10.0), (59.0, 0.0))


def test_the_whole_stops_where_one_of_its_points_would_leave() -> None:
    pen = KeyPen("length", ((10.0, 10.0), (50.0, 12.0)), 2, at=WHOLE, edited="a")
    assert pen.moved(10, 0, SHAPE).points_px == ((19.0, 10.0), (59.0, 12.0))


def test_a_point_that_lies_outside_already_is_not_thrown_back() -> None:
    pen = KeyPen("length", ((-5.0, 10.0), (50.0, 12.0)), 2, at=0, edited="a")
    assert pen.moved(1, 0, SHAPE).points_px[0] == (-4.0, 10.0)
    assert pen.moved(-1, 0, SHAPE).points_px[0] == (-5.0, 10.0)


def test_tab_goes_round_the_points_and_then_takes_the_whole() -> None:
    pen = KeyPen("angle", ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0)), 3, edited="a")
    assert [pen := pen.turned(1), pen := pen.turned(1), pen := pen.turned(1), pen.turned(1)][-1].at == 0
    assert pen.at == WHOLE
    assert KeyPen("length", ((0.0, 0.0), (9.0, 0.0)), 2, at=1).turned(1).at == 0


def test_as_many_points_as_are_set_end_where_one_is_set_twice() -> None:
    pen = KeyPen("polygon", ((0.0, 0.0),), 0).with_next().moved(5, 0, SHAPE).with_next().moved(0, 5, SHAPE).with_next()
    assert pen.is_last
    assert pen.whole == ((0.0, 0.0), (5.0, 0.0), (5.0, 5.0))
    assert not pen.moved(1, 0, SHAPE).is_last


@pytest.mark.parametrize(
    ("camera", "right", "down"),
    [
        (Camera2D(), (1, 0), (0, 1)),
        (Camera2D(rotation_deg=90), (0, -1), (1, 0)),
        (Camera2D(is_flipped_h=True), (-1, 0), (0, 1)),
        (Camera2D(is_flipped_v=True), (1, 0), (0, -1)),
    ],
)
def test_arrows_go_as_the_screen_shows(camera: Camera2D, right: tuple[int, int], down: tuple[int, int]) -> None:
    placement = place(camera, SHAPE, 1.0, (400.0, 400.0))
    assert along_screen(placement, 1, 0) == right
    assert along_screen(placement, -1, 0) == (-right[0], -right[1])
    assert along_screen(placement, 0, 1) == down
