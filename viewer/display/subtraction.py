"""Taking a mask from contrast pictures: digital subtraction angiography (PS3.3 C.7.6.10, C.11.13; PS3.4 N.2.1.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.pixels import Shutter
from viewer.core.presentation_state import FrameShifts, Mask, RegionShift
from viewer.display.shutter import hidden

Array = NDArray[Any]


def mask_frames(mask: Mask, frame: int, frame_count: int) -> tuple[int, ...]:
    """Return the frames that are averaged to the mask of a contrast frame, all counted from 0; () for none.

    TID takes the frame `offset` before; REV_TID the offset from the first frame of the range, and two more for each
    frame after it (C.7.6.10.1).
    """
    if mask.operation == "AVG_SUB":
        wanted = mask.frames
    elif mask.operation == "TID":
        wanted = (frame - mask.offset,)
    else:
        first = next((first for first, last in mask.ranges if first <= frame <= last), None)
        wanted = () if first is None else (first - mask.offset - (frame - first),)
    return wanted if all(0 <= number < frame_count for number in wanted) else ()


def contrast_frames(mask: Mask, frame: int, frame_count: int) -> tuple[int, ...]:
    """Return the frames that are averaged before the mask is taken from them: the frame itself and those after it."""
    return tuple(range(frame, min(frame_count, frame + mask.averaging)))


def average(pictures: Sequence[Array]) -> Array:
    """Return the mean of pictures of one shape, float64; one alone keeps its values."""
    if len(pictures) == 1:
        return np.asarray(pictures[0])
    total = np.zeros(pictures[0].shape, dtype=np.float64)
    for picture in pictures:
        total += picture
    return total / len(pictures)


def shifted(picture: Array, shift: tuple[float, float]) -> Array:
    """Return a picture moved by (rows, columns): towards its first row and column where they are positive.

    Linear between pixels; pixels that come from beyond the edge take the nearest one (C.7.6.10.1.2: a positive offset
    is a shift towards the lower row and the left side).
    """
    rows, columns = shift
    if rows == 0 and columns == 0:
        return picture
    return _along(_along(picture, rows, 0), columns, 1)


def _along(picture: Array, amount: float, axis: int) -> Array:
    if amount == 0:
        return picture
    count = picture.shape[axis]
    whole = int(np.floor(amount))
    share = amount - whole
    at = np.arange(count)
    near = np.take(picture, np.clip(at + whole, 0, count - 1), axis=axis)
    if share == 0:
        return near
    far = np.take(picture, np.clip(at + whole + 1, 0, count - 1), axis=axis)
    return np.asarray(near * (1.0 - share) + far * share)


def subtract(contrast: Array, mask: Array, shift: tuple[float, float] = (0.0, 0.0)) -> Array:
    """Return contrast minus mask, both (rows, columns) modality values: exact for whole numbers without a shift.

    Integers give int32, everything else float32; the result is signed.
    """
    moved = shifted(mask, shift)
    if contrast.dtype.kind in "iub" and moved.dtype.kind in "iub":
        return (contrast.astype(np.int64) - moved.astype(np.int64)).astype(np.int32)
    return (contrast.astype(np.float64) - moved.astype(np.float64)).astype(np.float32)


def shifts_of(mask: Mask, frame: int) -> tuple[RegionShift, ...]:
    """Return the shifts for a contrast frame: those of its range, else the one for all."""
    for entry in mask.frame_shifts:
        if _is_among(entry, frame):
            return entry.regions
    return (RegionShift(mask.shift),)


def _is_among(entry: FrameShifts, frame: int) -> bool:
    return not entry.ranges or any(first <= frame <= last for first, last in entry.ranges)


def subtract_by_region(contrast: Array, mask: Array, regions: Sequence[RegionShift]) -> Array:
    """Return the subtraction with a shift for each region; the last one that holds a pixel counts (C.11.19.1.2).

    Pixels of no region are subtracted without a shift.
    """
    if len(regions) == 1 and regions[0].vertices is None:
        return subtract(contrast, mask, regions[0].shift)
    result = subtract(contrast, mask)
    for region in regions:
        part = subtract(contrast, mask, region.shift)
        result = result.astype(np.result_type(result, part), copy=False)
        if region.vertices is None:
            result = part
        else:
            inside = hidden(Shutter(polygon=region.vertices), contrast.shape[:2]) == 0
            result[inside] = part[inside]
    return result
