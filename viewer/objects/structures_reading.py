"""Read RT structure sets (PS3.3 A.19): closed planar contours as segments over open pictures."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.identity import uid_of
from viewer.core.protocols import CancelToken
from viewer.core.readable import visible
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.shapes import Color
from viewer.objects.segmentation_reading import GeometryOf, ReadSegments
from viewer.objects.structure_contours import Contour, ContourPictures, Drawn, Layers, Told, structures_of

Array = NDArray[Any]
CLASSES = frozenset({"1.2.840.10008.5.1.4.1.1.481.3"})
STAY = "they are kept when it is saved again"


def read(instance: Instance, stacks: Sequence[Stack], geometry_of: GeometryOf, job: CancelToken) -> ReadSegments:
    """Return the structures of an object over the pictures of a study that it belongs to.

    ViewerError where it is damaged or has no place among the pictures. Nothing is left out without a note.
    """
    told = Told()
    found = structures_of(instance, told)
    contours = [one for drawn in found.drawn.values() for one in drawn.contours]
    stack = _stack_of(contours, {found.space(number) for number in found.numbers}, stacks)
    place = ContourPictures(stack)
    segments = []
    for at, number in enumerate(found.numbers):
        if job.is_cancelled():
            raise Cancelled
        drawn = found.drawn.get(number, Drawn())
        if drawn.contours and found.space(number) not in ("", place.space):
            told.elsewhere += 1
        layers = place.layers(drawn, told)
        name = found.described[number].get("ROIName", "") if number in found.described else ""
        title = visible(str(name or "")).strip() or f"Structure {number}"
        made = _segment(title, _color(drawn.item, at), layers, instance, stack, geometry_of)
        segments.append(replace(made, label=_code(found.observed.get(number)), origin_number=number))
    return ReadSegments(tuple(segments), tuple(_notes(told, segments)))


def _stack_of(contours: Sequence[Contour], spaces: set[str], stacks: Sequence[Stack]) -> Stack:
    """Return the stack whose pictures the contours name; else the finest one of their frame of reference."""
    named = {uid for contour in contours for uid in contour.sources}
    candidates = [s for s in stacks if s.items and all(item.plane and item.instance.spacing for item in s.items)]
    counts = [(len(named & {uid_of(item.instance.sop_instance_uid) for item in s.items}), s) for s in candidates]
    best = max(counts, key=lambda pair: pair[0], default=(0, None))
    if best[0] and best[1] is not None:
        return best[1]
    same = [s for s in candidates if uid_of(s.frame_of_reference_uid) in spaces - {""}]
    same = [s for s in same if s.series.modality not in ("SEG", "RTDOSE")] or same
    if same:
        return max(same, key=lambda s: len(s.items))
    raise ViewerError(
        "These structures do not belong to the pictures that are open",
        "they name none of them, and no pictures of their frame of reference are here",
        "open the series that they were drawn on",
    )


def _segment(
    name: str,
    color: Color,
    layers: Layers,
    instance: Instance,
    stack: Stack,
    geometry_of: GeometryOf,
) -> Segment:
    series = stack.series
    slices = {k: Packed.of(layer) for k, layer in sorted(layers.masks.items()) if layer.any()}
    return Segment(
        id=uuid.uuid4().hex,
        name=name,
        color=color,
        label=None,
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        person=series.person,
        stack_key=stack.key,
        geometry=geometry_of(stack),
        frame_of_reference_uid=stack.frame_of_reference_uid,
        origin=uid_of(instance.sop_instance_uid),
        unplaced=len(layers.unplaced),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        slices=MappingProxyType(slices),
    )


def _color(item: Any, at: int) -> Color:
    """Return the colour that a structure has, else one of our own."""
    parts = item.get("ROIDisplayColor", None) if item is not None else None
    try:
        red, green, blue = (min(255, max(0, int(part))) for part in parts or ())
    except (TypeError, ValueError):
        colors = list(SEGMENT_COLORS.values())
        return colors[at % len(colors)]
    return red, green, blue


def _code(item: Any) -> Code | None:
    listed = item.get("RTROIIdentificationCodeSequence", None) if item is not None else None
    if not listed:
        return None
    value, scheme = str(listed[0].get("CodeValue", "") or ""), str(listed[0].get("CodingSchemeDesignator", ""))
    return Code(value, scheme, visible(str(listed[0].get("CodeMeaning", "") or value))) if value else None


def _notes(told: Told, segments: Sequence[Segment]) -> Iterator[str]:
    """Tell what a reader of the object should know."""
    if told.open:
        yield f"{told.open} points and open lines are no regions: {STAY}"
    if told.broken:
        yield f"{told.broken} contours have fewer than three points or points that are no numbers: {STAY}"
    if told.out_of_plane:
        yield f"{told.out_of_plane} contours do not lie in the plane of a picture: {STAY}"
    if told.beyond:
        yield f"{told.beyond} contours lie beside all pictures: {STAY}"
    if told.outside:
        yield f"{told.outside} contours lie beyond the edges of their pictures: {STAY}"
    if told.between:
        yield f"{told.between} contours lie between pictures: each is taken to the nearest one"
    if told.elsewhere:
        yield "Their frame of reference is another than that of the pictures: they lie on the pictures that they name"
    if empty := [segment.name for segment in segments if not segment.slices]:
        yield f"{len(empty)} of {len(segments)} structures are empty here"
