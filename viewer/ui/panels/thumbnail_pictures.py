"""The small pictures of series: made in lanes, once each, and those that the pointer scrubs through."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, place
from viewer.core.phrases import told
from viewer.core.pixels import Frame
from viewer.core.records import Stack, StackItem
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.values import StackValues
    from viewer.jobs.lanes import Job

PICTURE_PX = 120
MOST = 600
"""Thumbnails that are kept, of all open studies: some 35 MB at most on a screen of double density."""
MOST_SCRUBBED = 200
SCRUB = "thumbnail:scrub"
NOWHERE = ("", -1)


def thumbnail(frame: Frame, item: StackItem, side_px: int, ratio: float, look: Look = Look()) -> QImage:  # noqa: B008
    """Return the picture of a frame in a square of `side_px` screen px; for any thread."""
    from viewer.display.render import render

    rows, columns = frame.stored.shape[:2]
    placement = place(Camera2D(), (rows, columns), item.instance.pixel_aspect, (side_px, side_px))
    device = round(side_px * ratio)
    pixels = np.ascontiguousarray(render(frame, look, placement, (device, device), ratio))
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGBA8888
    image = QImage(pixels.data, device, device, pixels.strides[0], kind).copy()
    image.setDevicePixelRatio(ratio)
    return image


class Thumbnails:
    """Keep one picture for each series of the open studies. `changed` is called with the key of a series.

    They live in memory alone: on disk they would be pictures of patients that outlive the study's closing, and each is
    made within some ten milliseconds. `made` counts them.
    """

    def __init__(self, desk: Desk, changed: Callable[[str], None], ratio: float) -> None:
        self._desk, self._changed = desk, changed
        self.ratio = ratio
        self.made = 0
        self._pictures: OrderedDict[str, QImage] = OrderedDict()
        self._errors: dict[str, str] = {}
        self._asked: set[str] = set()
        self._scrubbed: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._place = self._seen = NOWHERE

    def picture(self, stack: Stack) -> QImage | None:
        """Return the picture of a series; of where the pointer scrubs, or was before that is made. None without one."""
        for at in (self._place, self._seen):
            if at[0] == stack.key and (scrubbed := self._scrubbed.get(at)) is not None:
                return scrubbed
        key = stack.key
        if key in self._pictures:
            self._pictures.move_to_end(key)
        elif key not in self._asked and stack.items:
            self._ask(stack)
        return self._pictures.get(key)

    def error(self, key: str) -> str:
        """Return why a series has no picture, '' if it has one or it is on its way."""
        return self._errors.get(key, "")

    def place(self, key: str) -> int:
        """Return which picture of a series the pointer is on, -1 where it is elsewhere."""
        return self._place[1] if self._place[0] == key else -1

    def keep(self, keys: Collection[str]) -> None:
        """Forget the series that are not open any more, and give up those that were not made yet."""
        for key in (self._asked | self._pictures.keys() | self._errors.keys()) - set(keys):
            self._desk.lanes.cancel(f"thumbnail:{key}")
            self._pictures.pop(key, None)
            self._errors.pop(key, None)
            self._asked.discard(key)
        for place_ in [place_ for place_ in self._scrubbed if place_[0] not in keys]:
            del self._scrubbed[place_]

    def give_up(self, wanted: Collection[str]) -> None:
        """Drop what waits for series that are not looked at any more."""
        for key in self._asked - set(wanted) - self._pictures.keys() - self._errors.keys():
            self._desk.lanes.cancel(f"thumbnail:{key}")
            self._asked.discard(key)

    def scrub(self, stack: Stack, index: int) -> None:
        """Show another picture of a series; one that is not there yet comes if the pointer waits for it."""
        if self._place == (stack.key, index):
            return
        if self._place[0] != stack.key:
            self.end_scrub()
        self._place = at = (stack.key, index)
        if at in self._scrubbed:
            self._desk.lanes.cancel(SCRUB)
            self._seen = at
            self._changed(stack.key)
            return

        def done(image: QImage | None, _error: ViewerError | None) -> None:
            if image is not None:
                self._scrubbed_to(at, image)

        self._submit(SCRUB, stack, stack.items[index], done)
        self._changed(stack.key)

    def end_scrub(self) -> None:
        """Go back to the picture in the middle."""
        key = self._place[0]
        if key:
            self._place = self._seen = NOWHERE
            self._desk.lanes.cancel(SCRUB)
            self._changed(key)

    def _scrubbed_to(self, at: tuple[str, int], image: QImage) -> None:
        self._scrubbed[at] = image
        if at == self._place:
            self._seen = at
        while len(self._scrubbed) > MOST_SCRUBBED:
            self._scrubbed.popitem(last=False)
        self._changed(at[0])

    def _ask(self, stack: Stack) -> None:
        key = stack.key
        self._asked.add(key)
        item = stack.items[len(stack.items) // 2]

        def done(image: QImage | None, error: ViewerError | None) -> None:
            if image is not None:
                self.made += 1
                self._pictures[key] = image
                while len(self._pictures) > MOST:
                    oldest, _ = self._pictures.popitem(last=False)
                    self._asked.discard(oldest)
            elif error is not None:
                self._errors[key] = told(error.message)
            self._changed(key)

        self._submit(f"thumbnail:{key}", stack, item, done)

    def _submit(
        self, slot: str, stack: Stack, item: StackItem, done: Callable[[QImage | None, ViewerError | None], None]
    ) -> None:
        from viewer.jobs.lanes import Priority

        frames, ratio, look, values = self._desk.frames, self.ratio, self._look(stack), self._values(stack)

        def work(job: Job) -> QImage:
            frame = frames.load(item, Priority.THUMBNAIL, job)
            read = values.frame(frame, item, may_read=True) if values is not None else None
            return thumbnail(read or frame, item, PICTURE_PX, ratio, look)

        self._desk.lanes.submit(slot, Priority.THUMBNAIL, work, done)

    def _values(self, stack: Stack) -> StackValues | None:
        """Return how values of a series are read: the window of uptake is one of SUV."""
        source = self._desk.source_of(Slot(SlotKind.STACK, stack.key))
        return source.values if source is not None else None

    def _look(self, stack: Stack) -> Look:
        """Return how the series is shown at first: uptake in its inverse grey."""
        first = self._desk.first_look(stack.key)
        return Look(window=first.window, is_inverted=first.is_inverted)
