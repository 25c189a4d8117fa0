"""Planes of volumes against functions of the LPS place, whose values are arithmetic."""

import math
from dataclasses import replace
from itertools import permutations, product

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale, Window
from viewer.volume.planes import plane_stack
from viewer.volume.volume import Volume

NAMES = ("axial", "coronal", "sagittal")
EDGES = {  # letters of the left, right, top and bottom edges
    "axial": ("R", "L", "A", "P"),
    "coronal": ("R", "L", "H", "F"),
    "sagittal": ("A", "P", "H", "F"),
}


def linear(points_mm):
    """Give a value to a place: a linear function is interpolated exactly."""
    return np.asarray(points_mm) @ np.array([3.0, -5.0, 7.0]) + 1000.0


def phantom(affine, shape=(12, 14, 16), dtype=np.float32, value=linear):
    geometry = Geometry(np.asarray(affine, dtype=np.float64), shape, "1.2.3")
    k, j, i = np.indices(shape)
    points = geometry.to_lps(np.stack([i, j, k], axis=-1).reshape(-1, 3))
    return Volume(value(points).reshape(shape).astype(dtype), geometry, Rescale(1, 0, "HU"))


def affine_of(directions, spacing, origin=(-20.0, 13.0, 40.0)):
    affine = np.eye(4)
    affine[:3, :3] = np.asarray(directions) * np.asarray(spacing)
    affine[:3, 3] = origin
    return affine


def rotation(x_deg, y_deg, z_deg):
    a, b, c = np.radians([x_deg, y_deg, z_deg])
    x = np.array([[1, 0, 0], [0, math.cos(a), -math.sin(a)], [0, math.sin(a), math.cos(a)]])
    y = np.array([[math.cos(b), 0, math.sin(b)], [0, 1, 0], [-math.sin(b), 0, math.cos(b)]])
    z = np.array([[math.cos(c), -math.sin(c), 0], [math.sin(c), math.cos(c), 0], [0, 0, 1]])
    return z @ y @ x


ALONG_AXES = [
    np.eye(3)[:, list(order)] * np.array(signs)
    for order, signs in product(permutations(range(3)), product((1, -1), repeat=3))
]
TILTED = affine_of([[1, 0, 0], [0, 1, -math.sin(math.radians(15))], [0, 0, math.cos(math.radians(15))]], (0.8, 0.8, 5))
OBLIQUE = affine_of(rotation(25, -10, 40), (0.7, 0.9, 2.0))


def check_values(volume, name, tolerance):
    """Compare every picture value that is inside with the function of its place; return how many were."""
    planes = plane_stack(volume, name)
    inside = 0
    for index in range(0, planes.count, max(1, planes.count // 5)):
        frame, plane = planes.frame(index), planes.plane(index)
        rows, columns = frame.stored.shape
        assert planes.shape == (rows, columns)
        y, x = np.indices((rows, columns))
        points = plane.to_lps(np.stack([x.ravel(), y.ravel()], axis=1), planes.spacing)
        ijk = volume.geometry.to_ijk(points)
        size = np.array(volume.array.shape[::-1])
        within = np.all((ijk >= -1e-6) & (ijk <= size - 1 + 1e-6), axis=1)
        inside += int(within.sum())
        assert np.abs(frame.stored.ravel()[within] - linear(points)[within]).max(initial=0) <= tolerance
        far = np.any((ijk < -0.51) | (ijk > size - 0.49), axis=1)
        assert np.isnan(frame.stored.ravel()[far].astype(float)).all()
        assert planes.index_at(points[0]) == index
    return inside


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("directions", ALONG_AXES)
def test_volumes_along_the_axes_in_any_order_give_their_own_voxels(name, directions):
    volume = phantom(affine_of(directions, (0.5, 0.75, 2.5)))
    planes = plane_stack(volume, name)
    assert check_values(volume, name, 1e-3) > 0
    assert planes.plane(0).letters() == EDGES[name]
    every = np.stack([planes.frame(n).stored for n in range(planes.count)])
    assert np.array_equal(np.sort(every, axis=None), np.sort(volume.array, axis=None))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("affine", [TILTED, OBLIQUE], ids=["gantry tilt", "oblique"])
def test_volumes_that_lie_askew_are_cut_at_their_true_places(name, affine):
    volume = phantom(affine)
    assert check_values(volume, name, 2e-2) > 500
    planes = plane_stack(volume, name)
    assert planes.plane(0).letters() == EDGES[name]
    assert planes.spacing.row_mm == planes.spacing.column_mm == pytest.approx(min(volume.geometry.spacing_mm))


def test_an_acquired_axial_plane_comes_back_untouched():
    volume = phantom(affine_of(np.eye(3), (0.5, 0.75, 2.5)), dtype=np.int16)
    frame = plane_stack(volume, "axial").frame(4)
    assert np.array_equal(frame.stored, volume.array[4])
    assert frame.stored.dtype == np.int16
    assert frame.rescale.unit == "HU"
    assert frame.info.padding is None


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.float32])
def test_beside_an_oblique_volume_lies_padding(dtype):
    volume = phantom(OBLIQUE, dtype=dtype, value=lambda points: np.full(len(points), 200.0))
    frame = plane_stack(volume, "axial").frame(5)
    if np.dtype(dtype).kind == "f":
        outside = np.isnan(frame.stored)
    else:
        low, high = frame.info.padding
        outside = (frame.stored >= low) & (frame.stored <= high)
    assert outside.any()
    assert np.all(frame.stored[~outside] == 200)


@pytest.mark.parametrize("dtype", [np.uint16, np.uint8])
def test_the_highest_unsigned_values_survive_an_oblique_cut(dtype):
    top = np.iinfo(dtype).max
    volume = phantom(OBLIQUE, dtype=dtype, value=lambda points: np.full(len(points), top))
    frame = plane_stack(volume, "coronal").frame(5)
    assert frame.stored.max() == top


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.answers("2.1", "gantry tilt", "a sphere in a stack tilted by 15 degrees: aspect 1.00 within 0.01")
def test_a_sphere_in_a_tilted_stack_is_round(name):
    tilt = math.radians(15)
    affine = affine_of(
        [[1, 0, 0], [0, 1, -math.sin(tilt)], [0, 0, math.cos(tilt)]], (1.0, 1.0, 2.0), origin=(-40, -40, -40)
    )
    shape = (50, 110, 80)
    geometry = Geometry(affine, shape)
    center = np.array(geometry.center_mm)

    def ball(points):
        # An edge of 6 mm, so that voxels of 2 mm can carry where its half is.
        return np.clip((25.0 - np.linalg.norm(points - center, axis=1)) / 6 + 0.5, 0, 1) * 1000

    volume = phantom(affine, shape, np.int16, ball)
    planes = plane_stack(volume, name)
    frame = planes.frame(planes.index_at(center))
    inside = frame.stored > 500
    rows, columns = np.nonzero(inside)
    height = math.sqrt(rows.var()) * planes.spacing.row_mm
    width = math.sqrt(columns.var()) * planes.spacing.column_mm
    assert height / width == pytest.approx(1.0, abs=0.01)
    area = inside.sum() * planes.spacing.row_mm * planes.spacing.column_mm
    assert area == pytest.approx(math.pi * 25**2, rel=0.02)
    plane = planes.plane(planes.index_at(center))
    found = plane.to_lps([[columns.mean(), rows.mean()]], planes.spacing)[0]
    assert np.abs(found - center).max() < 1.0


@pytest.mark.parametrize("affine", [affine_of(np.eye(3), (1, 1, 2)), OBLIQUE], ids=["along", "oblique"])
@pytest.mark.parametrize("name", NAMES)
def test_slabs_project_their_layers(name, affine):
    volume = phantom(affine, (20, 22, 24))
    planes = plane_stack(volume, name)
    middle = planes.count // 2
    reach = int(6.0 / 2 / planes.step_mm)
    layers = np.stack([planes.frame(n).stored for n in range(middle - reach, middle + reach + 1)])
    known = np.isfinite(layers).all(axis=0)
    assert known.any()
    for mode, want in (("mip", layers.max(0)), ("minip", layers.min(0)), ("mean", layers.mean(0))):
        got = planes.frame(middle, slab_mm=6.0, mode=mode).stored
        assert np.abs(got - want)[known].max() < 0.05, mode


def test_slabs_at_the_edge_use_what_is_there():
    volume = phantom(affine_of(np.eye(3), (1, 1, 1)), dtype=np.int16)
    planes = plane_stack(volume, "axial")
    assert np.array_equal(planes.frame(0, slab_mm=4.0, mode="minip").stored, volume.array[:3].min(axis=0))


def test_the_sagittal_slab_of_an_odd_count_misses_no_layer():
    volume = phantom(affine_of(np.eye(3), (1, 1, 1)), dtype=np.int16)
    for layer in range(1, 10):
        spike = volume.array.copy()
        spike[:] = 0
        spike[:, :, layer] = 7
        planes = plane_stack(Volume(spike, volume.geometry, Rescale()), "sagittal")
        near = planes.index_at(volume.geometry.to_lps([[5, 0, 0]])[0])
        assert (planes.frame(near, slab_mm=8.0).stored.max() == 7) == (abs(layer - 5) <= 4)


def test_points_beyond_the_volume_take_the_nearest_plane():
    planes = plane_stack(phantom(OBLIQUE), "coronal")
    assert planes.index_at((0, -1e6, 0)) == 0
    assert planes.index_at((0, 1e6, 0)) == planes.count - 1


def test_an_unknown_plane_is_told():
    with pytest.raises(ViewerError, match="no plane named"):
        plane_stack(phantom(OBLIQUE), "frontal")


def test_read_only_voxels_can_be_cut():
    volume = phantom(OBLIQUE)
    volume.array.flags.writeable = False
    assert np.isfinite(plane_stack(volume, "axial").frame(3).stored).any()


@pytest.mark.parametrize("dtype", [np.uint16, np.int16])
def test_padding_and_windows_of_the_file_go_along(dtype):
    window = Window(40, 400)
    plain = phantom(OBLIQUE, dtype=dtype, value=lambda points: np.full(len(points), 200.0))
    volume = replace(plain, padding=(7, 9), windows=(window,))
    for name in NAMES:
        frame = plane_stack(volume, name).frame(6)
        assert frame.info.padding == (7, 9)
        assert frame.windows == (window,)
        assert set(np.unique(frame.stored).tolist()) == {7, 200}


@pytest.mark.parametrize("turn", [0.0, 20.0], ids=["along the voxels", "resliced"])
def test_planes_keep_which_end_of_the_values_is_white(turn):
    volume = replace(phantom(affine_of(rotation(turn, 0, 0), (1.0, 1.0, 2.0))), photometric="MONOCHROME1")
    assert plane_stack(volume, "coronal").frame(5).info.photometric == "MONOCHROME1"


def half_padded(affine, dtype=np.int16, shape=(12, 24, 24)):
    """Return 100 everywhere but in the half of low columns and in a block: those are padding, -2000 or NaN."""
    array = np.full(shape, 100.0)
    array[:, :, :10] = array[4:7, 12:16, 14:18] = np.nan
    if np.dtype(dtype).kind != "f":
        array[np.isnan(array)] = -2000
    padding = None if np.dtype(dtype).kind == "f" else (-2000, -2000)
    return Volume(array.astype(dtype), Geometry(affine, shape), Rescale(1, 0, "HU"), padding=padding)


@pytest.mark.parametrize("dtype", [np.int16, np.float32])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("mode", ["mip", "minip", "mean"])
@pytest.mark.parametrize("slab_mm", [0.0, 8.0])
def test_padding_is_never_mixed_with_tissue(dtype, name, mode, slab_mm):
    volume = half_padded(affine_of(rotation(15, 15, 15), (1.0, 1.0, 1.0)), dtype)
    planes = plane_stack(volume, name)
    seen = set()
    for index in range(0, planes.count, 3):
        seen |= set(np.nan_to_num(planes.frame(index, slab_mm, mode).stored, nan=-2000).ravel().tolist())
    assert seen == {-2000, 100}


def test_the_edge_of_padding_lies_halfway_between_voxels():
    """Turned about z: 100 begins where the nearest voxel is tissue, halfway between columns 9 and 10."""
    volume = half_padded(affine_of(rotation(0, 0, 15), (1.0, 1.0, 1.0)))
    planes = plane_stack(volume, "axial")
    index = planes.index_at(volume.geometry.to_lps([[5, 5, 1]])[0])
    frame = planes.frame(index)
    y, x = np.indices(frame.stored.shape)
    points = planes.plane(index).to_lps(np.stack([x.ravel(), y.ravel()], axis=1), planes.spacing)
    i, j = volume.geometry.to_ijk(points)[:, :2].T
    inside = (i > 0.01) & (i < 22.99) & (j > 0.01) & (j < 22.99)
    clear = np.abs(i - 9.5) > 0.01
    assert np.array_equal((frame.stored.ravel() == 100)[inside & clear], (i > 9.5)[inside & clear])


@pytest.mark.parametrize(("mode", "want"), [("mip", 300), ("minip", 100), ("mean", 200)])
def test_slabs_along_the_voxels_leave_padding_out(mode, want):
    array = np.full((5, 2, 2), -2000, np.int16)
    array[1, 0, 0], array[3, 0, 0] = 100, 300
    volume = Volume(array, Geometry(np.eye(4), array.shape), padding=(-2000, -2000))
    frame = plane_stack(volume, "axial").frame(2, slab_mm=4.0, mode=mode)
    assert frame.stored.tolist() == [[want, -2000], [-2000, -2000]]


def test_declared_padding_that_no_voxel_has_changes_nothing():
    plain = phantom(OBLIQUE, dtype=np.int16)
    declared = replace(plain, padding=(-30000, -30000))
    assert not declared.has_hidden
    for slab_mm in (0.0, 5.0):
        cuts = [plane_stack(volume, "axial").frame(9, slab_mm).stored for volume in (plain, declared)]
        within = (cuts[0] != -32768) & (cuts[1] != -30000)
        assert within.any()
        assert np.array_equal(cuts[0][within], cuts[1][within])


def test_planes_tell_how_many_unreadable_slices_they_cross():
    along = replace(phantom(affine_of(np.eye(3), (1, 1, 1))), filled=(2, 7))
    axial, coronal = plane_stack(along, "axial"), plane_stack(along, "coronal")
    assert axial.frame(axial.index_at(along.geometry.to_lps([[0, 0, 2]])[0])).note == "1 slice could not be read"
    assert axial.frame(axial.index_at(along.geometry.to_lps([[0, 0, 4]])[0])).note == ""
    assert axial.frame(4, slab_mm=6.0).note == "2 slices could not be read"
    assert coronal.frame(3).note == "2 slices could not be read"
    assert plane_stack(replace(phantom(OBLIQUE), filled=(2,)), "axial").frame(3).note == "1 slice could not be read"
