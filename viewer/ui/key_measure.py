"""Measuring with the keys in one viewport: shown, spoken, and kept as one entry of the history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from viewer.actions.annotating import TEXT, keep, measurement_title
from viewer.actions.marks import draft_mark, marks_on, turn_of
from viewer.actions.sources import Shown
from viewer.core.phrases import say
from viewer.core.pixels import FrameRef
from viewer.core.shapes import Point
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.paint.theme import Theme
from viewer.tools.drag import Draft
from viewer.tools.key_pen import WHOLE, KeyPen, along_screen
from viewer.ui.hover import hover_at, value_text
from viewer.ui.speaking import speak

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

FAST_PX = 10
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
SETS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
TURNS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
STARTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CROSS_PX, GAP_PX = 14.0, 4.0


class KeyMeasure:
    """Take keys while something is measured with them; without that, Enter begins where a measuring tool is chosen."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport = viewport
        self._desk = viewport.desk
        self._pen: KeyPen | None = None
        self._on: FrameRef | None = None

    @property
    def is_on(self) -> bool:
        """Whether the arrows move a point now."""
        return self._pen is not None

    @property
    def draft(self) -> Draft | None:
        """What is drawn or changed, as it is now."""
        return Draft(self._pen.kind, self._pen.points_px) if self._pen is not None else None

    @property
    def edited(self) -> str:
        """Id of the measurement that is changed, '' if none."""
        return self._pen.edited if self._pen is not None else ""

    # -- beginning and ending

    def begin(self) -> bool:
        """Begin to draw with the chosen tool: at the pointer, else in the middle. False if it measures nothing."""
        shown, tool = self._viewport.shown, self._desk.store.view.tool
        if shown is None or tool not in MEASUREMENTS.ids():
            return False
        kind = MEASUREMENTS.get(tool)
        self._take(KeyPen(tool, (self._start(shown),), kind.points, least=kind.least), shown)
        return True

    def change(self, step: int) -> bool:
        """Take the next measurement of the picture (the previous one for -1) in hand. False if there is none."""
        shown = self._viewport.shown
        if shown is None or not self._desk.store.view.has_annotations:
            return False
        marks = list(marks_on(self._desk, shown, self._viewport.placement()))
        if not marks:
            return False
        ids = [mark.id for mark in marks]
        selected = self._desk.store.view.selected
        at = ids.index(selected) + step if selected in ids else 0 if step > 0 else -1
        mark = marks[at % len(marks)]
        self._desk.perform("annotation.select", id=mark.id)
        if self._desk.store.document.annotations[mark.id].is_locked:
            return True
        self._take(KeyPen(mark.kind, mark.points_px, len(mark.points_px), edited=mark.id), shown)
        return True

    def cancel(self) -> bool:
        """Leave everything as it was; return whether something was in hand."""
        if self._pen is None:
            return False
        self._pen = self._on = None
        self._viewport.update()
        return True

    def follow(self, shown: Shown | None, tool: str) -> None:
        """Drop what lies on a picture that is gone, or belongs to another tool."""
        pen = self._pen
        if pen is not None and (shown is None or shown.info.ref != self._on or (not pen.edited and tool != pen.kind)):
            self.cancel()

    # -- keys

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for measuring, whatever else it does."""
        shift = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_plain = shift in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if self._pen is None:
            is_start = event.key() in STARTS and shift == Qt.KeyboardModifier.NoModifier
            return is_start and self._viewport.shown is not None and self._desk.store.view.tool in MEASUREMENTS.ids()
        is_back = event.key() == Qt.Key.Key_Backspace and not self._pen.edited
        return is_plain and (is_back or event.key() in (*ARROWS, *SETS, *TURNS, Qt.Key.Key_Escape))

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; return whether it meant something."""
        if not self.wants(event):
            return False
        pen, shown, key = self._pen, self._viewport.shown, Qt.Key(event.key())
        if pen is None or shown is None:
            return self.begin()
        if key == Qt.Key.Key_Escape:
            self.cancel()
            speak(self._viewport, say("Cancelled"))
        elif key == Qt.Key.Key_Backspace:
            if len(pen.points_px) > 1:
                self._show(pen.without_last(), shown)
        elif key in SETS:
            self._set(pen, shown)
        elif key in TURNS:
            self._show(pen.turned(TURNS[key]), shown)
        else:
            is_fast = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            dx, dy = along_screen(self._viewport.placement(), *ARROWS[key])
            far = FAST_PX if is_fast else 1
            self._show(_led(pen, pen.moved(dx * far, dy * far, shown.info.shape), shown), shown)
        return True

    def _set(self, pen: KeyPen, shown: Shown) -> None:
        if not pen.is_last and not pen.wanted and pen.is_on_last:
            self._tell(say("The points lie on one another: move this one first"))
        elif not pen.is_last:
            self._show(pen.with_next(), shown)
        elif len(set(pen.whole)) < min(2, len(pen.whole)):
            self._tell(say("The points lie on one another: move this one first"))
        elif pen.kind == TEXT and not pen.edited:
            self._pen = self._on = None
            self._viewport.editor.write_new(pen.whole[0])
        else:
            self._pen = self._on = None
            kept = keep(self._desk, shown, pen.edited, pen.kind, pen.whole)
            lines = draft_mark(self._desk, pen.kind, pen.whole, shown, self._viewport.placement(), kept.id).label.lines
            self._tell(", ".join((measurement_title(pen.kind), *lines)))
            self._viewport.update()

    def _take(self, pen: KeyPen, shown: Shown) -> None:
        self._on = shown.info.ref
        self._viewport.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show(pen, shown)

    def _show(self, pen: KeyPen, shown: Shown) -> None:
        self._pen = pen
        self._keep_in_sight(pen.place)
        self._viewport.hovered.emit(hover_at(shown, pen.place))
        self._viewport.update()
        speak(self._viewport, self.words(shown))

    def words(self, shown: Shown) -> str:
        """Say where the point in hand is, what lies there, and what is measured so far."""
        pen = self._pen
        if pen is None:
            return ""
        x, y = pen.place
        hover = hover_at(shown, pen.place)
        value = value_text(hover.value) if hover is not None and hover.value is not None else ""
        mark = draft_mark(self._desk, pen.kind, pen.points_px, shown, self._viewport.placement(), pen.edited)
        return ", ".join(part for part in (self._which(), f"x {x:.0f} y {y:.0f}", value, *mark.label.lines) if part)

    def _which(self) -> str:
        pen = self._pen
        assert pen is not None
        if pen.at == WHOLE:
            return say("all points")
        if not pen.wanted:
            return say("point {number}", number=pen.at + 1)
        return say("point {number} of {count}", number=pen.at + 1, count=pen.wanted)

    def _tell(self, text: str) -> None:
        self._desk.notify(text)
        speak(self._viewport, text)

    # -- places

    def _start(self, shown: Shown) -> Point:
        """Return the picture's pixel below the pointer, else the one in the middle of what is seen."""
        width, height = self._viewport.picture_px
        at = self._viewport.pointer
        screen = (at.x(), at.y()) if at is not None else (width / 2, height / 2)
        x, y = self._viewport.placement().to_picture([screen])[0]
        rows, columns = shown.info.shape
        return (float(min(max(round(x), 0), columns - 1)), float(min(max(round(y), 0), rows - 1)))

    def _keep_in_sight(self, point: Point) -> None:
        """Move the picture where the point would leave the viewport."""
        x, y = self._viewport.placement().to_screen([point])[0]
        width, height = self._viewport.picture_px
        if 0 <= x < width and 0 <= y < height:
            return
        number, scale = self._viewport.number, self._viewport.placement().scale
        self._desk.store.show(
            lambda view: view.with_slot(
                number,
                replace(view.slots[number], camera=replace(view.slots[number].camera, scale=scale, center_px=point)),
            )
        )

    # -- painting

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Mark the point in hand, and say below which keys do what."""
        if self._pen is None or self._viewport.shown is None:
            return
        x, y = (float(v) for v in self._viewport.placement().to_screen([self._pen.place])[0])
        for color, width in ((QColor(0, 0, 0, 200), 4.0), (theme.color("accent"), 2.0)):
            painter.setPen(QPen(color, width))
            for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                painter.drawLine(
                    QPointF(x + dx * GAP_PX, y + dy * GAP_PX), QPointF(x + dx * CROSS_PX, y + dy * CROSS_PX)
                )
        title = measurement_title(self._pen.kind)
        keys = say("arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels")
        if not self._pen.wanted and not self._pen.edited:
            keys = say("arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels")
        text = f"{title}, {self._which()}:  {keys}"
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        font = painter.font()
        font.setPixelSize(12)
        font.setBold(False)
        painter.setFont(font)
        room = area.adjusted(24, 24, -24, -30)
        box = QRectF(painter.boundingRect(room, flags, text))
        painter.fillRect(box.adjusted(-8, -4, 8, 4), QColor(0, 0, 0, 210))
        painter.setPen(theme.color("text"))
        painter.drawText(box, flags, text)


def _led(before: KeyPen, moved: KeyPen, shown: Shown) -> KeyPen:
    """Return a pen with its points as its kind lets them lie, after an arrow has moved one."""
    if moved.at == WHOLE:
        return moved
    turn = turn_of(moved.points_px, shown.info)
    points = MEASUREMENTS.get(moved.kind).led(moved.points_px, moved.at, turn, before.points_px)
    return replace(moved, points_px=points)
