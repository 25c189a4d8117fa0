"""Where the text boxes of a picture's marks lie: beside their shapes, and not over each other. Plain numbers alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom in screen px."""
GAP_PX = 10.0
APART_PX = 2.0
RINGS = 8
MOST = 200
"""Of more text boxes than these on one picture none is moved out of the way: nobody reads them all."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text box that is to lie beside a shape; `beside` is the shape's rightmost point, `extent` what it covers.

    `fixed` is the box of one that the user has put somewhere: it stays, and others go out of its way.
    """

    size: tuple[float, float]
    extent: Box
    beside: tuple[float, float]
    fixed: Box | None = None


def places(wanted: Sequence[Wanted], area: Box) -> list[Box]:
    """Return where the boxes lie within an area, in their order; the same for the same shapes.

    A box lies right of its shape where there is room, else left, below or above, else farther up or down, and off other
    shapes if it can; never over another box, unless there is room nowhere: then it lies where it covers the least.
    """
    taken = [one.fixed for one in wanted if one.fixed is not None]
    found = []
    for one in wanted:
        if one.fixed is not None:
            found.append(one.fixed)
            continue
        box = _inside(_first(one), area) if len(wanted) > MOST else _place(one, taken, _others(one, wanted), area)
        taken.append(box)
        found.append(box)
    return found


def _others(one: Wanted, wanted: Sequence[Wanted]) -> list[Box]:
    """Return what other shapes cover; one around this shape is not in its way."""
    x, y = one.beside
    extents = (other.extent for other in wanted if other is not one)
    return [box for box in extents if not (box[0] <= x <= box[2] and box[1] <= y <= box[3])]


def _place(one: Wanted, taken: Sequence[Box], others: Sequence[Box], area: Box) -> Box:
    first = _first(one)
    if _is_within(first, area) and _is_free(first, taken) and _is_free(first, others):
        return first
    boxes = np.asarray(_candidates(one))
    within = (boxes[:, :2] >= area[:2]).all(axis=1) & (boxes[:, 2:] <= area[2:]).all(axis=1)
    free = within & (_covered(boxes, taken) == 0)
    covered = np.where(free, _covered(boxes, others), np.inf)
    if not free.any():
        # Brought into the area they may meet other boxes, and their own shape.
        low = np.asarray(area[:2])
        corners = np.clip(boxes[:, :2], low, np.maximum(np.asarray(area[2:]) - one.size, low))
        boxes = np.hstack([corners, corners + one.size])
        covered = _covered(boxes, [*taken, one.extent])
    left, top, right, bottom = boxes[int(covered.argmin())].tolist()
    return left, top, right, bottom


def _first(one: Wanted) -> Box:
    (width, height), (x, y) = one.size, one.beside
    return x + GAP_PX, y - height / 2, x + GAP_PX + width, y + height / 2


def _candidates(one: Wanted) -> list[Box]:
    """Return the boxes that may do, the best first."""
    (width, height), (left, top, right, bottom), (_, y) = one.size, one.extent, one.beside
    middle = (left + right - width) / 2
    east, west = right + GAP_PX, left - GAP_PX - width
    corners = [
        *((east, y - height / 2), (west, y - height / 2), (middle, bottom + GAP_PX), (middle, top - GAP_PX - height)),
        *((east, top - height), (east, bottom), (west, top - height), (west, bottom)),
    ]
    for ring in range(1, RINGS + 1):
        step = ring * (height + APART_PX)
        corners += [(x, y - height / 2 + way) for way in (step, -step) for x in (east, west)]
    return [(x, at, x + width, at + height) for x, at in corners]


def _is_free(box: Box, taken: Sequence[Box]) -> bool:
    """Whether a box lies apart from others. A loop: for one box that is faster than arrays are made."""
    left, top, right, bottom = box[0] - APART_PX, box[1] - APART_PX, box[2] + APART_PX, box[3] + APART_PX
    return not any(x0 < right and x1 > left and y0 < bottom and y1 > top for x0, y0, x1, y1 in taken)


def _covered(boxes: NDArray[np.float64], taken: Sequence[Box]) -> NDArray[np.float64]:
    """Return how much of each box (n, 4) lies under others, a little more than those are, in px²."""
    others = np.asarray(taken).reshape(-1, 4)
    wide = np.minimum(boxes[:, None, 2], others[:, 2] + APART_PX) - np.maximum(
        boxes[:, None, 0], others[:, 0] - APART_PX
    )
    high = np.minimum(boxes[:, None, 3], others[:, 3] + APART_PX) - np.maximum(
        boxes[:, None, 1], others[:, 1] - APART_PX
    )
    return np.asarray((np.maximum(wide, 0.0) * np.maximum(high, 0.0)).sum(axis=1))


def _is_within(box: Box, area: Box) -> bool:
    return box[0] >= area[0] and box[1] >= area[1] and box[2] <= area[2] and box[3] <= area[3]


def _inside(box: Box, area: Box) -> Box:
    """Return a box moved into an area, as far as it fits there; its left and top edges before the others."""
    width, height = box[2] - box[0], box[3] - box[1]
    left = max(min(box[0], area[2] - width), area[0])
    top = max(min(box[1], area[3] - height), area[1])
    return left, top, left + width, top + height
