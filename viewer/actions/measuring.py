"""The numbers of annotations, derived from the voxels whenever they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from viewer.actions.sources import PictureInfo, PictureSource, Sources
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, FrameRef
from viewer.core.protocols import Sampler, Stat
from viewer.state.view import Catalog, Slot, SlotKind

if TYPE_CHECKING:
    from viewer.jobs.volumes import Volumes

KEPT = 4


def sampler_of(frame: Frame, info: PictureInfo) -> Sampler:
    """Return what a measurement may ask of a picture."""
    valid = None
    if frame.info.padding is not None and frame.stored.ndim == 2:
        low, high = frame.info.padding
        valid = (frame.stored < low) | (frame.stored > high)
    unit = frame.rescale.unit if not frame.is_color else ""
    regions = () if info.is_reformatted else info.instance.regions
    return Sampler(frame.values(), unit, info.spacing, info.plane, regions, valid, info.aspect)


class Measuring:
    """Statistics of annotations; those whose picture is not in memory come later, through `changed`."""

    def __init__(self, sources: Sources, volumes: Volumes, catalog: Callable[[], Catalog]) -> None:
        self._sources, self._volumes, self._catalog = sources, volumes, catalog
        self._samplers: OrderedDict[FrameRef, Sampler] = OrderedDict()
        self._stats: dict[tuple[str, object], list[Stat]] = {}
        self._asked: set[FrameRef] = set()
        self._positions: dict[str, tuple[object, dict[FrameRef, int]]] = {}
        self.changed: Callable[[], None] = lambda: None

    def locate(self, annotation: Annotation) -> tuple[PictureSource, int] | None:
        """Find the picture that an annotation lies on, None when it is not open."""
        name = annotation.frame.sop_instance_uid
        if "|" in name:
            key, plane, slab, mode = name.split("|")
            slot = Slot(SlotKind.PLANE, key, plane=plane, slab_mm=float(slab), slab_mode=mode)
            source = self._sources.of(slot)
            return (source, annotation.frame.frame) if source else None
        study = self._catalog().studies.get(annotation.study_uid)
        for stack in study.stacks if study else ():
            if stack.series.series_uid != annotation.series_uid:
                continue
            position = self._position(stack.key, stack, annotation.frame)
            if position is not None:
                source = self._sources.of(Slot(SlotKind.STACK, stack.key))
                return (source, position) if source else None
        return None

    def _position(self, key: str, stack: object, ref: FrameRef) -> int | None:
        known = self._positions.get(key)
        if known is None or known[0] is not stack:
            items = stack.items  # type: ignore[attr-defined]
            known = (stack, {item.ref: i for i, item in enumerate(items)})
            self._positions[key] = known
        return known[1].get(ref)

    def points_px(self, annotation: Annotation, info: PictureInfo) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        """Return the annotation's points in pixels of its picture, (n, 2)."""
        from viewer.measure.placing import to_px

        return to_px(annotation, info.plane, info.spacing)

    def stats(self, annotation: Annotation) -> list[Stat] | None:
        """Return the numbers, None while the picture is being fetched or cannot be had."""
        found = self.locate(annotation)
        if found is None:
            return None
        source, index = found
        key = (annotation.id, (annotation.points, annotation.kind, annotation.frame))
        if key in self._stats:
            return self._stats[key]
        info = source.info(index)
        sampler = self._samplers.get(info.ref)
        if sampler is None:
            frame = source.get(index)
            if frame is None:
                self._fetch(source, index, info)
                return None
            sampler = self._keep(info, frame)
        stats = self.evaluate(annotation.kind, self.points_px(annotation, info), sampler)
        if len(self._stats) > 2000:
            self._stats.clear()
        self._stats[key] = stats
        return stats

    def evaluate(self, kind: str, points_px: np.ndarray, sampler: Sampler) -> list[Stat]:  # type: ignore[type-arg]
        """Return the numbers of points on a picture; a refusal is told as a number without a value."""
        from viewer.measure.evaluate import evaluate

        try:
            return evaluate(kind, points_px, sampler)
        except ViewerError as error:
            return [Stat(error.message, float("nan"))]

    def sampler(self, frame: Frame, info: PictureInfo) -> Sampler:
        """Return the (kept) sampler of a picture that is in memory."""
        return self._samplers.get(info.ref) or self._keep(info, frame)

    def forget(self) -> None:
        """Drop all derived numbers, as when a calibration or a study changes."""
        self._samplers.clear()
        self._stats.clear()

    def _keep(self, info: PictureInfo, frame: Frame) -> Sampler:
        sampler = sampler_of(frame, info)
        self._samplers[info.ref] = sampler
        while len(self._samplers) > KEPT:
            self._samplers.popitem(last=False)
        return sampler

    def _fetch(self, source: PictureSource, index: int, info: PictureInfo) -> None:
        if info.ref in self._asked:
            return
        self._asked.add(info.ref)

        def done(frame: Frame | None, _: ViewerError | None) -> None:
            self._asked.discard(info.ref)
            if frame is not None:
                self._keep(info, frame)
                self.changed()

        from viewer.jobs.lanes import Priority

        source.request(index, f"measure:{info.ref.sop_instance_uid}:{index}", Priority.THUMBNAIL, done)
