"""Breasts back to back: the chest wall in the middle, whichever way the file holds the picture, all at one scale."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from tests.hanging.made import instance
from viewer.core.geometry import Spacing
from viewer.core.look import Camera2D, place
from viewer.hanging.breasts import at_scale, turned
from viewer.paint.orientation import edges_of

VIEWPORT = (400.0, 300.0)
OPPOSITE = {"A": "P", "P": "A", "L": "R", "R": "L", "H": "F", "F": "H"}


def letters(camera: Camera2D, orientation: str) -> tuple[str, ...]:
    """Return the letters at the left, right, top and bottom edge."""
    edges = edges_of(None, place(camera, (40, 30), 1.0, VIEWPORT), orientation, is_quadruped=False)
    return tuple("".join(edge[:1]) for edge in (edges.left, edges.right, edges.top, edges.bottom))


@pytest.mark.parametrize(
    ("side", "view", "wall", "expected"),
    [
        ("R", "CC", "right", ("A", "P", "R", "L")),
        ("L", "CC", "left", ("P", "A", "L", "R")),
        ("R", "MLO", "right", ("A", "P", "H", "F")),
        ("L", "MLO", "left", ("P", "A", "H", "F")),
    ],
)
def test_every_way_that_a_file_can_hold_it_comes_out_the_same(side, view, wall, expected) -> None:
    row, column = expected[1], expected[3]
    ways = [(a, b) for a in (row, OPPOSITE[row]) for b in (column, OPPOSITE[column])]
    for first, second in [*ways, *((b, a) for a, b in ways)]:
        orientation = f"{first}\\{second}"
        picture = instance("1.1", "MG", ImageLaterality=side, ViewPosition=view, PatientOrientation=orientation)
        camera = turned(picture, wall)
        assert camera is not None, orientation
        assert letters(camera, orientation) == expected, orientation


@pytest.mark.parametrize("orientation", ["", "A", "A\\A", "X\\Y", "L\\F", "A\\F"])
def test_a_picture_that_does_not_say_how_it_lies_is_left_as_it_is(orientation: str) -> None:
    picture = instance("1.1", "MG", ImageLaterality="R", ViewPosition="CC", PatientOrientation=orientation)
    assert turned(picture, "right") is None


def corners(camera: Camera2D, shape: tuple[int, int], spacing: Spacing) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a picture's outer edge on the screen."""
    placement = place(camera, shape, spacing.aspect, VIEWPORT)
    points = placement.to_screen([(-0.5, -0.5), (shape[1] - 0.5, shape[0] - 0.5)])
    (x0, y0), (x1, y1) = np.sort(points, axis=0)
    return float(x0), float(y0), float(x1), float(y1)


@pytest.mark.ux("hang-mammography")
@pytest.mark.parametrize("flips", [(False, False), (True, False), (False, True), (True, True)])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("side", ["left", "right"])
def test_pictures_of_two_sizes_and_spacings_have_one_scale_and_touch_the_middle(side, turn, flips) -> None:
    area = (60.0, 60.0)
    camera = Camera2D(rotation_deg=turn, is_flipped_h=flips[0], is_flipped_v=flips[1], justify=side)
    scales = []
    for shape, spacing in (((400, 300), Spacing(0.15, 0.15)), ((200, 250), Spacing(0.2, 0.2))):
        own = at_scale(camera, shape, (spacing.row_mm, spacing.column_mm), area)
        left, top, right, bottom = corners(own, shape, spacing)
        assert (left if side == "left" else right) == pytest.approx(0 if side == "left" else VIEWPORT[0])
        assert (top + bottom) / 2 == pytest.approx(VIEWPORT[1] / 2)
        wide_mm = (shape[0] if turn % 180 else shape[1]) * spacing.column_mm
        scales.append((right - left) / wide_mm)
    assert scales[0] == pytest.approx(scales[1]) == pytest.approx(VIEWPORT[1] / 60)


def test_a_picture_that_is_moved_by_hand_is_justified_no_more() -> None:
    camera = Camera2D(justify="right")
    fitted = place(camera, (100, 50), 1.0, VIEWPORT).to_screen([(49.5, 0)])[0]
    assert fitted[0] == pytest.approx(VIEWPORT[0])
    moved = place(dataclasses.replace(camera, scale=1.0), (100, 50), 1.0, VIEWPORT).to_screen([(24.5, 49.5)])[0]
    assert moved == pytest.approx([VIEWPORT[0] / 2, VIEWPORT[1] / 2], abs=0.5)
