"""Bitmaps of groups 60xx, from the file to the picture (PS3.3 C.9.2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.dicom.phantom_files import picture, save
from viewer.core.cache import ByteCache
from viewer.core.look import Look
from viewer.core.pixels import Frame, Window
from viewer.core.records import Location
from viewer.dicom import pixels
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.render import full

LOOK = Look(Window(2048, 4096))


def with_overlay(bits: np.ndarray, group: int = 0x6000, origin: tuple[int, int] = (1, 1), **given: Any) -> Any:
    """Return a black 8 x 8 picture with a bitmap (frames, rows, columns) or (rows, columns)."""
    dataset = picture(Rows=8, Columns=8, PixelData=np.zeros((given.get("frames", 1), 8, 8), "<u2").tobytes())
    add_overlay(dataset, bits, group, origin, given.get("first"))
    if "frames" in given:
        dataset.NumberOfFrames = given["frames"]
    return dataset


def add_overlay(dataset: Any, bits: np.ndarray, group: int, origin: tuple[int, int], first: int | None = None) -> None:
    rows, columns = bits.shape[-2:]
    dataset.add_new((group, 0x0010), "US", rows)
    dataset.add_new((group, 0x0011), "US", columns)
    if bits.ndim == 3:
        dataset.add_new((group, 0x0015), "IS", len(bits))
    dataset.add_new((group, 0x0040), "CS", "G")
    dataset.add_new((group, 0x0050), "SS", list(origin))
    if first is not None:
        dataset.add_new((group, 0x0051), "US", first)
    dataset.add_new((group, 0x0100), "US", 1)
    dataset.add_new((group, 0x0102), "US", 0)
    packed = np.packbits(bits.astype(np.uint8).ravel(), bitorder="little").tobytes()
    dataset.add_new((group, 0x3000), "OW", packed + b"\0" * (len(packed) % 2))


def shown(dataset: Any, folder: Path, frame: int = 0) -> Frame:
    return load(read(Location(str(save(dataset, folder / "overlay.dcm")))).instance, frame)


@pytest.mark.answers("2.2", "overlay 60xx,3000", "origin -1\\-1, 10x10 on 8x8: no crash, bit (2, 2) is pixel (0, 0)")
@pytest.mark.parametrize(("origin", "shift"), [((-1, -1), -2), ((0, 0), -1), ((1, 1), 0), ((4, 4), 3)])
def test_an_origin_may_lie_outside_of_the_picture(tmp_path: Path, origin: tuple[int, int], shift: int) -> None:
    bits = np.eye(10, dtype=bool)
    bits[2, 5] = True
    frame = shown(with_overlay(bits, origin=origin), tmp_path)
    want = np.zeros((8, 8), bool)
    for y, x in np.argwhere(bits) + shift:
        if 0 <= y < 8 and 0 <= x < 8:
            want[y, x] = True
    assert np.array_equal(full(frame, LOOK) == 255, want)


@pytest.mark.answers("2.2", "overlay 60xx,3000", "groups 6000 to 601E: 16 bitmaps, one pixel each, all drawn")
def test_all_sixteen_groups_are_drawn(tmp_path: Path) -> None:
    dataset = with_overlay(np.ones((1, 1), bool), 0x6000, (1, 1))
    for number in range(1, 16):
        add_overlay(dataset, np.ones((1, 1), bool), 0x6000 + 2 * number, (1 + number // 8, 1 + number % 8))
    frame = shown(dataset, tmp_path)
    assert [overlay.group for overlay in frame.overlays] == list(range(0x6000, 0x6020, 2))
    assert np.array_equal(full(frame, LOOK) == 255, np.arange(64).reshape(8, 8) < 16)


@pytest.mark.answers("2.2", "overlay 60xx,3000", "own size 3 x 2 at row 2, column 7: 2 of its columns are cut to 2")
def test_a_bitmap_has_its_own_size(tmp_path: Path) -> None:
    picture_ = full(shown(with_overlay(np.ones((3, 4), bool), origin=(2, 7)), tmp_path), LOOK)
    assert np.argwhere(picture_ == 255).tolist() == [[1, 6], [1, 7], [2, 6], [2, 7], [3, 6], [3, 7]]


@pytest.mark.answers("2.2", "overlay 60xx,3000", "2 bitmaps from frame 2 of 4: frames 1 and 4 have none")
def test_bitmaps_belong_to_the_frames_that_they_name(tmp_path: Path) -> None:
    bits = np.zeros((2, 8, 8), bool)
    bits[0, 0, 0] = bits[1, 7, 7] = True
    dataset = with_overlay(bits, frames=4, first=2)
    drawn = [np.argwhere(full(shown(dataset, tmp_path, frame), LOOK) == 255).tolist() for frame in range(4)]
    assert drawn == [[], [[0, 0]], [[7, 7]], []]


def test_one_bitmap_lies_over_all_frames_unless_it_names_one(tmp_path: Path) -> None:
    bits = np.ones((1, 1), bool)
    for first, want in ((None, [1, 1, 1]), (2, [0, 1, 0])):
        dataset = with_overlay(bits, frames=3, first=first)
        assert [len(shown(dataset, tmp_path, frame).overlays) for frame in range(3)] == want


@pytest.mark.answers("2.2", "overlay in high bits", "0x1005, position 12 -> pixel 5, overlay on")
@pytest.mark.parametrize("sign", [0, 1])
def test_a_bitmap_in_unused_bits_of_the_pixels_is_drawn_and_not_measured(tmp_path: Path, sign: int) -> None:
    words = np.full((4, 6), 5, "<u2")
    words[1, 2] = 0x1005
    words[3, 5] = 0x1FFF
    dataset = picture(PixelData=words.tobytes(), PixelRepresentation=sign)
    dataset.add_new((0x6000, 0x0010), "US", 4)
    dataset.add_new((0x6000, 0x0011), "US", 6)
    dataset.add_new((0x6000, 0x0050), "SS", [1, 1])
    dataset.add_new((0x6000, 0x0100), "US", 16)
    dataset.add_new((0x6000, 0x0102), "US", 12)
    frame = shown(dataset, tmp_path)
    assert frame.stored[1, 2] == 5
    assert frame.stored[3, 5] == (-1 if sign else 0xFFF)
    (overlay,) = frame.overlays
    assert np.argwhere(overlay.bits).tolist() == [[1, 2], [3, 5]]
    assert full(frame, LOOK)[1, 2] == 255
    assert full(frame, LOOK)[1, 1] < 255


def test_a_bitmap_that_is_too_large_or_too_short_is_left_out_with_a_note(tmp_path: Path) -> None:
    dataset = with_overlay(np.ones((4, 4), bool))
    dataset[0x6000, 0x0010].value = dataset[0x6000, 0x0011].value = 65535
    frame = shown(dataset, tmp_path)
    assert frame.overlays == ()
    assert "overlay left out: its size is not possible" in frame.note
    dataset[0x6000, 0x0010].value = dataset[0x6000, 0x0011].value = 100
    assert "overlay left out: its data is cut short" in shown(dataset, tmp_path).note


def test_a_damaged_origin_does_not_stop_the_picture(tmp_path: Path) -> None:
    dataset = with_overlay(np.ones((4, 4), bool))
    dataset[0x6000, 0x0050].value = None
    assert full(shown(dataset, tmp_path), LOOK)[0, 0] == 255


def test_bitmaps_of_many_files_take_bounded_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 1 MiB each, where 2.5 MiB are kept; one file of 4 MiB is kept all the same, until the next is read."""
    kept: ByteCache[Any, Any] = ByteCache(5 * 2**19)
    monkeypatch.setattr(pixels, "_extras", kept)
    small, large = np.ones((1024, 1024), bool), np.ones((2048, 2048), bool)
    for number, bits in enumerate((small, small, small, large)):
        path = save(with_overlay(bits), tmp_path / f"{number}.dcm")
        instance = read(Location(str(path))).instance
        assert pixels.extras_of(instance) is pixels.extras_of(instance)
    assert len(kept) == 1
    assert kept.used_bytes >= large.nbytes
    assert pixels.extras_of(read(Location(str(tmp_path / "0.dcm"))).instance).overlays_of(0)[0].bits.all()
    assert kept.used_bytes < 5 * 2**19
