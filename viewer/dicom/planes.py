"""A picture's place in the patient from its position and orientation (PS3.3 C.7.6.2.1.1)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache

from viewer.core.geometry import Plane, Vec3
from viewer.dicom import elements as el
from viewer.dicom.values import numbers

TOLERANCE = 1e-2
FARTHEST_MM = 1e6
"""No patient lies further from the origin of a scanner: sums and squares of such positions are exact enough."""


@lru_cache(4096)
def directions(orientation: bytes) -> tuple[Vec3, Vec3] | None:
    """Return the directions of rows and columns, None unless they are perpendicular unit vectors."""
    return checked_directions(numbers(orientation))


def checked_directions(values: tuple[float, ...]) -> tuple[Vec3, Vec3] | None:
    """Return six numbers as directions of rows and columns, None unless they are perpendicular unit vectors."""
    if len(values) != 6:
        return None
    row, column = values[:3], values[3:]
    lengths = math.hypot(*row), math.hypot(*column)
    if not all(abs(length - 1) <= TOLERANCE for length in lengths):
        return None
    if abs(sum(a * b for a, b in zip(row, column, strict=True))) > TOLERANCE:
        return None
    return (row[0], row[1], row[2]), (column[0], column[1], column[2])


def checked_plane(position: tuple[float, ...], axes: tuple[Vec3, Vec3] | None) -> Plane | None:
    """Return the plane at a position, None where it has no directions or cannot lie there."""
    if axes is None or len(position) != 3 or not all(abs(along) <= FARTHEST_MM for along in position):
        return None
    return Plane((position[0], position[1], position[2]), *axes)


def checked_planes(planes: Iterable[Plane]) -> tuple[Plane, ...]:
    """Return planes that were counted on from a first one, () where one of them cannot lie there."""
    found = [checked_plane(plane.position_mm, (plane.row, plane.column)) for plane in planes]
    known = tuple(plane for plane in found if plane is not None)
    return known if len(known) == len(found) else ()


def plane_of(position: bytes, orientation: bytes) -> Plane | None:
    """Return the plane of raw ImagePositionPatient and ImageOrientationPatient, None unless both are valid."""
    axes = directions(orientation)
    return None if axes is None else checked_plane(numbers(position), axes)


def dose_planes(raw: Mapping[int, bytes]) -> tuple[Plane, ...]:
    """Return the planes of a dose grid by its GridFrameOffsetVector, relative or absolute (C.8.8.3.2)."""
    first = plane_of(raw.get(el.POSITION, b""), raw.get(el.ORIENTATION, b""))
    offsets = numbers(raw.get(el.FRAME_OFFSETS, b""))
    if first is None or not offsets:
        return (first,) if first else ()
    normal, start = first.normal, first.position_mm
    steps = [offset - offsets[0] for offset in offsets]
    return checked_planes(
        Plane(
            (start[0] + normal[0] * step, start[1] + normal[1] * step, start[2] + normal[2] * step),
            first.row,
            first.column,
        )
        for step in steps
    )
