"""Whole pictures, and arrays on their way to Qt and back."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from viewer.core.geometry import Spacing
from viewer.core.look import Camera2D, place
from viewer.core.pixels import Window
from viewer.core.shapes import Polyline
from viewer.paint import theme
from viewer.paint.color_bar import ColorBar
from viewer.paint.corner_text import Corners, Line
from viewer.paint.image import to_array, to_image
from viewer.paint.orientation import Edges
from viewer.paint.picture import Overlay, compose
from viewer.paint.ruler import scale_of

DARK = theme.load("dark")


@pytest.mark.parametrize("width", [1, 2, 3, 5, 64])
@pytest.mark.parametrize("samples", [0, 3, 4])
def test_arrays_come_back_as_they_went(width: int, samples: int) -> None:
    rng = np.random.default_rng(width)
    array = rng.integers(0, 256, (7, width, samples) if samples else (7, width), np.uint8)
    if samples == 4:
        array[..., 3] = 255
    wanted = array[..., :3] if samples else np.dstack([array] * 3)
    assert np.array_equal(to_array(to_image(array)), wanted)
    assert np.array_equal(to_array(to_image(array[::-1, ::2])), wanted[::-1, ::2])


def test_an_image_keeps_its_array_alive_and_shares_it() -> None:
    array = np.full((16, 16), 99, np.uint8)
    alive = weakref.ref(array)
    image = to_image(array)
    array[3, 2] = 7
    assert image.pixelColor(2, 3).red() == 7
    del array
    gc.collect()
    assert alive() is not None
    assert image.pixelColor(0, 0).red() == 99
    del image
    gc.collect()
    assert alive() is None


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(TypeError):
        to_image(np.zeros((4, 4)))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_without_overlay_is_the_background(qapp: QGuiApplication, ratio: float) -> None:
    background = np.arange(120 * 160, dtype=np.uint32).reshape(120, 160).astype(np.uint8)
    placement = place(Camera2D(), (120, 160), 1.0, (160 / ratio, 120 / ratio))
    image = compose(background, placement, Overlay(), DARK, ratio)
    assert image.devicePixelRatio() == ratio
    assert np.array_equal(to_array(image), np.dstack([background] * 3))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_everything_is_drawn_in_its_place(qapp: QGuiApplication, ratio: float) -> None:
    width, height = 640, 480
    background = np.zeros((round(height * ratio), round(width * ratio)), np.uint8)
    placement = place(Camera2D(), (256, 256), 1.0, (width, height))
    rainbow = np.zeros((256, 3), np.uint8)
    rainbow[:, 0] = np.arange(256)
    overlay = Overlay(
        [Polyline(((100, 100), (150, 100)))],
        Corners((Line("Doe"),), (Line("Thorax"),), (Line("W 400"),), (Line("Series"),)),
        Edges(("R",), ("L",), ("A",), ("P",)),
        scale_of(Spacing(1, 1), placement),
        ColorBar(rainbow, Window(40, 400), "HU"),
    )
    picture = to_array(compose(background, placement, overlay, DARK, ratio))
    cell = round(40 * ratio)

    def is_drawn(x: float, y: float) -> bool:
        left, top = round(x * ratio), round(y * ratio)
        return bool(picture[max(0, top) : top + cell, max(0, left) : left + cell].any())

    middle_x, middle_y = width / 2 - 20, height / 2 - 20
    corners = [(0, 0), (width - 40, 0), (0, height - 40), (width - 40, height - 40)]
    edges = [(20, middle_y), (width - 106, middle_y), (middle_x, 0), (middle_x, height - 60)]
    assert all(is_drawn(x, y) for x, y in [*corners, *edges])
    assert not is_drawn(middle_x, middle_y + 60)
    bar = picture[round(height / 2 * ratio), round((width - 13) * ratio)]
    assert bar[0] == pytest.approx(128, abs=6)  # the middle of the window in the middle of the bar
    assert bar[1] == bar[2] == 0
