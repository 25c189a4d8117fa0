"""Segments on the screen: each device pixel shows the voxel that its centre lies in, at any zoom, turn and plane."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.core.look import Camera2D, place
from viewer.display.resample import target
from viewer.display.segment_cut import FILL, OUTLINE, Cut, outlined, seen

SHAPE = (7, 20, 30)


class Dense:
    """Voxels in one array."""

    def __init__(self, voxels: np.ndarray) -> None:
        self._voxels = voxels

    def layer(self, k: int) -> np.ndarray | None:
        inside = 0 <= k < len(self._voxels) and self._voxels[k].any()
        return self._voxels[k] if inside else None

    def section(self, axis: int, index: int) -> np.ndarray | None:
        inside = 0 <= index < self._voxels.shape[axis]
        return self._voxels.take(index, axis=axis) if inside else None

    def block(self) -> tuple[np.ndarray, tuple[int, int, int]] | None:
        return (self._voxels, (0, 0, 0)) if self._voxels.any() else None


def voxels() -> np.ndarray:
    return np.random.default_rng(3).random(SHAPE) > 0.6


def on_screen(made: np.ndarray, cut: Cut, shape: tuple[int, int], camera: Camera2D, ratio: float = 1.0) -> np.ndarray:
    """Return what is seen on a viewport of 200 by 160 screen px, in device pixels."""
    placement = place(camera, shape, 1.0, (200.0, 160.0), ratio)
    size = (round(200 * ratio), round(160 * ratio))
    found = seen(Dense(made), cut, target(shape, placement, size, ratio), 0)
    out = np.zeros(size[::-1], np.uint8)
    if found is not None:
        (x, y), values = found.at, found.values
        out[y : y + values.shape[0], x : x + values.shape[1]] = values
    return out


def expected(made: np.ndarray, cut: Cut, shape: tuple[int, int], camera: Camera2D, ratio: float = 1.0) -> np.ndarray:
    """Return the same, place by place."""
    placement = place(camera, shape, 1.0, (200.0, 160.0), ratio)
    y, x = np.indices((round(160 * ratio), round(200 * ratio)))
    centres = np.stack([x.ravel() + 0.5, y.ravel() + 0.5], axis=1) / ratio
    px, py = placement.to_picture(centres).T
    i, j, k = np.floor(cut.matrix @ np.stack([px, py, np.ones_like(px)]) + 0.5 + 1e-9).astype(int)
    in_picture = (px >= -0.5) & (px < shape[1] - 0.5) & (py >= -0.5) & (py < shape[0] - 0.5)
    inside = in_picture & (k >= 0) & (k < SHAPE[0]) & (j >= 0) & (j < SHAPE[1]) & (i >= 0) & (i < SHAPE[2])
    out = np.zeros(y.size, np.uint8)
    out[inside] = made[k[inside], j[inside], i[inside]]
    return out.reshape(y.shape)


CAMERAS = [
    Camera2D(),
    Camera2D(scale=3.3, center_px=(12.2, 9.7)),
    Camera2D(scale=0.6),
    Camera2D(rotation_deg=90),
    Camera2D(scale=17.0, center_px=(3.0, 4.0), rotation_deg=270, is_flipped_h=True),
    Camera2D(rotation_deg=180, is_flipped_v=True),
]


@pytest.mark.parametrize("camera", CAMERAS)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_slice_of_the_stack_itself(camera: Camera2D, ratio: float) -> None:
    made, cut = voxels(), Cut.of_slice(3)
    found = on_screen(made, cut, SHAPE[1:], camera, ratio)
    assert (found == expected(made, cut, SHAPE[1:], camera, ratio)).all()
    assert found.any()


def geometry(turn_deg: float = 0.0) -> Geometry:
    a = np.radians(turn_deg)
    turn = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]])
    affine = np.eye(4)
    affine[:3, :3] = turn @ np.diag([0.5, 0.75, 2.0])
    return Geometry(affine, SHAPE)


@pytest.mark.parametrize("camera", CAMERAS[:4])
@pytest.mark.parametrize("turn_deg", [0.0, 90.0, 20.0])
def test_planes_across_the_slices(camera: Camera2D, turn_deg: float) -> None:
    made, space = voxels(), geometry(turn_deg)
    middle = space.center_mm
    for row, column in (((1, 0, 0), (0, 0, -1)), ((0, 1, 0), (0, 0, -1)), ((1, 0, 0), (0, 1, 0))):
        corner = np.array(middle) - 9.0137 * np.array(row) - 9.0 * np.array(column)
        plane = Plane(tuple(map(float, corner)), row, column)
        cut = Cut.of_plane(plane, Spacing(0.61, 0.61), space)
        found, wanted = on_screen(made, cut, (30, 30), camera), expected(made, cut, (30, 30), camera)
        assert wanted.any()
        # A plane that lies askew is told in single precision: places on the very edge of a voxel may go either way.
        assert (found != wanted).mean() <= (0.002 if turn_deg == 20.0 else 0.0)


def test_beside_the_slices_nothing_is_seen() -> None:
    assert not on_screen(voxels(), Cut.of_slice(9), SHAPE[1:], Camera2D()).any()
    empty = np.zeros(SHAPE, np.bool_)
    assert not on_screen(empty, Cut.of_slice(3), SHAPE[1:], Camera2D()).any()


def test_the_outline_lies_within_and_is_as_wide_as_asked() -> None:
    mask = np.zeros((20, 24), np.bool_)
    mask[4:16, 5:19] = True
    values = outlined(mask, 2)
    assert ((values > 0) == mask).all()
    inner = np.zeros_like(mask)
    inner[6:14, 7:17] = True
    assert ((values == FILL) == inner).all()
    assert (values[mask & ~inner] == OUTLINE).all()


def test_no_outline_where_the_viewport_ends() -> None:
    mask = np.ones((20, 24), np.bool_)
    assert (outlined(mask, 2) == FILL).all()
