"""Volumes as files of other programs."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from viewer.volume.volume import Volume

Array = NDArray[Any]

# Codes of NIfTI-1 (nifti1.h, datatype and NIFTI_XFORM_SCANNER_ANAT, NIFTI_UNITS_MM).
NIFTI_TYPES = {"uint8": 2, "int16": 4, "int32": 8, "float32": 16, "int8": 256, "uint16": 512, "uint32": 768}
SCANNER, MM = 1, 2
NRRD_TYPES = {
    "uint8": "uint8", "int8": "int8", "int16": "int16", "uint16": "uint16", "int32": "int32", "uint32": "uint32",
    "float32": "float",
}  # fmt: skip
PACKING = 4


def modality_values(volume: Volume) -> Array:
    """Return values (k, j, i) after the modality transform: integers where it keeps them whole, else float32."""
    rescale, array = volume.rescale, volume.array
    if rescale.is_identity:
        return array
    if rescale.slope == 1.0 and float(rescale.intercept).is_integer() and array.dtype.kind in "iu":
        low, high = int(array.min()) + int(rescale.intercept), int(array.max()) + int(rescale.intercept)
        kind = np.int16 if low >= -32768 and high <= 32767 else np.int32
        return np.asarray(array + np.int32(rescale.intercept), dtype=kind)
    return np.asarray(array * np.float32(rescale.slope) + np.float32(rescale.intercept), dtype=np.float32)


def write_nifti(volume: Volume, path: Path, *, is_packed: bool) -> None:
    """Write NIfTI-1 with the affine as sform; NIfTI is RAS+, so that x and y change their sign.

    A modality transform that would need fractions goes into the header, and the stored values stay as they are.
    """
    values, scale = modality_values(volume), (1.0, 0.0)
    if values.dtype.kind == "f" and volume.array.dtype.kind in "iu":
        values, scale = volume.array, (volume.rescale.slope, volume.rescale.intercept)
    header = _nifti_header(volume, values, scale)
    if is_packed:
        with path.open("wb") as file, gzip.GzipFile("", "wb", PACKING, file, mtime=0) as packed:
            packed.write(header)
            packed.write(_little(values))
    else:
        with path.open("wb") as file:
            file.write(header)
            _write_array(file, values)


def _nifti_header(volume: Volume, values: Array, scale: tuple[float, float]) -> bytes:
    k, j, i = values.shape
    ras = np.diag([-1.0, -1.0, 1.0, 1.0]) @ volume.geometry.affine
    spacing = volume.geometry.spacing_mm
    header = bytearray(352)
    struct.pack_into("<i", header, 0, 348)
    struct.pack_into("<8h", header, 40, 3, i, j, k, 1, 1, 1, 1)
    struct.pack_into("<2h", header, 70, NIFTI_TYPES[values.dtype.name], values.dtype.itemsize * 8)
    struct.pack_into("<8f", header, 76, 1.0, *spacing, 0.0, 0.0, 0.0, 0.0)
    struct.pack_into("<f", header, 108, 352.0)
    struct.pack_into("<2f", header, 112, *scale)
    struct.pack_into("<B", header, 123, MM)
    struct.pack_into("<2h", header, 252, 0, SCANNER)
    struct.pack_into("<12f", header, 280, *ras[:3].ravel())
    header[344:348] = b"n+1\0"
    return bytes(header)


def write_nrrd(volume: Volume, path: Path) -> None:
    """Write an attached, unpacked NRRD0004 in the space of DICOM (left-posterior-superior)."""
    values = modality_values(volume)
    k, j, i = values.shape
    affine = volume.geometry.affine

    def vector(column: Array) -> str:
        return "(" + ",".join(repr(float(value)) for value in column[:3]) + ")"

    lines = (
        "NRRD0004",
        f"type: {NRRD_TYPES[values.dtype.name]}",
        "dimension: 3",
        "space: left-posterior-superior",
        f"sizes: {i} {j} {k}",
        "space directions: " + " ".join(vector(affine[:, axis]) for axis in range(3)),
        "kinds: domain domain domain",
        "endian: little",
        "encoding: raw",
        f"space origin: {vector(affine[:, 3])}",
        "",
        "",
    )
    with path.open("wb") as file:
        file.write("\n".join(lines).encode("ascii"))
        _write_array(file, values)


def _little(values: Array) -> memoryview:
    little: Array = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("<"))
    return little.data.cast("B")


def _write_array(file: BinaryIO, values: Array) -> None:
    file.write(_little(values))
