"""Letters at the edges stay true (PS3.3 C.7.6.1.1.1, C.7.6.2.1.1)."""

from __future__ import annotations

import pytest

from viewer.core.geometry import Plane
from viewer.core.look import Camera2D, place
from viewer.paint.orientation import Edges, edges_of

AXIAL = Plane((0, 0, 0), (1, 0, 0), (0, 1, 0))
SHAPE, VIEW = (100, 120), (300.0, 200.0)


def edges(camera: Camera2D, plane: Plane | None = AXIAL, text: str = "", *, is_quadruped: bool = False) -> Edges:
    return edges_of(plane, place(camera, SHAPE, 1.5, VIEW), text, is_quadruped=is_quadruped)


@pytest.mark.ux("convention")
def test_an_axial_picture_has_the_left_of_the_patient_at_the_right() -> None:
    assert edges(Camera2D()) == Edges(("R",), ("L",), ("A",), ("P",))


@pytest.mark.ux("letters-follow")
@pytest.mark.answers("2.1", "orientation letters", "axial turned by 90, 180, 270 and flipped: all four edges")
def test_letters_follow_turns_and_flips() -> None:
    assert edges(Camera2D(rotation_deg=90)) == Edges(("P",), ("A",), ("R",), ("L",))
    assert edges(Camera2D(rotation_deg=180)) == Edges(("L",), ("R",), ("P",), ("A",))
    assert edges(Camera2D(rotation_deg=270)) == Edges(("A",), ("P",), ("L",), ("R",))
    assert edges(Camera2D(is_flipped_h=True)) == Edges(("L",), ("R",), ("A",), ("P",))
    assert edges(Camera2D(is_flipped_v=True)) == Edges(("R",), ("L",), ("P",), ("A",))
    # flipped first (left and right exchanged), then turned clockwise: what was at the right comes to the bottom
    assert edges(Camera2D(rotation_deg=90, is_flipped_h=True)) == Edges(("P",), ("A",), ("L",), ("R",))


@pytest.mark.ux("letters")
@pytest.mark.answers("2.1", "orientation letters", "row (0.8, 0.6, 0): LP at the right, RA at the left")
def test_oblique_planes_have_further_letters_by_weight() -> None:
    found = edges(Camera2D(), Plane((0, 0, 0), (0.8, 0.6, 0), (0, 0, -1)))
    assert found == Edges(("R", "A"), ("L", "P"), ("H",), ("F",))


@pytest.mark.answers("2.1", "orientation letters", "row (1, 5e-5, 0): L alone")
def test_parts_below_one_in_ten_thousand_are_dropped() -> None:
    assert edges(Camera2D(), Plane((0, 0, 0), (1, 5e-5, 0), (0, 1, 0))).right == ("L",)


@pytest.mark.ux("letters-follow")
@pytest.mark.parametrize(
    "camera", [Camera2D(), Camera2D(rotation_deg=90), Camera2D(rotation_deg=270, is_flipped_v=True)]
)
def test_patient_orientation_says_the_same_as_a_plane(camera: Camera2D) -> None:
    assert edges(camera, None, "L\\P") == edges(camera, AXIAL)
    oblique = Plane((0, 0, 0), (0.8, 0.6, 0), (0, 0, -1))
    assert edges(camera, None, "LP\\F") == edges(camera, oblique)


@pytest.mark.parametrize("text", ["", "L", "X\\Y", "L\\P\\F", "\\"])
def test_without_orientation_there_are_no_letters(text: str) -> None:
    assert edges(Camera2D(), None, text) in (Edges(), edges(Camera2D(), None, ""))


@pytest.mark.ux("letters")
@pytest.mark.answers("2.1", "orientation letters", "a quadruped's CD\\V: CR, CD, D, V")
def test_animals_have_their_own_codes() -> None:
    assert edges(Camera2D(), None, "CD\\V", is_quadruped=True) == Edges(("CR",), ("CD",), ("D",), ("V",))
    assert edges(Camera2D(), is_quadruped=True) == Edges(("RT",), ("LE",), ("V",), ("D",))
