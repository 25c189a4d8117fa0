"""Marks as a structured report of measurements (PS3.16 TID 1500; Comprehensive 3D SR, PS3.3 A.35.13)."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.dicom.presentation_items import items_of, text
from viewer.objects import terms
from viewer.objects.content import code_item, content, graphic_data, number_item, template, text_item, uid_item
from viewer.objects.exact import attach
from viewer.objects.heads import IMPLEMENTATION, MANUFACTURER, dressed, reference

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.core.codes import Code
    from viewer.core.records import Instance
    from viewer.objects.placed import Graphic, Placed

SOP_CLASS = "1.2.840.10008.5.1.4.1.1.88.34"
SERIES_NUMBER = 9001
HALF = 0.5
"""Coordinates of files count from the corner of the first pixel, those of the viewer from its centre (C.18.6.1.2)."""


def report(head: Dataset, placed: Sequence[Placed], kept: Sequence[Dataset] = ()) -> Dataset:
    """Return the report of marks; `kept` are groups of other programs' reports that were not understood.

    ViewerError where there is nothing to write.
    """
    if not placed and not kept:
        raise ViewerError("There is nothing to write", "the study has no measurement")
    ds = dressed(head, SOP_CLASS, "SR", "Measurements", SERIES_NUMBER)
    ds.CompletionFlag, ds.VerificationFlag, ds.PreliminaryFlag = "PARTIAL", "UNVERIFIED", "PRELIMINARY"
    ds.PerformedProcedureCodeSequence = []
    ds.ReferencedPerformedProcedureStepSequence = []
    root = template(content("", "CONTAINER", terms.REPORT, *_context()), "1500")
    instances = {one.instance.sop_instance_uid: one.instance for one in placed}
    groups = [_group(one) for one in placed] + [copy.deepcopy(one) for one in kept]
    root.ContentSequence = [*root.ContentSequence, _library(instances.values()), _measurements(groups)]
    for element in root:
        ds[element.tag] = element
    ds.CurrentRequestedProcedureEvidenceSequence = evidence(instances.values())
    return ds


def _context() -> list[Dataset]:
    """Return language, observer and procedure (TID 1204, 1001)."""
    return [
        code_item("HAS CONCEPT MOD", terms.LANGUAGE, terms.ENGLISH),
        code_item("HAS OBS CONTEXT", terms.OBSERVER_TYPE, terms.DEVICE),
        uid_item("HAS OBS CONTEXT", terms.DEVICE_UID, IMPLEMENTATION),
        text_item("HAS OBS CONTEXT", terms.DEVICE_NAME, MANUFACTURER),
        code_item("HAS CONCEPT MOD", terms.PROCEDURE, terms.IMAGING),
    ]


def _library(instances: Iterable[Instance]) -> Dataset:
    """Return the pictures that are referred to (TID 1600)."""
    images = []
    for instance in instances:
        item = content("CONTAINS", "IMAGE", None)
        item.ReferencedSOPSequence = [reference(instance)]
        images.append(item)
    group = content("CONTAINS", "CONTAINER", terms.LIBRARY_GROUP, *images)
    return template(content("CONTAINS", "CONTAINER", terms.LIBRARY, group), "1600")


def _measurements(groups: list[Dataset]) -> Dataset:
    return content("CONTAINS", "CONTAINER", terms.MEASUREMENTS, *groups)


def _group(one: Placed) -> Dataset:
    """Return the group of a mark: of a region (TID 1410), else of measurements (TID 1501)."""
    drawn = [_coordinates(one, graphic, "INFERRED FROM", terms.PATH) for graphic in one.graphics]
    items = [
        text_item("HAS OBS CONTEXT", terms.TRACKING, one.title),
        uid_item("HAS OBS CONTEXT", terms.TRACKING_UID, one.tracking_uid),
    ]
    if one.annotation.label is not None:
        items.append(code_item("CONTAINS", terms.FINDING, one.annotation.label))
    if one.is_region:
        items.append(_coordinates(one, one.graphics[0], "CONTAINS", terms.REGION))
    numbers = [stat for stat in one.stats if math.isfinite(stat.value)]
    for stat in numbers:
        basis = () if one.is_region else tuple(copy.deepcopy(drawn))
        items.append(number_item(terms.concept_of(stat), stat.value, terms.unit_of(stat), *basis))
    said = one.annotation.text
    if said or (not numbers and not one.is_region):
        basis = () if one.is_region or numbers else tuple(drawn)
        items.append(text_item("CONTAINS", terms.COMMENT, said or one.title, *basis))
    group = template(content("CONTAINS", "CONTAINER", terms.GROUP, *items), "1410" if one.is_region else "1501")
    attach(group, one.annotation)
    return group


def _coordinates(one: Placed, graphic: Graphic, relationship: str, name: Code) -> Dataset:
    """Return a drawing on its picture, or in the patient where it lies on no acquired picture (C.18.6, C.18.9)."""
    if one.is_reformatted:
        return _in_space(one, graphic, relationship, name)
    item = content(relationship, "SCOORD", name)
    item.GraphicType = graphic.kind
    item.GraphicData = graphic_data([(x + HALF, y + HALF) for x, y in graphic.points])
    image = content("SELECTED FROM", "IMAGE", terms.SOURCE if relationship == "CONTAINS" else None)
    image.ReferencedSOPSequence = [reference(one.instance, (one.frame,))]
    item.ContentSequence = [image]
    return item


def _in_space(one: Placed, graphic: Graphic, relationship: str, name: Code) -> Dataset:
    item = content(relationship, "SCOORD3D", name)
    is_loop = graphic.kind == "POLYLINE" and graphic.is_closed
    item.GraphicType = "POLYGON" if is_loop else graphic.kind
    item.GraphicData = graphic_data(one.to_mm(graphic.points))
    item.ReferencedFrameOfReferenceUID = uid_of(one.annotation.frame_of_reference_uid)
    return item


def evidence(instances: Iterable[Instance]) -> list[Dataset]:
    """Return all pictures that are referred to, by study and series (PS3.3 C.17.2.1)."""
    from pydicom.dataset import Dataset

    studies: dict[str, dict[str, list[Dataset]]] = {}
    for instance in instances:
        series = studies.setdefault(uid_of(instance.study_uid), {})
        series.setdefault(uid_of(instance.series_uid), []).append(reference(instance))
    found = []
    for study_uid, by_series in studies.items():
        item = Dataset()
        item.StudyInstanceUID = study_uid
        item.ReferencedSeriesSequence = []
        for series_uid, objects in by_series.items():
            one = Dataset()
            one.SeriesInstanceUID, one.ReferencedSOPSequence = series_uid, objects
            item.ReferencedSeriesSequence.append(one)
        found.append(item)
    return found


def carry(ds: Dataset, report: Dataset) -> None:
    """Take over the evidence of a report whose groups were kept, and name it as what came before (PS3.3 C.17.2)."""
    from pydicom.dataset import Dataset

    take_evidence(ds, report)
    before, series, named = Dataset(), Dataset(), Dataset()
    named.ReferencedSOPClassUID, named.ReferencedSOPInstanceUID = report.SOPClassUID, report.SOPInstanceUID
    series.SeriesInstanceUID, series.ReferencedSOPSequence = report.SeriesInstanceUID, [named]
    before.StudyInstanceUID, before.ReferencedSeriesSequence = report.StudyInstanceUID, [series]
    ds.PredecessorDocumentsSequence = [*ds.get("PredecessorDocumentsSequence", []), before]


def take_evidence(ds: Dataset, report: Dataset) -> None:
    """Name the pictures that a report names, beside those of its own."""
    for keyword in ("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"):
        known = {uid for item in ds.get(keyword, []) for uid in _named(item)}
        added = [item for item in items_of(report, keyword) if not _named(item) <= known]
        if added:
            setattr(ds, keyword, [*ds.get(keyword, []), *(copy.deepcopy(item) for item in added)])


def _named(item: Dataset) -> set[str]:
    """Return the UIDs of the objects that an item of evidence names."""
    series = items_of(item, "ReferencedSeriesSequence")
    return {text(one, "ReferencedSOPInstanceUID") for s in series for one in items_of(s, "ReferencedSOPSequence")}
