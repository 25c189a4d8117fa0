"""Any plane or slab through a volume, however it lies in the patient."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane, Spacing
from viewer.volume.slab import SlabMode, project_known
from viewer.volume.volume import hidden_in
from viewer.volume.vtk_arrays import image_of, matrix_of, to_numpy

if TYPE_CHECKING:
    from viewer.volume.volume import Volume

Array = NDArray[Any]
VTK_FLOAT = 10


def outside_value(dtype: np.dtype[Any]) -> float:
    """Return what stands for 'no picture' in resliced values of a type: its lowest integer, NaN for floats."""
    return float("nan") if dtype.kind == "f" else float(np.iinfo(dtype).min)


def outside_of(volume: Volume) -> float:
    """Return what stands for 'no picture' beside a volume when it is resliced: its own padding, if it has one."""
    kind = volume.array.dtype
    if volume.padding is not None and kind.kind != "f":
        low, high, limits = min(volume.padding), max(volume.padding), np.iinfo(kind)
        if high >= limits.min and low <= limits.max:
            return float(max(low, limits.min))
    return outside_value(kind)


def signed_view(array: Array) -> Array:
    """Return the array in a type whose lowest value is free to stand for 'outside'; a view where that is possible."""
    if array.dtype.kind != "u":
        return array
    wider = {1: np.int16, 2: np.int32, 4: np.float64}[array.dtype.itemsize]
    signed = np.dtype(f"i{array.dtype.itemsize}")
    if array.dtype.itemsize > 1 and (not array.size or int(array.max()) <= np.iinfo(signed).max):
        return array.view(signed)
    return array.astype(wider)


def layer_reach(thickness_mm: float, step_mm: float) -> int:
    """Return how many layers, `step_mm` apart, a slab reaches to either side of its middle one."""
    return max(0, int(np.floor(thickness_mm / 2 / step_mm + 1e-6)))


def reslice(
    volume: Volume,
    plane: Plane,
    spacing: Spacing,
    shape: tuple[int, int],
    slab_mm: float = 0.0,
    mode: SlabMode = "mip",
    *,
    is_smooth: bool = True,
) -> Array:
    """Return (rows, columns) values of the volume's type on a plane, linearly interpolated.

    Sheared volumes (gantry tilt) are cut at their true places. Beside the volume, which ends half a voxel beyond its
    outermost centres, lies `outside_of` it. A slab is centred on the plane, its layers at most the finest voxel
    distance apart. `is_smooth` False takes the nearest voxel. Padding is never mixed with tissue: the nearest voxel
    stands where it would be, and slabs leave it out.
    """
    step = min(volume.geometry.spacing_mm)
    reach = layer_reach(slab_mm, step)
    if not volume.has_hidden:
        return _cut(volume, plane, spacing, shape, is_smooth=is_smooth, reach=reach, mode=mode)
    if not reach:
        return _unmixed(volume, plane, spacing, shape, is_smooth=is_smooth)

    def layers() -> Iterator[tuple[Array, Array]]:
        for layer in range(-reach, reach + 1):
            x, y, z = (p + layer * step * n for p, n in zip(plane.position_mm, plane.normal, strict=True))
            cut = _unmixed(volume, replace(plane, position_mm=(x, y, z)), spacing, shape, is_smooth=is_smooth)
            yield cut, hidden_in(cut, volume.padding)

    return project_known(layers(), mode)


def _unmixed(volume: Volume, plane: Plane, spacing: Spacing, shape: tuple[int, int], *, is_smooth: bool) -> Array:
    """Return a plane, with the nearest voxel wherever interpolation would touch one that is no picture."""
    if not is_smooth:
        return _cut(volume, plane, spacing, shape, is_smooth=False)
    touched = _cut(volume, plane, spacing, shape, is_mask=True) > 0
    smooth = _cut(volume, plane, spacing, shape)
    if not touched.any():
        return smooth
    return np.where(touched, _cut(volume, plane, spacing, shape, is_smooth=False), smooth)


def _cut(
    volume: Volume,
    plane: Plane,
    spacing: Spacing,
    shape: tuple[int, int],
    *,
    is_smooth: bool = True,
    reach: int = 0,
    mode: SlabMode = "mip",
    is_mask: bool = False,
) -> Array:
    """Return a plane or slab as VTK cuts it; `is_mask` cuts where voxels are no picture: their share, in float32."""
    from vtkmodules.vtkImagingCore import vtkImageReslice

    pose = np.eye(4)
    pose[:3, 0], pose[:3, 1], pose[:3, 2], pose[:3, 3] = plane.row, plane.column, plane.normal, plane.position_mm
    cutter = vtkImageReslice()
    cutter.SetInputData(image_of(volume.hidden if is_mask else volume.array))
    # From mm on the plane to voxel indices: a general affine, which carries shear and oblong voxels.
    cutter.SetResliceAxes(matrix_of(np.linalg.inv(volume.geometry.affine) @ pose))
    cutter.SetOutputSpacing(spacing.column_mm, spacing.row_mm, min(volume.geometry.spacing_mm))
    cutter.SetOutputOrigin(0.0, 0.0, 0.0)
    cutter.SetOutputExtent(0, shape[1] - 1, 0, shape[0] - 1, 0, 0)
    cutter.SetBackgroundLevel(0.0 if is_mask else outside_of(volume))
    if is_mask:
        cutter.SetOutputScalarType(VTK_FLOAT)
    if is_smooth:
        cutter.SetInterpolationModeToLinear()
    else:
        cutter.SetInterpolationModeToNearestNeighbor()
    if reach:
        cutter.SetSlabNumberOfSlices(2 * reach + 1)
        {"mip": cutter.SetSlabModeToMax, "minip": cutter.SetSlabModeToMin, "mean": cutter.SetSlabModeToMean}[mode]()
    cutter.Update()
    return np.asarray(to_numpy(cutter.GetOutput())[0])
