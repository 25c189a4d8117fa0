"""The contours of an RT structure set (PS3.3 C.8.8.6): which go around something, and on which picture each lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.dicom.boundary import boundary
from viewer.dicom.presentation_items import items_of
from viewer.objects.heads import dataset_of
from viewer.volume.outlines import within

Array = NDArray[Any]
CLOSED = frozenset({"CLOSED_PLANAR", "CLOSEDPLANAR_XOR"})
MOST_POINTS = 20_000_000
FLAT_MM = 0.01
IN_PLANE = 0.05
"""In slices: a contour this near to a picture lies on it."""


@dataclass(slots=True)
class Told:
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
class Contour:
    """A closed contour: its item, its points (n, 3) in the patient, the UIDs of the pictures that it names."""

    item: Any
    points_mm: Array
    sources: tuple[str, ...]


@dataclass(slots=True)
class Drawn:
    """The contours of a structure: those that go around something, and the items of those that do not."""

    item: Any = None
    contours: list[Contour] = field(default_factory=list)
    others: list[Any] = field(default_factory=list)


@dataclass(slots=True)
class Layers:
    """The pixels within contours by picture, the items that they are of, and those that lie on no picture."""

    masks: dict[int, Array] = field(default_factory=dict)
    items: dict[int, list[Any]] = field(default_factory=dict)
    between: Counter[int] = field(default_factory=Counter)
    unplaced: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Kept:
    """The contours of a structure that go on as they are: by the slice that nobody changed, and those on no picture.

    `moved` of the contours that lie between pictures are of slices that were changed. `interpreted` is what its file
    takes the structure for (PS3.3 C.8.8.8).
    """

    by_slice: Mapping[int, tuple[Any, ...]]
    unplaced: tuple[Any, ...]
    moved: int = 0
    interpreted: str = ""


@dataclass(frozen=True, slots=True)
class Structures:
    """What a structure set says of its structures, by their numbers."""

    described: dict[int, Any]
    drawn: dict[int, Drawn]
    observed: dict[int, Any]

    @property
    def numbers(self) -> list[int]:
        """The numbers of all structures."""
        return list(dict.fromkeys((*self.described, *self.drawn)))

    def space(self, number: int) -> str:
        """Return the frame of reference of a structure, '' where none is said."""
        item = self.described.get(number)
        return "" if item is None else str(item.get("ReferencedFrameOfReferenceUID", ""))


def kept_of(instance: Instance, stack: Stack, segments: Sequence[Segment]) -> dict[str, Kept]:
    """Return what goes on of the contours that segments of a stack were read from, by the id of these."""
    told = Told()
    found = structures_of(instance, told)
    place = ContourPictures(stack)
    kept = {}
    for segment in segments:
        layers = place.layers(found.drawn.get(segment.origin_number, Drawn()), told)
        same = {k: tuple(items) for k, items in layers.items.items() if _is_same(segment, k, layers.masks[k])}
        moved = sum(count for k, count in layers.between.items() if k not in same)
        observed = found.observed.get(segment.origin_number)
        taken_for = str(observed.get("RTROIInterpretedType", "") or "") if observed is not None else ""
        kept[segment.id] = Kept(same, tuple(layers.unplaced), moved, taken_for)
    return kept


def _is_same(segment: Segment, k: int, mask: Array) -> bool:
    """Whether a slice is as it was read."""
    packed = segment.slices.get(k)
    return not mask.any() if packed is None else packed.bits == Packed.of(mask).bits


def structures_of(instance: Instance, told: Told) -> Structures:
    dataset = dataset_of(instance)
    with boundary():
        return Structures(
            {_whole(item.get("ROINumber", 0)): item for item in items_of(dataset, "StructureSetROISequence")},
            {
                _whole(item.get("ReferencedROINumber", 0)): _drawn(item, told)
                for item in items_of(dataset, "ROIContourSequence")
            },
            {
                _whole(item.get("ReferencedROINumber", 0)): item
                for item in items_of(dataset, "RTROIObservationsSequence")
            },
        )


def _drawn(structure: Any, told: Told) -> Drawn:
    """Return the contours of a structure; count what is none, or broken."""
    found = Drawn(structure)
    for item in structure.get("ContourSequence", None) or ():
        if str(item.get("ContourGeometricType", "")) not in CLOSED:
            told.open += 1
            found.others.append(item)
            continue
        try:
            values = np.array([float(part) for part in item.get("ContourData", None) or ()])
        except (TypeError, ValueError):
            values = np.array([np.nan])
        told.points += len(values) // 3
        if told.points > MOST_POINTS:
            raise ViewerError("The structures have too many points", f"more than {MOST_POINTS:,}")
        if len(values) < 9 or len(values) % 3 or not np.isfinite(values).all():
            told.broken += 1
            found.others.append(item)
            continue
        told.closed += 1
        sources = tuple(
            str(one.get("ReferencedSOPInstanceUID", "")) for one in item.get("ContourImageSequence", None) or ()
        )
        found.contours.append(Contour(item, values.reshape(-1, 3), sources))
    return found


class ContourPictures:
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

    def layers(self, drawn: Drawn, told: Told) -> Layers:
        """Return the pixels within contours by picture: those of one plane cut holes into each other (even-odd)."""
        found = Layers(unplaced=list(drawn.others))
        planes: dict[tuple[int, float], Array] = {}
        for contour in drawn.contours:
            at = self._picture_of(contour, told)
            if at is None or self._is_outside(at[0], contour):
                told.outside += at is not None
                found.unplaced.append(contour.item)
                continue
            k, depth = at
            mask = self._within(k, contour)
            is_between = abs(self._depths[k] - depth) > IN_PLANE * self._gap
            told.between += is_between
            found.between[k] += is_between
            found.items.setdefault(k, []).append(contour.item)
            key = (k, round(depth, 2))
            planes[key] = planes[key] ^ mask if key in planes else mask
        for (k, _), mask in planes.items():
            found.masks[k] = found.masks[k] | mask if k in found.masks else mask
        return found

    def _picture_of(self, contour: Contour, told: Told) -> tuple[int, float] | None:
        """Return the nearest picture and the depth of a contour; None where it lies askew or beside all pictures."""
        depths = contour.points_mm @ self._normal
        if np.ptp(depths) > max(FLAT_MM, IN_PLANE * self._gap):
            told.out_of_plane += 1
            return None
        depth = float(depths.mean())
        k = int(np.argmin(np.abs(self._depths - depth)))
        if abs(self._depths[k] - depth) > 0.5 * self._gap + FLAT_MM:
            told.beyond += 1
            return None
        return k, depth

    def _is_outside(self, k: int, contour: Contour) -> bool:
        """Whether a contour has no part within the edges of its picture."""
        plane, spacing = self._items[k].plane, self._items[k].instance.spacing
        assert plane is not None
        assert spacing is not None
        points = plane.to_px(contour.points_mm, spacing)
        edge = np.array(self._shape[::-1]) - 0.5
        return bool((points.max(axis=0) < -0.5).any() or (points.min(axis=0) > edge).any())

    def _within(self, k: int, contour: Contour) -> Array:
        plane, spacing = self._items[k].plane, self._items[k].instance.spacing
        assert plane is not None
        assert spacing is not None
        return within(plane.to_px(contour.points_mm, spacing), self._shape)


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0
