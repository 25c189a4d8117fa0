"""What is true of the demo studies: exact positions and values, for tests and for the guided tour."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import numpy as np
import numpy.typing as npt

Point = tuple[float, float, float]
Pixel = tuple[float, float]  # column, row; (0, 0) is the centre of the first pixel


@dataclass(frozen=True, slots=True)
class Grid:
    """An axial stack: LPS of the first voxel's centre, spacing along x, y, z, and (rows, columns, slices)."""

    origin_mm: Point
    spacing_mm: Point
    shape: tuple[int, int, int]

    def x_mm(self) -> npt.NDArray[np.float32]:
        """Return the x of each column."""
        return (self.origin_mm[0] + self.spacing_mm[0] * np.arange(self.shape[1])).astype(np.float32)

    def y_mm(self) -> npt.NDArray[np.float32]:
        """Return the y of each row."""
        return (self.origin_mm[1] + self.spacing_mm[1] * np.arange(self.shape[0])).astype(np.float32)

    def index(self, point_mm: Point) -> Point:
        """Return the fractional (i, j, k) of a point."""
        i, j, k = ((p - o) / s for p, o, s in zip(point_mm, self.origin_mm, self.spacing_mm, strict=True))
        return i, j, k

    def point(self, i: float, j: float, k: float) -> Point:
        """Return the LPS of an index."""
        x, y, z = (o + s * n for o, s, n in zip(self.origin_mm, self.spacing_mm, (i, j, k), strict=True))
        return x, y, z


@dataclass(frozen=True, slots=True)
class StackGeometry:
    """A stack in any direction: the first pixel's centre, unit axes, spacing, and (rows, columns, slices)."""

    origin_mm: Point
    row_axis: Point
    column_axis: Point
    spacing_mm: float
    gap_mm: float
    shape: tuple[int, int, int]

    def point(self, i: float, j: float, k: float) -> Point:
        """Return the LPS of column i, row j, slice k."""
        row, column = np.array(self.row_axis), np.array(self.column_axis)
        normal = np.cross(row, column)
        x, y, z = self.origin_mm + (i * row + j * column) * self.spacing_mm + k * self.gap_mm * normal
        return float(x), float(y), float(z)


@dataclass(frozen=True, slots=True)
class TrueLength:
    """A length between two points in one picture; `instance` is its InstanceNumber in the series named."""

    series: str
    instance: int
    points_px: tuple[Pixel, Pixel]
    points_mm: tuple[Point, ...]
    length_mm: float


@dataclass(frozen=True, slots=True)
class TrueAngle:
    """An angle at the first of three points in one picture."""

    series: str
    instance: int
    points_px: tuple[Pixel, Pixel, Pixel]
    points_mm: tuple[Point, Point, Point]
    angle_degrees: float


@dataclass(frozen=True, slots=True)
class TrueSphere:
    """A sphere of one value; `instance` is the picture through its centre."""

    series: str
    instance: int
    center_px: Pixel
    center_mm: Point
    radius_mm: float
    value: float
    unit: str

    @property
    def volume_ml(self) -> float:
        """Return the sphere's volume."""
        return 4 / 3 * pi * self.radius_mm**3 / 1000


def _index_sphere(
    series: str, grid: Grid, i: int, j: int, k: int, radius: float, value: float, unit: str
) -> TrueSphere:
    return TrueSphere(series, k + 1, (i, j), grid.point(i, j, k), radius, value, unit)


# CT: 100.0 mm are 128 columns
CT_GRID = Grid((-199.609375, -189.609375, -295.0), (0.78125, 0.78125, 2.0), (512, 512, 260))
CT_LENGTH = TrueLength(
    "ct", 149, ((192, 430), (320, 430)), (CT_GRID.point(192, 430, 148), CT_GRID.point(320, 430, 148)), 100.0
)


def _sixty_degrees() -> TrueAngle:
    x, y, z = CT_GRID.point(233, 448, 118)
    points = ((x, y, z), (x + 36, y, z), (x + 18, y - 18 * 3**0.5, z))
    a, b, c = (CT_GRID.index(p)[:2] for p in points)
    return TrueAngle("ct", 119, (a, b, c), points, 60.0)


CT_ANGLE = _sixty_degrees()
CT_SPHERE = _index_sphere("ct", CT_GRID, 256, 430, 178, 20.0, 70.0, "HU")

# Spheres inside organs of one density
CT_LIVER = _index_sphere("ct", CT_GRID, 148, 232, 116, 10.0, 112.0, "HU")
CT_SPLEEN = _index_sphere("ct", CT_GRID, 378, 306, 130, 8.0, 126.0, "HU")
CT_AORTA = _index_sphere("ct", CT_GRID, 287, 284, 167, 6.0, 250.0, "HU")
CT_BLADDER = _index_sphere("ct", CT_GRID, 256, 214, 7, 14.0, 6.0, "HU")
CT_ORGANS = {"liver": CT_LIVER, "spleen": CT_SPLEEN, "aorta": CT_AORTA, "bladder": CT_BLADDER}

# CT of half a year before: slices of the chest of 4 mm; the nodule of the right lung was smaller. The patient lay
# elsewhere on the table: a point of the later CT has this much added here.
PRIOR_SHIFT_MM = (4.0, -3.0, 21.0)
PRIOR_BODY_GRID = Grid((-199.609375, -189.609375, 2.0), (0.78125, 0.78125, 4.0), (512, 512, 52))
PRIOR_GRID = Grid((-195.609375, -192.609375, 23.0), (0.78125, 0.78125, 4.0), (512, 512, 52))
PRIOR_NODULE_RADIUS_MM = 6.0

# PET: lesions that the CT shows too; `radius_mm` is the lesion's, the value holds in its inner half
PET_GRID = Grid((-198.4375, -188.4375, -294.0), (3.125, 3.125, 4.0), (128, 128, 130))
PET_LUNG_LESION = _index_sphere("pet", PET_GRID, 38, 66, 96, 13.0, 9.0, "g/ml")
PET_LIVER_LESION = _index_sphere("pet", PET_GRID, 28, 51, 66, 13.0, 7.0, "g/ml")
PET_LESIONS = {"lung": PET_LUNG_LESION, "liver": PET_LIVER_LESION}

# DX: the scale beside the chest, in the plane that PixelSpacing is calibrated for
DX_SHAPE = (3000, 2500)
DX_IMAGER_SPACING_MM, DX_OBJECT_SPACING_MM = 0.154, 0.14
DX_LENGTH = TrueLength("dx", 1, ((150, 1800), (150, 2300)), (), 70.0)

# Mammography: detector pixels of 0.14 mm; each side's mass is told by its view's first picture
MG_SHAPE, MG_SPACING_MM = (1664, 1280), 0.14
MG_MASS_DIAMETER_MM = 11.2

# MR: two axial stacks of one geometry, and a coronal one whose planes lean 20 degrees forward
MR_TILT_DEGREES = 20.0
MR_AXIAL = StackGeometry((-114.75, -119.75, -66.0), (1, 0, 0), (0, 1, 0), 0.9, 3.4, (256, 256, 46))


def _oblique() -> StackGeometry:
    tilt = MR_TILT_DEGREES * pi / 180
    column = (0.0, float(np.sin(tilt)), float(-np.cos(tilt)))
    normal = np.cross((1.0, 0.0, 0.0), column)
    middle = np.array([0.0, 4.0, 0.0])
    x, y, z = middle - 0.9 * 127.5 * (np.array([1.0, 0, 0]) + column) - normal * 4.4 * 19.5
    return StackGeometry((float(x), float(y), float(z)), (1, 0, 0), column, 0.9, 4.4, (256, 256, 40))


MR_OBLIQUE = _oblique()
MR_LESION = TrueSphere("t2", 31, (88, 102), MR_AXIAL.point(88, 102, 30), 8.0, 880.0, "")

# Ultrasound: 0.028 cm per pixel, so that 250 pixels are 70.0 mm
US_SHAPE, US_FRAMES = (480, 640), 40
US_CM_PER_PX = 0.028
US_APEX_PX = (320, -20)
US_REGION = (60, 0, 570, 479)
US_FLOW_ANGLES, US_FLOW_RANGE_CM = (-0.16, 0.34), (5.6, 12.9)
US_FLOW_REGION = (240, 170, 480, 445)
US_LENGTH = TrueLength("us", 1, ((200, 150), (200, 400)), (), 70.0)

# Cardiac MR: short axis, slices from the base to the tip, 12 moments of the beat
CARDIAC_PHASES, CARDIAC_SLICES, CARDIAC_RR_MS = 12, 10, 840.0
