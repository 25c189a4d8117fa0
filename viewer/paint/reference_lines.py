"""Lines where other planes cut the shown one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.core.geometry import Plane, Spacing, Vec3
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

    def corners(self) -> tuple[Vec3, ...]:
        """Return the corners in LPS mm, around the rectangle, half a pixel beyond the centres."""
        bottom, right = self.shape[0] - 0.5, self.shape[1] - 0.5
        return tuple(self._at(x, y) for x, y in ((-0.5, -0.5), (right, -0.5), (right, bottom), (-0.5, bottom)))

    def _at(self, x: float, y: float) -> Vec3:
        plane = self.plane
        along, down = x * self.spacing.column_mm, y * self.spacing.row_mm
        return (
            plane.position_mm[0] + along * plane.row[0] + down * plane.column[0],
            plane.position_mm[1] + along * plane.row[1] + down * plane.column[1],
            plane.position_mm[2] + along * plane.row[2] + down * plane.column[2],
        )


def reference_line(
    shown: PlaneExtent, other: PlaneExtent, *, role: Role = Role.GUIDE, is_dashed: bool = True
) -> Polyline | None:
    """Return where `other` cuts `shown`, in pixels of `shown` and within both pictures.

    None where the frames of reference differ or are not told, the planes are parallel, or they do not meet.
    """
    uid = shown.frame_of_reference_uid
    if not uid or uid != other.frame_of_reference_uid:
        return None
    cosine = _dot(shown.plane.normal, other.plane.normal)
    if 1.0 - cosine * cosine < _LEAST_SINE * _LEAST_SINE:
        return None
    ends = _crossing_mm(shown.plane, other.corners())
    if ends is None:
        return None
    start, end = (_to_px(shown.plane, shown.spacing, point) for point in ends)
    clipped = clip((start, end), shown.shape)
    return Polyline(clipped, is_dashed=is_dashed, role=role) if clipped else None


# Plain arithmetic, as in `Plane.normal`: asked for with every repaint.


def _dot(a: Vec3, b: Vec3) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _minus(a: Vec3, b: Vec3) -> Vec3:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def _to_px(plane: Plane, spacing: Spacing, point_mm: Vec3) -> Point:
    offset = _minus(point_mm, plane.position_mm)
    return _dot(offset, plane.row) / spacing.column_mm, _dot(offset, plane.column) / spacing.row_mm


def _crossing_mm(plane: Plane, corners_mm: Sequence[Vec3]) -> tuple[Vec3, Vec3] | None:
    """Return the ends of the segment in which a convex outline meets a plane."""
    normal = plane.normal
    distances = [_dot(_minus(corner, plane.position_mm), normal) for corner in corners_mm]
    found: list[Vec3] = []
    for index, start in enumerate(corners_mm):
        end, a, b = corners_mm[(index + 1) % len(corners_mm)], distances[index], distances[(index + 1) % len(distances)]
        if (a < 0) != (b < 0):
            share = a / (a - b)
            found.append(
                (
                    start[0] + (end[0] - start[0]) * share,
                    start[1] + (end[1] - start[1]) * share,
                    start[2] + (end[2] - start[2]) * share,
                )
            )
    return (found[0], found[1]) if len(found) == 2 else None


def clip(points_px: Sequence[Point], shape: tuple[int, int]) -> tuple[Point, Point] | None:
    """Return the part of a segment that lies within a picture (rows, columns), None where none does."""
    (x0, y0), (x1, y1) = points_px
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
