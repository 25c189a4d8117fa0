"""The mouse over one viewport: tools, grabbing of marks, wheel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from viewer.actions.annotating import measurement_title, moved, new_annotation
from viewer.actions.marks import Grab
from viewer.actions.navigate import show_index, show_point
from viewer.actions.sources import Shown
from viewer.core.shapes import Point
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.state.view import SlotKind, ViewState
from viewer.tools import REGISTRY as TOOLS
from viewer.tools.drag import (
    Change,
    Draft,
    Drag,
    DragContext,
    Keep,
    MoveLabel,
    Phase,
    PointAt,
    Pointer,
    ScrollTo,
    SetCamera,
    SetLook,
)
from viewer.tools.measure import draw, edit, move_label
from viewer.tools.zoom import zoomed_at
from viewer.ui.picture import placement_of

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

WHEEL_STEP = 120
CLICK_PX = 4.0


class Mouse:
    """Feed pointer events of a viewport to tools and carry out what they answer."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport = viewport
        self._desk = viewport.desk
        self._drag: Drag | None = None
        self._edited = ""
        self._before: tuple[int, object] | None = None
        self._wheel = 0
        self._right_press: QPointF | None = None
        self.draft: Draft | None = None
        self.label_offset: Point | None = None

    @property
    def edited(self) -> str:
        """Id of the annotation that is being changed, '' if none."""
        return self._edited

    # -- events

    def press(self, event: QMouseEvent) -> None:
        """Start a drag, or go on with one that takes several clicks."""
        self._desk.perform("viewport.select", slot=self._viewport.number)
        shown = self._viewport.shown
        if shown is None:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self._right_press = event.position()
        if self._drag is not None:
            self._send(self._pointer(event, Phase.PRESS))
            return
        pointer = self._pointer(event, Phase.PRESS)
        drag = self._choose(event, shown, pointer)
        if drag is not None:
            view = self._desk.store.view
            slot = view.slots[self._viewport.number]
            self._before = (self._viewport.number, slot)
            self._drag = drag
            self._step(lambda: next(drag))

    def move(self, event: QMouseEvent) -> None:
        """Go on with the drag."""
        if self._drag is not None and self._viewport.shown is not None:
            self._send(self._pointer(event, Phase.MOVE))

    def release(self, event: QMouseEvent) -> bool:
        """End the drag; return whether this was a right click, which asks for the menu."""
        was_click = False
        if event.button() is Qt.MouseButton.RightButton and self._right_press is not None:
            moved_px = event.position() - self._right_press
            was_click = moved_px.manhattanLength() < CLICK_PX
            self._right_press = None
        if self._drag is not None and self._viewport.shown is not None:
            self._send(self._pointer(event, Phase.RELEASE))
        return was_click

    def cancel(self) -> bool:
        """Drop the drag and what it did so far; return whether there was one."""
        if self._drag is None:
            return False
        self._drag.close()
        before = self._before
        self._end()
        if before is not None:
            number, slot = before
            self._desk.store.show(lambda view: view.with_slot(number, slot))  # type: ignore[arg-type]
        self._viewport.update()
        return True

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer; with Alt change the slab."""
        shown = self._viewport.shown
        if shown is None:
            return
        # Alt turns the wheel sideways on some systems.
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(event, 1.0015**delta)
            return
        self._wheel += delta
        steps = int(self._wheel / WHEEL_STEP)
        if steps == 0:
            return
        self._wheel -= steps * WHEEL_STEP
        number = self._viewport.number
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._slab(steps)
            return
        self._desk.store.show(
            lambda view: show_index(view, number, max(0, view.slots[number].index) - steps, self._desk.source_of)
        )

    # -- what a press starts

    def _choose(self, event: QMouseEvent, shown: Shown, pointer: Pointer) -> Drag | None:
        button, modifiers = event.button(), event.modifiers()
        context = self._context(shown)
        if button is Qt.MouseButton.MiddleButton:
            return self._tool("pan", context, pointer)
        if button is Qt.MouseButton.RightButton:
            return self._tool("zoom", context, pointer)
        if button is not Qt.MouseButton.LeftButton:
            return None
        tool = self._desk.store.view.tool
        is_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if tool in MEASUREMENTS.ids():
            grab = None if is_shift else self._viewport.grab_at(pointer.screen_px)
            return self._take(grab, pointer) if grab else self._draw(tool, pointer)
        grab = self._viewport.grab_at(pointer.screen_px)
        if grab is not None:
            return self._take(grab, pointer)
        if self._desk.store.view.selected:
            self._desk.perform("annotation.select", id="")
        if is_shift:
            return self._tool("pan", context, pointer)
        return self._tool(tool if tool in TOOLS.ids() else "window", context, pointer)

    def _tool(self, name: str, context: DragContext, pointer: Pointer) -> Drag:
        drag: Drag = TOOLS.get(name)(context, pointer)
        return drag

    def _take(self, grab: Grab, pointer: Pointer) -> Drag:
        self._desk.perform("annotation.select", id=grab.mark.id)
        self._edited = grab.mark.id
        if grab.is_label:
            annotation = self._desk.store.document.annotations[grab.mark.id]
            return move_label(annotation.label_offset or (0.0, 0.0), pointer)
        return edit(grab.mark.kind, grab.mark.points_px, grab.handle, pointer)

    def _draw(self, kind: str, pointer: Pointer) -> Drag:
        self._edited = ""
        return draw(kind, MEASUREMENTS.get(kind).points, pointer)

    # -- running the drag

    def _send(self, pointer: Pointer) -> None:
        drag = self._drag
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
        self._drag = self._before = self.draft = self.label_offset = None
        self._edited = ""

    def _carry_out(self, change: Change) -> None:
        number, store = self._viewport.number, self._desk.store
        match change:
            case SetLook(look):
                self._viewport.share_look(look)
            case SetCamera(camera):
                store.show(lambda view: view.with_slot(number, replace(view.slots[number], camera=camera)))
            case ScrollTo(index):
                store.show(lambda view: show_index(view, number, index, self._desk.source_of))
            case PointAt(point):
                self._point_at(point)
            case Draft():
                self.draft = change
                self._viewport.update()
            case Keep(kind, points):
                self._keep(kind, points)
            case MoveLabel(offset, is_final):
                self._move_label(offset, is_final)

    def _point_at(self, point: Point) -> None:
        shown = self._viewport.shown
        if shown is None or shown.info.plane is None or shown.info.spacing is None:
            return
        x, y, z = shown.info.plane.to_lps([point], shown.info.spacing)[0]
        uid = shown.info.frame_of_reference_uid
        self._desk.store.show(lambda view: show_point(view, (float(x), float(y), float(z)), uid, self._desk.source_of))

    def _keep(self, kind: str, points: tuple[Point, ...]) -> None:
        shown, store = self._viewport.shown, self._desk.store
        if shown is None:
            return
        title = measurement_title(kind).lower()
        kept = store.document.annotations.get(self._edited)
        if kept is not None:
            changed = moved(kept, points, shown.info)
            store.apply(f"Change {title}", lambda document: document.with_annotation(changed))
            return
        annotation = new_annotation(kind, points, shown.source, shown.info)
        store.apply(f"Add {title}", lambda document: document.with_annotation(annotation))
        store.show(lambda view: replace(view, selected=annotation.id))

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
            placement_of(slot, shown.info, size),
            size,
            shown.info.shape,
            window,
            span,
            max(0, slot.index),
            shown.source.count,
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

    def _zoom(self, event: QWheelEvent, factor: float) -> None:
        number = self._viewport.number
        at = (event.position().x(), event.position().y())
        size, placement = self._viewport.picture_px, self._viewport.placement()

        def show(view: ViewState) -> ViewState:
            slot = view.slots[number]
            return view.with_slot(number, replace(slot, camera=zoomed_at(slot.camera, placement, size, at, factor)))

        self._desk.store.show(show)

    def _slab(self, steps: int) -> None:
        number = self._viewport.number

        def show(view: ViewState) -> ViewState:
            slot = view.slots[number]
            if slot.kind is not SlotKind.PLANE:
                return view
            return view.with_slot(number, replace(slot, slab_mm=max(0.0, min(200.0, slot.slab_mm + steps))))

        self._desk.store.show(show)
