"""Values along a line: interpolated between pixels, none beside the picture or on padding."""

import math

import numpy as np
import pytest

from viewer.core.geometry import Spacing
from viewer.core.protocols import Sampler
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.profile import places_along, trace, values_along

Y, X = np.mgrid[0:40, 0:60]
SLOPE = (3.0 * X - 2.0 * Y + 7.0).astype(np.float64)
"""Rises by 3 from column to column, falls by 2 from row to row."""


def line(*points):
    return np.asarray(points, dtype=np.float64)


def numbers(points, **known):
    return {s.name: s.value for s in evaluate("profile", points, Sampler(SLOPE, "HU", **known))}


def test_samples_lie_at_equal_steps_of_at_most_a_pixel_with_both_ends() -> None:
    places = places_along(line((2, 3), (12.5, 3)))
    assert len(places) == 12
    assert places[0].tolist() == [2, 3]
    assert places[-1].tolist() == [12.5, 3]
    assert np.diff(places[:, 0]) == pytest.approx(10.5 / 11)


def test_a_slope_is_told_exactly_between_pixels_too() -> None:
    points = line((1.25, 30.5), (47.75, 2.125))
    x, y = places_along(points).T
    assert values_along(points, Sampler(SLOPE)) == pytest.approx(3 * x - 2 * y + 7, abs=1e-9)


def test_the_numbers_of_a_profile_are_those_of_its_samples() -> None:
    found = numbers(line((0, 0), (8, 0)), spacing=Spacing(2.0, 0.5))
    assert found == pytest.approx(
        {"length": 4.0, "mean": 19.0, "sd": 3 * math.sqrt(60 / 9), "min": 7.0, "max": 31.0, "samples": 9.0}
    )


def test_distances_are_those_in_the_patient_where_pixels_are_not_square() -> None:
    drawn = trace("P", line((0, 0), (30, 40)), Sampler(SLOPE, "HU", spacing=Spacing(2.0, 0.5)))
    assert drawn.x_range == (0.0, pytest.approx(math.hypot(15, 80)))
    assert (drawn.x_unit, drawn.y_unit) == ("mm", "HU")
    assert trace("P", line((0, 0), (3, 4)), Sampler(SLOPE)).x_unit == "px"


def test_there_is_no_value_beside_the_picture_and_half_a_pixel_at_its_edge_is_that_of_the_edge() -> None:
    values = values_along(line((-2, 0), (2, 0)), Sampler(SLOPE))
    assert np.isnan(values[:2]).all()
    assert values[2:].tolist() == [7, 10, 13]
    assert values_along(line((-0.5, 0), (-0.5, 1)), Sampler(SLOPE)).tolist() == [7, 5]


def test_a_pixel_of_padding_leaves_a_gap_and_not_a_wrong_value() -> None:
    valid = np.ones(SLOPE.shape, bool)
    valid[5, 10] = False
    sample = Sampler(SLOPE, valid=valid)
    straight = values_along(line((8, 5), (12, 5)), sample)
    assert np.isnan(straight).tolist() == [False, False, True, False, False]
    between = values_along(line((8, 5.5), (12, 5.5)), sample)
    assert np.isnan(between).tolist() == [False, False, True, False, False]
    assert REGISTRY.get("profile")().doubts(line((8, 5), (12, 5)), sample) == [
        "1 samples lie on padding, or on pixels without a value."
    ]


def test_of_colours_a_profile_tells_their_luma() -> None:
    colours = np.zeros((4, 6, 3), np.uint8)
    colours[..., 1] = 100
    (stat,) = [s for s in evaluate("profile", line((0, 0), (5, 0)), Sampler(colours)) if s.name == "mean"]
    assert (stat.value, stat.unit) == (pytest.approx(58.7), "luma")


def test_a_line_beside_the_picture_says_so() -> None:
    stats = evaluate("profile", line((100, 100), (120, 100)), Sampler(SLOPE))
    (mean,) = [s for s in stats if s.name == "mean"]
    assert math.isnan(mean.value)
    assert mean.remark == "The line lies outside of the picture"


def test_a_line_to_the_end_of_the_world_is_no_burden() -> None:
    assert len(values_along(line((0, 0), (1e6, 1e6)), Sampler(SLOPE))) <= (1 << 16) + 1


def test_a_line_without_length_tells_the_value_there() -> None:
    assert numbers(line((5, 5), (5, 5)))["mean"] == 12.0
