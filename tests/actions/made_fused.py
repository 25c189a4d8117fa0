"""A CT and a PET of another grid in one frame of reference: both rise evenly, so that every value is arithmetic.

The PET has pixels of 3 mm and slices of 4 mm, shifted against the CT. Its stored values rise by 100 for each column,
140 for each row and 200 for each slice of the CT, so that what is interpolated onto a pixel is a whole number.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from pydicom.sequence import Sequence

from tests.actions.made import series
from tests.dicom.phantom_pet import FACTOR, PET, tracer

PET_SIDE, PET_MM, PET_GAP_MM = 8, 3.0, 4.0
CT_KEY, PET_KEY = "1.2.3.1", "1.2.3.2"
SLOPE = 4.0
"""Bq/ml of a stored value."""


def uptake(k: int) -> np.ndarray:
    """Return stored values of slice k of the PET."""
    y, x = np.mgrid[:PET_SIDE, :PET_SIDE]
    return (1200 * x + 840 * y + 400 * k).astype(np.uint16)


def suv(column: float, row: float, k: float) -> float:
    """Return the SUV by body weight at a pixel of slice k of the CT."""
    return float(FACTOR * SLOPE * (600 + 100 * column + 280 + 140 * row + 100 + 200 * k))


def hounsfield(row: float, k: float) -> float:
    """Return the HU at a row of slice k of the CT."""
    return 1000 + 10 * k + row - 1024


def write(folder: Path, **more: Any) -> tuple[Path, Path]:
    """Write the CT (8 slices of 40 x 60) and the PET (6 slices); `more` are attributes of the PET. Return both."""
    own: dict[str, Any] = {
        "Modality": "PT", "SOPClassUID": PET, "RescaleIntercept": 0, "RescaleSlope": SLOPE, "RescaleType": None,
        "WindowCenter": None, "WindowWidth": None, "PixelSpacing": [PET_MM, PET_MM], "SeriesDescription": "PET AC",
        "BitsStored": 16, "HighBit": 15,
        "Units": "BQML", "PatientWeight": "70", "PatientSize": "1.75", "PatientSex": "M", "SeriesDate": "20260102",
        "SeriesTime": "100000", "AcquisitionDate": "20260102", "AcquisitionTime": "100000", "DecayCorrection": "START",
        "CorrectedImage": ["DECY", "ATTN", "SCAT"], "RadiopharmaceuticalInformationSequence": Sequence([tracer()]),
    }  # fmt: skip
    ct, pet = series(folder / "ct", 8), series(folder / "pt", 6, number=2, **{"pixels": uptake} | own | more)
    for k, path in enumerate(sorted(pet.glob("*.dcm"))):
        dataset = pydicom.dcmread(path)
        dataset.ImagePositionPatient = [-9, -11, -1 + PET_GAP_MM * k]
        dataset.save_as(path)
    return ct, pet
