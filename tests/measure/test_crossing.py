"""What planes show of lines that lie elsewhere, by numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from viewer.core.geometry import Plane
from viewer.measure.crossing import FADE_MM, ON_PLANE_MM, may_be_seen, opacity_at, seen_from

AXIAL = Plane((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SAGITTAL = Plane((10.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


@pytest.mark.parametrize(
    ("distance", "opacity"),
    [(0.0, 1.0), (ON_PLANE_MM, 1.0), (-ON_PLANE_MM, 1.0), (2.75, 0.5), (-2.75, 0.5), (FADE_MM, 0.0), (80.0, 0.0)],
)
def test_a_line_fades_evenly_from_half_a_mm_to_five(distance: float, opacity: float) -> None:
    assert opacity_at(distance) == pytest.approx(opacity)
    line = np.array([[0, 0, distance], [10, 5, distance]], float)
    assert seen_from(line, AXIAL).opacity == pytest.approx(opacity)
    assert len(seen_from(line, AXIAL).cuts_mm) == 0


def test_a_line_through_the_plane_leaves_the_point_where_it_cuts() -> None:
    seen = seen_from(np.array([[0, 0, -10], [20, 40, 30]], float), AXIAL)
    assert seen.opacity == 0
    assert seen.cuts_mm == pytest.approx(np.array([[5.0, 10.0, 0.0]]))


def test_a_circle_across_a_sagittal_plane_leaves_two_points() -> None:
    # Radius 25 mm about (-5, 3, 7), in an axial plane: x = 10 lies 15 mm from its centre, so y = 3 -+ 20.
    angles = np.linspace(0, 2 * math.pi, 721)
    circle = np.stack([-5 + 25 * np.cos(angles), 3 + 25 * np.sin(angles), np.full(721, 7.0)], axis=1)
    cuts = seen_from(circle, SAGITTAL).cuts_mm
    assert sorted(cuts[:, 1]) == pytest.approx([-17.0, 23.0], abs=1e-3)
    assert cuts[:, 0] == pytest.approx(10.0)
    assert cuts[:, 2] == pytest.approx(7.0)


def test_a_corner_on_the_plane_is_one_cut() -> None:
    through = np.array([[0, 0, -9], [5, 5, 0], [9, 9, 9]], float)
    assert seen_from(through, AXIAL).cuts_mm == pytest.approx(np.array([[5.0, 5.0, 0.0]]))


def test_oblique_planes_cut_where_arithmetic_says() -> None:
    turn = math.radians(30)
    oblique = Plane((0, 0, 0), (1, 0, 0), (0, math.cos(turn), math.sin(turn)))
    # Its points satisfy z = y tan 30.
    (cut,) = seen_from(np.array([[4, 12, -50], [4, 12, 50]], float), oblique).cuts_mm
    assert cut == pytest.approx([4, 12, 12 * math.tan(turn)])


def test_balls_farther_than_the_limit_need_not_be_looked_at() -> None:
    centers = np.array([[0, 0, 14.9], [0, 0, 15.1], [0, 0, -14.9]])
    assert may_be_seen(centers, np.full(3, 10.0), AXIAL).tolist() == [True, False, True]
