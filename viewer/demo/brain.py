"""A head in T1 and T2 weighting: scalp, skull, folded cortex, white matter, ventricles, eyes (LPS mm)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from viewer.demo import truth
from viewer.demo.phantom import Array, Point

FloatArray = npt.NDArray[np.float64]

# signal of each tissue: (T1 weighted, T2 weighted)
SIGNAL: dict[str, tuple[float, float]] = {
    "air": (12, 12), "skin": (420, 260), "fat": (860, 560), "muscle": (360, 190), "bone": (60, 50),
    "diploe": (520, 330), "fluid": (150, 960), "grey": (500, 520), "white": (740, 350), "deep_grey": (570, 450),
    "lens": (430, 170), "lesion": (360, 880), "mucosa": (380, 700), "vessel": (90, 70),
}  # fmt: skip
_EDGE_MM = 1.0
_CEREBRUM: Point = (0, 0, 4)
_CEREBRUM_RADII: Point = (67, 84, 62)


def _ellipsoid(x: Array, y: Array, z: Array, center: Sequence[float], radii: Sequence[float]) -> Array:
    u, v, w = ((x - center[0]) / radii[0]) ** 2, ((y - center[1]) / radii[1]) ** 2, ((z - center[2]) / radii[2]) ** 2
    level = np.sqrt(u + (v + w + np.float32(1e-6)))
    slope = np.sqrt(u / radii[0] ** 2 + (v / radii[1] ** 2 + w / radii[2] ** 2 + np.float32(1e-9)))
    return np.asarray(level * (level - 1) / slope, dtype=np.float32)


def _capsule(x: Array, y: Array, z: Array, ends: FloatArray, radii: tuple[float, float]) -> Array:
    a, u = ends[0].astype(np.float32), (ends[1] - ends[0]).astype(np.float32)
    px, py, pz = x - a[0], y - a[1], z - a[2]
    h = np.clip((px * u[0] + (py * u[1] + pz * u[2])) / (u @ u), 0, 1)
    d = np.sqrt((px - h * u[0]) ** 2 + (py - h * u[1]) ** 2 + (pz - h * u[2]) ** 2)
    return np.asarray(d - (radii[0] + h * np.float32(radii[1] - radii[0])), dtype=np.float32)


@cache
def _folds(wavelength_mm: float, seed: int) -> Array:
    """Return, over all directions (latitude about x, longitude), the distance in mm to the nearest furrow line."""
    rng = np.random.default_rng(seed)
    latitude, longitude = np.linspace(0, np.pi, 181), np.linspace(-np.pi, np.pi, 361)
    a, b = np.meshgrid(latitude, longitude, indexing="ij")
    surface = np.stack([np.cos(a) * 62, np.sin(a) * np.cos(b) * 76, np.sin(a) * np.sin(b) * 58], -1).astype(np.float32)
    waves = rng.standard_normal((30, 3))
    waves *= (2 * np.pi / wavelength_mm) * rng.uniform(0.8, 1.15, (30, 1)) / np.linalg.norm(waves, axis=1)[:, None]
    phases = rng.uniform(0, 2 * np.pi, 30)
    field = np.zeros(a.shape, dtype=np.float32)
    slope = np.zeros((*a.shape, 3), dtype=np.float32)
    for wave, phase in zip(waves.astype(np.float32), phases, strict=True):
        angle = surface @ wave + np.float32(phase)
        field += np.cos(angle)
        slope += np.sin(angle)[..., None] * wave
    steep = np.sqrt((slope**2).sum(axis=-1))
    return np.asarray(np.abs(field) / np.maximum(steep, 0.45 * steep.mean()), dtype=np.float32)


def _furrows(head: Head) -> list[Array]:
    """Return distances to the furrows between the large, and the small, folds."""
    u, v, w = (np.asarray((c - m) / r, np.float32) for c, m, r in
               zip((head.x, head.y, head.z), _CEREBRUM, _CEREBRUM_RADII, strict=True))  # fmt: skip
    radius = np.sqrt(u * u + (v * v + w * w)) + np.float32(1e-4)
    wobble = np.float32(0.10) * np.sin(radius * 9)  # furrows bend on their way down
    latitude = np.arccos(np.clip(u / radius, -1, 1)) + wobble * np.float32(0.6)
    row = np.clip(latitude, 0, np.pi) * np.float32(180 / np.pi)
    column = (np.arctan2(w, v) + np.float32(np.pi) + wobble) * np.float32(360 / (2 * np.pi))
    flat = np.asarray(row, np.float32), np.asarray(column, np.float32)
    return [
        np.asarray(cv2.remap(_folds(*kind), flat[1], flat[0], cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)
        for kind in ((34.0, 3), (21.0, 8))
    ]


class Head:
    """Paints tissues over each other in a plane whose rows run along x; `weighted` is 0 for T1 and 1 for T2.

    x is (1, columns), y and z are (rows, 1), all in mm.
    """

    def __init__(self, x: Array, y: Array, z: Array, weighted: int) -> None:
        self.x, self.y, self.z, self.weighted = x, y, z, weighted
        self.image = np.full((y.shape[0], x.shape[1]), SIGNAL["air"][weighted], dtype=np.float32)

    def put(self, distance: Array, tissue: str, where: tuple[slice, slice] | None = None) -> None:
        """Paint a tissue where the distance is negative."""
        part = self.image if where is None else self.image[where]
        cover = distance * np.float32(-1 / _EDGE_MM)
        cover += np.float32(0.5)
        np.maximum(cover, 0, out=cover)
        np.minimum(cover, 1, out=cover)
        cover *= np.float32(SIGNAL[tissue][self.weighted]) - part
        part += cover

    def ellipsoid(self, center: Sequence[float], radii: Sequence[float]) -> Array:
        """Return distances to an ellipsoid in the whole plane."""
        return _ellipsoid(self.x, self.y, self.z, center, radii)

    def ball(self, center: Sequence[float], radii: Sequence[float], tissue: str) -> None:
        """Paint an ellipsoid."""
        low, high = np.subtract(center, radii) - 2, np.add(center, radii) + 2
        where = self._near(low, high)
        if where:
            x, y, z = self.x[:, where[1]], self.y[where[0]], self.z[where[0]]
            self.put(_ellipsoid(x, y, z, center, radii), tissue, where)

    def pipe(self, points: Sequence[Point], radii: Sequence[float], tissue: str) -> None:
        """Paint a bent tube."""
        for n in range(len(points) - 1):
            ends, reach = np.array(points[n : n + 2]), max(radii[n : n + 2]) + 2
            where = self._near(ends.min(axis=0) - reach, ends.max(axis=0) + reach)
            if where:
                x, y, z = self.x[:, where[1]], self.y[where[0]], self.z[where[0]]
                self.put(_capsule(x, y, z, ends, (radii[n], radii[n + 1])), tissue, where)

    def _near(self, low: FloatArray, high: FloatArray) -> tuple[slice, slice] | None:
        """Return the rows and columns that cross a box."""
        columns = np.nonzero((self.x[0] >= low[0]) & (self.x[0] <= high[0]))[0]
        y, z = self.y[:, 0], self.z[:, 0]
        rows = np.nonzero((y >= low[1]) & (y <= high[1]) & (z >= low[2]) & (z <= high[2]))[0]
        if not rows.size or not columns.size:
            return None
        return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def head_signal(x: Array, y: Array, z: Array, weighted: int) -> Array:
    """Return the noiseless signal (rows, columns) of a plane with x (1, columns) and y, z (rows, 1) in mm."""
    head = Head(x, y, z, weighted)
    vault = _vault(head)
    _face(head, vault)
    _skull(head, vault)
    _cerebrum(head)
    _hindbrain(head)
    _deep(head)
    head.ball(truth.MR_LESION.center_mm, [truth.MR_LESION.radius_mm] * 3, "lesion")
    return head.image


def _vault(head: Head) -> Array:
    """Return distances to the inner wall of the skull."""
    top = head.ellipsoid((0, 0, 3), (70, 87, 66))
    base = head.ellipsoid((0, 30, -36), (58, 54, 34))
    soft = np.maximum(14 - np.abs(top - base), 0)
    joined = np.minimum(top, base) - soft * soft / 56
    floor = -34 - head.z - np.clip((head.y + 5) * 0.8, -4, 34)  # the front fossa lies high, the hind one low
    middle = head.ellipsoid((-40, -14, -30), (26, 34, 22))
    middle = np.minimum(middle, head.ellipsoid((40, -14, -30), (26, 34, 22)))
    return np.asarray(np.minimum(np.maximum(joined, floor), middle), dtype=np.float32)


def _face(head: Head, vault: Array) -> None:
    jaw = head.ellipsoid((0, -22, -62), (66, 74, 66))
    nose = head.ellipsoid((0, -92, -58), (13, 17, 24))
    neck = np.maximum(head.ellipsoid((0, 26, -60), (62, 62, 400)), head.z + 30)
    skin = np.minimum(np.minimum(vault - 12.5, jaw), np.minimum(nose, neck))
    for side in (-1, 1):
        skin = np.minimum(skin, head.ellipsoid((side * 80, 12, -40), (5, 17, 27)))  # ears
    head.put(skin, "skin")
    head.put(skin + 1.8, "fat")
    septa = np.sin(np.arctan2(head.x, head.y - 8) * 9 + np.sin(np.hypot(head.x, head.y - 8) * 0.16) * 1.4) * 4 - 3.5
    low = np.maximum(skin + 6.5, head.z + 18 - np.abs(head.x) * 0.2)
    head.put(np.asarray(np.maximum(low, septa), dtype=np.float32), "muscle")
    for side in (-1, 1):
        head.ball((side * 31, -58, -40), (20, 34, 18), "fat")
        head.pipe([(side * 30, -62, -40), (side * 10, -26, -36)], [2.6, 2.4], "white")
        for dx, dz in ((9, 0), (-9, 0), (0, 9), (0, -9)):
            muscle = [(side * 31 + dx, -70.0, -40.0 + dz), (side * 18 + dx * 0.2, -32.0, -38 + dz * 0.2)]
            head.pipe(muscle, [2.2, 1.6], "muscle")
        head.ball((side * 32, -76, -40), (13, 13, 13), "bone")
        head.ball((side * 32, -76, -40), (12, 12, 12), "fluid")
        head.ball((side * 32, -85, -40), (5, 2.6, 5), "lens")
        head.ball((side * 30, -66, -76), (17, 20, 17), "mucosa")
        head.ball((side * 30, -66, -76), (15, 18, 15), "air")
        for n in range(3):
            head.ball((side * 7, -66 + 13 * n, -48), (4.6, 5.4, 11), "air")
    head.ball((0, -22, -52), (15, 13, 11), "air")
    head.ball((0, -62, -74), (11, 24, 9), "air")


def _skull(head: Head, vault: Array) -> None:
    head.put(vault - 7.0, "bone")
    head.put(np.maximum(np.abs(vault - 4.4) - 1.4, -30 - head.z), "diploe")
    head.put(vault - 1.2, "fluid")


def _cerebrum(head: Head) -> None:
    whole = head.ellipsoid(_CEREBRUM, _CEREBRUM_RADII)
    hemispheres = whole
    hemispheres = np.maximum(hemispheres, -30 - head.z)
    tent = -25 - head.z
    hemispheres = np.maximum(hemispheres, np.where(head.y > 14, tent, np.float32(-1e3)))
    for side in (-1, 1):
        temporal = head.ellipsoid((side * 40, -13, -29), (24.5, 32.5, 20.5))
        soft = np.maximum(8 - np.abs(hemispheres - temporal), 0)
        hemispheres = np.minimum(hemispheres, temporal) - soft * soft / 32
    depth = -whole
    trunk = head.ellipsoid((0, 2, 2), (26, 46, 26))
    midline = np.maximum(np.abs(head.x) - 1.1, -trunk)
    out = np.abs(head.x)
    sheet = np.maximum(
        np.abs(head.z - 2 - (head.y + 6) * 0.7) * 0.8 - 0.9, np.maximum(38 - out, np.abs(head.y + 4) - 30)
    )
    island = np.maximum(np.abs(out - 39 + 0.008 * (head.y + 5) ** 2) - 1.0, np.abs(head.y + 5) - 21)
    sylvian = np.minimum(sheet, np.maximum(island, np.abs(head.z - 2) - 15))
    large, small = _furrows(head)
    coarse = np.maximum(large - 0.9, depth - 20)
    fine = np.maximum(small - 0.7, depth - 12)
    gaps = np.minimum(np.minimum(coarse, fine), np.minimum(midline, sylvian))
    pial = np.maximum(hemispheres, -gaps).astype(np.float32)
    head.put(pial, "grey")
    core = np.maximum(pial + 3.1, np.maximum(hemispheres + 3.1, -gaps + 3.1))
    head.put(np.asarray(core, dtype=np.float32), "white")
    falx = np.maximum(np.abs(head.x) - 0.5, np.maximum(hemispheres - 2, -trunk + 6))
    head.put(np.asarray(np.maximum(falx, 6 - head.z), dtype=np.float32), "bone")


def _hindbrain(head: Head) -> None:
    stem: list[Point] = [(0, 8, -8), (0, 10, -26), (0, 18, -50), (0, 24, -84), (0, 26, -140)]
    cerebellum = head.ellipsoid((-25, 46, -42), (31, 33, 24))
    cerebellum = np.minimum(cerebellum, head.ellipsoid((25, 46, -42), (31, 33, 24)))
    cerebellum = np.minimum(cerebellum, head.ellipsoid((0, 46, -40), (12, 27, 22)))
    leaves = np.sin((head.z + 40) * 1.25 + 1.6 * np.sin(head.y * 0.16) + 0.4 * np.sin(np.abs(head.x) * 0.3))
    head.put(cerebellum, "grey")
    head.put(np.asarray(np.maximum(cerebellum + 1.5, 1.0 * leaves + 0.55), dtype=np.float32), "white")
    head.put(np.asarray(np.maximum(cerebellum + 0.4, 0.85 - leaves), dtype=np.float32), "fluid")
    for side in (-1, 1):
        head.ball((side * 18, 40, -40), (14, 11, 7), "white")
    head.pipe(stem, [14, 15, 11, 7.5, 6.5], "white")
    head.ball((0, 31, -36), (7, 5, 10), "fluid")
    head.pipe([(0, -8, -32), (0, -2, -52), (0, 2, -80)], [1.8, 1.8, 1.8], "vessel")


def _deep(head: Head) -> None:
    for side in (-1, 1):
        head.ball((side * 26, -4, 2), (6, 17, 10), "deep_grey")
        head.ball((side * 11, 8, 5), (9, 15, 9), "deep_grey")
        head.pipe([(side * 13, -24, 8), (side * 15, -10, 17), (side * 19, 14, 20)], [7, 5, 3], "deep_grey")
        horn: list[Point] = [(side * 7, -30, 8), (side * 8, -14, 17), (side * 11, 8, 21), (side * 20, 28, 12)]
        head.pipe([*horn, (side * 20, 46, 8)], [3.6, 5.2, 5.0, 6.5, 2.2], "fluid")
        head.pipe([horn[3], (side * 31, 14, -14), (side * 31, -8, -22)], [6.0, 3.0, 2.0], "fluid")
    head.ball((0, 4, 2), (2.2, 15, 10), "fluid")
    head.put(np.maximum(np.abs(head.x) - 0.7, head.ellipsoid((0, -14, 14), (5, 20, 7))), "white")
