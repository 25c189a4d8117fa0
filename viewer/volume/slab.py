"""Projections of neighbouring layers onto one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
SlabMode = Literal["mip", "minip", "mean"]


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


def project_known(layers: Iterable[tuple[Array, Array]], mode: SlabMode) -> Array:
    """Return the projection of layers (values, hidden), each (rows, columns), what is hidden left out.

    Where all is hidden stands what the first layer has there. Types and rounding are those of `project`.
    """
    every = iter(layers)
    values, hidden = next(every)
    first, known = values, ~hidden
    if mode == "mean":
        total, count = np.where(hidden, 0, values).astype(np.float64), known.astype(np.int32)
        for values, hidden in every:
            total += np.where(hidden, 0, values)
            count += ~hidden
        mean = total / np.maximum(count, 1)
        return np.where(count > 0, mean if first.dtype.kind == "f" else np.rint(mean), first).astype(first.dtype)
    result, beats = values.copy(), np.greater if mode == "mip" else np.less
    for values, hidden in every:
        np.copyto(result, values, where=~hidden & (~known | beats(values, result)))
        known |= ~hidden
    return result
