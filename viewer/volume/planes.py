"""Axial, coronal and sagittal pictures of a volume, as a radiologist looks at them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.pixels import Frame, FrameRef, PixelInfo
from viewer.volume.reslice import layer_reach, outside_of, reslice, signed_view
from viewer.volume.slab import SlabMode, project, project_known
from viewer.volume.volume import hidden_in, unread_note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.volume.volume import Volume

Array = NDArray[Any]

# Directions on the screen (LPS) of rows to the right and columns down. Axial planes are seen from the feet (patient's
# right on the left, anterior up), coronal ones from the front (head up), sagittal ones from the patient's left
# (anterior on the left, head up).
SCREEN: dict[str, tuple[Vec3, Vec3]] = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}
ALIGNED = 1e-3
MAX_SIDE = 4096


class PlaneStack(Protocol):
    """Parallel planes, counted along their normal (`Plane.normal`)."""

    @property
    def volume(self) -> Volume:
        """What they are cut from."""
        ...

    @property
    def name(self) -> str:
        """Which planes they are."""
        ...

    @property
    def count(self) -> int:
        """How many planes there are."""
        ...

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        ...

    @property
    def spacing(self) -> Spacing:
        """Distance between pixels of a plane."""
        ...

    @property
    def step_mm(self) -> float:
        """Distance between planes."""
        ...

    def plane(self, index: int) -> Plane:
        """Return the place of a plane."""
        ...

    def index_at(self, point_mm: Sequence[float]) -> int:
        """Return the plane nearest to an LPS point, the first or last one for points beyond."""
        ...

    def frame(self, index: int, slab_mm: float = 0.0, mode: SlabMode = "mip") -> Frame:
        """Return a plane, or the projection of a slab around it, as a frame like any acquired one."""
        ...


def plane_stack(volume: Volume, name: str) -> PlaneStack:
    """Return the 'axial', 'coronal' or 'sagittal' planes of a volume.

    A volume along the patient's axes is cut along its own voxels, nothing interpolated; any other is resliced.
    """
    if name not in SCREEN:
        raise ViewerError(f"There is no plane named {name}", hint=f"choose one of: {', '.join(SCREEN)}")
    row, column = (np.array(v) for v in SCREEN[name])
    normal = np.cross(row, column)
    found = [_index_axis(volume.geometry.directions, direction) for direction in (row, column, normal)]
    axes = [axis for axis in found if axis is not None]
    if len(axes) == 3:
        return VoxelPlanes(volume, name, (axes[0], axes[1], axes[2]))
    return ReslicedPlanes(volume, name)


def _index_axis(directions: Array, direction: Array) -> tuple[int, int] | None:
    """Return the volume's axis (0 i, 1 j, 2 k) along a direction, and its sign; None where none is near enough."""
    for axis in range(3):
        along = float(directions[:, axis] @ direction)
        sign = 1 if along > 0 else -1
        if np.abs(directions[:, axis] - sign * direction).max() <= ALIGNED:
            return axis, sign
    return None


@dataclass(frozen=True, slots=True, eq=False)
class VoxelPlanes:
    """Planes along the voxels. `axes` are the volume's axes (0 i, 1 j, 2 k) and signs of row, column and normal."""

    volume: Volume
    name: str
    axes: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]

    @property
    def count(self) -> int:
        """How many planes there are."""
        return int(self.volume.array.shape[2 - self.axes[2][0]])

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        sizes = self.volume.array.shape
        return int(sizes[2 - self.axes[1][0]]), int(sizes[2 - self.axes[0][0]])

    @property
    def spacing(self) -> Spacing:
        """Distance between pixels of a plane."""
        steps = self.volume.geometry.spacing_mm
        return Spacing(steps[self.axes[1][0]], steps[self.axes[0][0]], self.volume.geometry.source)

    @property
    def step_mm(self) -> float:
        """Distance between planes."""
        return self.volume.geometry.spacing_mm[self.axes[2][0]]

    def plane(self, index: int) -> Plane:
        """Return the place of a plane."""
        sizes = self.volume.array.shape[::-1]
        first = [0 if sign > 0 else sizes[axis] - 1 for axis, sign in sorted(self.axes)]
        axis = self.axes[2][0]
        first[axis] = self._layer(index)
        directions = self.volume.geometry.directions
        row, column = (_vec(directions[:, a] * s) for a, s in self.axes[:2])
        return Plane(_vec(self.volume.geometry.to_lps([first])[0]), row, column)

    def index_at(self, point_mm: Sequence[float]) -> int:
        """Return the plane nearest to an LPS point."""
        axis, sign = self.axes[2]
        layer = float(self.volume.geometry.to_ijk([point_mm])[0, axis])
        return _nearest(layer if sign > 0 else self.count - 1 - layer, self.count)

    def frame(self, index: int, slab_mm: float = 0.0, mode: SlabMode = "mip") -> Frame:
        """Return a plane, or the projection of a slab around it."""
        layer, reach = self._layer(index), layer_reach(slab_mm, self.step_mm)
        axis, filled = 2 - self.axes[2][0], self.volume.filled
        taken = [slice(None)] * 3
        taken[axis] = slice(max(0, layer - reach), min(self.count, layer + reach + 1))
        part = self.volume.array[tuple(taken)]
        if reach and self.volume.has_hidden:
            layers = np.moveaxis(part, axis, 0)
            picture = project_known(((layer, hidden_in(layer, self.volume.padding)) for layer in layers), mode)
        else:
            picture = project(part, axis, mode)
        (row_axis, row_sign), (column_axis, column_sign) = self.axes[0], self.axes[1]
        if row_axis > column_axis:
            picture = picture.T
        picture = picture[::column_sign, ::row_sign]
        unread = sum(taken[axis].start <= k < taken[axis].stop for k in filled) if axis == 0 else len(filled)
        return frame_of(self.volume, picture, _ref(self, index, slab_mm, mode), unread)

    def _layer(self, index: int) -> int:
        index = max(0, min(index, self.count - 1))
        return index if self.axes[2][1] > 0 else self.count - 1 - index


class ReslicedPlanes:
    """Planes along the patient's axes through a volume that lies askew, in square pixels."""

    def __init__(self, volume: Volume, name: str) -> None:
        self.name = name
        array = signed_view(volume.array) if volume.padding is None else volume.array
        self.volume = volume if array is volume.array else replace(volume, array=array)
        self._row, self._column = SCREEN[name]
        axes = np.array([self._row, self._column, np.cross(self._row, self._column)])
        low, high = (np.array(v) for v in volume.geometry.bounds_mm())
        ends = np.sort(np.stack([axes @ low, axes @ high]), axis=0)
        pixel = max(min(volume.geometry.spacing_mm), float((ends[1] - ends[0])[:2].max()) / MAX_SIDE)
        self.step_mm = max(min(volume.geometry.spacing_mm), float((ends[1] - ends[0])[2]) / MAX_SIDE)
        sizes = np.array([pixel, pixel, self.step_mm])
        counts = np.maximum(1, np.ceil((ends[1] - ends[0]) / sizes - 1e-6)).astype(int)
        # The grid is centred in the bounds; its outermost pixels reach to them or beyond.
        first = (ends[0] + ends[1]) / 2 - (counts - 1) / 2 * sizes
        self._origin, self._normal = first @ axes, axes[2]
        self.shape = (int(counts[1]), int(counts[0]))
        self.count = int(counts[2])
        self.spacing = Spacing(pixel, pixel, volume.geometry.source)

    def plane(self, index: int) -> Plane:
        """Return the place of a plane."""
        index = max(0, min(index, self.count - 1))
        return Plane(_vec(self._origin + index * self.step_mm * self._normal), self._row, self._column)

    def index_at(self, point_mm: Sequence[float]) -> int:
        """Return the plane nearest to an LPS point."""
        depth = float((np.asarray(point_mm, dtype=np.float64) - self._origin) @ self._normal)
        return _nearest(depth / self.step_mm, self.count)

    def frame(self, index: int, slab_mm: float = 0.0, mode: SlabMode = "mip") -> Frame:
        """Return a plane, or the projection of a slab around it."""
        picture = reslice(self.volume, self.plane(index), self.spacing, self.shape, slab_mm, mode)
        unread = len(self.volume.filled)
        return frame_of(self.volume, picture, _ref(self, index, slab_mm, mode), unread, has_outside=True)


def _nearest(position: float, count: int) -> int:
    """Return the plane nearest to a position counted in planes, of two as near the later: rounding must not say."""
    return max(0, min(math.floor(position + 0.5 + 1e-4), count - 1))


def _vec(values: Array) -> Vec3:
    return (float(values[0]), float(values[1]), float(values[2]))


def _ref(planes: PlaneStack, index: int, slab_mm: float, mode: SlabMode) -> FrameRef:
    """Name a plane within its volume."""
    return FrameRef(f"{planes.name}|{slab_mm:g}|{mode}", index)


def frame_of(volume: Volume, picture: Array, ref: FrameRef, unread: int, *, has_outside: bool = False) -> Frame:
    """Return values as a frame; places beside a resliced volume are padding.

    `unread` is how many slices that could not be read may have part in it.
    """
    picture = np.ascontiguousarray(picture)
    picture.flags.writeable = False
    kind = picture.dtype
    bits = 8 * kind.itemsize
    padding = volume.padding
    if padding is None and has_outside and kind.kind != "f":
        padding = (int(outside_of(volume)), int(outside_of(volume)))
    number = "int" if kind.kind != "f" else "float" if bits == 32 else "double"
    info = PixelInfo(
        rows=picture.shape[0],
        columns=picture.shape[1],
        bits_allocated=bits,
        bits_stored=bits,
        high_bit=bits - 1,
        is_signed=kind.kind == "i",
        photometric=volume.photometric,
        number=number,
        padding=padding,
    )
    note = unread_note(unread)
    return Frame(ref, picture, info, volume.rescale, volume.windows, note=note)
