"""Lines with fewer points, and smoother ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.measure.hit import distance_to_line
from viewer.measure.simplifying import simplified, smoothed

POINTS = st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=2, max_size=40)


@given(POINTS)
def test_no_point_lies_farther_from_what_is_kept_than_allowed(points) -> None:
    kept = simplified(points, 0.25)
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert set(kept) <= set(points)
    assert all(distance_to_line(np.array(kept), point) <= 0.25 + 1e-9 for point in points)


def test_a_straight_way_keeps_its_ends_and_a_corner_stays() -> None:
    way = [(float(x), 0.1 * (x % 2)) for x in range(20)] + [(19.0, float(y)) for y in range(1, 20)]
    assert simplified(way, 0.25) == ((0.0, 0.0), (19.0, 0.1), (19.0, 19.0))


def test_smoothing_rounds_a_jagged_circle_and_keeps_its_area() -> None:
    turn = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    radius = 30 + 0.5 * (-1) ** np.arange(120)
    x, y = radius * np.cos(turn), radius * np.sin(turn)
    smooth = np.array(smoothed(list(zip(x.tolist(), y.tolist(), strict=True)), is_closed=True))
    assert np.ptp(np.hypot(*smooth.T)) < 0.1
    area = 0.5 * abs(np.dot(smooth[:, 0], np.roll(smooth[:, 1], -1)) - np.dot(smooth[:, 1], np.roll(smooth[:, 0], -1)))
    assert area == pytest.approx(np.pi * 30**2, rel=0.005)


def test_the_ends_of_an_open_line_stay() -> None:
    line = [(0.0, 0.0), (5.0, 4.0), (10.0, 0.0), (15.0, 4.0)]
    smooth = smoothed(line, is_closed=False)
    assert (smooth[0], smooth[-1]) == (line[0], line[-1])
    assert abs(smooth[1][1] - smooth[2][1]) < 4.0
    assert smoothed(line[:2], is_closed=False) == tuple(line[:2])
