"""The 3D camera and the standard directions, in the patient's space (LPS)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry, Vec3

Array = NDArray[Any]

# Where the camera stands, seen from the middle, and what is up. From the front the patient's left is on the right.
VIEWS: dict[str, tuple[Vec3, Vec3]] = {
    "anterior": ((0.0, -1.0, 0.0), (0.0, 0.0, 1.0)),
    "posterior": ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "left": ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "right": ((-1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "superior": ((0.0, 0.0, 1.0), (0.0, -1.0, 0.0)),
    "inferior": ((0.0, 0.0, -1.0), (0.0, -1.0, 0.0)),
}
MARGIN = 1.04


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera with parallel rays. `parallel_scale_mm` is half of what the shorter side of the picture spans."""

    position_mm: Vec3
    focal_mm: Vec3
    up: Vec3
    parallel_scale_mm: float

    @property
    def axes(self) -> tuple[Array, Array, Array]:
        """Unit vectors (LPS) to the right of the picture, upwards, and into it."""
        into = _unit(np.subtract(self.focal_mm, self.position_mm))
        right = _unit(np.cross(into, self.up))
        return right, np.cross(right, into), into

    def turned(self, azimuth: float, elevation: float) -> Camera:
        """Return the camera moved around the focal point, in degrees: to its right, then upwards."""
        _, up, _ = self.axes
        offset = _rotated(np.subtract(self.position_mm, self.focal_mm), up, azimuth)
        right = _unit(np.cross(-offset, up))
        offset, up = _rotated(offset, -right, elevation), _rotated(up, -right, elevation)
        return replace(self, position_mm=_vec(np.add(self.focal_mm, offset)), up=_vec(up))

    def zoomed(self, factor: float) -> Camera:
        """Return the camera nearer (above 1) or farther away."""
        return replace(self, parallel_scale_mm=min(max(self.parallel_scale_mm / factor, 1e-3), 1e6))

    def panned(self, dx: float, dy: float) -> Camera:
        """Return the camera with the picture moved right and down by shares of the shorter side."""
        right, up, _ = self.axes
        shift = (dy * up - dx * right) * 2 * self.parallel_scale_mm
        return replace(
            self, position_mm=_vec(np.add(self.position_mm, shift)), focal_mm=_vec(np.add(self.focal_mm, shift))
        )

    def to_picture(self, points_mm: Any, size: tuple[int, int]) -> Array:
        """Return (n, 2) pixels (x right, y down; whole numbers are pixel centres) of (n, 3) LPS mm."""
        right, up, _ = self.axes
        scale = min(size) / 2 / self.parallel_scale_mm
        offset = np.atleast_2d(np.asarray(points_mm, dtype=np.float64)) - self.focal_mm
        x = offset @ right * scale + size[0] / 2 - 0.5
        y = offset @ -up * scale + size[1] / 2 - 0.5
        return np.stack([x, y], axis=1)


def standard_view(name: str, geometry: Geometry) -> Camera:
    """Return the camera of a standard direction, with the whole volume in sight; ViewerError for another name."""
    if name not in VIEWS:
        raise ViewerError(f"There is no view named {name}", hint=f"choose one of: {', '.join(VIEWS)}")
    stand, up = (np.array(v) for v in VIEWS[name])
    low, high = (np.array(v) for v in geometry.bounds_mm())
    middle, size = (low + high) / 2, high - low
    right = np.cross(-stand, up)
    scale = max(float(np.abs(right @ size)), float(np.abs(up @ size))) / 2 * MARGIN
    return Camera(_vec(middle + stand * float(np.linalg.norm(size)) * 2), _vec(middle), _vec(up), max(scale, 1e-3))


def _unit(vector: Array) -> Array:
    return np.asarray(vector / (float(np.linalg.norm(vector)) or 1.0))


def _rotated(vector: Array, axis: Array, degrees: float) -> Array:
    """Return a vector rotated about a unit axis, right-handed."""
    angle = np.radians(degrees)
    across = np.cross(axis, vector)
    return np.asarray(
        vector * np.cos(angle) + across * np.sin(angle) + axis * float(axis @ vector) * (1 - np.cos(angle))
    )


def _vec(values: Array) -> Vec3:
    return (float(values[0]), float(values[1]), float(values[2]))
