"""The numbers of segments for lists: volume at once, mean and SD when they are counted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.flat_pictures import is_flat
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.geometry import SpacingSource
from viewer.core.protocols import Stat
from viewer.core.segment import Segment
from viewer.core.units import unit_words
from viewer.volume.segment_statistics import segment_stats, voxel_count, voxel_ml

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.quantities import StackQuantities
    from viewer.core.records import Stack
    from viewer.jobs.lanes import Job
    from viewer.volume.volume import Volume


ROUNDING = 1e-6
"""By this part of a value its text, or a float of 32 bits, may be off."""


@dataclass(frozen=True, slots=True)
class Line:
    """How values that a volume stores are told: `stored * slope + intercept`, in that unit."""

    slope: float
    intercept: float
    unit: str = ""

    def stored(self, value: float) -> float:
        """Return the stored value that is told as a value."""
        return (value - self.intercept) / self.slope


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is known of a segment: `mean` and `sd` are None while they are counted, or cannot be.

    `stats` are all numbers, once they are counted. `area_mm2` stands for the volume on pictures that make none,
    `pixels` for both without a pixel spacing.
    """

    volume_ml: float
    mean: float | None = None
    sd: float | None = None
    unit: str = ""
    area_mm2: float | None = None
    pixels: int | None = None
    stats: tuple[Stat, ...] = ()


def line_of(desk: Desk, stack: Stack, volume: Volume, *, may_read: bool = True) -> Line:
    """Return how the values of a volume are told, as its pictures tell them; may read files for it."""
    values = desk.sources.stack(stack).values
    read = desk.quantities.load if may_read else desk.quantities.get
    known = read(stack) if values is not None else None
    return line_by(volume, "" if values is None else values.key, known, may_read=may_read)


def line_by(volume: Volume, key: str, known: StackQuantities | None, *, may_read: bool = True) -> Line:
    """Return how the values of a volume are told when they are read as the quantity of a key."""
    rescale = volume.rescale
    if known is None:
        return Line(rescale.slope, rescale.intercept, rescale.unit)
    quantity = known.chosen(key)
    found = known.plane_map(quantity.key, may_read=may_read)
    if found is None or not found.is_line:
        return Line(rescale.slope, rescale.intercept, rescale.unit)
    return Line(rescale.slope * found.factor, rescale.intercept * found.factor + found.offset, quantity.unit)


def stored_range(volume: Volume, line: Line, span: tuple[float, float]) -> tuple[float, float]:
    """Return the stored values at the ends of a range; those of whole numbers, whatever rounding made of the ends."""
    low, high = sorted(line.stored(value) for value in span)
    if volume.array.dtype.kind == "f":
        return low - ROUNDING * abs(low), high + ROUNDING * abs(high)
    return math.ceil(low - ROUNDING * max(1.0, abs(low))), math.floor(high + ROUNDING * max(1.0, abs(high)))


def volume_ml(segment: Segment) -> float:
    """Return the volume of a segment: its voxels times the volume of each."""
    return voxel_count(segment) * voxel_ml(segment.geometry)


def flat_numbers(segment: Segment) -> Numbers:
    """Return the area of a segment on pictures that make no volume, in pixels where they have no spacing."""
    count = sum(packed.count for packed in segment.slices.values())
    column_mm, row_mm, _ = segment.geometry.spacing_mm
    if segment.geometry.source is SpacingSource.NONE:
        return Numbers(0.0, pixels=count)
    return Numbers(0.0, area_mm2=count * column_mm * row_mm)


def _flat_mean(desk: Desk, segment: Segment, stack: Stack, job: Job) -> tuple[float | None, float | None, str]:
    """Return mean, standard deviation and unit of the values in a segment, read picture by picture."""
    from viewer.display.quantified import read_values, unit_of
    from viewer.volume.volume import hidden_in

    source, parts, unit = desk.sources.stack(stack), [], ""
    for k, packed in segment.slices.items():
        if job.is_cancelled():
            raise Cancelled
        frame = source.load(k)
        if frame.is_color:
            return None, None, ""
        unit = unit_of(frame)
        parts.append(read_values(frame, frame.stored[packed.mask() & ~hidden_in(frame.stored, frame.info.padding)]))
    values = np.concatenate(parts) if parts else np.empty(0)
    return (float(values.mean()), float(values.std()), unit) if len(values) else (None, None, unit)


class SegmentNumbers:
    """Numbers of segments, counted in a lane; `listen` tells when some arrived."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[str, tuple[Segment, str, Numbers]] = {}
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when numbers arrived."""
        self._listeners.append(listener)

    def of(self, segment: Segment) -> Numbers:
        """Return what is known of a segment now; what is not is counted."""
        quantity = self._desk.store.view.quantities.get(segment.stack_key, "")
        known = self._known.get(segment.id)
        if known is not None and known[0].slices is segment.slices and known[1] == quantity:
            return known[2]
        there = self._desk.store.document.segments
        self._known = {id_: one for id_, one in self._known.items() if id_ in there}
        numbers = Numbers(volume_ml(segment))
        if is_flat(self._desk, segment):
            numbers = flat_numbers(segment)
        self._known[segment.id] = segment, quantity, numbers
        self._count(segment, quantity, numbers)
        return self._known[segment.id][2]

    def _count(self, segment: Segment, quantity: str, numbers: Numbers) -> None:
        from viewer.jobs.lanes import Priority

        stack = self._desk.store.catalog.stack(segment.stack_key)
        if stack is None or not segment.slices:
            return

        def work(job: Job) -> Numbers:
            if stack.geometry is None:
                mean, sd, unit = _flat_mean(self._desk, segment, stack, job)
                return replace(numbers, mean=mean, sd=sd, unit=unit)
            volume = self._desk.volumes.load(stack, job)
            line = line_of(self._desk, stack, volume)
            unit = unit_words(line.unit)
            stats = segment_stats(segment, volume, job, slope=line.slope, intercept=line.intercept, unit=unit)
            known = {stat.name: stat.value for stat in stats if not math.isnan(stat.value)}
            mean, sd = known.get("mean"), known.get("sd")
            return replace(numbers, mean=mean, sd=sd, unit=line.unit, stats=tuple(stats))

        def done(result: Numbers | None, error: ViewerError | None) -> None:
            if error is None and result is not None:
                known = self._known.get(segment.id)
                if known is not None and known[0] is segment and known[1] == quantity:
                    self._known[segment.id] = segment, quantity, result
                    for listener in tuple(self._listeners):
                        listener()

        self._desk.lanes.submit(("segment numbers", segment.id), Priority.COMPUTE, work, done)
