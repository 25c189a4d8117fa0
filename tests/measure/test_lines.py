"""Length and angle: true values by arithmetic."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from viewer.core.errors import ViewerError
from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.protocols import Sampler
from viewer.core.records import UltrasoundRegion
from viewer.measure import REGISTRY
from viewer.measure.evaluate import evaluate
from viewer.measure.scale import calibration

PICTURE = np.zeros((10, 10), np.int16)
coordinate = st.floats(-1000, 1000, allow_nan=False).map(lambda v: round(v, 3))
point = st.tuples(coordinate, coordinate)


def one(kind, points, **known):
    (stat,) = evaluate(kind, points, Sampler(PICTURE, **known))
    return stat.value, stat.unit


def turned(points, degrees, shift=(0.0, 0.0)):
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.asarray(points) @ np.array([[c, s], [-s, c]]) + shift


def test_every_measurement_says_its_id():
    assert [kind.id for kind in REGISTRY.all()] == REGISTRY.ids()


def test_length_takes_the_spacing_of_each_axis():
    # 3 columns of 4 mm and 4 rows of 1 mm: hypot(12, 4)
    assert one("length", [(1, 1), (4, 5)], spacing=Spacing(1.0, 4.0)) == (pytest.approx(math.hypot(12, 4)), "mm")


def test_length_without_spacing_is_in_pixels():
    assert one("length", [(0, 0), (3, 4)]) == (5.0, "px")


@settings(max_examples=25, deadline=None)
@given(point, point, st.floats(0, 360), point)
def test_length_does_not_depend_on_turn_and_place(a, b, degrees, shift):
    before, _ = one("length", [a, b], spacing=Spacing(0.7, 0.7))
    after, _ = one("length", turned([a, b], degrees, shift), spacing=Spacing(0.7, 0.7))
    assert after == pytest.approx(before, abs=1e-8)


@settings(max_examples=25, deadline=None)
@given(point, st.floats(0.1, 179.9), st.floats(0, 360), st.floats(0.3, 3), st.floats(1, 100))
def test_angle_is_that_of_the_patient_whatever_the_pixels(corner, degrees, turn, ratio, leg):
    legs_mm = turned([(leg, 0), (leg * math.cos(math.radians(degrees)), leg * math.sin(math.radians(degrees)))], turn)
    (ax, ay), (bx, by) = legs_mm
    x, y = corner
    points = [(x + ax, y + ay / ratio), corner, (x + bx, y + by / ratio)]
    assert one("angle", points, spacing=Spacing(ratio, 1.0)) == (pytest.approx(degrees, abs=1e-6), "°")


def test_angle_without_spacing_takes_the_aspect():
    # One column right, one row down; rows are twice as high as columns are wide.
    points = [(1, 0), (0, 0), (1, 1)]
    assert one("angle", points)[0] == pytest.approx(45.0)
    assert one("angle", points, aspect=2.0)[0] == pytest.approx(math.degrees(math.atan(2)))


def test_angle_at_a_point_is_no_number():
    assert math.isnan(one("angle", [(1, 1), (1, 1), (3, 3)])[0])


# Bit 0 of the flags: 1 is low priority, 0 high (PS3.3 C.8.5.5.1.3); what lies on top is of high priority.
TISSUE = UltrasoundRegion(0, 0, 199, 199, 0.02, 0.02, 3, 3, flags=1)
COLOUR_BOX = UltrasoundRegion(50, 50, 99, 99, 0.02, 0.02, 3, 3, flags=0)
M_MODE = UltrasoundRegion(0, 300, 199, 399, 0.005, 0.02, 4, 3)
INSET = UltrasoundRegion(150, 0, 199, 49, 0.1, 0.1, 3, 3, flags=0)


@pytest.mark.answers("2.1", "ultrasound", "delta 0.02, unit 3 (cm), 100 px: 20.0 mm")
def test_a_hundred_pixels_of_two_hundredths_of_a_centimetre_are_twenty_mm():
    assert one("length", [(10, 20), (110, 20)], regions=(TISSUE, M_MODE)) == (pytest.approx(20.0), "mm")


def test_where_lengths_come_from_is_said_for_the_place():
    sample = Sampler(PICTURE, regions=(TISSUE, M_MODE), spacing=Spacing(1.0, 1.0, SpacingSource.IMAGER))
    places = ([(10.0, 20.0)], [(10.0, 310.0)], [(500.0, 500.0)])
    said = [calibration(np.array(place), sample) for place in places]
    assert said == ["ultrasound region", "not calibrated: pixels", "at detector"]


def test_a_region_reaches_to_the_outer_edges_of_its_pixels():
    # Pixels 0 to 199, whose edges lie at -0.5 and 199.5: 200 pixels of 0.2 mm.
    assert one("length", [(-0.5, 20), (199.5, 20)], regions=(TISSUE,)) == (pytest.approx(40.0), "mm")


def test_a_negative_delta_is_a_direction():
    down = UltrasoundRegion(0, 0, 199, 199, 0.02, -0.03, 3, 3)
    assert one("length", [(10, 0), (10, 100)], regions=(down,)) == (pytest.approx(30.0), "mm")


def test_region_wins_over_spacing_which_holds_outside_of_it():
    known = {"regions": (TISSUE,), "spacing": Spacing(1.0, 1.0)}
    assert one("length", [(0, 0), (100, 0)], **known)[0] == pytest.approx(20.0)
    assert one("length", [(300, 300), (400, 300)], **known) == (pytest.approx(100.0), "mm")


def test_outside_every_region_a_regions_spacing_does_not_hold():
    spacing = Spacing(0.2, 0.2, SpacingSource.ULTRASOUND_REGION)
    assert one("length", [(300, 300), (400, 300)], regions=(TISSUE,), spacing=spacing) == (100.0, "px")


@pytest.mark.parametrize(
    "points",
    [[(10, 310), (50, 350)], [(10, 10), (10, 350)], [(10, 10), (250, 10)], [(10, 10), (160, 10)]],
    ids=["time axis", "two regions", "out of the region", "into an inset of another scale"],
)
@pytest.mark.answers("2.1", "ultrasound", "a line along a time axis, and across two regions: refused")
def test_lengths_that_cannot_be_told_are_refused(points):
    with pytest.raises(ViewerError):
        one("length", points, regions=(TISSUE, M_MODE, INSET))


@pytest.mark.parametrize("regions", [(TISSUE, INSET), (INSET, TISSUE)], ids=["tissue first", "inset first"])
@pytest.mark.answers("2.1", "ultrasound", "where regions overlap, that of flag bit 0 = 0: 40 px of 0.1 cm are 40 mm")
def test_where_regions_overlap_that_of_high_priority_holds(regions):
    # 40 px of 0.1 cm in the inset, where the tissue below would give 40 px of 0.02 cm.
    assert one("length", [(155, 10), (195, 10)], regions=regions) == (pytest.approx(40.0), "mm")


def test_from_tissue_into_the_colour_box_of_the_same_scale():
    assert one("length", [(10, 60), (60, 60)], regions=(TISSUE, COLOUR_BOX)) == (pytest.approx(10.0), "mm")


@pytest.mark.parametrize(
    ("kind", "points"), [("circle", [(0, 0)]), ("length", [(0, 0)]), ("length", [(0, 0), (np.nan, 1)])]
)
def test_what_fits_no_measurement_is_refused(kind, points):
    with pytest.raises(ViewerError):
        evaluate(kind, points, Sampler(PICTURE))


@settings(max_examples=25, deadline=None)
@given(st.lists(point, min_size=3, max_size=3))
def test_angle_is_the_same_from_both_ends(points):
    assume(len(set(points)) == 3)
    assert one("angle", points)[0] == pytest.approx(one("angle", points[::-1])[0])
