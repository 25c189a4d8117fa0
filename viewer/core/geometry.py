"""Planes and volumes in the patient's coordinate system (LPS, mm)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.phrases import noted, say

Vec3 = tuple[float, float, float]
Array = NDArray[Any]


class SpacingSource(Enum):
    """Tell where a pixel spacing comes from; the value is the text shown beside measurements (PS3.3 10.7)."""

    PIXEL_SPACING = ""
    IMAGER = noted("at detector")
    MAGNIFICATION = noted("est. (magnification removed)")
    CALIBRATED = noted("calibrated")
    UNCALIBRATED = noted("uncalibrated, at detector")
    SCANNED = noted("nominal scanned")
    ULTRASOUND_REGION = noted("ultrasound region")
    USER = noted("calibrated by user")
    NONE = noted("not calibrated: pixels")

    @property
    def is_true(self) -> bool:
        """Whether lengths are those in the patient, as far as the file can tell; others are shown as about so long."""
        return self not in _ABOUT


_ABOUT = frozenset(
    (SpacingSource.IMAGER, SpacingSource.MAGNIFICATION, SpacingSource.UNCALIBRATED, SpacingSource.SCANNED)
)


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distance between pixel centres: `row_mm` between rows (down), `column_mm` between columns (right).

    `magnification` is the factor that was taken out of the distances at the detector, 0 where none was.
    """

    row_mm: float
    column_mm: float
    source: SpacingSource = SpacingSource.PIXEL_SPACING
    magnification: float = 0.0

    @property
    def words(self) -> str:
        """Say where the distances come from; '' for a plain pixel spacing."""
        if self.magnification:
            return say("est. (magnification {factor} removed)", factor=f"{self.magnification:g}")
        return self.source.value

    @property
    def aspect(self) -> float:
        """Height of a pixel divided by its width."""
        return self.row_mm / self.column_mm


@dataclass(frozen=True, slots=True)
class Plane:
    """A picture's place in the patient: centre of the first pixel, and the directions of rows and columns.

    `row` is the unit vector along increasing column index (x), `column` along increasing row index (y);
    all in LPS mm (PS3.3 C.7.6.2.1.1).
    """

    position_mm: Vec3
    row: Vec3
    column: Vec3

    @property
    def normal(self) -> Vec3:
        """Unit vector `row x column`; stacks are sorted along it."""
        # Plain arithmetic: asked for with every repaint, and many times quicker than through arrays.
        (a, b, c), (d, e, f) = self.row, self.column
        x, y, z = b * f - c * e, c * d - a * f, a * e - b * d
        length = math.sqrt(x * x + y * y + z * z) or 1.0
        return (x / length, y / length, z / length)

    @property
    def depth_mm(self) -> float:
        """Signed distance of the plane from the patient origin, along its normal."""
        return float(np.dot(self.normal, self.position_mm))

    def to_lps(self, points_px: ArrayLike, spacing: Spacing) -> Array:
        """Return (n, 3) LPS mm of (n, 2) pixel coordinates (x = column, y = row; (0, 0) a pixel's centre)."""
        px = np.atleast_2d(np.asarray(points_px, dtype=np.float64))
        along_row = px[:, :1] * spacing.column_mm * np.asarray(self.row)
        along_column = px[:, 1:2] * spacing.row_mm * np.asarray(self.column)
        return np.asarray(np.asarray(self.position_mm) + along_row + along_column)

    def to_px(self, points_mm: ArrayLike, spacing: Spacing) -> Array:
        """Return (n, 2) pixel coordinates of (n, 3) LPS mm, projected along the plane's normal."""
        offset = np.atleast_2d(np.asarray(points_mm, dtype=np.float64)) - np.asarray(self.position_mm)
        x = offset @ np.asarray(self.row) / spacing.column_mm
        y = offset @ np.asarray(self.column) / spacing.row_mm
        return np.stack([x, y], axis=1)

    def distance_mm(self, point_mm: Sequence[float]) -> float:
        """Signed distance of a point from the plane, along the normal."""
        return float(np.dot(self.normal, np.asarray(point_mm, dtype=np.float64) - np.asarray(self.position_mm)))

    def letters(self) -> tuple[str, str, str, str]:
        """Return the orientation letters of the left, right, top and bottom edges, unrotated."""
        return (
            direction_letters(tuple(-v for v in self.row)),
            direction_letters(self.row),
            direction_letters(tuple(-v for v in self.column)),
            direction_letters(self.column),
        )


def direction_letters(direction: Sequence[float], limit: float = 1e-4) -> str:
    """Name an LPS direction: letters by falling magnitude, parts below `limit` dropped (PS3.3 C.7.6.1.1.1)."""
    pairs = (("R", "L"), ("A", "P"), ("F", "H"))
    parts = sorted(((abs(v), pair[v > 0]) for v, pair in zip(direction, pairs, strict=True)), key=lambda p: -p[0])
    return "".join(letter for size, letter in parts if size >= limit)


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """A volume's place in the patient.

    `affine` (4, 4) maps index (i, j, k) = (column, row, slice) to LPS mm; `shape` is (k, j, i), as the array's.
    """

    affine: Array
    shape: tuple[int, int, int]
    frame_of_reference_uid: str = ""
    source: SpacingSource = SpacingSource.PIXEL_SPACING

    @property
    def spacing_mm(self) -> Vec3:
        """Distances between voxel centres along i, j, k."""
        steps = np.linalg.norm(self.affine[:3, :3], axis=0)
        return (float(steps[0]), float(steps[1]), float(steps[2]))

    @property
    def directions(self) -> Array:
        """(3, 3): columns are the unit vectors of i, j, k in LPS."""
        return np.asarray(self.affine[:3, :3] / np.linalg.norm(self.affine[:3, :3], axis=0))

    @property
    def center_mm(self) -> Vec3:
        """LPS of the middle of the volume."""
        k, j, i = self.shape
        x, y, z = self.to_lps([[(i - 1) / 2, (j - 1) / 2, (k - 1) / 2]])[0]
        return (float(x), float(y), float(z))

    def to_lps(self, points_ijk: ArrayLike) -> Array:
        """Return (n, 3) LPS mm of (n, 3) indices (i, j, k)."""
        ijk = np.atleast_2d(np.asarray(points_ijk, dtype=np.float64))
        return ijk @ self.affine[:3, :3].T + self.affine[:3, 3]

    def to_ijk(self, points_mm: ArrayLike) -> Array:
        """Return (n, 3) fractional indices (i, j, k) of (n, 3) LPS mm."""
        offset = np.atleast_2d(np.asarray(points_mm, dtype=np.float64)) - self.affine[:3, 3]
        return np.asarray(np.linalg.solve(self.affine[:3, :3], offset.T).T)

    def bounds_mm(self) -> tuple[Vec3, Vec3]:
        """Return the lowest and highest LPS corner over all voxels, half a voxel beyond their centres."""
        k, j, i = self.shape
        corners = [[a, b, c] for a in (-0.5, i - 0.5) for b in (-0.5, j - 0.5) for c in (-0.5, k - 0.5)]
        lps = self.to_lps(corners)
        low, high = lps.min(axis=0), lps.max(axis=0)
        return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))
