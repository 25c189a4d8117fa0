"""The pictures of a stack as a presentation state shows them; those that it does not name as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from viewer.actions.sources import FrameDone, PictureInfo, PictureSource, StackSource
from viewer.core.cache import ByteCache
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D
from viewer.core.pixels import Frame, FrameRef
from viewer.core.records import Stack, StackItem
from viewer.state.view import Slot

if TYPE_CHECKING:
    from viewer.actions.values import StackValues
    from viewer.core.presentation_state import PresentationState
    from viewer.jobs.lanes import Job, Priority, Submit

MADE_BYTES = 64 << 20


class Made:
    """Pictures that were presented lately: the same frame by the same state is the same picture again."""

    def __init__(self) -> None:
        self._kept: ByteCache[tuple[str, FrameRef], tuple[Frame, Frame]] = ByteCache(MADE_BYTES)

    def get(self, uid: str, frame: Frame) -> Frame | None:
        """Return a frame as a state shows it, None if it was not made of this very frame."""
        found = self._kept.get((uid, frame.ref))
        return found[1] if found is not None and found[0] is frame else None

    def put(self, uid: str, frame: Frame, shown: Frame) -> Frame:
        """Keep a presented frame and return it."""
        own = 0 if shown.stored is frame.stored else shown.nbytes
        self._kept.put((uid, frame.ref), (frame, shown), own + frame.nbytes)
        return shown


class States(Protocol):
    """Gives what the state of a UID says."""

    def get(self, uid: str) -> PresentationState | None:
        """Return it if it was read already."""
        ...

    def load(self, uid: str) -> PresentationState:
        """Return it, reading it if need be."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class PresentedSource:
    """A stack's pictures by the state of a UID: what needs no other picture at once, subtractions in a lane."""

    inner: StackSource
    uid: str
    presentations: States
    made: Made
    lanes: Submit

    @property
    def stack(self) -> Stack:
        """The stack that they show."""
        return self.inner.stack

    @property
    def values(self) -> StackValues | None:
        """How values are read, None where there is no choice."""
        return self.inner.values

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self.inner.count

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a picture."""
        return replace(self.inner.info(index), presentation=self.uid)

    def nearest(self, point_mm: Sequence[float], now: int = 0) -> int:
        """Return the picture whose plane is nearest to a point."""
        return self.inner.nearest(point_mm, now)

    def loaded(self) -> frozenset[int]:
        """Indices of the pictures that are in memory."""
        return self.inner.loaded()

    def state_at(self, index: int) -> PresentationState | None:
        """Return the state where it applies to a picture, None where it does not or was not read yet."""
        item, state = self.inner.item(index), self.presentations.get(self.uid)
        is_named = state is not None and state.covers(item.instance.sop_instance_uid, item.frame)
        return state if is_named else None

    def camera(self, index: int) -> Camera2D | None:
        """Return where the state puts a picture: as any other where it does not apply, None while it is not read."""
        from viewer.display.displayed_area import camera_of

        if self.presentations.get(self.uid) is None:
            return None
        item, state = self.inner.item(index), self.state_at(index)
        if state is None:
            return Camera2D()
        return camera_of(state, item.instance.sop_instance_uid, item.frame, item.instance.pixel_aspect)

    def get(self, index: int) -> Frame | None:
        """Return the picture if it can be had at once."""
        frame, state = self.inner.get(index), self.presentations.get(self.uid)
        if frame is None or state is None:
            return None
        item = self.inner.item(index)
        known = self.made.get(self.uid, frame)
        return known or (None if _needs_others(state, item) else self._present(state, item, frame))

    def request(self, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Ask for a picture: where others are needed for it, all of them are read in one job."""
        state = self.presentations.get(self.uid)
        if state is not None and not _needs_others(state, self.inner.item(index)):

            def arrived(frame: Frame | None, error: ViewerError | None) -> None:
                done(frame and self._present(state, self.inner.item(index), frame), error)

            self.inner.request(index, slot, priority, arrived)
            return

        def work(job: Job) -> Frame:  # noqa: ARG001 - one picture is not worth stopping
            return self.load(index)

        self.lanes.submit(slot, priority, work, done)

    def load(self, index: int) -> Frame:
        """Read, decode and present a picture now."""
        state = self.presentations.load(self.uid)
        return self._present(state, self.inner.item(index), self.inner.load(index))

    def _present(self, state: PresentationState, item: StackItem, frame: Frame) -> Frame:
        """Return a frame as the state shows it."""
        known = self.made.get(self.uid, frame)
        if known is not None:
            return known
        from viewer.display.presenting import present

        shown = present(frame, item, state, self._other_frame)
        return self.made.put(self.uid, frame, shown) if shown is not frame else frame

    def _other_frame(self, item: StackItem) -> Frame:
        return self.inner.frames.load(item)


def _needs_others(state: PresentationState, item: StackItem) -> bool:
    """Whether other frames are needed to show one."""
    uid = item.instance.sop_instance_uid
    return state.covers(uid, item.frame) and state.mask_of(uid, item.frame) is not None


def lower(source: PictureSource) -> PictureSource:
    """Return pictures without what lies over them."""
    from viewer.actions.blended import BlendedSource

    return source.inner if isinstance(source, BlendedSource) else source


def presentation_of(source: PictureSource, index: int) -> PresentationState | None:
    """Return the presentation state that a picture is shown by, None without one."""
    source = lower(source)
    return source.state_at(index) if isinstance(source, PresentedSource) else None


def first_camera(slot: Slot, source: PictureSource) -> Camera2D:
    """Return where a slot's picture lies before the user moves it: where its presentation state puts it."""
    source = lower(source)
    found = source.camera(max(0, slot.index)) if isinstance(source, PresentedSource) else None
    return found or Camera2D()


def moved(slot: Slot, source: PictureSource, index: int) -> Slot:
    """Return a slot with another picture; turn and displayed area follow the state while the user left them alone."""
    source = lower(source)
    if isinstance(source, PresentedSource) and slot.index >= 0:
        here, there = source.camera(slot.index), source.camera(index)
        if here is not None and there is not None and slot.camera == here:
            return replace(slot, index=index, camera=there)
    if slot.camera.justify and source.info(slot.index).instance is not source.info(index).instance:
        # The size and the side of one breast are not those of another.
        return replace(slot, index=index, camera=Camera2D())
    return replace(slot, index=index)
