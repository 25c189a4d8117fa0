"""Planes that are cut from a stack's volume as a row of pictures, and those that were cut lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from viewer.actions.places import places_of
from viewer.actions.sources import FrameDone, PictureInfo
from viewer.core.cache import ByteCache
from viewer.core.pixels import Frame, FrameRef
from viewer.core.records import Stack
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.values import StackValues
    from viewer.jobs.lanes import Job, Priority, Submit
    from viewer.volume.planes import PlaneStack
    from viewer.volume.slab import SlabMode

CUT_BYTES = 64 << 20


@dataclass(frozen=True, slots=True, eq=False)
class PlaneSource:
    """Planes cut from a volume: in a lane where `cuts` are given, else at once."""

    stack: Stack
    name: str
    planes: PlaneStack
    slab_mm: float = 0.0
    slab_mode: str = "mip"
    cuts: Cuts | None = None
    values: StackValues | None = None

    @property
    def count(self) -> int:
        """How many planes there are."""
        return self.planes.count

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a plane."""
        index = max(0, min(index, self.count - 1))
        plane, spacing = self.planes.plane(index), self.planes.spacing
        nearest = self.stack.items[places_of(self.stack).nearest(plane.position_mm, 0)]
        uid = self.stack.frame_of_reference_uid
        return PictureInfo(
            self.ref(index),
            self.planes.shape,
            spacing.aspect,
            plane,
            spacing,
            uid,
            nearest.instance,
            nearest.frame,
            is_reformatted=True,
            space=uid or self.stack.series.series_uid,
            quantity=self.values.quantity() if self.values is not None else None,
        )

    def nearest(self, point_mm: Sequence[float], now: int = 0) -> int:  # noqa: ARG002 - no two planes lie in one place
        """Return the plane nearest to a point."""
        return self.planes.index_at(point_mm)

    def ref(self, index: int) -> FrameRef:
        """Name the plane; the name is stable, so that annotations find it again."""
        return FrameRef(f"{self.stack.key}|{self.name}|{self.slab_mm:g}|{self.slab_mode}", index)

    def get(self, index: int) -> Frame | None:
        """Return the plane if it was cut lately."""
        if self.cuts is None:
            return self.load(index)
        frame = self.cuts.get(self, index)
        return frame if frame is None or self.values is None else self.values.plane(frame)

    def request(self, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Have the plane cut."""
        if self.cuts is None:
            done(self.load(index), None)
        else:
            self.cuts.request(self, index, slot, priority, done)

    def load(self, index: int) -> Frame:
        """Cut the plane: milliseconds along the voxels, up to seconds for a thick slab through an oblique volume."""
        return self.read(self.cut(index))

    def cut(self, index: int) -> Frame:
        """Cut the plane, its values as the volume has them."""
        index = max(0, min(index, self.count - 1))
        return replace(self.planes.frame(index, self.slab_mm, cast("SlabMode", self.slab_mode)), ref=self.ref(index))

    def read(self, frame: Frame) -> Frame:
        """Return a plane by its quantity, reading of the files what that takes."""
        return frame if self.values is None else self.values.plane(frame, may_read=True) or frame

    def loaded(self) -> frozenset[int]:
        """All planes are in memory."""
        return frozenset(range(self.count))


class Cuts:
    """Planes that were cut lately, and the lanes that cut others."""

    def __init__(self, lanes: Submit) -> None:
        self._lanes = lanes
        self._kept: ByteCache[FrameRef, tuple[PlaneStack, Frame]] = ByteCache(CUT_BYTES)

    def source(
        self, stack: Stack, name: str, planes: PlaneStack, slab_mm: float, slab_mode: str, values: StackValues | None
    ) -> PlaneSource:
        """Return planes that are cut in these lanes."""
        return PlaneSource(stack, name, planes, slab_mm, slab_mode, self, values)

    def get(self, source: PlaneSource, index: int) -> Frame | None:
        """Return a plane that was cut from this very volume."""
        found = self._kept.get(source.ref(index))
        return found[1] if found is not None and found[0] is source.planes else None

    def request(self, source: PlaneSource, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Cut a plane in a lane; a newer request of the slot makes this one stale."""

        def work(_: Job) -> Frame:
            frame = self.get(source, index) or source.cut(index)
            self._kept.put(source.ref(index), (source.planes, frame), frame.nbytes)
            return source.read(frame)

        self._lanes.submit(slot, priority, work, done)


def plane_slot(ref: FrameRef) -> Slot | None:
    """Return a slot that shows the plane that `PlaneSource.ref` named, None for the name of an acquired picture."""
    key, *parts = ref.sop_instance_uid.rsplit("|", 3)
    if len(parts) != 3:
        return None
    name, slab, mode = parts
    return Slot(SlotKind.PLANE, key, ref.frame, plane=name, slab_mm=float(slab), slab_mode=mode)
