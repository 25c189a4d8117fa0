"""The buttons of the mouse over one viewport: tools, and grabbing of marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from viewer.actions.annotating import ARROW, TEXT, keep
from viewer.actions.binding import Binding
from viewer.actions.gestures import CHOSEN, NOTHING, does, is_tool
from viewer.actions.marks import Grab, label_offset, turn_of
from viewer.actions.navigate import position_of, show_index, show_point
from viewer.actions.slots import DRAG
from viewer.actions.sources import Shown
from viewer.actions.together import camera_changed
from viewer.core.look import Camera2D
from viewer.core.phrases import noted
from viewer.core.pixels import FrameRef
from viewer.core.shapes import Point
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.state.view import ViewState
from viewer.tools import REGISTRY as TOOLS
from viewer.tools.drag import (
    OUTLINE,
    Change,
    Draft,
    Drag,
    DragContext,
    FloodFrom,
    GrowFrom,
    Keep,
    KeepPart,
    Magnify,
    MoveLabel,
    Paint,
    Phase,
    PointAt,
    Pointer,
    ScrollTo,
    SetCamera,
    SetLook,
    SphereAt,
    WindowOf,
)
from viewer.tools.measure import draw, edit, move_label
from viewer.ui.buttons import BUTTONS, held
from viewer.ui.outline_hand import OutlineHand
from viewer.ui.segment_hand import SEGMENT_TOOLS, SegmentHand

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

CLICK_PX = 4.0
CROSSHAIR_PX = 4.0
OUTLINE_TOOLS = ("wand", "livewire")
DRAWING_KEYS: dict[int, Phase] = {
    Qt.Key.Key_Return: Phase.END,
    Qt.Key.Key_Enter: Phase.END,
    Qt.Key.Key_Backspace: Phase.BACK,
}


class Mouse:
    """Feed pointer events of a viewport to tools and carry out what they answer."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport = viewport
        self._desk = viewport.desk
        self._drag: Drag | None = None
        self._button = Qt.MouseButton.NoButton
        self._edited = ""
        self._on: FrameRef | None = None
        self._before: ViewState | None = None
        self._right_press: QPointF | None = None
        self._last: Pointer | None = None
        self._began_with = ""
        self.draft: Draft | None = None
        self.label_offset: Point | None = None
        self.is_magnifying = False
        self.segments = SegmentHand(viewport)
        self._outlines = OutlineHand(viewport)

    @property
    def is_dragging(self) -> bool:
        """Whether Esc would drop something."""
        return self._drag is not None

    @property
    def edited(self) -> str:
        """Id of the annotation that is being changed, '' if none."""
        return self._edited

    # -- events

    def press(self, event: QMouseEvent) -> None:
        """Start a drag, perform the button's action, or go on with a drag that takes several clicks."""
        self._desk.perform("viewport.select", slot=self._viewport.number)
        if self._goes_on():
            if event.button() is self._button:
                self._send(self._pointer(event, Phase.PRESS))
            return
        what = does(self._desk.keymap.mouse, BUTTONS.get(event.button(), ""), held(event.modifiers()))
        if what not in (CHOSEN, NOTHING) and not is_tool(what):
            self._act(what)
            return
        if event.button() is Qt.MouseButton.RightButton:
            self._right_press = event.position()
        shown = self._viewport.shown
        if shown is None:
            return
        before = self._desk.store.view
        self._last = self._pointer(event, Phase.PRESS)
        drag = self._choose(event, what, shown, self._last)
        if drag is not None:
            self._desk.store.end_group()
            self._before, self._button, self._drag = before, event.button(), drag
            self._began_with = self._desk.store.view.tool
            self._step(lambda: next(drag))

    def move(self, event: QMouseEvent) -> None:
        """Go on with the drag."""
        if self._goes_on():
            self._send(self._pointer(event, Phase.MOVE))

    def release(self, event: QMouseEvent) -> bool:
        """End the drag; return whether this was a right click, which asks for the menu."""
        was_click = False
        if event.button() is Qt.MouseButton.RightButton and self._right_press is not None:
            moved_px = event.position() - self._right_press
            was_click = moved_px.manhattanLength() < CLICK_PX
            self._right_press = None
        if was_click:
            grab = self._viewport.grab_at((event.position().x(), event.position().y()))
            self._desk.perform("annotation.select", id=grab.mark.id if grab else "")
        if self._goes_on() and event.button() is self._button:
            self._send(self._pointer(event, Phase.RELEASE))
        return was_click

    def _goes_on(self) -> bool:
        """Whether there is a drag; one whose picture has gone meanwhile is dropped."""
        if self._drag is not None and self._viewport.shown is None:
            self._drop()
        return self._drag is not None

    def double(self, event: QMouseEvent) -> None:
        """Take a double click as a press of what is being drawn, else do what the profile says."""
        if event.button() is not Qt.MouseButton.LeftButton:
            self.press(event)
            return
        draft = self.draft
        if draft is not None and len(set(draft.points_px)) > 1 and self._goes_on():
            self._send(self._pointer(event, Phase.END))
            return
        # Its first click may have begun to draw on the very spot.
        self.cancel()
        if self._change_at(event):
            return
        what = does(self._desk.keymap.mouse, "double")
        if what != NOTHING:
            self._desk.perform("viewport.select", slot=self._viewport.number)
            self._act(what)

    def _change_at(self, event: QMouseEvent) -> bool:
        """Write in the box below a double click, add a point to the side there, or take the point away."""
        at = (event.position().x(), event.position().y())
        grab = self._viewport.grab_at(at)
        if grab is None:
            return False
        if grab.is_label:
            self._viewport.editor.change(grab.mark.id, grab.mark.label.position)
            return True
        if MEASUREMENTS.get(grab.mark.kind).points or self._viewport.shown is None:
            return False
        if grab.handle is not None:
            self._desk.perform("annotation.delete_point", number=grab.handle + 1, id=grab.mark.id)
        else:
            x, y = self._viewport.placement().to_picture([at])[0]
            self._desk.perform("annotation.add_point", x=float(x), y=float(y), id=grab.mark.id)
        return True

    @property
    def is_drawing(self) -> bool:
        """Whether something new is drawn: Enter ends it, Backspace takes its last point back."""
        return self._drag is not None and self.draft is not None and not self._edited

    def key(self, key: int) -> bool:
        """Take a key that means something for what is drawn; return whether it did."""
        phase = DRAWING_KEYS.get(key)
        if phase is None or not self.is_drawing or self._last is None or not self._goes_on():
            return False
        self._send(replace(self._last, phase=phase))
        return True

    def cancel(self) -> bool:
        """Drop the drag and what it did so far; return whether there was one."""
        if self._drag is None:
            return False
        before = self._before if self._on is None else None
        self._desk.store.revoke(DRAG)
        self._drop()
        if before is not None:
            slots, cursor = before.slots, (before.cursor_mm, before.cursor_space)

            def back(view: ViewState) -> ViewState:
                if len(view.slots) != len(slots):
                    return view
                return replace(view, slots=slots, cursor_mm=cursor[0], cursor_space=cursor[1])

            self._desk.store.show(back)
        return True

    def follow(self, shown: Shown | None, tool: str) -> None:
        """Drop a drag whose picture is gone: points of two pictures make no measurement."""
        if self._drag is None:
            return
        is_other = self._on is not None and (shown is None or shown.info.ref != self._on)
        is_tool_changed = self.draft is not None and not self._edited and tool != self._began_with
        if shown is None or is_other or is_tool_changed:
            self.segments.settle()
            self._drop()

    def _drop(self) -> None:
        if self._drag is not None:
            self._drag.close()
        self._end()
        self._viewport.update()

    # -- what a press starts

    def _choose(self, event: QMouseEvent, what: str, shown: Shown, pointer: Pointer) -> Drag | None:
        context = self._context(shown)
        chosen = self._desk.store.view.tool
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if is_left and is_shift and chosen in MEASUREMENTS.ids():
            return self._draw(chosen, pointer)
        tool = chosen if what == CHOSEN else what
        if tool in SEGMENT_TOOLS:
            # A stroke goes over measurements, and stays on its picture.
            self._fix_picture()
            return self._tool(tool, context, pointer)
        if tool == "push":
            return self._push(context, pointer)
        if tool in OUTLINE_TOOLS:
            # They begin anywhere, on other outlines too.
            self._fix_picture()
            return self._tool(tool, context, pointer)
        if is_left and (what == CHOSEN or not is_shift) and (grab := self._viewport.grab_at(pointer.screen_px)):
            return self._take(grab, pointer)
        if tool in MEASUREMENTS.ids():
            return self._draw(tool, pointer)
        if is_left and self._desk.store.view.selected:
            self._desk.perform("annotation.select", id="")
        if is_left and is_plain and self._is_on_crosshair(shown, pointer.screen_px):
            return self._tool("crosshair", context, pointer)
        if what == NOTHING:
            return None
        return self._tool(tool if tool in TOOLS.ids() else "window", context, pointer)

    def _act(self, what: str) -> None:
        binding = Binding.read(what)
        self._desk.perform(binding.action, **dict(binding.args))

    def _is_on_crosshair(self, shown: Shown, screen: Point) -> bool:
        """Whether the pointer is on a line of the crosshair of a reformatted plane: those can always be grabbed."""
        view, info = self._desk.store.view, shown.info
        if view.cursor_mm is None or view.cursor_space != info.space or not info.is_reformatted:
            return False
        if info.plane is None or info.spacing is None:
            return False
        x, y = self._viewport.placement().to_screen(info.plane.to_px([view.cursor_mm], info.spacing))[0]
        return min(abs(float(x) - screen[0]), abs(float(y) - screen[1])) <= CROSSHAIR_PX

    def _tool(self, name: str, context: DragContext, pointer: Pointer) -> Drag:
        drag: Drag = TOOLS.get(name)(context, pointer)
        return drag

    def _take(self, grab: Grab, pointer: Pointer) -> Drag | None:
        self._desk.perform("annotation.select", id=grab.mark.id)
        if self._desk.store.document.annotations[grab.mark.id].is_locked and not grab.is_label:
            return None
        self._edited = grab.mark.id
        self._fix_picture()
        if grab.is_label:
            return move_label(label_offset(grab.mark, self._viewport.placement()), pointer)
        pointer = self._outlines.begin_editing(grab, pointer)
        return edit(grab.mark.kind, grab.mark.points_px, grab.handle, pointer, self._turn(grab.mark.points_px))

    def _push(self, context: DragContext, pointer: Pointer) -> Drag | None:
        mark = self._outlines.outline(self._viewport.marks, pointer.screen_px)
        if mark is None:
            return None
        self._desk.perform("annotation.select", id=mark.id)
        self._edited = mark.id
        self._fix_picture()
        return self._tool("push", replace(context, chosen=(mark.kind, mark.points_px)), pointer)

    def _draw(self, kind: str, pointer: Pointer) -> Drag:
        self._edited = ""
        self._fix_picture()
        turn = self._turn((pointer.picture_px,))
        return draw(MEASUREMENTS.get(kind), self._outlines.begin_drawing(kind, pointer), turn)

    def _turn(self, points: tuple[Point, ...]) -> float:
        """Return the height of a pixel by its width, where points lie."""
        shown = self._viewport.shown
        return turn_of(points, shown.info) if shown is not None else 1.0

    def _fix_picture(self) -> None:
        shown = self._viewport.shown
        self._on = shown.info.ref if shown is not None else None

    # -- running the drag

    def _send(self, pointer: Pointer) -> None:
        drag, self._last = self._drag, self._outlines.kept(pointer)
        pointer = self._last
        if drag is not None:
            self._step(lambda: drag.send(pointer))

    def _step(self, go: Callable[[], Change | None]) -> None:
        try:
            change = go()
            is_over = False
        except StopIteration as stop:
            change, is_over = stop.value, True
        if change is not None:
            self._carry_out(change)
        if is_over:
            self._end()
            self._viewport.update()

    def _end(self) -> None:
        self._desk.store.end_group()
        self._drag = self._before = self.draft = self.label_offset = self._on = None
        self._button = Qt.MouseButton.NoButton
        self._edited, self.is_magnifying = "", False
        self.segments.end()
        self._outlines.end()

    def _carry_out(self, change: Change) -> None:
        number, store = self._viewport.number, self._desk.store
        match change:
            case SetLook(look):
                self._viewport.share_look(look)
            case SetCamera(camera):
                self.place(camera)
            case ScrollTo(index):
                store.show(lambda view: show_index(view, number, index, self._desk.source_of))
            case PointAt(point):
                self.point_at(point)
            case Magnify():
                self.is_magnifying = True
                self._viewport.update()
            case Paint() | GrowFrom() | SphereAt() | KeepPart():
                self.segments.carry_out(change)
            case Draft():
                self._show(change)
            case FloodFrom():
                self._outlines.flood(change, lambda ring: self._show(Draft(OUTLINE, ring) if ring else None))
            case WindowOf(((x0, y0), (x1, y1))):
                self._desk.perform("viewport.select", slot=number)
                self._desk.perform("window.region", x0=x0, y0=y0, x1=x1, y1=y1)
            case Keep(kind, points):
                self._keep(kind, points)
            case MoveLabel(offset, is_final):
                self._move_label(offset, is_final)

    def _show(self, draft: Draft | None) -> None:
        self.draft = draft
        self._viewport.update()

    def place(self, camera: Camera2D) -> None:
        """Place the picture, and what is linked to it, in another way."""
        number, store = self._viewport.number, self._desk.store
        label = noted("Pan") if camera.scale == self._viewport.placement().scale else noted("Zoom")
        store.alter(label, lambda view: camera_changed(view, number, camera, self._desk.source_of), group=DRAG)

    def point_at(self, point: Point) -> None:
        """Set the 3D crosshair to a point of the picture."""
        shown = self._viewport.shown
        if shown is None or shown.info.plane is None or shown.info.spacing is None:
            return
        x, y, z = shown.info.plane.to_lps([point], shown.info.spacing)[0]
        point_mm, space = (float(x), float(y), float(z)), shown.info.space
        self._desk.store.show(lambda view: show_point(view, point_mm, space, self._desk.source_of))

    def _keep(self, kind: str, points: tuple[Point, ...]) -> None:
        if self._viewport.shown is None:
            return
        if kind == TEXT and not self._edited:
            self._viewport.editor.write_new(points[0])
            return
        kept = keep(self._desk, self._viewport.shown, self._edited, kind, points)
        if kind == ARROW and not self._edited:
            self._viewport.editor.change(kept.id, points[-1])

    def _move_label(self, offset: Point, is_final: bool) -> None:
        kept = self._desk.store.document.annotations.get(self._edited)
        if kept is None:
            return
        if is_final:
            changed = replace(kept, label_offset=offset)
            self._desk.store.apply("Move text", lambda document: document.with_annotation(changed))
            return
        self.label_offset = offset
        self._viewport.update()

    # -- the rest

    def _context(self, shown: Shown) -> DragContext:
        view = self._desk.store.view
        slot = view.slots[self._viewport.number]
        size = self._viewport.picture_px
        window, span = self._viewport.window_now(shown)
        return DragContext(
            slot.look,
            slot.camera,
            self._viewport.placement(),
            size,
            shown.info.shape,
            window,
            span,
            position_of(slot, shown.source),
            shown.source.count,
            self._outlines.values,
        )

    def _pointer(self, event: QMouseEvent, phase: Phase) -> Pointer:
        screen = (event.position().x(), event.position().y())
        x, y = self._viewport.placement().to_picture(np.array([screen]))[0]
        modifiers = event.modifiers()
        return Pointer(
            phase,
            screen,
            (float(x), float(y)),
            is_fine=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            is_coarse=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        )
