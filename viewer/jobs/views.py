"""Pictures of a stack that its volume holds already: shown from there, kept nowhere else."""

from __future__ import annotations

from collections.abc import Container, Iterator

from viewer.core.pixels import Frame, FrameRef
from viewer.core.records import Stack
from viewer.dicom import pixels
from viewer.dicom.native import stored_type
from viewer.volume.volume import Volume


class VolumeViews:
    """Frames whose values lie in a volume in memory; safe in threads: each step replaces or drops single entries.

    A frame keeps its volume alive while somebody shows it.
    """

    def __init__(self) -> None:
        self._frames: dict[FrameRef, tuple[str, Frame]] = {}

    def get(self, ref: FrameRef) -> Frame | None:
        """Return the frame, if a volume holds it."""
        found = self._frames.get(ref)
        return found[1] if found else None

    def __contains__(self, ref: FrameRef) -> bool:
        return ref in self._frames

    def lend(self, stack: Stack, volume: Volume, without: Container[int] = ()) -> list[FrameRef]:
        """Show the stack's pictures from the volume, but slices `without` and made up ones; returns those lent."""
        self.take_back(stack.key)
        frames = list(_frames(stack, volume, without))
        self._frames.update((frame.ref, (stack.key, frame)) for frame in frames)
        return [frame.ref for frame in frames]

    def take_back(self, stack_key: str) -> list[FrameRef]:
        """Forget the pictures of a stack; returns which."""
        gone = [ref for ref, (key, _) in self._frames.copy().items() if key == stack_key]
        for ref in gone:
            self._frames.pop(ref, None)
        return gone


def _frames(stack: Stack, volume: Volume, without: Container[int]) -> Iterator[Frame]:
    """Yield the frames whose stored values the volume holds bit by bit, and that need nothing else of their file."""
    kind = volume.array.dtype
    for k, item in enumerate(stack.items):
        info = item.instance.pixel
        if k in volume.filled or k in without or info is None or not item.instance.is_plain:
            continue
        stored = stored_type(info)
        if stored.kind in "iu" and kind.kind in "iu" and stored.itemsize == kind.itemsize:
            yield pixels.assemble(item.instance, item.frame, volume.array[k].view(stored))
