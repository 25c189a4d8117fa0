"""Write the demo's DICOM files (PS3.10): what all of them hold, and the way to the disc."""

from __future__ import annotations

import io
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import UID, ExplicitVRLittleEndian

from viewer import __version__
from viewer.demo.identity import DemoStudy, demo_uid

IMPLEMENTATION_CLASS_UID = demo_uid("implementation")
IMPLEMENTATION_VERSION_NAME = f"HOUNSFIELD_{__version__}"[:16]


@dataclass(frozen=True, slots=True)
class DemoFile:
    """A file of a series, and the function that makes its data set."""

    name: str
    build: Callable[[], Dataset]


@dataclass(frozen=True, slots=True)
class DemoSeries:
    """What the instances of one series share; `frame_key` names the frame of reference, empty for none."""

    study: DemoStudy
    key: str
    number: int
    modality: str
    sop_class: str
    description: str
    time: str
    model: str
    body_part: str = ""
    protocol: str = ""
    frame_key: str = ""
    position: str = ""


def instance(series: DemoSeries, number: int, image_type: Sequence[str]) -> Dataset:
    """Return a data set with patient, study, series, equipment and general image attributes filled in."""
    study, person = series.study, series.study.person
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.ImageType = list(image_type)
    ds.SOPClassUID = UID(series.sop_class)
    ds.SOPInstanceUID = demo_uid(study.key, series.key, "instance", number)
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = study.date
    ds.StudyTime = study.time
    ds.SeriesTime = ds.AcquisitionTime = ds.ContentTime = series.time
    ds.AccessionNumber = study.accession
    ds.Modality = series.modality
    ds.Manufacturer = "Hounsfield"
    ds.InstitutionName = "Hounsfield Demonstration Clinic"
    ds.ReferringPhysicianName = study.physician
    ds.StationName = f"DEMO{series.modality}"
    ds.StudyDescription, ds.SeriesDescription = study.description, series.description
    ds.ManufacturerModelName = series.model
    ds.DeviceSerialNumber = "0001"
    ds.SoftwareVersions = __version__
    ds.PatientName, ds.PatientID = person.name, person.patient_id
    ds.PatientBirthDate, ds.PatientSex, ds.PatientAge = person.birth_date, person.sex, study.age
    ds.PatientSize, ds.PatientWeight = f"{person.size_m:.2f}", f"{person.weight_kg:.1f}"
    ds.PatientComments = "Fictive: made by a program"
    if series.body_part:
        ds.BodyPartExamined = series.body_part
    if series.protocol:
        ds.ProtocolName = series.protocol
    if series.position:
        ds.PatientPosition = series.position
    ds.StudyInstanceUID = demo_uid(study.key, "study")
    ds.SeriesInstanceUID = demo_uid(study.key, series.key, "series")
    ds.StudyID = study.accession[-4:]
    ds.SeriesNumber, ds.InstanceNumber = series.number, number
    if series.frame_key:
        ds.FrameOfReferenceUID = demo_uid(series.frame_key, "frame")
        ds.PositionReferenceIndicator = None
    ds.BurnedInAnnotation = "NO"
    ds.LossyImageCompression = "00"
    return ds


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """Return a code sequence item (PS3.3 section 8)."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def decimal(value: float) -> str:
    """Return a decimal string of at most 16 characters."""
    return f"{round(value, 8) + 0.0:.10g}"


def set_plane(
    ds: Dataset, origin_mm: Sequence[float], axes: Sequence[float], spacing_mm: tuple[float, float], thick_mm: float
) -> None:
    """Fill in the image plane module: origin and row and column axes in LPS, spacing (between rows, columns)."""
    ds.ImagePositionPatient = [decimal(v) for v in origin_mm]
    ds.ImageOrientationPatient = [decimal(v) for v in axes]
    ds.PixelSpacing = [decimal(v) for v in spacing_mm]
    ds.SliceThickness = decimal(thick_mm)
    normal = np.cross(np.asarray(axes[:3], float), np.asarray(axes[3:], float))
    ds.SliceLocation = decimal(float(normal @ np.asarray(origin_mm, float)))


def set_grey(ds: Dataset, stored: npt.NDArray[np.int16] | npt.NDArray[np.uint16], bits: int = 16) -> None:
    """Fill in the image pixel module from stored values (rows, columns), MONOCHROME2 unless already said."""
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = ds.get("PhotometricInterpretation", "MONOCHROME2")
    ds.Rows, ds.Columns = stored.shape
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 16, bits, bits - 1
    ds.PixelRepresentation = 1 if stored.dtype.kind == "i" else 0
    ds.add_new(0x7FE00010, "OW", stored.astype(stored.dtype.newbyteorder("<")).tobytes())


def encode(ds: Dataset) -> bytes:
    """Return the data set as a DICOM file: zero preamble, file meta information, explicit little endian."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = ds.SOPClassUID
    meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(IMPLEMENTATION_CLASS_UID)
    meta.ImplementationVersionName = IMPLEMENTATION_VERSION_NAME
    ds.file_meta = meta
    ds.preamble = b"\0" * 128
    out = io.BytesIO()
    dcmwrite(out, ds, enforce_file_format=True)
    return out.getvalue()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under a temporary name of its own beside it, then rename it: it is there whole or not at all.

    Several may write the same file at once. It can be made again, so that nobody waits until the disk has it.
    """
    partial = path.with_name(f".{os.getpid()}-{secrets.token_hex(8)}.part")
    try:
        with partial.open("wb") as stream:
            stream.write(content)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
