"""Which objects hold marks, and all that one of them holds for an open study."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.records import Instance, Study
from viewer.dicom.boundary import boundary
from viewer.objects import key_objects, report_reading, state_marks
from viewer.objects.found import annotation_of, key_image
from viewer.objects.heads import dataset_of

REPORTS = "1.2.840.10008.5.1.4.1.1.88."
STATES = ("1.2.840.10008.5.1.4.1.1.11.1", "1.2.840.10008.5.1.4.1.1.11.2", "1.2.840.10008.5.1.4.1.1.11.3")


@dataclass(frozen=True, slots=True)
class Held:
    """The marks of an object on the pictures of its study, and a sentence for each thing that cannot be shown."""

    instance: Instance
    marks: tuple[Annotation, ...] = ()
    remarks: tuple[str, ...] = ()


def has_marks(sop_class_uid: str) -> bool:
    """Whether objects of a SOP class can hold marks: reports, key object selections and presentation states."""
    return sop_class_uid.startswith(REPORTS) or sop_class_uid in STATES


def is_report(instance: Instance) -> bool:
    """Whether an object is a structured report of any template."""
    return instance.sop_class_uid.startswith(REPORTS)


def objects_of(study: Study) -> Iterator[Instance]:
    """Yield the objects of a study that can hold marks."""
    for stack in study.stacks:
        for instance in stack.objects:
            if has_marks(instance.sop_class_uid):
                yield instance


@boundary()
def held_by(instance: Instance, study: Study) -> Held:
    """Return the marks of an object; ViewerError where its file cannot be read. Not for the GUI thread."""
    dataset = dataset_of(instance)
    origin = instance.sop_instance_uid
    if instance.sop_class_uid == key_objects.SOP_CLASS:
        named = key_objects.selected(dataset)
        made = [_kept(lambda at=at, n=n: key_image(study, at[0], at[1], origin, n)) for n, at in enumerate(named)]
        remarks: tuple[str, ...] = ()
    else:
        if is_report(instance):
            read = report_reading.read_report(dataset)
            found, remarks = read.marks, read.remarks
        else:
            found, remarks = state_marks.read_marks(dataset)
        made = [_kept(lambda one=one: annotation_of(one, study, origin)) for one in found]
    marks = tuple(one for one in made if isinstance(one, Annotation))
    refused = dict.fromkeys(one for one in made if isinstance(one, str))
    counted = [f"{one} ({made.count(one)})." if made.count(one) > 1 else f"{one}." for one in refused]
    return Held(instance, marks, (*remarks, *counted))


def _kept(make: object) -> Annotation | str:
    assert callable(make)
    try:
        made = make()
    except ViewerError as error:
        return error.sentence()
    assert isinstance(made, Annotation)
    return made
