"""The command line in this process, and files to give to it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
from PySide6.QtWidgets import QApplication

from viewer.__main__ import main

CT = "1.2.840.10008.5.1.4.1.1.2"
SHAPE = (20, 24, 32)
SPACING_MM = (1.5, 1.0, 2.0)


@dataclass(frozen=True)
class Outcome:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> Run:
    """Give `hounsfield WORDS` as a function."""

    def call(*words: object) -> Outcome:
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:  # argparse ends the process for a wrong call
            status = int(ended.code or 0)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(status, captured.out, captured.err)

    return call


def stored_values() -> np.ndarray:
    """Return voxels (k, j, i) that are all different from their neighbours: i + 40 j + 1000 + a step by k."""
    k, j, i = np.indices(SHAPE)
    return (1000 + i + 40 * j + 7 * k).astype(np.uint16)


def write_slice(folder: Path, number: int, **attributes: Any) -> Path:
    """Write slice `number` (from 1) of a CT volume: HU is stored - 1024, z is -10 mm + 2 mm a slice."""
    row_mm, column_mm, step_mm = SPACING_MM[1], SPACING_MM[0], SPACING_MM[2]
    values: dict[str, Any] = {
        "SOPClassUID": CT,
        "SOPInstanceUID": f"1.2.3.1.1.{number}",
        "StudyInstanceUID": "1.2.3.1",
        "SeriesInstanceUID": "1.2.3.1.1",
        "FrameOfReferenceUID": "1.2.3.9",
        "PatientName": "Doe^Jane",
        "PatientID": "P1",
        "StudyDate": "20240102",
        "StudyDescription": "Phantom",
        "SeriesDescription": "Ramp",
        "SeriesNumber": 3,
        "Modality": "CT",
        "InstanceNumber": number,
        "ImagePositionPatient": [-20, -30, -10 + step_mm * (number - 1)],
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "PixelSpacing": [row_mm, column_mm],
        "RescaleSlope": 1,
        "RescaleIntercept": -1024,
        "WindowCenter": 400,
        "WindowWidth": 1000,
        "Rows": SHAPE[1],
        "Columns": SHAPE[2],
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "BitsAllocated": 16,
        "BitsStored": 16,
        "HighBit": 15,
        "PixelRepresentation": 0,
        "PixelData": stored_values()[number - 1].astype("<u2").tobytes(),
    }
    dataset = Dataset()
    for keyword, value in (values | attributes).items():
        setattr(dataset, keyword, value)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = generate_uid(entropy_srcs=["phantom"])
    path = folder / f"slice{number:03d}"
    FileDataset(str(path), dataset, file_meta=meta, preamble=b"\0" * 128).save_as(path, enforce_file_format=True)
    return path


@pytest.fixture
def ct(tmp_path: Path) -> Path:
    """Give a folder with a CT volume of 20 slices, 32 columns and 24 rows."""
    folder = tmp_path / "ct"
    folder.mkdir()
    for number in range(1, SHAPE[0] + 1):
        write_slice(folder, number)
    return folder


@pytest.fixture
def voxels() -> np.ndarray:
    """Give the stored values (k, j, i) of `ct`."""
    return stored_values()


@pytest.fixture
def add_slice() -> Callable[..., Path]:
    """Give `write_slice`."""
    return write_slice
