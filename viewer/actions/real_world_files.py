"""The real-world mappings of files, each read once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.records import Location, StackItem

if TYPE_CHECKING:
    from viewer.dicom.real_world import Mapped

KEPT_FILES = 8192
Maps = tuple[tuple["Mapped", ...], ...]


class RealWorldFiles:
    """The mappings of files that were read; safe in threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Location, str], Maps] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, item: StackItem) -> tuple[Mapped, ...] | None:
        """Return the mappings of a picture if its file was read, () for one that has none."""
        if not item.instance.has_real_world:
            return ()
        with self._lock:
            frames = self._kept.get((item.instance.location, item.instance.sop_instance_uid))
        return None if frames is None else _of_frame(frames, item.frame)

    def load(self, item: StackItem) -> tuple[Mapped, ...]:
        """Return the mappings of a picture, reading its file if need be; () if it cannot be read."""
        known = self.get(item)
        if known is not None:
            return known
        from viewer.dicom.real_world import read_mappings

        try:
            frames = read_mappings(item.instance)
        except ViewerError:
            frames = ()
        with self._lock:
            self._kept[item.instance.location, item.instance.sop_instance_uid] = frames
            while len(self._kept) > KEPT_FILES:
                self._kept.popitem(last=False)
        return _of_frame(frames, item.frame)


def _of_frame(frames: Maps, frame: int) -> tuple[Mapped, ...]:
    return frames[min(frame, len(frames) - 1)] if frames else ()
