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


def file_of(*elements: bytes) -> bytes:
    meta = element(b"\x02\0\x10\0", b"UI", b"1.2.840.10008.1.2.1\0")
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


def test_every_file_of_the_corpus_is_read_alike(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in sorted(path for path in corpus.rglob("*") if path.is_file())[:1500]:
        with path.open("rb") as stream:
            data = stream.read(scanner.FIRST_READ * 4)
        assert scanned(data) == one_by_one(data, monkeypatch), path.name
