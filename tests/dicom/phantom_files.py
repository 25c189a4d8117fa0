"""DICOM files made for tests, valid and hostile."""

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

CT = "1.2.840.10008.5.1.4.1.1.2"
STUDY, SERIES = "1.2.3.1", "1.2.3.1.1"


def picture(**attributes: Any) -> Dataset:
    """Return a 4 x 6 CT picture (rows, columns), stored values 0..23; attributes replace or add, None removes."""
    values: dict[str, Any] = {
        "SOPClassUID": CT,
        "SOPInstanceUID": "1.2.3.1.1.1",
        "StudyInstanceUID": STUDY,
        "SeriesInstanceUID": SERIES,
        "FrameOfReferenceUID": "1.2.3.9",
        "PatientName": "Doe^Jane",
        "PatientID": "P1",
        "Modality": "CT",
        "InstanceNumber": 1,
        "ImagePositionPatient": [0, 0, 0],
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "PixelSpacing": [2, 1],
        "Rows": 4,
        "Columns": 6,
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "BitsAllocated": 16,
        "BitsStored": 12,
        "HighBit": 11,
        "PixelRepresentation": 0,
        "PixelData": np.arange(24, dtype="<u2").tobytes(),
    }
    dataset = Dataset()
    for keyword, value in (values | attributes).items():
        if value is not None:
            setattr(dataset, keyword, value)
    return dataset


def save(dataset: Dataset, path: Path, syntax: str = ExplicitVRLittleEndian) -> Path:
    """Write a data set as a file with preamble and meta information."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID", CT)
    meta.MediaStorageSOPInstanceUID = dataset.get("SOPInstanceUID", "1.2.3")
    meta.TransferSyntaxUID = syntax
    file = FileDataset(str(path), dataset, file_meta=meta, preamble=b"\0" * 128)
    file.save_as(path, enforce_file_format=True)
    return path


def element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """Return an explicit little endian element; `length` may lie about the value."""
    size = len(value) if length is None else length
    if vr in (b"OB", b"OW", b"SQ", b"UN", b"UT"):
        return struct.pack("<HH2s2xI", group, number, vr, size) + value
    return struct.pack("<HH2sH", group, number, vr, size) + value


def raw_file(body: bytes, syntax: str = ExplicitVRLittleEndian) -> bytes:
    """Return the bytes of a file around a data set that is already encoded."""
    uid = syntax.encode() + b"\0" * (len(syntax) % 2)
    meta = element(2, 0x10, b"UI", uid)
    return b"\0" * 128 + b"DICM" + element(2, 0, b"UL", struct.pack("<I", len(meta))) + meta + body


def nested(depth: int, *, is_defined: bool = False) -> bytes:
    """Return one sequence element that holds `depth` levels of sequences, explicit little endian."""
    inner = b""
    if is_defined:
        for _ in range(depth):
            inner = element(8, 0x1140, b"SQ", struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner)
        return inner
    start = element(8, 0x1140, b"SQ", b"", 0xFFFFFFFF) + struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    end = struct.pack("<HHIHHI", 0xFFFE, 0xE00D, 0, 0xFFFE, 0xE0DD, 0)
    return start * depth + end * depth


def pixels(rows: int = 4, columns: int = 6, data: bytes | None = None, length: int | None = None) -> bytes:
    """Return the encoded image pixel module of an 8-bit picture."""
    data = bytes(range(24)) if data is None else data
    return b"".join(
        (
            element(0x28, 2, b"US", b"\1\0"),
            element(0x28, 4, b"CS", b"MONOCHROME2 "),
            element(0x28, 0x10, b"US", struct.pack("<H", rows)),
            element(0x28, 0x11, b"US", struct.pack("<H", columns)),
            element(0x28, 0x100, b"US", b"\x08\0"),
            element(0x7FE0, 0x10, b"OB", data, length),
        )
    )


def deflated_bomb(megabytes: int) -> bytes:
    """Return a deflated file whose data set inflates to that many MiB of zeros in a private element."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    parts = [packer.compress(element(9, 0x1001, b"OB", b"", megabytes * 2**20))]
    parts += [packer.compress(bytes(2**20)) for _ in range(megabytes)]
    return raw_file(b"".join([*parts, packer.flush()]), DeflatedExplicitVRLittleEndian)


__all__ = [
    "CT", "SERIES", "STUDY", "Dataset", "ImplicitVRLittleEndian", "Sequence", "deflated_bomb", "element", "nested",
    "picture", "pixels", "raw_file", "save",
]  # fmt: skip
