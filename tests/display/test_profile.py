"""Colour profiles against the formulas of Adobe RGB (1998), sRGB and CIE 1976 (PS3.3 C.11.15)."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core.look import Camera2D, Look, place
from viewer.core.pixels import Frame
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.display.render import full, render

WHITE = np.array([0.9642, 1.0, 0.8249])
ADOBE_TO_XYZ_D50 = np.array(
    [[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]]
)  # fmt: skip
SRGB_TO_XYZ_D50 = np.array([[0.43607, 0.38515, 0.14307], [0.22249, 0.71687, 0.06061], [0.01392, 0.09708, 0.71410]])
PATCHES = np.array(
    [[[150, 90, 70], [200, 180, 160], [128, 128, 128], [90, 110, 150], [255, 255, 255], [0, 0, 0]]], "u1"
)


def adobe_rgb() -> bytes:
    """Return a matrix profile of Adobe RGB (1998), version 2: gamma 563/256, primaries adapted to D50."""

    def fixed(value: float) -> bytes:
        return struct.pack(">i", round(value * 65536))

    xyz = [b"XYZ \0\0\0\0" + b"".join(map(fixed, column)) for column in (WHITE, *ADOBE_TO_XYZ_D50.T)]
    curve = b"curv\0\0\0\0" + struct.pack(">IH2x", 1, 563)
    text = b"desc\0\0\0\0" + struct.pack(">I", 6) + b"Adobe\0" + bytes(78)
    text += bytes(-len(text) % 4)
    tags = {b"desc": text, b"cprt": b"text\0\0\0\0none"}
    tags |= dict(zip((b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ"), xyz, strict=True))
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    table, data, offset = b"", b"", 132 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", offset + len(data), len(value))
        data += value
    head = struct.pack(">I4sI4s4s4s", offset + len(data), b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + b"".join(map(fixed, WHITE))
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def lab(xyz: np.ndarray) -> np.ndarray:
    """Return CIE L*a*b* of XYZ under D50."""
    part = xyz / WHITE
    f = np.where(part > 216 / 24389, np.cbrt(part), (24389 / 27 * part + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def meant(adobe: np.ndarray) -> np.ndarray:
    return lab(((adobe / 255.0) ** (563 / 256)) @ ADOBE_TO_XYZ_D50.T)


def seen(srgb: np.ndarray) -> np.ndarray:
    """Return L*a*b* of what an sRGB screen shows (IEC 61966-2-1)."""
    part = srgb / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return lab(linear @ SRGB_TO_XYZ_D50.T)


def opened(folder: Path, **attributes: Any) -> Frame:
    given: dict[str, Any] = {
        "SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0, "BitsAllocated": 8,
        "BitsStored": 8, "HighBit": 7, "Rows": 1, "Columns": 6, "PixelData": PATCHES.tobytes(),
    }  # fmt: skip
    return load(read(Location(str(save(picture(**given | attributes), folder / "color.dcm")))).instance)


@pytest.mark.answers("2.2", "ICC", "six Adobe RGB patches: delta E below 2, more than 5 without conversion")
def test_adobe_rgb_is_brought_to_srgb(tmp_path: Path) -> None:
    frame = opened(tmp_path, ICCProfile=adobe_rgb())
    shown = full(frame, Look())
    assert np.linalg.norm(meant(PATCHES) - seen(shown), axis=-1).max() < 2
    assert np.linalg.norm(meant(PATCHES) - seen(PATCHES), axis=-1).max() > 5
    placement = place(Camera2D(scale=1.0), (1, 6), 1.0, (6, 1))
    assert np.abs(render(frame, Look(), placement, (6, 1))[..., :3].astype(int) - shown).max() <= 1
    assert np.array_equal(frame.stored, PATCHES)
    assert frame.note == ""


def test_palettes_are_converted_too(tmp_path: Path) -> None:
    dataset: dict[str, Any] = {
        "SamplesPerPixel": 1, "PhotometricInterpretation": "PALETTE COLOR", "PlanarConfiguration": None,
        "PixelData": bytes(range(6)), "ICCProfile": adobe_rgb(),
    }  # fmt: skip
    for number, name in enumerate(("Red", "Green", "Blue")):
        dataset[f"{name}PaletteColorLookupTableDescriptor"] = [6, 0, 8]
        dataset[f"{name}PaletteColorLookupTableData"] = PATCHES[0, :, number].tobytes()
    shown = full(opened(tmp_path, **dataset), Look())
    assert np.linalg.norm(meant(PATCHES) - seen(shown), axis=-1).max() < 2


def test_the_profile_of_a_slide_lies_in_its_optical_path(tmp_path: Path) -> None:
    path = Dataset()
    path.ICCProfile = adobe_rgb()
    shown = full(opened(tmp_path, OpticalPathSequence=Sequence([path])), Look())
    assert np.linalg.norm(meant(PATCHES) - seen(shown), axis=-1).max() < 2


@pytest.mark.answers("2.2", "ICC", "a damaged profile: the colours as they are, labelled 'not colour managed'")
@pytest.mark.parametrize("profile", [b"\0" * 40, bytes(range(256)) * 4, adobe_rgb().replace(b"RGB ", b"CMYK", 1)])
def test_a_profile_that_is_no_use_is_told(tmp_path: Path, profile: bytes) -> None:
    frame = opened(tmp_path, ICCProfile=profile)
    assert np.array_equal(full(frame, Look()), PATCHES)
    assert "not colour managed" in frame.note


def test_without_a_profile_colours_stay(tmp_path: Path) -> None:
    frame = opened(tmp_path)
    assert np.array_equal(full(frame, Look()), PATCHES)
    assert frame.note == ""
