"""Colour tables of the user's own: drawn by what they hold now, whatever had their name before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from viewer.core.look import Blend, Look
from viewer.core.pixels import Frame, FrameRef, PixelInfo, Rescale, Window
from viewer.display import colour, render

LOOK = Look(Window(128, 256), lut="mine")


@pytest.fixture(autouse=True)
def _own_tables() -> Iterator[None]:
    yield
    colour.use_own({})


def one_colour(*rgb: int) -> np.ndarray:
    return np.tile(np.array(rgb, np.uint8), (256, 1))


def picture(dtype: type) -> Frame:
    stored = np.arange(16, dtype=dtype).reshape(4, 4)
    return Frame(FrameRef("1.2"), stored, PixelInfo(4, 4), Rescale())


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_another_table_of_a_name_that_was_used_before_colours_the_picture(dtype: type) -> None:
    for rgb in ((255, 0, 0), (0, 0, 255)):
        colour.use_own({"mine": one_colour(*rgb)})
        assert (render.full(picture(dtype), LOOK) == rgb).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_a_picture_whose_table_was_taken_away_is_grey(dtype: type) -> None:
    frame = picture(dtype)
    grey = render.full(frame, replace(LOOK, lut="grey"))
    assert np.array_equal(render.full(frame, LOOK), grey)
    over = replace(frame, upper=frame)
    look = replace(LOOK, lut="grey", blend=Blend(opacity=1.0, lut="mine", window=LOOK.window))
    assert np.array_equal(render.full(over, look)[..., 0], grey)


def test_tables_that_are_given_out_do_not_change() -> None:
    table = one_colour(1, 2, 3)
    colour.use_own({"mine": table})
    table[:] = 0
    assert colour.lut("mine")[0].tolist() == [1, 2, 3]
    with pytest.raises(ValueError, match="read-only"):
        colour.lut("mine")[0] = 0
