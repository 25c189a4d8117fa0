"""The series that are measured: made once, kept in `.bench/` of the checkout."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filewriter import dcmwrite
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    CTImageStorage,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

Pixels = NDArray[np.uint16]

CACHE = Path(__file__).resolve().parents[1] / ".bench"
# A new number makes all data anew.
VERSION = 3
ROOT_UID = "2.25.31415926535897932384626433832795"
SIZE = 512
SLICES = 600
SPACING_MM = 0.78125
STEP_MM = 0.625
PADDING_BYTES = 1364


def ct600() -> Path:
    """Return 600 native CT slices, 12 bits in 16; their names tell nothing of their order."""
    return made(f"ct{SLICES}", lambda folder: _write_native(folder, SLICES))


def ct6000() -> Path:
    """Return ten series of 600 slices in one flat folder; only the first series holds pixels, the others holes."""
    return made("ct6000", _write_ten_series)


def ct4000() -> Path:
    """Return 4,000 slices of 512 x 512 x 16 bits; they hold 64 rows of the body each, the rest are holes."""
    return made("ct4000", _write_sparse)


def ct60(syntax: str) -> Path:
    """Return 60 slices through the same body: 'native', 'jpeg2000', 'jpegls', 'jpeglossless' or 'rle'."""
    if syntax == "native":
        return made("ct60-native", lambda folder: _write_native(folder, 60))
    return made(f"ct60-{syntax}", lambda folder: _write_compressed(folder, syntax))


def crossing() -> Path:
    """Return four series of 40 slices of one frame of reference: two axial ones, a coronal and a sagittal one."""
    return made("crossing", _write_crossing)


def marked() -> Path:
    """Return two axial series of 200 slices of 256 x 256, 2 mm apart, in one space; the second lies 1 mm higher."""
    return made("marked", _write_marked)


def damaged60() -> Path:
    """Return the 60 slices in JPEG 2000, every second one damaged: bits turned in its codestream, or cut short."""
    return made("ct60-damaged", _write_damaged)


def radiograph(size: int) -> Path:
    """Return one radiograph of size x size pixels, 14 bits in 16."""
    return made(f"dx{size}", lambda folder: _write_radiograph(folder, size))


def slice_pixels(index: int, count: int) -> Pixels:
    """Return one slice of the body: noise, ribs, two lungs, hard edges; stored value is HU + 1024."""
    x, y = np.meshgrid(np.linspace(-1, 1, SIZE, dtype=np.float32), np.linspace(-1, 1, SIZE, dtype=np.float32))
    at = 2.0 * index / max(1, count - 1) - 1.0
    girth = 0.82 - 0.12 * at * at
    radius = (x / girth) ** 2 + (y / (0.68 * girth)) ** 2
    hu = np.full((SIZE, SIZE), -1000.0, dtype=np.float32)
    hu[radius < 1] = 40.0
    hu[(radius > 0.74) & (radius < 0.84) & (np.sin(18 * at * np.pi + 3 * x) > 0.2)] = 700.0
    lung = np.sqrt(max(0.0, 0.9 - at * at))
    for side in (-1, 1):
        inside = ((x - side * 0.36) / 0.26) ** 2 + ((y + 0.05) / 0.36) ** 2 < lung
        vessel = np.hypot(x - side * (0.36 + 0.1 * np.sin(7 * at)), y - 0.1 * np.cos(9 * at)) < 0.03
        hu[inside] = -850.0
        hu[inside & vessel] = 180.0
    hu[np.hypot(x / 0.8, y - 0.36) < 0.09] = 420.0
    noise = np.random.default_rng(index).normal(0, 12, hu.shape).astype(np.float32)
    return np.clip(np.rint(hu + noise + 1024), 0, 4095).astype(np.uint16)


def header(index: int, series: int, *, z_mm: float, instance: int) -> Dataset:
    """Return a CT slice's data set as a scanner fills it: private groups, code sequences, about 150 elements."""
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.InstanceCreationDate, ds.InstanceCreationTime = "20260105", "101500"
    ds.SOPClassUID = CTImageStorage
    ds.SOPInstanceUID = f"{ROOT_UID}.{series}.{index + 1}"
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = "20260105"
    ds.StudyTime, ds.SeriesTime, ds.AcquisitionTime, ds.ContentTime = "101000", "101400", "101412", "101415"
    ds.AccessionNumber, ds.Modality, ds.Manufacturer = "A0001", "CT", "Bench Systems"
    ds.InstitutionName, ds.ReferringPhysicianName, ds.StationName = "Bench Clinic", "Referrer^Any", "CT01"
    ds.StudyDescription, ds.SeriesDescription = "Thorax", f"Thin {series}"
    ds.ProcedureCodeSequence = Items([_code("24627-2", "LN", "CT Chest")])
    ds.NameOfPhysiciansReadingStudy, ds.OperatorsName, ds.ManufacturerModelName = "Reader^A", "OP", "Model 1"
    ds.ReferencedStudySequence = Items([_reference("1.2.840.10008.3.1.2.3.1", f"{ROOT_UID}.9")])
    ds.ReferencedImageSequence = Items([_reference(str(CTImageStorage), f"{ROOT_UID}.8.{n}") for n in (1, 2)])
    _private(ds, 0x0009, ("CT01", "BENCHGENESIS", "1.2.3.4", "1767608000"))
    ds.PatientName, ds.PatientID, ds.PatientBirthDate, ds.PatientSex = "Bench^Patient", "B1", "19600101", "O"
    ds.PatientAge, ds.PatientWeight, ds.AdditionalPatientHistory = "066Y", "80", "none"
    ds.ContrastBolusAgent, ds.BodyPartExamined, ds.ScanOptions = "ORAL & IV", "CHEST", "HELICAL MODE"
    ds.SliceThickness, ds.KVP, ds.SpacingBetweenSlices = "0.625", "120", "0.625"
    ds.DataCollectionDiameter, ds.SoftwareVersions, ds.ContrastBolusRoute = "500", "bench.1", "IV"
    ds.ReconstructionDiameter, ds.DistanceSourceToDetector, ds.DistanceSourceToPatient = "400", "949.1", "541"
    ds.GantryDetectorTilt, ds.TableHeight, ds.RotationDirection, ds.ExposureTime = "0", "165.5", "CW", "600"
    ds.XRayTubeCurrent, ds.Exposure, ds.FilterType, ds.GeneratorPower = "350", "5", "BODY FILTER", "42000"
    ds.FocalSpots, ds.ConvolutionKernel, ds.PatientPosition = "1.2", "STANDARD", "FFS"
    ds.RevolutionTime, ds.SingleCollimationWidth, ds.TotalCollimationWidth = 0.6, 0.625, 40.0
    ds.TableSpeed, ds.TableFeedPerRotation, ds.SpiralPitchFactor = 91.6, 55.0, 1.375
    _private(ds, 0x0019, ("4.12", "987.0", "1.2", "0", "360.0", "984", "39.37", "23.6", "-114.8"))
    ds.StudyInstanceUID, ds.SeriesInstanceUID = f"{ROOT_UID}.1", f"{ROOT_UID}.1.{series}"
    ds.StudyID, ds.SeriesNumber, ds.AcquisitionNumber, ds.InstanceNumber = "1", series, 1, instance
    ds.ImagePositionPatient = [f"{-SPACING_MM * SIZE / 2:.4f}", f"{-SPACING_MM * SIZE / 2:.4f}", f"{z_mm:.4f}"]
    ds.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = f"{ROOT_UID}.2", "SN"
    ds.SliceLocation, ds.ImagesInAcquisition = f"{z_mm:.4f}", SLICES
    _private(ds, 0x0021, ("1", "0", "12", "7"))
    _private(ds, 0x0027, ("0.5", "S", "1.0", "0.0", "-1"))
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows = ds.Columns = SIZE
    ds.PixelSpacing = [str(SPACING_MM), str(SPACING_MM)]
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.WindowCenter, ds.WindowWidth = "40", "400"
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "-1024", "1", "HU"
    _private(ds, 0x0043, ("180", "5000", "5", "3", "15", "1.0\\2.0", "10", "0.57", "2"))
    ds.PerformedProcedureStepStartDate, ds.PerformedProcedureStepStartTime = "20260105", "101000"
    ds.PerformedProcedureStepID = "PPS1"
    ds.RequestAttributesSequence = Items([_request()])
    return ds


def _request() -> Dataset:
    item = Dataset()
    item.RequestedProcedureDescription, item.ScheduledProcedureStepID = "CT Chest", "SPS1"
    item.ScheduledProtocolCodeSequence = Items([_code("CTCHEST", "99BENCH", "CT Chest")])
    return item


def _code(value: str, scheme: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def _reference(sop_class: str, instance: str) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = sop_class, instance
    return item


def _private(ds: Dataset, group: int, values: tuple[str, ...]) -> None:
    block = ds.private_block(group, "BENCH_PRIVATE_01", create=True)
    for offset, value in enumerate(values, 1):
        block.add_new(offset, "LO", value)


def made(name: str, write: Callable[[Path], None]) -> Path:
    """Return the folder of a data set, made now if it is not there whole."""
    folder = CACHE / f"v{VERSION}" / name
    if not folder.is_dir():
        print(f"  making {name} ...", flush=True)
        partial = folder.with_name(f".{name}.{os.getpid()}")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        write(partial)
        partial.rename(folder)
    return folder


def warm(folder: Path) -> int:
    """Read all files once, so that they are in the page cache; return their bytes."""
    return sum(len(path.read_bytes()) for path in sorted(folder.iterdir()))


def _shuffled(count: int) -> list[int]:
    return [int(n) for n in np.random.default_rng(5).permutation(count)]


def save(ds: Dataset, path: Path, syntax: str) -> None:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = ds.SOPClassUID, ds.SOPInstanceUID
    meta.TransferSyntaxUID = syntax
    ds.file_meta, ds.preamble = meta, b"\0" * 128
    with path.open("wb") as stream:
        dcmwrite(stream, ds, enforce_file_format=True)


def _write_native(folder: Path, count: int) -> None:
    for name, index in enumerate(_shuffled(count)):
        ds = header(index, 1, z_mm=index * STEP_MM, instance=index + 1)
        ds.add_new(0x7FE00010, "OW", slice_pixels(index, count).tobytes())
        # Pixels do not end the file: a reader of the last bytes gets it wrong.
        ds.add_new(0xFFFCFFFC, "OB", bytes(PADDING_BYTES))
        save(ds, folder / f"IM{name:05d}", ExplicitVRLittleEndian)


def _write_crossing(folder: Path) -> None:
    half, count = SPACING_MM * SIZE / 2, 40
    axial, coronal, sagittal = (
        ["1", "0", "0", "0", "1", "0"],
        ["1", "0", "0", "0", "0", "-1"],
        ["0", "1", "0", "0", "0", "-1"],
    )
    for series, (way, step) in enumerate(((axial, 10.0), (axial, 10.0), (coronal, 8.0), (sagittal, 8.0)), start=1):
        for index in range(count):
            at = (index - count / 2) * step
            corner = {1: (-half, -half, at), 2: (-half, -half, at), 3: (-half, at, half), 4: (at, -half, half)}[series]
            ds = header(index, series, z_mm=at, instance=index + 1)
            ds.ImageOrientationPatient, ds.ImagePositionPatient = way, [f"{value:.4f}" for value in corner]
            ds.add_new(0x7FE00010, "OW", slice_pixels(index, count).tobytes())
            save(ds, folder / f"IM{series}{index:03d}", ExplicitVRLittleEndian)


def _write_marked(folder: Path) -> None:
    body = slice_pixels(100, 200)[::2, ::2].tobytes()
    for series in (1, 2):
        for index in range(200):
            ds = header(index, series, z_mm=2.0 * index + series - 1, instance=index + 1)
            ds.Rows = ds.Columns = SIZE // 2
            ds.PixelSpacing = [str(2 * SPACING_MM)] * 2
            ds.add_new(0x7FE00010, "OW", body)
            save(ds, folder / f"IM{series}{index:03d}", ExplicitVRLittleEndian)


def _write_ten_series(folder: Path) -> None:
    order = _shuffled(SLICES)
    for series in range(1, 11):
        for place, index in enumerate(order):
            ds = header(index, series, z_mm=index * STEP_MM, instance=index + 1)
            path = folder / f"IM{(series - 1) * SLICES + place:05d}"
            if series == 1:
                ds.add_new(0x7FE00010, "OW", slice_pixels(index, SLICES).tobytes())
                save(ds, path, ExplicitVRLittleEndian)
                continue
            save(ds, path, ExplicitVRLittleEndian)
            size = SIZE * SIZE * 2
            with path.open("ab") as stream:
                stream.write(b"\xe0\x7f\x10\x00OW\0\0" + size.to_bytes(4, "little"))
                stream.truncate(stream.tell() + size)


def _write_compressed(folder: Path, syntax: str) -> None:
    uid, encode = ENCODERS[syntax]
    for name, index in enumerate(_shuffled(60)):
        ds = header(index, 1, z_mm=index * STEP_MM * 10, instance=index + 1)
        ds.add_new(0x7FE00010, "OB", encapsulate([encode(slice_pixels(index, 60))]))
        ds["PixelData"].is_undefined_length = True
        save(ds, folder / f"IM{name:05d}", uid)


def _rle(pixels: Pixels) -> bytes:
    from rle.utils import encode_pixel_data

    return bytes(
        encode_pixel_data(
            pixels.tobytes(),
            rows=SIZE,
            columns=SIZE,
            samples_per_pixel=1,
            number_of_frames=1,
            bits_allocated=16,
            byteorder="<",
        )
    )


ENCODERS: dict[str, tuple[str, Callable[[Pixels], bytes]]] = {
    "jpeg2000": (
        JPEG2000Lossless,
        lambda pixels: imagecodecs.jpeg2k_encode(
            pixels, level=0, codecformat="j2k", reversible=True, bitspersample=12, mct=False
        ),
    ),
    "jpegls": (JPEGLSLossless, imagecodecs.jpegls_encode),
    "jpeglossless": (
        JPEGLosslessSV1,
        lambda pixels: imagecodecs.jpeg8_encode(pixels, lossless=True, predictor=1, bitspersample=12),
    ),
    "rle": (RLELossless, _rle),
}


def _write_radiograph(folder: Path, size: int) -> None:
    ds = header(0, 1, z_mm=0.0, instance=1)
    for keyword in ("ImagePositionPatient", "ImageOrientationPatient", "RescaleType", "PixelSpacing"):
        delattr(ds, keyword)
    ds.SOPClassUID, ds.Modality = DigitalXRayImageStorageForPresentation, "DX"
    ds.SOPInstanceUID = f"{ROOT_UID}.7.{size}"
    ds.StudyInstanceUID, ds.SeriesInstanceUID = f"{ROOT_UID}.7", f"{ROOT_UID}.7.{size}.1"
    ds.Rows = ds.Columns = size
    ds.BitsStored, ds.HighBit, ds.RescaleIntercept = 14, 13, "0"
    ds.ImagerPixelSpacing = ["0.1", "0.1"]
    ds.WindowCenter, ds.WindowWidth = "8000", "12000"
    along = np.linspace(-1, 1, size, dtype=np.float32)
    noise = np.random.default_rng(1).integers(0, 300, (size, size), dtype=np.uint16)
    body = 12000 * np.exp(-2 * along[:, None] ** 2 - 3 * along[None, :] ** 2) + 900 * np.sin(40 * along)[None, :]
    ds.add_new(0x7FE00010, "OW", (np.clip(body + 1000, 0, 16000).astype(np.uint16) + noise).tobytes())
    save(ds, folder / "IM00000", ExplicitVRLittleEndian)


def _write_sparse(folder: Path) -> None:
    count, rows = 4000, 64
    band = slice_pixels(count // 2, count)[SIZE // 2 : SIZE // 2 + rows].tobytes()
    for index in range(count):
        ds = header(index, 9, z_mm=0.25 * index, instance=index + 1)
        ds.add_new(0x7FE00010, "OW", b"")
        path = folder / f"IM{index:05d}"
        save(ds, path, ExplicitVRLittleEndian)
        with path.open("r+b") as file:
            start = file.seek(0, os.SEEK_END)
            file.seek(start - 4)
            file.write((2 * SIZE * SIZE).to_bytes(4, "little"))
            file.seek(start + SIZE * SIZE)
            file.write(band)
            file.truncate(start + 2 * SIZE * SIZE)


def _write_damaged(folder: Path) -> None:
    random = np.random.default_rng(0)
    for number, path in enumerate(sorted(ct60("jpeg2000").iterdir())):
        data = bytearray(path.read_bytes())
        if number % 4 == 1:
            for at in random.integers(len(data) // 2, len(data) - 64, 40):
                data[at] ^= 1 << int(random.integers(8))
        elif number % 4 == 3:
            del data[len(data) * 2 // 3 :]
        (folder / path.name).write_bytes(data)


def many_series() -> Path:
    """Return 100 series of 3 slices of one study."""
    return made("series100", _write_many_series)


def _write_many_series(folder: Path) -> None:
    pixels = slice_pixels(300, SLICES).tobytes()
    for series in range(1, 101):
        for index in range(3):
            ds = header(index, series, z_mm=index * STEP_MM, instance=index + 1)
            ds.add_new(0x7FE00010, "OW", pixels)
            save(ds, folder / f"IM{series:03}{index}", ExplicitVRLittleEndian)
