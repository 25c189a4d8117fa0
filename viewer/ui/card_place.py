"""Where a card lies beside what it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QPointF, QRectF, QSizeF

from viewer.core.shapes import Point

GAP_PX = 14.0
POINT_PX2 = 400.0
"""A point of a line that lies below the card weighs as much as this area of the mark's box."""


def beside(
    size: QSizeF, boxes: Sequence[QRectF], points: Sequence[Point], pointer: QPointF | None, area: QRectF
) -> QPointF:
    """Return the top left corner of a card within `area`, all in screen px: off the `boxes` of the mark and its text.

    Where they fill the viewport the card lies where it covers least of them and of the mark's `points`; below the
    pointer it never lies where there is another place.
    """
    at = pointer if pointer is not None else boxes[0].center()
    near = QRectF(at.x() - GAP_PX, at.y() - GAP_PX, 2 * GAP_PX, 2 * GAP_PX)

    def badness(place: QPointF) -> tuple[bool, float, float]:
        card = QRectF(place, size)
        overlaps = (card.intersected(box) for box in boxes)
        covered = sum(overlap.width() * overlap.height() for overlap in overlaps)
        covered += POINT_PX2 * sum(card.contains(x, y) for x, y in points)
        away = card.center() - at
        return card.intersects(near), covered, abs(away.x()) + abs(away.y())

    return min(_places(size, boxes, at, area), key=badness)


def _places(size: QSizeF, boxes: Sequence[QRectF], at: QPointF, area: QRectF) -> list[QPointF]:
    """Return places beside each of the boxes and the pointer, in the middle of it and at the edges of the area."""
    wide, high = size.width(), size.height()
    right, bottom = max(area.left(), area.right() - wide), max(area.top(), area.bottom() - high)
    around = (*boxes, QRectF(at, QSizeF(0, 0)))
    xs = [x for box in around for x in (box.right() + GAP_PX, box.left() - GAP_PX - wide)]
    ys = [y for box in around for y in (box.bottom() + GAP_PX, box.top() - GAP_PX - high)]
    xs = [min(max(x, area.left()), right) for x in (*xs, at.x() - wide / 2, area.left(), right)]
    ys = [min(max(y, area.top()), bottom) for y in (*ys, at.y() - high / 2, area.top(), bottom)]
    return [QPointF(x, y) for x, y in product(xs, ys)]
