"""The road from a file to what is seen, row by row: header, pixels, display (PS3.3 C.7.6.3, C.11)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import picture, save
from viewer.core.look import Camera2D, Look, place
from viewer.core.pixels import Frame, Window
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.probe import value_at
from viewer.display.render import full, render
from viewer.display.voi import apply_voi, auto_window, default_voi, default_window

SIGNED: dict[str, Any] = {"BitsStored": 16, "HighBit": 15, "PixelRepresentation": 1}
HU = np.array([[-160, -159, 40, 239, 240, 5000]], "<i2")


def opened(folder: Path, stored: np.ndarray, frame: int = 0, **attributes: Any) -> Frame:
    """Return a frame of a file with one row of stored values."""
    rows, columns = stored.shape[-2:]
    dataset = picture(Rows=rows, Columns=columns, PixelData=stored.tobytes(), **attributes)
    return load(read(Location(str(save(dataset, folder / "picture.dcm")))).instance, frame)


def table(first: int, entries: list[int], bits: int = 16, vr: str = "US") -> Sequence:
    item = Dataset()
    item.add_new(0x00283002, vr, [len(entries) % 65536, first, bits])
    item.add_new(0x00283006, "OW", np.array(entries, "<u2").tobytes())
    return Sequence([item])


def levels(frame: Frame) -> list[float]:
    """Return the first row between 0 and 255 before it is rounded."""
    return (apply_voi(frame.values()[0].astype(float), default_voi(frame)) * 255).tolist()


# -- VOI


@pytest.mark.answers("2.2", "VOI LINEAR", "c 40 w 400: -160 -> 0, -159 -> 0.639, 40 -> 127.82, 239 -> 255")
def test_a_linear_window_of_a_file(tmp_path: Path) -> None:
    frame = opened(tmp_path, HU, **SIGNED, WindowCenter=40, WindowWidth=400)
    assert levels(frame) == pytest.approx([0, 0.639, 127.82, 255, 255, 255], abs=5e-3)
    assert full(frame, Look()).tolist() == [[0, 1, 128, 255, 255, 255]]


@pytest.mark.answers("2.2", "VOI LINEAR", "w 1 c 100: 99.5 -> 0, 100 -> 255")
def test_a_linear_window_of_width_one_is_a_step(tmp_path: Path) -> None:
    half = {"RescaleSlope": 0.5, "RescaleIntercept": 0}
    frame = opened(tmp_path, np.array([[199, 200]], "<i2"), **SIGNED, **half, WindowCenter=100, WindowWidth=1)
    assert full(frame, Look()).tolist() == [[0, 255]]


@pytest.mark.answers("2.2", "LINEAR_EXACT", "c 40 w 400: 40 -> 127.5, 239 -> 254.363")
def test_an_exact_window_of_a_file(tmp_path: Path) -> None:
    frame = opened(tmp_path, HU, **SIGNED, WindowCenter=40, WindowWidth=400, VOILUTFunction="LINEAR_EXACT")
    assert levels(frame) == pytest.approx([0, 0.6375, 127.5, 254.363, 255, 255], abs=1e-3)


@pytest.mark.answers("2.2", "SIGMOID", "c 40 w 400: 40 -> 127.5, 240 -> 224.60, -160 -> 30.40")
def test_a_sigmoid_window_of_a_file(tmp_path: Path) -> None:
    frame = opened(tmp_path, HU, **SIGNED, WindowCenter=40, WindowWidth=400, VOILUTFunction="SIGMOID")
    assert np.array(levels(frame))[[0, 2, 4]] == pytest.approx([30.40, 127.5, 224.60], abs=5e-3)


@pytest.mark.answers("2.2", "several windows / VOI LUT", "3 windows offered in order, the first is the default")
def test_all_windows_are_offered_and_the_first_is_taken(tmp_path: Path) -> None:
    names = ["BRAIN", "BONE", "LUNG"]
    given = {"WindowCenter": [40, 400, -600], "WindowWidth": [80, 2000, 1500], "WindowCenterWidthExplanation": names}
    frame = opened(tmp_path, HU, **SIGNED, **given)
    assert [(w.center, w.width, w.name) for w in frame.windows] == [
        (40, 80, "BRAIN"), (400, 2000, "BONE"), (-600, 1500, "LUNG")
    ]  # fmt: skip
    assert default_window(frame) == frame.windows[0]


@pytest.mark.answers("2.2", "several windows / VOI LUT", "table 10: [0, 100, 4095] of 12 bits: 11 -> 6, windows kept")
def test_a_voi_table_comes_first_and_the_windows_stay(tmp_path: Path) -> None:
    given = {"VOILUTSequence": table(10, [0, 100, 4095], 12), "WindowCenter": 11, "WindowWidth": 4}
    frame = opened(tmp_path, np.array([[0, 10, 11, 12, 4000]], "<u2"), **given)
    assert full(frame, Look()).tolist() == [[0, 0, 6, 255, 255]]
    assert frame.windows == (Window(11, 4),)


def test_frames_have_their_windows_rescales_and_tables(tmp_path: Path) -> None:
    groups = []
    for center, slope in ((100, 1), (400, 4)):
        voi, value, group = Dataset(), Dataset(), Dataset()
        voi.WindowCenter, voi.WindowWidth = center, 200
        value.RescaleSlope, value.RescaleIntercept, value.RescaleType = slope, 0, "US"
        group.FrameVOILUTSequence, group.PixelValueTransformationSequence = Sequence([voi]), Sequence([value])
        groups.append(group)
    groups[1].FrameVOILUTSequence[0].VOILUTSequence = table(0, [0] * 400 + [255], 8)
    stored = np.full((2, 1, 2), 100, "<u2")
    given = {"NumberOfFrames": 2, "PerFrameFunctionalGroupsSequence": Sequence(groups)}
    first, second = (opened(tmp_path, stored, frame, **given) for frame in range(2))
    assert (first.windows[0].center, second.windows[0].center) == (100, 400)
    assert (first.values().max(), second.values().max()) == (100, 400)
    assert first.voi_luts == ()
    assert full(second, Look()).tolist() == [[255, 255]]


# -- modality


@pytest.mark.answers("2.2", "Modality LUT vs rescale", "LUT [0,-1024,16]: 65536 entries from -1024, ends clamped")
def test_a_modality_table_of_65536_entries_with_a_signed_start(tmp_path: Path) -> None:
    entries = list(range(65536))
    sequence = table(-1024, entries, vr="SS")
    sequence[0].ModalityLUTType = "US"
    stored = np.array([[-2000, -1024, -1023, 0, 32767]], "<i2")
    frame = opened(tmp_path, stored, **SIGNED, ModalityLUTSequence=sequence, RescaleSlope=7, RescaleIntercept=7)
    assert frame.values().tolist() == [[0, 0, 1, 1024, 33791]]


@pytest.mark.answers("2.2", "PixelPaddingValue", "-2000 padding, intercept -1024: -3024 counts nowhere, black inverted")
def test_padding_is_compared_with_stored_values(tmp_path: Path) -> None:
    stored = np.full((40, 40), 1064, "<i2")
    stored[:20], stored[30:] = -2000, 1164
    given = {"RescaleSlope": 1, "RescaleIntercept": -1024}
    dataset = picture(Rows=40, Columns=40, PixelData=stored.tobytes(), **SIGNED, **given)
    dataset.add_new(0x00280120, "SS", -2000)
    frame = load(read(Location(str(save(dataset, tmp_path / "padded.dcm")))).instance)
    assert auto_window(frame).range[0] >= 39
    assert full(frame, Look(is_inverted=True))[0, 0] == 0
    value = value_at(frame, (0, 0))
    assert value is not None
    assert value.is_padding
    assert frame.info.padding == (-2000, -2000)


# -- the sense of grey


@pytest.mark.answers("2.2", "MONOCHROME1", "raw 0 is 255 in the picture, the stored values stay 0 and 4095")
def test_monochrome1_is_turned_after_the_window_and_once(tmp_path: Path) -> None:
    given = {"PhotometricInterpretation": "MONOCHROME1", "WindowCenter": 2048, "WindowWidth": 4096}
    frame = opened(tmp_path, np.array([[0, 1024, 4095]], "<u2"), **given)
    assert full(frame, Look()).tolist() == [[255, 191, 0]]
    assert full(frame, Look(is_inverted=True)).tolist() == [[0, 64, 255]]
    assert frame.values().tolist() == [[0, 1024, 4095]]


@pytest.mark.answers("2.2", "MONOCHROME1", "Presentation LUT Shape INVERSE on MONOCHROME2: raw 0 is 255")
@pytest.mark.parametrize(
    ("photometric", "shape", "first"),
    [("MONOCHROME2", "INVERSE", 255), ("MONOCHROME1", "IDENTITY", 0), ("MONOCHROME1", "INVERSE", 255),
     ("MONOCHROME2", "IDENTITY", 0)],
)  # fmt: skip
def test_the_presentation_shape_of_a_picture_overrides_its_photometric(
    tmp_path: Path, photometric: str, shape: str, first: int
) -> None:
    given = {"PhotometricInterpretation": photometric, "PresentationLUTShape": shape}
    frame = opened(tmp_path, np.array([[0, 4095]], "<u2"), **given, WindowCenter=2048, WindowWidth=4096)
    assert full(frame, Look()).tolist() == [[first, 255 - first]]


def test_a_presentation_table_of_a_picture_comes_after_the_window(tmp_path: Path) -> None:
    given = {"PresentationLUTSequence": table(0, [255, 0], 8), "WindowCenter": 2048, "WindowWidth": 4096}
    frame = opened(tmp_path, np.array([[0, 4095]], "<u2"), **given)
    assert full(frame, Look()).tolist() == [[255, 0]]


@pytest.mark.answers("2.2", "pipeline order", "modality 3 - x, window 0..3, table x^2: stored 1 -> 2/3 -> 100/255")
def test_modality_window_and_presentation_follow_each_other(tmp_path: Path) -> None:
    modality = table(0, [3, 2, 1, 0])
    modality[0].ModalityLUTType = "US"
    given = {
        "ModalityLUTSequence": modality,
        "WindowCenter": 2,
        "WindowWidth": 4,
        "PresentationLUTSequence": table(0, [0, 30, 100, 255], 8),
    }
    frame = opened(tmp_path, np.array([[0, 1, 2, 3]], "<u2"), **given)
    assert full(frame, Look()).tolist() == [[255, 100, 30, 0]]


# -- float pixels


def floats(folder: Path, values: np.ndarray, **attributes: Any) -> Frame:
    dataset = picture(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.30",
        Rows=values.shape[0],
        Columns=values.shape[1],
        BitsAllocated=32,
        BitsStored=None,
        HighBit=None,
        PixelRepresentation=None,
        PixelData=None,
        FloatPixelData=values.astype("<f4").tobytes(),
        **attributes,
    )
    return load(read(Location(str(save(dataset, folder / "map.dcm")))).instance)


def test_a_window_of_floats_has_no_steps_of_1(tmp_path: Path) -> None:
    values = np.array([[0, 0.25], [0.5, 1]], dtype=np.float32)
    frame = floats(tmp_path, values, WindowCenter="0.5", WindowWidth="1", VOILUTFunction="LINEAR")
    assert default_window(frame).range == (0, 1)
    assert full(frame, Look()).tolist() == [[0, 64], [128, 255]]


@pytest.mark.answers("2.2", "float pixel data", "0.5 shows 0.5; NaN and infinity leave the window at 0..1")
def test_a_parametric_map_with_holes_has_a_sane_window(tmp_path: Path) -> None:
    values = np.linspace(0, 1, 100, dtype=np.float32).reshape(10, 10)
    values[4, :3] = np.nan, np.inf, -np.inf
    values[5, 5] = 0.5
    frame = floats(tmp_path, values)
    assert frame.stored[5, 5] == 0.5
    value = value_at(frame, (5, 5))
    assert value is not None
    assert value.value == 0.5
    window = default_window(frame)
    assert window.range == pytest.approx((0, 1), abs=0.05)
    shown = full(frame, Look())
    assert shown[4, :3].tolist() == [0, 0, 0]
    assert abs(int(shown[5, 5]) - 127) <= 3


# -- colour


COLOR: dict[str, Any] = {
    "SamplesPerPixel": 3, "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "PlanarConfiguration": 0,
}  # fmt: skip


def colors(folder: Path, pixels: bytes, photometric: str, columns: int, **attributes: Any) -> Frame:
    given = COLOR | {"PhotometricInterpretation": photometric} | attributes
    dataset = picture(Rows=1, Columns=columns, PixelData=pixels + b"\0" * (len(pixels) % 2), **given)
    return load(read(Location(str(save(dataset, folder / "color.dcm")))).instance)


@pytest.mark.answers("2.2", "YBR_FULL", "(76, 85, 255) -> (254, 0, 0)")
def test_ybr_full_is_shown_as_rgb(tmp_path: Path) -> None:
    frame = colors(tmp_path, bytes([76, 85, 255] * 2), "YBR_FULL", 2)
    assert full(frame, Look()).tolist() == [[[254, 0, 0]] * 2]


@pytest.mark.answers("2.2", "YBR_FULL_422 native", "8x8 = 128 bytes; Y1 Y2 Cb Cr is two red pixels")
def test_native_422_takes_two_bytes_a_pixel(tmp_path: Path) -> None:
    data = bytes([76, 76, 85, 255]) * 32
    assert len(data) == 128
    dataset = picture(**COLOR | {"PhotometricInterpretation": "YBR_FULL_422"}, Rows=8, Columns=8, PixelData=data)
    frame = load(read(Location(str(save(dataset, tmp_path / "color.dcm")))).instance)
    assert frame.stored.shape == (8, 8, 3)
    assert (full(frame, Look()) == (254, 0, 0)).all()
    assert frame.note == ""


@pytest.mark.answers("2.2", "PlanarConfiguration", "the same picture interleaved and in planes")
def test_planes_and_pixels_give_the_same_picture(tmp_path: Path) -> None:
    rgb = np.arange(12, dtype=np.uint8).reshape(1, 4, 3)
    interleaved = full(colors(tmp_path, rgb.tobytes(), "RGB", 4), Look())
    planes = full(colors(tmp_path, rgb.transpose(2, 0, 1).tobytes(), "RGB", 4, PlanarConfiguration=1), Look())
    assert np.array_equal(interleaved, rgb)
    assert np.array_equal(planes, rgb)


@pytest.mark.parametrize("samples", [2, 4])
def test_odd_numbers_of_samples_do_not_stop_the_picture(tmp_path: Path, samples: int) -> None:
    frame = colors(tmp_path, bytes(range(4 * samples)), "RGB", 4, SamplesPerPixel=samples)
    shown = full(frame, Look())
    assert shown.shape == (1, 4, 3)
    assert render(frame, Look(), place(Camera2D(), (1, 4), 1.0, (40, 10)), (40, 10)).shape == (10, 40, 4)


@pytest.mark.parametrize("photometric", ["RGB", "PALETTE COLOR", "YBR_FULL", "NONSENSE"])
def test_one_sample_that_says_it_is_coloured_is_shown_grey(tmp_path: Path, photometric: str) -> None:
    frame = opened(tmp_path, np.array([[0, 4095]], "<u2"), PhotometricInterpretation=photometric)
    assert full(frame, Look(Window(2048, 4096))).tolist() == [[0, 255]]


def test_three_samples_that_say_they_are_grey_are_shown_in_colour(tmp_path: Path) -> None:
    frame = colors(tmp_path, bytes([1, 2, 3, 4, 5, 6]), "MONOCHROME2", 2)
    assert full(frame, Look()).tolist() == [[[1, 2, 3], [4, 5, 6]]]
