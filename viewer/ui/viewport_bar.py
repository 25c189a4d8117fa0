"""The slice bar of a viewport: what it shows, and what a hand does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from viewer.actions.navigate import position_of, show_index
from viewer.actions.playing import range_of
from viewer.paint.theme import load
from viewer.state.view import Slot
from viewer.ui.slice_bar import NO_MARKS, Marked, SliceBar

if TYPE_CHECKING:
    from viewer.actions.sources import PictureSource
    from viewer.ui.viewport2d import Viewport2D


class ViewportBar:
    """Paint the bar of one viewport, scroll by it, and tell what lies below the pointer."""

    def __init__(self, viewport: Viewport2D, loaded: Callable[[], frozenset[int]]) -> None:
        self._viewport, self._desk, self._loaded = viewport, viewport.desk, loaded
        self._asked: tuple[object, ...] = (None, None, None)
        self._marked = NO_MARKS
        self.is_held = False
        self._end = ""

    def paint(self, painter: QPainter) -> None:
        """Draw the bar of what is shown, else of what is asked for."""
        shown, slot = self._viewport.shown, self._viewport.slot
        source = shown.source if shown is not None else self._desk.source_of(slot)
        if source is None or source.count < 2:
            return
        index = shown.index if shown is not None else position_of(slot, source)
        played = range_of(slot.pace, source) if _has_range(slot) else None
        self._bar(source).paint(painter, load("dark"), index, self._loaded(), self._marks(source), played)

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of the bar; return whether the pointer is on it."""
        at, source = event.position(), self._desk.source_of(self._viewport.slot)
        if source is None or source.count < 2:
            return False
        bar, slot = self._bar(source), self._viewport.slot
        self._end = bar.end_at(at.x(), at.y(), range_of(slot.pace, source)) if _has_range(slot) else ""
        if not (self._end or bar.contains(at.x(), at.y())):
            return False
        self._desk.perform("viewport.select", slot=self._viewport.number)
        self.is_held = True
        return True if self._end else self.move(event)

    def move(self, event: QMouseEvent) -> bool:
        """Scroll to the height of the pointer, and say which picture that is; return whether the bar is held."""
        source = self._desk.source_of(self._viewport.slot)
        if not self.is_held or source is None:
            return False
        number, index = self._viewport.number, self._bar(source).index_at(event.position().y())
        if self._end:
            first, last = range_of(self._viewport.slot.pace, source)
            ends = (min(index, last - 1), last) if self._end == "first" else (first, max(index, first + 1))
            self._desk.perform("cine.range", first=ends[0] + 1, last=ends[1] + 1)
            return True
        self._desk.store.show(lambda view: show_index(view, number, index, self._desk.source_of))
        self.tell(event.position(), event.globalPosition())
        return True

    def tell(self, at: QPointF, place: QPointF) -> bool:
        """Say in a tooltip which picture lies below the pointer; return whether it is on the bar."""
        source = self._desk.source_of(self._viewport.slot)
        if source is None:
            return False
        bar = self._bar(source)
        if not (self.is_held or bar.contains(at.x(), at.y())):
            return False
        QToolTip.showText(place.toPoint(), bar.words_at(at.y(), self._loaded(), self._marks(source)), self._viewport)
        return True

    def _bar(self, source: PictureSource) -> SliceBar:
        return SliceBar(self._viewport.picture_px, source.count)

    def _marks(self, source: PictureSource) -> Marked:
        """Return the pictures that have marks: looked up once for each change of the marks."""
        plane = self._viewport.slot.plane
        asked = (self._desk.store.document.annotations, source.stack, plane)
        if any(one is not other for one, other in zip(asked, self._asked, strict=True)):
            measured: set[int] = set()
            keys: set[int] = set()
            for annotation in self._desk.store.document.annotations.values():
                slot = self._desk.measuring.slot_of(annotation)
                if slot is not None and (slot.stack_key, slot.plane) == (source.stack.key, plane):
                    (keys if annotation.is_key else measured).add(slot.index)
            self._asked, self._marked = asked, Marked(frozenset(measured), frozenset(keys))
        return self._marked


def _has_range(slot: Slot) -> bool:
    """Whether less than all may play: the user said so, or it is a cine that is played by its file."""
    return slot.pace.first is not None or slot.pace.last is not None or slot.is_playing
