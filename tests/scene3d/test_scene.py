"""Pictures of volumes, by what must be true of them."""

import math
from dataclasses import replace

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry
from viewer.core.pixels import Rescale, Window
from viewer.presets.volumes import Blend, Shading, VolumePreset, volume_presets
from viewer.scene3d.camera import VIEWS, Camera, standard_view
from viewer.scene3d.grid import reduced, right_angled
from viewer.scene3d.mappers import has_gpu
from viewer.scene3d.scene import Scene
from viewer.scene3d.thumbnails import thumbnails
from viewer.scene3d.transfer import relative_range
from viewer.volume.volume import Volume

WHITE = VolumePreset(
    "white", "White", opacity=((400.0, 0.0), (600.0, 1.0)), colour=((0.0, 1.0, 1.0, 1.0), (1000.0, 1.0, 1.0, 1.0))
)
SIZE = (120, 100)
TILT = math.radians(20)
SHEARED = np.array(
    [[1.5, 0, 0, -60], [0, 1.5, -3 * math.sin(TILT), -30], [0, 0, 3 * math.cos(TILT), -40], [0, 0, 0, 1]]
)


def turned_affine():
    a, b = math.radians(30), math.radians(-20)
    around_z = np.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
    around_x = np.array([[1, 0, 0], [0, math.cos(b), -math.sin(b)], [0, math.sin(b), math.cos(b)]])
    affine = np.eye(4)
    affine[:3, :3] = around_z @ around_x * np.array([1.5, 1.2, 3.0])
    affine[:3, 3] = (-30, 20, -50)
    return affine


STRAIGHT = np.diag([1.5, 1.2, 3.0, 1.0])
MIRRORED = STRAIGHT.copy()
MIRRORED[2, 2] = -3.0
AFFINES = {"straight": STRAIGHT, "turned": turned_affine(), "sheared": SHEARED, "mirrored": MIRRORED}


def ball_volume(affine, at_ijk=(45, 20, 22), radius_mm=9.0, shape=(32, 60, 64), dtype=np.int16, rescale=None):
    """A bright ball in nothing, away from the middle."""
    geometry = Geometry(np.asarray(affine, dtype=np.float64), shape)
    center = geometry.to_lps([at_ijk])[0]
    k, j, i = np.indices(shape)
    points = geometry.to_lps(np.stack([i, j, k], axis=-1).reshape(-1, 3))
    distance = np.linalg.norm(points - center, axis=1)
    values = np.clip((radius_mm - distance) / 4 + 0.5, 0, 1) * 1000
    return Volume(values.reshape(shape).astype(dtype), geometry, rescale or Rescale()), center


def blob(picture):
    """Return the centroid (x, y) and the extents of what is bright."""
    bright = picture.max(axis=2) > 100
    assert bright.any()
    rows, columns = np.nonzero(bright)
    return (columns.mean(), rows.mean()), (np.ptp(columns) + 1, np.ptp(rows) + 1)


@pytest.fixture
def scene_of():
    scenes = []

    def make(volume, **kwargs):
        scenes.append(Scene(volume, **kwargs))
        scenes[-1].set_preset(WHITE)
        return scenes[-1]

    yield make
    for scene in scenes:
        scene.close()


@pytest.mark.parametrize("affine", AFFINES.values(), ids=AFFINES.keys())
def test_a_ball_is_drawn_where_the_camera_says_and_round(scene_of, affine):
    volume, center = ball_volume(affine)
    scene = scene_of(volume)
    for name in VIEWS:
        scene.view(name)
        scene.turn(15, 10)
        scene.zoom(1.4)
        scene.pan(0.05, -0.03)
        (x, y), (width, height) = blob(scene.picture(SIZE, has_cube=False))
        want = scene.camera.to_picture(center, SIZE)[0]
        assert (x, y) == pytest.approx(tuple(want), abs=1.0), name
        diameter = 2 * 9.0 * min(SIZE) / 2 / scene.camera.parallel_scale_mm
        assert width == pytest.approx(diameter, abs=3)
        assert height == pytest.approx(diameter, abs=3)


def test_from_the_front_the_patients_left_is_on_the_right_and_the_head_up(scene_of):
    volume, center = ball_volume(STRAIGHT, at_ijk=(55, 30, 26))
    middle = np.array(volume.geometry.center_mm)
    assert center[0] > middle[0]
    assert center[2] > middle[2]
    scene = scene_of(volume)
    where = {}
    for name in VIEWS:
        scene.view(name)
        (x, y), _ = blob(scene.picture((100, 100), has_cube=False))
        where[name] = (x > 50, y < 50)
    assert where["anterior"] == (True, True)
    assert where["posterior"] == (False, True)
    assert where["left"][1]
    assert where["inferior"][0]
    assert not where["superior"][0]


def test_coarse_and_fine_show_the_ball_at_the_same_place(scene_of):
    volume, _ = ball_volume(STRAIGHT)
    scene = scene_of(volume, coarse_voxels=volume.array.size // 8)
    assert not scene.is_sharp
    coarse, _ = blob(scene.picture(SIZE, has_cube=False))
    scene.sharpen()
    assert scene.is_sharp
    fine, _ = blob(scene.picture(SIZE, has_cube=False))
    assert coarse == pytest.approx(fine, abs=0.7)
    scene.interacting(True)
    assert not scene.is_sharp
    assert blob(scene.picture(SIZE, has_cube=False))[0] == pytest.approx(fine, abs=1.0)


def test_stored_values_are_rescaled_before_the_preset(scene_of):
    volume, _ = ball_volume(STRAIGHT, rescale=Rescale(1, -1024, "HU"))
    scene = scene_of(volume)
    assert scene.picture(SIZE, has_cube=False).max() == 0
    scene.set_preset(VolumePreset("low", "Low", ((-600.0, 0.0), (-400.0, 1.0)), WHITE.colour))
    assert scene.picture(SIZE, has_cube=False).max() > 200


def test_mip_shows_the_highest_value_on_the_ray(scene_of):
    scene = scene_of(ball_volume(STRAIGHT)[0])
    scene.set_preset(
        VolumePreset("m", "M", ((0.0, 0.0), (1.0, 1.0)), ((0.0, 0, 0, 0), (2000.0, 1, 1, 1)), blend=Blend.MIP)
    )
    assert scene.picture(SIZE, has_cube=False).max() == pytest.approx(1000 / 2000 * 255, abs=4)


def test_the_ground_is_black_and_the_cube_lies_in_the_corner(scene_of):
    scene = scene_of(ball_volume(STRAIGHT)[0])
    bare, with_cube = (scene.picture((200, 200), has_cube=has) for has in (False, True))
    assert not bare[-1].any()
    rows, columns = np.nonzero(np.any(bare != with_cube, axis=2))
    assert rows.min() >= 200 * 0.84 - 1
    assert columns.max() <= 200 * 0.16 + 1


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16, np.int32, np.float32])
def test_values_of_any_type_are_rendered(scene_of, dtype):
    volume, _ = ball_volume(STRAIGHT)
    scaled = Volume((volume.array // 5).astype(dtype), volume.geometry, Rescale(5, 0))
    assert scene_of(scaled, coarse_voxels=20_000).picture(SIZE, has_cube=False).max() > 200


def test_an_unknown_preset_or_view_is_told(scene_of):
    scene = scene_of(ball_volume(STRAIGHT)[0])
    with pytest.raises(ViewerError, match="no 3D preset"):
        scene.set_preset("nothing")
    with pytest.raises(ViewerError, match="no view"):
        scene.view("askance")


def test_thumbnails_come_for_each_preset_of_the_modality():
    volume, _ = ball_volume(STRAIGHT, rescale=Rescale(1, 0, "HU"))
    pictures = {preset.name: picture for preset, picture in thumbnails(volume, "CT", (48, 40))}
    assert list(pictures) == [preset.name for preset in volume_presets("CT")]
    assert all(picture.shape == (40, 48, 3) for picture in pictures.values())
    assert pictures["ct-bone"].max() > 100


def test_turning_all_the_way_round_comes_back():
    camera = standard_view("anterior", Geometry(STRAIGHT, (10, 20, 30)))
    turned = camera
    for _ in range(36):
        turned = turned.turned(10, 0)
    assert turned.position_mm == pytest.approx(camera.position_mm, abs=1e-6)


def test_the_camera_moves_to_its_right_and_upwards():
    camera = Camera((0, -100, 0), (0, 0, 0), (0, 0, 1), 50)
    assert camera.turned(90, 0).position_mm == pytest.approx((100, 0, 0), abs=1e-9)
    assert camera.turned(0, 90).position_mm == pytest.approx((0, 0, 100), abs=1e-9)
    assert camera.panned(0.5, 0).to_picture((0, 0, 0), (101, 101))[0] == pytest.approx((100.5, 50))
    assert camera.panned(0, 0.5).to_picture((0, 0, 0), (101, 101))[0] == pytest.approx((50, 100.5))
    assert camera.zoomed(2).parallel_scale_mm == 25


@pytest.mark.parametrize("voxels", [10_000, 40_000, 122_880])
def test_a_reduced_volume_keeps_places_and_mean(voxels):
    geometry = Geometry(turned_affine(), (32, 60, 64))
    k, j, i = np.indices(geometry.shape)
    volume = Volume((100 * i + 50 * j + 20 * k).astype(np.int16), geometry, Rescale())
    small = reduced(volume, voxels)
    assert small.array.size <= voxels
    assert small.geometry.bounds_mm()[0] == pytest.approx(geometry.bounds_mm()[0], abs=1e-6)
    assert small.geometry.bounds_mm()[1] == pytest.approx(geometry.bounds_mm()[1], abs=1e-6)
    k, j, i = (n // 2 for n in small.array.shape)
    at = geometry.to_ijk(small.geometry.to_lps([[i, j, k]]))[0]
    assert small.array[k, j, i] == pytest.approx(at @ [100, 50, 20], abs=0.1 * 170)  # a tenth of a voxel


def test_right_angles_are_kept_as_they_are():
    volume, _ = ball_volume(turned_affine())
    assert right_angled(volume) is volume
    straight = right_angled(ball_volume(SHEARED)[0])
    directions = straight.geometry.directions
    assert np.abs(directions.T @ directions - np.eye(3)).max() < 1e-9


def test_the_relative_range_ignores_a_few_extremes():
    array = np.full((20, 50, 50), 100, np.int16)
    array[:10] = 0
    array[0, 0, :5] = 30000
    assert relative_range(Volume(array, Geometry(np.eye(4), array.shape), Rescale(2, 1))) == (1, 201)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NVIDIA H200/PCIe/SSE2", True),
        ("AMD Radeon RX 6800 (radeonsi)", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Google SwiftShader", False),
        ("", False),
    ],
)
def test_graphics_cards_are_told_from_software(name, expected):
    assert has_gpu(name) is expected


def test_a_preset_with_gradients_may_follow_one_without(scene_of):
    scene = scene_of(ball_volume(STRAIGHT)[0])
    lit = VolumePreset("lit", "Lit", WHITE.opacity, WHITE.colour, shading=Shading(0.3, 0.7, 0.0, 1.0))
    edges = VolumePreset("edges", "Edges", WHITE.opacity, WHITE.colour, ((0.0, 0.0), (50.0, 1.0)), lit.shading)
    scene.set_preset(lit)
    assert scene.picture(SIZE, has_cube=False).max() > 100
    scene.set_preset(edges)
    assert scene.picture(SIZE, has_cube=False).max() > 100


def test_the_mapper_for_graphics_cards_draws_the_same(scene_of, monkeypatch):
    volume, _ = ball_volume(AFFINES["turned"])
    software, _ = blob(scene_of(volume).picture(SIZE, has_cube=False))
    monkeypatch.setattr("viewer.scene3d.scene.has_gpu", lambda name: True)
    scene = scene_of(volume)
    assert blob(scene.picture(SIZE, has_cube=False))[0] == pytest.approx(software, abs=1.0)
    scene.interacting(True)
    assert blob(scene.picture(SIZE, has_cube=False))[0] == pytest.approx(software, abs=1.5)


def test_a_scene_moves_to_another_window_and_leaves_it_open(scene_of):
    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    scene = scene_of(ball_volume(STRAIGHT)[0])
    before, _ = blob(scene.picture(SIZE, has_cube=False))
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    scene.attach(window)
    assert blob(scene.picture(SIZE, has_cube=False))[0] == pytest.approx(before, abs=0.5)
    assert window.GetRenderers().GetNumberOfItems() == 2


def test_values_that_are_none_are_as_dark_as_the_lowest(scene_of):
    """Nothing around the ball, as NaN: the ball is drawn as with the lowest value there."""
    volume, _ = ball_volume(STRAIGHT, dtype=np.float32)
    holed = replace(volume, array=np.where(volume.array > 0, volume.array, np.float32(np.nan)))
    plain, none = (scene_of(v).picture(SIZE, has_cube=False) for v in (volume, holed))
    assert np.abs(plain.astype(int) - none).max() <= 2
    assert np.isfinite(right_angled(holed).array).all()


def test_a_mirrored_volume_keeps_what_it_carries():
    volume = replace(
        ball_volume(MIRRORED)[0], filled=(3,), padding=(-9, -8), windows=(Window(1, 2),), photometric="MONOCHROME1"
    )
    mirrored = right_angled(volume)
    assert mirrored is not volume
    assert np.array_equal(mirrored.array[32 - 1 - 3], volume.array[3])
    assert mirrored.filled == (28,)
    for other in (mirrored, reduced(volume, 1000), right_angled(replace(volume, geometry=sheared().geometry))):
        assert (other.padding, other.windows, other.photometric) == ((-9, -8), (Window(1, 2),), "MONOCHROME1")


def sheared():
    return ball_volume(SHEARED)[0]
