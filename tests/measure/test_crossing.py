"""What planes show of lines that lie elsewhere, by numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from viewer.core.geometry import Plane
from viewer.measure.crossing import FADE_MM, ON_PLANE_MM, Lines, Met, may_be_seen, met, opacities_at

AXIAL = Plane((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SAGITTAL = Plane((10.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def seen_from(line: np.ndarray, plane: Plane) -> Met:
    """Return what a plane shows of one line."""
    return met(Lines.of([line]), plane)


@pytest.mark.parametrize(
    ("distance", "opacity"),
    [(0.0, 1.0), (ON_PLANE_MM, 1.0), (-ON_PLANE_MM, 1.0), (2.75, 0.5), (-2.75, 0.5), (FADE_MM, 0.0), (80.0, 0.0)],
)
def test_a_line_fades_evenly_from_half_a_mm_to_five(distance: float, opacity: float) -> None:
    assert opacities_at(np.array([distance])) == pytest.approx([opacity])
    line = np.array([[0, 0, distance], [10, 5, distance]], float)
    assert seen_from(line, AXIAL).opacities == pytest.approx([opacity] if opacity else [])
    assert len(seen_from(line, AXIAL).cuts_mm) == 0


def test_a_line_through_the_plane_leaves_the_point_where_it_cuts() -> None:
    seen = seen_from(np.array([[0, 0, -10], [20, 40, 30]], float), AXIAL)
    assert len(seen.opacities) == 0
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


def test_boxes_farther_than_the_limit_need_not_be_looked_at() -> None:
    centers = np.array([[0, 0, 14.9], [0, 0, 15.1], [0, 0, -14.9]])
    assert may_be_seen(centers, np.full((3, 3), 10.0), AXIAL).tolist() == [True, False, True]
    # A flat box has no height along its own normal, and its width along another one.
    flat = np.full((3, 3), (10.0, 10.0, 0.0))
    assert may_be_seen(centers / 3, flat, AXIAL).tolist() == [True, False, True]
    assert may_be_seen(centers[:, ::-1], flat, Plane((0, 0, 0), (0, 1, 0), (0, 0, 1))).tolist() == [True, False, True]


def test_many_lines_are_met_as_each_of_them_alone() -> None:
    random = np.random.default_rng(7)
    lines = [random.uniform(-30, 30, (int(random.integers(1, 9)), 3)) * (1, 1, 0.4) for _ in range(300)]
    wanted = random.random(300) < 0.8
    together = met(Lines.of(lines), AXIAL, wanted)
    ends = np.append(together.starts[1:], len(together.points_mm))
    begins = dict(zip(together.drawn.tolist(), zip(together.starts, ends, strict=True), strict=True))
    assert 0 < len(begins) < 240
    assert len(together.cut_lines) > 100
    for number, line in enumerate(lines):
        alone = seen_from(line, AXIAL)
        if not wanted[number]:
            assert number not in begins
            assert number not in together.cut_lines
            continue
        assert (number in begins) == bool(len(alone.opacities))
        if number in begins:
            first, last = begins[number]
            assert np.array_equal(together.points_mm[first:last], line)
            assert together.opacities[together.drawn == number] == pytest.approx(alone.opacities)
        assert together.cuts_mm[together.cut_lines == number] == pytest.approx(alone.cuts_mm)


def test_no_lines_are_met_by_no_plane() -> None:
    none = met(Lines.of([]), AXIAL)
    assert len(none.opacities) == len(none.cuts_mm) == none.looked_at == 0
