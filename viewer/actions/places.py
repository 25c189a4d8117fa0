"""Where the pictures of a stack lie in space, kept for the stacks that were used last."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.core.records import Stack


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where the planes of a stack's pictures lie: rows of `normals` and `depths` along them, NaN without a plane.

    `gap_mm` is the usual distance between parallel pictures that follow each other, 0 without any.
    """

    stack: Stack
    normals: NDArray[np.float64]
    depths: NDArray[np.float64]
    gap_mm: float = 0.0

    def distances(self, point_mm: Sequence[float]) -> NDArray[np.float64]:
        """Return the signed distance of a point from every plane."""
        return self.normals @ np.asarray(point_mm, dtype=np.float64) - self.depths

    def nearest(self, point_mm: Sequence[float], now: int) -> int:
        """Return the nearest picture, the first of several; `now` if it lies in the same plane as that one."""
        distances = self.distances(point_mm)
        if np.isnan(distances).all():
            return now
        # Half way between two slices rounding must not say which.
        far = np.abs(distances)
        best = int(np.argmax(far <= np.nanmin(far) + SAME_PLACE_MM))
        is_same = 0 <= now < len(distances) and abs(distances[now] - distances[best]) < SAME_PLACE_MM
        return now if is_same else best


SAME_PLACE_MM = 1e-4
_PLACES: OrderedDict[int, Places] = OrderedDict()
_PLACES_KEPT = 64
_PLACES_LOCK = threading.Lock()


def places_of(stack: Stack) -> Places:
    """Return (and keep for the stacks used last) where the pictures of a stack lie; safe in threads."""
    with _PLACES_LOCK:
        known = _PLACES.get(id(stack))
    if known is None or known.stack is not stack:
        known = _places(stack)
    with _PLACES_LOCK:
        _PLACES[id(stack)] = known
        _PLACES.move_to_end(id(stack))
        while len(_PLACES) > _PLACES_KEPT:
            _PLACES.popitem(last=False)
    return known


def _places(stack: Stack) -> Places:
    nowhere = (np.nan, np.nan, np.nan)
    planes = [item.plane for item in stack.items]
    normals = np.array([plane.normal if plane else nowhere for plane in planes], dtype=np.float64).reshape(-1, 3)
    origins = np.array([plane.position_mm if plane else nowhere for plane in planes], dtype=np.float64)
    depths = (normals * origins.reshape(-1, 3)).sum(axis=1)
    return Places(stack, normals, depths, _usual_gap(normals, depths))


def _usual_gap(normals: NDArray[np.float64], depths: NDArray[np.float64]) -> float:
    is_parallel = (normals[1:] * normals[:-1]).sum(axis=1) > 1 - 1e-6  # NaN is neither
    gaps = np.abs(np.diff(depths))[is_parallel]
    gaps = gaps[gaps > SAME_PLACE_MM]
    return float(np.median(gaps)) if len(gaps) else 0.0
