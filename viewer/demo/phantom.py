"""Paint analytic shapes into pictures: signed distances in LPS mm, borders antialiased."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
Index = npt.NDArray[np.intp]
Point = tuple[float, float, float]
Window = tuple[float, float, float, float]  # x from, x to, y from, y to (mm)
Value = float | Callable[[Array, Array, float], Array]

FAR_MM = np.float32(1e4)
REACH_MM = 2.0  # how far outside a solid its distance is asked for: half of the widest border painted


class Shape(Protocol):
    """A solid: negative distances inside, positive outside, in mm."""

    def window(self, z: float) -> Window | None:
        """Return the rectangle that holds the solid's section at z, or None where there is none."""

    def distance(self, x: Array, y: Array, z: float) -> Array:
        """Return signed distances at points x (1, n), y (m, 1) in the plane z."""


@dataclass(frozen=True, slots=True)
class Implicit:
    """A solid given by a distance function and the box that holds it."""

    low: Point
    high: Point
    function: Callable[[Array, Array, float], Array]

    def window(self, z: float) -> Window | None:
        if not self.low[2] <= z <= self.high[2]:
            return None
        return self.low[0], self.high[0], self.low[1], self.high[1]

    def distance(self, x: Array, y: Array, z: float) -> Array:
        return self.function(x, y, z)


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """An ellipsoid; `axes` holds its unit axes as rows (LPS)."""

    center_mm: Point
    radii_mm: Point
    axes: tuple[Point, Point, Point] = ((1, 0, 0), (0, 1, 0), (0, 0, 1))

    def window(self, z: float) -> Window | None:
        rows = np.asarray(self.axes) * np.asarray(self.radii_mm)[:, None]
        ex, ey, ez = np.sqrt((rows**2).sum(axis=0)) + REACH_MM
        cx, cy, cz = self.center_mm
        return None if abs(z - cz) > ez else (cx - ex, cx + ex, cy - ey, cy + ey)

    def distance(self, x: Array, y: Array, z: float) -> Array:
        cx, cy, cz = self.center_mm
        dx, dy, dz = x - np.float32(cx), y - np.float32(cy), np.float32(z - cz)
        shape = np.broadcast_shapes(x.shape, y.shape)
        scaled = np.full(shape, 1e-6, dtype=np.float32)
        slope = np.full(shape, 1e-9, dtype=np.float32)
        for (ax, ay, az), radius in zip(self.axes, self.radii_mm, strict=True):
            along = (dx * np.float32(ax / radius) + np.float32(dz * az / radius)) + dy * np.float32(ay / radius)
            along *= along
            scaled += along
            along *= np.float32(1 / radius**2)
            slope += along
        k0 = np.sqrt(scaled)
        return np.asarray(k0 * (k0 - 1) / np.sqrt(slope), dtype=np.float32)


@dataclass(frozen=True)
class Tubes:
    """Capsules from start to end (n, 3) with radii (n, 2); `flatten` < 1 makes them tall along z."""

    start_mm: Array
    end_mm: Array
    radii_mm: Array
    flatten: float = 1.0

    @cached_property
    def _rise(self) -> tuple[Array, Array, float, float]:
        """Return the lowest and highest z of each capsule and of all."""
        reach = (self.radii_mm.max(axis=1) + REACH_MM) / self.flatten
        low = np.minimum(self.start_mm[:, 2], self.end_mm[:, 2]) - reach
        high = np.maximum(self.start_mm[:, 2], self.end_mm[:, 2]) + reach
        return low, high, float(low.min()), float(high.max())

    def _active(self, z: float) -> Index:
        low, high, lowest, highest = self._rise
        if not lowest <= z <= highest:
            return np.empty(0, dtype=np.intp)
        return np.nonzero((low <= z) & (z <= high))[0]

    def window(self, z: float) -> Window | None:
        active = self._active(z)
        if not active.size:
            return None
        reach = self.radii_mm[active].max(axis=1, keepdims=True) + REACH_MM
        low = np.minimum(self.start_mm[active], self.end_mm[active])[:, :2] - reach
        high = np.maximum(self.start_mm[active], self.end_mm[active])[:, :2] + reach
        (x0, y0), (x1, y1) = low.min(axis=0), high.max(axis=0)
        return float(x0), float(x1), float(y0), float(y1)

    def distance(self, x: Array, y: Array, z: float) -> Array:
        """Return signed distances near the capsules, and a large number farther away; the grid must be even."""
        rows, columns = y.shape[0], x.shape[1]
        active = self._active(z)
        reach = self.radii_mm[active].max(axis=1) + np.float32(REACH_MM)
        i0, wide = _cells(x[0], self.start_mm[active, 0], self.end_mm[active, 0], reach)
        j0, tall = _cells(y[:, 0], self.start_mm[active, 1], self.end_mm[active, 1], reach)
        size = np.maximum(wide, tall)
        out = np.full((rows + int(size.max(initial=1)), columns + int(size.max(initial=1))), FAR_MM, dtype=np.float32)
        bound = 8
        seen = (wide > 0) & (tall > 0)
        while seen.any():  # blocks of one size at a time: many small capsules cost few calls
            of_size = np.nonzero(seen & (size <= bound))[0]
            block = int(size[of_size].max(initial=1))
            for few in np.array_split(of_size, max(1, of_size.size * block * block // 100_000)):
                if not few.size:
                    continue
                parts = self._blocks(active[few], x[0], y[:, 0], z, i0[few], j0[few], block)
                for part, j, i in zip(parts, j0[few].tolist(), i0[few].tolist(), strict=True):
                    place = out[j : j + block, i : i + block]
                    np.minimum(place, part, out=place)
            seen[of_size] = False
            bound *= 2
        return out[:rows, :columns]

    def _blocks(self, which: Index, xs: Array, ys: Array, z: float, i0: Index, j0: Index, block: int) -> Array:
        """Return distances (n, block, block) to each capsule, in blocks that start at columns i0 and rows j0."""
        a, ab = self.start_mm[which], self.end_mm[which] - self.start_mm[which]
        squash = np.float32(self.flatten)
        steps = np.arange(block, dtype=np.float32)
        px = (xs[0] + _step(xs) * (i0[:, None] + steps) - a[:, :1]).astype(np.float32)[:, None, :]
        py = (ys[0] + _step(ys) * (j0[:, None] + steps) - a[:, 1:2]).astype(np.float32)[:, :, None]
        pz = ((np.float32(z) - a[:, 2]) * squash)[:, None, None]
        ux, uy, uz = (ab * np.array([1, 1, squash], np.float32)).T[:, :, None, None]
        norm = ux * ux + uy * uy + uz * uz + np.float32(1e-9)
        h = (px * (ux / norm) + pz * (uz / norm)) + py * (uy / norm)
        np.maximum(h, 0, out=h)
        np.minimum(h, 1, out=h)
        square = (px - h * ux) ** 2
        square += (py - h * uy) ** 2
        square += (pz - h * uz) ** 2
        np.sqrt(square, out=square)
        ra, rb = self.radii_mm[which].T[:, :, None, None]
        square -= ra + h * (rb - ra)
        return np.asarray(square, dtype=np.float32)


def _step(at: Array) -> float:
    return float(at[-1] - at[0]) / (at.size - 1) if at.size > 1 else 1.0


def _cells(at: Array, start: Array, end: Array, reach: Array) -> tuple[Index, Index]:
    """Return the first cell and the count of cells of an even grid that each range covers."""
    step = _step(at)
    low = np.ceil((np.minimum(start, end) - reach - at[0]) / step).clip(0, at.size).astype(np.intp)
    high = np.floor((np.maximum(start, end) + reach - at[0]) / step).clip(-1, at.size - 1).astype(np.intp)
    return low, high - low + 1


@dataclass(frozen=True, slots=True)
class Grown:
    """A solid grown (or, with a negative amount, shrunk) on all sides."""

    shape: Shape
    by_mm: float

    def window(self, z: float) -> Window | None:
        found = self.shape.window(z)
        if found is None:
            return None
        more = max(self.by_mm, 0.0)
        return found[0] - more, found[1] + more, found[2] - more, found[3] + more

    def distance(self, x: Array, y: Array, z: float) -> Array:
        return self.shape.distance(x, y, z) - np.float32(self.by_mm)


@dataclass(frozen=True, slots=True)
class Blend:
    """A union of solids that flow into each other within about `soft_mm`."""

    shapes: tuple[Shape, ...]
    soft_mm: float = 8.0

    def window(self, z: float) -> Window | None:
        found = [w for w in (shape.window(z) for shape in self.shapes) if w]
        if not found:
            return None
        x0, x1, y0, y1 = zip(*found, strict=True)
        return min(x0) - 3, max(x1) + 3, min(y0) - 3, max(y1) + 3

    def distance(self, x: Array, y: Array, z: float) -> Array:
        soft = np.float32(self.soft_mm)
        total: Array | None = None
        for shape in self.shapes:
            new = shape.distance(x, y, z)
            if total is None:
                total = new
                continue
            near = np.maximum(soft - np.abs(total - new), 0)
            total = np.minimum(total, new) - near * near / (4 * soft)
        assert total is not None
        return total


@dataclass(frozen=True, slots=True)
class Cut:
    """What of `shape` lies inside all of `inside` and outside all of `outside`."""

    shape: Shape
    inside: tuple[Shape, ...] = ()
    outside: tuple[Shape, ...] = ()

    def window(self, z: float) -> Window | None:
        return self.shape.window(z)

    def distance(self, x: Array, y: Array, z: float) -> Array:
        out = self.shape.distance(x, y, z)
        for other in self.inside:
            out = np.maximum(out, other.distance(x, y, z))
        for other in self.outside:
            out = np.maximum(out, -other.distance(x, y, z))
        return out


@dataclass(frozen=True, slots=True)
class Coarse:
    """A large smooth solid whose distances are taken at every fourth pixel of an even grid and interpolated."""

    shape: Shape

    def window(self, z: float) -> Window | None:
        return self.shape.window(z)

    def distance(self, x: Array, y: Array, z: float) -> Array:
        few_x, few_y = _every_fourth(x[0]), _every_fourth(y[:, 0])
        if few_x is None or few_y is None:
            return self.shape.distance(x, y, z)
        few = np.broadcast_to(self.shape.distance(few_x[None, :], few_y[:, None], z), (few_y.size, few_x.size))
        many = cv2.resize(np.ascontiguousarray(few), (few_x.size * 4, few_y.size * 4), interpolation=cv2.INTER_LINEAR)
        return np.asarray(many[4 : 4 + y.size, 4 : 4 + x.size], dtype=np.float32)


def _every_fourth(at: Array) -> Array | None:
    """Return the middles of groups of four, with one group more at each end."""
    if at.size < 24:
        return None
    step = (at[-1] - at[0]) / (at.size - 1)
    groups = np.arange(-1, -(-at.size // 4) + 1, dtype=np.float32)
    return np.asarray(at[0] + step * (groups * 4 + np.float32(1.5)), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Layer:
    """A solid with what it is called, and the value it has inside (a number, or a function of place).

    `cores` lists (depth in mm below the surface, value) of what lies further inside.
    """

    name: str
    shape: Shape
    value: Value
    cores: tuple[tuple[float, Value], ...] = ()


def paint(image: Array, x_mm: Array, y_mm: Array, z: float, layers: Iterable[Layer], edge_mm: float) -> None:
    """Paint layers, later over earlier, into image (rows y, columns x) in place; borders are `edge_mm` wide ramps."""
    for layer in layers:
        window = layer.shape.window(z)
        if window is None:
            continue
        i0, i1 = np.searchsorted(x_mm, window[:2])
        j0, j1 = np.searchsorted(y_mm, window[2:])
        if i0 == i1 or j0 == j1:
            continue
        x, y = x_mm[None, i0:i1], y_mm[j0:j1, None]
        distance = layer.shape.distance(x, y, z)
        part = image[j0:j1, i0:i1]
        for depth, value in ((0.0, layer.value), *layer.cores):
            cover = distance * np.float32(-1 / edge_mm)
            cover += np.float32(0.5 - depth / edge_mm)
            np.maximum(cover, 0, out=cover)
            np.minimum(cover, 1, out=cover)
            new = value(x, y, z) if callable(value) else np.float32(value)
            cover *= new - part
            part += cover
