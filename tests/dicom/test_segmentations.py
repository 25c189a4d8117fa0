"""Segmentations: fractions in parts of 1, bits of frames without gaps, maps of labels; dose in Gy."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import Dataset, picture, save
from viewer.core.look import Look
from viewer.core.records import Location
from viewer.dicom import elements as el
from viewer.dicom.entries import values_of
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.probe import PixelValue, value_at
from viewer.display.render import full

SEG, LABELS, DOSE = "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7", "1.2.840.10008.5.1.4.1.1.481.2"


def segmentation(path: Path, **attributes: Any) -> Path:
    own: dict[str, Any] = {
        "SOPClassUID": SEG,
        "Modality": "SEG",
        "ImagePositionPatient": None,
        "ImageOrientationPatient": None,
        "PerFrameFunctionalGroupsSequence": Sequence([Dataset()]),
    }
    return save(picture(**(own | attributes)), path)


def pointer(path: Path, x: int, y: int, frame: int = 0) -> PixelValue:
    found = value_at(load(read(Location(str(path))).instance, frame), (x, y))
    assert found is not None
    return found


@pytest.mark.answers("2.2", "SEG", "largest 200, raw 100 -> 0.5, an occupancy")
def test_fractions_are_parts_of_the_largest_value(tmp_path: Path) -> None:
    path = segmentation(
        tmp_path / "seg.dcm",
        SegmentationType="FRACTIONAL",
        SegmentationFractionalType="OCCUPANCY",
        MaximumFractionalValue=200,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
        PixelData=bytes([0, 50, 100, 150, 200, 0]) * 4,
    )
    found = pointer(path, 2, 0)
    assert (found.value, found.stored, found.unit) == (0.5, 100, "occupancy")
    assert pointer(path, 4, 0).value == 1.0
    # All of the range is shown, not only what one frame has of it.
    assert full(load(read(Location(str(path))).instance), Look())[0, [0, 2, 4]].tolist() == [0, 128, 255]


def test_the_largest_value_has_the_byte_order_of_the_file() -> None:
    raw = {el.SEGMENTATION_TYPE: b"FRACTIONAL", el.LARGEST_FRACTION: b"\x00\xc8"}
    assert values_of(raw, "big")[0][0].slope == 1 / 200


def test_probabilities_are_called_so(tmp_path: Path) -> None:
    path = segmentation(
        tmp_path / "seg.dcm",
        SegmentationType="FRACTIONAL",
        SegmentationFractionalType="PROBABILITY",
        MaximumFractionalValue=255,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
        PixelData=bytes(range(24)),
    )
    assert (pointer(path, 5, 3).value, pointer(path, 5, 3).unit) == (23 / 255, "probability")


@pytest.mark.answers("2.2", "SEG", "3 frames of 5 x 5 are 75 bits in 10 bytes; the second starts at bit 25")
def test_frames_of_single_bits_follow_each_other_within_bytes(tmp_path: Path) -> None:
    bits = np.zeros(80, np.uint8)
    bits[[0, 24, 25, 25 + 7, 50 + 24]] = 1
    data = np.packbits(bits, bitorder="little").tobytes()
    assert len(data) == 10
    path = segmentation(
        tmp_path / "seg.dcm",
        SegmentationType="BINARY",
        Rows=5,
        Columns=5,
        NumberOfFrames=3,
        BitsAllocated=1,
        BitsStored=1,
        HighBit=0,
        PixelData=data,
    )
    instance = read(Location(str(path))).instance
    set_ = [np.argwhere(load(instance, frame).stored).tolist() for frame in range(3)]
    assert set_ == [[[0, 0], [4, 4]], [[0, 0], [1, 2]], [[4, 4]]]
    assert pointer(path, 2, 1, frame=1).value == 1


@pytest.mark.answers("2.2", "SEG", "LABELMAP: the value is the number of the segment, 3")
def test_maps_of_labels_are_shown_with_their_numbers(tmp_path: Path) -> None:
    path = segmentation(
        tmp_path / "seg.dcm",
        SOPClassUID=LABELS,
        SegmentationType="LABELMAP",
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
        PixelData=bytes([0, 1, 2, 3, 4, 5]) * 4,
    )
    assert (pointer(path, 3, 0).value, pointer(path, 3, 0).unit) == (3, "stored")


def test_real_fractions_and_labels(corpus: Path) -> None:
    folder = corpus / "seg-rt" / "highdicom"
    fractions = load(read(Location(str(folder / "seg_image_ct_true_fractional.dcm"))).instance, 1)
    highest = np.unravel_index(int(fractions.stored.argmax()), fractions.stored.shape)
    found = value_at(fractions, (float(highest[1]), float(highest[0])))
    assert found is not None
    assert found.value == pytest.approx(128 / 255, abs=1e-12)
    labels = load(read(Location(str(folder / "seg_image_sm_control_labelmap.dcm"))).instance, 0)
    assert labels.stored.max() > 0


@pytest.mark.answers("2.1", "RT dose", "raw 200000 of 32 bits x 1e-4 = 20.0 Gy at the pointer")
def test_dose_is_told_in_gray(tmp_path: Path) -> None:
    dose = picture(
        SOPClassUID=DOSE,
        Modality="RTDOSE",
        BitsAllocated=32,
        BitsStored=32,
        HighBit=31,
        DoseUnits="GY",
        DoseGridScaling="1e-4",
        PixelData=(np.arange(24, dtype="<u4") * 10_000).tobytes(),
    )
    found = pointer(save(dose, tmp_path / "dose.dcm"), 2, 3)
    assert (found.value, found.unit) == (pytest.approx(20.0, abs=1e-12), "Gy")


@pytest.mark.parametrize(
    ("attributes", "value", "unit"),
    [
        ({"Modality": "NM", "ImageType": ["ORIGINAL", "PRIMARY", "STATIC", "EMISSION"]}, 5, "CNTS"),
        ({"Modality": "NM", "ImageType": ["ORIGINAL", "PRIMARY", "RECON TOMO", "EMISSION"]}, 5, "stored"),
        ({"Modality": "MR"}, 5, "stored"),
        ({"Modality": "MR", "RescaleSlope": 2, "RescaleIntercept": 0, "RescaleType": "US"}, 10, "rescaled"),
        ({"Modality": "MR", "RescaleSlope": 2, "RescaleIntercept": 0, "RescaleType": "mm2/s"}, 10, "mm2/s"),
        ({"Modality": "PT", "Units": "CNTS"}, 5, "CNTS"),
        ({"Modality": "CT", "RescaleSlope": 1, "RescaleIntercept": -1024}, -1019, "HU"),
    ],
)
def test_the_unit_of_a_value_is_what_the_file_says(
    tmp_path: Path, attributes: dict[str, Any], value: float, unit: str
) -> None:
    found = pointer(save(picture(**attributes), tmp_path / "picture.dcm"), 5, 0)
    assert (found.value, found.unit) == (value, unit)
