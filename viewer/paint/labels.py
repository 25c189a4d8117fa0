"""Where text boxes may lie, so that they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from viewer.core.look import Placement
from viewer.core.shapes import Ellipse, Label, Point, Polyline, Shape
from viewer.paint.label_box import boxes
from viewer.paint.label_places import GAP_PX, Box, Wanted, places
from viewer.paint.painter import label_rect

MOST_POINTS = 64
"""So many points of a shape tell well enough what it covers."""
MOST_KEPT = 512
_COVERED: dict[int, tuple[Sequence[Shape], NDArray[np.float64]]] = {}
STILL_PX = 0.01
FAR_PX = 16.0
"""A box farther from its shape is tied to it by a line."""


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """A text box with the points and shapes of its mark; one that is the mark itself `is_fixed`."""

    label: Label
    points: Sequence[Point]
    shapes: Sequence[Shape]
    is_fixed: bool = False


def arranged(marks: Sequence[Labelled], placement: Placement, area: QRectF) -> list[Label]:
    """Return the labels of all marks of a picture, beside their shapes, not over each other, within `area`.

    Those that the user moved stay where they are, those of marks out of sight too. One that had to go far is tied to
    its place by a line.
    """
    labels = [mark.label for mark in marks]
    if not marks:
        return labels
    extents = _extents(marks, placement)
    seen = [n for n, mark in enumerate(marks) if mark.label.lines and _meets(extents[n][0], area)]
    rects = boxes(labels, placement)
    wanted = [_wanted(marks[number], *extents[number], rects[number], placement, area) for number in seen]
    rim = (area.left(), area.top(), area.right(), area.bottom())
    for number, one, box in zip(seen, wanted, places(wanted, rim), strict=True):
        labels[number] = _at(labels[number], rects[number], one, box, placement)
    return labels


def _extents(marks: Sequence[Labelled], placement: Placement) -> list[tuple[Box, Point]]:
    """Return what each mark covers on the screen, and its rightmost point there."""
    arrays = [_covered(mark) for mark in marks]
    ends = np.cumsum([len(array) for array in arrays])
    screen = placement.to_screen(np.concatenate(arrays))
    starts = ends - [len(array) for array in arrays]
    lows = np.minimum.reduceat(screen, starts, axis=0).tolist()
    highs = np.maximum.reduceat(screen, starts, axis=0).tolist()
    found: list[tuple[Box, Point]] = []
    for (left, top), (right, bottom), start, end in zip(lows, highs, starts, ends, strict=True):
        x, y = screen[start + int(screen[start:end, 0].argmax())].tolist()
        found.append(((left, top, right, bottom), (x, y)))
    return found


def _wanted(mark: Labelled, extent: Box, beside: Point, box: QRectF, placement: Placement, area: QRectF) -> Wanted:
    is_fixed = mark.is_fixed or mark.label.anchor is not None
    if is_fixed and not area.contains(box):
        box = label_rect(kept_inside(mark.label, mark.points, placement, area), placement)
    fixed = (box.left(), box.top(), box.right(), box.bottom()) if is_fixed else None
    return Wanted((box.width(), box.height()), extent, beside, fixed)


def _covered(mark: Labelled) -> NDArray[np.float64]:
    """Return points (n, 2) of the picture that tell what a mark covers, its own first; kept while its shapes are."""
    key = id(mark.shapes)
    kept = _COVERED.get(key)
    if kept is not None and kept[0] is mark.shapes:
        return kept[1]
    found = _few(mark.points)
    for shape in mark.shapes:
        if isinstance(shape, Polyline):
            found += _few(shape.points)
        elif isinstance(shape, Ellipse):
            (ax, ay), (bx, by) = shape.corner_a, shape.corner_b
            x, y = (ax + bx) / 2, (ay + by) / 2
            found += [(ax, y), (bx, y), (x, ay), (x, by)]
    array = np.asarray(found, dtype=np.float64)
    if len(_COVERED) >= MOST_KEPT:
        _COVERED.clear()
    _COVERED[key] = mark.shapes, array
    return array


def _few(points: Sequence[Point]) -> list[Point]:
    return list(points[:: max(1, len(points) // MOST_POINTS)])


def _at(label: Label, before: QRectF, wanted: Wanted, box: Box, placement: Placement) -> Label:
    """Return a label whose box lies there; itself where it lies there already."""
    middle = (box[1] + box[3]) / 2
    if abs(before.left() - box[0]) < STILL_PX and abs(before.center().y() - middle) < STILL_PX:
        return label
    x, y = placement.to_picture([(box[0], middle)])[0]
    left, top, right, bottom = wanted.extent
    away = max(left - box[2], box[0] - right, top - box[3], box[1] - bottom)
    is_tied = wanted.fixed is None and away > FAR_PX
    return replace(label, position=(float(x), float(y)), anchor=label.position if is_tied else label.anchor)


def kept_inside(label: Label, points: Sequence[Point], placement: Placement, area: QRectF) -> Label:
    """Return the label of a mark with these points, moved into `area` (screen px) where it would leave it.

    At the right edge it goes to the other side of the mark if there is room. A mark that is out of sight takes its
    text with it, and one that the user moved is only pushed back as far as need be.
    """
    box = label_rect(label, placement)
    if area.contains(box) or not _is_seen(points, placement, area):
        return label
    left, middle = box.left(), box.center().y()
    if box.right() > area.right():
        leftmost = float(placement.to_screen(points)[:, 0].min())
        beside = leftmost - GAP_PX - box.width()
        left = beside if label.anchor is None and beside >= area.left() else area.right() - box.width()
    left = max(left, area.left())
    half = box.height() / 2
    middle = max(min(middle, area.bottom() - half), area.top() + half)
    x, y = placement.to_picture([(left, middle)])[0]
    return replace(label, position=(float(x), float(y)))


def _is_seen(points: Sequence[Point], placement: Placement, area: QRectF) -> bool:
    screen = placement.to_screen(points)
    (left, top), (right, bottom) = screen.min(axis=0).tolist(), screen.max(axis=0).tolist()
    return _meets((left, top, right, bottom), area)


def _meets(box: Box, area: QRectF) -> bool:
    # A line has no height: a pixel makes it a rectangle that can meet another.
    left, top, right, bottom = box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1
    return left < area.right() and right > area.left() and top < area.bottom() and bottom > area.top()
