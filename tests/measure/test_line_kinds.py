"""Paths, axes, distances and ratios: true values by arithmetic, whatever the shape of the pixels."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing
from viewer.core.protocols import Sampler
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Ellipse, Polyline
from viewer.measure import REGISTRY
from viewer.measure.drawn import drawn
from viewer.measure.evaluate import evaluate

PICTURE = np.zeros((400, 400), np.int16)
NARROW = Spacing(2.0, 0.5)
"""Pixels of 2 mm by 0.5 mm: four times as high as wide."""


def numbers(kind, points, **known):
    known.setdefault("spacing", NARROW)
    return {
        stat.name: (pytest.approx(stat.value, abs=1e-9), stat.unit) for stat in evaluate(kind, points, sampled(**known))
    }


def sampled(**known):
    return Sampler(PICTURE, **known)


def px(points_mm, spacing=NARROW):
    """Return points given in mm in pixels."""
    return np.asarray(points_mm, dtype=np.float64) / (spacing.column_mm, spacing.row_mm)


def doubts(kind, points, **known):
    known.setdefault("spacing", NARROW)
    return REGISTRY.get(kind)().doubts(np.asarray(points, dtype=np.float64), sampled(**known))


def test_a_polyline_is_the_sum_of_its_lines() -> None:
    assert numbers("polyline", px([(0, 0), (30, 40), (30, 100), (110, 100)])) == {"length": (50 + 60 + 80, "mm")}
    assert numbers("polyline", [(0, 0), (3, 4), (3, 10)], spacing=None) == {"length": (11.0, "px")}


def test_a_curve_through_points_of_a_circle_is_as_long_as_the_arc() -> None:
    turns = np.linspace(0, np.pi, 25)
    arc = np.stack([50 * np.cos(turns), 50 * np.sin(turns)], axis=1) + 60
    (stat,) = evaluate("curve", px(arc), sampled(spacing=NARROW))
    # 24 parts of 7.5 degrees; the ends bend less than the arc.
    assert stat.value == pytest.approx(50 * math.pi, rel=2e-4)
    assert stat.unit == "mm"


def test_a_curve_through_two_points_is_their_distance_and_one_through_a_line_its_length() -> None:
    assert numbers("curve", px([(0, 0), (30, 40)])) == {"length": (50.0, "mm")}
    assert numbers("curve", px([(0, 0), (6, 8), (12, 16), (18, 24)])) == {"length": (30.0, "mm")}


def test_a_curve_that_is_drawn_goes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 5.0), (20.0, -5.0), (35.0, 0.0)]
    path = np.asarray(drawn("curve", points, 4.0)[0].points)
    assert all(np.hypot(*(path - point).T).min() < 1e-9 for point in points)


def test_the_longer_line_is_the_long_axis_whichever_was_drawn_first() -> None:
    long, short = [(10, 10), (40, 50)], [(15, 42), (35, 27)]
    wanted = {"long axis": (50.0, "mm"), "short axis": (25.0, "mm")}
    assert numbers("bidirectional", px(long + short)) == wanted
    assert numbers("bidirectional", px(short + long)) == wanted
    assert doubts("bidirectional", px(long + short)) == []


def test_axes_that_are_not_at_a_right_angle_are_told() -> None:
    slanted = px([(10, 10), (60, 10), (30, 0), (50, 20)])
    assert doubts("bidirectional", slanted) == ["The axes are not at a right angle, but at 45°."]


@pytest.mark.parametrize("kind", ["perpendicular", "parallel"])
def test_the_distance_of_a_point_from_a_line(kind) -> None:
    # The line 3 x + 4 y = 0; (25, 0) lies 15 mm off it.
    assert numbers(kind, px([(0, 0), (40, -30), (25, 0)])) == {"distance": (15.0, "mm")}


def test_a_perpendicular_beyond_the_ends_is_told_and_drawn() -> None:
    points = px([(10, 10), (20, 10), (50, 30)])
    assert numbers("perpendicular", points) == {"distance": (20.0, "mm")}
    assert doubts("perpendicular", points) == ["The perpendicular meets the line beyond its ends."]
    ways = [shape for shape in drawn("perpendicular", [tuple(p) for p in points], 4.0) if isinstance(shape, Polyline)]
    ends = [tuple(p) for p in px([(50, 10), (20, 10)])]
    assert [way.points[1] for way in ways if way.is_dashed] == [ends[0], ends[0]]
    assert [way.points[0] for way in ways if way.is_dashed] == [tuple(points[2]), ends[1]]


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 360), st.floats(0.25, 4))
def test_the_perpendicular_is_drawn_at_a_right_angle_in_the_patient(turn, ratio) -> None:
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    mm = np.array([(0, 0), (40, 0), (10, 25)]) @ np.array([[c, s], [-s, c]])
    points = [tuple(p) for p in px(mm, Spacing(ratio, 1.0))]
    way = next(shape for shape in drawn("perpendicular", points, ratio) if shape.is_dashed)
    (ax, ay), (bx, by) = way.points
    assert math.hypot(bx - ax, (by - ay) * ratio) == pytest.approx(25.0)


def lines_at(degrees, turn=0.0, flip=(False, False)):
    """Return two lines 80 mm apart whose senses differ by an angle, like end plates of a spine that goes down."""
    half = math.radians(degrees) / 2
    plates = [[(-20, 0), (20, 0)], [(-20, 80), (20, 80)]]
    made = []
    for line, tilt, is_flipped in zip(plates, (half, -half), flip, strict=True):
        middle = np.mean(line, axis=0)
        c, s = math.cos(tilt), math.sin(tilt)
        ends = (np.array(line) - middle) @ np.array([[c, s], [-s, c]]) + middle
        made += list(ends[::-1] if is_flipped else ends)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return np.array(made) @ np.array([[c, s], [-s, c]]) + 150


@settings(max_examples=25, deadline=None)
@given(st.floats(0, 150), st.floats(0, 360), st.tuples(st.booleans(), st.booleans()), st.booleans())
def test_cobb_is_the_same_whatever_the_order_and_the_turn(degrees, turn, flip, is_swapped) -> None:
    points = lines_at(degrees, turn, flip)
    points = np.roll(points, 2, axis=0) if is_swapped else points
    (stat,) = evaluate("cobb", px(points), sampled(spacing=NARROW))
    assert (stat.value, stat.unit) == (pytest.approx(degrees, abs=1e-6), "°")


def test_cobb_of_lines_that_cross_in_their_middles_is_the_smaller_angle() -> None:
    assert numbers("cobb", px([(0, 0), (40, 0), (20, -20), (20, 20)])) == {"cobb": (90.0, "°")}
    # A plate along the spine crosses it from no side.
    assert numbers("cobb", px([(0, 0), (0, 40), (-5, 65), (5, 75)])) == {"cobb": (45.0, "°")}


@pytest.mark.parametrize("flip", [(False, False), (True, False), (True, True)])
def test_an_open_angle_does_not_ask_for_the_sense_of_its_lines(flip) -> None:
    wanted = {"angle": (60.0, "°"), "other angle": (120.0, "°")}
    assert numbers("open_angle", px(lines_at(60, 17, flip))) == wanted
    assert numbers("open_angle", px(lines_at(120, 17, flip))) == wanted


def test_a_four_point_angle_is_that_of_the_axes_through_the_middles() -> None:
    # The first axis runs down from (50, 0) to (50, 60), the second from (50, 100) to (90, 140).
    across = [(40, 0), (60, 0), (45, 60), (55, 60), (40, 110), (60, 90), (80, 150), (100, 130)]
    assert numbers("four_point_angle", px(across)) == {"angle": (45.0, "°"), "other angle": (135.0, "°")}


def test_the_cardiothoracic_ratio_has_no_unit_and_needs_no_scale() -> None:
    points = [(100, 200), (220, 200), (50, 230), (300, 230)]
    assert numbers("cardiothoracic", points, spacing=None) == {
        "ratio": (0.48, ""),
        "heart": (120.0, "px"),
        "chest": (250.0, "px"),
    }
    assert numbers("cardiothoracic", points)["chest"] == (125.0, "mm")
    assert doubts("cardiothoracic", points) == []


def test_a_cardiothoracic_ratio_that_was_drawn_otherwise_is_told() -> None:
    told = doubts("cardiothoracic", px([(0, 0), (100, 0), (0, 0), (60, 20)]))
    assert told == [
        "Both widths should be taken in one direction.",
        "The first line should be the heart, the second the chest.",
    ]


def test_a_ratio_does_not_depend_on_the_shape_of_the_pixels() -> None:
    # 30 columns of 1, and 10 rows that are 3 times as high: the same length.
    found = numbers("ratio", [(0, 0), (30, 0), (5, 5), (5, 15)], spacing=None, aspect=3.0)
    assert found == {"ratio": (1.0, ""), "first length": (30.0, "px"), "second length": (10.0, "px")}
    assert numbers("ratio", px([(0, 0), (30, 40), (0, 0), (0, 25)]))["ratio"] == (2.0, "")


def test_each_length_of_a_ratio_has_the_scale_of_its_ultrasound_region() -> None:
    left = UltrasoundRegion(0, 0, 99, 99, 0.02, 0.02, 3, 3)
    right = UltrasoundRegion(200, 0, 299, 99, 0.04, 0.04, 3, 3)
    found = numbers("ratio", [(10, 10), (60, 10), (210, 10), (260, 10)], regions=(left, right), spacing=None)
    assert found == {"ratio": (0.5, ""), "first length": (10.0, "mm"), "second length": (20.0, "mm")}
    with pytest.raises(ViewerError, match="ratio cannot be told"):
        numbers("ratio", [(10, 10), (60, 10), (310, 10), (360, 10)], regions=(left, right), spacing=None)


def test_leg_lengths_and_their_difference() -> None:
    points = px([(50, 10), (50, 490), (120, 10), (126, 478)])
    second = math.hypot(6, 468)
    wanted = {"difference": (480 - second, "mm"), "first leg": (480.0, "mm"), "second leg": (second, "mm")}
    assert numbers("leg_length", points) == wanted


def hips(turn=0.0):
    """Return a pelvis: heads of 24 and 25 mm radius, 170 mm apart; trochanters 40 and 28 mm below its line."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    first = [(60 + 24 * math.cos(a), 100 + 24 * math.sin(a)) for a in (0.1, 1.7, 3.9)]
    second = [(230 + 25 * math.cos(a), 100 + 25 * math.sin(a)) for a in (-0.4, 2.2, 4.0)]
    line = [(80, 120), (210, 120)]
    trochanters = [(40, 160), (250, 148)]
    return np.array([*first, *second, *line, *trochanters]) @ np.array([[c, s], [-s, c]]) + 100


@pytest.mark.parametrize("turn", [0, 37, 180, 271])
def test_the_hip_set_of_a_pelvis_whatever_its_turn(turn) -> None:
    assert numbers("hip", px(hips(turn))) == {
        "leg difference": (12.0, "mm"),
        "first trochanter": (40.0, "mm"),
        "second trochanter": (28.0, "mm"),
        "first head": (48.0, "mm"),
        "second head": (50.0, "mm"),
        "between centres": (170.0, "mm"),
    }


def test_the_heads_are_drawn_as_circles_of_the_patient() -> None:
    circles = [s for s in drawn("hip", [tuple(p) for p in px(hips())], 4.0) if isinstance(s, Ellipse)]
    sides_mm = [np.abs(np.subtract(c.corner_a, c.corner_b)) * (0.5, 2.0) for c in circles]
    assert np.allclose(sides_mm, [(48, 48), (50, 50)])


def test_three_points_on_a_line_make_no_head() -> None:
    points = hips()
    points[:3] = [(0, 0), (10, 10), (20, 20)]
    with pytest.raises(ViewerError, match="no circle"):
        numbers("hip", px(points))


def test_a_centre_line_goes_through_the_middles() -> None:
    found = numbers("centre_line", px([(40, 10), (60, 10), (60, 60), (80, 60)]))
    assert found == {
        "length": (math.hypot(20, 50), "mm"),
        "first width": (20.0, "mm"),
        "second width": (20.0, "mm"),
    }


def test_a_midline_shift_with_the_tilt_of_the_head() -> None:
    axial = Plane((0, 0, 0), (1, 0, 0), (0, 1, 0))
    tilt = math.atan2(10, 100)
    found = numbers("midsagittal", px([(50, 20), (60, 120), (63, 70)]), plane=axial)
    assert found == {
        "midline shift": (8 * math.cos(tilt), "mm"),
        "length": (math.hypot(10, 100), "mm"),
        "tilt": (math.degrees(tilt), "°"),
    }
    assert "tilt" not in numbers("midsagittal", px([(50, 20), (60, 120), (63, 70)]))


SPECTRUM = UltrasoundRegion(200, 300, 399, 499, 0.005, -0.8, 4, 7, reference_y=120)
M_MODE = UltrasoundRegion(0, 100, 199, 199, 0.004, 0.05, 4, 3)
TISSUE = UltrasoundRegion(0, 0, 199, 99, 0.02, 0.02, 3, 3)
REGIONS = (SPECTRUM, M_MODE, TISSUE)


@pytest.mark.answers("2.1", "ultrasound", "a peak 125 px above the baseline: 100 cm/s, and 4 mmHg by 4 v²")
def test_doppler_velocity_and_gradient_from_the_baseline() -> None:
    # The baseline lies at row 300 + 120; the peak 120 rows above it, and one 50 below.
    assert numbers("doppler", [(300, 300)], regions=REGIONS) == {
        "velocity": (96.0, "cm/s"),
        "gradient": (4 * 0.96**2, "mmHg"),
        "time": (0.5, "s"),
    }
    assert numbers("doppler", [(300, 470)], regions=REGIONS)["velocity"] == (-40.0, "cm/s")


def test_a_velocity_is_drawn_from_its_baseline() -> None:
    def ways(point, regions):
        shapes = drawn("doppler", [point], regions=regions)
        return [shape.points for shape in shapes if isinstance(shape, Polyline) and shape.is_dashed]

    assert ways((300, 330), REGIONS) == [((300, 330), (300, 420))]
    assert ways((300, 420), REGIONS) == []
    assert ways((10, 10), REGIONS) == []
    # The reference pixel is worth 16 cm/s, 20 rows below the baseline; a baseline beyond the region is left at its rim.
    raised = replace(SPECTRUM, reference_value_y=-16.0)
    assert ways((300, 330), (raised,)) == [((300, 330), (300, 400))]
    assert ways((300, 330), (replace(SPECTRUM, reference_y=900),)) == [((300, 330), (300, 499))]


@pytest.mark.parametrize("point", [(10, 10), (10, 150), (150, 350)], ids=["tissue", "M-mode", "outside"])
def test_a_velocity_is_refused_where_there_is_none(point) -> None:
    with pytest.raises(ViewerError, match="No velocity"):
        numbers("doppler", [point], regions=REGIONS)


@pytest.mark.answers("2.1", "ultrasound", "M-mode: 200 px of 0.004 s: 0.8 s, 75 a minute")
def test_the_time_between_two_beats_and_their_rate() -> None:
    found = numbers("interval", [(10, 120), (185, 120)], regions=REGIONS)
    assert found["time"] == (0.7, "s")
    assert found["rate"] == (60 / 0.7, "1/min")


def test_acceleration_is_that_from_the_earlier_point_to_the_later() -> None:
    earlier, later = (220, 420), (240, 320)
    wanted = {
        "time": (0.1, "s"),
        "rate": (600.0, "1/min"),
        "velocity change": (80.0, "cm/s"),
        "acceleration": (800.0, "cm/s²"),
    }
    assert numbers("interval", [earlier, later], regions=REGIONS) == wanted
    assert numbers("interval", [later, earlier], regions=REGIONS) == wanted


@pytest.mark.parametrize(
    "points", [[(10, 10), (50, 10)], [(10, 50), (10, 150)], [(150, 350), (160, 350)]], ids=["tissue", "two", "none"]
)
def test_a_time_is_refused_where_there_is_none(points) -> None:
    with pytest.raises(ViewerError):
        numbers("interval", points, regions=REGIONS)


ZERO = {
    "open_angle": 4,
    "cobb": 4,
    "four_point_angle": 8,
    "bidirectional": 4,
    "perpendicular": 3,
    "parallel": 3,
    "centre_line": 4,
    "midsagittal": 3,
    "ratio": 4,
    "cardiothoracic": 4,
    "leg_length": 4,
    "hip": 10,
}


@pytest.mark.parametrize(("kind", "count"), ZERO.items())
def test_lines_of_no_length_and_points_that_are_no_numbers_get_a_sentence(kind, count) -> None:
    with pytest.raises(ViewerError, match=r"has no length|no circle"):
        numbers(kind, [(20.0, 20.0)] * count)
    with pytest.raises(ViewerError, match="is no number"):
        numbers(kind, [(math.nan, 20.0)] * count)


def test_a_point_outside_of_the_picture_is_told_and_measured_all_the_same() -> None:
    points = [(-100.0, 0.0), (100.0, 0.0)]
    assert numbers("length", points) == {"length": (100.0, "mm")}
    assert doubts("length", points) == ["A point lies outside of the picture."]
    assert doubts("length", [(-0.5, 0.0), (399.5, 0.0)]) == []


def test_every_kind_of_measurement_says_how_it_is_computed() -> None:
    from viewer.core.protocols import Family

    lines = [kind for kind in REGISTRY.all() if kind.family is Family.MEASURE]
    assert [kind.id for kind in lines if not kind.formula] == []
