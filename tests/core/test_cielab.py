"""Colours of DICOM: known ones, and every colour of a screen comes back."""

import numpy as np

from viewer.core.cielab import from_rgb, to_rgb


def test_white_and_black_are_the_ends_of_lightness() -> None:
    assert from_rgb((0, 0, 0)) == (0, 32896, 32896)
    light, a, b = from_rgb((255, 255, 255))
    assert light >= 65530
    assert abs(a - 32896) < 10
    assert abs(b - 32896) < 10


def test_every_colour_comes_back() -> None:
    for color in np.random.default_rng(4).integers(0, 256, (2000, 3)):
        red, green, blue = (int(part) for part in color)
        assert to_rgb(from_rgb((red, green, blue))) == (red, green, blue)
