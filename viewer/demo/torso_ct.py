"""The demo's CT: a torso in the venous phase, with a calibration insert in the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

import cv2
import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage

from viewer.demo import truth
from viewer.demo.identity import TORSO_STUDY
from viewer.demo.phantom import Array, Coarse, Ellipsoid, Implicit, Layer, Tubes, paint
from viewer.demo.torso import torso_layers
from viewer.demo.writer import DemoFile, DemoSeries, instance, set_grey, set_plane

NOISE_SD_HU = 12.0
FOAM_HU = -965.0
_EDGE_MM = 2.0

SERIES = DemoSeries(
    TORSO_STUDY, "ct", 2, "CT", CTImageStorage, "Torso venous 2.0 mm", "102210", "Phantom CT", "CHEST",
    "Torso with contrast", "torso", "HFS",
)  # fmt: skip


def _table(x: Array, y: Array, _z: float) -> Array:
    bend = (x / 200) ** 2
    top = (118 - 24 * bend) - y
    bottom = y - (176 - 62 * bend * bend)
    return np.asarray(np.maximum(np.maximum(top, bottom), np.abs(x) - np.float32(188)), dtype=np.float32)


def _wedge(x: Array, y: Array, z: float) -> Array:
    """Return distances to a prism over the insert's triangle."""
    corners = np.array(truth.CT_ANGLE.points_mm)
    away = np.full(np.broadcast_shapes(x.shape, y.shape), abs(z - corners[0, 2]) - 5, dtype=np.float32)
    middle = corners.mean(axis=0)
    for a, b in ((0, 1), (1, 2), (2, 0)):
        along = corners[b] - corners[a]
        nx, ny = np.array([along[1], -along[0]]) / np.hypot(along[0], along[1])
        if (middle - corners[a]) @ (nx, ny, 0) > 0:
            nx, ny = -nx, -ny
        away = np.maximum(away, (x - corners[a, 0]) * np.float32(nx) + (y - corners[a, 1]) * np.float32(ny))
    return away


def insert_layers() -> list[Layer]:
    """Return the calibration insert: a rod between two beads, a wedge with a bead at each corner, a sphere."""
    first, second = (np.array([p], np.float32) for p in truth.CT_LENGTH.points_mm)
    free = np.array(
        [[4, 0, 0]], np.float32
    )  # foam around the beads, so that the rod does not draw their centres inwards
    rod = Tubes(first + free, second - free, np.array([[1.2, 1.2]], np.float32))
    corners = np.array(truth.CT_ANGLE.points_mm)
    box = [(*(corners.min(0) - 8),), (*(corners.max(0) + 8),)]
    beads = [
        Layer("bead", Ellipsoid(p, (1.8, 1.8, 1.8)), 2000.0)
        for p in (*truth.CT_LENGTH.points_mm, *truth.CT_ANGLE.points_mm)
    ]
    radius = truth.CT_SPHERE.radius_mm
    return [
        Layer("insert", rod, 90.0),
        Layer("insert", Implicit(box[0], box[1], _wedge), 130.0),
        Layer("insert", Ellipsoid(truth.CT_SPHERE.center_mm, (radius, radius, radius)), truth.CT_SPHERE.value),
        *beads,
    ]


def torso_slice(number: int) -> Array:
    """Return the noiseless HU (rows, columns) of a slice, counted from the feet from 0."""
    return slice_of(truth.CT_GRID, number, torso_layers())


def slice_of(grid: truth.Grid, number: int, layers: Sequence[Layer]) -> Array:
    """Return the noiseless HU (rows, columns) of a slice of a grid: table, insert and the layers of a body."""
    z = grid.origin_mm[2] + number * grid.spacing_mm[2]
    x, y = grid.x_mm(), grid.y_mm()
    image = np.full((y.size, x.size), -1000, dtype=np.float32)
    table = Coarse(Implicit((-190, 90, -400), (190, 190, 400), _table))
    paint(image, x, y, z, [Layer("table", table, -180.0, ((2.5, FOAM_HU),))], _EDGE_MM)
    paint(image, x, y, z, insert_layers(), 1.0)
    paint(image, x, y, z, layers, _EDGE_MM)
    return image


@cache
def _grain() -> Array:
    """Return a large field of noise with the soft grain of a body kernel: mean 0, standard deviation 1."""
    white = np.random.default_rng(20_000).standard_normal((1536, 1536), dtype=np.float32)
    kernel = np.array([0.25, 1.0, 0.25], dtype=np.float32)
    kernel /= np.sqrt((kernel**2).sum())
    field = cv2.sepFilter2D(white, -1, kernel, kernel)
    field.setflags(write=False)
    return np.asarray(field, dtype=np.float32)


def noise(number: int) -> Array:
    """Return a slice's noise: a piece of the field of its own, turned its own way, which is quicker than new noise."""
    rows, columns, _ = truth.CT_GRID.shape
    rng = np.random.default_rng((20_000, number))
    j, i = rng.integers(0, (1536 - rows, 1536 - columns))
    piece = _grain()[j : j + rows, i : i + columns]
    turned = np.rot90(piece, int(rng.integers(4)))
    return turned * np.float32(NOISE_SD_HU)


def _build(number: int) -> Dataset:
    hu = torso_slice(number)
    hu += noise(number)
    return data_set(SERIES, number, hu, truth.CT_GRID)


def data_set(series: DemoSeries, number: int, hu: Array, grid: truth.Grid) -> Dataset:
    """Return a slice of HU (rows, columns) as the scanner of the demo writes it."""
    np.clip(hu, -1024, 3071, out=hu)
    stored = np.rint(hu + 1024).astype(np.int16)
    ds = instance(series, number + 1, ("ORIGINAL", "PRIMARY", "AXIAL"))
    x0, y0, z0 = grid.origin_mm
    dx, dy, dz = grid.spacing_mm
    set_plane(ds, (x0, y0, z0 + number * dz), (1, 0, 0, 0, 1, 0), (dy, dx), dz)
    ds.SpacingBetweenSlices = f"{dz}"
    ds.AcquisitionNumber = 1
    ds.ScanOptions = "HELICAL MODE"
    ds.KVP, ds.XRayTubeCurrent, ds.ExposureTime, ds.Exposure = "120", 240, 500, 120
    ds.ConvolutionKernel = "BODY"
    ds.DataCollectionDiameter, ds.ReconstructionDiameter = "500", "400"
    ds.GantryDetectorTilt, ds.TableHeight, ds.RotationDirection = "0", "150", "CW"
    ds.ContrastBolusAgent, ds.ContrastBolusRoute = "Iohexol 350", "IV"
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "-1024", "1", "HU"
    ds.WindowCenter, ds.WindowWidth = ["40", "-600", "350"], ["400", "1500", "2000"]
    ds.WindowCenterWidthExplanation = ["Soft tissue", "Lung", "Bone"]
    set_grey(ds, stored)
    return ds


def torso_ct_files() -> Iterator[DemoFile]:
    """Yield the slices from feet to head."""
    for number in range(truth.CT_GRID.shape[2]):
        yield DemoFile(f"ct{number + 1:04d}.dcm", partial(_build, number))
