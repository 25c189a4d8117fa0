"""Where a viewport's pictures come from: a stack, or planes cut from its volume."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from viewer.core.cache import ByteCache
from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing
from viewer.core.pixels import Frame, FrameRef
from viewer.core.quantity import Quantity
from viewer.core.records import Instance, Stack, StackItem
from viewer.state.store import Store
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.blended import UpperCuts
    from viewer.actions.presentations import Presentations
    from viewer.actions.presented import Made
    from viewer.actions.quantities import Quantities
    from viewer.actions.values import StackValues
    from viewer.jobs.frames import Frames
    from viewer.jobs.lanes import Job, Priority, Submit
    from viewer.jobs.volumes import Volumes
    from viewer.volume.planes import PlaneStack
    from viewer.volume.slab import SlabMode

FrameDone = Callable[[Frame | None, ViewerError | None], None]


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What is known of a picture without its pixels. `instance` is the nearest acquired one for a plane.

    `space` tells which pictures lie in one space: their frame of reference, or the series where the file names none.
    `presentation` is the UID of the presentation state that the viewport asks for. `quantity` is what values are read
    as, None where they are modality values and nothing else, or where that is not known yet. `overlay` names the stack
    that lies over it, and what its values are read as.
    """

    ref: FrameRef
    shape: tuple[int, int]
    aspect: float
    plane: Plane | None
    spacing: Spacing | None
    frame_of_reference_uid: str
    instance: Instance
    frame: int = 0
    is_reformatted: bool = False
    space: str = ""
    presentation: str = ""
    quantity: Quantity | None = None
    overlay: tuple[str, Quantity | None] | None = None


class PictureSource(Protocol):
    """A row of pictures to scroll through."""

    @property
    def stack(self) -> Stack:
        """The stack that they show."""
        ...

    @property
    def values(self) -> StackValues | None:
        """How values are read, None where there is no choice."""
        ...

    @property
    def count(self) -> int:
        """How many pictures there are."""
        ...

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a picture."""
        ...

    def nearest(self, point_mm: Sequence[float], now: int = 0) -> int:
        """Return the picture whose plane is nearest to a point in LPS mm: `now` where several lie in that plane."""
        ...

    def get(self, index: int) -> Frame | None:
        """Return the picture if it can be had at once."""
        ...

    def request(self, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Ask for a picture; `done` hears of it."""
        ...

    def load(self, index: int) -> Frame:
        """Return the picture, waiting for it; not for the GUI thread."""
        ...

    def loaded(self) -> frozenset[int]:
        """Indices of the pictures that are in memory."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A picture that is there: text and marks belong to it, not to what is still asked for."""

    source: PictureSource
    index: int
    info: PictureInfo
    frame: Frame

    @property
    def measured(self) -> Frame:
        """The picture as acquired, which values are read from: not what a presentation state made of it."""
        return self.frame.origin or self.frame


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where the planes of a stack's pictures lie: rows of `normals` and `depths` along them, NaN without a plane.

    `gap_mm` is the usual distance between parallel pictures that follow each other, 0 without any.
    """

    stack: Stack
    normals: NDArray[np.float64]
    depths: NDArray[np.float64]
    gap_mm: float = 0.0

    def distances(self, point_mm: Sequence[float]) -> NDArray[np.float64]:
        """Return the signed distance of a point from every plane."""
        return self.normals @ np.asarray(point_mm, dtype=np.float64) - self.depths

    def nearest(self, point_mm: Sequence[float], now: int) -> int:
        """Return the nearest picture, the first of several; `now` if it lies in the same plane as that one."""
        distances = self.distances(point_mm)
        if np.isnan(distances).all():
            return now
        # Half way between two slices rounding must not say which.
        far = np.abs(distances)
        best = int(np.argmax(far <= np.nanmin(far) + SAME_PLACE_MM))
        is_same = 0 <= now < len(distances) and abs(distances[now] - distances[best]) < SAME_PLACE_MM
        return now if is_same else best


SAME_PLACE_MM = 1e-4
CUT_BYTES = 64 << 20
_PLACES: OrderedDict[int, Places] = OrderedDict()
_PLACES_KEPT = 64
_PLACES_LOCK = threading.Lock()


def places_of(stack: Stack) -> Places:
    """Return (and keep for the stacks used last) where the pictures of a stack lie; safe in threads."""
    with _PLACES_LOCK:
        known = _PLACES.get(id(stack))
    if known is None or known.stack is not stack:
        known = _places(stack)
    with _PLACES_LOCK:
        _PLACES[id(stack)] = known
        _PLACES.move_to_end(id(stack))
        while len(_PLACES) > _PLACES_KEPT:
            _PLACES.popitem(last=False)
    return known


def _places(stack: Stack) -> Places:
    nowhere = (np.nan, np.nan, np.nan)
    planes = [item.plane for item in stack.items]
    normals = np.array([plane.normal if plane else nowhere for plane in planes], dtype=np.float64).reshape(-1, 3)
    origins = np.array([plane.position_mm if plane else nowhere for plane in planes], dtype=np.float64)
    depths = (normals * origins.reshape(-1, 3)).sum(axis=1)
    return Places(stack, normals, depths, _usual_gap(normals, depths))


def _usual_gap(normals: NDArray[np.float64], depths: NDArray[np.float64]) -> float:
    is_parallel = (normals[1:] * normals[:-1]).sum(axis=1) > 1 - 1e-6  # NaN is neither
    gaps = np.abs(np.diff(depths))[is_parallel]
    gaps = gaps[gaps > SAME_PLACE_MM]
    return float(np.median(gaps)) if len(gaps) else 0.0


@dataclass(frozen=True, slots=True)
class StackSource:
    """The acquired pictures of a stack; `values` where they can be read as several quantities."""

    stack: Stack
    frames: Frames
    values: StackValues | None = None

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self.stack.items)

    def item(self, index: int) -> StackItem:
        """Return the stack's item, the index brought into range."""
        return self.stack.items[max(0, min(index, self.count - 1))]

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a picture."""
        item = self.item(index)
        instance = item.instance
        pixel = instance.pixel
        shape = (pixel.rows, pixel.columns) if pixel else (1, 1)
        return PictureInfo(
            item.ref,
            shape,
            instance.pixel_aspect,
            item.plane,
            instance.spacing,
            instance.frame_of_reference_uid,
            instance,
            item.frame,
            space=instance.frame_of_reference_uid or self.stack.series.series_uid,
            quantity=self.values.quantity() if self.values is not None else None,
        )

    def nearest(self, point_mm: Sequence[float], now: int = 0) -> int:
        """Return the picture whose plane is nearest to a point."""
        return places_of(self.stack).nearest(point_mm, now)

    def get(self, index: int) -> Frame | None:
        """Return the picture if it is in memory, with what its values are read as."""
        item = self.item(index)
        frame = self.frames.get(item)
        return frame if frame is None or self.values is None else self.values.frame(frame, item)

    def request(self, index: int, slot: str, priority: Priority, done: FrameDone) -> None:
        """Ask for a picture."""
        self.frames.request(self.item(index), slot, priority, done, self._read if self.values is not None else None)

    def load(self, index: int) -> Frame:
        """Read and decode a picture now."""
        item = self.item(index)
        return self._read(item, self.frames.load(item))

    def _read(self, item: StackItem, frame: Frame) -> Frame:
        """Return a frame by its quantity, reading of the file what that takes."""
        return frame if self.values is None else self.values.frame(frame, item, may_read=True) or frame

    def loaded(self) -> frozenset[int]:
        """Indices of the pictures that are in memory."""
        return self.frames.loaded(self.stack)


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


class Sources:
    """Find the source of a slot; planes need their volume, which is asked for elsewhere."""

    def __init__(
        self,
        store: Store,
        frames: Frames,
        volumes: Volumes,
        lanes: Submit,
        presentations: Presentations | None = None,
        quantities: Quantities | None = None,
    ) -> None:
        self._store, self._lanes, self._presentations, self._quantities = store, lanes, presentations, quantities
        self._made: Made | None = None
        self._upper: UpperCuts | None = None
        self._cuts = Cuts(lanes)
        self._frames = frames
        self._volumes = volumes
        self._planes: dict[tuple[str, str], tuple[Any, Any]] = {}

    def of(self, slot: Slot) -> PictureSource | None:
        """Return the pictures of a slot; None while there is nothing, or its volume is not loaded."""
        source = self.lower(slot)
        return self._blended(source, slot.overlay) if source is not None and slot.overlay else source

    def lower(self, slot: Slot) -> PictureSource | None:
        """Return the pictures of a slot without what lies over them."""
        stack = self._store.catalog.stack(slot.stack_key)
        if stack is None or not stack.items:
            return None
        if slot.kind is SlotKind.STACK:
            source = self.stack(stack)
            return self._presented(source, slot.presentation) if slot.presentation else source
        if slot.kind is SlotKind.PLANE:
            return self.plane(stack, slot.plane, slot.slab_mm, slot.slab_mode)
        return None

    def stack(self, stack: Stack) -> StackSource:
        """Return the acquired pictures of a stack, their values by the quantity that was chosen for it."""
        return StackSource(stack, self._frames, self._values(stack))

    def _values(self, stack: Stack) -> StackValues | None:
        if self._quantities is None or not self._quantities.are_many(stack):
            return None
        from viewer.actions.values import StackValues

        return StackValues(stack, self._quantities, self._store.view.quantities.get(stack.key, ""))

    def _blended(self, source: PictureSource, key: str) -> PictureSource:
        """Return pictures with a second stack over them: alone until its volume is there, or if it lies elsewhere."""
        from viewer.actions.blended import BlendedSource, UpperCuts, why_apart

        upper, volume = self._store.catalog.stack(key), self._volumes.get(key)
        if upper is None or volume is None or volume.geometry is not upper.geometry or why_apart(source.stack, upper):
            return source
        self._upper = self._upper or UpperCuts()
        return BlendedSource(source, upper, volume, self._upper, self._lanes, self._values(upper))

    def _presented(self, source: StackSource, uid: str) -> PictureSource:
        """Return the pictures of a stack as a presentation state shows them."""
        if self._presentations is None:
            return source
        from viewer.actions.presented import Made, PresentedSource

        self._made = self._made or Made()
        return PresentedSource(source, uid, self._presentations, self._made, self._lanes)

    def plane(self, stack: Stack, name: str, slab_mm: float = 0.0, slab_mode: str = "mip") -> PlaneSource | None:
        """Return the planes of a stack whose volume is in memory."""
        volume = self._volumes.get(stack.key)
        if volume is None or volume.geometry is not stack.geometry:
            # It is gone, or was made before all files of the stack were read.
            self._planes.pop((stack.key, name), None)
            return None
        known = self._planes.get((stack.key, name))
        if known is None or known[0] is not volume:
            from viewer.volume.planes import plane_stack

            known = (volume, plane_stack(volume, name))
            self._planes[(stack.key, name)] = known
        return PlaneSource(stack, name, known[1], slab_mm, slab_mode, self._cuts, self._values(stack))
