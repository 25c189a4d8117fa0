"""Series made for the tests of jobs: their values are arithmetic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGLSLossless

from tests.dicom.phantom_files import picture, save
from viewer.core.records import Location, Stack
from viewer.dicom import header, stacking

ROWS, COLUMNS = 4, 6


def slice_values(k: int) -> np.ndarray:
    """Return stored values of slice k: 100 * k + row-major index."""
    return (100 * k + np.arange(ROWS * COLUMNS, dtype=np.uint16)).reshape(ROWS, COLUMNS)


def series(folder: Path, count: int = 5, *, is_compressed: bool = False, **attributes: Any) -> Path:
    """Write slices 2 mm apart, in files whose names run against their order."""
    folder.mkdir(parents=True, exist_ok=True)
    for k in range(count):
        own = {name: value(k) if callable(value) else value for name, value in attributes.items()}
        values = own.pop("values", slice_values(k))
        data = values.tobytes()
        dataset = picture(
            **{
                "SOPInstanceUID": f"1.2.3.1.1.{k + 1}",
                "InstanceNumber": count - k,
                "ImagePositionPatient": [0, 0, 2 * k],
                "RescaleSlope": 1,
                "RescaleIntercept": -1024,
                "PixelData": data,
            }
            | own
        )
        if is_compressed:
            dataset.PixelData = encapsulate([imagecodecs.jpegls_encode(values)])
            dataset["PixelData"].VR = "OB"
            save(dataset, folder / f"{count - k:03}", JPEGLSLossless)
        else:
            save(dataset, folder / f"{count - k:03}")
    return folder


def stack_of(folder: Path) -> Stack:
    """Return the one stack of a folder."""
    entries = [header.read(Location(str(path))) for path in sorted(folder.iterdir())]
    ((stack,),) = [study.stacks for study in stacking.build(entries)]
    return stack
