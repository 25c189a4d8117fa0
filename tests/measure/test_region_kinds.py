"""Every kind of region: which pixels count, what covers them in part, and what its shape measures."""

import math

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.geometry import Spacing
from viewer.core.protocols import Sampler
from viewer.core.tally import Tally
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.region import tally_of
from viewer.measure.text import details, summary

SQUARE = Spacing(1.0, 1.0)
PICTURE = np.arange(400, dtype=np.int16).reshape(20, 20)
RING = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0), (3, 3), (7, 3), (7, 7), (3, 7), (3, 3)]
"""A square of 10 px with a hole of 4 px, joined by a cut that is walked there and back."""


def numbers(kind, points, values=PICTURE, spacing=SQUARE, **known):
    return {stat.name: stat.value for stat in evaluate(kind, points, Sampler(values, spacing=spacing, **known))}


def doubts(kind, points, values=PICTURE, **known):
    return REGISTRY.get(kind)().doubts(np.asarray(points, float), Sampler(values, spacing=SQUARE, **known))


def test_rotated_rectangle_on_its_corner():
    # A square on its corner around (10, 10), half diagonal 4: centres with |dx| + |dy| <= 4 are 2 * 4 * 5 + 1.
    got = numbers("rotated_rectangle", [(10, 6), (14, 10), (10, 14)])
    assert (got["pixels"], got["mean"]) == (41, 210.0)
    assert got["area"] == pytest.approx(32)
    assert got["perimeter"] == pytest.approx(4 * math.sqrt(32))


def test_the_third_point_only_says_how_far_the_rectangle_reaches():
    assert numbers("rotated_rectangle", [(2, 3), (8, 3), (5, 7)]) == numbers("rectangle", [(2, 3), (8, 7)])


def test_rotated_ellipse_along_rows_is_the_ellipse():
    got, box = numbers("rotated_ellipse", [(3, 8), (15, 8), (7, 12)]), numbers("ellipse", [(3, 4), (15, 12)])
    assert {name: pytest.approx(value) for name, value in box.items()} == got


def test_perimeter_of_an_ellipse_of_three_to_one():
    # 4 a E(e) with e² = 8 / 9.
    assert numbers("ellipse", [(3, 5), (9, 7)])["perimeter"] == pytest.approx(13.364893220555258, rel=1e-12)


@pytest.mark.parametrize(
    ("kind", "points"), [("circle", [(10, 10), (13, 14)]), ("circle3", [(15, 10), (10, 15), (5, 10)])]
)
def test_circle_of_radius_five(kind, points):
    # Centres with x² + y² <= 25: the Gauss circle number N(5) = 81.
    got = numbers(kind, points)
    assert (got["pixels"], got["mean"]) == (81, 210.0)
    assert got["area"] == pytest.approx(25 * math.pi)
    assert got["perimeter"] == pytest.approx(10 * math.pi)


@pytest.mark.parametrize("kind", ["circle", "circle3"])
def test_a_circle_is_one_in_the_patient(kind):
    points = [(10, 10), (14, 10)] if kind == "circle" else [(14, 10), (6, 10), (10, 12)]
    got = numbers(kind, points, spacing=Spacing(2.0, 1.0))
    assert got["area"] == pytest.approx(16 * math.pi)
    assert got["perimeter"] == pytest.approx(8 * math.pi)
    assert got["pixels"] == numbers("ellipse", [(6, 8), (14, 12)])["pixels"]


def test_right_angles_are_those_of_the_patient():
    # In mm: side from (0, 0) to (8, 8), the point (0, 16) is sqrt(128) away from its line.
    got = numbers("rotated_rectangle", [(0, 0), (8, 4), (0, 8)], spacing=Spacing(2.0, 1.0))
    assert got["area"] == pytest.approx(128)
    assert got["perimeter"] == pytest.approx(4 * math.sqrt(128))


def test_three_points_on_one_line_have_no_circle():
    with pytest.raises(ViewerError, match="lie on one line"):
        evaluate("circle3", [(1, 1), (2, 2), (5, 5)], Sampler(PICTURE))


def test_polygon_counts_centres_on_its_edges():
    # Triangle (0, 0), (4, 0), (0, 4): 5 + 4 + 3 + 2 + 1 centres, those on the long side too.
    got = numbers("polygon", [(0, 0), (4, 0), (0, 4)])
    assert (got["pixels"], got["area"]) == (15, pytest.approx(8))


@pytest.mark.parametrize("kind", ["polygon", "freehand"])
@pytest.mark.parametrize("turned", [1, -1])
def test_a_hole_is_joined_by_a_cut_that_measures_nothing(kind, turned):
    points = RING[:5] + RING[5:][::turned]
    got = numbers(kind, points)
    # 11 x 11 centres less the 3 x 3 within the hole; those on the hole's rim count.
    assert got["pixels"] == 121 - 9
    assert got["area"] == pytest.approx(84)
    assert got["perimeter"] == pytest.approx(40 + 16)
    assert doubts(kind, points) == []
    assert numbers(kind, points, is_weighted=True)["pixels"] == pytest.approx(84)


def test_what_is_gone_around_twice_is_outside():
    bow = [(2, 2), (6, 6), (6, 2), (2, 6)]
    assert numbers("polygon", bow)["area"] == pytest.approx(8)
    assert numbers("polygon", bow, is_weighted=True)["pixels"] == pytest.approx(8)
    assert doubts("polygon", bow) == ["The outline crosses itself: what it goes around twice is outside."]


def test_spline_goes_through_its_points_and_is_no_polygon():
    turn = np.arange(12) * math.pi / 6
    points = np.stack([10 + 6 * np.cos(turn), 10 + 6 * np.sin(turn)], axis=1)
    got = numbers("spline", points)
    assert got["area"] == pytest.approx(36 * math.pi, rel=2e-3)
    assert numbers("polygon", points)["area"] == pytest.approx(36 * 3)
    assert got["perimeter"] == pytest.approx(12 * math.pi, rel=2e-3)


def test_pixels_in_part_count_as_much_as_is_covered():
    # From 0.25 to 2.25 in both: columns 0 to 2 are covered by 0.25, 1 and 0.75.
    part = np.array([0.25, 1.0, 0.75])
    weights = np.outer(part, part)
    got = numbers("rectangle", [(0.25, 0.25), (2.25, 2.25)], is_weighted=True)
    values = PICTURE[:3, :3].astype(float)
    mean = (weights * values).sum() / 4
    assert got["pixels"] == pytest.approx(4)
    assert got["mean"] == pytest.approx(mean)
    assert got["sd"] == pytest.approx(math.sqrt((weights * (values - mean) ** 2).sum() / 4))
    assert (got["min"], got["max"]) == (0, 42)
    # By value 0.0625 + 0.25 + 0.1875 + 0.25 + 1 are covered up to 21: half of 4 is passed at the next, 22.
    assert got["median"] == 22
    assert got["area of pixels"] == pytest.approx(got["area"])


def test_an_ellipse_in_part_covers_its_area_exactly():
    got = numbers("rotated_ellipse", [(4.3, 5.1), (14.2, 11.7), (8, 12)], is_weighted=True)
    assert got["pixels"] == pytest.approx(got["area"], rel=1e-12)


def test_all_statistics_of_five_values():
    picture = np.array([[1, 2, 2, 4, 11]], dtype=np.int16)
    got = numbers("rectangle", [(0, 0), (4, 0)], picture, spacing=Spacing(0.5, 2.0))
    # Mean 4; deviations -3 -2 -2 0 7: squares 66, cubes 300, fourth powers 2514, each by 5.
    assert got["mean"] == 4
    assert got["sd"] == pytest.approx(math.sqrt(66 / 5))
    assert got["skewness"] == pytest.approx(60 / 13.2**1.5)
    assert got["kurtosis"] == pytest.approx(502.8 / 13.2**2 - 3)
    assert got["entropy"] == pytest.approx(-3 * 0.2 * math.log2(0.2) - 0.4 * math.log2(0.4))
    assert (got["median"], got["sum"]) == (2, 20)
    # Ranks 0.2, 1, 3 and 3.8 of 0 to 4.
    wanted = {"percentile 5": 1.2, "percentile 25": 2, "percentile 75": 4, "percentile 95": 9.6}
    assert {name: got[name] for name in wanted} == pytest.approx(wanted)
    assert got["area of pixels"] == 5.0
    assert got["integral"] == pytest.approx(20.0)
    assert got["area"] == 0


def test_flat_values_have_no_skewness():
    got = numbers("rectangle", [(0, 0), (3, 3)], np.full((9, 9), 7.25))
    assert math.isnan(got["skewness"])
    assert (got["sd"], got["entropy"], got["median"]) == (0, 0, 7.25)


def test_values_with_fractions_are_those_of_numpy():
    values = np.random.default_rng(5).normal(1.38168, 0.3, (40, 40))
    got = numbers("rectangle", [(3, 2), (30, 37)], values)
    cut = values[2:38, 3:31]
    assert got["mean"] == pytest.approx(cut.mean(), rel=1e-12)
    assert got["sd"] == pytest.approx(cut.std(), rel=1e-12)
    assert got["percentile 95"] == pytest.approx(np.percentile(cut, 95), rel=1e-12)
    assert got["entropy"] == pytest.approx(math.log2(cut.size))


def test_histogram_of_a_row():
    tally = tally_of(REGISTRY.get("rectangle"), np.array([[0.0, 0.0], [9.0, 0.0]]), Sampler(PICTURE))
    counts, ends = tally.histogram(3)
    assert (counts.tolist(), ends.tolist()) == ([3, 3, 4], [0, 3, 6, 9])


def test_weights_that_are_no_numbers_of_pixels_sum_by_value():
    tally = Tally.of(np.array([2.5, 1.5, 2.5]), np.array([0.5, 1.0, 0.25]))
    assert (tally.values.tolist(), tally.weights.tolist()) == ([1.5, 2.5], [1.0, 0.75])


def test_channels_of_colour_have_means_of_their_own():
    picture = np.zeros((4, 4, 3), np.uint8)
    picture[..., 0], picture[..., 1], picture[..., 2] = 100, 200, 50
    got = numbers("circle", [(1, 1), (2, 1)], picture)
    assert [got[f"mean {name}"] for name in ("red", "green", "blue")] == [100, 200, 50]


PADDED = np.zeros((20, 20), bool)


@pytest.mark.parametrize(
    ("points", "known", "sentence"),
    [
        ([(30, 30), (40, 40)], {}, "The region lies outside of the picture"),
        ([(2.2, 2.2), (2.8, 2.8)], {}, "No pixel's centre lies in the region"),
        ([(2, 2), (5, 5)], {"valid": PADDED}, "Only padding lies below the region"),
        ([(2, 2), (5, 5)], {"values": np.full((20, 20), np.nan)}, "No pixel below the region has a value"),
    ],
)
@pytest.mark.parametrize("kind", ["rectangle", "ellipse"])
def test_a_region_without_values_says_why(kind, points, known, sentence):
    stats = evaluate(kind, points, Sampler(**{"values": PICTURE, **known}))
    assert summary(kind, stats)[0] == sentence
    sampler = Sampler(**{"values": PICTURE, **known})
    assert f"{sentence}." in REGISTRY.get(kind)().doubts(np.asarray(points, float), sampler)


def test_what_makes_a_region_doubtful():
    assert doubts("rectangle", [(-4, 0), (9, 9)]) == [
        "A part of the region lies outside of the picture: its area counts, its pixels are not there."
    ]
    assert doubts("polygon", [(1, 1), (5, 1), (9, 1)]) == ["The region has no area.", "Few pixels: 9."]
    half = np.ones((20, 20), bool)
    half[:5] = False
    assert doubts("rectangle", [(0, 0), (9, 9)], valid=half) == ["50 pixels of padding are left out."]


def test_points_that_are_no_numbers_are_refused():
    with pytest.raises(ViewerError, match="is no number"):
        evaluate("polygon", [(1, 1), (math.nan, 2), (3, 3)], Sampler(PICTURE))


def test_an_outline_of_ten_thousand_points_is_that_of_its_circle():
    turn = np.arange(10_000) * (2 * math.pi / 10_000)
    points = np.stack([128.3 + 100 * np.cos(turn), 127.6 + 100 * np.sin(turn)], axis=1)
    picture = np.zeros((256, 256), np.uint8)
    got, circle = numbers("freehand", points, picture), numbers("circle", [(128.3, 127.6), (228.3, 127.6)], picture)
    assert got["area"] == pytest.approx(circle["area"], rel=1e-6)
    assert got["perimeter"] == pytest.approx(circle["perimeter"], rel=1e-6)
    assert got["pixels"] == circle["pixels"]


def test_an_outline_that_crosses_itself_everywhere_has_a_mask_and_an_area():
    rng = np.random.default_rng(3)
    points = np.stack([np.arange(3000) % 2 * 200.0 + rng.random(3000), rng.random(3000) * 200], axis=1)
    got = numbers("freehand", points, np.zeros((256, 256), np.uint8))
    assert got["area"] == pytest.approx(got["pixels"], rel=0.05)


def test_what_has_no_outline_says_so_among_its_doubts():
    assert doubts("circle3", [(1, 1), (2, 2), (3, 3)]) == ["The three points lie on one line."]


def test_the_text_box_says_little_and_the_panel_all():
    # Values 0 to 4 and 20 to 24: mean 12, deviations of 10 and those of five in a row, variance 100 + 2.
    stats = evaluate("rectangle", [(0, 0), (4, 1)], Sampler(PICTURE, "HU", SQUARE))
    assert summary("rectangle", stats) == ["Mean 12.0 HU  SD 10.1", "Min 0  Max 24 HU", "Area 4.00 mm²  10 pixels"]
    assert details(stats)[0] == "Median 12.0 HU"
    assert "Perimeter 10.0 mm" in details(stats)
