"""Where one plane cuts another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.core.geometry import Plane, Spacing
from viewer.core.shapes import Role
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
