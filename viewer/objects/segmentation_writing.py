"""Segments as a DICOM Segmentation (PS3.3 A.51): binary, one frame for each slice in which a segment has voxels."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.core.cielab import from_rgb
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.records import Instance, Stack
from viewer.core.segment import Packed, Segment
from viewer.objects.carried import NOTHING, Carried, CarriedFrame, whole_or_refused
from viewer.objects.heads import dressed, encoded, head_of, new_uid, reference
from viewer.objects.losses import Loss, gathered
from viewer.objects.overlaps import overlapping
from viewer.objects.segment_places import Pictures

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"
TISSUE = Code("85756007", "SCT", "Tissue")
ANATOMY = Code("123037004", "SCT", "Anatomical Structure")
ABNORMAL = Code("49755003", "SCT", "Morphologically Abnormal Structure")
LESIONS = frozenset({"108369006", "4147007", "27925004", "52988006", "86049000", "14799000", "3898006", "367651003"})
"""SNOMED codes of neoplasms, masses, nodules and lesions; other labels are taken for anatomy."""
LONGEST = 64
MOST_SEGMENTS = 65535


def segmentation(
    segments: Sequence[Segment], stack: Stack, series_number: int = 900, carried: Carried = NOTHING
) -> bytes:
    """Return a file of segments over the pictures of one stack; reads a file of these for patient and study.

    `carried` are frames on pictures that are not here, which go along with their segments as they are.
    ViewerError where nothing can be written. Not for the GUI thread.
    """
    filled = whole_or_refused(segments, carried)
    if len(filled) > MOST_SEGMENTS:
        raise ViewerError("A segmentation holds at most 65,535 segments")
    for segment in filled:
        if len(stack.items) != segment.geometry.shape[0]:
            raise ViewerError(f"“{segment.name}” does not lie on the pictures of this series")
    first = stack.items[0].instance
    ds = dressed(head_of(first), SEGMENTATION, "SEG", "Segmentation", series_number)
    _image(ds, filled, first)
    ds.SegmentSequence = [_description(number, segment) for number, segment in enumerate(filled, 1)]
    _dimensions(ds, has_place=Pictures(stack).has_planes)
    _frames(ds, filled, stack, carried)
    _references(ds, filled, stack, carried)
    return encoded(ds)


def losses(segments: Sequence[Segment]) -> list[Loss]:
    """Return what a segmentation does not hold of these segments."""
    found: list[tuple[str, str]] = []
    for segment in segments:
        if not segment.slices and not segment.unplaced:
            found.append(("empty segments", segment.id))
        if len(segment.name) > LONGEST:
            found.append((f"names beyond {LONGEST} characters", segment.id))
        if segment.is_locked or segment.is_hidden:
            found.append(("that a segment is locked or hidden", segment.id))
    return gathered(found)


def dicom_item(**elements: Any) -> Dataset:
    """Return an item of these elements."""
    from pydicom.dataset import Dataset

    item = Dataset()
    for keyword, value in elements.items():
        setattr(item, keyword, value)
    return item


def code_item(code: Code) -> Dataset:
    """Return a code as an item of a sequence (PS3.3 8)."""
    item = dicom_item(CodingSchemeDesignator=code.scheme, CodeMeaning=code.meaning[:LONGEST] or code.value)
    setattr(item, "CodeValue" if len(code.value) <= 16 else "LongCodeValue", code.value)
    return item


def _image(ds: Dataset, segments: Sequence[Segment], first: Instance) -> None:
    ds.ImageType = ["DERIVED", "PRIMARY"]
    ds.ContentLabel, ds.ContentDescription, ds.ContentCreatorName = "SEGMENTATION", "Segments", ""
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 1, 1, 0, 0
    _, ds.Rows, ds.Columns = segments[0].geometry.shape
    ds.LossyImageCompression = "01" if first.header.get("LossyImageCompression") == "01" else "00"
    for keyword in ("LossyImageCompressionRatio", "LossyImageCompressionMethod"):
        if ds.LossyImageCompression == "01" and (known := first.header.get(keyword)):
            setattr(ds, keyword, known)
    ds.SegmentationType = "BINARY"
    ds.SegmentsOverlap = "YES" if overlapping(segments) else "NO"


def _description(number: int, segment: Segment) -> Dataset:
    kind = segment.label or TISSUE
    category = TISSUE if segment.label is None else ABNORMAL if kind.value in LESIONS else ANATOMY
    return dicom_item(
        SegmentNumber=number,
        SegmentLabel=segment.name[:LONGEST] or f"Segment {number}",
        SegmentAlgorithmType="SEMIAUTOMATIC",
        SegmentAlgorithmName="Hounsfield",
        SegmentedPropertyCategoryCodeSequence=[code_item(category)],
        SegmentedPropertyTypeCodeSequence=[code_item(kind)],
        RecommendedDisplayCIELabValue=list(from_rgb(segment.color)),
        TrackingID=segment.name[:LONGEST] or f"Segment {number}",
        TrackingUID=tracking_uid(segment.id),
    )


def tracking_uid(id_: str) -> str:
    """Return the UID of a segment: its id is a UUID (PS3.5 B.2)."""
    try:
        return f"2.25.{int(id_, 16)}" if len(id_) == 32 else new_uid()
    except ValueError:
        return new_uid()


def _dimensions(ds: Dataset, *, has_place: bool) -> None:
    organization = new_uid()
    ds.DimensionOrganizationSequence = [dicom_item(DimensionOrganizationUID=organization)]
    place = (0x00200032, 0x00209113, "Place") if has_place else (0x00209057, 0x00209111, "Picture")
    ds.DimensionIndexSequence = [
        dicom_item(
            DimensionOrganizationUID=organization,
            DimensionIndexPointer=pointer,
            FunctionalGroupPointer=group,
            DimensionDescriptionLabel=label,
        )
        for pointer, group, label in ((0x0062000B, 0x0062000A, "Segment"), place)
    ]


def _frames(ds: Dataset, segments: Sequence[Segment], stack: Stack, carried: Carried) -> None:
    has_place = Pictures(stack).has_planes
    shared = _shared(ds, segments[0], stack, has_place=has_place)
    order = {k: at for at, k in enumerate(sorted({k for segment in segments for k in segment.slices}), 1)}
    groups, masks = [], []
    further: dict[object, int] = {}
    for number, segment in enumerate(segments, 1):
        for k, packed in segment.slices.items():
            groups.append(_group(number, order[k], k, stack, has_place=has_place))
            masks.append(_bits(packed))
        for frame in carried.frames.get(segment.id, ()):
            at = len(order) + further.setdefault(_place_of(frame), len(further) + 1)
            groups.append(_carried_group(number, at, frame, has_place=has_place))
            masks.append(_bits(frame.mask))
    if further and has_place:
        _each_its_own(shared, groups)
    ds.SharedFunctionalGroupsSequence = [shared]
    ds.NumberOfFrames = len(groups)
    ds.PerFrameFunctionalGroupsSequence = groups
    # Frames follow each other without a gap, the first pixel in the lowest bit (PS3.5 8.1.1).
    bits = np.packbits(np.concatenate(masks), bitorder="little").tobytes()
    ds.PixelData = bits + b"\0" * (len(bits) % 2)
    ds["PixelData"].VR = "OB"


def _bits(packed: Packed) -> Any:
    return np.unpackbits(np.frombuffer(packed.bits, np.uint8), count=packed.rows * packed.columns)


def _place_of(frame: CarriedFrame) -> object:
    """Return what frames in one place have in common."""
    plane = frame.place.plane
    return frame.place.sources if plane is None else (plane.position_mm, plane.row, plane.column)


def _carried_group(number: int, position: int, frame: CarriedFrame, *, has_place: bool) -> Dataset:
    """Return the functional groups of a frame that is taken over."""
    group = dicom_item(
        DerivationImageSequence=[copy.deepcopy(item) for item in frame.derivations],
        SegmentIdentificationSequence=[dicom_item(ReferencedSegmentNumber=number)],
        FrameContentSequence=[dicom_item(DimensionIndexValues=[number, position])],
    )
    if not has_place:
        group.FrameContentSequence[0].StackID = "1"
        group.FrameContentSequence[0].InStackPositionNumber = position
        return group
    for keyword, item in (
        ("PlanePositionSequence", frame.position),
        ("PlaneOrientationSequence", frame.orientation),
        ("PixelMeasuresSequence", frame.measures),
    ):
        setattr(group, keyword, [copy.deepcopy(item)])
    return group


def _each_its_own(shared: Dataset, groups: Sequence[Dataset]) -> None:
    """Say of each frame what is not the same for all: a group is either shared or each frame's (PS3.3 C.7.6.16.1)."""
    for keyword in ("PlaneOrientationSequence", "PixelMeasuresSequence"):
        common = shared[keyword].value
        if all(keyword not in group or group[keyword].value == common for group in groups):
            for group in groups:
                group.pop(keyword, None)
            continue
        del shared[keyword]
        for group in groups:
            if keyword not in group:
                setattr(group, keyword, copy.deepcopy(list(common)))


def _shared(ds: Dataset, segment: Segment, stack: Stack, *, has_place: bool) -> Dataset:
    shared = dicom_item()
    if not has_place:
        ds.PatientOrientation = ""  # type 2 where no plane says it
        return shared
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = uid_of(stack.frame_of_reference_uid), ""
    plane, spacing = stack.items[0].plane, stack.items[0].instance.spacing
    assert plane is not None
    assert spacing is not None
    shared.PlaneOrientationSequence = [dicom_item(ImageOrientationPatient=_decimals((*plane.row, *plane.column)))]
    measures = dicom_item(PixelSpacing=_decimals((spacing.row_mm, spacing.column_mm)))
    # Along the normal: slices of a tilted stack lie further apart than their planes.
    edges = segment.geometry.affine[:3, 2]
    gap = abs(float(np.dot(plane.normal, edges))) if stack.geometry is not None else 0.0
    measures.SliceThickness = _decimals((gap or 1.0,))[0]
    if gap:
        measures.SpacingBetweenSlices = _decimals((gap,))[0]
    shared.PixelMeasuresSequence = [measures]
    return shared


def _group(number: int, position: int, k: int, stack: Stack, *, has_place: bool) -> Dataset:
    item = stack.items[k]
    source = reference(item.instance, (item.frame,))
    source.PurposeOfReferenceCodeSequence = [
        code_item(Code("121322", "DCM", "Source image for image processing operation"))
    ]
    source.SpatialLocationsPreserved = "YES"
    group = dicom_item(
        DerivationImageSequence=[
            dicom_item(
                SourceImageSequence=[source], DerivationCodeSequence=[code_item(Code("113076", "DCM", "Segmentation"))]
            )
        ],
        SegmentIdentificationSequence=[dicom_item(ReferencedSegmentNumber=number)],
        FrameContentSequence=[dicom_item(DimensionIndexValues=[number, position])],
    )
    if has_place:
        assert item.plane is not None
        group.PlanePositionSequence = [dicom_item(ImagePositionPatient=_decimals(item.plane.position_mm))]
    else:
        group.FrameContentSequence[0].StackID = "1"
        group.FrameContentSequence[0].InStackPositionNumber = position
    return group


def _references(ds: Dataset, segments: Sequence[Segment], stack: Stack, carried: Carried) -> None:
    taken = {k for segment in segments for k in segment.slices}
    named = {stack.items[k].instance.sop_instance_uid: stack.items[k].instance for k in sorted(taken)}
    ds.ReferencedSeriesSequence = [
        dicom_item(
            SeriesInstanceUID=uid_of(stack.series.series_uid),
            ReferencedInstanceSequence=[reference(instance) for instance in named.values()],
        )
    ]
    _refer_further(ds, carried)
    if not ds.ReferencedSeriesSequence[0].ReferencedInstanceSequence:
        del ds.ReferencedSeriesSequence[0]


def _refer_further(ds: Dataset, carried: Carried) -> None:
    """Name the pictures of frames that are taken over as their file does, beside those of the stack."""
    wanted = {uid for frames in carried.frames.values() for frame in frames for uid, _ in frame.place.sources}
    by_uid = {item.SeriesInstanceUID: item for item in ds.ReferencedSeriesSequence}
    for series in carried.series:
        uid = str(series.get("SeriesInstanceUID", ""))
        for item in series.get("ReferencedInstanceSequence", None) or ():
            if str(item.get("ReferencedSOPInstanceUID", "")) not in wanted:
                continue
            wanted.discard(str(item.ReferencedSOPInstanceUID))
            if uid not in by_uid:
                by_uid[uid] = dicom_item(SeriesInstanceUID=uid, ReferencedInstanceSequence=[])
                ds.ReferencedSeriesSequence.append(by_uid[uid])
            by_uid[uid].ReferencedInstanceSequence.append(copy.deepcopy(item))


def _decimals(values: Sequence[float]) -> list[str]:
    """Return numbers as decimal strings of at most 16 characters (PS3.5 6.2)."""
    from pydicom.valuerep import format_number_as_ds

    return [format_number_as_ds(float(value)) for value in values]
