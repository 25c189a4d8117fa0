"""Files that ask for much by being odd, not damaged: each costs little memory, and nobody waits for it."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.dicom.phantom_files import element, pixels, raw_file
from tests.robustness.measured import opened

IMPLICIT = "1.2.840.10008.1.2"
UNDEFINED = 0xFFFFFFFF
ENHANCED = element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.4.1\0")
WAVEFORM = element(8, 0x16, b"UI", b"1.2.840.10008.5.1.4.1.1.9.1.1\0") + element(8, 0x60, b"CS", b"ECG ")
HEAD = element(8, 0x60, b"CS", b"MR") + element(9, 0x10, b"LO", b"ABCD")
PICTURE, DATA = pixels()[:-36], element(0x7FE0, 0x10, b"OB", bytes(24))
MANY = 10_000_000


def item(body: bytes = b"") -> bytes:
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(body)) + body


def implicit(group: int, number: int, value: bytes) -> bytes:
    return struct.pack("<HHI", group, number, len(value)) + value


def long(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    return struct.pack("<HH2s2xI", group, number, vr, len(value)) + value


def overlay(rows: int, columns: int, frames: int, size: int) -> bytes:
    parts = (
        element(0x6000, 0x10, b"US", struct.pack("<H", rows)),
        element(0x6000, 0x11, b"US", struct.pack("<H", columns)),
        element(0x6000, 0x15, b"IS", b"%010d" % frames),
        element(0x6000, 0x40, b"CS", b"G "),
        element(0x6000, 0x50, b"SS", struct.pack("<hh", -32768, 32767)),
        element(0x6000, 0x3000, b"OW", bytes(size)),
    )
    return b"".join(parts)


def table(count: int, bits: int) -> bytes:
    entry = element(0x28, 0x3002, b"US", struct.pack("<HHH", count, 65535, bits)) + element(
        0x28, 0x3006, b"OW", b"\0\0"
    )
    return element(0x28, 0x3000, b"SQ", item(entry)) + element(0x28, 0x3010, b"SQ", item(entry) * 100)


PROFILE = b"\0\0\x10\0" + bytes(12) + b"RGB XYZ " + bytes(12) + b"acsp" + bytes(88) + b"\xff" * 4_000_000
CHANNELS = element(0x3A, 0x200, b"SQ", item(element(0x3A, 0x203, b"SH", b"I ")) * 1_000)
WAVES = element(0x3A, 5, b"US", b"\xff\xff") + element(0x3A, 0x10, b"UL", b"\xff" * 4) + CHANNELS

FILES = {
    "a million frames, an item each": lambda: raw_file(
        ENHANCED + element(0x28, 8, b"IS", b"1000000 ") + PICTURE
        + element(0x5200, 0x9230, b"SQ", item(element(0x28, 8, b"IS", b"1 ")) * 1_000_000) + DATA
    ),
    "ten million items, implicit": lambda: raw_file(
        implicit(8, 0x60, b"MR") + implicit(0x5200, 0x9230, item() * MANY), IMPLICIT
    ),
    "ten million items, unknown": lambda: raw_file(HEAD + long(0x5200, 0x9230, b"UN", item() * MANY)),
    "ten million items behind an odd VR": lambda: raw_file(
        HEAD + element(9, 0x1001, b"ZZ", b"ab") + long(0x5200, 0x9230, b"SQ", item() * MANY)
    ),
    "thirty million numbers": lambda: raw_file(
        implicit(8, 0x60, b"MR") + implicit(0x3006, 0x50, b"1\\" * 30_000_000), IMPLICIT
    ),
    "thirty million windows": lambda: raw_file(
        implicit(8, 0x60, b"MR") + implicit(0x28, 0x1050, b"1\\" * 30_000_000), IMPLICIT
    ),
    "thirty million texts": lambda: raw_file(HEAD + long(0x18, 0x1271, b"UC", b"a\\" * 30_000_000) + pixels()),
    "fifteen million floats": lambda: raw_file(implicit(8, 0x60, b"SR") + implicit_floats(), IMPLICIT),
    "a binary value of 60 MB": lambda: raw_file(HEAD + long(9, 0x1001, b"OB", bytes(60_000_000)) + pixels()),
    "a text of 60 MB": lambda: raw_file(HEAD + long(0x40, 0xA160, b"UT", b"<a&b>\n" * 10_000_000) + pixels()),
    "a name of 64 kB": lambda: raw_file(HEAD + element(0x10, 0x10, b"PN", b"^=" * 32_767) + pixels()),
    "a name of 64 kB of escapes": lambda: raw_file(
        element(8, 5, b"CS", b"\\ISO 2022 IR 87 ") + HEAD
        + element(0x10, 0x10, b"PN", b"\x1b$B\x1b(B" * 10_922) + pixels()
    ),
    "four thousand character sets": lambda: raw_file(
        element(8, 5, b"CS", b"\\".join([b"ISO 2022 IR 87"] * 4_000)) + HEAD + pixels()
    ),
    "lengths of groups that lie": lambda: raw_file(
        element(8, 0, b"UL", b"\xff" * 4) + HEAD + element(0x28, 0, b"UL", bytes(4)) + pixels()
    ),
    "a value of 4 GiB": lambda: raw_file(HEAD + element(9, 0x1001, b"OB", bytes(64), 0xFFFFFFFE) + pixels()),
    "meta information of 4 GiB": lambda: b"\0" * 128 + b"DICM" + element(2, 1, b"OB", b"\0\1", 0xFFFFFFF0) + pixels(),
    "an unknown value without end": lambda: raw_file(HEAD + element(9, 0x1001, b"UN", b"", UNDEFINED) + bytes(1000)),
    "a bitmap of 65535 x 65535": lambda: raw_file(overlay(65_535, 65_535, 1, 8) + pixels()),
    "sixteen million bitmaps": lambda: raw_file(overlay(1, 1, 200_000_000, 2_000_000) + pixels()),
    "tables that lie": lambda: raw_file(table(0, 16) + pixels()),
    "tables of 255 bits": lambda: raw_file(table(65_535, 255) + pixels()),
    "a profile of 4 MB": lambda: raw_file(PICTURE + long(0x28, 0x2000, b"OB", PROFILE) + DATA),
    "a waveform of 65535 channels": lambda: raw_file(WAVEFORM + element(0x5400, 0x100, b"SQ", item(WAVES))),
    "a million native frames": lambda: raw_file(
        element(0x28, 8, b"IS", b"1000000 ") + PICTURE + element(0x7FE0, 0x10, b"OB", bytes(24_000_000))
    ),
    "zeros in place of elements": lambda: raw_file(HEAD + bytes(20_000_000)),
}  # fmt: skip


def implicit_floats() -> bytes:
    """Return a value of one FL that holds fifteen million (0070,0022: graphic data)."""
    return implicit(0x70, 0x22, bytes(60_000_000))


MOST_MIB, MOST_S = 150, 10.0
"""The bytes of a file's values may be in memory, not twice those of one of 60 MB; seconds are of the CPU."""


@pytest.mark.parametrize("name", FILES)
def test_it_costs_little_memory_and_time(tmp_path: Path, name: str) -> None:
    (tmp_path / "one").write_bytes(FILES[name]())
    found = opened(tmp_path / "one")
    assert found.mib < MOST_MIB
    assert found.seconds < MOST_S


def test_a_million_fragments_are_found_in_bounded_memory(tmp_path: Path) -> None:
    items = item() + item(b"\xff\xd8\xff\xd9") * 1_000_000 + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    number = element(0x28, 8, b"IS", b"1000000 ")
    body = number + PICTURE + element(0x7FE0, 0x10, b"OB", items, UNDEFINED)
    (tmp_path / "one").write_bytes(raw_file(body, "1.2.840.10008.1.2.4.50"))
    found = opened(tmp_path / "one", has_tags=False)
    assert "cannot be decoded" in found.told[0]
    assert found.mib < 400
    assert found.seconds < MOST_S
