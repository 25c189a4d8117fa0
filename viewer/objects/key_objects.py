"""Key images as a Key Object Selection document (PS3.3 A.35.4, PS3.16 TID 2010), and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.dicom.presentation_items import items_of, text, whole
from viewer.objects import terms
from viewer.objects.content import below, content, kind_of, template, text_item
from viewer.objects.heads import dressed, reference
from viewer.objects.report_writing import evidence

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.core.records import Instance

SOP_CLASS = "1.2.840.10008.5.1.4.1.1.88.59"
SERIES_NUMBER = 9003


def selection(head: Dataset, pictures: Sequence[tuple[Instance, int]], description: str = "") -> Dataset:
    """Return the document that names pictures: instances with a frame (from 0) each."""
    if not pictures:
        raise ViewerError("There is nothing to write", "no picture is a key image", "K marks the picture that is shown")
    ds = dressed(head, SOP_CLASS, "KO", "Key images", SERIES_NUMBER)
    ds.ReferencedPerformedProcedureStepSequence = []
    frames: dict[str, tuple[Instance, list[int]]] = {}
    for instance, frame in pictures:
        frames.setdefault(instance.sop_instance_uid, (instance, []))[1].append(frame)
    items = []
    if description:
        items.append(text_item("CONTAINS", terms.KEY_DESCRIPTION, description))
    for instance, numbers in frames.values():
        item = content("CONTAINS", "IMAGE", None)
        item.ReferencedSOPSequence = [reference(instance, sorted(set(numbers)))]
        items.append(item)
    for element in template(content("", "CONTAINER", terms.KEY_OBJECTS, *items), "2010"):
        ds[element.tag] = element
    ds.CurrentRequestedProcedureEvidenceSequence = evidence(instance for instance, _ in frames.values())
    return ds


def selected(dataset: Dataset) -> list[tuple[str, int]]:
    """Return the pictures that a document names: SOP instance UID and frame (from 0); frame 0 where it names none."""
    found: list[tuple[str, int]] = []
    for item in below(dataset):
        if kind_of(item) == "IMAGE":
            for named in items_of(item, "ReferencedSOPSequence"):
                numbers = whole(named.get("ReferencedFrameNumber", None)) or (1,)
                uid = text(named, "ReferencedSOPInstanceUID")
                found += [(uid, number - 1) for number in numbers if number > 0 and uid]
    return list(dict.fromkeys(found))
