"""The card beside a mark on which the pointer rests: its numbers, where they come from, what makes them unreliable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from viewer.actions.explaining import Explanation, explained
from viewer.actions.marks import Mark, grab_at
from viewer.core.shapes import Ellipse, Point, Polyline
from viewer.state.store import State
from viewer.ui import theme
from viewer.ui.card_place import beside
from viewer.ui.card_text import AMOUNTS, html_of
from viewer.ui.speaking import speak

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

REST_MS = 500
EDGE_PX = 8
WIDTHS_PX = (400, 320, 560)
"""How wide a card is: the first that leaves its mark free, else as usual."""


class MarkCard(QFrame):
    """Comes when the pointer rests on a mark, or by a key; goes when it leaves, and at every press."""

    def __init__(self, viewport: Viewport2D) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._wanted = ""
        self._at: QPointF | None = None
        self.setObjectName("markCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 10, 12, 10)
        self._box.addWidget(self._label)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.settle)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrived)
        self._is_asked = False
        self._stop = viewport.desk.explaining.listen(self._arrived)
        self.hide()

    def stop(self) -> None:
        """Hear of nothing any more, and belong to the viewport again."""
        self.dismiss()
        self.setParent(self._viewport)
        self._rest.stop()
        self._soon.stop()
        self._stop()

    # -- the pointer

    def point(self, at: QPointF) -> None:
        """Follow the pointer: what it rests on is told after a moment, what it has left is not."""
        self._at = at
        if self.is_shown and self._at_mark(self._wanted):
            return
        self.dismiss()
        self._rest.start()

    def settle(self) -> None:
        """Tell of the mark that the pointer rests on, if there is one."""
        if self._at is None or not self._viewport.may_tell:
            return
        grab = self._viewport.grab_at((self._at.x(), self._at.y()))
        if grab is not None:
            self._want(grab.mark.id)

    def dismiss(self) -> None:
        """Put the card away."""
        self._rest.stop()
        self._wanted, self._is_asked = "", False
        if not self.isHidden():
            self.hide()

    def leave(self) -> None:
        """The pointer is elsewhere."""
        self._at = None
        self.dismiss()

    def _at_mark(self, id_: str) -> bool:
        mark = self._mark(id_)
        if mark is None or self._at is None or self._viewport.shown is None:
            return False
        at = (self._at.x(), self._at.y())
        return grab_at([mark], at, self._viewport.placement(), self._viewport.label_rects) is not None

    # -- keys

    def toggle(self, id_: str) -> None:
        """Tell of a mark and say it aloud, or put its card away."""
        if self.is_shown and self._wanted == id_:
            self.dismiss()
            return
        self.dismiss()
        self._is_asked = True
        self._want(id_)

    # -- showing

    @property
    def is_shown(self) -> bool:
        """Whether a card is there."""
        return not self.isHidden()

    @property
    def text(self) -> str:
        """What the card says, as rich text."""
        return self._label.text()

    def painted(self) -> None:
        """Come beside a mark that was asked for before its picture was there."""
        if self._wanted and not self.is_shown:
            self._soon.start()

    def follow(self, old: State, new: State) -> None:
        """Go when the picture moves, or when what the card tells of was changed."""
        at = slice(self._viewport.number, self._viewport.number + 1)
        is_moved = old.view is not new.view and old.view.slots[at] != new.view.slots[at]
        before, after = (state.document.annotations.get(self._wanted) for state in (old, new))
        if self._wanted and (is_moved or before is not after):
            self.dismiss()

    def _want(self, id_: str) -> None:
        self._wanted = id_
        self._arrived()

    def _arrived(self) -> None:
        annotation = self._viewport.desk.store.document.annotations.get(self._wanted)
        mark = self._mark(self._wanted)
        if annotation is None or mark is None or self._viewport.shown is None:
            return
        told = explained(self._viewport.desk, annotation)
        if told is not None and (told.values or told.remarks or told.facts):
            self._show(told, mark)
            if self._is_asked:
                self._is_asked = False
                speak(self._viewport, told.words)

    def _mark(self, id_: str) -> Mark | None:
        return next((mark for mark in self._viewport.marks if mark.id == id_), None)

    def _show(self, told: Explanation, mark: Mark) -> None:
        boxes, points = _reach(mark, self._viewport)
        grid = self._viewport.parentWidget() or self._viewport
        corner = QPointF(self._viewport.mapTo(grid, QPoint(0, 0)))
        areas = (QRectF(self._viewport.rect()), QRectF(grid.rect()).translated(-corner))
        # All of it beside the mark, if need be over other viewports; less of it, but beside; all of it over the mark.
        for least, area in ((0, areas[0]), (0, areas[1]), *((n, areas[1]) for n in range(1, AMOUNTS)), (0, areas[1])):
            room = area.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
            card, is_clear = self._placed(told, boxes, points, room, least)
            if is_clear:
                break
        if self.parentWidget() is not grid:
            self.setParent(grid)
        self.setGeometry(card.translated(corner).toRect())
        self.setAccessibleName(told.words)
        self.raise_()
        self.show()

    def _placed(
        self, told: Explanation, boxes: list[QRectF], points: list[Point], area: QRectF, least: int
    ) -> tuple[QRectF, bool]:
        """Return the card within an area: as wide as leaves the mark free, and whether it does.

        `least` is how much is left out at least (`card_text.html_of`).
        """
        for wide in WIDTHS_PX:
            size = QSizeF(self._fitted(told, area.size().toSize(), theme.scaled(wide), least))
            card = QRectF(beside(size, boxes, points, self._at, area), size)
            if not any(card.intersects(box) for box in boxes):
                return card, True
        return card, False

    def _fitted(self, told: Explanation, room: QSize, wide: int, least: int) -> QSize:
        """Write as much as the viewport has room for, what is least needed left out first; return the size."""
        for amount in range(least, AMOUNTS):
            self._label.setText(html_of(told, amount))
            margins = self._box.contentsMargins()
            narrowest = self._label.minimumSizeHint().width() + margins.left() + margins.right()
            width = min(max(wide, narrowest), room.width())
            height = self._box.totalHeightForWidth(width)
            if height <= room.height():
                break
        return QSize(width, min(height, room.height()))


def _reach(mark: Mark, viewport: Viewport2D) -> tuple[list[QRectF], list[Point]]:
    """Return the boxes of a mark and of its text in screen px, and points along its lines."""
    points: list[Point] = list(mark.points_px)
    for shape in mark.shapes:
        if isinstance(shape, Polyline):
            points += shape.points
        elif isinstance(shape, Ellipse):
            points += [shape.corner_a, shape.corner_b]
    screen = [(float(x), float(y)) for x, y in viewport.placement().to_screen(points)]
    xs, ys = [x for x, _ in screen], [y for _, y in screen]
    box = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    label = viewport.label_rects.get(mark.id)
    return [box] if label is None else [box, label], screen
