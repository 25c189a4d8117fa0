"""Multi-frame objects and series made for tests, written to files and read as a scan reads them."""

import struct
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture, save
from viewer.core.records import Location, Stack
from viewer.dicom import header, stacking

ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4.1"
NM = "1.2.840.10008.5.1.4.1.1.20"


def item(**attributes: Any) -> Dataset:
    """Return a data set of these attributes; dictionaries become sequences of one item."""
    dataset = Dataset()
    for keyword, value in attributes.items():
        setattr(dataset, keyword, Sequence([item(**value)]) if isinstance(value, dict) else value)
    return dataset


def frames(count: int, **attributes: Any) -> Dataset:
    """Return a multi-frame picture of 4 x 6 pixels; every value of frame n is n (from 0)."""
    values = np.repeat(np.arange(count, dtype="<u2"), 24)
    return picture(NumberOfFrames=count, PixelData=values.tobytes(), **attributes)


def enhanced(places: list[float], groups: list[dict[str, Any]] | None = None, **attributes: Any) -> Dataset:
    """Return an enhanced MR object of axial frames at these z in mm, pixels of 2 x 1 mm; `groups` adds to frames."""
    dataset = frames(
        len(places), SOPClassUID=ENHANCED_MR, Modality="MR", ImagePositionPatient=None, ImageOrientationPatient=None,
        PixelSpacing=None, **attributes,
    )  # fmt: skip
    shared: dict[str, Any] = {
        "PixelMeasuresSequence": {"PixelSpacing": [2, 1]},
        "PlaneOrientationSequence": {"ImageOrientationPatient": [1, 0, 0, 0, 1, 0]},
    }
    dataset.SharedFunctionalGroupsSequence = Sequence([item(**shared)])
    own = groups or [{}] * len(places)
    dataset.PerFrameFunctionalGroupsSequence = Sequence(
        [
            item(PlanePositionSequence={"ImagePositionPatient": [0, 0, z]}, **more)
            for z, more in zip(places, own, strict=True)
        ]
    )
    return dataset


def nuclear(count: int, **attributes: Any) -> Dataset:
    """Return a nuclear medicine object; vectors are lists."""
    return frames(count, SOPClassUID=NM, Modality="NM", **attributes)


def written(folder: Path, *datasets: Dataset) -> list[Path]:
    """Write data sets as files of a folder, in order."""
    return [save(dataset, folder / f"{at:03}.dcm") for at, dataset in enumerate(datasets)]


def read(folder: Path, *datasets: Dataset) -> tuple[Stack, ...]:
    """Return the stacks of one study that data sets make, from files."""
    entries = [header.read(Location(str(path))) for path in written(folder, *datasets)]
    (study,) = stacking.build(entries)
    return study.stacks


def places(stack: Stack) -> list[float]:
    """Return the z of a stack's pictures in mm."""
    return [one.plane.position_mm[2] for one in stack.items if one.plane is not None]


def double(value: float) -> bytes:
    """Return the bytes of an FD value."""
    return struct.pack("<d", value)
