"""A viewport that shows pictures: paints what is there, and hands events on."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.actions.desk import Desk
from viewer.actions.elsewhere import is_elsewhere
from viewer.actions.kept_overlay import KeptOverlay
from viewer.actions.marks import Grab, Mark, drafted, grab_at, readable, readable_on, with_label_at
from viewer.actions.segment_overlay import SegmentOverlay, segments_at
from viewer.actions.slots import DRAG, window_words
from viewer.actions.sources import Shown
from viewer.actions.spoken import spoken
from viewer.actions.together import look_changed
from viewer.core.look import BlendMode, Camera2D, Look, Placement
from viewer.core.phrases import noted, say
from viewer.core.pixels import Window
from viewer.core.shapes import Point
from viewer.paint.layer import Layer
from viewer.paint.segment_image import Tint
from viewer.paint.segment_image import draw as draw_segment
from viewer.paint.text import safe
from viewer.paint.theme import load
from viewer.state.store import State
from viewer.state.view import Slot, SlotKind, ViewState
from viewer.ui import loupe, second_series
from viewer.ui.hover import hover_at
from viewer.ui.key_measure import KeyMeasure
from viewer.ui.label_editor import LabelEditor
from viewer.ui.mark_card import MarkCard
from viewer.ui.mouse import DRAWING_KEYS, Mouse
from viewer.ui.picture import LATE_S, ScreenPicture, SlotPicture, placement_of
from viewer.ui.slice_bar import WIDTH as BAR_PX
from viewer.ui.speaking import Voice
from viewer.ui.touch import Touch
from viewer.ui.viewport_bar import ViewportBar
from viewer.ui.viewport_paint import (
    paint_message,
    paint_outside,
    paint_overlay,
    paint_stranger,
    paint_strip,
    paint_text_alone,
)
from viewer.ui.warning_line import WarningLine
from viewer.ui.wheel import Wheel

HELD_S = 0.35
"""A key that is down for longer is held: what it began ends when it is let go."""


class Viewport2D(QWidget):
    """Show one slot's pictures. Everything it knows comes from the store; everything it does goes through it."""

    hovered = Signal(object)
    """Emitted with a `Hover`, or None when the pointer is over no picture."""
    menu_wanted = Signal(QPointF)
    drawn = Signal(int, int)
    """Emitted with the viewport's number and the picture's index when a picture came to the screen."""

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.number = desk, number
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(24, 24))
        self._picture = SlotPicture(desk, number, self._picture_changed, self.update)
        self._screen = ScreenPicture()
        self._overlay, self._layer = KeptOverlay(), Layer()
        self._segments, self._segments_in_loupe = SegmentOverlay(), SegmentOverlay()
        self.warning = WarningLine(self, self._overlay)
        self._mouse, self._wheel = Mouse(self), Wheel(self)
        self.keys = KeyMeasure(self)
        self._touch = Touch(self)
        self.editor = LabelEditor(self)
        self.card = MarkCard(self)
        self._voice = Voice(self, self.words)
        self._told: Shown | None = None
        self._is_by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._marks: list[Mark] = []
        self.drawn_marks: list[Mark] = []
        self._label_rects: dict[str, QRectF] = {}
        self._bar = ViewportBar(self, self._picture.loaded)
        self._is_on_line = False
        self._value = ""
        self._pointer: QPointF | None = None
        self._loupe_since = 0.0
        self.painted = 0
        # A decoder may take seconds: the picture that is still there is not the one that was asked for.
        self._lateness = QTimer(self, singleShot=True, interval=round(1000 * LATE_S) + 20)
        self._lateness.timeout.connect(self.update)
        self._stops = (
            desk.store.listen(self._follow),
            desk.measuring.listen(self.update),
            desk.corner_elements.listen(self.update),
            desk.segments.listen(self.update),
        )
        self._picture.follow(self.slot)

    # -- what others ask

    def words(self) -> str:
        """Say what is shown, for those who do not see it."""
        shown = self.shown
        has_window = shown is not None and not shown.frame.is_color
        window = self.window_now(shown)[0] if shown is not None and has_window else None
        return spoken(self.desk, self.number, shown, window, self._value)

    @property
    def slot(self) -> Slot:
        """The slot that this viewport shows."""
        slots = self.desk.store.view.slots
        return slots[self.number] if self.number < len(slots) else Slot()

    @property
    def shown(self) -> Shown | None:
        """The picture on the screen."""
        return self._picture.shown

    @property
    def has_loupe(self) -> bool:
        """Whether the magnifier is over this viewport."""
        is_on = self.desk.store.view.lens.is_on or self._mouse.is_magnifying
        return is_on and self.shown is not None and self._loupe_at() is not None

    def _loupe_at(self) -> Point | None:
        """Return where the magnifier is: below the pointer, in the active viewport's middle where that is elsewhere."""
        if self._pointer is not None:
            return self._pointer.x(), self._pointer.y()
        grid, pointer = self.parentWidget() or self, QCursor.pos()
        at = self.mapFromGlobal(pointer)
        if self.rect().contains(at):  # it came below a pointer at rest
            return float(at.x()), float(at.y())
        is_here = self.desk.store.view.active == self.number and not grid.rect().contains(grid.mapFromGlobal(pointer))
        return (self.width() / 2, self.height() / 2) if is_here else None

    @property
    def is_settled(self) -> bool:
        """Whether the viewport shows what was asked for."""
        return not self._picture.is_waiting

    @property
    def picture_px(self) -> tuple[float, float]:
        """Size of the part that holds the picture, in screen px."""
        return float(self.width()), float(self.height())

    def placement(self) -> Placement:
        """Where the shown picture lies."""
        shown = self.shown
        assert shown is not None
        sides = self.desk.store.view.conventions.sides
        return placement_of(self.slot, shown.info, self.picture_px, self.devicePixelRatioF(), sides)

    def window_now(self, shown: Shown) -> tuple[Window, float]:
        """Return the window in effect, and the width of the picture's values (the measure for dragging)."""
        from viewer.display.voi import auto_window, default_window

        window = self.slot.look.window or default_window(shown.frame)
        return window, max(window.width, auto_window(shown.frame).width, 1e-3)

    def share_look(self, look: Look) -> None:
        """Draw this slot, planes of the same volume, and what is linked to it, in another way."""
        label = window_words(look.window) if look.window is not None else noted("Picture")
        self.desk.store.alter(
            label, lambda view: look_changed(view, self.number, look, self.desk.source_of), group=DRAG
        )

    def share_camera(self, camera: Camera2D) -> None:
        """Place this slot's picture, and what is linked to it, in another way."""
        self._mouse.place(camera)

    def drop_drag(self) -> None:
        """Take back what a drag has begun."""
        self._mouse.cancel()

    def grab_at(self, screen: Point) -> Grab | None:
        """Find the mark under a screen position."""
        if self.shown is None or not self.desk.store.view.has_annotations:
            return None
        return grab_at(self._marks, screen, self.placement(), self._label_rects)

    def has_mark(self, id_: str) -> bool:
        """Whether a mark lies on the picture that is shown."""
        mark, shown = self.desk.store.document.annotations.get(id_), self.shown
        is_here = mark is not None and shown is not None and mark.frame == shown.info.ref
        return is_here and self.desk.store.view.has_annotations

    @property
    def may_tell(self) -> bool:
        """Whether nothing is in hand that a card would lie over."""
        is_busy = self._mouse.is_dragging or self.keys.is_on or self._mouse.segments.follows_pointer
        return not (is_busy or self.editor.isVisible() or self.has_loupe)

    @property
    def label_rects(self) -> dict[str, QRectF]:
        """Where the boxes of the marks are, in screen px."""
        return self._label_rects

    @property
    def marks(self) -> list[Mark]:
        """The marks as they were painted last."""
        return self._marks

    def close_viewport(self) -> None:
        """Stop listening; the widget may be deleted after."""
        for stop in self._stops:
            stop()
        self.card.stop()
        self._picture.close()

    # -- following

    def _follow(self, old: State, new: State) -> None:
        if self.number >= len(new.view.slots):
            return
        self.card.follow(old, new)
        if new.view.lens.is_on and not old.view.lens.is_on:
            self._loupe_since = time.monotonic()
        if old.view is not new.view or old.catalog is not new.catalog:
            if old.catalog is new.catalog and self._is_elsewhere(old.view, new.view):
                return
            self._picture.follow(self.slot)
            self._watch_lateness()
            self._mouse.follow(self.shown, new.view.tool)
            self.keys.follow(self.shown, new.view.tool)
            self._told = self.shown
            self._voice.changed()
            self._renew_hover()
            self.update()
        elif old.document is not new.document:
            self._picture.take_scale(self.slot)
            self.update()

    def _is_elsewhere(self, old: ViewState, new: ViewState) -> bool:
        shown = self.shown
        return shown is not None and is_elsewhere(old, new, self.number, has_place=shown.info.plane is not None)

    def _watch_lateness(self) -> None:
        if self._picture.is_waiting and not self._lateness.isActive():
            self._lateness.start()

    def _picture_changed(self) -> None:
        self._mouse.follow(self.shown, self.desk.store.view.tool)
        self.keys.follow(self.shown, self.desk.store.view.tool)
        if self.shown is not self._told:
            self._told = self.shown
            self._voice.changed()
        self._renew_hover()
        self.update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and what lies on it."""
        del event
        painter = QPainter(self)
        theme = load("dark")
        shown, slot = self.shown, self.slot
        if shown is None or not self.devicePixelRatioF().is_integer():
            # A picture covers all of it, but for a part of a pixel at its edges.
            painter.fillRect(self.rect(), QColor(0, 0, 0))
        if shown is not None:
            self._paint_picture(painter, shown)
            self._paint_marks_and_text(painter, shown)
        if self._picture.error is not None:
            if shown is None:
                paint_text_alone(painter, self.desk, self.slot, QRectF(self.rect()))
            paint_message(painter, QRectF(self.rect()), theme, self._picture.error)
        elif shown is None:
            self._paint_empty(painter)
        elif (late := self._picture.late_index) is not None:
            paint_strip(
                painter, QRectF(self.rect()), theme, say("Picture {number} is still being read…", number=late + 1)
            )
        elif slot.is_outside:
            paint_outside(painter, QRectF(self.rect()), theme, slot, self.desk.store.view.conventions.length)
        if shown is not None and shown.frame.upper is not None:
            second_series.paint(painter, QRectF(self.rect()), self._look().blend, theme)
        self._bar.paint(painter)
        paint_stranger(painter, self.desk, self.number, QRectF(self.rect()), theme)
        self.keys.paint(painter, QRectF(self.rect()), theme)
        self._mouse.segments.paint(painter)
        self._paint_frame(painter)
        if shown is not None and self.has_loupe:
            self._paint_loupe(painter, shown)
        painter.end()
        self.painted += 1
        self.card.painted()
        if shown is not None:
            self.drawn.emit(self.number, shown.index)

    def _paint_picture(self, painter: QPainter, shown: Shown) -> None:
        ratio = self.devicePixelRatioF()
        size = (max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        image = self._screen.image(shown.frame, self._look(), self.placement(), size, ratio)
        painter.drawImage(QPointF(0, 0), image)
        for tint, drawn in self._segments.tints(self.desk, shown, self.placement(), size, ratio):
            draw_segment(painter, tint, ratio, drawn)

    def _look(self) -> Look:
        """Return the look of the slot, its spy glass below the pointer."""
        at = (self._pointer.x(), self._pointer.y()) if self._pointer is not None else None
        return second_series.with_glass_at(self.slot.look, self.picture_px, at)

    def _paint_loupe(self, painter: QPainter, shown: Shown) -> None:
        at, factor = self._loupe_at(), self.desk.store.view.lens.factor
        assert at is not None
        ratio, size = self.devicePixelRatioF(), self.picture_px

        def segments(inside: Placement, side: tuple[int, int]) -> list[tuple[Tint, QImage]]:
            return self._segments_in_loupe.tints(self.desk, shown, inside, side, ratio)

        loupe.paint(painter, shown, self.slot.look, self.placement(), at, size, factor, load("dark"), ratio, segments)

    def _paint_marks_and_text(self, painter: QPainter, shown: Shown) -> None:
        view, placement = self.desk.store.view, self.placement()
        # The slice bar keeps its strip at the right edge.
        area = QRectF(self.rect()).adjusted(0, 0, -BAR_PX if shown.source.count > 1 else 0, 0)
        self._marks = readable_on(self.desk, shown, placement, area) if view.has_annotations else []
        drawn = self.drawn_marks = self._with_draft(shown, placement, area)
        self._label_rects = paint_overlay(
            painter, self.desk, self.number, shown, placement, area, drawn, self._value, self._overlay, self._layer
        )

    def _with_draft(self, shown: Shown, placement: Placement, area: QRectF) -> list[Mark]:
        """Return the marks as they are while one is drawn, changed, or has its text moved."""
        hand = self.keys if self.keys.is_on else self._mouse
        draft, edited, offset = hand.draft, hand.edited, self._mouse.label_offset
        if draft is not None:
            mark = drafted(self.desk, draft, shown, placement, edited)
            return [*(m for m in self._marks if m.id != edited), *readable([mark], placement, area)]
        if offset is not None:
            return [with_label_at(m, offset, placement) if m.id == edited else m for m in self._marks]
        return self._marks

    def _paint_empty(self, painter: QPainter) -> None:
        text = "" if self.slot.kind is SlotKind.EMPTY else say("Loading…")
        if self.slot.kind is SlotKind.EMPTY and self.desk.store.catalog.studies:
            text = self.desk.store.view.hanging.reason(self.number) or say("Drop a series here")
        painter.setPen(load("dark").color("text_muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _paint_frame(self, painter: QPainter) -> None:
        view = self.desk.store.view
        if self._is_by_keys or (view.active == self.number and len(view.slots) > 1):
            width = 2 if self._is_by_keys else 1
            painter.setPen(QPen(load("dark").color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2))

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the new size."""
        super().resizeEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the slice bar, or begin a drag."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.card.dismiss()
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._bar.press(event):
            return
        if is_left and second_series.is_on_line(self.slot, self.picture_px, event.position().x()):
            self.desk.perform("viewport.select", slot=self.number)
            self._is_on_line = True
            return
        if is_left and not self._mouse.is_dragging and self.warning.press(event.position()):
            return
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies below, and go on with a drag."""
        if self._bar.move(event):
            return
        if self._is_on_line:
            self.desk.perform("overlay.split", split=second_series.split_at(self.picture_px, event.position().x()))
            return
        self._mouse.move(event)
        self._pointer = event.position()
        self._follow_pointer(event)
        self.card.point(event.position()) if not event.buttons() else self.card.dismiss()

    def _follow_pointer(self, event: QMouseEvent) -> None:
        """Take along what lies below the pointer: values, glasses, and with Shift the crosshair if it is asked for."""
        slot, at = self.slot, event.position()
        is_line = second_series.is_on_line(slot, self.picture_px, at.x())
        drawn = Qt.CursorShape.CrossCursor if self._mouse.segments.follows_pointer else Qt.CursorShape.ArrowCursor
        shape = Qt.CursorShape.SplitHCursor if is_line else drawn
        if self.cursor().shape() is not shape:
            self.setCursor(shape)
        if not is_line and not event.buttons():
            self.warning.point(at)
        is_pointing = event.modifiers() == Qt.KeyboardModifier.ShiftModifier and not event.buttons()
        if is_pointing and self.shown is not None and self.desk.store.view.links.point:
            x, y = self.placement().to_picture([(at.x(), at.y())])[0]
            self._mouse.point_at((float(x), float(y)))
        self._tell_hover(at)
        if (
            self.has_loupe
            or self._mouse.segments.follows_pointer
            or (slot.overlay and slot.look.blend.mode is BlendMode.SPY)
        ):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag; a right click asks for the menu."""
        if self._bar.is_held or self._is_on_line:
            self._bar.is_held = self._is_on_line = False
            self.desk.store.end_group()
            return
        if self._mouse.release(event):
            self.menu_wanted.emit(event.globalPosition())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or show this viewport alone, or all again, as the profile says."""
        self._mouse.double(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Leave the pen to the mouse's events, but keep the hand that holds it from touching."""
        self._touch.pen(event)
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll or zoom."""
        self.card.dismiss()
        self._wheel.turn(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        self._value, self._pointer = "", None
        self.card.leave()
        self.hovered.emit(None)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu by keyboard; the mouse has its own way, because a right drag zooms."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.desk.perform("viewport.select", slot=self.number)
            self.menu_wanted.emit(QPointF(event.globalPos()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Measure with the keys; Esc drops a drag before it means anything else."""
        is_esc = event.key() == Qt.Key.Key_Escape
        if is_esc and self.card.is_shown:
            self.card.dismiss()
            event.accept()
            return
        if self._mouse.key(event.key()) or self.keys.press(event) or (is_esc and self._mouse.cancel()):
            event.accept()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep Tab for the points of what is measured with the keys."""
        return False if self.keys.is_on else super().focusNextPrevChild(is_next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys act, to those who came by keys."""
        super().focusInEvent(event)
        self._is_by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._voice.changed()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop what was measured with the keys: they go elsewhere now."""
        super().focusOutEvent(event)
        self._is_by_keys = False
        self.update()
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keys.cancel()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Put the magnifier away whose key was held."""
        key = QKeySequence(event.key()).toString()
        if not event.isAutoRepeat() and self._has_held_loupe() and key in self.desk.keymap.keys_of("view.loupe"):
            self.desk.perform("view.loupe")
        super().keyReleaseEvent(event)

    def _has_held_loupe(self) -> bool:
        return self.desk.store.view.lens.is_on and time.monotonic() - self._loupe_since > HELD_S

    def event(self, event: QEvent) -> bool:
        """Take touches, and the keys of what is being drawn before shortcuts do; tell of the slice bar below."""
        if isinstance(event, QTouchEvent):
            event.accept()
            return self._touch.handle(event)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at, place = QPointF(event.pos()), QPointF(event.globalPos())
            if self._bar.tell(at, place) or self.warning.tell(at, place):
                return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_esc = event.key() == Qt.Key.Key_Escape and (self._mouse.is_dragging or self.card.is_shown)
            is_drawing = self._mouse.is_drawing and event.key() in DRAWING_KEYS
            if is_esc or is_drawing or self.keys.wants(event):
                event.accept()
                return True
        return super().event(event)

    @property
    def pointer(self) -> QPointF | None:
        """Where the pointer is, None where it is elsewhere."""
        return self._pointer

    def _renew_hover(self) -> None:
        """Another picture, or another place of it, came below a pointer at rest."""
        if self._pointer is not None:
            self._tell_hover(self._pointer)

    def _tell_hover(self, position: QPointF) -> None:
        shown = self.shown
        if shown is None:
            self.hovered.emit(None)
            return
        x, y = self.placement().to_picture([(position.x(), position.y())])[0]
        hover = hover_at(shown, (float(x), float(y)))
        if hover is not None and (there := segments_at(self.desk, shown, (float(x), float(y)))):
            hover = replace(hover, segments=tuple(safe(segment.name) for segment in there))
        self.hovered.emit(hover)
        text = hover.words if hover is not None else ""
        if text != self._value:
            self._value = text
            self._voice.changed()
            self.update()
