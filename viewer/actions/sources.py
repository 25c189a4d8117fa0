"""Where a viewport's pictures come from: a stack, or planes cut from its volume."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.places import places_of
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.geometry import Plane, Spacing
from viewer.core.pixels import Frame, FrameRef
from viewer.core.quantity import Quantity
from viewer.core.records import Instance, Stack, StackItem
from viewer.measure.calibrating import NOT_CALIBRATED, Calibrations, calibrations_of
from viewer.state.store import Store
from viewer.state.view import Catalog, Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.blended import UpperCuts
    from viewer.actions.plane_sources import Cuts, PlaneSource
    from viewer.actions.presentations import Presentations
    from viewer.actions.presented import Made
    from viewer.actions.quantities import Quantities
    from viewer.actions.values import StackValues
    from viewer.jobs.frames import Frames
    from viewer.jobs.lanes import Priority, Submit
    from viewer.jobs.volumes import Volumes

FrameDone = Callable[[Frame | None, ViewerError | None], None]


@dataclass(frozen=True, slots=True)
class Over:
    """A stack that lies over a picture: its key, what its values are read as, its name, and whether it is lossy."""

    key: str
    quantity: Quantity | None = None
    name: str = ""
    is_lossy: bool = False


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What is known of a picture without its pixels. `instance` is the nearest acquired one for a plane.

    `space` tells which pictures lie in one space: their frame of reference, or the series where the file names none.
    `presentation` is the UID of the presentation state that the viewport asks for. `quantity` is what values are read
    as, None where they are modality values and nothing else, or where that is not known yet. `overlay` names the stack
    that lies over it.
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
    overlay: Over | None = None


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


@dataclass(frozen=True, slots=True)
class StackSource:
    """The acquired pictures of a stack; `values` where they can be read as several quantities."""

    stack: Stack
    frames: Frames
    values: StackValues | None = None
    calibrations: Calibrations = NOT_CALIBRATED
    _infos: dict[int, PictureInfo] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self.stack.items)

    def item(self, index: int) -> StackItem:
        """Return the stack's item, the index brought into range."""
        return self.stack.items[max(0, min(index, self.count - 1))]

    def info(self, index: int) -> PictureInfo:
        """Tell what is known of a picture."""
        known = self._infos.get(index)
        if known is None:
            known = self._info(self.item(index))
            if self.values is None:  # nothing of it changes
                self._infos[index] = known
        return known

    def _info(self, item: StackItem) -> PictureInfo:
        instance = item.instance
        pixel = instance.pixel
        shape = (pixel.rows, pixel.columns) if pixel else (1, 1)
        return PictureInfo(
            item.ref,
            shape,
            instance.pixel_aspect,
            item.plane,
            spacing_of(instance, item.plane, self.calibrations),
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


def spacing_of(instance: Instance, plane: Plane | None, calibrations: Calibrations) -> Spacing | None:
    """Return a picture's spacing: that of the user's calibration where it has no place in the patient."""
    if plane is not None or calibrations is NOT_CALIBRATED:
        return instance.spacing
    aspect = instance.spacing.aspect if instance.spacing is not None else instance.pixel_aspect
    return calibrations.spacing(instance.sop_instance_uid, aspect) or instance.spacing


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
        self._cuts: Cuts | None = None
        self._frames = frames
        self._volumes = volumes
        self._planes: dict[tuple[str, str], tuple[Any, Any]] = {}
        # What is shown is asked for many times in each step.
        self._stacks: tuple[Catalog, dict[str, StackSource]] = store.catalog, {}
        self._known_lines: tuple[Mapping[str, Annotation], dict[str, Calibrations]] = store.document.annotations, {}

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
        values, catalog = self._values(stack), self._store.catalog
        if self._stacks[0] is not catalog:
            self._stacks = catalog, {}
        known = self._stacks[1].get(stack.key)
        calibrations = self.calibrations(stack.series.series_uid)
        is_same = known is not None and known.stack is stack and known.values == values
        if known is None or not is_same or known.calibrations != calibrations:
            known = self._stacks[1][stack.key] = StackSource(stack, self._frames, values, calibrations)
        return known

    def calibrations(self, series_uid: str) -> Calibrations:
        """Return what the user's calibration lines say of a series; sought once for each state of the document."""
        annotations = self._store.document.annotations
        if self._known_lines[0] is not annotations:
            self._known_lines = annotations, {}
        known = self._known_lines[1].get(series_uid)
        if known is None:
            known = calibrations_of(annotations.values(), series_uid)
            known = self._known_lines[1][series_uid] = NOT_CALIBRATED if known == NOT_CALIBRATED else known
        return known

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
        if self._cuts is None:
            from viewer.actions.plane_sources import Cuts

            self._cuts = Cuts(self._lanes)
        return self._cuts.source(stack, name, known[1], slab_mm, slab_mode, self._values(stack))
