"""Read DICOM segmentations (PS3.3 A.51): binary, fractional and label maps, as segments over open pictures."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.geometry import Geometry
from viewer.core.identity import uid_of
from viewer.core.protocols import CancelToken
from viewer.core.readable import visible
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.shapes import Color
from viewer.objects.overlaps import overlapping
from viewer.objects.segment_places import FramePlace, Pictures, beyond, laid
from viewer.objects.segmentation_frames import Frames, first_of, frames_of

Array = NDArray[Any]
GeometryOf = Callable[[Stack], Geometry]
CLASSES = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"})


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
    unplaced: Counter[int] = field(default_factory=Counter)
    elsewhere: int = 0
    cut: int = 0
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
    frames = frames_of(instance)
    pictures = _pictures_of(frames.places, frames.referenced, stacks)
    found = _Found()
    for frame in range(len(frames.places)):
        if job.is_cancelled():
            raise Cancelled
        _lay(frames, frame, pictures, found)
    stack = pictures.stack
    geometry = geometry_of(stack)
    segments = tuple(
        _segment(number, item, found, instance, stack, geometry, at)
        for at, (number, item) in enumerate(sorted(_all(frames.described, found).items()))
        if not (frames.kind == "LABELMAP" and number == 0)
    )
    return ReadSegments(segments, tuple(_notes(found, frames.kind, segments, len(frames.places))))


def _lay(frames: Frames, frame: int, pictures: Pictures, found: _Found) -> None:
    """Put one frame to the picture that it belongs to."""
    place = frames.places[frame]
    at = pictures.by_place(place)
    named = pictures.by_name(place) if at is None else None
    if at is None and named is None:
        found.lost += 1
        found.unplaced.update(number for number, _ in frames.masks(frame))
        return
    for value, mask in frames.masks(frame):
        if at is not None:
            layer, is_exact = laid(mask, at[1], pictures.shape)
            found.coarse += not is_exact
            found.cut += beyond(mask, at[1], pictures.shape)
            found.add(value, at[0], layer)
        elif named is not None:
            found.add(value, named, mask)
    if at is None and place.plane is not None and not pictures.is_space(place):
        found.elsewhere += 1


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


def _all(described: dict[int, Any], found: _Found) -> dict[int, Any]:
    """Return all segments by number, those too of which the file says nothing but that pixels belong to them."""
    return dict.fromkeys((*found.layers, *found.unplaced)) | described


def _segment(
    number: int, item: Any, found: _Found, instance: Instance, stack: Stack, geometry: Geometry, at: int
) -> Segment:
    series = stack.series
    layers = found.layers.get(number, {})
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
        origin_number=number,
        unplaced=found.unplaced[number],
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
    code = first_of(item, "SegmentedPropertyTypeCodeSequence")
    if code is None:
        return None
    value = next((str(code.get(k)) for k in ("CodeValue", "LongCodeValue", "URNCodeValue") if code.get(k, None)), "")
    found = Code(value, str(code.get("CodingSchemeDesignator", "")), visible(str(code.get("CodeMeaning", "") or value)))
    return found if value and found != Code("85756007", "SCT", "") else None


def _notes(found: _Found, kind: str, segments: Sequence[Segment], count: int) -> Iterator[str]:
    """Tell what a reader of the object should know."""
    if found.lost:
        kept = "they are kept when it is saved again"
        yield f"{found.lost} of {count} frames lie on pictures that are not here: {kept}"
    if found.elsewhere:
        yield "Its frame of reference is another than that of the pictures: it lies on the pictures that it names"
    if found.coarse:
        yield "It has other pixels than the pictures: each pixel takes the segment that its centre lies in"
    if found.cut:
        yield f"{found.cut} of its pixels lie beyond the edges of the pictures, and are left out"
    if kind == "FRACTIONAL":
        yield "It holds fractions: voxels of a half and more are taken"
    if empty := [segment.name for segment in segments if not segment.slices]:
        yield f"{len(empty)} of its {len(segments)} segments are empty here"
    if double := overlapping(segments):
        yield f"{double} voxels lie in several segments: each segment keeps them"
