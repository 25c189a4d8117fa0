"""What objects of segments hold that lies on none of the pictures: it goes on when they are saved again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.phrases import noted
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.objects.losses import Loss, gathered
from viewer.objects.segment_places import FramePlace, Pictures
from viewer.objects.segmentation_frames import Frames, frames_of, is_among
from viewer.objects.segmentation_reading import CLASSES as SEGMENTATIONS

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.objects.structure_contours import Kept

GONE = noted("what lies beside the pictures in the object it was read from, which is not here any more")
ONLY_FRAMES = noted("frames on pictures that are not here, which a segmentation holds alone")
ONLY_CONTOURS = noted("contours beside the pictures, points and open lines, which RT structures hold alone")
OTHER_SIZE = noted("frames on pictures that are not here, of another size than these")
OTHER_SPACE = noted("frames on pictures that are not here, in another frame of reference")
MOVED = noted("contours between pictures, where the slice that they were taken to was changed")


@dataclass(frozen=True, slots=True)
class CarriedFrame:
    """A frame of a segmentation that lies on none of the pictures, as its file has it."""

    mask: Packed
    place: FramePlace
    orientation: Dataset | None
    measures: Dataset | None
    position: Dataset | None
    derivations: tuple[Dataset, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """Frames and contours by the id of their segment; `series` name the pictures of the frames; what cannot go on."""

    frames: Mapping[str, tuple[CarriedFrame, ...]] = field(default_factory=lambda: MappingProxyType({}))
    contours: Mapping[str, Kept] = field(default_factory=lambda: MappingProxyType({}))
    series: tuple[Dataset, ...] = ()
    losses: tuple[Loss, ...] = ()

    def has(self, segment: Segment) -> bool:
        """Whether something of a segment goes on that it does not show."""
        kept = self.contours.get(segment.id)
        return bool(self.frames.get(segment.id)) or (kept is not None and bool(kept.unplaced or kept.by_slice))


NOTHING = Carried()


def foreseen(segments: Sequence[Segment], objects: Iterable[Instance], kind: str) -> list[Loss]:
    """Return what a format ('seg', 'rtstruct') does not take over, as far as it is known without reading a file."""
    known = {uid_of(one.sop_instance_uid): one for one in objects}
    return gathered(_foreseen(segments, known, kind))


def _foreseen(segments: Sequence[Segment], known: Mapping[str, Instance], kind: str) -> Iterator[tuple[str, str]]:
    for segment in segments:
        if not segment.unplaced:
            continue
        source = known.get(segment.origin)
        if source is None:
            yield GONE, segment.id
        elif (source.sop_class_uid in SEGMENTATIONS) != (kind == "seg"):
            yield ONLY_FRAMES if kind == "rtstruct" else ONLY_CONTOURS, segment.id


def carried(segments: Sequence[Segment], stack: Stack, objects: Iterable[Instance], kind: str) -> Carried:
    """Return what goes along with segments of a stack; `objects` are those that they may have been read from.

    Not for the GUI thread.
    """
    known = {uid_of(one.sop_instance_uid): one for one in objects}
    losses = list(_foreseen(segments, known, kind))
    own: dict[str, list[Segment]] = {}
    for segment in segments:
        if segment.origin in known and segment.origin_number >= 0:
            own.setdefault(segment.origin, []).append(segment)
    found = Carried()
    for origin, listed in own.items():
        source = known[origin]
        if (source.sop_class_uid in SEGMENTATIONS) != (kind == "seg"):
            continue
        add = _frames if kind == "seg" else _contours
        try:
            found = add(found, listed, source, stack, losses)
        except ViewerError:
            losses.extend((GONE, one.id) for one in listed if one.unplaced)
    return Carried(found.frames, found.contours, found.series, tuple(gathered(losses)))


def _frames(
    found: Carried, segments: Sequence[Segment], source: Instance, stack: Stack, losses: list[tuple[str, str]]
) -> Carried:
    segments = [one for one in segments if one.unplaced]
    if not segments:
        return found
    read, pictures = frames_of(source), Pictures(stack)
    by_number = {one.origin_number: one for one in segments}
    frames: dict[str, list[CarriedFrame]] = {}
    for at, place in enumerate(read.places):
        if is_among(place, pictures):
            continue
        why = _unfit(place, pictures)
        for number, mask in read.masks(at):
            if (segment := by_number.get(number)) is None:
                continue
            if why:
                losses.append((why, segment.id))
            else:
                frames.setdefault(segment.id, []).append(_frame(read, at, Packed.of(mask)))
    series = tuple(read.dataset.get("ReferencedSeriesSequence", None) or ())
    kept = {id_: tuple(listed) for id_, listed in frames.items()}
    return Carried({**found.frames, **kept}, found.contours, (*found.series, *series))


def _unfit(place: FramePlace, pictures: Pictures) -> str:
    """Return why an object of some pictures cannot hold a frame; '' where it can."""
    if (place.rows, place.columns) != pictures.shape:
        return OTHER_SIZE
    has_place = place.plane is not None and place.spacing is not None
    if has_place != pictures.has_planes or (has_place and not pictures.is_space(place)):
        return OTHER_SPACE
    return ""


def _frame(read: Frames, at: int, mask: Packed) -> CarriedFrame:
    group = read.group(at)
    return CarriedFrame(
        mask,
        read.places[at],
        read.measure(at, "PlaneOrientationSequence"),
        read.measure(at, "PixelMeasuresSequence"),
        read.measure(at, "PlanePositionSequence"),
        tuple((group.get("DerivationImageSequence", None) or ()) if group is not None else ()),
    )


def _contours(
    found: Carried, segments: Sequence[Segment], source: Instance, stack: Stack, losses: list[tuple[str, str]]
) -> Carried:
    from viewer.objects.structure_contours import kept_of

    kept = kept_of(source, stack, segments)
    losses.extend((MOVED, id_) for id_, one in kept.items() for _ in range(one.moved))
    return Carried(found.frames, {**found.contours, **kept}, found.series)


def whole_or_refused(segments: Sequence[Segment], found: Carried) -> list[Segment]:
    """Return the segments that a file can hold something of; ViewerError where there is none."""
    filled = [segment for segment in segments if segment.slices or found.has(segment)]
    if not filled:
        raise ViewerError("There is no segment to write", "they hold no voxels")
    return filled
