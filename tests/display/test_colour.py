"""Colour tables."""

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.display import colour


@pytest.mark.parametrize("name", colour.lut_names())
def test_tables_start_black_and_grow_lighter(name):
    table = colour.lut(name)
    assert table.shape == (256, 3)
    assert table.dtype == np.uint8
    assert not table[0].any()
    luminance = table @ np.array([0.2126, 0.7152, 0.0722])
    assert luminance[-1] > 150


def test_grey_is_the_identity():
    assert np.array_equal(colour.lut("grey"), np.arange(256)[:, None].repeat(3, 1))


def test_the_perceptual_rainbow_never_darkens():
    luminance = colour.lut("perceptual rainbow") @ np.array([0.2126, 0.7152, 0.0722])
    assert np.diff(luminance).min() > -0.5


def test_an_unknown_name_is_told():
    with pytest.raises(ViewerError, match="no colour table named"):
        colour.lut("mauve")
