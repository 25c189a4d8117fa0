"""The wheel over one viewport: scrolling, zoom at the pointer, slabs and phases, the magnifier's factor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

from viewer.actions.gestures import NOTHING, does
from viewer.actions.magnifying import step as step_lens
from viewer.actions.navigate import position_of, show_index
from viewer.actions.tiling import page_size
from viewer.actions.together import camera_changed
from viewer.state.view import SlotKind, ViewState
from viewer.tools.zoom import zoomed_at
from viewer.ui.buttons import held
from viewer.ui.segment_hand import BRUSHES

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

WHEEL_STEP = 120
TEN = 10


class Wheel:
    """Collect turns to whole steps, and do what the profile gives them."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport = viewport
        self._desk = viewport.desk
        self._rest = 0

    def turn(self, event: QWheelEvent) -> None:
        """Scroll, zoom at the pointer, or go through the depth, as the keys that are held say."""
        # Alt turns the wheel sideways on some systems.
        delta = event.angleDelta().y() or event.angleDelta().x()
        what = does(self._desk.keymap.mouse, "wheel", held(event.modifiers()))
        if self._sizes_brush(event):
            what = "brush"
        if what == "zoom" and self._viewport.shown is not None:
            self._zoom(event, 1.0015**delta)
        if what in ("zoom", NOTHING):
            return
        self._rest += delta
        steps = int(self._rest / WHEEL_STEP)
        if steps == 0:
            return
        self._rest -= steps * WHEEL_STEP
        number = self._viewport.number
        if what == "brush":
            self._desk.perform("segment.brush_step", steps=steps)
            return
        if self._viewport.has_loupe:
            step_lens(self._desk, steps)
            return
        if what == "depth":
            self._depth(steps)
            return
        steps *= TEN if what == "scroll_ten" else page_size(self._desk.store.view, self._viewport.slot)
        # Past a picture that cannot be shown, too.
        slot = self._viewport.slot
        source = self._desk.source_of(slot)
        if source is not None:
            index = position_of(slot, source) - steps
            self._desk.store.show(lambda view: show_index(view, number, index, self._desk.source_of))

    def _sizes_brush(self, event: QWheelEvent) -> bool:
        """Whether the wheel changes the brush: with Shift, while it is the tool."""
        is_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return is_shift and self._desk.store.view.tool in BRUSHES

    def _zoom(self, event: QWheelEvent, factor: float) -> None:
        number = self._viewport.number
        at = (event.position().x(), event.position().y())
        size, placement = self._viewport.picture_px, self._viewport.placement()

        def show(view: ViewState) -> ViewState:
            camera = zoomed_at(view.slots[number].camera, placement, size, at, factor)
            return camera_changed(view, number, camera, self._desk.source_of)

        self._desk.store.alter("Zoom", show, group=f"wheel {number}")

    def _depth(self, steps: int) -> None:
        """Make a plane thicker or thinner; of acquired pictures show another phase at the same place."""
        number = self._viewport.number
        if self._viewport.slot.kind is SlotKind.STACK:
            self._desk.perform("viewport.select", slot=number)
            self._desk.perform("series.phase", step=steps)
            return

        if self._viewport.slot.kind is not SlotKind.PLANE:
            return
        slab_mm = max(0.0, min(200.0, self._viewport.slot.slab_mm + steps))
        self._desk.store.alter(
            f"Slab {slab_mm:g} mm",
            lambda view: view.with_slot(number, replace(view.slots[number], slab_mm=slab_mm)),
            group=f"wheel {number}",
        )
