"""Segments as an RT Structure Set (PS3.3 A.19): closed contours along the borders of the voxels, holes as keyholes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.records import Stack
from viewer.core.segment import Segment
from viewer.objects.carried import NOTHING, Carried, whole_or_refused
from viewer.objects.heads import dressed, encoded, head_of, reference
from viewer.objects.losses import Loss, gathered
from viewer.objects.segmentation_writing import LONGEST, code_item, dicom_item
from viewer.objects.structure_contours import Kept
from viewer.volume.outlines import outlines

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

STRUCTURES = "1.2.840.10008.5.1.4.1.1.481.3"
NO_CONTOURS = Kept({}, ())
CONTOUR_DATA = 0x30060050
STUDY = "1.2.840.10008.3.1.2.3.1"
"""The class under which a structure set names a study (PS3.3 C.8.8.5)."""


def structure_set(
    segments: Sequence[Segment], stack: Stack, series_number: int = 901, carried: Carried = NOTHING
) -> bytes:
    """Return a file of segments over the pictures of one stack; ViewerError where these have no place in the patient.

    `carried` are contours that go along as they are: those of slices that nobody changed, and those on no picture.
    Not for the GUI thread.
    """
    filled = whole_or_refused(segments, carried)
    if not stack.frame_of_reference_uid or any(
        item.plane is None or item.instance.spacing is None for item in stack.items
    ):
        raise ViewerError(
            "Structures need pictures with a place in the patient", stack.why_no_volume, "write SEG instead"
        )
    if any(len(stack.items) != segment.geometry.shape[0] for segment in filled):
        raise ViewerError("A segment does not lie on the pictures of this series")
    ds = dressed(head_of(stack.items[0].instance), STRUCTURES, "RTSTRUCT", "Structures", series_number)
    ds.OperatorsName = ""
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = uid_of(stack.frame_of_reference_uid), ""
    ds.StructureSetLabel, ds.StructureSetName = "SEGMENTS", "Segments"
    ds.StructureSetDate, ds.StructureSetTime = ds.ContentDate, ds.ContentTime
    del ds.ContentDate, ds.ContentTime
    ds.ReferencedFrameOfReferenceSequence = [_space(filled, stack)]
    numbered = list(enumerate(filled, 1))
    kept = {segment.id: carried.contours.get(segment.id, NO_CONTOURS) for segment in filled}
    ds.StructureSetROISequence = [_structure(n, segment, stack) for n, segment in numbered]
    ds.ROIContourSequence = [_contours(n, segment, stack, kept[segment.id]) for n, segment in numbered]
    ds.RTROIObservationsSequence = [_observation(n, segment, kept[segment.id]) for n, segment in numbered]
    ds.ApprovalStatus = "UNAPPROVED"
    return encoded(ds)


def losses(segments: Sequence[Segment]) -> list[Loss]:
    """Return what a structure set does not hold of these segments."""
    found: list[tuple[str, str]] = []
    for segment in segments:
        if not segment.slices and not segment.unplaced:
            found.append(("empty segments", segment.id))
        if len(segment.name) > LONGEST:
            found.append((f"names beyond {LONGEST} characters", segment.id))
        if segment.is_locked or segment.is_hidden:
            found.append(("that a segment is locked or hidden", segment.id))
    return gathered(found)


def _space(segments: Sequence[Segment], stack: Stack) -> Dataset:
    taken = sorted({k for segment in segments for k in segment.slices})
    named = {stack.items[k].instance.sop_instance_uid: stack.items[k].instance for k in taken}
    series = dicom_item(
        SeriesInstanceUID=uid_of(stack.series.series_uid),
        ContourImageSequence=[reference(instance) for instance in named.values()],
    )
    study = dicom_item(
        ReferencedSOPClassUID=STUDY,
        ReferencedSOPInstanceUID=uid_of(stack.series.study_uid),
        RTReferencedSeriesSequence=[series],
    )
    return dicom_item(FrameOfReferenceUID=uid_of(stack.frame_of_reference_uid), RTReferencedStudySequence=[study])


def _structure(number: int, segment: Segment, stack: Stack) -> Dataset:
    return dicom_item(
        ROINumber=number,
        ReferencedFrameOfReferenceUID=uid_of(stack.frame_of_reference_uid),
        ROIName=segment.name[:LONGEST],
        ROIGenerationAlgorithm="SEMIAUTOMATIC",
    )


def _contours(number: int, segment: Segment, stack: Stack, kept: Kept) -> Dataset:
    from pydicom.dataelem import DataElement

    contours = [one for items in kept.by_slice.values() for one in items]
    for k, packed in segment.slices.items():
        if k in kept.by_slice:
            continue
        item = stack.items[k]
        plane, spacing = item.plane, item.instance.spacing
        assert plane is not None
        assert spacing is not None
        source = reference(item.instance, (item.frame,))
        for ring in outlines(packed.mask()):
            points = plane.to_lps(ring, spacing)
            contour = dicom_item(
                ContourImageSequence=[source],
                ContourGeometricType="CLOSED_PLANAR",
                NumberOfContourPoints=len(points),
            )
            # As they are: pydicom would read each of a million texts again.
            data = _decimals(points.ravel().tolist())
            contour.add(DataElement(CONTOUR_DATA, "DS", data, already_converted=True))
            contours.append(contour)
    contours.extend(kept.unplaced)
    return dicom_item(ReferencedROINumber=number, ROIDisplayColor=list(segment.color), ContourSequence=contours)


def _observation(number: int, segment: Segment, kept: Kept) -> Dataset:
    item = dicom_item(
        ObservationNumber=number,
        ReferencedROINumber=number,
        RTROIInterpretedType=kept.interpreted,
        ROIInterpreter="",
    )
    if segment.label is not None:
        item.RTROIIdentificationCodeSequence = [code_item(segment.label)]
    return item


def _decimals(values: Sequence[float]) -> Any:
    """Return numbers as decimal strings; ten thousandths of a micrometre are enough."""
    return [f"{value:.10g}"[:16] for value in values]
