"""Lines where other planes cut the shown one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from viewer.core.geometry import Array, Plane, Spacing
from viewer.core.shapes import Point, Polyline, Role

_LEAST_SINE = 0.02
"""Planes closer to parallel than about one degree have no line worth drawing."""

_ACROSS = {
    "axial": (Role.CORONAL, Role.SAGITTAL),
    "coronal": (Role.AXIAL, Role.SAGITTAL),
    "sagittal": (Role.AXIAL, Role.CORONAL),
}


@dataclass(frozen=True, slots=True)
class PlaneExtent:
    """A picture's rectangle in the patient: `shape` (rows, columns)."""

    plane: Plane
    spacing: Spacing
    shape: tuple[int, int]
    frame_of_reference_uid: str

    def corners_mm(self) -> Array:
        """Return (4, 3) LPS mm, around the rectangle, half a pixel beyond the centres."""
        bottom, right = self.shape[0] - 0.5, self.shape[1] - 0.5
        return self.plane.to_lps([(-0.5, -0.5), (right, -0.5), (right, bottom), (-0.5, bottom)], self.spacing)


def reference_line(
    shown: PlaneExtent, other: PlaneExtent, *, role: Role = Role.GUIDE, is_dashed: bool = True
) -> Polyline | None:
    """Return where `other` cuts `shown`, in pixels of `shown` and within both pictures.

    None where the frames of reference differ or are not told, the planes are parallel, or they do not meet.
    """
    uid = shown.frame_of_reference_uid
    if not uid or uid != other.frame_of_reference_uid:
        return None
    if float(np.linalg.norm(np.cross(shown.plane.normal, other.plane.normal))) < _LEAST_SINE:
        return None
    ends = _crossing_mm(shown.plane, other.corners_mm())
    if ends is None:
        return None
    clipped = clip(shown.plane.to_px(ends, shown.spacing), shown.shape)
    return Polyline(clipped, is_dashed=is_dashed, role=role) if clipped else None


def _crossing_mm(plane: Plane, corners_mm: Array) -> Array | None:
    """Return the (2, 3) ends of the segment in which a convex outline meets a plane."""
    distances = (corners_mm - np.asarray(plane.position_mm)) @ np.asarray(plane.normal)
    found = []
    for index in range(len(corners_mm)):
        a, b = distances[index], distances[(index + 1) % len(corners_mm)]
        if (a < 0) != (b < 0):
            start, end = corners_mm[index], corners_mm[(index + 1) % len(corners_mm)]
            found.append(start + (end - start) * (a / (a - b)))
    return np.array(found) if len(found) == 2 else None


def clip(points_px: ArrayLike, shape: tuple[int, int]) -> tuple[Point, Point] | None:
    """Return the part of a segment that lies within a picture (rows, columns), None where none does."""
    (x0, y0), (x1, y1) = np.asarray(points_px, dtype=np.float64)
    first, last = 0.0, 1.0
    for start, change, low, high in (
        (x0, x1 - x0, -0.5, shape[1] - 0.5),
        (y0, y1 - y0, -0.5, shape[0] - 0.5),
    ):
        if abs(change) < 1e-12:
            if not low <= start <= high:
                return None
            continue
        enter, leave = sorted(((low - start) / change, (high - start) / change))
        first, last = max(first, enter), min(last, leave)
    if first >= last:
        return None
    dx, dy = x1 - x0, y1 - y0
    return (
        (float(x0 + first * dx), float(y0 + first * dy)),
        (float(x0 + last * dx), float(y0 + last * dy)),
    )


def crosshair(plane: str, center_px: Point, shape: tuple[int, int], gap_px: float) -> tuple[Polyline, ...]:
    """Return the crosshair of an 'axial', 'coronal' or 'sagittal' picture, in the colours of the planes it stands for.

    The four arms leave `gap_px` picture pixels around the point free, so that what is looked at stays visible.
    """
    across, down = _ACROSS[plane]
    x, y = center_px
    bottom, right = shape[0] - 0.5, shape[1] - 0.5
    arms = (
        (((-0.5, y), (x - gap_px, y)), across),
        (((x + gap_px, y), (right, y)), across),
        (((x, -0.5), (x, y - gap_px)), down),
        (((x, y + gap_px), (x, bottom)), down),
    )
    return tuple(Polyline(points, role=role) for points, role in arms if _is_forward(*points))


def _is_forward(start: Point, end: Point) -> bool:
    return start[0] < end[0] or start[1] < end[1]
