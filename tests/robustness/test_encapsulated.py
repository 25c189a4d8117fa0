"""Encapsulated pixels whose headers, fragments and codestreams lie: a picture or one error, in bounded memory."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from tests.dicom.phantom_files import element, pixels, raw_file
from viewer.core.errors import ViewerError
from viewer.core.pixels import PixelInfo
from viewer.core.records import Location
from viewer.dicom import header
from viewer.dicom import pixels as pixel_files
from viewer.dicom.decoders import FrameJob, decode
from viewer.jobs.pool import DecodePool

UID = "1.2.840.10008.1.2"
RLE, JPEG, LOSSLESS, JPEG_LS, J2K, JPEG_XL = (UID + end for end in (".5", ".4.50", ".4.70", ".4.80", ".4.90", ".4.110"))
DEFLATED = UID + ".8.1"
INFO = PixelInfo(4, 6, 1, 8, 8, 7)
END = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
GREY = np.arange(24, dtype=np.uint8).reshape(4, 6)


@pytest.fixture(scope="module")
def pool() -> Iterator[DecodePool]:
    pool = DecodePool(1)
    yield pool
    pool.close()


def rle(count: int, offsets: tuple[int, ...], body: bytes) -> bytes:
    return struct.pack("<16I", count, *offsets, *(0,) * (15 - len(offsets))) + body


def item(body: bytes = b"", length: int | None = None) -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(body) if length is None else length) + body


def read(tmp_path: Path, items: bytes, syntax: str = RLE, frames: int = 1) -> np.ndarray:
    number = element(0x28, 8, b"IS", b"%2d" % frames)
    content = raw_file(number + pixels()[:-36] + element(0x7FE0, 0x10, b"OB", items, 0xFFFFFFFF), syntax)
    (tmp_path / "one").write_bytes(content)
    return pixel_files.load(header.read(Location(str(tmp_path / "one"))).instance, frames - 1).stored


SOUND = rle(1, (64,), bytes([23, *range(24)]))


# -- RLE (PS3.5 G)


@pytest.mark.parametrize(
    "data",
    [
        SOUND[:63],
        SOUND[:64],
        rle(0, (), bytes(25)),
        rle(16, (64,), bytes(25)),
        rle(0xFFFFFFFF, (64,), bytes(25)),
        rle(2, (89, 64), bytes(25)),
        rle(1, (0xFFFFFFFF,), bytes(25)),
        rle(1, (0,), bytes(25)),
        rle(1, (64,), bytes([23])),
        rle(1, (64,), bytes([4, 1, 2, 3])),
        rle(1, (64,), bytes([0x80] * 25)),
        rle(1, (64,), bytes([200])),
    ],
    ids=[
        "shorter than its header", "nothing behind its header", "no segment", "16 segments", "2**32 - 1 segments",
        "offsets descend", "offset outside", "offset in the header", "a literal run at the end without bytes",
        "a literal run longer than the data", "no-operations only", "a replicate run without its byte",
    ],
)  # fmt: skip
def test_rle_that_lies_is_an_error(data: bytes, pool: DecodePool) -> None:
    with pytest.raises(ViewerError, match="cannot be decoded"):
        pool.decode(FrameJob(RLE, INFO, data, is_encapsulated=True))


def test_an_rle_run_past_the_frame_writes_no_further() -> None:
    """256 values of 7 for a frame of 24: the frame is filled, or the frame is an error."""
    job = FrameJob(RLE, INFO, rle(1, (64,), bytes([129, 7]) * 2), is_encapsulated=True)
    try:
        values = decode(job)
    except ViewerError:
        return
    assert values.tolist() == np.full((4, 6), 7).tolist()


# -- fragments (PS3.5 A.4)


@pytest.mark.parametrize("length", [0, 1, 2])
def test_small_fragments_are_an_error(tmp_path: Path, length: int) -> None:
    with pytest.raises(ViewerError, match=r"missing|cannot be decoded"):
        read(tmp_path, item() + item(bytes(length)) + END)


def test_a_small_last_fragment_does_no_harm(tmp_path: Path) -> None:
    for length in (0, 1, 2):
        assert np.array_equal(read(tmp_path, item() + item(SOUND) + item(bytes(length)) + END), GREY)


@pytest.mark.parametrize("length", [0xFFFFFFFE, 0xFFFFFFFF, 0x7FFFFFFF])
def test_fragments_longer_than_the_file_end_with_it(tmp_path: Path, length: int) -> None:
    assert np.array_equal(read(tmp_path, item() + item(SOUND, length)), GREY)


@pytest.mark.parametrize("table", [0xFFFFFFFE, 0xFFFFFFFF])
def test_a_table_longer_than_the_file_is_an_error(tmp_path: Path, table: int) -> None:
    with pytest.raises(ViewerError, match="missing"):
        read(tmp_path, item(b"", table) + item(SOUND) + END)


def test_the_end_is_missing(tmp_path: Path) -> None:
    assert np.array_equal(read(tmp_path, item() + item(SOUND)), GREY)


@pytest.mark.parametrize("left", range(0, len(item() + item(SOUND)), 5))
def test_the_file_ends_anywhere(tmp_path: Path, left: int) -> None:
    try:
        values = read(tmp_path, (item() + item(SOUND))[:left])
    except ViewerError:
        return
    assert values.shape == (4, 6)


def test_a_frame_of_which_nothing_is_there(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="missing") as caught:
        read(tmp_path, item() + item(SOUND) + END, frames=9)
    assert caught.value.detail == "1 of 9 frames are in the file"


# -- codestreams that claim to be large


def large_claim(syntax: str) -> bytes:
    """Return a small sound stream whose header says 65535 x 65535 pixels."""
    size, grey = b"\xff\xff\xff\xff", np.zeros((64, 64), np.uint8)
    if syntax == J2K:
        data = bytes(imagecodecs.jpeg2k_encode(grey, level=0, codecformat="J2K"))
        wide = struct.pack(">I", 65_535)
        return data[:8] + wide * 2 + data[16:24] + wide * 2 + data[32:]
    if syntax == JPEG_XL:
        # A size header of "not small", 30 bits for each side (ISO/IEC 18181-1 A.3): 2**30 rows and as many columns.
        return b"\xff\x0a" + bytes([0b0000_1110]) + b"\xff" * 12 + bytes(64)
    if syntax == JPEG_LS:
        data = bytes(imagecodecs.jpegls_encode(grey))
        return data[: (at := data.index(b"\xff\xf7") + 5)] + size + data[at + 4 :]
    data = bytes(imagecodecs.jpeg8_encode(grey, lossless=syntax == LOSSLESS))
    at = data.index(b"\xff\xc3" if syntax == LOSSLESS else b"\xff\xc0") + 5
    return data[:at] + size + data[at + 4 :]


@pytest.mark.parametrize("syntax", [JPEG, LOSSLESS, JPEG_LS, J2K, JPEG_XL])
def test_a_stream_that_claims_gigabytes_costs_its_own_frame_only(syntax: str, pool: DecodePool) -> None:
    info = PixelInfo(64, 64, 1, 8, 8, 7)
    with pytest.raises(ViewerError):
        pool.decode(FrameJob(syntax, info, large_claim(syntax), is_encapsulated=True))
    assert np.array_equal(pool.decode(FrameJob(RLE, INFO, SOUND, is_encapsulated=True)), GREY)


def test_a_deflated_frame_is_inflated_to_its_size_only() -> None:
    """100 MiB in the stream, 24 bytes in the header."""
    import zlib

    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = b"".join(packer.compress(bytes(2**20)) for _ in range(100)) + packer.flush()
    assert not decode(FrameJob(DEFLATED, INFO, data, is_encapsulated=True)).any()


# -- mutated codestreams of each syntax


@pytest.mark.parametrize("syntax", [RLE, JPEG, ".4.51", ".4.57", LOSSLESS, JPEG_LS, ".4.81", J2K, ".4.91", ".4.201"])
def test_mutated_streams_are_pictures_or_errors(syntax: str, pool: DecodePool) -> None:
    grey = np.random.default_rng(5).integers(0, 255, (32, 32), np.uint8)
    literals = b"".join(bytes([31]) + row.tobytes() for row in grey)
    encoders = {
        RLE: lambda: rle(1, (64,), literals),
        JPEG: lambda: imagecodecs.jpeg8_encode(grey),
        ".4.51": lambda: imagecodecs.jpeg8_encode(grey.astype(np.uint16) * 16, bitspersample=12),
        ".4.57": lambda: imagecodecs.jpeg8_encode(grey, lossless=True, predictor=4),
        LOSSLESS: lambda: imagecodecs.jpeg8_encode(grey, lossless=True),
        JPEG_LS: lambda: imagecodecs.jpegls_encode(grey),
        ".4.81": lambda: imagecodecs.jpegls_encode(grey, level=3),
        J2K: lambda: imagecodecs.jpeg2k_encode(grey, level=0, codecformat="J2K"),
        ".4.91": lambda: imagecodecs.jpeg2k_encode(grey, level=40, codecformat="J2K"),
        ".4.201": lambda: imagecodecs.htj2k_encode(grey),
    }
    data, random = bytes(encoders[syntax]()), np.random.default_rng(7)
    syntax = syntax if syntax.startswith(UID) else UID + syntax
    deep = syntax.endswith(".51")
    info = PixelInfo(32, 32, 1, 16, 12, 11) if deep else PixelInfo(32, 32, 1, 8, 8, 7)
    pool.decode(FrameJob(syntax, info, data, is_encapsulated=True))  # as it is, it is a picture
    for _ in range(60):
        mutated = bytearray(data)
        for at in random.integers(0, len(data), 3):
            mutated[at] = random.integers(0, 256)
        try:
            assert pool.decode(FrameJob(syntax, info, bytes(mutated), is_encapsulated=True)).shape == (32, 32)
        except ViewerError as error:
            assert error.message  # noqa: PT017 - either is right, nothing else is


def test_a_video_that_is_none_is_an_error(tmp_path: Path, pool: DecodePool) -> None:
    """An MPEG-4 stream of noise, and one that is empty: decoded in the process of its own."""
    for body in (bytes(64), np.random.default_rng(3).bytes(4096), b"\0\0\0\x18ftypisom" + b"\xff" * 64):
        content = raw_file(
            pixels()[:-36] + element(0x7FE0, 0x10, b"OB", item() + item(body) + END, 0xFFFFFFFF), UID + ".4.102"
        )
        (tmp_path / "one").write_bytes(content)
        instance = header.read(Location(str(tmp_path / "one"))).instance
        with pytest.raises(ViewerError):
            pool.decode(pixel_files.frame_job(instance))


def test_fragments_beyond_the_limit_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from viewer.core import budget
    from viewer.dicom.fragments import frame_table

    budget.use(replace(budget.DEFAULT, fragments=2))
    data = item() + item(SOUND) * 3 + END
    table = frame_table(io.BytesIO(data), len(data), 0, 3)
    assert [len(frame) for frame in table.frames] == [1, 1, 0]
    assert table.note.startswith("it has more than 2 fragments, the rest is not shown; if you trust it")
