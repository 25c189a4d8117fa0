"""A picture's place in the patient from its position and orientation (PS3.3 C.7.6.2.1.1)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from viewer.core.geometry import Plane, Vec3
from viewer.dicom import elements as el
from viewer.dicom.values import numbers

TOLERANCE = 1e-2


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
    if any(abs(length - 1) > TOLERANCE for length in lengths):
        return None
    if abs(sum(a * b for a, b in zip(row, column, strict=True))) > TOLERANCE:
        return None
    return (row[0], row[1], row[2]), (column[0], column[1], column[2])


def plane_of(position: bytes, orientation: bytes) -> Plane | None:
    """Return the plane of raw ImagePositionPatient and ImageOrientationPatient, None unless both are valid."""
    axes = directions(orientation)
    if axes is None:
        return None
    point = numbers(position)
    return Plane((point[0], point[1], point[2]), *axes) if len(point) == 3 else None


def dose_planes(raw: Mapping[int, bytes]) -> tuple[Plane, ...]:
    """Return the planes of a dose grid by its GridFrameOffsetVector, relative or absolute (C.8.8.3.2)."""
    first = plane_of(raw.get(el.POSITION, b""), raw.get(el.ORIENTATION, b""))
    offsets = numbers(raw.get(el.FRAME_OFFSETS, b""))
    if first is None or not offsets:
        return (first,) if first else ()
    normal, start = first.normal, first.position_mm
    steps = [offset - offsets[0] for offset in offsets]
    return tuple(
        Plane(
            (start[0] + normal[0] * step, start[1] + normal[1] * step, start[2] + normal[2] * step),
            first.row,
            first.column,
        )
        for step in steps
    )
