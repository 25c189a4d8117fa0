"""Curves, textures and tubes that the phantoms' shapes are drawn along."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from viewer.demo.phantom import Array, Point, Tubes


class Grain:
    """A value with an uneven grain of streaks about `size_mm` wide: `amount` is its greatest departure."""

    def __init__(self, value: float, amount: float, size_mm: float, seed: int, above: float = -3.0) -> None:
        noise = np.random.default_rng(seed).standard_normal((512, 512)).astype(np.float32)
        fine = cv2.GaussianBlur(np.tile(noise, (3, 3)), (0, 0), size_mm * 1.6, sigmaY=size_mm * 0.6)[512:1024, 512:1024]
        spread = np.asarray(fine / fine.std(), dtype=np.float32)
        if above > -3:
            spread = np.clip((spread - np.float32(above)) / np.float32(3.0 - above), 0, 1)
        self._tile = np.asarray(value + amount * spread, dtype=np.float32)

    def __call__(self, x: Array, y: Array, z: float) -> Array:
        column = ((x[0] + 200) * 1.28 + z * 0.9).astype(np.intp) % 512
        row = ((y[:, 0] + 200) * 1.28 + z * 0.35).astype(np.intp) % 512
        return np.asarray(self._tile[row[:, None], column[None, :]], dtype=np.float32)


class Profile:
    """A smooth function of z through knots (z, value), smoothed over about `smooth_mm`."""

    def __init__(self, knots: Sequence[tuple[float, float]], smooth_mm: float = 8.0) -> None:
        z, values = np.array(sorted(knots), dtype=float).T
        self._z = np.arange(z[0], z[-1] + 1.0)
        reach = int(3 * smooth_mm)
        kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / smooth_mm) ** 2)
        padded = np.pad(np.interp(self._z, z, values), reach, mode="reflect", reflect_type="odd")
        self._values = np.convolve(padded, kernel / kernel.sum(), mode="valid")

    def __call__(self, z: float) -> float:
        return float(np.interp(z, self._z, self._values))


def smooth_path(points: Sequence[Point], per_span: int = 4) -> npt.NDArray[np.float64]:
    """Return points (n, 3) of the Catmull-Rom curve through the given points."""
    p = np.asarray(points, dtype=float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, 1, per_span, endpoint=False)[:, None]
    spans = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True)
    ]
    return np.vstack([*spans, p[-2:-1]])


def tube(points: Sequence[Point], radii: Sequence[float], per_span: int = 4, flatten: float = 1.0) -> Tubes:
    """Return a smooth tube through points, its radius going evenly through `radii` along the way."""
    path = smooth_path(points, per_span)
    at = np.interp(np.linspace(0, 1, len(path)), np.linspace(0, 1, len(radii)), radii)
    return Tubes(
        path[:-1].astype(np.float32),
        path[1:].astype(np.float32),
        np.stack([at[:-1], at[1:]], axis=1).astype(np.float32),
        flatten,
    )


def join(tubes: Sequence[Tubes]) -> Tubes:
    """Return one set of capsules made of several (all of one flatness)."""
    return Tubes(
        np.vstack([t.start_mm for t in tubes]),
        np.vstack([t.end_mm for t in tubes]),
        np.vstack([t.radii_mm for t in tubes]),
        tubes[0].flatten,
    )


def frame_along(direction: Point) -> tuple[Point, Point, Point]:
    """Return unit axes whose first points along `direction`."""
    first = np.asarray(direction, dtype=float) / np.linalg.norm(direction)
    helper = np.array([0.0, 0.0, 1.0]) if abs(first[2]) < 0.9 else np.array([1.0, 0.0, 0.0])
    second = np.cross(helper, first)
    second /= np.linalg.norm(second)
    third = np.cross(first, second)
    rows = [tuple(float(v) for v in row) for row in (first, second, third)]
    return rows[0], rows[1], rows[2]  # type: ignore[return-value]
