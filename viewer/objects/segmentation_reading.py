"""Read DICOM segmentations (PS3.3 A.51): binary, fractional and label maps, as segments over open pictures."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.geometry import Geometry, Plane, Spacing, Vec3
from viewer.core.identity import uid_of
from viewer.core.protocols import CancelToken
from viewer.core.readable import visible
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.shapes import Color
from viewer.dicom.boundary import boundary
from viewer.dicom.sources import open_location
from viewer.objects.overlaps import overlapping
from viewer.objects.segment_places import FramePlace, Pictures, laid

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Array = NDArray[Any]
GeometryOf = Callable[[Stack], Geometry]
CLASSES = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"})
HALF = 0.5
"""Voxels with this part of the largest fraction, or more, are taken."""


@dataclass(frozen=True, slots=True)
class ReadSegments:
    """The segments of an object, and what is to be told of them, a sentence each."""

    segments: tuple[Segment, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class _Found:
    """What was met while frames were placed."""

    layers: dict[int, dict[int, Array]] = field(default_factory=dict)
    lost: int = 0
    elsewhere: int = 0
    coarse: int = 0

    def add(self, number: int, k: int, mask: Array) -> None:
        layers = self.layers.setdefault(number, {})
        layers[k] = layers[k] | mask if k in layers else mask


def read(instance: Instance, stacks: Sequence[Stack], geometry_of: GeometryOf, job: CancelToken) -> ReadSegments:
    """Return the segments of an object over the pictures of a study that it belongs to.

    ViewerError where it is damaged or has no place among the pictures. Nothing is left out without a note.
    """
    if instance.sop_class_uid not in CLASSES:
        raise ViewerError("This object is no segmentation")
    with boundary(), open_location(instance.location) as stream:
        from viewer.dicom.reading import parse

        dataset = parse(stream, stream.seek(0, 2)).dataset
        places = list(_places(dataset, instance))
        numbers = [_number_of(group) for group in _groups(dataset, instance)]
        described = {_whole(item.get("SegmentNumber", 0)): item for item in dataset.get("SegmentSequence", None) or ()}
        referenced = _referenced(dataset, places)
        kind = str(dataset.get("SegmentationType", "BINARY"))
    pictures = _pictures_of(places, referenced, stacks)
    found = _Found()
    for frame, (place, number) in enumerate(zip(places, numbers, strict=True)):
        if job.is_cancelled():
            raise Cancelled
        _lay(instance, frame, place, kind, number, pictures, found)
    stack = pictures.stack
    geometry = geometry_of(stack)
    segments = tuple(
        _segment(number, item, found.layers.get(number, {}), instance, stack, geometry, at)
        for at, (number, item) in enumerate(sorted(_all(described, found).items()))
        if not (kind == "LABELMAP" and number == 0)
    )
    return ReadSegments(segments, tuple(_notes(found, kind, segments, len(places))))


def _lay(
    instance: Instance, frame: int, place: FramePlace, kind: str, number: int, pictures: Pictures, found: _Found
) -> None:
    """Put one frame to the picture that it belongs to."""
    at = pictures.by_place(place)
    named = pictures.by_name(place) if at is None else None
    if at is None and named is None:
        found.lost += 1
        return
    for value, mask in _masks(instance, frame, kind, number):
        if at is not None:
            layer, is_exact = laid(mask, at[1], pictures.shape)
            found.coarse += not is_exact
            found.add(value, at[0], layer)
        elif named is not None:
            found.add(value, named, mask)
    if at is None and place.plane is not None and not pictures.is_space(place):
        found.elsewhere += 1


def _masks(instance: Instance, frame: int, kind: str, number: int) -> Iterator[tuple[int, Array]]:
    """Yield the segment numbers of a frame and the pixels that each takes."""
    from viewer.dicom.pixels import load

    read = load(instance, frame)
    stored = np.asarray(read.stored)
    if kind == "LABELMAP":
        for value in np.unique(stored):
            if value:
                yield int(value), np.asarray(stored == value)
    elif kind == "FRACTIONAL":
        yield number, np.asarray(stored * read.rescale.slope + read.rescale.intercept >= HALF)
    else:
        yield number, np.asarray(stored != 0)


def _pictures_of(places: Sequence[FramePlace], referenced: set[str], stacks: Sequence[Stack]) -> Pictures:
    """Return the pictures that an object belongs to: those that it names, else those in whose planes it lies."""
    candidates = [Pictures(stack) for stack in stacks if stack.items and stack.items[0].instance.pixel is not None]
    candidates = [one for one in candidates if one.stack.series.modality != "SEG"]
    named = [(one.names(referenced), one) for one in candidates]
    best = max(named, key=lambda pair: pair[0], default=(0, None))
    if best[0] and best[1] is not None:
        return best[1]
    for one in candidates:
        if any(one.by_place(place) is not None for place in places[:: max(1, len(places) // 8)]):
            return one
    spaces = {place.space for place in places} - {""}
    is_other = spaces and not any(one.is_space(place) for one in candidates for place in places[:1])
    raise ViewerError(
        "This segmentation does not belong to the pictures that are open",
        "its frame of reference is another than theirs" if is_other else "it names none of them and lies beside them",
        "open the series that it was made of",
    )


def _groups(dataset: Dataset, instance: Instance) -> list[Any]:
    """Return the functional groups of all frames; empty ones where they are missing."""
    groups = list(dataset.get("PerFrameFunctionalGroupsSequence", None) or ())[: instance.frame_count]
    return groups + [None] * (instance.frame_count - len(groups))


def _first(group: Any, *keywords: str) -> Any:
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
    number = _first(group, "SegmentIdentificationSequence", "ReferencedSegmentNumber")
    return _whole(number) or 1


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _places(dataset: Dataset, instance: Instance) -> Iterator[FramePlace]:
    """Yield what the file says of where each frame lies."""
    shared = _first(dataset, "SharedFunctionalGroupsSequence")
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
    own = _first(group, *keywords)
    return own if own is not None else _first(shared, *keywords)


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
                yield str(source.get("ReferencedSOPInstanceUID", "")), _whole(frame) - 1


def _referenced(dataset: Dataset, places: Sequence[FramePlace]) -> set[str]:
    uids = {uid for place in places for uid, _ in place.sources}
    for series in dataset.get("ReferencedSeriesSequence", None) or ():
        for item in series.get("ReferencedInstanceSequence", None) or ():
            uids.add(str(item.get("ReferencedSOPInstanceUID", "")))
    return uids - {""}


def _all(described: dict[int, Any], found: _Found) -> dict[int, Any]:
    """Return all segments by number, those too of which the file says nothing but that pixels belong to them."""
    return dict.fromkeys(found.layers) | described


def _segment(
    number: int, item: Any, layers: dict[int, Array], instance: Instance, stack: Stack, geometry: Geometry, at: int
) -> Segment:
    series = stack.series
    slices = {k: Packed.of(layer) for k, layer in sorted(layers.items()) if layer.any()}
    name = visible(str(item.get("SegmentLabel", "") or "")) if item is not None else ""
    return Segment(
        id=uuid.uuid4().hex,
        name=name.strip() or f"Segment {number}",
        color=_color(item, at),
        label=_code(item),
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        person=series.person,
        stack_key=stack.key,
        geometry=geometry,
        frame_of_reference_uid=stack.frame_of_reference_uid,
        origin=uid_of(instance.sop_instance_uid),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        slices=MappingProxyType(slices),
    )


def _color(item: Any, at: int) -> Color:
    from viewer.dicom.presentation_items import color_of

    color = color_of(item.get("RecommendedDisplayCIELabValue", None), None) if item is not None else None
    colors = list(SEGMENT_COLORS.values())
    return color or colors[at % len(colors)]


def _code(item: Any) -> Code | None:
    """Return what a segment is; the tissue of which nothing is said is nothing."""
    code = _first(item, "SegmentedPropertyTypeCodeSequence")
    if code is None:
        return None
    value = next((str(code.get(k)) for k in ("CodeValue", "LongCodeValue", "URNCodeValue") if code.get(k, None)), "")
    found = Code(value, str(code.get("CodingSchemeDesignator", "")), visible(str(code.get("CodeMeaning", "") or value)))
    return found if value and found != Code("85756007", "SCT", "") else None


def _notes(found: _Found, kind: str, segments: Sequence[Segment], count: int) -> Iterator[str]:
    """Tell what a reader of the object should know."""
    if found.lost:
        yield f"{found.lost} of {count} frames lie on pictures that are not here, and are left out"
    if found.elsewhere:
        yield "Its frame of reference is another than that of the pictures: it lies on the pictures that it names"
    if found.coarse:
        yield "It has other pixels than the pictures: each pixel takes the segment that its centre lies in"
    if kind == "FRACTIONAL":
        yield "It holds fractions: voxels of a half and more are taken"
    if empty := [segment.name for segment in segments if not segment.slices]:
        yield f"{len(empty)} of its {len(segments)} segments are empty here"
    if double := overlapping(segments):
        yield f"{double} voxels lie in several segments: each segment keeps them"
