"""Colour tables: even lightness, the standard's own, colour blindness, and files of other hands."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

from viewer.core.errors import ViewerError
from viewer.core.mark_colors import MARK_COLORS
from viewer.display import colour
from viewer.display.lut_files import read_lut
from viewer.display.oklab import to_bytes, to_oklab

# Deuteranopia after Vienot, Brettel and Mollon (1999), on linear sRGB.
_LMS = np.array([[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]])
_NO_GREEN = np.array([[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]])


def seen_without_green(rgb: np.ndarray) -> np.ndarray:
    """Return OKLab of sRGB bytes as somebody without green cones sees them."""
    part = np.asarray(rgb, dtype=np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    linear = np.clip(linear @ (np.linalg.inv(_LMS) @ _NO_GREEN @ _LMS).T, 0, 1)
    return to_oklab(np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055))


def test_oklab_leads_there_and_back() -> None:
    rgb = np.array([[0, 0, 0], [255, 255, 255], [255, 0, 0], [0, 128, 64], [12, 200, 255]], np.uint8)
    assert np.array_equal(to_bytes(to_oklab(rgb / 255)), rgb)
    assert to_oklab(np.array([[1.0, 1.0, 1.0]]))[0] == pytest.approx([1, 0, 0], abs=1e-6)


@pytest.mark.parametrize("name", [colour.RAINBOW, colour.BLUE_YELLOW])
def test_lightness_of_computed_tables_rises_evenly(name: str) -> None:
    lightness = to_oklab(colour.lut(name) / 255)[:, 0]
    assert (np.diff(lightness) >= 0).all()
    # Every sixteenth of the range is the same step, but for the very dark where a screen has few levels.
    assert np.diff(lightness[16::16]) == pytest.approx(0.97 / 255 * 16, abs=0.006)


def test_the_rainbow_goes_through_its_colours() -> None:
    table = colour.lut(colour.RAINBOW).astype(int)
    violet, blue, green, yellow = table[70], table[115], table[195], table[235]
    assert violet[2] > violet[0] > violet[1] + 20
    assert blue[2] > max(blue[0], blue[1]) + 60
    assert green[1] > max(green[0], green[2]) + 60
    assert min(yellow[0], yellow[1]) > yellow[2] + 60


def test_the_safe_table_is_told_apart_without_green_cones() -> None:
    steps = seen_without_green(colour.lut(colour.BLUE_YELLOW)[8::16])
    assert np.linalg.norm(np.diff(steps, axis=0), axis=1).min() > 0.04
    assert (np.diff(steps[:, 0]) > 0).all()


@pytest.mark.ux("colours")
def test_colours_of_marks_are_told_apart_with_and_without_green_cones() -> None:
    rgb = np.array(list(MARK_COLORS.values()))
    for seen in (to_oklab(rgb / 255), seen_without_green(rgb)):
        apart = np.linalg.norm(seen[:, None] - seen[None], axis=2)
        assert apart[~np.eye(len(rgb), dtype=bool)].min() > 0.06


def test_the_standards_tables() -> None:
    """PS3.6 B.1.1: red rises over the first half, green over the second, blue over the last quarter."""
    iron = colour.lut("hot iron").astype(int)
    assert iron[64].tolist() == [128, 0, 0]
    assert iron[160].tolist() == [255, 64, 0]
    assert iron[255].tolist() == [255, 255, 255]
    assert len(np.unique(colour.lut("pet 20 step"), axis=0)) == 20
    assert colour.lut("pet")[128].tolist() == [128, 0, 255]


RAMP = [[n, 255 - n, 0] for n in range(256)]


@pytest.mark.parametrize(
    "data",
    [
        "\n".join(f"{r},{g},{b}" for r, g, b in RAMP).encode(),
        ("index;red;green;blue\n" + "\n".join(f"{n};{r};{g};{b}" for n, (r, g, b) in enumerate(RAMP))).encode(),
        ("# by hand\n" + "\n".join(f"{r / 255:.6f} {g / 255:.6f} 0" for r, g, _ in RAMP)).encode(),
        np.array(RAMP, np.uint8).T.tobytes(),
        b"ICOL" + bytes(28) + np.array(RAMP, np.uint8).T.tobytes(),
        ("JASC-PAL\r\n0100\r\n256\r\n" + "\r\n".join(f"{r} {g} {b}" for r, g, b in RAMP)).encode(),
        b"RIFF" + struct.pack("<I", 1040) + b"PAL data" + struct.pack("<IHH", 1028, 0x300, 256)
        + b"".join(bytes([r, g, b, 0]) for r, g, b in RAMP),
        json.dumps({"name": "ramp", "colors": RAMP}).encode(),
        json.dumps([RAMP[0], RAMP[-1]]).encode(),
        b"0 65535 0\n65535 0 0",
    ],
    ids=["csv", "named csv", "parts of 1", "raw .lut", "ICOL .lut", "JASC", "RIFF", "JSON", "two colours", "16 bit"],
)  # fmt: skip
def test_one_ramp_in_every_format(data: bytes) -> None:
    assert np.abs(read_lut(data).astype(int) - RAMP).max() <= 1


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0" * 100, b"1 2 3", b"1 2\n3 4", b"1 2 3\nx y z", b"-1 0 0\n0 0 0", b"1e999 0 0\n0 0 0",
        b"nan 0 0\n0 0 0", b"0 0 0\n99999 0 0", b"[" * 100_000, b'{"colors": 5}', b'[[1, "2", 3], [4, 5, 6]]',
        b"[[1, 2, true], [4, 5, 6]]",
        b"RIFF\0\0\0\0PAL data", b"RIFF\0\0\0\0PAL data\0\0\0\0\0\3\xff\xff", b"JASC-PAL\n", b"1 2 3\n" * 200_000,
        b"0 0 0\n" * 70_000,
    ],
)  # fmt: skip
def test_hostile_files_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(ViewerError, match="colour table"):
        read_lut(data)
