"""Rods, angles and end plates in tilted stacks, found in the picture and measured; scales of all kinds of file."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture, save
from tests.proof.row import ProofRow
from viewer.core.annotation import Annotation
from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.core.pixels import FrameRef
from viewer.core.protocols import Sampler
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.measure.calibrating import KnownLine
from viewer.measure.evaluate import evaluate
from viewer.measure.placing import to_points, to_px
from viewer.volume.reslice import reslice
from viewer.volume.volume import Volume

Array = NDArray[Any]
STACKS = ((0.6, 0.9, 1.0, 0.0), (0.8, 0.5, 1.5, 0.3), (0.7, 0.7, 2.0, -0.4), (1.0, 0.6, 2.5, 0.2))
"""Voxel edges along i, j and k in mm, and by how many mm a slice is moved along its rows for each mm to the next."""
SIDE_MM = 150.0
BALL_MM = 2.0
"""The standard deviation of the bright balls that mark ends, in the largest edge of a voxel."""
PLANE = Spacing(0.55, 0.45)
SHAPE = (400, 480)
HEIGHT = 20_000
RODS, ANGLES = 200, 100


def stack_of(edges: tuple[float, float, float, float], rng: np.random.Generator) -> Geometry:
    """Return an empty stack around a random place, turned at random, its slices moved along their rows."""
    x, y, z, tilt = edges
    steps = np.diag([x, y, z])
    steps[0, 2] = tilt * z
    turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    shape = tuple(math.ceil(SIDE_MM / step) for step in (z, y, x))
    affine = np.eye(4)
    affine[:3, :3] = turn @ steps
    affine[:3, 3] = rng.uniform(-200, 200, 3)
    return Geometry(affine, (shape[0], shape[1], shape[2]))


def with_balls(geometry: Geometry, places_mm: Array, sigma: float) -> Volume:
    """Return a stack with a ball of Gaussian profile at each place (n, 3): every voxel has the value at its centre."""
    values = np.zeros(geometry.shape, np.float64)
    reach = np.ceil(5 * sigma * np.linalg.norm(np.linalg.inv(geometry.affine[:3, :3]), axis=1)).astype(int)
    for place in places_mm:
        middle = np.rint(geometry.to_ijk([place])[0]).astype(int)
        spans = [
            np.arange(max(0, m - r), min(count, m + r + 1))
            for m, r, count in zip(middle, reach, geometry.shape[::-1], strict=True)
        ]
        i, j, k = np.meshgrid(*spans, indexing="ij")
        points = geometry.to_lps(np.stack([i, j, k], axis=-1).reshape(-1, 3)) - place
        values[k, j, i] += HEIGHT * np.exp(-(points**2).sum(axis=1) / (2 * sigma**2)).reshape(i.shape)
    return Volume(np.rint(values).astype(np.uint16), geometry)


def found_in(picture_: Array, near_px: Array, radius_px: tuple[float, float]) -> Array:
    """Return the centre of mass (x, y) of what is bright around a place of the picture."""
    low = np.maximum(np.floor(near_px - radius_px), 0).astype(int)
    high = np.ceil(near_px + radius_px).astype(int) + 1
    part = picture_[low[1] : high[1], low[0] : high[0]].astype(np.float64)
    y, x = np.mgrid[low[1] : low[1] + part.shape[0], low[0] : low[0] + part.shape[1]]
    inside = ((x - near_px[0]) / radius_px[0]) ** 2 + ((y - near_px[1]) / radius_px[1]) ** 2 <= 1
    weight = np.where(inside, part, 0.0)
    return np.array([(x * weight).sum(), (y * weight).sum()]) / weight.sum()


def measured(kind: str, volume: Volume, places_mm: Array, sigma: float, rng: np.random.Generator) -> float:
    """Return the first number of a kind whose points are found in the plane through places (n, 3) of a stack.

    The plane is turned at random around its normal. The points are kept in the patient and brought back, as those of
    an annotation are.
    """
    middle, offsets = places_mm.mean(axis=0), places_mm - places_mm.mean(axis=0)
    along = np.linalg.svd(offsets)[2]
    turn = rng.uniform(0, 2 * math.pi)
    second = along[1] if len(places_mm) > 2 else np.cross(along[0], rng.normal(size=3))
    second = second / np.linalg.norm(second)
    row = math.cos(turn) * along[0] + math.sin(turn) * second
    column = math.cos(turn) * second - math.sin(turn) * along[0]
    corner = middle - row * PLANE.column_mm * (SHAPE[1] - 1) / 2 - column * PLANE.row_mm * (SHAPE[0] - 1) / 2
    plane = Plane(tuple(corner), tuple(row), tuple(column))
    values = reslice(volume, plane, PLANE, SHAPE)
    values = np.where(values < 0, 0, values)
    near = plane.to_px(places_mm, PLANE)
    radius = (4 * sigma / PLANE.column_mm, 4 * sigma / PLANE.row_mm)
    points = []
    for place in near:
        at = place + rng.uniform(-1, 1, 2)
        for _ in range(6):  # from a rough place to the very middle
            at = found_in(values, at, radius)
        points.append((float(at[0]), float(at[1])))
    kept, is_in_patient = to_points(points, plane, PLANE)
    mark = Annotation("1", kind, kept, "1", "1", FrameRef("1", 0), is_in_patient)
    sampler = Sampler(np.zeros(SHAPE), spacing=PLANE, plane=plane)
    return evaluate(kind, to_px(mark, plane, PLANE), sampler)[0].value


def places(offsets_mm: Array, geometry: Geometry, rng: np.random.Generator) -> Array:
    """Return offsets (n, 2) in mm as places (n, 3) in the middle of a stack, in a plane that is turned at random."""
    axes, _ = np.linalg.qr(rng.normal(size=(3, 2)))
    centred = offsets_mm - (offsets_mm.min(axis=0) + offsets_mm.max(axis=0)) / 2
    return np.asarray(centred @ axes.T + geometry.center_mm + rng.uniform(-3, 3, 3))


def cases(count: int, seed: int) -> Iterator[tuple[Geometry, float, np.random.Generator]]:
    """Yield stacks, the size of the balls in them, and where chance comes from."""
    rng = np.random.default_rng(seed)
    for number in range(count):
        edges = STACKS[number % len(STACKS)]
        yield stack_of(edges, rng), BALL_MM * max(edges[:3]), rng


def rods() -> tuple[float, float]:
    """Return the worst error of the length of rods, in mm and in percent."""
    worst, relative = 0.0, 0.0
    for geometry, sigma, rng in cases(RODS, 1):
        length = float(rng.uniform(40, 100))
        ends = places(np.array([(0.0, 0.0), (length, 0.0)]), geometry, rng)
        error = abs(measured("length", with_balls(geometry, ends, sigma), ends, sigma, rng) - length)
        worst, relative = max(worst, error), max(relative, 100 * error / length)
    return worst, relative


def angles(kind: str) -> float:
    """Return the worst error of angles whose legs or end plates end in balls, in degrees."""
    worst = 0.0
    for geometry, sigma, rng in cases(ANGLES, 2):
        truth = float(rng.uniform(45, 160)) if kind == "angle" else float(rng.uniform(5, 110))
        half = math.radians(truth) / 2
        leg = np.array([math.cos(half), math.sin(half)])
        if kind == "angle":
            flat = np.array([50 * leg, (0.0, 0.0), 50 * leg * (1, -1)])
        else:
            flat = np.array([-22 * leg, 22 * leg, -22 * leg * (1, -1) + (0, -75), 22 * leg * (1, -1) + (0, -75)])
        points = places(flat, geometry, rng)
        found = measured(kind, with_balls(geometry, points, sigma), points, sigma, rng)
        worst = max(worst, abs(found - truth))
    return worst


def region(x: tuple[float, int], y: tuple[float, int], box: tuple[int, int, int, int], **more: Any) -> Dataset:
    """Return an item of the sequence of ultrasound regions: steps and units of its axes, and its box."""
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType, item.RegionFlags = 1, 1, 0
    item.RegionLocationMinX0, item.RegionLocationMinY0, item.RegionLocationMaxX1, item.RegionLocationMaxY1 = box
    item.PhysicalDeltaX, item.PhysicalUnitsXDirection = x
    item.PhysicalDeltaY, item.PhysicalUnitsYDirection = y
    for keyword, value in more.items():
        setattr(item, keyword, value)
    return item


US = {
    "SequenceOfUltrasoundRegions": Sequence(
        [
            region((0.02, 3), (0.02, 3), (0, 0, 199, 199)),
            region((0.005, 4), (0.05, 3), (200, 0, 399, 199)),
            region((0.005, 4), (-0.8, 7), (0, 200, 399, 399), ReferencePixelX0=0, ReferencePixelY0=120),
        ]
    ),
    "Modality": "US",
}
DETECTOR = {"Modality": "DX", "ImagerPixelSpacing": [0.15, 0.15]}
LINE = [(10.0, 10.0), (110.0, 10.0)]
SCALES: tuple[tuple[dict[str, Any], str, list[tuple[float, float]], float, str], ...] = (
    (US, "length", LINE, 20.0, "mm"),
    (US, "interval", [(210.0, 50.0), (370.0, 50.0)], 0.8, "s"),
    (US, "doppler", [(100.0, 220.0)], 80.0, "cm/s"),
    (DETECTOR, "length", LINE, 15.0, "mm"),
    (DETECTOR | {"EstimatedRadiographicMagnificationFactor": 1.5}, "length", LINE, 10.0, "mm"),
    (DETECTOR | {"PixelSpacing": [0.15, 0.15]}, "length", LINE, 15.0, "mm"),
    (DETECTOR | {"PixelSpacing": [0.1, 0.1], "PixelSpacingCalibrationType": "FIDUCIAL"}, "length", LINE, 10.0, "mm"),
    ({"PixelSpacing": [0, 0]}, "length", LINE, 100.0, "px"),
    ({}, "length", LINE, 100.0, "px"),
    ({"PixelAspectRatio": [1, 2]}, "length", LINE, 100.0, "px"),
)


def scales() -> float:
    """Return the worst relative error of numbers on files of all kinds of scale; infinite where a unit is wrong."""
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for number, (attributes, kind, points, truth, unit) in enumerate(SCALES):
            nowhere = {"PixelSpacing": None, "ImagePositionPatient": None, "ImageOrientationPatient": None}
            path = Path(folder) / f"{number}.dcm"
            save(picture(**nowhere | attributes), path)
            instance = read(Location(str(path))).instance
            sampler = Sampler(
                np.zeros((400, 400)), spacing=instance.spacing, regions=instance.regions, aspect=instance.pixel_aspect
            )
            stat = evaluate(kind, np.array(points), sampler)[0]
            worst = max(worst, abs(stat.value / truth - 1) if stat.unit == unit else math.inf)
    return worst


def calibrated() -> float:
    """Return the worst relative error of lengths by a calibration line, at any direction and shape of pixels."""
    rng = np.random.default_rng(3)
    worst = 0.0
    for _ in range(99):
        aspect, width = rng.uniform(0.3, 3), rng.uniform(0.05, 2)
        step, (a, b) = rng.uniform(-300, 300, 2), rng.uniform(0, 400, (2, 2))
        known = width * math.hypot(step[0], step[1] * aspect)
        spacing = KnownLine((float(step[0]), float(step[1])), known).spacing(aspect)
        truth = width * math.hypot(b[0] - a[0], (b[1] - a[1]) * aspect)
        found = evaluate("length", np.array([a, b]), Sampler(np.zeros((400, 400)), spacing=spacing))[0].value
        worst = max(worst, abs(found / truth - 1))
    return worst


def arcs() -> float:
    """Return the worst error in percent of the length of curves through points of an arc, 7.5 degrees apart."""
    rng = np.random.default_rng(4)
    worst = 0.0
    for _ in range(50):
        radius, start, parts = rng.uniform(5, 80), rng.uniform(0, 2 * math.pi), int(rng.integers(12, 48))
        spacing = Spacing(float(rng.uniform(0.2, 2)), float(rng.uniform(0.2, 2)))
        turns = start + np.radians(7.5) * np.arange(parts + 1)
        points = np.stack([np.cos(turns), np.sin(turns)], axis=1) * radius / (spacing.column_mm, spacing.row_mm)
        found = evaluate("curve", points, Sampler(np.zeros((9, 9)), spacing=spacing))[0].value
        worst = max(worst, 100 * abs(found / (radius * math.radians(7.5) * parts) - 1))
    return worst


def rows() -> list[ProofRow]:
    """Return what lines prove."""
    in_mm, in_percent = rods()
    where = "random orientation, anisotropic tilted stacks"
    return [
        ProofRow(f"rods, {where}", "length", "0.1 mm", in_mm, 0.1, "mm", RODS),
        ProofRow(f"rods, {where}", "length", "0.1 %", in_percent, 0.1, "%", RODS),
        ProofRow(f"corners, {where}", "angle", "0.05°", angles("angle"), 0.05, "°", ANGLES),
        ProofRow(f"end plates, {where}", "Cobb angle", "0.05°", angles("cobb"), 0.05, "°", ANGLES),
        ProofRow("arcs of a circle, any shape of pixels", "length of the curve", "0.1 %", arcs(), 0.1, "%", 50),
        ProofRow(
            "ultrasound, projection with magnification, no spacing", "unit and value", "exact", scales(), 1e-12, "",
            len(SCALES),
        ),
        ProofRow("calibration line, any direction and any pixels", "length", "exact", calibrated(), 1e-12, "", 99),
    ]  # fmt: skip
