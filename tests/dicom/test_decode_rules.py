"""Rules of encoded pixels, each with its number: colours of streams, signs, fragments, what follows the last frame."""

from __future__ import annotations

import io
import itertools
import struct
import tracemalloc
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom.encaps import encapsulate

from tests.dicom.decode_table import UID, even, file_of
from tests.dicom.phantom_files import element, picture, save
from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.core.pixels import Frame, PixelInfo
from viewer.core.records import Location
from viewer.dicom import header, pixels
from viewer.dicom.decoders import FrameJob, decode
from viewer.dicom.fragments import frame_table, read_frame

BASELINE, LOSSLESS, JPEG_LS, J2K, RLE = (UID + end for end in (".4.50", ".4.70", ".4.80", ".4.90", ".5"))
EIGHT = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
COLOR = EIGHT | {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0}


def write(folder: Path, syntax: str, data: bytes, **attributes: Any) -> Path:
    """Write a picture whose pixel data is encapsulated already."""
    ds = picture(**attributes, PixelData=data)
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True
    (folder / "case").write_bytes(file_of(ds, syntax))
    return folder / "case"


def load(path: Path, frame: int = 0) -> Frame:
    return pixels.load(header.read(Location(str(path))).instance, frame)


# -- which colours a JPEG stream holds

RED = (254, 0, 0)


def red_jpeg(space: str, marker: bytes = b"", ids: bytes = b"") -> bytes:
    """Return a red JPEG without JFIF and Adobe markers, with `marker` and component `ids` of its own."""
    red = np.zeros((16, 16, 3), np.uint8)
    red[:] = RED
    data = bytes(imagecodecs.jpeg8_encode(red, level=100, colorspace="rgb", outcolorspace=space, subsampling="444"))
    at, kept = 2, [b"\xff\xd8", marker]
    while at < len(data):
        name, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        segment = bytearray(data[at : at + 2 + length])
        if name == 0xC0 and ids:
            segment[10:19:3] = ids
        if name == 0xDA:
            if ids:
                segment[5:11:2] = ids
            return b"".join((*kept, segment, data[at + len(segment) :]))
        if name not in (0xE0, 0xEE):
            kept.append(bytes(segment))
        at += 2 + length
    raise AssertionError("no scan")


JFIF = b"\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
ADOBE = b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0"


@pytest.mark.answers(
    "2.2",
    "JPEG with wrong photometric",
    "JFIF, APP14 transform 0 and 1, ids RGB, no marker, x tag right and wrong: (254, 0, 0) within 2",
)
@pytest.mark.parametrize("tag", ["RGB", "YBR_FULL_422"])
@pytest.mark.parametrize(
    ("space", "marker", "ids"),
    [
        ("ycbcr", JFIF, b""),
        ("ycbcr", ADOBE + b"\1", b""),
        ("rgb", ADOBE + b"\0", b""),
        ("rgb", b"", b"RGB"),
    ],
    ids=["JFIF", "APP14 YCbCr", "APP14 RGB", "ids RGB"],
)
def test_the_stream_says_what_its_colours_are(tmp_path: Path, space: str, marker: bytes, ids: bytes, tag: str) -> None:
    data = encapsulate([even(red_jpeg(space, marker, ids))])
    path = write(tmp_path, BASELINE, data, **COLOR | {"Rows": 16, "Columns": 16, "PhotometricInterpretation": tag})
    assert np.abs(load(path).stored.astype(int) - RED).max() <= 2


@pytest.mark.answers("2.2", "JPEG with wrong photometric", "no marker at all: the attribute decides, (254, 0, 0)")
@pytest.mark.parametrize(("space", "tag"), [("rgb", "RGB"), ("ycbcr", "YBR_FULL"), ("ycbcr", "YBR_FULL_422")])
def test_without_markers_the_attribute_decides(tmp_path: Path, space: str, tag: str) -> None:
    data = encapsulate([even(red_jpeg(space, ids=b"\1\2\3"))])
    path = write(tmp_path, BASELINE, data, **COLOR | {"Rows": 16, "Columns": 16, "PhotometricInterpretation": tag})
    assert np.abs(load(path).stored.astype(int) - RED).max() <= 2


@pytest.mark.answers("2.2", "YBR_RCT / ICT", "MCT 1 with YBR_RCT, RGB and YBR_FULL: (254, 0, 0), converted once")
@pytest.mark.parametrize("tag", ["YBR_RCT", "RGB", "YBR_FULL"])
def test_the_colour_transform_of_a_stream_is_undone_once(tmp_path: Path, tag: str) -> None:
    red = np.full((16, 16, 3), RED, np.uint8)
    stream = imagecodecs.jpeg2k_encode(red, level=0, reversible=True, codecformat="J2K", mct=True)
    attributes = COLOR | {"Rows": 16, "Columns": 16, "PhotometricInterpretation": tag}
    assert (load(write(tmp_path, J2K, encapsulate([even(stream)]), **attributes)).stored == RED).all()


@pytest.mark.answers("2.2", "YBR_RCT / ICT", "MCT 0 and YBR_FULL (76, 85, 255): (254, 0, 0); MCT 0 and RGB: as it is")
@pytest.mark.parametrize(("tag", "sample"), [("YBR_FULL", (76, 85, 255)), ("RGB", RED)])
def test_without_colour_transform_the_attribute_decides(tmp_path: Path, tag: str, sample: tuple[int, ...]) -> None:
    values = np.full((16, 16, 3), sample, np.uint8)
    stream = imagecodecs.jpeg2k_encode(values, level=0, reversible=True, codecformat="J2K", mct=False)
    attributes = COLOR | {"Rows": 16, "Columns": 16, "PhotometricInterpretation": tag}
    assert (load(write(tmp_path, J2K, encapsulate([even(stream)]), **attributes)).stored == RED).all()


@pytest.mark.answers("2.2", "YBR_FULL_422 native", "8 x 8 pixels in 128 bytes, 76 76 85 255: (254, 0, 0)")
def test_halved_chrominance_takes_two_bytes_a_pixel(tmp_path: Path) -> None:
    data = bytes([76, 76, 85, 255]) * 32
    assert len(data) == 128
    ds = picture(**COLOR | {"Rows": 8, "Columns": 8, "PhotometricInterpretation": "YBR_FULL_422", "PixelData": data})
    (tmp_path / "case").write_bytes(file_of(ds, UID + ".1"))
    assert (load(tmp_path / "case").stored == RED).all()


def test_a_colour_space_that_does_not_exist_has_three_whole_samples(tmp_path: Path) -> None:
    attributes = COLOR | {"Rows": 8, "Columns": 8, "PhotometricInterpretation": "YBR_FDLL_422"}
    data = bytes(range(192))
    (tmp_path / "case").write_bytes(file_of(picture(**attributes, PixelData=data), UID + ".1"))
    assert load(tmp_path / "case").stored.tobytes() == data


@pytest.mark.parametrize(
    ("sample", "rgb"), [((16, 128, 128), 0), ((235, 128, 128), 255)], ids=["16 is black", "235 is white"]
)
def test_partial_range_goes_from_16_to_235(tmp_path: Path, sample: tuple[int, int, int], rgb: int) -> None:
    """YBR_PARTIAL_422 (retired; ITU-R BT.601)."""
    y, cb, cr = sample
    attributes = COLOR | {"Rows": 4, "Columns": 4, "PhotometricInterpretation": "YBR_PARTIAL_422"}
    (tmp_path / "case").write_bytes(file_of(picture(**attributes, PixelData=bytes([y, y, cb, cr]) * 8), UID + ".1"))
    assert (load(tmp_path / "case").stored == rgb).all()


# -- signs

SIGNED = np.array([[-2048, -1, 0, 2047]] * 4, np.int16)
TWELVE = {"Rows": 4, "Columns": 4, "BitsStored": 12, "HighBit": 11, "PixelRepresentation": 1}


@pytest.mark.answers(
    "2.2", "signed JPEG lossless / J2K mismatch", "-2048, -1, 0, 2047 of 12 bits by JPEG lossless, JPEG-LS, J2K: equal"
)
@pytest.mark.parametrize("syntax", [LOSSLESS, JPEG_LS, J2K])
def test_the_header_says_that_bits_are_signed(tmp_path: Path, syntax: str) -> None:
    bare = SIGNED.view(np.uint16) & 0x0FFF
    encoders = {
        LOSSLESS: lambda: imagecodecs.jpeg8_encode(bare, lossless=True, predictor=1, bitspersample=12),
        JPEG_LS: lambda: imagecodecs.jpegls_encode(bare),
        J2K: lambda: imagecodecs.jpeg2k_encode(bare, level=0, reversible=True, codecformat="J2K", bitspersample=12),
    }
    path = write(tmp_path, syntax, encapsulate([even(bytes(encoders[syntax]()))]), **TWELVE)
    assert np.array_equal(load(path).stored, SIGNED)


@pytest.mark.answers(
    "2.2", "signed JPEG lossless / J2K mismatch", "signed SIZ -2048..2047, unsigned header: 2048, 4095, 0, 2047"
)
def test_a_signed_stream_under_an_unsigned_header_is_unsigned(tmp_path: Path) -> None:
    stream = imagecodecs.jpeg2k_encode(SIGNED, level=0, reversible=True, codecformat="J2K", bitspersample=12)
    path = write(tmp_path, J2K, encapsulate([even(stream)]), **TWELVE | {"PixelRepresentation": 0})
    assert load(path).stored[0].tolist() == [2048, 4095, 0, 2047]


# -- fragments

THREE = [np.full((16, 16), 60 * n, np.uint8) + np.arange(16, dtype=np.uint8) for n in range(3)]
SMALL = EIGHT | {"Rows": 16, "Columns": 16, "NumberOfFrames": 3}


def rle_of(values: np.ndarray) -> bytes:
    body = even(bytes(imagecodecs.packbits_encode(values.tobytes())))
    return struct.pack("<16I", 1, 64, *([0] * 14)) + body


ENCODERS = {
    JPEG_LS: lambda values: even(bytes(imagecodecs.jpegls_encode(values))),
    LOSSLESS: lambda values: even(bytes(imagecodecs.jpeg8_encode(values, lossless=True, predictor=1))),
    J2K: lambda values: even(bytes(imagecodecs.jpeg2k_encode(values, level=0, reversible=True, codecformat="J2K"))),
    RLE: rle_of,
}


def seven_fragments(syntax: str, table: str) -> bytes:
    """Return three frames in 2 + 3 + 2 fragments; the table is right, absent, or wrong in one of three ways."""
    parts: list[list[bytes]] = []
    for values, count in zip(THREE, (2, 3, 2), strict=True):
        data = ENCODERS[syntax](values)
        cuts = [0, *(len(data) * n // count // 2 * 2 for n in range(1, count)), len(data)]
        parts.append([data[start:end] for start, end in itertools.pairwise(cuts)])
    sizes = [[len(part) + 8 for part in frame] for frame in parts]
    right = [0, sum(sizes[0]), sum(sizes[0]) + sum(sizes[1])]
    offsets = {
        "right": right,
        "absent": [],
        "of other bytes": [0, 7, 13],
        "inside of frames": [0, sizes[0][0], sum(sizes[0])],
        "of one frame": [0],
    }[table]
    items = [struct.pack(f"<{len(offsets)}I", *offsets), *(part for frame in parts for part in frame)]
    return b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(item)) + item for item in items) + struct.pack(
        "<HHI", 0xFFFE, 0xE0DD, 0
    )


@pytest.mark.answers(
    "2.2", "BOT / fragments", "3 frames in 7 fragments, table right, absent, wrong in 3 ways: the same 3 pictures"
)
@pytest.mark.parametrize("syntax", ENCODERS)
@pytest.mark.parametrize("table", ["right", "absent", "of other bytes", "inside of frames", "of one frame"])
def test_three_frames_in_seven_fragments_are_found(tmp_path: Path, syntax: str, table: str) -> None:
    path = write(tmp_path, syntax, seven_fragments(syntax, table), **SMALL)
    for number, expected in enumerate(THREE):
        frame = load(path, number)
        assert np.array_equal(frame.stored, expected)
        assert ("table of frames is wrong" in frame.note) == (table not in ("right", "absent"))


def extended_table(offsets: list[int], lengths: list[int]) -> bytes:
    return b"".join(
        element(0x7FE0, number, b"OV", b"")[:6] + struct.pack(f"<HI{len(numbers)}Q", 0, 8 * len(numbers), *numbers)
        for number, numbers in ((1, offsets), (2, lengths))
    )


@pytest.mark.answers("2.2", "BOT / fragments", "extended table right, and wrong: the same 3 pictures")
@pytest.mark.parametrize("is_right", [True, False])
def test_an_extended_table_changes_no_picture(tmp_path: Path, is_right: bool) -> None:
    streams = [ENCODERS[JPEG_LS](values) for values in THREE]
    offsets = [0, len(streams[0]) + 8, len(streams[0]) + len(streams[1]) + 16]
    table = extended_table(offsets if is_right else [99, 3, 2**60], [len(one) for one in streams])
    path = write(tmp_path, JPEG_LS, encapsulate(streams, has_bot=False), **SMALL)
    content = path.read_bytes()
    at = content.rindex(struct.pack("<HH", 0x7FE0, 0x10) + b"OB")
    path.write_bytes(content[:at] + table + content[at:])
    for number, expected in enumerate(THREE):
        assert np.array_equal(load(path, number).stored, expected)


@pytest.mark.answers("2.2", "BOT / fragments", "3 frames in one fragment: cut at FFD9/FFD8 and FFD9/FF4F")
@pytest.mark.parametrize("syntax", [JPEG_LS, LOSSLESS, J2K])
def test_frames_that_share_a_fragment_are_cut_where_a_stream_ends(tmp_path: Path, syntax: str) -> None:
    path = write(tmp_path, syntax, encapsulate([b"".join(map(ENCODERS[syntax], THREE))], has_bot=False), **SMALL)
    for number, expected in enumerate(THREE):
        assert np.array_equal(load(path, number).stored, expected)


# -- what follows the last frame


@pytest.mark.answers("2.2", "trailing bytes", "native: 1 byte, 2 bytes, a whole frame more: 0..23, a note of a frame")
@pytest.mark.parametrize("extra", [1, 2, 48])
def test_bytes_behind_native_pixels_are_passed_over(tmp_path: Path, extra: int) -> None:
    data = np.arange(24, dtype="<u2").tobytes() + b"\x77" * extra
    (tmp_path / "case").write_bytes(file_of(picture(PixelData=data), UID + ".1"))
    frame = load(tmp_path / "case")
    assert frame.stored.ravel().tolist() == list(range(24))
    assert ("48 bytes follow" in frame.note) == (extra == 48)


@pytest.mark.answers("2.2", "trailing bytes", "encoded: 1 zero, 16 bytes behind the stream's end: equal")
@pytest.mark.parametrize("syntax", ENCODERS)
@pytest.mark.parametrize("extra", [b"\0", b"\0" * 16, b"\xff" * 16])
def test_bytes_behind_a_stream_are_passed_over(tmp_path: Path, syntax: str, extra: bytes) -> None:
    data = encapsulate([even(ENCODERS[syntax](THREE[2]) + extra)])
    path = write(tmp_path, syntax, data, **SMALL | {"NumberOfFrames": 1})
    assert np.array_equal(load(path).stored, THREE[2])


@pytest.mark.answers("2.2", "trailing bytes", "4 frames in a file that declares 3: 3 equal pictures, and a note")
def test_frames_beyond_those_declared_are_told(tmp_path: Path) -> None:
    streams = [ENCODERS[JPEG_LS](values) for values in (*THREE, THREE[0])]
    path = write(tmp_path, JPEG_LS, encapsulate(streams), **SMALL)
    frame = load(path, 2)
    assert np.array_equal(frame.stored, THREE[2])
    assert "4 frames are in the file, 3 are declared" in frame.note


# -- deflated frames, damage


@pytest.mark.answers(
    "2.2", "BitsStored < BitsAllocated", "deflated frame, bare fragment: 16/12/15 signed 0xABC0 -> -1348, once shifted"
)
@pytest.mark.parametrize("syntax", [".1.98", ".8.1"])
def test_frames_of_their_own_keep_the_bits_below_high_bit(tmp_path: Path, syntax: str) -> None:
    raw = np.array([[0xABC0, 0x1230], [0x7FF0, 0x0010]], "<u2").tobytes()
    data = encapsulate([raw if syntax == ".1.98" else zlib.compress(raw)[2:-4]])
    signed = {"BitsAllocated": 16, "BitsStored": 12, "HighBit": 15, "PixelRepresentation": 1}
    path = write(tmp_path, UID + syntax, data, Rows=2, Columns=2, **signed)
    assert load(path).stored.tolist() == [[-1348, 0x123], [0x7FF, 1]]


def test_a_bare_fragment_that_is_too_short_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, UID + ".1.98", encapsulate([bytes(46)]))
    with pytest.raises(ViewerError, match="Encapsulated Uncompressed") as caught:
        load(path)
    assert caught.value.detail == "its fragment holds 46 bytes of 48"


def test_an_empty_element_is_no_picture_and_says_so(tmp_path: Path) -> None:
    save(picture(PixelData=b""), tmp_path / "empty")
    with pytest.raises(ViewerError, match="The picture is missing") as caught:
        load(tmp_path / "empty")
    assert caught.value.detail == "its pixel data is empty"


@pytest.mark.answers("2.3", "deflated", "a deflated frame of 64 MiB of zeros for a 16 x 16 picture: 256 bytes inflated")
def test_a_deflated_frame_is_inflated_no_further_than_its_size() -> None:
    import zlib

    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = b"".join(packer.compress(bytes(2**20)) for _ in range(64)) + packer.flush()
    shown = decode(FrameJob(UID + ".8.1", PixelInfo(16, 16, 1, 8, 8, 7), data, is_encapsulated=True))
    assert shown.shape == (16, 16)


def test_a_size_that_no_picture_can_have_is_taken_from_the_header(tmp_path: Path) -> None:
    """A sequence delimiter written over the first bytes of SIZ: width 0xDDE00010 of a 16 x 16 picture of one tile."""
    stream = bytearray(ENCODERS[J2K](THREE[1]))
    stream[6:10] = b"\xfe\xff\xdd\xe0"
    path = write(tmp_path, J2K, encapsulate([bytes(stream)]), **SMALL | {"NumberOfFrames": 1})
    frame = load(path)
    assert np.array_equal(frame.stored, THREE[1])
    assert "damaged" in frame.note


def test_a_size_that_only_differs_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, J2K, encapsulate([ENCODERS[J2K](THREE[1])]), **EIGHT | {"Rows": 8, "Columns": 16})
    with pytest.raises(ViewerError, match="JPEG 2000 Lossless") as caught:
        load(path)
    assert "16 x 16" in caught.value.detail


def test_values_that_the_header_has_no_bits_for_are_refused(tmp_path: Path) -> None:
    deep = np.arange(256, dtype=np.uint16).reshape(16, 16) + 100
    stream = bytes(imagecodecs.jpeg2k_encode(deep, level=0, codecformat="j2k", reversible=True))
    path = write(tmp_path, J2K, encapsulate([stream]), **EIGHT | {"Rows": 16, "Columns": 16})
    with pytest.raises(ViewerError, match="JPEG 2000 Lossless") as caught:
        load(path)
    assert "more than the 8 bits" in caught.value.detail


def test_pixels_that_look_like_the_start_of_a_stream_are_pixels(tmp_path: Path) -> None:
    values = np.zeros((8, 8), np.uint8)
    values[3, :4] = 0xFF, 0x4F, 0xFF, 0x51
    path = write(tmp_path, UID + ".1.98", encapsulate([values.tobytes()]), **EIGHT | {"Rows": 8, "Columns": 8})
    assert np.array_equal(load(path).stored, values)


def test_a_table_of_more_frames_than_there_may_be_is_not_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "_current", replace(budget.DEFAULT, fragments=1000))
    items = [bytes(2**22), ENCODERS[J2K](THREE[1])]
    stream = io.BytesIO(b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(item)) + item for item in items))
    tracemalloc.start()
    try:
        table = frame_table(stream, len(stream.getvalue()), 0, 1)
        assert tracemalloc.get_traced_memory()[1] < 2**21
    finally:
        tracemalloc.stop()
    assert read_frame(stream, table, 0) == items[1]


def test_pixels_on_a_server_are_told_by_their_syntax(tmp_path: Path) -> None:
    """JPIP Referenced holds an address, which is never followed."""
    ds = picture(PixelData=None, PixelDataProviderURL="http://pacs.invalid/1")
    (tmp_path / "case").write_bytes(file_of(ds, UID + ".4.94"))
    instance = header.read(Location(str(tmp_path / "case"))).instance
    assert instance.notes == ("no pixel data: JPIP Referenced: its pixels lie on a server",)
