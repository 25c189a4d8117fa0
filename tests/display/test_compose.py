"""A second series over a picture: the arithmetic of mixing, the line of a swipe, the circle of a spy glass."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.look import Blend, BlendMode, Interpolation, Look, Placement
from viewer.core.pixels import Frame, FrameRef, PixelInfo, Rescale, VoiFunction, Window
from viewer.display import colour
from viewer.display.compose import compose
from viewer.display.render import full, render

EXACT = VoiFunction.LINEAR_EXACT
LOWER, UPPER = Window(45, 90, EXACT), Window(4.5, 9, EXACT)


def frame(values: np.ndarray, uid: str, **more: object) -> Frame:
    info = PixelInfo(*values.shape, padding=more.pop("padding", None))  # type: ignore[arg-type]
    return Frame(FrameRef(uid), values, info, Rescale(1, 0), **more)  # type: ignore[arg-type]


def pair(opacity: float = 0.5, mode: BlendMode = BlendMode.BLEND, **blend: object) -> tuple[Frame, Look]:
    """Return a picture of rows 0, 10, 20 ... and over it one of columns 0, 1, 2 ..., the last column without values."""
    below = np.repeat(np.arange(0, 100, 10, dtype=np.uint16)[:, None], 10, axis=1)
    above = np.repeat(np.arange(10, dtype=np.uint16)[None, :], 10, axis=0)
    above[:, 9] = 4000
    upper = frame(above, "upper", padding=(4000, 4000))
    look = Look(LOWER, interpolation=Interpolation.NEAREST, blend=Blend(mode, opacity, window=UPPER, **blend))  # type: ignore[arg-type]
    return frame(below, "lower", upper=upper), look


def colours(row: int, column: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the colour of each picture by itself at a pixel, by the formula of the window and the table."""
    grey = np.full(3, round(255 * row / 9), dtype=float)
    level = round(255 * column / 9)
    return grey, colour.lut("hot iron")[level].astype(float)


@pytest.mark.parametrize("opacity", [0.0, 0.25, 0.5, 0.8, 1.0])
def test_each_pixel_is_the_mean_of_both_weighed_by_the_opacity(opacity: float) -> None:
    made = full(*pair(opacity))
    for row, column in ((0, 0), (3, 4), (9, 8), (5, 1)):
        grey, over = colours(row, column)
        assert made[row, column] == pytest.approx(grey * (1 - opacity) + over * opacity, abs=1.01)
    # Where the second series has no picture the first is seen alone.
    assert made[4, 9] == pytest.approx(np.full(3, 113), abs=1)


def test_a_viewport_shows_the_same_colours_as_the_whole_picture() -> None:
    both, look = pair(0.3)
    placement = Placement(np.array([[8.0, 0, 4.0], [0, 8.0, 4.0]]), 8.0)
    made = render(both, look, placement, (100, 90))
    whole = full(both, look)
    for row in range(10):
        for column in range(10):
            x, y = placement.to_screen([(column, row)])[0]
            assert np.array_equal(made[int(y), int(x), :3], whole[row, column])
    assert made[85, 95].tolist() == [0, 0, 0, 255]


def test_a_swipe_shows_the_second_series_right_of_its_line_and_nothing_of_it_left() -> None:
    both, look = pair(0.1, BlendMode.SWIPE, split=0.25)
    placement = Placement(np.array([[8.0, 0, 4.0], [0, 8.0, 4.0]]), 8.0)
    made = render(both, look, placement, (100, 80))
    grey, _ = colours(3, 2)
    assert made[28, 24, :3].tolist() == grey.tolist()
    for x in (25, 26, 40):
        _, over = colours(3, (x - 0) // 8)
        assert made[28, x, :3].tolist() == over.tolist()


def test_a_spy_glass_shows_the_second_series_within_its_circle() -> None:
    both, look = pair(0.1, BlendMode.SPY, at=(0.5, 0.5), radius=0.25)
    placement = Placement(np.array([[8.0, 0, 4.0], [0, 8.0, 4.0]]), 8.0)
    made = render(both, look, placement, (80, 80))
    for x in range(72):
        for y in (0, 19, 21, 40, 58, 61):
            grey, over = colours(y // 8, x // 8)
            is_inside = (x + 0.5 - 40) ** 2 + (y + 0.5 - 40) ** 2 <= 400
            assert made[y, x, :3].tolist() == (over if is_inside else grey).tolist(), (x, y)


def test_a_glass_beside_the_picture_and_a_line_beyond_its_edge_show_nothing() -> None:
    lower, upper = np.zeros((4, 6), np.uint8), np.full((4, 6), 200, np.uint8)
    spy = Blend(BlendMode.SPY, at=(0.0, 0.0), radius=0.05)
    assert not compose(lower, upper, None, spy, (100, 100), (50, 50))[..., :3].any()
    assert not compose(lower, upper, None, Blend(BlendMode.SWIPE, split=1.0), (100, 100), (50, 50))[..., :3].any()
    assert compose(lower, upper, None, Blend(BlendMode.SWIPE, split=0.0), (100, 100), (50, 50))[..., :3].all()
    assert compose(lower[:0], upper[:0], None, Blend(), (10, 10), (0, 0)).shape == (0, 6, 4)
