"""Sizes and counts of pictures are checked by whole numbers of any size, before anything is allocated."""

from __future__ import annotations

import struct
import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import desk_at
from tests.dicom.phantom_files import element, picture, pixels, raw_file, save
from viewer.actions.drawing import overlay_of
from viewer.actions.sources import Shown
from viewer.core import budget
from viewer.core.errors import BeyondLimit, ViewerError
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.pixels import Frame
from viewer.core.records import Entry, Location
from viewer.dicom import header
from viewer.dicom import pixels as pixel_files
from viewer.display import render


def read(tmp_path: Path, content: bytes) -> Entry:
    (tmp_path / "one").write_bytes(content)
    return header.read(Location(str(tmp_path / "one")))


def sized(vr: bytes, rows: bytes, columns: bytes, frames: bytes = b"") -> bytes:
    parts = [element(0x28, 8, b"IS", frames)] if frames else []
    parts += [
        element(0x28, 0x10, vr, rows),
        element(0x28, 0x11, vr, columns),
        element(0x28, 0x100, b"US", b"\x08\0"),
        element(0x7FE0, 0x10, b"OB", bytes(24)),
    ]
    return raw_file(b"".join(parts))


@pytest.mark.parametrize(
    ("vr", "size"),
    [(b"UL", struct.pack("<I", 70_000)), (b"US", b"\xff\xff"), (b"UL", b"\xff\xff\xff\x7f"), (b"UL", b"\xff" * 4)],
    ids=["UL 70000", "US 65535", "UL 2**31 - 1", "UL 2**32 - 1"],
)
def test_sizes_beyond_the_limit_take_nothing_and_name_the_limit(tmp_path: Path, vr: bytes, size: bytes) -> None:
    content = sized(vr, size, size)
    tracemalloc.start()
    try:
        with pytest.raises(BeyondLimit, match="more than can be shown") as caught:
            read(tmp_path, content)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
    assert caught.value.hint.endswith("hounsfield limits frame_mib 4096")


def test_a_raised_limit_lets_a_large_picture_in(tmp_path: Path) -> None:
    content = sized(b"US", b"\xff\xff", b"\xff\xff")
    budget.use(replace(budget.DEFAULT, frame_mib=8192))
    found = read(tmp_path, content).instance
    assert found.pixel is not None
    assert found.pixel.rows == 65_535
    with pytest.raises(ViewerError, match="missing"):  # 24 bytes do not become 4 GiB
        pixel_files.load(found)


@pytest.mark.parametrize(("vr", "size"), [(b"US", b"\0\0"), (b"SS", b"\xff\xff"), (b"SL", b"\xff" * 4)], ids=str)
def test_sizes_of_nothing_and_less_are_no_memory(tmp_path: Path, vr: bytes, size: bytes) -> None:
    """Zero is no picture; a negative size is read as the unsigned number that the attribute has, or refused."""
    try:
        found = read(tmp_path, sized(vr, size, size)).instance
    except BeyondLimit:
        return
    with pytest.raises(ViewerError):
        pixel_files.load(found)


@pytest.mark.parametrize("frames", [b"2000000000", b"1e9 ", b"-1", b"99999999999999999999"])
def test_frames_that_are_declared_take_no_memory(tmp_path: Path, frames: bytes) -> None:
    content = sized(b"US", b"\4\0", b"\6\0", frames)
    tracemalloc.start()
    try:
        found = read(tmp_path, content).instance
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()
    assert found.frame_count == 1
    assert pixel_files.load(found).stored.shape == (4, 6)


def test_frames_beyond_the_limit_are_left_out_and_the_limit_is_named(tmp_path: Path) -> None:
    budget.use(replace(budget.DEFAULT, frames=2))
    content = raw_file(element(0x28, 8, b"IS", b"3 ") + pixels(data=bytes(72)))
    found = read(tmp_path, content).instance
    assert found.frame_count == 2
    assert found.notes[0].startswith("only 2 of 3 frames are shown; if you trust it, raise the limit")


# -- palettes


def rgb_of(frame: Frame) -> np.ndarray:
    return render.full(frame, Look())


def test_indices_beyond_the_palette_take_its_last_entry(tmp_path: Path) -> None:
    """PS3.3 C.7.6.3.1.5: one entry, indices 0 to 255, and all of them are its colour."""
    table = {
        f"{name}PaletteColorLookupTable{part}": value
        for name, level in (("Red", 10), ("Green", 200), ("Blue", 30))
        for part, value in (("Descriptor", [1, 0, 8]), ("Data", bytes([level, 0])))
    }
    dataset = picture(
        PhotometricInterpretation="PALETTE COLOR", Rows=16, Columns=16, BitsAllocated=8, BitsStored=8, HighBit=7,
        PixelData=bytes(range(256)), **table,
    )  # fmt: skip
    found = header.read(Location(str(save(dataset, tmp_path / "one")))).instance
    assert {tuple(pixel) for pixel in rgb_of(pixel_files.load(found)).reshape(-1, 3)} == {(10, 200, 30)}


# -- pixels cut short


def cut(tmp_path: Path, missing: int) -> Entry:
    """Return a file of three frames of 24 bytes with the last bytes missing."""
    whole = raw_file(element(0x28, 8, b"IS", b"3 ") + pixels(data=bytes(range(1, 73))))
    return read(tmp_path, whole[: len(whole) - missing])


def test_a_byte_is_missing(tmp_path: Path) -> None:
    found = cut(tmp_path, 1).instance
    assert found.frame_count == 3
    assert "the pixel data is cut short: 71 of 72 bytes" in found.notes
    last = pixel_files.load(found, 2)
    assert last.note == "3 of 4 rows are in the file"
    assert last.stored.ravel().tolist() == [*range(49, 72), 0]  # what is not there is black, never what memory held


def test_a_frame_is_missing(tmp_path: Path) -> None:
    found = cut(tmp_path, 24).instance
    assert found.frame_count == 2
    assert found.notes[0] == "2 of 3 frames are in the file"
    assert [int(pixel_files.load(found, n).stored[0, 0]) for n in range(2)] == [1, 25]
    with pytest.raises(ViewerError, match="missing"):
        pixel_files.load(found, 2)


def test_the_picture_says_how_many_frames_are_shown(tmp_path: Path) -> None:
    cut(tmp_path, 24)
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(tmp_path / "one")])
    source = desk.active_source()
    shown = Shown(source, 1, source.info(1), source.load(1))
    placement = place(Camera2D(), shown.info.shape, shown.info.aspect, (600, 400))
    overlay = overlay_of(None, shown, Look(), Camera2D(), placement, OverlayText.FULL)
    assert "2 of 3 frames are shown" in [line.text for line in overlay.corners.bottom_left]


def test_all_pixels_are_missing(tmp_path: Path) -> None:
    found = cut(tmp_path, 72).instance
    assert "1 of 3 frames are in the file" in found.notes
    with pytest.raises(ViewerError, match="missing"):
        pixel_files.load(found)
