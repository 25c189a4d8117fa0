"""The colours that marks can be given."""

from itertools import combinations

import numpy as np
import pytest

from viewer.core.mark_colors import MARK_COLORS, mark_color

# Linear RGB as those without the cones for red or green see it (Machado, Oliveira, Fernandes 2009, severity 1).
PROTANOPIA = np.array(
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
)
DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = TO_XYZ @ np.ones(3)


def _lab(color: tuple[int, int, int], seen: np.ndarray) -> np.ndarray:
    """Return CIELAB of an sRGB colour as it is seen."""
    share = np.array(color) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    x, y, z = TO_XYZ @ np.clip(seen @ linear, 0, 1) / WHITE
    fx, fy, fz = (np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return np.array([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)])


@pytest.mark.parametrize("seen", [np.eye(3), PROTANOPIA, DEUTERANOPIA], ids=["all", "protanopia", "deuteranopia"])
def test_any_two_colours_are_told_apart(seen: np.ndarray) -> None:
    distances = [np.linalg.norm(_lab(a, seen) - _lab(b, seen)) for a, b in combinations(MARK_COLORS.values(), 2)]
    assert min(distances) > 10  # of CIELAB: 2.3 is just seen


def test_an_unknown_name_is_no_colour() -> None:
    assert mark_color("") is None
    assert mark_color("mauve") is None
