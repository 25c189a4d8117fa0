"""What all objects that the program writes have in common: patient and study of their pictures, series, equipment."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

from viewer import __version__
from viewer.core.identity import uid_of
from viewer.dicom.boundary import boundary
from viewer.dicom.sources import open_location

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydicom.dataset import Dataset

    from viewer.core.records import Instance

MANUFACTURER = "Hounsfield"
CREATOR = "HOUNSFIELD 1"
"""The private creator of what standard elements cannot hold, in group 0077."""
PRIVATE_GROUP = 0x0077
IMPLEMENTATION = "2.25.329800735698586629295641978511506172918"

EMPTY_ALLOWED = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID",
    "AccessionNumber", "ReferringPhysicianName",
)  # fmt: skip
"""Elements of type 2: there, if only empty."""
COPIED = (
    "IssuerOfPatientID", "TypeOfPatientID", "PatientBirthTime", "OtherPatientIDs", "OtherPatientNames",
    "EthnicGroup", "PatientComments", "PatientSpeciesDescription", "PatientBreedDescription", "ResponsiblePerson",
    "ResponsiblePersonRole", "ResponsibleOrganization", "PatientIdentityRemoved", "DeidentificationMethod",
    "StudyDescription", "PhysiciansOfRecord", "NameOfPhysiciansReadingStudy", "AdmittingDiagnosesDescription",
    "PatientAge", "PatientSize", "PatientWeight", "Occupation", "AdditionalPatientHistory",
    "ClinicalTrialSponsorName", "ClinicalTrialProtocolID", "ClinicalTrialProtocolName", "ClinicalTrialSiteID",
    "ClinicalTrialSiteName", "ClinicalTrialSubjectID", "ClinicalTrialSubjectReadingID", "ClinicalTrialTimePointID",
    "LongitudinalTemporalInformationModified",
)  # fmt: skip
"""Elements of the patient, study and clinical trial modules that are taken over as text (PS3.3 C.7.1, C.7.2)."""


def head_of(instance: Instance) -> Dataset:
    """Return patient and study of a picture, read from its file (PS3.3 C.7.1.1, C.7.2.1, C.7.2.2), texts decoded.

    ViewerError where the file is gone or damaged. Not for the GUI thread.
    """
    from pydicom.dataset import Dataset

    source = dataset_of(instance)
    with boundary():
        head = Dataset()
        head.SpecificCharacterSet = "ISO_IR 192"
        head.StudyInstanceUID = uid_of(instance.study_uid)
        for keyword in EMPTY_ALLOWED:
            setattr(head, keyword, _text(source, keyword))
        for keyword in COPIED:
            if text := _text(source, keyword):
                setattr(head, keyword, text)
    if head.get("PatientIdentityRemoved") == "YES" and not head.get("DeidentificationMethod"):
        del head.PatientIdentityRemoved  # the method is demanded with it (type 1C), and is not the program's to invent
    return head


def dataset_of(instance: Instance) -> Dataset:
    """Return all elements of an object before its pixels; ViewerError where its file is gone or damaged."""
    from viewer.dicom.reading import parse

    with boundary(), open_location(instance.location) as stream:
        return parse(stream, stream.seek(0, 2)).dataset


def _text(source: Dataset, keyword: str) -> str | list[str]:
    value = source.get(keyword, None)
    if value is None:
        return ""
    if not isinstance(value, str) and hasattr(value, "__iter__") and not hasattr(value, "components"):
        return [str(one) for one in value]
    return str(value)


def new_uid() -> str:
    """Return a UID that nothing else has (PS3.5 B.2)."""
    from pydicom.uid import generate_uid

    return str(generate_uid(prefix=None))


def dressed(head: Dataset, sop_class_uid: str, modality: str, description: str, series_number: int) -> Dataset:
    """Return a new object of a study, in a series of its own: SOP common, series and equipment modules are filled."""
    import copy

    now = datetime.now()  # noqa: DTZ005 - local, as the standard has it
    ds = copy.deepcopy(head)
    ds.SOPClassUID, ds.SOPInstanceUID, ds.SeriesInstanceUID = sop_class_uid, new_uid(), new_uid()
    ds.Modality, ds.SeriesDescription, ds.SeriesNumber, ds.InstanceNumber = modality, description, series_number, 1
    ds.InstanceCreationDate = ds.SeriesDate = ds.ContentDate = now.strftime("%Y%m%d")
    ds.InstanceCreationTime = ds.SeriesTime = ds.ContentTime = now.strftime("%H%M%S.%f")
    ds.Manufacturer, ds.ManufacturerModelName = MANUFACTURER, "Hounsfield viewer"
    ds.DeviceSerialNumber, ds.SoftwareVersions = "1", __version__
    return ds


def encoded(dataset: Dataset) -> bytes:
    """Return an object as a file of explicit little endian."""
    from pydicom.dataset import FileMetaDataset
    from pydicom.filewriter import dcmwrite
    from pydicom.uid import UID, ExplicitVRLittleEndian

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(IMPLEMENTATION)
    meta.ImplementationVersionName = f"HOUNSFIELD_{__version__}"[:16]
    dataset.file_meta, dataset.preamble = meta, b"\0" * 128
    out = io.BytesIO()
    dcmwrite(out, dataset, enforce_file_format=True)
    return out.getvalue()


def reference(instance: Instance, frames: Iterable[int] = ()) -> Dataset:
    """Return what names a picture; `frames`, counted from 0, where it has several and not all are meant."""
    from pydicom.dataset import Dataset

    item = Dataset()
    item.ReferencedSOPClassUID = instance.sop_class_uid
    item.ReferencedSOPInstanceUID = uid_of(instance.sop_instance_uid)
    numbers = [frame + 1 for frame in frames]
    if numbers and instance.frame_count > 1:
        item.ReferencedFrameNumber = numbers
    return item
