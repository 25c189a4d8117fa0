"""Stored values of pictures: bits, sign, colour, order of bytes, what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)

from tests.dicom.phantom_files import Sequence, picture, save
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, PixelInfo
from viewer.core.records import Location
from viewer.dicom import decoders, header, pixels
from viewer.dicom.decoders import FrameJob, decode

ONE_BIT = {"BitsAllocated": 1, "BitsStored": 1, "HighBit": 0}
RGB = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}


def load(dataset: Dataset, tmp_path: Path, frame: int = 0, syntax: str = ImplicitVRLittleEndian) -> Frame:
    path = tmp_path / "picture"
    if syntax == ExplicitVRBigEndian:
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = syntax
        dcmwrite(path, dataset, implicit_vr=False, little_endian=False, enforce_file_format=True)
    else:
        save(dataset, path, syntax)
    return pixels.load(header.read(Location(str(path))).instance, frame)


def words(*values: int) -> dict[str, Any]:
    """Return a picture of one row."""
    return {"Rows": 1, "Columns": len(values), "PixelData": np.array(values, "<u2").tobytes()}


@pytest.mark.answers(
    "2.2", "BitsStored < BitsAllocated", "16/12/11 signed 0x0FFF -> -1, 0xF800 -> -2048; HighBit 15: 0xABC0 -> 0xABC"
)
@pytest.mark.answers(
    "2.2",
    "BitsStored < BitsAllocated",
    "16/12/11 signed 0x0FFF -> -1, 0xF800 -> -2048; HighBit 15: 0xABC0 -> 0xABC; 0xF123 -> 0x123",
)
@pytest.mark.parametrize(
    ("bits", "high_bit", "sign", "raw", "value"),
    [(12, 11, 1, 0x0FFF, -1), (12, 11, 1, 0xF800, -2048), (12, 15, 0, 0xABC0, 0xABC), (12, 11, 0, 0xF123, 0x123)],
)
def test_only_the_stored_bits_count(tmp_path: Path, bits: int, high_bit: int, sign: int, raw: int, value: int) -> None:
    """PS3.5 8.1.1: bits HighBit down are the value, the top one its sign."""
    frame = load(picture(BitsStored=bits, HighBit=high_bit, PixelRepresentation=sign, **words(raw, raw)), tmp_path)
    assert frame.stored.tolist() == [[value, value]]
    assert frame.stored.dtype == (np.int16 if sign else np.uint16)


@pytest.mark.answers("2.2", "PlanarConfiguration", "2 x 4 RGB 0..23, interleaved and in planes: equal")
@pytest.mark.parametrize("planar", [0, 1])
def test_both_plane_orders_give_the_same_picture(tmp_path: Path, planar: int) -> None:
    rgb = np.arange(2 * 4 * 3, dtype=np.uint8).reshape(2, 4, 3)
    data = rgb.transpose(2, 0, 1).tobytes() if planar else rgb.tobytes()
    frame = load(picture(**RGB | {"Rows": 2, "Columns": 4, "PlanarConfiguration": planar, "PixelData": data}), tmp_path)
    assert np.array_equal(frame.stored, rgb)


@pytest.mark.answers("2.2", "YBR_FULL", "(76, 85, 255) -> (254, 0, 0)")
def test_ybr_full_becomes_rgb(tmp_path: Path) -> None:
    """PS3.3 C.7.6.3.1.2: (76, 85, 255) is red (254, 0, 0)."""
    color = RGB | {"PhotometricInterpretation": "YBR_FULL", "PlanarConfiguration": 0}
    frame = load(picture(**color | {"Rows": 1, "Columns": 2, "PixelData": bytes([76, 85, 255] * 2)}), tmp_path)
    assert frame.stored.tolist() == [[[254, 0, 0]] * 2]


@pytest.mark.answers("2.2", "YBR_FULL_422 native", "1 x 2 pixels in 4 bytes, or in fact 6: (254, 0, 0) twice")
@pytest.mark.parametrize("data", [bytes([76, 76, 85, 255]), bytes([76, 85, 255] * 2)], ids=["422", "in fact 444"])
def test_halved_chrominance_is_repeated(tmp_path: Path, data: bytes) -> None:
    """Y1 Y2 Cb Cr stands for two pixels; some writers say so and write three samples each."""
    color = RGB | {"PhotometricInterpretation": "YBR_FULL_422", "PlanarConfiguration": 0}
    frame = load(picture(**color | {"Rows": 1, "Columns": 2, "PixelData": data}), tmp_path)
    assert frame.stored.tolist() == [[[254, 0, 0]] * 2]


def test_frames_of_single_bits_follow_each_other_without_a_gap(tmp_path: Path) -> None:
    """PS3.5 8.1.1: three frames of 5 x 5 take 75 bits; frame 2 begins at bit 25."""
    bits = (np.arange(75) % 3 == 0).astype(np.uint8)
    data = np.packbits(bits, bitorder="little").tobytes()
    dataset = picture(**ONE_BIT, Rows=5, Columns=5, NumberOfFrames=3, PixelData=data)
    for number in range(3):
        frame = load(dataset, tmp_path, number)
        assert np.array_equal(frame.stored.ravel(), bits[25 * number : 25 * number + 25])


@pytest.mark.answers("2.3", "big endian .2.2", "4 x 6: 0..23, as the deflated twin")
def test_big_endian_and_deflated_files_equal_their_twin(tmp_path: Path) -> None:
    values = np.arange(24).reshape(4, 6)
    swapped = picture(PixelData=values.astype(">u2").tobytes())
    assert np.array_equal(load(swapped, tmp_path, syntax=ExplicitVRBigEndian).stored, values)
    assert np.array_equal(load(picture(), tmp_path, syntax=DeflatedExplicitVRLittleEndian).stored, values)


@pytest.mark.answers("2.3", "big endian .2.2", "8 bits as OW 2 1 4 3: 1 2 3 4")
def test_bytes_in_big_endian_words_are_put_right(tmp_path: Path) -> None:
    """8-bit values with VR OW: two bytes of each word swap places."""
    dataset = picture(BitsAllocated=8, BitsStored=8, HighBit=7, Rows=1, Columns=4, PixelData=bytes([2, 1, 4, 3]))
    dataset["PixelData"].VR = "OW"
    assert load(dataset, tmp_path, syntax=ExplicitVRBigEndian).stored.tolist() == [[1, 2, 3, 4]]


@pytest.mark.answers("2.2", "float pixel data", "0.5, NaN, Inf, -1.0: as they are")
def test_floats_are_kept(tmp_path: Path) -> None:
    values = np.array([[0.5, np.nan, np.inf, -1.0]], np.float32)
    dataset = picture(BitsAllocated=32, Rows=1, Columns=4, PixelData=None, FloatPixelData=values.tobytes())
    frame = load(dataset, tmp_path)
    assert frame.stored.dtype == np.float32
    assert np.array_equal(frame.stored, values, equal_nan=True)


def test_a_picture_cut_short_shows_the_rows_that_are_there(tmp_path: Path) -> None:
    data = np.arange(24, dtype="<u2").tobytes()[: 6 * 2 * 2 + 4]  # two rows and two pixels of four rows
    frame = load(picture(PixelData=data, PixelPaddingValue=9), tmp_path)
    assert frame.note == "2 of 4 rows are in the file"
    assert frame.stored[2].tolist() == [12, 13, 9, 9, 9, 9]
    assert (frame.stored[3] == 9).all()


def test_a_frame_beyond_the_end_is_missing_and_the_others_are_shown(tmp_path: Path) -> None:
    path = save(picture(NumberOfFrames=3, PixelData=bytes(48 * 3)), tmp_path / "cut")
    path.write_bytes(path.read_bytes()[:-48])
    instance = header.read(Location(str(path))).instance
    assert pixels.load(instance, 1).stored.shape == (4, 6)
    with pytest.raises(ViewerError) as caught:
        pixels.load(instance, 2)
    assert "frame 3 of 3" in caught.value.detail


FRAMES = [np.full((16, 16), 10 * n, np.uint8) + np.arange(16, dtype=np.uint8) for n in range(3)]
SMALL = {"Rows": 16, "Columns": 16, "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7, "NumberOfFrames": 3}


@pytest.mark.answers(
    "2.2", "BOT / fragments", "3 frames in 6 fragments, table right, empty, wrong: the same 3 pictures"
)
@pytest.mark.parametrize("table", ["right", "none", "wrong"])
def test_frames_in_fragments_are_found_with_and_without_a_table(tmp_path: Path, table: str) -> None:
    """PS3.5 A.4: three frames in six fragments; the table is right, empty, or leads nowhere."""
    encoded = [imagecodecs.jpegls_encode(frame) for frame in FRAMES]
    data = bytearray(encapsulate(encoded, fragments_per_frame=2, has_bot=table != "none"))
    if table == "wrong":
        data[12:16] = (7).to_bytes(4, "little")
    dataset = picture(**SMALL, PixelData=bytes(data))
    dataset["PixelData"].VR = "OB"
    for number, expected in enumerate(FRAMES):
        assert np.array_equal(load(dataset, tmp_path, number, JPEGLSLossless).stored, expected)


@pytest.mark.answers(
    "2.2", "JPEG with wrong photometric", "JFIF YCbCr with tag RGB, and plain RGB: (254, 0, 0) within 2"
)
@pytest.mark.parametrize("markers", [True, False], ids=["JFIF says YCbCr", "nothing said"])
def test_the_colours_of_a_jpeg_are_those_of_its_stream(tmp_path: Path, markers: bool) -> None:
    """A red picture whose attribute says RGB though the stream's JFIF marker says YCbCr (PS3.5 8.2.1)."""
    red = np.zeros((16, 16, 3), np.uint8)
    red[:] = (254, 0, 0)
    space = "ycbcr" if markers else "rgb"
    data = encapsulate([imagecodecs.jpeg8_encode(red, level=100, colorspace="rgb", outcolorspace=space)])
    dataset = picture(**RGB | {"Rows": 16, "Columns": 16, "PlanarConfiguration": 0, "PixelData": data})
    dataset["PixelData"].VR = "OB"
    stored = load(dataset, tmp_path, syntax=JPEGBaseline8Bit).stored.astype(int)
    assert np.abs(stored - (254, 0, 0)).max() <= 2


@pytest.mark.answers("2.2", "signed JPEG lossless / J2K mismatch", "JPEG-LS of 12 bits: -2048, -1, 0, 2047")
def test_a_signed_picture_stays_signed_through_an_unsigned_codec(tmp_path: Path) -> None:
    values = np.array([[-2048, -1, 0, 2047]] * 4, np.int16)
    data = encapsulate([imagecodecs.jpegls_encode(values.view(np.uint16) & 0x0FFF)])
    dataset = picture(Rows=4, Columns=4, PixelRepresentation=1, PixelData=data)
    dataset["PixelData"].VR = "OB"
    assert np.array_equal(load(dataset, tmp_path, syntax=JPEGLSLossless).stored, values)


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (b"", "0 segments|is empty"),
        ((0).to_bytes(4, "little"), "0 segments"),
        ((16).to_bytes(4, "little"), "16 segments"),
        ((2**32 - 1).to_bytes(4, "little"), "4294967295 segments"),
        (b"\2\0\0\0\x50\0\0\0\x40\0\0\0", "overlap"),
        (b"\2\0\0\0\x40\0\0\0\xff\xff\0\0", "outside"),
    ],
)
def test_damaged_rle_headers_are_refused(head: bytes, reason: str) -> None:
    info = PixelInfo(4, 6, 1, 16, 16, 15)
    job = FrameJob(RLELossless, info, head.ljust(64, b"\0") + bytes(40) if head else b"", is_encapsulated=True)
    with pytest.raises(ViewerError) as caught:
        decode(job)
    assert any(part in caught.value.sentence() for part in reason.split("|"))


def test_the_next_codec_is_tried_when_the_first_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.arange(64, dtype=np.uint16).reshape(8, 8)
    job = FrameJob(JPEGLSLossless, PixelInfo(8, 8), imagecodecs.jpegls_encode(values), is_encapsulated=True)

    def fails(data: bytes, info: PixelInfo) -> None:
        raise RuntimeError("no")

    monkeypatch.setattr("viewer.dicom.codecs.imagecodecs_jpegls", fails)
    assert np.array_equal(decode(job), values)


@pytest.mark.parametrize("rows", [0, -1, 70000])
def test_impossible_sizes_are_refused_before_anything_is_allocated(rows: int) -> None:
    with pytest.raises(ViewerError):
        decode(FrameJob("1.2.840.10008.1.2.1", PixelInfo(rows, 70000, 3, 16, 16, 15), b""))


def test_every_candidate_exists() -> None:
    from viewer.dicom import codecs

    for _, names in decoders.CANDIDATES.values():
        assert all(callable(getattr(codecs, name)) for name in names)


def palette(dataset: Dataset, entries: np.ndarray, bits: int, first: int = 0) -> Dataset:
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [len(entries), first, bits])
        setattr(dataset, f"{colour}PaletteColorLookupTableData", entries.astype("<u2").tobytes())
    return dataset


PALETTE = {"PhotometricInterpretation": "PALETTE COLOR", "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}


@pytest.mark.answers("2.2", "palette", "16-bit 0xFFFF -> 255; 200 in 16 bits -> 200")
@pytest.mark.parametrize(("top", "shown"), [(0xFFFF, 255), (200, 200)], ids=["16 bits", "8 bits in 16"])
def test_palette_entries_become_8_bits(tmp_path: Path, top: int, shown: int) -> None:
    dataset = picture(**PALETTE, Rows=1, Columns=2, PixelData=bytes([0, 3]))
    frame = load(palette(dataset, np.array([0, 0, 0, top]), 16), tmp_path)
    assert frame.palette is not None
    assert frame.palette.rgb[3].tolist() == [shown] * 3
    assert frame.stored.tolist() == [[0, 3]]
    assert frame.is_color


@pytest.mark.answers("2.2", "palette", "linear segment 0..255 length 256 = ramp")
def test_a_linear_segment_is_a_ramp(tmp_path: Path) -> None:
    """PS3.3 C.7.9.2: discrete 1 entry of 0, then linear to 255 in 255 steps: 0, 1, 2 ... 255."""
    dataset = picture(**PALETTE, Rows=1, Columns=2, PixelData=bytes([0, 3]))
    segments = np.array([0, 1, 0, 1, 255, 255], "<u2").tobytes()
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(dataset, f"Segmented{colour}PaletteColorLookupTableData", segments)
    frame = load(dataset, tmp_path)
    assert frame.palette is not None
    assert frame.palette.rgb[:, 0].tolist() == list(range(256))


@pytest.mark.answers("2.2", "palette", "indirect loop -> note, not hang")
def test_a_segment_that_leads_to_itself_is_left_out_with_a_note(tmp_path: Path) -> None:
    dataset = picture(**PALETTE, Rows=1, Columns=2, PixelData=bytes([0, 3]))
    segments = np.array([0, 1, 0, 2, 60000, 6, 0], "<u2").tobytes()  # indirect, to offset 6: itself
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(dataset, f"Segmented{colour}PaletteColorLookupTableData", segments)
    frame = load(dataset, tmp_path)
    assert frame.palette is None
    assert "palette" in frame.note


def test_a_modality_table_has_a_signed_start_for_signed_pixels(tmp_path: Path) -> None:
    """LUT descriptor [4, -1024, 16]: stored -1024 is entry 0, below it too, above the last it is the last."""
    item = Dataset()
    item.add_new(0x00283002, "SS", [4, -1024, 16])
    item.ModalityLUTType = "HU"
    item.LUTData = [5, 6, 7, 8]
    item["LUTData"].VR = "US"
    values = words(*(np.array([-2000, -1024, -1023, 100], np.int16).view(np.uint16).tolist()))
    signed = {"BitsStored": 16, "HighBit": 15, "PixelRepresentation": 1}
    dataset = picture(**signed, **values, ModalityLUTSequence=Sequence([item]))
    frame = load(dataset, tmp_path, syntax="1.2.840.10008.1.2.1")
    assert frame.values().tolist() == [[5, 5, 6, 8]]


def test_an_overlay_lies_where_its_origin_says(tmp_path: Path) -> None:
    """Origin -1\\-1 (1-based) is two rows above and two columns left of the picture; bits are LSB first (C.9.2)."""
    dataset = picture()
    for number, vr, value in (
        (0x0010, "US", 2), (0x0011, "US", 4), (0x0050, "SS", [-1, -1]), (0x0100, "US", 1), (0x0102, "US", 0),
        (0x3000, "OW", bytes([0b00100001, 0])),
    ):  # fmt: skip
        dataset.add_new(0x60000000 + number, vr, value)
    (overlay,) = load(dataset, tmp_path).overlays
    assert overlay.origin == (-2, -2)
    assert overlay.bits.astype(int).tolist() == [[1, 0, 0, 0], [0, 1, 0, 0]]


def test_a_damaged_table_costs_the_table_only(tmp_path: Path) -> None:
    dataset = picture()
    dataset.add_new(0x60000010, "US", 60000)
    dataset.add_new(0x60000011, "US", 60000)
    dataset.add_new(0x60003000, "OW", b"\0\0")
    frame = load(dataset, tmp_path)
    assert frame.overlays == ()
    assert "overlay left out" in frame.note
    assert frame.stored[0, 5] == 5


def test_an_object_without_picture_says_so(tmp_path: Path) -> None:
    path = save(picture(PixelData=None), tmp_path / "report")
    instance = replace(header.read(Location(str(path))).instance, pixel=None)
    with pytest.raises(ViewerError, match="No picture"):
        pixels.load(instance)


def test_lossy_high_throughput_pictures_are_clipped_not_wrapped() -> None:
    """Black beside white: a lossy codec overshoots both, and a value that wraps would turn black to white."""
    values = np.zeros((64, 64), np.uint8)
    values[:, 20:44] = 255
    data = imagecodecs.htj2k_encode(values, level=0.1, reversible=False)
    shown = decode(FrameJob("1.2.840.10008.1.2.4.203", PixelInfo(64, 64, 1, 8, 8, 7), data, is_encapsulated=True))
    assert np.abs(shown.astype(int) - values).max() < 128


def test_an_explicit_file_of_doubles_keeps_all_their_digits(tmp_path: Path) -> None:
    values = np.array([[np.pi, -1e300]])
    frame = load(
        picture(BitsAllocated=64, Rows=1, Columns=2, PixelData=None, DoubleFloatPixelData=values.tobytes()), tmp_path
    )
    assert frame.stored.dtype == np.float64
    assert frame.stored.tolist() == values.tolist()


def test_frames_are_counted_where_their_number_cannot_be_read(tmp_path: Path) -> None:
    """Number of Frames '1A' over 3 frames of 4 x 6 pixels."""
    raw = np.arange(72, dtype="<u2")
    dataset = picture(PixelData=raw.tobytes())
    dataset.NumberOfFrames = 11
    save(dataset, tmp_path / "picture")
    content = (tmp_path / "picture").read_bytes().replace(b"IS\x02\x0011", b"IS\x02\x001A")
    (tmp_path / "picture").write_bytes(content)
    instance = header.read(Location(str(tmp_path / "picture"))).instance
    assert instance.frame_count == 3
    assert pixels.load(instance, 2).stored.ravel().tolist() == list(range(48, 72))
    assert "its number of frames cannot be read: 3 were counted" in instance.notes
