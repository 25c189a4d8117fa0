"""The files that are mutated: small ones of pydicom's tests, malformed and ordinary made ones, and the corpus."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import pydicom

from tests.dicom.phantom_files import element, nested, pixels, raw_file
from tests.fuzz import made_seeds

LARGEST = 64 * 1024
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
IMPLICIT, EXPLICIT, BIG, RLE = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5"
GREY_STATE = "1.2.840.10008.5.1.4.1.1.11.1"


@lru_cache(1)
def seeds(*, has_corpus: bool = False) -> tuple[tuple[str, bytes], ...]:
    """Return (name, bytes) of every seed, always in the same order."""
    return (*_pydicom(), *made(), *made_seeds.made(), *(_below(CORPUS) if has_corpus else ()))


def _pydicom() -> Iterator[tuple[str, bytes]]:
    folder = Path(pydicom.__file__).parent / "data"
    for part in ("test_files", "charset_files"):
        yield from _below(folder / part, suffixes=(".dcm", ""))


def _below(folder: Path, suffixes: tuple[str, ...] = ()) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        is_wanted = path.is_file() and (not suffixes or path.suffix in suffixes)
        if is_wanted and path.stat().st_size <= LARGEST:
            yield path.name, path.read_bytes()


def made() -> Iterator[tuple[str, bytes]]:
    """Yield files that are hard to read, or that are wrong already."""
    yield "nested", raw_file(nested(60) + pixels())
    yield "nested-defined", raw_file(nested(60, is_defined=True) + pixels())
    yield "nested-too-deep", raw_file(nested(200) + pixels())
    yield "no-preamble", raw_file(pixels())[132:]
    yield "huge-rows", raw_file(pixels(65535, 65535))
    yield "huge-length", raw_file(pixels(length=0xFFFFFFF0))
    yield "overlay", raw_file(_overlay(4, 6) + pixels())
    yield "overlay-large", raw_file(_overlay(60000, 4000) + pixels())
    yield "tables", raw_file(_tables() + pixels())
    for fragments in (1, 3, 12):
        yield f"fragments-{fragments}", raw_file(pixels()[:-36] + _rle(fragments), RLE)
    yield "state", raw_file(element(8, 0x16, b"UI", GREY_STATE.encode() + b"\0") + _graphics())


def _sequence(group: int, number: int, *items: bytes) -> bytes:
    body = b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(item)) + item for item in items)
    return element(group, number, b"SQ", body)


def _overlay(rows: int, columns: int) -> bytes:
    return b"".join(
        (
            element(0x6000, 0x10, b"US", struct.pack("<H", rows)),
            element(0x6000, 0x11, b"US", struct.pack("<H", columns)),
            element(0x6000, 0x15, b"IS", b"2 "),
            element(0x6000, 0x40, b"CS", b"G "),
            element(0x6000, 0x50, b"SS", struct.pack("<hh", -1, 2)),
            element(0x6000, 0x100, b"US", b"\1\0"),
            element(0x6000, 0x3000, b"OW", bytes(range(8))),
        )
    )


def _tables() -> bytes:
    table = element(0x28, 0x3002, b"US", struct.pack("<HHH", 256, 0, 16))
    data = element(0x28, 0x3006, b"OW", np.arange(256, dtype="<u2").tobytes())
    return _sequence(0x28, 0x3000, table + data) + _sequence(0x28, 0x3010, table + data)


def _rle(fragments: int) -> bytes:
    """Return an RLE picture of 24 bytes in that many fragments."""
    stream = struct.pack("<16I", 1, 64, *(0,) * 14) + bytes([23, *range(24)])
    size = -(-len(stream) // fragments)
    return encapsulated([stream[at : at + size].ljust(size, b"\0") for at in range(0, len(stream), size)])


def encapsulated(parts: list[bytes]) -> bytes:
    """Return a pixel data element of these fragments, after an empty offset table."""
    items = b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(part)) + part for part in (b"", *parts))
    return element(0x7FE0, 0x10, b"OB", items, 0xFFFFFFFF) + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)


def _graphics() -> bytes:
    point = struct.pack("<4f", 1, 1, 5, 3)
    graphic = b"".join(
        (
            element(0x70, 0x05, b"CS", b"PIXEL "),
            element(0x70, 0x20, b"US", b"\2\0"),
            element(0x70, 0x21, b"US", b"\2\0"),
            element(0x70, 0x22, b"FL", point),
            element(0x70, 0x23, b"CS", b"POLYLINE"),
        )
    )
    image = element(8, 0x1150, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0") + element(8, 0x1155, b"UI", b"1.2.3.1\0")
    series = _sequence(8, 0x1140, image) + element(0x20, 0x0E, b"UI", b"1.2.3\0")
    layer = element(0x70, 0x02, b"CS", b"A ") + element(0x70, 0x62, b"IS", b"1 ")
    return b"".join(
        (
            _sequence(8, 0x1115, series),
            element(0x28, 0x10, b"US", b"\4\0"),
            _sequence(0x70, 0x01, element(0x70, 0x02, b"CS", b"A ") + _sequence(0x70, 0x09, graphic)),
            _sequence(0x70, 0x60, layer),
            _sequence(0x70, 0x5A, element(0x70, 0x52, b"SL", struct.pack("<2i", 1, 1))),
        )
    )
