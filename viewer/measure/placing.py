"""Where an annotation's points are kept: in the patient where the picture has a place there, else in its pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.shapes import Point

SLACK_MM = 1e-3
"""Points that were set on a picture come back to its plane with rounding."""


def to_points(
    points_px: Sequence[Point], plane: Plane | None, spacing: Spacing | None
) -> tuple[tuple[Vec3, ...], bool]:
    """Return what an annotation keeps of picture points, and whether that is LPS mm."""
    if plane is None or spacing is None:
        return tuple((float(x), float(y), 0.0) for x, y in points_px), False
    placed = plane.to_lps(points_px, spacing)
    return tuple((float(x), float(y), float(z)) for x, y, z in placed), True


def check_in_plane(points_mm: ArrayLike, plane: Plane, within_mm: float) -> None:
    """Raise ViewerError where a point (n, 3) in LPS mm lies outside of what a picture covers along its normal."""
    points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 3)
    away = max(abs(plane.distance_mm(point)) for point in points.tolist())
    if away > within_mm / 2 + SLACK_MM:
        raise ViewerError("The place lies in no picture of this series", f"{away:.1f} mm from the nearest one")


def to_px(annotation: Annotation, plane: Plane | None, spacing: Spacing | None) -> NDArray[np.float64]:
    """Return an annotation's points (n, 2) in pixels of its picture.

    Raises ViewerError where the points are in the patient and the picture has lost its place there.
    """
    points = np.asarray(annotation.points, dtype=np.float64).reshape(-1, 3)
    if not annotation.is_in_patient:
        return points[:, :2]
    if plane is None or spacing is None:
        raise ViewerError("The measurement cannot be shown", "its picture has no position in the patient any more")
    return np.asarray(plane.to_px(points, spacing), dtype=np.float64)
