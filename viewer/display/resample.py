"""Pictures to the device pixels of a viewport, before any grey is made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.look import Interpolation, Placement

Array = NDArray[Any]
Range = tuple[int, int]

STRAY_PX = 1e-3
"""A map may be off so much, in pixels of the picture, and be called the same."""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """The part of a viewport that a picture covers, in device pixels.

    `inverse` (2, 3) maps device pixel indices to picture pixels; `box` is (x0, y0, x1, y1), the end left out.
    """

    inverse: Array
    box: tuple[int, int, int, int]
    size: tuple[int, int]

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the picture is in sight."""
        x0, y0, x1, y1 = self.box
        return x1 <= x0 or y1 <= y0

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the covered part."""
        x0, y0, x1, y1 = self.box
        return max(0, y1 - y0), max(0, x1 - x0)


def target(shape: tuple[int, int], placement: Placement, size_px: tuple[int, int], device_ratio: float) -> Target:
    """Return where a picture of (rows, columns) falls in a viewport of (width, height) device pixels."""
    return _target(shape[0], shape[1], placement.matrix.tobytes(), size_px, device_ratio)


# Pictures that play, and those of a stack, fall where the one before fell.
@lru_cache(maxsize=64)
def _target(rows: int, columns: int, matrix: bytes, size_px: tuple[int, int], device_ratio: float) -> Target:
    forward = np.frombuffer(matrix, dtype=np.float64).reshape(2, 3) * device_ratio
    shape = (rows, columns)
    # Index n of a device pixel stands for its centre, n + 0.5.
    linear, offset = forward[:, :2], forward[:, 2] - 0.5
    corners = np.array([[-0.5, -0.5], [shape[1] - 0.5, shape[0] - 0.5]]) @ linear.T + offset
    low = np.ceil(corners.min(axis=0) - 1e-6).astype(int)
    high = np.ceil(corners.max(axis=0) - 1e-6).astype(int)
    inverse = np.linalg.inv(linear)
    return Target(
        np.column_stack([inverse, -inverse @ offset]),
        (
            int(np.clip(low[0], 0, size_px[0])),
            int(np.clip(low[1], 0, size_px[1])),
            int(np.clip(high[0], 0, size_px[0])),
            int(np.clip(high[1], 0, size_px[1])),
        ),
        size_px,
    )


def resample(source: Array, to: Target, interpolation: Interpolation, padding: Range | None = None) -> Array:
    """Return the covered part of the viewport: (rows, columns[, 3]) of the source's type.

    Shrinking by 2 and more averages areas first, by halving; what is left is interpolated. The outermost half pixel
    repeats the edge. Where an interpolated pixel would mix in `padding` (values that are no picture, as those that
    are not finite), the nearest pixel stands unmixed, so that padding neither bleeds nor fades.
    """
    if to.is_empty:
        return np.zeros((*to.shape, *source.shape[2:]), dtype=source.dtype)
    if interpolation is Interpolation.NEAREST:
        return _nearest(source, _from_box(to), to.shape)
    way = _way(source.shape[0], source.shape[1], to)
    part = source[way.seen]
    hidden = _hidden(part, padding)
    if hidden is None:
        for step in way.halvings:
            part = _halve(part, step)
        return _warp(part, way, to.shape, interpolation)
    part, hidden = _halve_padded(part, hidden, way.halvings, padding)
    return _warp_padded(part, hidden, way, to.shape, interpolation, padding)


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """How a picture comes to its target: the part that is `seen`, halvings by (x, y) of it, and the `inverse` map into
    what these leave; `is_plain` where that only stretches the whole of it."""

    seen: tuple[slice, slice]
    halvings: tuple[tuple[int, int], ...]
    inverse: Array
    is_plain: bool


# The same for every picture that falls on the same target.
@lru_cache(maxsize=64)
def _way(rows: int, columns: int, to: Target) -> _Way:
    seen, inverse, shrink = _crop((rows, columns), to)
    shape = seen[0].stop - seen[0].start, seen[1].stop - seen[1].start
    halvings = _halvings(shape, shrink)
    for step in halvings:
        shape = -(-shape[0] // step[1]), -(-shape[1] // step[0])
        inverse = _halved_map(inverse, step)
    return _Way(seen, tuple(halvings), inverse, _is_plain_stretch(shape, inverse, to.shape))


def _from_box(to: Target) -> Array:
    """Return the inverse map for indices that count from the corner of the covered part."""
    inverse = to.inverse.copy()
    inverse[:, 2] += inverse[:, :2] @ np.array(to.box[:2])
    return inverse


def _nearest(source: Array, inverse: Array, shape: tuple[int, int]) -> Array:
    """Return the nearest pixels; the axes are aligned, so rows and columns are picked apart."""
    rows, columns = shape
    is_turned = abs(inverse[0, 0]) < abs(inverse[0, 1])
    x_along, y_along = (rows, columns) if is_turned else (columns, rows)
    xs = np.floor(inverse[0, int(is_turned)] * np.arange(x_along) + inverse[0, 2] + 0.5 + 1e-9).astype(np.intp)
    ys = np.floor(inverse[1, int(not is_turned)] * np.arange(y_along) + inverse[1, 2] + 0.5 + 1e-9).astype(np.intp)
    picked = source.take(np.clip(ys, 0, source.shape[0] - 1), axis=0)
    picked = picked.take(np.clip(xs, 0, source.shape[1] - 1), axis=1)
    return np.ascontiguousarray(np.swapaxes(picked, 0, 1)) if is_turned else picked


def _crop(shape: tuple[int, int], to: Target) -> tuple[tuple[slice, slice], Array, tuple[float, float]]:
    """Return the part of (rows, columns) that is seen, the inverse map into it, and how far x and y shrink."""
    inverse = _from_box(to)
    rows, columns = to.shape
    ends = np.array([[0, 0], [columns - 1, rows - 1]]) @ inverse[:, :2].T + inverse[:, 2]
    sizes = np.abs(inverse[:, :2]).sum(axis=1)
    # Cut at multiples of the shrinking, so that a pan does not make averages shimmer.
    grid = 1 << max(0, int(np.ceil(np.log2(max(1.0, *sizes)))))
    margin = 3 * grid
    low = np.maximum(0, (np.floor(ends.min(axis=0)).astype(int) - margin) // grid * grid)
    high = np.minimum(shape[::-1], np.ceil(ends.max(axis=0)).astype(int) + margin)
    inverse[:, 2] -= low
    seen = slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))
    return seen, inverse, (float(sizes[0]), float(sizes[1]))


def _halvings(shape: tuple[int, ...], shrink: tuple[float, float]) -> list[tuple[int, int]]:
    """Return the factors (x, y), each 1 or 2, of every halving."""
    steps = []
    x, y = shrink
    rows, columns = shape[:2]
    while (x >= 2 and columns > 1) or (y >= 2 and rows > 1):
        step = (2 if x >= 2 and columns > 1 else 1, 2 if y >= 2 and rows > 1 else 1)
        steps.append(step)
        x, y = x / step[0], y / step[1]
        columns, rows = -(-columns // step[0]), -(-rows // step[1])
    return steps


def _halve(part: Array, step: tuple[int, int]) -> Array:
    """Return averages over blocks of `step` (x, y) pixels; an odd edge repeats its last pixel."""
    import cv2

    rows, columns = part.shape[:2]
    down, right = rows % step[1], columns % step[0]
    if down or right:
        part = cv2.copyMakeBorder(part, 0, down, 0, right, cv2.BORDER_REPLICATE)
    size = (part.shape[1] // step[0], part.shape[0] // step[1])
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA))


def _halved_map(inverse: Array, step: tuple[int, int]) -> Array:
    """Return the inverse map into the halved picture: pixel n there is the middle of 2n and 2n + 1 here."""
    factor = np.array(step, dtype=np.float64)
    halved = inverse / factor[:, None]
    halved[:, 2] = (inverse[:, 2] - (factor - 1) / 2) / factor
    return halved


def _warp(part: Array, way: _Way, shape: tuple[int, int], interpolation: Interpolation) -> Array:
    """Return the interpolated picture, edges repeated."""
    import cv2

    if interpolation is Interpolation.LINEAR and way.is_plain:
        # The same weights, in a fifth of the time.
        return np.asarray(cv2.resize(part, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))
    kind = cv2.INTER_CUBIC if interpolation is Interpolation.CUBIC else cv2.INTER_LINEAR
    return np.asarray(
        cv2.warpAffine(
            part, way.inverse, (shape[1], shape[0]), flags=kind | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
        )
    )


def _is_plain_stretch(source: tuple[int, ...], inverse: Array, shape: tuple[int, int]) -> bool:
    """Whether the map brings the outer edges of the whole source to those of the covered part, and turns nothing."""
    across, down = source[1] / shape[1], source[0] / shape[0]
    stretch = np.array([[across, 0.0, (across - 1) / 2], [0.0, down, (down - 1) / 2]])
    ends = np.array([[0, 0, 1], [shape[1], 0, 1], [0, shape[0], 1]], dtype=np.float64)
    return bool(np.abs((inverse - stretch) @ ends.T).max() < STRAY_PX)


def _hidden(part: Array, padding: Range | None) -> Array | None:
    """Return (rows, columns) uint8, 255 where a pixel is no picture; None where there are none."""
    import cv2

    hidden: Array | None = None
    if padding is not None and part.ndim == 2:
        low, high = padding
        # One value is by far the most common, and quicker to compare than a range.
        inside = part == low if low == high else (part >= low) & (part <= high)
        hidden = inside.view(np.uint8) * np.uint8(255)
    if part.dtype.kind == "f":
        broken = (~np.isfinite(part)).astype(np.uint8) * np.uint8(255)
        hidden = broken if hidden is None else hidden | broken
    return hidden if hidden is not None and cv2.countNonZero(hidden) else None


def _stand_in(dtype: np.dtype[Any], padding: Range | None) -> Any:
    """Return the value that marks a pixel as no picture."""
    if dtype.kind == "f":
        return dtype.type(np.nan)
    return dtype.type(padding[0] if padding else 0)


def _halve_padded(
    part: Array, hidden: Array, halvings: Sequence[tuple[int, int]], padding: Range | None
) -> tuple[Array, Array]:
    """Average areas over what is picture; a block that is padding by more than half becomes padding."""
    import cv2

    for step in halvings:
        share = _halve(hidden, step)
        mean = _halve(_without(part, hidden), step)
        mixed = np.flatnonzero((share > 0) & (share < 255))
        # Of a block's pixels 1, 2 or 3 quarters are hidden; the coverage itself is rounded.
        scaled = mean.ravel()[mixed] / (1.0 - np.rint(share.ravel()[mixed] * (4 / 255)) / 4)
        mean.ravel()[mixed] = scaled if mean.dtype.kind == "f" else np.rint(scaled)
        hidden = np.asarray(cv2.threshold(share, 128, 255, cv2.THRESH_BINARY)[1])
        _off_padding(mean, hidden, padding)
        np.putmask(mean, hidden, _stand_in(mean.dtype, padding))
        part = mean
    return part, hidden


def _without(part: Array, hidden: Array) -> Array:
    """Return the picture with 0 where it is hidden."""
    import cv2

    return np.asarray(cv2.copyTo(part, cv2.bitwise_not(hidden), np.zeros_like(part)))


def _off_padding(values: Array, hidden: Array, padding: Range | None) -> None:
    """Move values that came to lie in the padding by averaging, though they are picture, just above it."""
    import cv2

    if padding is None:
        return
    astray = cv2.bitwise_and(cv2.inRange(values, float(padding[0]), float(padding[1])), cv2.bitwise_not(hidden))
    if cv2.countNonZero(astray):
        highest = padding[1] + 1 if values.dtype.kind == "f" else int(np.iinfo(values.dtype).max)
        np.putmask(values, astray > 0, values.dtype.type(min(padding[1] + 1, highest)))


def _warp_padded(
    part: Array,
    hidden: Array,
    way: _Way,
    shape: tuple[int, int],
    interpolation: Interpolation,
    padding: Range | None,
) -> Array:
    """Interpolate where all neighbours are picture, take the nearest pixel elsewhere."""
    import cv2

    smooth = _without(part, hidden) if part.dtype.kind == "f" else part
    warped = _warp(smooth, way, shape, interpolation)
    if interpolation is Interpolation.CUBIC:
        # The cubic reaches one pixel further than a linear weight tells.
        hidden = np.asarray(cv2.dilate(hidden, np.ones((3, 3), np.uint8)))
    touched = _warp(hidden, way, shape, Interpolation.LINEAR)
    _off_padding(warped, np.asarray(cv2.threshold(touched, 0, 255, cv2.THRESH_BINARY)[1]), padding)
    return np.asarray(cv2.copyTo(_nearest(part, way.inverse, shape), touched, warped))
