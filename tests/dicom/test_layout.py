"""Runs of elements taken in one step give what reading them one by one gives."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from viewer.dicom import layout, scanner
from viewer.dicom.elements import LONG_VRS
from viewer.dicom.scanner import Head, Unusual

POSITION, ORIENTATION, SPACING = b"\x20\0\x32\0", b"\x20\0\x37\0", b"\x28\0\x30\0"


def element(tag: bytes, vr: bytes, value: bytes) -> bytes:
    if vr in LONG_VRS:
        return tag + vr + b"\0\0" + struct.pack("<I", len(value)) + value
    return tag + vr + struct.pack("<H", len(value)) + value


def file_of(*elements: bytes, syntax: bytes = b"1.2.840.10008.1.2.1\0") -> bytes:
    meta = element(b"\x02\0\x10\0", b"UI", syntax)
    pixels = element(b"\xe0\x7f\x10\0", b"OW", bytes(64))
    return bytes(128) + b"DICM" + meta + b"".join(elements) + pixels


def scanned(data: bytes) -> Head | str:
    try:
        return scanner.scan(lambda count: data[:count], len(data))
    except Unusual as error:
        return str(error)


def one_by_one(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Head | str:
    with monkeypatch.context() as patch:
        patch.setattr(layout, "take", lambda data, pos, raw: pos)
        return scanned(data)


def test_values_of_any_length_and_order_are_those_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    nested = b"\x08\0\x40\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\xdd\xe0\0\0\0\0"
    files = []
    for k in range(40):
        place = element(POSITION, b"DS", rb"0\0\%d " % (7**k))
        axes = element(ORIENTATION, b"DS", rb"1\0\0\0\1\0")
        other = element(b"\x09\0\x01\x10", b"UN", bytes(k % 5))
        spacing = element(SPACING, b"DS", b"1\\1 ")
        files += [file_of(place, axes, other, spacing), file_of(nested, place, other, axes), file_of(axes, place)]
        files.append(file_of(place, axes.replace(b"DS", b"XX"), spacing))
        files.append(file_of(place, element(b"\x00\x60\0\x30", b"OW", bytes(8)), spacing))
    for data in files + files:
        assert scanned(data) == one_by_one(data, monkeypatch)


def test_files_that_end_anywhere_are_read_as_far_as_they_go(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = file_of(element(POSITION, b"DS", rb"0\0\12 "), element(ORIENTATION, b"DS", rb"1\0\0\0\1\0"))
    for end in range(140, len(whole)):
        scanned(whole)
        assert scanned(whole[:end]) == one_by_one(whole[:end], monkeypatch)


def test_each_transfer_syntax_is_read_by_its_own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    place, late = element(POSITION, b"DS", rb"0\0\1 "), element(b"\2\0\x10\0", b"UI", b"1.2.840.10008.1.2\0")
    implicit = POSITION + struct.pack("<I", 6) + rb"0\0\1 " + b"\xe0\x7f\x10\0" + struct.pack("<I", 8) + bytes(8)
    meta = file_of(syntax=b"1.2.840.10008.1.2\0")[:-76]
    files = [
        file_of(place),
        file_of(place, syntax=b"1.2.840.10008.1.2.4.90\0"),
        file_of(place, syntax=b"1.2.840.10008.1.2.2\0"),
        file_of(place, syntax=b"1.2.840.10008.1.2.1.99\0"),
        file_of(place, late),
        file_of(place, syntax=b"1.2.840.10008.1.2\0"),
        meta + implicit,
    ]
    expected = [one_by_one(data, monkeypatch) for data in files]
    assert isinstance(expected[0], Head)
    assert isinstance(expected[-1], Head)
    for _ in range(3):
        assert [scanned(data) for data in files] == expected
        assert [scanned(data) for data in reversed(files)] == expected[::-1]


def test_files_of_a_series_and_of_the_next_are_taken_whole_after_a_few() -> None:
    layout._layouts.clear()
    reached = []
    for series in (b"1.2.3.1\0", b"1.2.3.2\0"):
        for k in range(20):
            number = element(b"\x20\0\x13\0", b"IS", b"%d " % k)
            data = file_of(element(b"\x20\0\x0e\0", b"UI", series), number, element(SPACING, b"DS", b"1\\1 "))
            raw: dict[int, bytes] = {}
            is_whole = layout.take(data, 132, raw) == len(data) - 76
            reached.append(is_whole and raw[int.from_bytes(b"\x20\0\x0e\0", "little")] == series)
    assert reached == [False, False, *[True] * 18, False, *[True] * 19]


def test_every_file_of_the_corpus_is_read_alike(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in sorted(path for path in corpus.rglob("*") if path.is_file())[:1500]:
        with path.open("rb") as stream:
            data = stream.read(scanner.FIRST_READ * 4)
        assert scanned(data) == one_by_one(data, monkeypatch), path.name
