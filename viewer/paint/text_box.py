"""Text that somebody wrote on a picture, in its box and upright (PS3.3 C.10.5.1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.core.look import Placement
from viewer.core.shapes import TextBox
from viewer.paint import text
from viewer.paint.text import TextStyle
from viewer.paint.theme import Theme

SMALLEST_PX, USUAL_PX, LARGEST_PX = 12.0, 13.0, 18.0
BESIDE_PX = 8.0
MARGIN_PX = 4.0
MOST_LINES = 200


@dataclass(frozen=True, slots=True)
class Room:
    """Where text may lie: within `area`, beside what is `taken` (screen px)."""

    area: QRectF
    taken: tuple[QRectF, ...] = ()


def draw(painter: QPainter, box: TextBox, placement: Placement, theme: Theme, room: Room | None = None) -> None:
    """Draw the text, with the line to its anchor; text that would leave its room comes back into it."""
    lines = [text.safe(line) for line in box.lines[:MOST_LINES]]
    color = QColor(*box.color) if box.color is not None else theme.role(box.role)
    at = on_screen(box, placement)
    style = TextStyle(size_for(lines, at), color.name())
    written = _kept_inside(_written(lines, style, at, box.justify), room)
    if box.anchor is not None:
        _draw_leader(painter, placement.to_screen([box.anchor])[0].tolist(), written, color, theme)
    top = written.top()
    for line in lines:
        left = _left(text.width(line, style), written, box.justify)
        text.draw_line(painter, left, top, line, style, theme.colors["overlay_outline"])
        top += text.line_height(style)


def on_screen(box: TextBox, placement: Placement) -> QRectF:
    """Return the box in screen px, upright; one without extent is a point.

    A box that turned with the picture by a quarter stands on end: the text gets one of its size that lies.
    """
    (ax, ay), (bx, by) = placement.to_screen(box.corners).tolist()
    at = QRectF(QPointF(min(ax, bx), min(ay, by)), QPointF(max(ax, bx), max(ay, by)))
    is_on_end = abs(placement.matrix[0, 0]) < abs(placement.matrix[0, 1])
    if box.is_upright or not is_on_end:
        return at
    middle = at.center()
    return QRectF(middle.x() - at.height() / 2, middle.y() - at.width() / 2, at.height(), at.width())


def size_for(lines: list[str], at: QRectF) -> float:
    """Return the height of the font that fills the box, within what can be read and does not hide the picture."""
    if not lines or at.height() < 1:
        return text.scaled(USUAL_PX)
    least = text.scaled(SMALLEST_PX)
    wanted = max(least, min(text.scaled(LARGEST_PX), at.height() / len(lines) / 1.34))
    widest = max(text.width(line, TextStyle(wanted, "#ffffff")) for line in lines)
    if widest > at.width() > 1:
        wanted = max(least, wanted * at.width() / widest)
    return float(int(wanted))


def _written(lines: list[str], style: TextStyle, at: QRectF, justify: str) -> QRectF:
    """Return the rectangle that the lines take: from the top of their box, or beside their point."""
    width = max((text.width(line, style) for line in lines), default=0.0)
    height = len(lines) * text.line_height(style)
    if at.height() < 1 and at.width() < 1:
        return QRectF(at.left() + BESIDE_PX, at.top() - height / 2, width, height)
    left = {"RIGHT": at.right() - width, "CENTER": at.center().x() - width / 2}.get(justify, at.left())
    return QRectF(left, at.top(), width, height)


def _left(width: float, written: QRectF, justify: str) -> float:
    room = written.width() - width
    return written.left() + {"RIGHT": room, "CENTER": room / 2}.get(justify, 0.0)


def _kept_inside(written: QRectF, room: Room | None) -> QRectF:
    """Return the rectangle moved into its room where it lies partly beside it; what is wholly beside it stays."""
    if room is None or not room.area.intersects(written):
        return written
    area = room.area.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
    left = max(area.left(), min(written.left(), area.right() - written.width()))
    top = max(area.top(), min(written.top(), area.bottom() - written.height()))
    kept = QRectF(left, top, written.width(), written.height())
    for taken in room.taken:
        if taken.intersects(kept):
            is_below = taken.center().y() > room.area.center().y()
            kept.moveTop(taken.top() - MARGIN_PX - kept.height() if is_below else taken.bottom() + MARGIN_PX)
    return kept


def _draw_leader(painter: QPainter, anchor: list[float], written: QRectF, color: QColor, theme: Theme) -> None:
    """Tie the text to its anchor, from the nearest point of its box."""
    near = QPointF(
        min(max(anchor[0], written.left()), written.right()), min(max(anchor[1], written.top()), written.bottom())
    )
    for pen in (QPen(theme.color("overlay_outline"), 3.0), QPen(color, 1.2)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(*anchor), near)
