"""Where text boxes may lie, so that they can be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from viewer.core.look import Placement
from viewer.core.shapes import Label, Point
from viewer.paint.painter import label_rect

GAP_PX = 10.0


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
    corners = QPointF(*screen.min(axis=0).tolist()), QPointF(*screen.max(axis=0).tolist())
    # A line has no height: a pixel makes it a rectangle that can meet another.
    return QRectF(*corners).adjusted(-1, -1, 1, 1).intersects(area)
