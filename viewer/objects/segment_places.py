"""Where a frame of a segmentation lies among the pictures of an open study."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane, Spacing
from viewer.core.identity import uid_of
from viewer.core.records import Stack

Array = NDArray[Any]
ALIGNED = 0.02
"""In voxels: rows and columns this near to those of the pictures are the same."""
PARALLEL = 0.999
BESIDE = 0.25
"""In slices: a frame further than this from every picture lies between them."""


@dataclass(frozen=True, slots=True)
class FramePlace:
    """What a file says of a frame: its pixels' place, the frame of reference, and the pictures that it was made of."""

    rows: int
    columns: int
    plane: Plane | None
    spacing: Spacing | None
    space: str
    sources: tuple[tuple[str, int], ...] = ()
    """SOP instance UIDs and frames counted from 0."""


class Pictures:
    """The pictures of a stack, found by name or by place."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self._by_name = {(uid_of(item.instance.sop_instance_uid), item.frame): k for k, item in enumerate(stack.items)}
        self._uids = {uid for uid, _ in self._by_name}
        planes = [item.plane for item in stack.items if item.plane is not None and item.instance.spacing is not None]
        self._planes: tuple[Array, Array] | None = None
        if len(planes) == len(stack.items):
            self._planes = np.array([one.normal for one in planes]), np.array([one.depth_mm for one in planes])
        pixel = stack.items[0].instance.pixel
        self.shape = (pixel.rows, pixel.columns) if pixel is not None else (0, 0)

    def names(self, uids: Iterable[str]) -> int:
        """Return how many of these objects are among the pictures."""
        return len(self._uids.intersection(uids))

    @property
    def has_planes(self) -> bool:
        """Whether the pictures have a place in the patient, in one frame of reference."""
        return self._planes is not None and bool(self.stack.frame_of_reference_uid)

    def is_space(self, place: FramePlace) -> bool:
        """Whether a frame lies in the pictures' frame of reference."""
        return bool(place.space) and place.space == uid_of(self.stack.frame_of_reference_uid)

    def by_name(self, place: FramePlace) -> int | None:
        """Return the picture that a frame of the same size was made of."""
        if self.shape != (place.rows, place.columns):
            return None
        found = (self._by_name.get(source) for source in place.sources)
        return next((k for k in found if k is not None), None)

    def by_place(self, place: FramePlace) -> tuple[int, Array] | None:
        """Return the picture in whose plane a frame lies, and (3, 2) that leads from its pixels to the frame's.

        The last row of the matrix is the frame's pixel of the picture's first. None where there is no such picture.
        """
        if place.plane is None or place.spacing is None or not self.is_space(place):
            return None
        if self._planes is None:
            return None
        normals, depths = self._planes
        away = np.abs(normals @ np.asarray(place.plane.position_mm) - depths)
        away[np.abs(normals @ np.asarray(place.plane.normal)) < PARALLEL] = np.inf
        k = int(np.argmin(away))
        item = self.stack.items[k]
        plane, spacing = item.plane, item.instance.spacing
        if away[k] > BESIDE * self._gap_mm() or plane is None or spacing is None:
            return None
        corners = plane.to_lps([[0, 0], [1, 0], [0, 1]], spacing)
        at = place.plane.to_px(corners, place.spacing)
        return k, np.stack([at[1] - at[0], at[2] - at[0], at[0]])

    def _gap_mm(self) -> float:
        if self.stack.geometry is not None:
            plane = self.stack.items[0].plane
            if plane is not None:
                return abs(float(np.dot(plane.normal, self.stack.geometry.affine[:3, 2])))
        return 1.0


def laid(mask: Array, matrix: Array, shape: tuple[int, int]) -> tuple[Array, bool]:
    """Return a frame (rows, columns) bool on the pixels of a picture, and whether each of these is one of its own.

    Where they are not, each takes the pixel that its centre lies in.
    """
    whole = np.rint(matrix)
    corners = np.array([[0, 0], [shape[1] - 1, 0], [0, shape[0] - 1], [shape[1] - 1, shape[0] - 1]])
    drift = np.abs(corners @ (matrix[:2] - whole[:2]) + matrix[2] - whole[2]).max()
    is_exact = bool(drift <= ALIGNED)
    if is_exact:
        matrix = whole
    if is_exact and mask.shape == shape and np.array_equal(matrix, [[1, 0], [0, 1], [0, 0]]):
        return mask, True
    j, i = np.indices(shape)
    x = np.floor(i * matrix[0, 0] + j * matrix[1, 0] + matrix[2, 0] + 0.5).astype(np.int64)
    y = np.floor(i * matrix[0, 1] + j * matrix[1, 1] + matrix[2, 1] + 0.5).astype(np.int64)
    inside = (x >= 0) & (y >= 0) & (x < mask.shape[1]) & (y < mask.shape[0])
    found = np.zeros(shape, np.bool_)
    found[inside] = mask[y[inside], x[inside]]
    return found, is_exact


def beyond(mask: Array, matrix: Array, shape: tuple[int, int]) -> int:
    """Return how many pixels of a frame (rows, columns) bool have their centre beyond the edges of a picture."""
    if mask.shape == shape and np.allclose(matrix, [[1, 0], [0, 1], [0, 0]], rtol=0, atol=ALIGNED):
        return 0
    y, x = np.nonzero(mask)
    at = np.linalg.solve(matrix[:2].T, np.stack([x, y]) - matrix[2][:, None])
    rows, columns = shape
    edge = np.array([[columns], [rows]]) - 0.5
    return int(np.count_nonzero(~((at > -0.5 - ALIGNED) & (at < edge + ALIGNED)).all(axis=0)))
