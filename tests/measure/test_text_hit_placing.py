"""Text boxes, hit test, and where points are kept."""

import math

import numpy as np
import pytest

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing
from viewer.core.look import Placement
from viewer.core.pixels import FrameRef
from viewer.core.protocols import Stat
from viewer.core.shapes import Ellipse, Handle, Label, Polyline
from viewer.measure import REGISTRY
from viewer.measure.hit import distance_px
from viewer.measure.placing import to_points, to_px
from viewer.measure.text import summary

TWICE = Placement(np.array([[2.0, 0, 10], [0, 2.0, 20]]), 2.0)


@pytest.mark.parametrize(
    ("stats", "lines"),
    [
        ([Stat("length", 52.3456, "mm")], ["52.3 mm"]),
        ([Stat("length", 5.2345, "mm")], ["5.23 mm"]),
        ([Stat("length", 0.012345, "mm")], ["0.0123 mm"]),
        ([Stat("angle", 179.96, "°")], ["180.0°"]),
        ([Stat("length", math.nan, "mm")], ["–"]),
        ([Stat("No length can be measured here", math.nan)], ["No length can be measured here"]),
    ],
)
def test_one_number_stands_alone(stats, lines):
    assert summary(stats[0].name if " " not in stats[0].name else "length", stats) == lines


def test_a_region_takes_three_lines():
    stats = [
        Stat("mean", 42.1234, "HU"),
        Stat("sd", 12.04, "HU"),
        Stat("min", -12.0, "HU"),
        Stat("max", 90.0, "HU"),
        Stat("area", 123.456, "mm²"),
        Stat("pixels", 412.0),
    ]
    lines = ["Mean 42.1 HU  SD 12.0", "Min -12  Max 90 HU", "Area 123.5 mm²  412 pixels"]
    assert summary("ellipse", stats) == lines


def test_small_values_keep_their_digits_and_missing_ones_are_left_out():
    stats = [Stat("mean", 0.01234, "SUV"), Stat("sd", 0.001, "SUV"), Stat("area", math.nan, "mm²"), Stat("pixels", 3.0)]
    assert summary("ellipse", stats) == ["Mean 0.0123 SUV  SD 0.0010", "3 pixels"]


def test_zero_has_no_sign():
    stats = [Stat("mean", -0.0001, "HU"), Stat("sd", 20.0, "HU")]
    assert summary("ellipse", stats) == ["Mean 0.0 HU  SD 20.0"]


def test_distance_is_in_screen_pixels():
    line = Polyline(((0, 0), (10, 0)))  # on the screen (10, 20) to (30, 20)
    assert distance_px(line, (20, 23), TWICE) == pytest.approx(3)
    assert distance_px(line, (33, 24), TWICE) == pytest.approx(5)


def test_a_closed_line_has_its_last_side():
    square = ((0, 0), (10, 0), (10, 10), (0, 10))
    assert distance_px(Polyline(square, is_closed=True), (10, 30), TWICE) == pytest.approx(0)
    assert distance_px(Polyline(square), (10, 30), TWICE) == pytest.approx(10)


def test_distance_to_an_ellipse_is_to_its_outline():
    circle = Ellipse((0, 0), (100, 100))  # on the screen centre (110, 120), radius 100
    assert distance_px(circle, (110, 120), TWICE) == pytest.approx(100, abs=0.1)
    assert distance_px(circle, (110 + 103, 120), TWICE) == pytest.approx(3, abs=0.1)


def test_a_handle_is_a_point_and_a_label_is_for_its_painter():
    assert distance_px(Handle((0, 0), 0), (13, 24), TWICE) == pytest.approx(5)
    assert distance_px(Label((0, 0), ("x",)), (10, 20), TWICE) == math.inf


def test_points_of_no_length_are_points():
    assert distance_px(Polyline(((0, 0), (0, 0))), (13, 24), TWICE) == pytest.approx(5)


@pytest.mark.parametrize("kind", REGISTRY.ids())
def test_handles_come_last_and_name_their_point(kind):
    wanted = REGISTRY.get(kind).points or 5
    points = [(float(i), float(i * i % 7)) for i in range(1, wanted + 1)]
    shapes = REGISTRY.get(kind)().shapes(points)
    handles = [shape for shape in shapes if isinstance(shape, Handle)]
    assert shapes[-len(handles) :] == handles
    assert [handle.index for handle in handles] == list(range(len(points)))
    # The third point of what is turned says how far it reaches: its handle lies on the outline, as far away.
    fixed = 2 if kind.startswith("rotated") else len(points)
    assert [handle.position for handle in handles[:fixed]] == points[:fixed]
    if fixed < len(points):
        (ax, ay), (bx, by), (cx, cy) = points
        (hx, hy) = handles[2].position
        away = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        assert (bx - ax) * (hy - ay) - (by - ay) * (hx - ax) == pytest.approx(away)


SAGITTAL = Plane((5.0, -10.0, 40.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def mark(points, is_in_patient):
    return Annotation("1", "length", points, "1.2", "1.2.3", FrameRef("1.2.3.4"), is_in_patient)


def test_with_a_plane_points_are_kept_in_the_patient():
    points, is_in_patient = to_points([(10, 20)], SAGITTAL, Spacing(2.0, 0.5))
    assert is_in_patient
    assert points == ((5.0, -5.0, 0.0),)
    assert to_px(mark(points, True), SAGITTAL, Spacing(2.0, 0.5)) == pytest.approx(np.array([[10.0, 20.0]]))


def test_without_one_they_are_kept_in_pixels():
    points, is_in_patient = to_points([(10, 20.5)], None, Spacing(2.0, 0.5))
    assert (points, is_in_patient) == (((10.0, 20.5, 0.0),), False)
    assert to_px(mark(points, False), None, None).tolist() == [[10.0, 20.5]]


def test_points_in_the_patient_need_a_plane():
    with pytest.raises(ViewerError):
        to_px(mark(((1.0, 2.0, 3.0),), True), None, None)
