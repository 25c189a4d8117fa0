"""The numbers of annotations, derived from the voxels whenever they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.actions.picture_facts import doubts_over, picture_doubts, value_basis
from viewer.actions.plane_sources import plane_slot
from viewer.actions.sources import PictureInfo, PictureSource, Sources
from viewer.actions.surroundings import is_spatial, with_surroundings
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.pixels import Frame, FrameRef
from viewer.core.protocols import Sampler, Stat
from viewer.core.records import Stack
from viewer.core.shapes import Point
from viewer.jobs.lanes import Job, Priority, Submit
from viewer.measure import REGISTRY
from viewer.measure.over import reads_values
from viewer.state.view import Catalog, Slot, SlotKind

KEPT = 4
MOST_KNOWN = 4000
QUICK_PX = 1 << 18
"""Regions of more pixels than these are evaluated beside the GUI thread."""
QUICK_OVER_PX = 1 << 15
"""So are smaller ones where a series with values of its own, which have fractions, lies over the picture."""
QUICK_PICTURE_PX = 1 << 21
"""Pictures of more pixels than these are brought to their values there, too."""
QUICK_POINTS = 1024
"""Outlines of more points than these are evaluated there, too."""


READING = noted("Reading the slices around")


def sampler_of(frame: Frame, info: PictureInfo) -> Sampler:
    """Return what a measurement may ask of a picture."""
    from viewer.display.colour import from_palette
    from viewer.display.quantified import read_values, unit_of

    valid = None
    if frame.info.padding is not None and not frame.is_color:
        low, high = min(frame.info.padding), max(frame.info.padding)
        valid = (frame.stored < low) | (frame.stored > high)
    unit = unit_of(frame) if not frame.is_color else ""
    is_as_stored = frame.mapping is None and frame.rescale.is_identity and frame.modality_lut is None
    # Indices of a palette are no quantity; the colours that they stand for are.
    if frame.palette is not None:
        values = from_palette(frame.stored, frame.palette)
    elif frame.is_color or is_as_stored:
        values = frame.stored
    else:
        # In float64, as the value below the pointer: a region of one pixel and that value agree to the last digit.
        values = read_values(frame)
    regions = () if info.is_reformatted else info.instance.regions
    return Sampler(
        values,
        unit,
        info.spacing,
        info.plane,
        regions,
        valid,
        info.aspect,
        doubts=picture_doubts(info),
        value_basis=value_basis(frame, info),
        upper=_sampler_over(frame, info),
    )


def _sampler_over(frame: Frame, info: PictureInfo) -> Sampler | None:
    """Return what may be asked of the series that lies over a picture: what is seen of it, on the same pixels."""
    over = info.overlay
    if frame.upper is None or over is None:
        return None
    made = sampler_of(frame.upper, replace(info, overlay=None, quantity=over.quantity))
    return replace(made, regions=(), doubts=doubts_over(over), series=over.name)


def is_quick(points_px: NDArray[np.float64], sampler: Sampler | None = None) -> bool:
    """Whether numbers can be had at once: few enough pixels lie within the points, and those are few."""
    if len(points_px) < 2:
        return True
    if len(points_px) > QUICK_POINTS:
        return False
    width, height = np.ptp(points_px, axis=0)
    return bool(width * height <= (QUICK_PX if sampler is None or sampler.upper is None else QUICK_OVER_PX))


@dataclass(frozen=True, slots=True, eq=False)
class _How:
    """What is evaluated: a kind, its points (n, 2) in pixels, and whether pixels count in part.

    `source` is where the volume around the picture comes from, None where it is not at hand.
    """

    kind: str
    points_px: NDArray[np.float64]
    is_weighted: bool = False
    source: PictureSource | None = None


class Measuring:
    """Statistics of annotations; what has to be read or counted first comes later, and `listen` tells."""

    def __init__(
        self,
        sources: Sources,
        lanes: Submit,
        catalog: Callable[[], Catalog],
        over: Callable[[str], str] = lambda _: "",
    ) -> None:
        """`over` tells which stack lies over another one now, by their keys; '' where none does."""
        self._sources, self._lanes, self._catalog, self._over = sources, lanes, catalog, over
        self._samplers: OrderedDict[Hashable, Sampler] = OrderedDict()
        self._stats: dict[Hashable, list[Stat]] = {}
        self._draft: tuple[Hashable, list[Stat] | None] = (None, None)
        self._asked: set[Hashable] = set()
        self._failed: dict[Hashable, list[Stat]] = {}
        self._positions: dict[str, tuple[Stack, dict[FrameRef, int]]] = {}
        self._listeners: list[Callable[[], None]] = []
        self.era = object()
        """What is made of numbers holds as long as this stays: another one comes when all of them are dropped."""

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when numbers arrive that were not known; return what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def slot_of(self, annotation: Annotation) -> Slot | None:
        """Return a slot that shows the picture of an annotation, None when its stack is not open."""
        slot = plane_slot(annotation.frame)
        if slot is not None:
            stack = self._catalog().stack(slot.stack_key)
            return slot if stack is not None and stack.is_volume else None
        study = self._catalog().studies.get(annotation.study_uid)
        for stack in study.stacks if study else ():
            if stack.series.series_uid == annotation.series_uid:
                position = self._position(stack, annotation.frame)
                if position is not None:
                    return Slot(SlotKind.STACK, stack.key, position)
        return None

    def locate(self, annotation: Annotation) -> tuple[PictureSource, int] | None:
        """Find the picture that an annotation lies on, None when it is not open or its volume not loaded.

        What tells of values gets those of the series that lies over its own one, too.
        """
        slot = self.slot_of(annotation)
        if slot is not None and (key := self._over(slot.stack_key)) and reads_values(REGISTRY.get(annotation.kind)):
            slot = replace(slot, overlay=key)
        source = self._sources.of(slot) if slot is not None else None
        return (source, slot.index) if slot is not None and source is not None else None

    def _position(self, stack: Stack, ref: FrameRef) -> int | None:
        known = self._positions.get(stack.key)
        if known is None or known[0] is not stack:
            known = (stack, {item.ref: i for i, item in enumerate(stack.items)})
            self._positions[stack.key] = known
        return known[1].get(ref)

    def points_px(self, annotation: Annotation, info: PictureInfo) -> NDArray[np.float64]:
        """Return the annotation's points in pixels of its picture, (n, 2)."""
        from viewer.measure.placing import to_px

        return to_px(annotation, info.plane, info.spacing)

    def stats(self, annotation: Annotation) -> list[Stat] | None:
        """Return the numbers, None while the picture is being fetched or cannot be had."""
        found = self.locate(annotation)
        if found is None:
            return None
        source, index = found
        info = source.info(index)
        key = (annotation.id, annotation.points, annotation.kind, annotation.is_weighted, picture_name(info))
        if key in self._stats:
            return self._stats[key]
        if picture_name(info) in self._failed:
            return self._failed[picture_name(info)]
        frame = source.get(index)
        if frame is None:
            self._fetch(source, index, info)
            frame = source.get(index)
        if frame is None:
            return self._failed.get(picture_name(info))
        if key not in self._asked:
            self._compute(key, annotation, source, info, frame)
        return self._stats.get(key)

    def _compute(
        self, key: Hashable, annotation: Annotation, source: PictureSource, info: PictureInfo, frame: Frame
    ) -> None:
        try:
            points = self.points_px(annotation, info)
        except ViewerError as error:
            self._know(key, _refusal(error))
            return
        sampler = self._sampler(frame, info)
        if sampler is not None and is_quick(points, sampler) and not is_spatial(annotation.kind):
            self._know(key, evaluated(annotation.kind, points, sampler, is_weighted=annotation.is_weighted))
            return
        self._asked.add(key)

        def known(stats: list[Stat]) -> None:
            self._asked.discard(key)
            self._know(key, stats)
            self._tell()

        how = _How(annotation.kind, points, annotation.is_weighted, source)
        self._count(("measure", key), how, frame, info, known, READING if is_spatial(how.kind) else "")

    def _count(
        self,
        slot: Hashable,
        how: _How,
        frame: Frame,
        info: PictureInfo,
        known: Callable[[list[Stat]], None],
        title: str = "",
    ) -> None:
        """Evaluate beside the GUI thread; `known` gets the numbers, or why there are none."""
        kept = self._samplers.get(picture_name(info))

        def work(job: Job) -> tuple[list[Stat], Sampler]:
            sampler = kept or sampler_of(frame, info)
            whole = with_surroundings(how.kind, sampler, how.source, job) if how.source is not None else sampler
            return evaluated(how.kind, how.points_px, whole, is_weighted=how.is_weighted), sampler

        def done(result: tuple[list[Stat], Sampler] | None, error: ViewerError | None) -> None:
            if result is not None:
                self._keep(info, result[1])
            known(result[0] if result is not None else _refusal(error))

        self._lanes.submit(slot, Priority.NEIGHBOUR, work, done, title)

    def _know(self, key: Hashable, stats: list[Stat]) -> None:
        if len(self._stats) >= MOST_KNOWN:
            self._stats.clear()
        self._stats[key] = stats

    def draft_stats(
        self,
        kind: str,
        points: Sequence[Point],
        frame: Frame,
        info: PictureInfo,
        slot: Hashable,
        *,
        is_weighted: bool = False,
        source: PictureSource | None = None,
    ) -> list[Stat] | None:
        """Return the numbers of what is being drawn, None while they are still being counted in a lane."""
        points_px = np.asarray(points, dtype=np.float64)
        sampler = self._sampler(frame, info)
        if sampler is not None and is_quick(points_px, sampler) and not is_spatial(kind):
            return evaluated(kind, points_px, sampler, is_weighted=is_weighted)
        key = (kind, tuple(points), is_weighted, picture_name(info))
        if self._draft[0] != key:
            self._draft = (key, None)

            def known(stats: list[Stat]) -> None:
                if self._draft[0] == key:
                    self._draft = (key, stats)
                    self._tell()

            self._count(("draft", slot), _How(kind, points_px, is_weighted, source), frame, info, known)
        return self._draft[1]

    def _sampler(self, frame: Frame, info: PictureInfo) -> Sampler | None:
        """Return the sampler of a picture; None where making it would take long."""
        kept = self._samplers.get(picture_name(info))
        if kept is not None or frame.stored.size > QUICK_PICTURE_PX:
            return kept
        return self._keep(info, sampler_of(frame, info))

    def kept_sampler(self, info: PictureInfo) -> Sampler | None:
        """Return what a picture offers to measurements if it is at hand."""
        return self._samplers.get(picture_name(info))

    def sampler(self, frame: Frame, info: PictureInfo) -> Sampler:
        """Return what a picture offers to measurements, whatever that takes."""
        return self._sampler(frame, info) or self._keep(info, sampler_of(frame, info))

    def forget(self) -> None:
        """Drop all derived numbers, as when a study is closed or its files have changed."""
        self.era = object()
        self._samplers.clear()
        self._stats.clear()
        self._failed.clear()

    def _keep(self, info: PictureInfo, sampler: Sampler) -> Sampler:
        self._samplers[picture_name(info)] = sampler
        while len(self._samplers) > KEPT:
            self._samplers.popitem(last=False)
        return sampler

    def _fetch(self, source: PictureSource, index: int, info: PictureInfo) -> None:
        if info.ref in self._asked:
            return
        self._asked.add(info.ref)

        def done(frame: Frame | None, error: ViewerError | None) -> None:
            self._asked.discard(info.ref)
            if frame is None:
                self._failed[picture_name(info)] = _refusal(error)
            self._tell()

        source.request(index, f"measure:{info.ref.sop_instance_uid}:{index}", Priority.THUMBNAIL, done)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def picture_name(info: PictureInfo) -> Hashable:
    """Name a picture, the state of its file, what its values are read as, its scale, and what lies over it."""
    return info.ref, info.instance.location.stamp, info.quantity, info.spacing, info.overlay


def evaluated(kind: str, points_px: NDArray[np.float64], sampler: Sampler, *, is_weighted: bool = False) -> list[Stat]:
    """Return the numbers of points on a picture; a refusal is told as a number without a value."""
    from viewer.measure.evaluate import evaluate

    try:
        return evaluate(kind, points_px, sampler, is_weighted=is_weighted)
    except ViewerError as error:
        return _refusal(error)


def _refusal(error: ViewerError | None) -> list[Stat]:
    return [Stat(error.message if error is not None else noted("The picture is not there"), float("nan"))]
