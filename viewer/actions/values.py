"""The values of one stack's pictures, read as the quantity that was chosen for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core.cache import ByteCache
from viewer.core.pixels import Frame, FrameRef, Window
from viewer.core.quantity import AS_GIVEN, Quantity, ValueMap

if TYPE_CHECKING:
    from viewer.actions.quantities import Quantities, StackQuantities
    from viewer.core.records import Stack, StackItem

MADE_BYTES = 64 << 20
_Key = tuple[str, str, FrameRef]


class ReadFrames:
    """Frames that were read as a quantity lately: the same frame gives the same one again."""

    def __init__(self) -> None:
        self._kept: ByteCache[_Key, tuple[Frame, Frame]] = ByteCache(MADE_BYTES)

    def of(self, key: str, stack: Stack, frame: Frame, quantity: Quantity, value_map: ValueMap) -> Frame:
        """Return a frame by a quantity; itself where that changes nothing."""
        if value_map is AS_GIVEN:
            return frame
        found = self._kept.get((stack.key, key, frame.ref))
        if found is not None and found[0] is frame:
            return found[1]
        from viewer.display.quantified import as_quantity

        made = as_quantity(frame, quantity.unit, value_map)
        self._kept.put((stack.key, key, frame.ref), (frame, made), frame.nbytes)
        return made


@dataclass(frozen=True, slots=True)
class StackValues:
    """How the pictures of a stack are read: `key` names the quantity, '' the usual one of the stack.

    What has no `may_read` never reads a file: None says that one has to be read first.
    """

    stack: Stack
    quantities: Quantities
    key: str = ""

    def known(self) -> StackQuantities | None:
        """Return what the stack can be read as, None while that is not known."""
        return self.quantities.get(self.stack)

    def quantity(self) -> Quantity | None:
        """Return the quantity, None while it is not known."""
        known = self.known()
        return known.chosen(self.key) if known is not None else None

    def is_scaled(self) -> bool:
        """Whether window and values are in a unit other than that of the file's windows."""
        known = self.known()
        found = known.map_of(known.chosen(self.key).key, self.stack.items[0]) if known is not None else None
        return found is not None and found is not AS_GIVEN and found.is_line

    def windows(self, item: StackItem) -> tuple[Window, ...]:
        """Return the windows that the file gives for a picture, in the unit of the quantity."""
        windows, known = item.instance.windows_of(item.frame), self.known()
        found = known.map_of(known.chosen(self.key).key, item) if known is not None else None
        if found is None or not found.is_line or found is AS_GIVEN:
            return windows
        from viewer.display.quantified import scaled

        return tuple(scaled(window, found.factor, found.offset) for window in windows)

    def frame(self, frame: Frame, item: StackItem, *, may_read: bool = False) -> Frame | None:
        """Return an acquired frame by the quantity, None where a file has to be read first."""
        known = self.quantities.load(self.stack) if may_read else self.known()
        if known is None:
            return None
        quantity = known.chosen(self.key)
        value_map = known.map_of(quantity.key, item, may_read=may_read)
        if value_map is None:
            return None
        return self.quantities.frames.of(quantity.key, self.stack, frame, quantity, value_map)

    def plane(self, frame: Frame, *, may_read: bool = False) -> Frame | None:
        """Return a plane of the volume by the quantity, None where a file has to be read first."""
        known = self.quantities.load(self.stack) if may_read else self.known()
        if known is None:
            return None
        quantity = known.chosen(self.key)
        value_map = known.plane_map(quantity.key, may_read=may_read)
        if value_map is None:
            return None
        return self.quantities.frames.of(quantity.key, self.stack, frame, quantity, value_map)
