"""Palettes of files, and colours of their highest values alone (PS3.3 C.7.6.3.1.5, C.7.6.19, C.7.9.2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from tests.dicom.phantom_files import picture, save
from viewer.core.look import Camera2D, Look, place
from viewer.core.pixels import Frame, Window
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.render import full, render

BYTES: dict[str, Any] = {"BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
COLOURS = ("Red", "Green", "Blue")


def shown(folder: Path, stored: np.ndarray, palettes: list[bytes], descriptor: list[int], **given: Any) -> Frame:
    """Return a picture with palettes for red, green and blue; `segmented` says how they are written."""
    kind = "Segmented" if given.pop("segmented", False) else ""
    photometric = given.pop("photometric", "PALETTE COLOR")
    dataset: Dataset = picture(
        Rows=1, Columns=stored.size, PixelData=stored.tobytes() + b"\0" * (stored.nbytes % 2),
        PhotometricInterpretation=photometric, **given,
    )  # fmt: skip
    for colour, data in zip(COLOURS, palettes, strict=True):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", descriptor)
        setattr(dataset, f"{kind}{colour}PaletteColorLookupTableData", data)
    return load(read(Location(str(save(dataset, folder / "palette.dcm")))).instance)


def words(*values: int) -> bytes:
    return np.array(values, "<u2").tobytes()


@pytest.mark.answers("2.2", "palette", "first 10: 0 and 10 take entry 0, 255 beyond the last takes entry 2")
def test_inputs_beyond_the_ends_take_the_ends(tmp_path: Path) -> None:
    red, green, blue = words(65535, 0, 0), words(0, 65535, 0), words(0, 0, 65535)
    frame = shown(tmp_path, np.array([0, 10, 11, 12, 255], "u1"), [red, green, blue], [3, 10, 16], **BYTES)
    want = [[255, 0, 0], [255, 0, 0], [0, 255, 0], [0, 0, 255], [0, 0, 255]]
    assert full(frame, Look()).tolist() == [want]


@pytest.mark.answers("2.2", "palette", "entries 0 = 65536: stored 65535 takes the last, 255")
def test_no_entries_means_65536(tmp_path: Path) -> None:
    ramp = np.arange(65536, dtype="<u2").tobytes()
    given = {"BitsStored": 16, "HighBit": 15}
    frame = shown(tmp_path, np.array([0, 32768, 65535], "<u2"), [ramp] * 3, [0, 0, 16], **given)
    assert full(frame, Look())[0, :, 0].tolist() == [0, 128, 255]


def test_palettes_of_8_bit_entries(tmp_path: Path) -> None:
    frame = shown(tmp_path, np.array([0, 1, 2, 3], "u1"), [bytes([0, 7, 200, 255])] * 3, [4, 0, 8], **BYTES)
    assert full(frame, Look())[0, :, 0].tolist() == [0, 7, 200, 255]


@pytest.mark.answers("2.2", "palette", "indirect: segments at offset 0 once more, then 9: [1, 2, 3, 1, 2, 3, 9]")
def test_an_indirect_segment_repeats_segments_at_an_offset(tmp_path: Path) -> None:
    segments = words(0, 3, 1, 2, 3, 2, 1, 0, 0, 0, 1, 9)
    frame = shown(tmp_path, np.arange(7, dtype="u1"), [segments] * 3, [7, 0, 16], segmented=True, **BYTES)
    assert full(frame, Look())[0, :, 0].tolist() == [1, 2, 3, 1, 2, 3, 9]


@pytest.mark.answers("2.2", "palette", "60,000 indirect segments of nothing, 65,535 times: refused")
def test_segments_that_never_add_an_entry_end(tmp_path: Path) -> None:
    segments = words(0, 1, 5, 0, 0) + words(*((2, 65535, 6, 0) * 60_000))
    frame = shown(tmp_path, np.arange(2, dtype="u1"), [segments] * 3, [256, 0, 16], segmented=True, **BYTES)
    assert frame.palette is None
    assert "colour palette left out: its segments" in frame.note


@pytest.mark.answers("2.2", "supplemental palette", "first mapped 100: 50 stays grey 50, 100 is red, 101 green")
def test_values_below_the_first_mapped_stay_grey(tmp_path: Path) -> None:
    red, green, blue = words(65535, 0), words(0, 65535), words(0, 0)
    stored = np.array([0, 50, 99, 100, 101, 200], "u1")
    frame = shown(tmp_path, stored, [red, green, blue], [2, 100, 16], photometric="MONOCHROME2", **BYTES)
    assert frame.supplement is not None
    assert not frame.is_color
    want = [[0, 0, 0], [50, 50, 50], [99, 99, 99], [255, 0, 0], [0, 255, 0], [0, 255, 0]]
    assert full(frame, Look()).tolist() == [want]
    narrow = full(frame, Look(Window(50, 2)))
    assert narrow[0].tolist() == [[0, 0, 0], [255, 255, 255], [255, 255, 255], *want[3:]]
    inverted = full(frame, Look(is_inverted=True))
    assert inverted[0].tolist() == [[255] * 3, [205] * 3, [156] * 3, *want[3:]]


def test_colours_of_a_supplemental_palette_are_never_mixed_with_grey(tmp_path: Path) -> None:
    red, none = words(65535), words(0)
    stored = np.array([0, 200], "u1")
    frame = shown(tmp_path, stored, [red, none, none], [1, 200, 16], photometric="MONOCHROME2", **BYTES)
    seen = render(frame, Look(), place(Camera2D(), (1, 2), 1.0, (40, 20)), (40, 20))
    assert {tuple(pixel) for pixel in seen.reshape(-1, 4).tolist()} == {(0, 0, 0, 255), (255, 0, 0, 255)}
