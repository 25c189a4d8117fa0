"""Read RT structure sets (PS3.3 A.19): closed planar contours as segments over open pictures."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import numpy as np
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
from viewer.dicom.boundary import boundary
from viewer.dicom.sources import open_location
from viewer.objects.segmentation_reading import GeometryOf, ReadSegments
from viewer.volume.outlines import within

Array = NDArray[Any]
CLASSES = frozenset({"1.2.840.10008.5.1.4.1.1.481.3"})
CLOSED = frozenset({"CLOSED_PLANAR", "CLOSEDPLANAR_XOR"})
MOST_POINTS = 20_000_000
FLAT_MM = 0.01
IN_PLANE = 0.05
"""In slices: a contour this near to a picture lies on it."""


@dataclass(slots=True)
class _Told:
    """What was met while contours were placed, by count."""

    closed: int = 0
    open: int = 0
    points: int = 0
    out_of_plane: int = 0
    beyond: int = 0
    between: int = 0
    broken: int = 0
    elsewhere: int = 0
    outside: int = 0


@dataclass(frozen=True, slots=True)
class _Contour:
    kind: str
    points_mm: Array
    sources: tuple[str, ...]


def read(instance: Instance, stacks: Sequence[Stack], geometry_of: GeometryOf, job: CancelToken) -> ReadSegments:
    """Return the structures of an object over the pictures of a study that it belongs to.

    ViewerError where it is damaged or has no place among the pictures. Nothing is left out without a note.
    """
    if instance.sop_class_uid not in CLASSES:
        raise ViewerError("This object holds no structures")
    with boundary(), open_location(instance.location) as stream:
        from viewer.dicom.reading import parse

        dataset = parse(stream, stream.seek(0, 2)).dataset
        told = _Told()
        structures = {
            _whole(item.get("ROINumber", 0)): item for item in dataset.get("StructureSetROISequence", ()) or ()
        }
        drawn = {
            _whole(item.get("ReferencedROINumber", 0)): (item, list(_contours(item, told)))
            for item in dataset.get("ROIContourSequence", ()) or ()
        }
        codes = {
            _whole(item.get("ReferencedROINumber", 0)): _code(item)
            for item in dataset.get("RTROIObservationsSequence", ()) or ()
        }
        spaces = {n: str(item.get("ReferencedFrameOfReferenceUID", "")) for n, item in structures.items()}
    contours = [one for _, listed in drawn.values() for one in listed]
    stack = _stack_of(contours, set(spaces.values()), stacks)
    place = _Pictures(stack)
    segments = []
    for at, number in enumerate(dict.fromkeys((*structures, *drawn))):
        if job.is_cancelled():
            raise Cancelled
        item, listed = drawn.get(number, (None, []))
        if listed and spaces.get(number, "") not in ("", place.space):
            told.elsewhere += 1
        layers = place.layers(listed, told)
        name = structures[number].get("ROIName", "") if number in structures else ""
        title = visible(str(name or "")).strip() or f"Structure {number}"
        segments.append(_segment(title, _color(item, at), codes.get(number), layers, instance, stack, geometry_of))
    return ReadSegments(tuple(segments), tuple(_notes(told, segments)))


def _contours(item: Any, told: _Told) -> Iterator[_Contour]:
    """Yield the closed contours of a structure; count what is none, or broken."""
    for contour in item.get("ContourSequence", None) or ():
        kind = str(contour.get("ContourGeometricType", ""))
        if kind not in CLOSED:
            told.open += 1
            continue
        try:
            values = np.array([float(part) for part in contour.get("ContourData", None) or ()])
        except (TypeError, ValueError):
            values = np.array([np.nan])
        told.points += len(values) // 3
        if told.points > MOST_POINTS:
            raise ViewerError("The structures have too many points", f"more than {MOST_POINTS:,}")
        if len(values) < 9 or len(values) % 3 or not np.isfinite(values).all():
            told.broken += 1
            continue
        told.closed += 1
        sources = tuple(
            str(one.get("ReferencedSOPInstanceUID", "")) for one in contour.get("ContourImageSequence", None) or ()
        )
        yield _Contour(kind, values.reshape(-1, 3), sources)


def _stack_of(contours: Sequence[_Contour], spaces: set[str], stacks: Sequence[Stack]) -> Stack:
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


class _Pictures:
    """The pictures of a stack, as planes that contours lie on."""

    def __init__(self, stack: Stack) -> None:
        self.space = uid_of(stack.frame_of_reference_uid)
        self._items = stack.items
        planes = [item.plane for item in stack.items]
        first = planes[0]
        assert first is not None
        self._normal = np.array(first.normal)
        self._depths = np.array([float(self._normal @ plane.position_mm) for plane in planes if plane is not None])
        gaps = np.abs(np.diff(self._depths))
        self._gap = float(np.median(gaps)) if len(gaps) else 1.0
        pixel = stack.items[0].instance.pixel
        self._shape = (pixel.rows, pixel.columns) if pixel is not None else (0, 0)

    def layers(self, contours: Sequence[_Contour], told: _Told) -> dict[int, Array]:
        """Return the pixels within contours by picture: those of one plane cut holes into each other (even-odd)."""
        planes: dict[tuple[int, float], Array] = {}
        for contour in contours:
            depths = contour.points_mm @ self._normal
            if np.ptp(depths) > max(FLAT_MM, IN_PLANE * self._gap):
                told.out_of_plane += 1
                continue
            depth = float(depths.mean())
            k = int(np.argmin(np.abs(self._depths - depth)))
            away = abs(self._depths[k] - depth)
            if away > 0.5 * self._gap + FLAT_MM:
                told.beyond += 1
                continue
            told.between += away > IN_PLANE * self._gap
            mask = self._within(k, contour)
            key = (k, round(depth, 2))
            planes[key] = planes[key] ^ mask if key in planes else mask
        layers: dict[int, Array] = {}
        for (k, _), mask in planes.items():
            layers[k] = layers[k] | mask if k in layers else mask
        return layers

    def _within(self, k: int, contour: _Contour) -> Array:
        plane, spacing = self._items[k].plane, self._items[k].instance.spacing
        assert plane is not None
        assert spacing is not None
        return within(plane.to_px(contour.points_mm, spacing), self._shape)


def _segment(
    name: str,
    color: Color,
    code: Code | None,
    layers: dict[int, Array],
    instance: Instance,
    stack: Stack,
    geometry_of: GeometryOf,
) -> Segment:
    series = stack.series
    slices = {k: Packed.of(layer) for k, layer in sorted(layers.items()) if layer.any()}
    return Segment(
        id=uuid.uuid4().hex,
        name=name,
        color=color,
        label=code,
        study_uid=series.study_uid,
        series_uid=series.series_uid,
        person=series.person,
        stack_key=stack.key,
        geometry=geometry_of(stack),
        frame_of_reference_uid=stack.frame_of_reference_uid,
        origin=uid_of(instance.sop_instance_uid),
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
    listed = item.get("RTROIIdentificationCodeSequence", None)
    if not listed:
        return None
    value, scheme = str(listed[0].get("CodeValue", "") or ""), str(listed[0].get("CodingSchemeDesignator", ""))
    return Code(value, scheme, visible(str(listed[0].get("CodeMeaning", "") or value))) if value else None


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _notes(told: _Told, segments: Sequence[Segment]) -> Iterator[str]:
    """Tell what a reader of the object should know."""
    if told.open:
        yield f"{told.open} points and open lines are no regions, and are left out"
    if told.broken:
        yield f"{told.broken} contours have fewer than three points or points that are no numbers, and are left out"
    if told.out_of_plane:
        yield f"{told.out_of_plane} contours do not lie in the plane of a picture, and are left out"
    if told.beyond:
        yield f"{told.beyond} contours lie beside all pictures, and are left out"
    if told.between:
        yield f"{told.between} contours lie between pictures: each is taken to the nearest one"
    if told.elsewhere:
        yield "Their frame of reference is another than that of the pictures: they lie on the pictures that they name"
    if empty := [segment.name for segment in segments if not segment.slices]:
        yield f"{len(empty)} of {len(segments)} structures are empty here"
