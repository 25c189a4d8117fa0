"""Curves of marks, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.actions.measuring import sampler_of
from viewer.actions.moments import has_moments, moments_of
from viewer.actions.phases import phases
from viewer.actions.reading_as import source_of
from viewer.actions.traces import Way, of_values, over_time, ways_of
from viewer.core.annotation import Annotation
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.phrases import noted, say
from viewer.core.trace import Trace
from viewer.jobs.lanes import Job, Priority
from viewer.measure.placing import to_px

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import PictureSource
    from viewer.core.records import Stack

MOST_KEPT = 64
NO_CURVE = noted("This measurement has no curve: draw a line profile or a region")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A curve, or why there is none."""

    trace: Trace | None = None
    error: ViewerError | None = None


class Curves:
    """The curves of marks, each worked out once in a lane; `listen` tells when one is there, or another is wanted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: dict[Hashable, Known] = {}
        self._asked: dict[Hashable, Hashable] = {}
        self._listeners: list[Callable[[], None]] = []
        self._way = Way.VALUES

    @property
    def way(self) -> Way:
        """Which curve of a mark is shown, where it has several."""
        return self._way

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when there is something else to show."""
        self._listeners.append(listener)

    def show(self, way: Way) -> None:
        """Choose which curve is shown; what was cancelled is begun anew."""
        self._way = way
        self._known = {key: one for key, one in self._known.items() if not isinstance(one.error, Cancelled)}
        self._tell()

    def ways(self, mark: Annotation) -> tuple[Way, ...]:
        """Return which curves a mark has: over time only where its series has several pictures of a place."""
        place = self._desk.measuring.locate(mark)
        if place is None:
            return ()
        found = ways_of(mark.kind)
        return tuple(way for way in found if way is not Way.TIME or has_moments(self._stacks(place[0]), place[0]))

    def of(self, mark: Annotation, way: Way, name: str) -> Known | None:
        """Return a curve; None while it is being worked out. It is asked for once, however often that is asked."""
        place = self._desk.measuring.locate(mark)
        if place is None or way not in self.ways(mark):
            return Known(error=ViewerError(NO_CURVE))
        key = self._key(mark, way, name, *place)
        known = self._known.get(key)
        if known is None:
            self._work(key, mark, way, name, place)
            known = self._known.get(key)
        return known

    def _key(self, mark: Annotation, way: Way, name: str, source: PictureSource, index: int) -> Hashable:
        info = source.info(index)
        about = (mark.id, mark.kind, mark.points, mark.is_weighted, mark.color, name, way)
        stamps = tuple((stack.key, len(stack.items)) for stack in self._stacks(source)) if way is Way.TIME else ()
        return (*about, info.ref, info.instance.location.stamp, info.quantity, info.spacing, stamps)

    def _work(self, key: Hashable, mark: Annotation, way: Way, name: str, place: tuple[PictureSource, int]) -> None:
        slot, trace = ("curve", mark.id, way.value), self.job(mark, way, name, place)
        if self._asked.get(slot) == key:
            return
        self._asked[slot] = key

        def work(job: Job) -> Trace:
            try:
                return trace(job)
            except Cancelled as error:
                # Nobody hears of a job that was cancelled, unless it says so itself.
                reason = Known(error=error)
                self._desk.lanes.call(lambda: self._arrived(slot, key, reason))
                raise

        def done(result: Trace | None, error: ViewerError | None) -> None:
            self._arrived(slot, key, Known(result, error))

        title = say("Curve over time") if way is Way.TIME else ""
        self._desk.lanes.submit(slot, Priority.NEIGHBOUR, work, done, title)

    def _arrived(self, slot: Hashable, key: Hashable, known: Known) -> None:
        """Keep a curve, unless another one was asked for in its place meanwhile."""
        if self._asked.get(slot) != key:
            return
        del self._asked[slot]
        if len(self._known) >= MOST_KEPT:
            self._known.clear()
        self._known[key] = known
        self._tell()

    def job(self, mark: Annotation, way: Way, name: str, place: tuple[PictureSource, int]) -> Callable[[Job], Trace]:
        """Return what works a curve out, away from the GUI thread."""
        source, index = place
        stacks, key = self._stacks(source), source.values.key if source.values is not None else ""

        def work(job: Job) -> Trace:
            info = source.info(index)
            if way is Way.TIME:
                made: dict[str, PictureSource] = {}
                moments = moments_of(stacks, source, index)
                return over_time(
                    mark.kind, name, lambda info: to_px(mark, info.plane, info.spacing), moments,
                    lambda stack: made.setdefault(stack.key, self._source(stack, key)), job,
                    is_weighted=mark.is_weighted,
                )  # fmt: skip
            frame = source.load(index)
            sampler = replace(sampler_of(frame.origin or frame, info), is_weighted=mark.is_weighted)
            return of_values(mark.kind, name, to_px(mark, info.plane, info.spacing), sampler)

        return work

    def _source(self, stack: Stack, key: str) -> PictureSource:
        return source_of(stack, self._desk.frames, self._desk.quantities, key)

    def _stacks(self, source: PictureSource) -> list[Stack]:
        return phases(self._desk, source.stack)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
