"""PET series made for tests: 370 MBq of F-18 an hour before the scan, in a man of 70 kg and 1.75 m."""

from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture, save

PET = "1.2.840.10008.5.1.4.1.1.128"
SLOPES = (2.0, 4.0, 8.0)
FACTOR = 70_000 / (370e6 * 2 ** (-3600 / 6586.2))
"""SUV by body weight of 1 Bq/ml."""


def tracer(**attributes: Any) -> Dataset:
    """Return the item on the radiopharmaceutical; None removes."""
    values: dict[str, Any] = {
        "Radiopharmaceutical": "FDG",
        "RadiopharmaceuticalStartTime": "090000",
        "RadionuclideTotalDose": "370000000",
        "RadionuclideHalfLife": "6586.2",
    }
    item = Dataset()
    for keyword, value in (values | attributes).items():
        if value is not None:
            setattr(item, keyword, value)
    return item


def pet(**attributes: Any) -> Dataset:
    """Return a slice of 4 x 6 pixels in Bq/ml with stored values 0, 100 .. 2300; attributes as in `picture`."""
    values: dict[str, Any] = {
        "SOPClassUID": PET,
        "Modality": "PT",
        "PatientWeight": "70",
        "PatientSize": "1.75",
        "PatientSex": "M",
        "SeriesDate": "20260102",
        "SeriesTime": "100000",
        "AcquisitionDate": "20260102",
        "AcquisitionTime": "100000",
        "Units": "BQML",
        "CorrectedImage": ["DECY", "ATTN", "SCAT"],
        "DecayCorrection": "START",
        "RescaleSlope": "1",
        "RescaleIntercept": "0",
        "WindowCenter": "1000",
        "WindowWidth": "2000",
        "BitsStored": 16,
        "HighBit": 15,
        "PixelRepresentation": 1,
        "RadiopharmaceuticalInformationSequence": Sequence([tracer()]),
        "PixelData": (np.arange(24, dtype="<i2") * 100).tobytes(),
    }
    return picture(**(values | attributes))


def pet_series(folder: Path, **attributes: Any) -> Path:
    """Write slices of one series, 3 mm apart, each with a slope of its own (`SLOPES`)."""
    folder.mkdir(parents=True, exist_ok=True)
    for k, slope in enumerate(SLOPES):
        own = {
            "SOPInstanceUID": f"1.2.3.1.1.{k + 1}",
            "InstanceNumber": k + 1,
            "ImagePositionPatient": [0, 0, 3 * k],
            "PixelSpacing": [2, 1],
            "RescaleSlope": str(slope),
        }
        save(pet(**(own | attributes)), folder / f"{k}.dcm")
    return folder
