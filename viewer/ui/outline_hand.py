"""What the mouse needs of the picture to draw outlines by itself, and to keep to edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.marks import Grab, Mark
from viewer.actions.outlines import ValuesAround, is_pushable
from viewer.actions.sources import Shown
from viewer.core.phrases import say
from viewer.core.protocols import Drawing, Grid
from viewer.core.shapes import Point, Polyline
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.measure.hit import distance_px
from viewer.tools.drag import FloodFrom, Pointer
from viewer.tools.push import RADIUS_PX
from viewer.ui.flood_hand import Flood

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D

SNAP_PX = 10.0
"""How far from the pointer an edge is looked for, in screen px."""
LEAST_PX, MOST_PX = 1.5, 16.0
"""The same in picture pixels, whatever the zoom."""


class OutlineHand:
    """Values below the pointer, the edge nearest to it, and the outline that is pushed."""

    def __init__(self, viewport: Viewport2D) -> None:
        self._viewport = viewport
        self._desk = viewport.desk
        self._is_keeping = False
        self._flood: Flood | None = None

    def values(self) -> Grid:
        """Return what the pixels of the shown picture are worth (rows, columns)."""
        shown: Shown | None = self._viewport.shown
        assert shown is not None
        return ValuesAround(shown)

    def flood(self, wish: FloodFrom, show: Callable[[tuple[Point, ...]], None]) -> None:
        """Draw around like values; `show` gets the outlines of one drag, as fast as they come."""
        shown = self._viewport.shown
        if shown is None:
            return
        if self._flood is None:
            self._flood = Flood(self._desk, shown, show)
        self._flood.ask(wish)

    def end(self) -> None:
        """Let go of the picture when a drag is over."""
        self._is_keeping = False
        if self._flood is not None:
            self._flood.let_go()
            self._flood = None

    def outline(self, marks: list[Mark], screen: Point) -> Mark | None:
        """Return the outline that is pushed from a place: the selected one where it is near, else the nearest."""
        placement, selected = self._viewport.placement(), self._desk.store.view.selected

        def away(mark: Mark) -> float:
            lines = [shape for shape in mark.shapes if isinstance(shape, Polyline)]
            far = min((distance_px(line, screen, placement) for line in lines), default=float("inf"))
            return 0.0 if mark.id == selected and far <= 2 * RADIUS_PX else far

        kept = self._desk.store.document.annotations
        free = (mark for mark in marks if mark.id in kept and not kept[mark.id].is_locked)
        fit = [mark for mark in free if is_pushable(MEASUREMENTS.get(mark.kind))]
        if not fit:
            self._desk.notify(say("Draw a freehand outline first, then push it into shape"))
        return min(fit, key=away) if fit else None

    def begin_drawing(self, kind: str, pointer: Pointer) -> Pointer:
        """Return the press that a new measurement starts with: on the nearest edge where that is asked for."""
        self._is_keeping = self._desk.store.view.is_snapping and MEASUREMENTS.get(kind).drawing is Drawing.CLICKS
        return self.kept(pointer)

    def begin_editing(self, grab: Grab, pointer: Pointer) -> Pointer:
        """Return the press that changes a measurement: on the point that is dragged, so that it goes onto edges."""
        self._is_keeping = self._desk.store.view.is_snapping and grab.handle is not None
        if not self._is_keeping or grab.handle is None or not 0 <= grab.handle < len(grab.mark.points_px):
            self._is_keeping = False
            return pointer
        return replace(pointer, picture_px=grab.mark.points_px[grab.handle])

    def kept(self, pointer: Pointer) -> Pointer:
        """Return a pointer on the edge nearest to it, while points keep to edges."""
        if not self._is_keeping:
            return pointer
        from viewer.measure.edges import snapped

        reach = min(MOST_PX, max(LEAST_PX, SNAP_PX / self._viewport.placement().scale))
        return replace(pointer, picture_px=snapped(self.values(), pointer.picture_px, reach))
