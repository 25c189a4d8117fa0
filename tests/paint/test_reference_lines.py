"""Where one plane cuts another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.geometry import Plane, Spacing
from viewer.core.shapes import Polyline, Role
from viewer.paint.reference_lines import PlaneExtent, clip, crosshair, reference_line

AXIAL = PlaneExtent(Plane((0, 0, 50), (1, 0, 0), (0, 1, 0)), Spacing(2, 1), (100, 200), "frame")
# coronal at y = 60 mm; from x = 20 to 120 mm, from z = 100 down to 0
CORONAL = PlaneExtent(Plane((20.5, 60, 99.5), (1, 0, 0), (0, 0, -1)), Spacing(1, 1), (100, 100), "frame")


def test_a_coronal_plane_is_a_row_of_an_axial_picture() -> None:
    line = reference_line(AXIAL, CORONAL)
    assert line is not None
    ends = sorted(line.points)
    # y = 60 mm at 2 mm a row is row 30; x reaches over the voxels' full width, 20 to 120 mm
    assert ends == [(pytest.approx(20), pytest.approx(30)), (pytest.approx(120), pytest.approx(30))]
    assert line.role is Role.GUIDE


def test_the_line_ends_at_the_edge_of_the_shown_picture() -> None:
    line = reference_line(replace(AXIAL, shape=(100, 90)), CORONAL)
    assert line is not None
    assert sorted(p[0] for p in line.points) == [pytest.approx(20), pytest.approx(89.5)]


@pytest.mark.answers("2.1", "FrameOfReferenceUID", "the same planes, another UID or none: no line")
def test_no_line_without_a_common_frame_of_reference() -> None:
    assert reference_line(AXIAL, replace(CORONAL, frame_of_reference_uid="other")) is None
    assert (
        reference_line(replace(AXIAL, frame_of_reference_uid=""), replace(CORONAL, frame_of_reference_uid="")) is None
    )


def test_no_line_where_planes_are_parallel_or_do_not_meet() -> None:
    parallel = replace(AXIAL, plane=Plane((0, 0, 60), (1, 0, 0), (0, 1, 0)))
    above = replace(CORONAL, plane=Plane((20.5, 60, 299.5), (1, 0, 0), (0, 0, -1)))
    beside = replace(CORONAL, plane=Plane((20.5, 600, 99.5), (1, 0, 0), (0, 0, -1)))
    assert [reference_line(AXIAL, other) for other in (parallel, above, beside)] == [None, None, None]


@pytest.mark.ux("reference-lines")
def test_an_oblique_line_lies_in_both_planes() -> None:
    oblique = PlaneExtent(Plane((10, 20, 20), (0.6, 0.8, 0), (0, 0, 1)), Spacing(1, 1), (60, 90), "frame")
    line = reference_line(AXIAL, oblique)
    assert line is not None
    for point in AXIAL.plane.to_lps(line.points, AXIAL.spacing):
        assert oblique.plane.distance_mm(point) == pytest.approx(0, abs=1e-9)
        assert AXIAL.plane.distance_mm(point) == pytest.approx(0, abs=1e-9)


unit = st.floats(-1, 1)


@st.composite
def extents(draw: st.DrawFn) -> PlaneExtent:
    """Return a picture that lies any way, near the origin."""
    w, x, y, z = draw(
        st.tuples(unit, unit, unit, unit)
        .filter(lambda q: np.linalg.norm(q) > 0.1)
        .map(lambda q: np.array(q) / np.linalg.norm(q))
    )
    row = (1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w))
    column = (2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w))
    spacing = Spacing(draw(st.floats(0.2, 5)), draw(st.floats(0.2, 5)))
    shape = draw(st.tuples(st.integers(2, 200), st.integers(2, 200)))
    corner = tuple(100 * value for value in draw(st.tuples(unit, unit, unit)))
    return PlaneExtent(Plane(corner, tuple(map(float, row)), tuple(map(float, column))), spacing, shape, "frame")


def is_within(extent: PlaneExtent, point_mm: np.ndarray, slack: float) -> bool:
    x, y = extent.plane.to_px([point_mm], extent.spacing)[0]
    rows, columns = extent.shape
    return -0.5 - slack <= x <= columns - 0.5 + slack and -0.5 - slack <= y <= rows - 0.5 + slack


@pytest.mark.ux("reference-lines")
@given(extents(), extents())
def test_however_two_pictures_lie_the_line_is_where_both_of_them_are(shown: PlaneExtent, other: PlaneExtent) -> None:
    line = reference_line(shown, other)
    ends = shown.plane.to_lps(line.points, shown.spacing) if line is not None else ()
    for point in ends:
        assert shown.plane.distance_mm(point) == pytest.approx(0, abs=1e-6)
        assert other.plane.distance_mm(point) == pytest.approx(0, abs=1e-6)
        assert is_within(shown, point, 1e-6)
        assert is_within(other, point, 1e-6)
    # The same line is found from the other side: the same points of the patient.
    back = reference_line(other, shown)
    assert (back is None) == (line is None) or _is_short(line or back, shown if line else other)
    if line is not None and back is not None:
        there = other.plane.to_lps(back.points, other.spacing)
        nearest = [min(np.linalg.norm(there - point, axis=1)) for point in np.asarray(ends)]
        assert max(nearest) == pytest.approx(0, abs=1e-3)


def _is_short(line: Polyline | None, extent: PlaneExtent) -> bool:
    """Whether a line is hardly more than a touched corner, which rounding may leave out."""
    assert line is not None
    a, b = extent.plane.to_lps(line.points, extent.spacing)
    return bool(np.linalg.norm(a - b) < 1e-6)


def test_clipping_leaves_nothing_of_lines_outside() -> None:
    assert clip([(-50, -50), (-1, -1)], (10, 10)) is None
    assert clip([(-5, 20), (15, 20)], (10, 10)) is None
    assert clip([(-5, 4), (15, 4)], (10, 10)) == ((-0.5, 4), (9.5, 4))


@pytest.mark.ux("colours")
def test_a_crosshair_has_the_colours_of_the_planes_it_stands_for() -> None:
    arms = crosshair("axial", (30, 40), (100, 80), 5)
    assert [arm.role for arm in arms] == [Role.CORONAL, Role.CORONAL, Role.SAGITTAL, Role.SAGITTAL]
    assert arms[0].points == ((-0.5, 40), (25, 40))
    assert arms[3].points == ((30, 45), (30, 99.5))
    assert len(crosshair("coronal", (2, 40), (100, 80), 5)) == 3  # no room for the arm at the left
