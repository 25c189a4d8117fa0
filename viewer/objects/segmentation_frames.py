"""The frames of a DICOM segmentation (PS3.3 A.51): where each lies, whose it is, and which pixels it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.records import Instance
from viewer.dicom.boundary import boundary
from viewer.objects.heads import dataset_of
from viewer.objects.segment_places import FramePlace, Pictures

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Array = NDArray[Any]
HALF = 0.5
"""Voxels with this part of the largest fraction, or more, are taken."""


@dataclass(frozen=True, slots=True)
class Frames:
    """What a file says of its frames; `numbers` are those of the segments, as `described`."""

    instance: Instance
    dataset: Dataset
    kind: str
    places: tuple[FramePlace, ...]
    numbers: tuple[int, ...]
    described: dict[int, Any]

    @property
    def referenced(self) -> set[str]:
        """The UIDs of all pictures that it names."""
        uids = {uid for place in self.places for uid, _ in place.sources}
        for series in self.dataset.get("ReferencedSeriesSequence", None) or ():
            for item in series.get("ReferencedInstanceSequence", None) or ():
                uids.add(str(item.get("ReferencedSOPInstanceUID", "")))
        return uids - {""}

    def masks(self, frame: int) -> Iterator[tuple[int, Array]]:
        """Yield the segment numbers of a frame and the pixels (rows, columns) bool that each takes."""
        from viewer.dicom.pixels import load

        read = load(self.instance, frame)
        stored = np.asarray(read.stored)
        if self.kind == "LABELMAP":
            for value in np.unique(stored):
                if value:
                    yield int(value), np.asarray(stored == value)
        elif self.kind == "FRACTIONAL":
            yield self.numbers[frame], np.asarray(stored * read.rescale.slope + read.rescale.intercept >= HALF)
        else:
            yield self.numbers[frame], np.asarray(stored != 0)

    def group(self, frame: int) -> Any:
        """Return the functional groups of a frame; None where they are missing."""
        groups = self.dataset.get("PerFrameFunctionalGroupsSequence", None) or ()
        return groups[frame] if frame < len(groups) else None

    def measure(self, frame: int, keyword: str) -> Any:
        """Return the item of a sequence of a frame's functional groups, or of those of all frames; None without."""
        return _either(self.group(frame), first_of(self.dataset, "SharedFunctionalGroupsSequence"), keyword)


def frames_of(instance: Instance) -> Frames:
    """Return what a segmentation says of its frames; ViewerError where it is damaged."""
    dataset = dataset_of(instance)
    with boundary():
        return Frames(
            instance,
            dataset,
            str(dataset.get("SegmentationType", "BINARY")),
            tuple(_places(dataset, instance)),
            tuple(_number_of(group) for group in _groups(dataset, instance)),
            {whole(item.get("SegmentNumber", 0)): item for item in dataset.get("SegmentSequence", None) or ()},
        )


def is_among(place: FramePlace, pictures: Pictures) -> bool:
    """Whether a frame lies on one of the pictures, by its place or by their names."""
    return pictures.by_place(place) is not None or pictures.by_name(place) is not None


def _groups(dataset: Dataset, instance: Instance) -> list[Any]:
    """Return the functional groups of all frames; empty ones where they are missing."""
    groups = list(dataset.get("PerFrameFunctionalGroupsSequence", None) or ())[: instance.frame_count]
    return groups + [None] * (instance.frame_count - len(groups))


def first_of(group: Any, *keywords: str) -> Any:
    """Return what a path of sequences leads to, by their first items; None where there is nothing."""
    for keyword in keywords:
        if group is None:
            return None
        value = group.get(keyword, None)
        if keyword.endswith("Sequence"):
            value = value[0] if value else None
        group = value
    return group


def _number_of(group: Any) -> int:
    number = first_of(group, "SegmentIdentificationSequence", "ReferencedSegmentNumber")
    return whole(number) or 1


def whole(value: Any) -> int:
    """Return a whole number, 0 where there is none."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _places(dataset: Dataset, instance: Instance) -> Iterator[FramePlace]:
    """Yield what the file says of where each frame lies."""
    shared = first_of(dataset, "SharedFunctionalGroupsSequence")
    space = str(dataset.get("FrameOfReferenceUID", ""))
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    for group in _groups(dataset, instance):
        orientation = _floats(_either(group, shared, "PlaneOrientationSequence", "ImageOrientationPatient"), 6)
        position = _floats(_either(group, shared, "PlanePositionSequence", "ImagePositionPatient"), 3)
        spacing = _floats(_either(group, shared, "PixelMeasuresSequence", "PixelSpacing"), 2)
        plane = None
        if orientation and position:
            plane = Plane(_vec(position), _vec(orientation[:3]), _vec(orientation[3:]))
        step = Spacing(spacing[0], spacing[1]) if spacing and min(spacing) > 0 else None
        yield FramePlace(rows, columns, plane, step, space, tuple(_sources(group)))


def _either(group: Any, shared: Any, *keywords: str) -> Any:
    """Return what a frame says, else what is said of all."""
    own = first_of(group, *keywords)
    return own if own is not None else first_of(shared, *keywords)


def _floats(value: Any, count: int) -> tuple[float, ...]:
    try:
        numbers = tuple(float(part) for part in value)
    except (TypeError, ValueError):
        return ()
    return numbers if len(numbers) == count and all(np.isfinite(numbers)) else ()


def _vec(values: Sequence[float]) -> Vec3:
    return (values[0], values[1], values[2])


def _sources(group: Any) -> Iterator[tuple[str, int]]:
    """Yield the pictures that a frame was made of."""
    derivations = (group.get("DerivationImageSequence", None) or ()) if group is not None else ()
    for derivation in derivations:
        for source in derivation.get("SourceImageSequence", None) or ():
            frames = source.get("ReferencedFrameNumber", None)
            listed = [1] if frames is None else list(frames) if hasattr(frames, "__iter__") else [frames]
            for frame in listed:
                yield str(source.get("ReferencedSOPInstanceUID", "")), whole(frame) - 1
