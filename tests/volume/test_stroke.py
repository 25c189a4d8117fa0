"""The brush of segments: which voxels a disc, a ball and a way take."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.geometry import Geometry
from viewer.volume.stroke import Stroke

SHAPE = (11, 21, 31)


def geometry(i_mm: float = 0.5, j_mm: float = 1.0, k_mm: float = 2.0, turn_deg: float = 0.0) -> Geometry:
    """Return voxels around the patient's origin, turned about the LPS x axis."""
    a = np.radians(turn_deg)
    turn = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    affine = np.eye(4)
    affine[:3, :3] = turn @ np.diag([i_mm, j_mm, k_mm])
    affine[:3, 3] = -affine[:3, :3] @ np.array([15, 10, 5])
    return Geometry(affine, SHAPE)


def taken(stroke: Stroke) -> np.ndarray:
    out = np.zeros(SHAPE, np.bool_)
    for k, layer in stroke.layers.items():
        out[k] = layer
    return out


def nothing(_k: int) -> None:
    return None


def centers(space: Geometry) -> np.ndarray:
    k, j, i = np.indices(SHAPE).reshape(3, -1)
    return space.to_lps(np.stack([i, j, k], axis=1)).reshape(*SHAPE, 3)


@pytest.mark.parametrize("turn_deg", [0.0, 25.0])
def test_a_ball_takes_the_voxels_whose_centre_lies_in_it(turn_deg: float) -> None:
    space = geometry(turn_deg=turn_deg)
    stroke = Stroke(space, nothing, radius_mm=4.0)
    stroke.go((0.0, 0.0, 0.0))
    expected = np.linalg.norm(centers(space), axis=-1) <= 4.0 + 1e-9
    assert (taken(stroke) == expected).all()
    assert expected.sum() > 200


def test_a_way_takes_what_lies_near_the_line_between_its_ends() -> None:
    space = geometry()
    stroke = Stroke(space, nothing, radius_mm=2.0)
    start, end = np.array([-4.0, -3.0, -2.0]), np.array([3.0, 4.0, 4.0])
    stroke.go(start)
    stroke.go(end)
    offset, way = centers(space) - start, end - start
    share = np.clip(offset @ way / (way @ way), 0, 1)
    distance = np.linalg.norm(offset - share[..., None] * way, axis=-1)
    assert (taken(stroke) == (distance <= 2.0 + 1e-9)).all()


def test_a_disc_stays_in_the_slice_that_it_is_drawn_on() -> None:
    space = geometry()
    stroke = Stroke(space, nothing, radius_mm=3.0, normal=(0.0, 0.0, 1.0))
    stroke.go((0.0, 0.0, 2.0))
    mask = taken(stroke)
    assert list(np.flatnonzero(mask.any(axis=(1, 2)))) == [6]
    x, y = centers(space)[6, ..., 0], centers(space)[6, ..., 1]
    assert (mask[6] == (np.hypot(x, y) <= 3.0 + 1e-9)).all()


def test_a_disc_on_a_coronal_plane_takes_one_row_of_every_slice_it_reaches() -> None:
    space = geometry()
    stroke = Stroke(space, nothing, radius_mm=4.0, normal=(0.0, 1.0, 0.0))
    stroke.go((0.0, -2.0, 0.0))
    mask = taken(stroke)
    assert list(np.flatnonzero(mask.any(axis=(0, 2)))) == [8]
    assert list(np.flatnonzero(mask.any(axis=(1, 2)))) == [3, 4, 5, 6, 7]


def test_the_edge_counts_and_a_brush_smaller_than_a_voxel_takes_the_one_below() -> None:
    space = geometry()
    edge = Stroke(space, nothing, radius_mm=1.5, normal=(0.0, 0.0, 1.0))
    edge.go((0.0, 0.0, 0.0))
    assert taken(edge)[5, 10, [12, 18]].all()  # centres at 1.5 mm from the middle
    small = Stroke(space, nothing, radius_mm=0.1, normal=(0.0, 0.0, 1.0))
    small.go((0.2, 0.4, 0.0))
    assert np.argwhere(taken(small)).tolist() == [[5, 10, 15]]


def test_the_eraser_takes_away_and_leaves_the_slices_it_was_given_as_they_were() -> None:
    space, full = geometry(), np.ones(SHAPE[1:], np.bool_)
    stroke = Stroke(space, lambda _k: full, radius_mm=2.0, is_erasing=True)
    stroke.go((0.0, 0.0, 0.0))
    assert full.all()
    gone = ~stroke.layers[5]
    x, y = centers(space)[5, ..., 0], centers(space)[5, ..., 1]
    assert (gone == (np.hypot(x, y) <= 2.0 + 1e-9)).all()


def test_beside_the_voxels_nothing_is_taken() -> None:
    stroke = Stroke(geometry(), nothing, radius_mm=2.0)
    stroke.go((500.0, 0.0, 0.0))
    assert not stroke.layers


def test_only_what_is_allowed_is_added() -> None:
    space = geometry()
    allowed = np.zeros(SHAPE, np.bool_)
    allowed[:, :10] = True
    free, bound = (
        Stroke(space, nothing, radius_mm=4.0),
        Stroke(space, nothing, radius_mm=4.0, allowed=lambda k: allowed[k]),
    )
    for stroke in (free, bound):
        stroke.go((0.0, 0.0, 0.0))
    assert (taken(bound) == (taken(free) & allowed)).all()
