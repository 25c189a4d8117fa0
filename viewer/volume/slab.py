"""Projections of neighbouring layers onto one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.volume.reslice import SlabMode

Array = NDArray[Any]


def project(layers: Array, axis: int, mode: SlabMode) -> Array:
    """Return the maximum, minimum or mean along an axis, in the array's type; means of integers are rounded."""
    if layers.shape[axis] == 1:
        return np.asarray(layers.take(0, axis=axis))
    if mode == "mean":
        mean = layers.mean(axis=axis, dtype=np.float64 if layers.dtype.itemsize > 2 else np.float32)
        return np.asarray(mean if layers.dtype.kind == "f" else np.rint(mean)).astype(layers.dtype)
    pick = np.maximum if mode == "mip" else np.minimum
    # Folding halves onto each other runs over long rows, which a reduction along the last axis does not.
    while axis == layers.ndim - 1 and layers.shape[axis] >= 4:
        # The halves of an odd count share their middle layer.
        half = -(-layers.shape[axis] // 2)
        layers = pick(layers[..., :half], layers[..., -half:])
    return np.asarray(pick.reduce(layers, axis=axis))
