"""Arrays to VTK and back, without copies."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@cache
def use_threads() -> None:
    """Let VTK's filters use all cores; the wheels come set to one."""
    from vtkmodules.vtkCommonCore import vtkSMPTools

    vtkSMPTools.SetBackend("STDThread")


def image_of(array: Array) -> Any:
    """Return a vtkImageData over a C-contiguous (k, j, i) array, spacing 1, origin 0: places are voxel indices.

    The voxels are shared, and kept alive by the image.
    """
    from vtkmodules.util import numpy_support
    from vtkmodules.vtkCommonCore import vtkDataArray
    from vtkmodules.vtkCommonDataModel import vtkImageData

    use_threads()
    flat = np.ascontiguousarray(array).reshape(-1)
    support: Any = numpy_support
    scalars: Any = vtkDataArray.CreateDataArray(support.get_vtk_array_type(flat.dtype))
    scalars.SetVoidArray(flat, flat.size, 1)
    scalars._voxels = flat
    image = vtkImageData()
    image.SetDimensions(array.shape[2], array.shape[1], array.shape[0])
    image.GetPointData().SetScalars(scalars)
    return image


def matrix_of(matrix: Array) -> Any:
    """Return a vtkMatrix4x4."""
    from vtkmodules.vtkCommonMath import vtkMatrix4x4

    found = vtkMatrix4x4()
    found.DeepCopy([float(v) for v in np.asarray(matrix).ravel()])
    return found


def to_numpy(image: Any) -> Array:
    """Return the (k, j, i) array of a vtkImageData, sharing its memory."""
    from vtkmodules.util import numpy_support

    columns, rows, slices = image.GetDimensions()
    support: Any = numpy_support
    return np.asarray(support.vtk_to_numpy(image.GetPointData().GetScalars())).reshape(slices, rows, columns)
