"""The picture of one viewport: found, asked for, and brought to the screen's pixels."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from viewer.actions.blended import BlendedSource
from viewer.actions.desk import Desk
from viewer.actions.navigate import position_of, show_start
from viewer.actions.plane_sources import plane_slot
from viewer.actions.sides import seen
from viewer.actions.sources import PictureInfo, PictureSource, Shown
from viewer.core.conventions import Sides
from viewer.core.errors import ViewerError
from viewer.core.look import Look, Placement, place
from viewer.core.pixels import Frame
from viewer.core.records import Stack
from viewer.jobs.lanes import Priority
from viewer.paint.image import Canvas
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.display.render import Resampled


LATE_S = 0.7


class SlotPicture:
    """Keep one slot's picture; `changed` is called when another is there, `loaded_more` when memory holds others."""

    def __init__(self, desk: Desk, number: int, changed: Callable[[], None], loaded_more: Callable[[], object]) -> None:
        self._desk, self._changed, self._loaded_more = desk, changed, loaded_more
        self.lane_slot = f"viewport:{number}"
        self.number = number
        self.shown: Shown | None = None
        self.error: ViewerError | None = None
        self.is_waiting = False
        self._wanted: tuple[str, object, int] | None = None
        self._waiting_since = 0.0
        self._last_index = -1
        self._pinned: tuple[str, ...] = ()
        self._refused: tuple[str, object] | None = None
        self._watched: Stack | None = None
        self._unwatch: Callable[[], None] = lambda: None
        self._loaded: frozenset[int] | None = None

    @property
    def late_index(self) -> int | None:
        """Index of the picture that was asked for more than `LATE_S` ago and is not there, None without one."""
        is_late = self.is_waiting and time.monotonic() - self._waiting_since >= LATE_S
        return self._wanted[2] if is_late and self._wanted is not None and self._wanted[1] != "volume" else None

    def loaded(self) -> frozenset[int]:
        """Return which pictures of the shown stack are in memory, as far as was told of it."""
        if self._loaded is None:
            self._loaded = self.shown.source.loaded() if self.shown is not None else frozenset()
        return self._loaded

    def _loaded_changed(self) -> None:
        self._loaded = None
        self._loaded_more()

    def close(self) -> None:
        """Ask for nothing more."""
        self._clear()

    def follow(self, slot: Slot) -> None:
        """Show what the slot asks for; an older wish that is not served yet is dropped."""
        if slot.kind not in (SlotKind.STACK, SlotKind.PLANE):
            self._clear()
            return
        self._pin_volumes(slot.stack_key if slot.kind is SlotKind.PLANE else "", slot.overlay)
        self._fetch_overlay(slot)
        source = self._desk.source_of(slot)
        if source is None:
            self._await_volume(slot)
            return
        if slot.index < 0:
            self._start()
            return
        index = position_of(slot, source)
        info = source.info(index)
        if self.shown is not None and _name(self.shown.info) == _name(info):
            if self.shown.source.stack is not source.stack or self.shown.index != index:
                self.shown = replace(self.shown, source=source, index=index, info=info)
                self._watch(source)
            self.is_waiting, self.error = False, None
            self._drop_wish()
            return
        frame = source.get(index)
        if frame is not None:
            self._drop_wish()
            self._take(source, index, info, frame)
            return
        wish = (slot.stack_key, _name(info), index)
        if wish == self._wanted:
            return
        is_flung = self._wanted is not None
        if not self.is_waiting:
            self._waiting_since = time.monotonic()
        self._wanted, self.is_waiting, self.error = wish, True, None
        if self.shown is not None and not _is_of(self.shown, slot):
            self.shown = None
        if is_flung:  # wishes come faster than pictures: what was to come next is passed by
            self._desk.frames.stop_prefetch(self.lane_slot)
        source.request(index, self.lane_slot, Priority.VISIBLE, self._served(wish, source, index, info))
        if not is_flung:
            self._read_ahead(source, index, info)

    def take_scale(self, slot: Slot) -> None:
        """Take over the scale of the picture that is shown, where a calibration line has changed it."""
        source = self._desk.source_of(slot) if self.shown is not None and self.shown.info.plane is None else None
        if self.shown is None or source is None or source.stack is not self.shown.source.stack:
            return
        info = source.info(self.shown.index)
        if info.spacing != self.shown.info.spacing and _name(info) == _name(self.shown.info):
            self.shown = replace(self.shown, source=source, info=info)
            self._watch(source)

    def _served(
        self, wish: tuple[str, object, int], source: PictureSource, index: int, info: PictureInfo
    ) -> Callable[[Frame | None, ViewerError | None], None]:
        def done(frame: Frame | None, error: ViewerError | None) -> None:
            if self._wanted != wish:
                return
            if frame is not None:
                self._take(source, index, info, frame)
            else:
                self.shown, self.error, self.is_waiting = None, error, False
                self._last_index = index
            self._changed()

        return done

    def _take(self, source: PictureSource, index: int, info: PictureInfo, frame: Frame) -> None:
        self._wanted, self.is_waiting, self.error = None, False, None
        self.shown = Shown(source, index, info, frame)
        self._watch(source)
        if not info.is_reformatted:
            self._desk.frames.pin(self.lane_slot, (info.ref,))
        self._read_ahead(source, index, info)
        self._last_index = index

    def _read_ahead(self, source: PictureSource, index: int, info: PictureInfo) -> None:
        """Read on in the direction of scrolling: with the wish already, so that every decode process has work."""
        slot = self._desk.store.view.slots[self.number]
        direction = 1 if index >= self._last_index else -1
        if not info.is_reformatted and not slot.is_playing:  # what plays is read in the order of its round
            self._desk.frames.prefetch(source.stack, index, direction, self.lane_slot)
        if isinstance(source, BlendedSource):
            source.cut_ahead(index + direction, f"overlay-ahead:{self.number}", Priority.NEIGHBOUR)

    def _drop_wish(self) -> None:
        if self._wanted is not None:
            self._wanted = None
            self._desk.lanes.cancel(self.lane_slot)

    def _watch(self, source: PictureSource) -> None:
        """Hear of pictures of the stack that arrive in memory: the slice bar shows them."""
        if self._watched is source.stack:
            return
        self._unwatch()
        self._watched = source.stack
        self._unwatch = self._desk.frames.listen_loaded(source.stack, self._loaded_changed)
        self._loaded = None

    def _pin_volumes(self, *keys: str) -> None:
        """Keep the volumes that are looked at: one beyond the budget would be dropped as soon as it is there."""
        named = tuple(key for key in keys if key)
        if named != self._pinned:
            self._pinned = named
            self._desk.volumes.pin(self.lane_slot, named)

    def _fetch_overlay(self, slot: Slot) -> None:
        """Ask for the volume of the series that lies over the pictures, once; these are shown alone meanwhile."""
        stack = self._desk.store.catalog.stack(slot.overlay) if slot.overlay else None
        if stack is None:
            self._refused = None
            return
        wish = (stack.key, stack.geometry)
        volume = self._desk.volumes.get(stack.key)
        if wish == self._refused or (volume is not None and volume.geometry is stack.geometry):
            return
        self._refused = wish  # not asked for again while it is read, nor once it failed

        def done(_: object | None, error: ViewerError | None) -> None:
            if self._refused != wish:
                return
            if error is not None:
                self._desk.notify(error.sentence())
                return
            self._refused = None
            if self.number < len(self._desk.store.view.slots):
                self.follow(self._desk.store.view.slots[self.number])
                self._changed()

        self._desk.volumes.request(stack, f"overlay:{self.number}", done)

    def _clear(self) -> None:
        self._pin_volumes()
        if self.shown is None and self._wanted is None and self._watched is None:
            self.error = None
            return
        self._drop_wish()
        self._unwatch()
        self._unwatch = lambda: None
        self._watched = self.shown = self.error = self._loaded = None
        self.is_waiting, self._last_index = False, -1
        self._desk.frames.pin(self.lane_slot, ())
        self._desk.frames.stop_prefetch(self.lane_slot)

    def _await_volume(self, slot: Slot) -> None:
        stack = self._desk.store.catalog.stack(slot.stack_key)
        if stack is None or slot.kind is not SlotKind.PLANE:
            self._clear()
            return
        self.shown = None
        wish = (slot.stack_key, "volume", id(stack.geometry))
        if self._wanted == wish:
            return
        self._wanted, self.is_waiting, self.error = wish, True, None

        def done(_: object | None, error: ViewerError | None) -> None:
            if self._wanted != wish:
                return
            if error is not None:
                # The wish stays, so that the volume is not asked for again and again.
                self.error, self.is_waiting = error, False
            else:
                self._wanted = None
                self.follow(self._desk.store.view.slots[self.number])
            self._changed()

        self._desk.volumes.request(stack, self.lane_slot, done)

    def _start(self) -> None:
        self._desk.store.show(lambda view: show_start(view, self.number, self._desk.source_of))


def _name(info: PictureInfo) -> tuple[object, ...]:
    """Name a picture, the state of its file, what it is shown by, what its values are read as, what lies over it."""
    return info.ref, info.instance.location.stamp, info.presentation, info.quantity, info.overlay


def _is_of(shown: Shown, slot: Slot) -> bool:
    """Whether a picture belongs to what a slot scrolls through."""
    plane = plane_slot(shown.info.ref)
    return (shown.source.stack.key, plane.plane if plane else "") == (slot.stack_key, slot.plane)


class ScreenPicture:
    """A frame at the device pixels of a viewport; a window step only applies a table."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._resampled: Resampled | None = None
        self._look: Look | None = None
        self._size: tuple[tuple[int, int], float] | None = None
        self._canvas = Canvas((1, 1), 1.0)

    def image(self, frame: Frame, look: Look, placement: Placement, size_px: tuple[int, int], ratio: float) -> QImage:
        """Return the viewport's picture, (width, height) device pixels; it changes with the next one."""
        from viewer.display import render

        key = (id(frame), placement.matrix.tobytes(), size_px, ratio, look.interpolation, look.has_overlays)
        if key != self._key or self._resampled is None or self._resampled.frame is not frame:
            self._resampled = render.resample_frame(frame, look, placement, size_px, ratio)
            self._key, self._look = key, None
        if look != self._look:
            if self._size != (size_px, ratio):
                self._size, self._canvas = (size_px, ratio), Canvas(size_px, ratio)
            self._canvas.write(render.covered(self._resampled, look), self._resampled.target.box)
            self._look = look
        return self._canvas.image


def placement_of(
    slot: Slot, info: PictureInfo, viewport_px: tuple[float, float], device_ratio: float, sides: Sides
) -> Placement:
    """Return where a picture lies in its viewport."""
    return _placed(seen(slot.camera, info, sides), info.shape, info.aspect, viewport_px, device_ratio)


# Asked for several times in each step, and it changes only with zoom and size.
_placed = lru_cache(maxsize=32)(place)
