"""A slot's pictures with those of a second series over them, cut from its volume in the planes of the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from viewer.actions.picture_facts import is_lossy
from viewer.actions.plane_sources import PlaneSource
from viewer.actions.sources import FrameDone, Over, PictureInfo, PictureSource
from viewer.core.cache import ByteCache
from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane
from viewer.core.pixels import Frame, FrameRef
from viewer.core.records import Stack

if TYPE_CHECKING:
    from viewer.actions.values import StackValues
    from viewer.jobs.lanes import Job, Priority, Submit
    from viewer.volume.slab import SlabMode
    from viewer.volume.volume import Volume

UPPER_BYTES = 96 << 20
_Key = tuple[str, FrameRef]


class UpperCuts:
    """Pictures of second series that were cut lately, and pictures that they were laid over; safe in threads."""

    def __init__(self) -> None:
        self._cut: ByteCache[_Key, tuple[Volume, Plane, Frame]] = ByteCache(UPPER_BYTES)
        self._joined: ByteCache[_Key, tuple[Frame, Frame, Frame]] = ByteCache(UPPER_BYTES)

    def get(self, key: _Key, volume: Volume, plane: Plane) -> Frame | None:
        """Return what was cut of this very volume in this plane."""
        found = self._cut.get(key)
        return found[2] if found is not None and found[0] is volume and found[1] == plane else None

    def put(self, key: _Key, volume: Volume, plane: Plane, frame: Frame) -> None:
        """Keep a cut picture."""
        self._cut.put(key, (volume, plane, frame), frame.nbytes)

    def joined(self, key: _Key, lower: Frame, upper: Frame) -> Frame:
        """Return a picture with another one over it: of the same two always the same one."""
        found = self._joined.get(key)
        if found is not None and found[0] is lower and found[1] is upper:
            return found[2]
        made = replace(lower, upper=upper)
        self._joined.put(key, (lower, upper, made), lower.nbytes)
        return made


@dataclass(frozen=True, slots=True, eq=False)
class BlendedSource:
    """Pictures that come with those of a second stack; the two are shown together or not at all."""

    inner: PictureSource
    upper: Stack
    volume: Volume
    cuts: UpperCuts
    lanes: Submit
    upper_values: StackValues | None = None

    @property
    def stack(self) -> Stack:
        """The stack that lies below."""
        return self.inner.stack

    @property
    def values(self) -> StackValues | None:
        """How values of the lower pictures are read, None where there is no choice."""
        return self.inner.values

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return self.inner.count

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a picture."""
        quantity = self.upper_values.quantity() if self.upper_values is not None else None
        over = Over(self.upper.key, quantity, name_over(self.stack, self.upper), is_lossy(self.upper.items[0].instance))
        return replace(self.inner.info(index), overlay=over)

    def nearest(self, point_mm: Sequence[float], now: int = 0) -> int:
        """Return the picture whose plane is nearest to a point."""
        return self.inner.nearest(point_mm, now)

    def loaded(self) -> frozenset[int]:
        """Indices of the pictures that are in memory."""
        return self.inner.loaded()

    def get(self, index: int) -> Frame | None:
        """Return the picture if both of its parts can be had at once."""
        info, lower = self.inner.info(index), self.inner.get(index)
        if lower is None or not _has_place(info):
            return lower
        upper = self._known(info)
        return self.cuts.joined(self._key(info), lower, upper) if upper is not None else None

    def request(self, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Ask for a picture: what is missing of its two parts, one after the other."""
        info = self.inner.info(index)

        def work(_: Job) -> Frame:
            self._cut(info)
            return self.load(index)

        def arrived(lower: Frame | None, error: ViewerError | None) -> None:
            if lower is None or not _has_place(info):
                done(lower, error)
            elif (upper := self._known(info)) is not None:
                done(self.cuts.joined(self._key(info), lower, upper), None)
            else:
                self.lanes.submit(slot, priority, work, done)

        lower = self.inner.get(index)
        if lower is not None:
            arrived(lower, None)
        else:
            self.inner.request(index, slot, priority, arrived)

    def cut_ahead(self, index: int, slot: str, priority: Priority) -> None:
        """Cut the second picture of an index that may be asked for next."""
        info = self.inner.info(index)
        if 0 <= index < self.count and _has_place(info) and self._known(info) is None:
            self.lanes.submit(slot, priority, lambda _: self._cut(info), lambda _value, _error: None)

    def load(self, index: int) -> Frame:
        """Return the picture, waiting for it; not for the GUI thread."""
        info, lower = self.inner.info(index), self.inner.load(index)
        if not _has_place(info):
            return lower
        return self.cuts.joined(self._key(info), lower, self._read(self._cut(info), may_read=True))

    def _key(self, info: PictureInfo) -> _Key:
        return self.upper.key, info.ref

    def _known(self, info: PictureInfo) -> Frame | None:
        assert info.plane is not None
        found = self.cuts.get(self._key(info), self.volume, info.plane)
        if found is None or self.upper_values is None:
            return found
        return self.upper_values.plane(found)

    def _read(self, frame: Frame, *, may_read: bool) -> Frame:
        return frame if self.upper_values is None else self.upper_values.plane(frame, may_read=may_read) or frame

    def _cut(self, info: PictureInfo) -> Frame:
        """Return the second picture, its values as the volume has them."""
        from viewer.volume.registered import cut

        assert info.plane is not None
        assert info.spacing is not None
        key = self._key(info)
        known = self.cuts.get(key, self.volume, info.plane)
        if known is not None:
            return known
        ref = FrameRef(f"{self.upper.key}|over|{info.ref.sop_instance_uid}", info.ref.frame, info.ref.series_uid)
        slab, mode = (self.inner.slab_mm, self.inner.slab_mode) if isinstance(self.inner, PlaneSource) else (0.0, "mip")
        made = cut(self.volume, ref, info.plane, info.spacing, info.shape, slab, cast("SlabMode", mode))
        self.cuts.put(key, self.volume, info.plane, made)
        return made


def name_over(lower: Stack, upper: Stack) -> str:
    """Return what the numbers of the upper stack are named by: its modality, with its number where both have one."""
    one, other = lower.series, upper.series
    if one.modality != other.modality or other.number is None:
        return other.modality
    return f"{other.modality} {other.number}"


def _has_place(info: PictureInfo) -> bool:
    return info.plane is not None and info.spacing is not None


def why_apart(lower: Stack, upper: Stack) -> ViewerError | None:
    """Say why one stack cannot be laid over another, None where it can."""
    title = "These series cannot be laid over each other"
    if not upper.is_volume:
        return ViewerError(title, upper.why_no_volume, "choose a stack of parallel slices with even gaps")
    if not lower.items or all(item.plane is None for item in lower.items):
        return ViewerError(title, "the pictures below do not say where in the patient they lie")
    if not space_of(lower) or space_of(lower) != space_of(upper):
        return ViewerError(title, "they share no frame of reference", "only series that were registered can be blended")
    return None


def space_of(stack: Stack) -> str:
    """Return the space in which a stack lies: its frame of reference, else its series."""
    return stack.frame_of_reference_uid or stack.series.series_uid
