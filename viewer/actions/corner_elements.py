"""Elements that corner text asks for by keyword: read of the picture's file in a lane, and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.records import Instance, Location

if TYPE_CHECKING:
    from viewer.jobs.lanes import Submit
    from viewer.paint.corner_table import ElementText

KEPT = 512
LONGEST = 120
TECHNICAL_GROUPS = frozenset({"0018", "0028", "0054"})
TELLING_VRS = frozenset({"CS", "DS", "IS", "FD", "FL", "US", "SS", "UL", "SL"})
"""Elements of other groups, and texts, may tell who it is, when and where."""
Texts = Mapping[str, "ElementText"]
NONE: Texts = MappingProxyType({})


class CornerElements:
    """Texts of elements by file. Belongs to the thread of the store; files are read in lanes."""

    def __init__(self, lanes: Submit) -> None:
        self._lanes = lanes
        self._kept: OrderedDict[tuple[Location, tuple[str, ...]], Texts] = OrderedDict()
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener()` when texts arrive; return what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def get(self, instance: Instance, keywords: tuple[str, ...], slot: str) -> Texts:
        """Return the texts as far as they are known; a newer wish of the slot replaces an older."""
        if not keywords:
            return NONE
        key = (instance.location, keywords)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        from viewer.jobs.lanes import Priority

        def done(texts: Texts | None, _: ViewerError | None) -> None:
            # A file that cannot be read says so where its picture would be.
            self._kept[key] = texts if texts is not None else NONE
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            for listener in tuple(self._listeners):
                listener()

        self._lanes.submit(f"corners:{slot}", Priority.NEIGHBOUR, lambda _: read_texts(instance, keywords), done)
        return NONE


def read_texts(instance: Instance, keywords: tuple[str, ...]) -> Texts:
    """Return elements of a file's outermost data set in words; ViewerError if it cannot be read."""
    from viewer.dicom.tags import rows
    from viewer.paint.corner_table import ElementText

    wanted = frozenset(keywords)
    return MappingProxyType(
        {
            row.keyword: ElementText(
                row.name, row.value[:LONGEST], row.tag[1:5] in TECHNICAL_GROUPS and row.vr in TELLING_VRS
            )
            for row in rows(instance.location)
            if row.depth == 0 and row.keyword in wanted
        }
    )
