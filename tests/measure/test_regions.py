"""Rectangle and ellipse: statistics of the pixels whose centre lies inside."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.geometry import Plane, Spacing
from viewer.core.protocols import Sampler
from viewer.core.records import UltrasoundRegion
from viewer.measure.evaluate import evaluate
from viewer.measure.placing import to_points

RAMP = np.arange(100, dtype=np.int16).reshape(10, 10)


def numbers(kind, points, values=RAMP, **known):
    return {stat.name: (stat.value, stat.unit) for stat in evaluate(kind, points, Sampler(values, **known))}


def test_rectangle_of_three_by_two_pixels():
    # Values 11 12 13 / 21 22 23: mean 17; deviations -6 -5 -4 4 5 6, squares 154 / 6.
    got = numbers("rectangle", [(1, 1), (3, 2)], value_unit="HU", spacing=Spacing(0.5, 2.0))
    assert got["mean"] == (17.0, "HU")
    assert got["sd"] == (pytest.approx(math.sqrt(154 / 6)), "HU")
    assert (got["min"], got["max"]) == ((11.0, "HU"), (23.0, "HU"))
    assert got["area"] == (pytest.approx(2 * 2.0 * 1 * 0.5), "mm²")
    assert got["pixels"] == (6.0, "")


@pytest.mark.parametrize("kind", ["rectangle", "ellipse"])
def test_corners_in_any_order_give_the_same(kind):
    assert numbers(kind, [(1, 2), (7, 5)]) == numbers(kind, [(7, 2), (1, 5)])


def test_ellipse_of_three_by_three_is_a_cross():
    got = numbers("ellipse", [(1, 1), (3, 3)])
    assert got["pixels"][0] == 5
    assert got["mean"][0] == 22.0
    assert got["area"] == (pytest.approx(math.pi), "px²")


def test_padding_and_what_is_no_number_do_not_count():
    values = RAMP.astype(np.float32).copy()
    values[1, 1], values[1, 2] = np.nan, np.inf
    valid = np.ones((10, 10), bool)
    valid[2, 1] = False
    got = numbers("rectangle", [(1, 1), (3, 2)], values, valid=valid)
    assert got["pixels"][0] == 3
    assert got["mean"][0] == pytest.approx((13 + 22 + 23) / 3)


def test_a_region_beyond_the_picture_counts_what_there_is():
    got = numbers("rectangle", [(-5, -5), (1, 0)])
    assert (got["pixels"][0], got["mean"][0], got["area"][0]) == (2, 0.5, 30.0)


@pytest.mark.parametrize("kind", ["rectangle", "ellipse"])
def test_a_region_outside_has_an_area_and_no_mean(kind):
    got = numbers(kind, [(20, 20), (30, 30)])
    assert got["pixels"][0] == 0
    assert math.isnan(got["mean"][0])
    assert got["area"][0] > 0


def test_colour_is_measured_as_luma():
    picture = np.zeros((4, 4, 3), np.uint8)
    picture[..., 0], picture[..., 1], picture[..., 2] = 100, 200, 50
    got = numbers("rectangle", [(0, 0), (3, 3)], picture)
    assert got["mean"] == (pytest.approx(0.299 * 100 + 0.587 * 200 + 0.114 * 50), "luma")
    assert got["sd"][0] == pytest.approx(0, abs=1e-9)


def test_area_is_not_told_on_a_time_axis_but_the_pixels_are():
    m_mode = UltrasoundRegion(0, 0, 9, 9, 0.005, 0.02, 4, 3)
    got = numbers("rectangle", [(1, 1), (3, 2)], regions=(m_mode,))
    assert math.isnan(got["area"][0])
    assert got["pixels"][0] == 6


def test_sd_of_large_values_keeps_its_digits():
    values = np.full((10, 10), 1e8) + np.indices((10, 10)).sum(axis=0) % 2
    assert numbers("rectangle", [(0, 0), (9, 9)], values)["sd"][0] == pytest.approx(0.5)


@settings(max_examples=25, deadline=None)
@given(st.floats(40, 90), st.floats(40, 90), st.floats(0, 1), st.floats(0, 1))
def test_the_count_of_an_ellipse_approaches_its_area(a, b, x, y):
    picture = np.zeros((256, 256), np.uint8)
    cx, cy = 128 + x, 128 + y
    got = numbers("ellipse", [(cx - a, cy - b), (cx + a, cy + b)], picture)
    assert got["area"][0] == pytest.approx(math.pi * a * b)
    assert got["pixels"][0] == pytest.approx(math.pi * a * b, rel=0.01)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.floats(0, math.pi))
def test_rounding_on_the_way_through_the_patient_loses_no_pixel(x0, y0, x1, y1, turn):
    row = (math.cos(turn), math.sin(turn), 0.0)
    plane = Plane((-123.4, 56.7, 8.9), row, (-math.sin(turn), math.cos(turn), 0.0))
    spacing = Spacing(0.703125, 0.3)
    points, is_in_patient = to_points([(x0, y0), (x1, y1)], plane, spacing)
    back = plane.to_px(points, spacing)
    assert is_in_patient
    assert numbers("rectangle", back)["pixels"][0] == (abs(x1 - x0) + 1) * (abs(y1 - y0) + 1)
