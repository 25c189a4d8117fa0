"""A move of the brush on 512 x 512 x 600 voxels until its picture is made, the undo of the stroke, and the numbers of
10 million voxels beside those of SimpleITK."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from benchmarks.rows import Row, at_most, times_as_long
from benchmarks.timing import medians
from viewer.core.geometry import Geometry
from viewer.core.look import Camera2D, place
from viewer.core.pixels import Rescale
from viewer.core.segment import Packed, Segment
from viewer.display.resample import target
from viewer.display.segment_cut import Cut, seen
from viewer.display.segment_layers import SegmentLayers
from viewer.jobs.lanes import Never
from viewer.paint.segment_image import Tint
from viewer.volume.segment_statistics import values_in, voxel_count
from viewer.volume.stroke import Stroke
from viewer.volume.surface import surface_mm2
from viewer.volume.volume import Volume

SHAPE = (600, 512, 512)
SPACING_MM = (0.7, 0.7, 1.0)
SCREEN = (1920, 1080)
STEP_MM = 4.0
ROUNDS = 40


def run() -> list[Row]:
    """Paint on through a segment that fills half of the volume."""
    segment = _half()
    rows = []
    for name, radius, is_ball in (
        ("disc, 10 mm", 10.0, False),
        ("ball, 10 mm", 10.0, True),
        ("ball, 20 mm", 20.0, True),
    ):
        move = _mover(segment, radius, is_ball=is_ball)
        milliseconds = 1000 * medians({"move": move}, ROUNDS)["move"]
        rows.append(at_most(f"brush, {name}: a move until its picture is made", milliseconds, "ms", 16))
    rows.append(_undo(segment))
    return [*rows, *_numbers()]


def _half() -> Segment:
    affine = np.diag([*SPACING_MM, 1.0])
    j, i = np.indices(SHAPE[1:])
    packed = Packed.of(np.hypot(j - 256, i - 256) < 200)
    slices = MappingProxyType(dict.fromkeys(range(SHAPE[0]), packed))
    return Segment(
        "1", "Half", (76, 209, 124), None, "1.2", "1.2.3", "", "1.2.3", Geometry(affine, SHAPE), slices=slices
    )


def _mover(segment: Segment, radius_mm: float, *, is_ball: bool) -> Callable[[], None]:
    """Return what goes on by one step and makes the picture of the slice."""
    layers = SegmentLayers(segment)
    stroke = Stroke(segment.geometry, layers.kept, radius_mm=radius_mm, normal=None if is_ball else (0.0, 0.0, 1.0))
    to = target(SHAPE[1:], place(Camera2D(), SHAPE[1:], 1.0, tuple(map(float, SCREEN))), SCREEN, 1.0)
    steps = iter(range(10**6))

    def move() -> None:
        angle = next(steps) * STEP_MM / 140.0
        stroke.go((180.0 + 140.0 * np.cos(angle), 180.0 + 140.0 * np.sin(angle), 300.0))
        found = seen(layers.with_drawn(stroke.layers), Cut.of_slice(300), to, 2)
        assert found is not None
        Tint(found, segment.color, 0.35).image(1.0)

    return move


def _undo(segment: Segment) -> Row:
    """Return what undo keeps of a stroke beyond the segment before it."""
    stroke = Stroke(segment.geometry, SegmentLayers(segment).kept, radius_mm=10.0)
    for x in range(60, 300, 4):
        stroke.go((float(x), 180.0, 300.0))
    after = segment.with_layers(stroke.layers)
    new = sum(len(packed.bits) for k, packed in after.slices.items() if packed is not segment.slices.get(k))
    return at_most("undo of a stroke with a ball of 10 mm", new / 2**20, "MiB", 1.0, note="slices that it changed")


def _numbers() -> list[Row]:
    """Return how long all numbers of 10 million voxels take, and SimpleITK's, which have no percentiles or moments."""
    import SimpleITK

    shape = (160, 512, 512)
    rng = np.random.default_rng(3)
    layer = rng.normal(50.0, 20.0, shape[1:]).astype(np.int16)
    array = np.stack([np.roll(layer, 7 * k) for k in range(shape[0])])
    j, i = np.indices(shape[1:])
    mask = np.hypot(j - 256, i - 256) < 141.1
    geometry = Geometry(np.diag([*SPACING_MM, 1.0]), shape)
    slices = MappingProxyType({k: Packed.of(mask) for k in range(shape[0])})
    segment = Segment("1", "Large", (76, 209, 124), None, "1", "1.1", "", "1.1", geometry, slices=slices)
    volume = Volume(array, geometry, Rescale(1.0, -1024.0, "HU"), padding=(-2000, -2000))
    image = SimpleITK.GetImageFromArray(array)
    label = SimpleITK.GetImageFromArray(np.broadcast_to(mask, shape).astype(np.uint8))

    def theirs() -> None:
        found = SimpleITK.LabelStatisticsImageFilter()
        found.UseHistogramsOn()
        found.Execute(image, label)
        found.GetMedian(1)

    def their_surface() -> None:
        found = SimpleITK.LabelShapeStatisticsImageFilter()
        found.ComputePerimeterOn()
        found.Execute(label)
        found.GetPerimeter(1)

    seconds = medians(
        {
            "ours": lambda: values_in(segment, volume, Never()),
            "theirs": theirs,
            "surface": lambda: surface_mm2(segment, Never()),
            "their surface": their_surface,
        },
        5,
    )
    count = f"{voxel_count(segment) / 1e6:.1f} million voxels"
    return [
        at_most(f"numbers of {count}", seconds["ours"], "s", 0.5, peer_name="SimpleITK", peer=seconds["theirs"]),
        times_as_long(f"surface of {count}", seconds["surface"], "s", "SimpleITK", seconds["their surface"], 1.0),
    ]
