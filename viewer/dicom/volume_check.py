"""Whether the slices of a stack make up a volume, and what to tell the reader if they don't."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Geometry
from viewer.core.records import StackItem
from viewer.dicom.splitting import SAME_PLACE_MM

UNEVEN_SHARE, UNEVEN_MM = 0.01, 0.01
TILT_DEG = 0.5


def check(items: Sequence[StackItem]) -> tuple[Geometry | None, tuple[str, ...]]:
    """Return the geometry of items sorted along their normal, None unless they are evenly spaced; and warnings.

    The affine's third column is the mean step from slice to slice, so that a stack of a tilted gantry is sheared.
    """
    first = items[0]
    plane, spacing, info = first.plane, first.instance.spacing, first.instance.pixel
    if len(items) < 2 or plane is None or info is None:
        return None, ()
    positions = np.array([item.plane.position_mm for item in items if item.plane is not None], dtype=np.float64)
    if len(positions) != len(items):
        return None, ()
    normal = np.asarray(plane.normal)
    gaps = np.diff(positions @ normal)
    if gaps.min() <= SAME_PLACE_MM:
        return None, ()
    step = (positions[-1] - positions[0]) / (len(items) - 1)
    warnings = [*_tilt(step, normal), *_uneven(gaps), *_crooked(positions, step, normal, gaps)]
    if spacing is None or info.is_color or _is_uneven(gaps) or _is_crooked(positions, step, normal, gaps):
        return None, tuple(warnings)
    affine = np.eye(4)
    affine[:3, 0] = np.asarray(plane.row) * spacing.column_mm
    affine[:3, 1] = np.asarray(plane.column) * spacing.row_mm
    affine[:3, 2] = step
    affine[:3, 3] = positions[0]
    affine.setflags(write=False)
    geometry = Geometry(
        affine, (len(items), info.rows, info.columns), first.instance.frame_of_reference_uid, spacing.source
    )
    return geometry, tuple(warnings)


def _tolerance(gaps: NDArray[np.float64]) -> float:
    return max(UNEVEN_SHARE * float(np.median(gaps)), UNEVEN_MM)


def _is_uneven(gaps: NDArray[np.float64]) -> bool:
    return bool(np.abs(gaps - np.median(gaps)).max() > _tolerance(gaps))


def _uneven(gaps: NDArray[np.float64]) -> list[str]:
    if not _is_uneven(gaps):
        return []
    usual = float(np.median(gaps))
    shares = gaps / usual
    whole = np.round(shares)
    if np.abs(shares - whole).max() <= 0.02 and whole.min() >= 1:
        missing = int(whole.sum()) - len(gaps)
        place = int(np.argmax(whole)) + 1
        noun = "slice is" if missing == 1 else "slices are"
        return [
            f"{missing} {noun} missing: the gap after slice {place} is {gaps[place - 1]:.2f} mm instead of {usual:.2f} mm"
        ]
    return [f"uneven gaps between slices: {gaps.min():.2f} to {gaps.max():.2f} mm"]


def _tilt(step: NDArray[np.float64], normal: NDArray[np.float64]) -> list[str]:
    cosine = float(np.dot(step, normal) / np.linalg.norm(step))
    angle = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
    return [f"gantry tilt: slices are shifted, {angle:.1f}° from perpendicular"] if angle > TILT_DEG else []


def _sideways(
    positions: NDArray[np.float64], step: NDArray[np.float64], normal: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far slices lie beside the straight line from the first to the last, (n,) mm."""
    along = (positions - positions[0]) @ normal
    line = positions[0] + np.outer(along / float(step @ normal), step)
    return np.asarray(np.linalg.norm(positions - line, axis=1))


def _is_crooked(
    positions: NDArray[np.float64], step: NDArray[np.float64], normal: NDArray[np.float64], gaps: NDArray[np.float64]
) -> bool:
    return bool(_sideways(positions, step, normal).max() > 10 * _tolerance(gaps))


def _crooked(
    positions: NDArray[np.float64], step: NDArray[np.float64], normal: NDArray[np.float64], gaps: NDArray[np.float64]
) -> list[str]:
    if not _is_crooked(positions, step, normal, gaps):
        return []
    return [f"slices are not in line: up to {_sideways(positions, step, normal).max():.2f} mm beside it"]
