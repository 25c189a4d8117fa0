"""Texts and numbers that are not what their VR allows: shown as they are, told, and kept."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.dicom.phantom_files import element, picture, pixels, raw_file, save
from viewer.core.records import Entry, Location
from viewer.dicom import header, tags

UIDS = (
    element(8, 0x18, b"UI", b"1.2.3\0"),
    element(0x20, 0xD, b"UI", b"1.2.3.1\0"),
    element(0x20, 0xE, b"UI", b"1.2.3.1.1\0"),
)


def written(tmp_path: Path, *parts: bytes) -> Location:
    path = tmp_path / "one.dcm"
    path.write_bytes(
        raw_file(b"".join(sorted((*parts, *UIDS), key=lambda part: part[1::-1] + part[3:1:-1])) + pixels())
    )
    return Location(str(path))


def named(tmp_path: Path, name: bytes, character_set: bytes = b"ISO_IR 192") -> tuple[Entry, Location]:
    location = written(tmp_path, element(8, 5, b"CS", character_set), element(0x10, 0x10, b"PN", name))
    return header.read(location), location


def values(location: Location) -> dict[str, str]:
    return {row.path: row.value for row in tags.rows(location)}


@pytest.mark.answers("2.3", "character sets", "an unknown term: bytes shown as ‹E9›, kept in JSON and XML")
def test_letters_of_an_unknown_set_are_shown_told_and_kept(tmp_path: Path) -> None:
    name = b"Buc^J\xe9r\xf4me "
    entry, location = named(tmp_path, name, b"ISO_IR 9 ")
    assert entry.study.patient.name == "Buc, J‹E9›r‹F4›me"
    assert "not conformant: the character set 'ISO_IR 9' is unknown" in " ".join(entry.instance.notes)
    assert values(location)["00100010"] == "Buc^J‹E9›r‹F4›me"
    model = json.loads(tags.to_json(location))
    assert base64.b64decode(model["00100010"]["InlineBinary"]) == name
    assert model["00080005"]["Value"] == ["ISO_IR 9"]
    by_tag = {part.get("tag"): part for part in ElementTree.fromstring(tags.to_xml(location))}
    assert base64.b64decode(by_tag["00100010"].findtext("{*}InlineBinary") or "") == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Doe\u202eenaJ", "Doe‹U+202E›enaJ"),
        ("Doe\0Jane", "Doe‹U+0000›Jane"),
        ("Doe\x1b[31m", "Doe‹U+001B›[31m"),
        ("Doe\r\nERROR: all is lost", "Doe‹U+000D›‹U+000A›ERROR: all is lost"),
        ("Doe\u2066\u200f\u00adJane", "Doe‹U+2066›‹U+200F›‹U+00AD›Jane"),
    ],
)
def test_characters_that_hide_or_reorder_are_written_out_everywhere(tmp_path: Path, name: str, shown: str) -> None:
    entry, location = named(tmp_path, name.encode())
    assert entry.study.patient.name == entry.study.patient.name_groups[0] == shown
    assert values(location)["00100010"] == shown
    assert shown in tags.to_html(location)
    assert json.loads(tags.to_json(location))["00100010"]["Value"][0]["Alphabetic"] == name.rstrip("\0")
    ElementTree.fromstring(tags.to_xml(location))


def test_a_name_of_64_kilobytes_is_cut(tmp_path: Path) -> None:
    entry, location = named(tmp_path, b"N" * 65_534)
    assert entry.study.patient.name == "N" * 1024 + "…"
    assert len(values(location)["00100010"]) < 4200


@pytest.mark.parametrize(("vr", "number"), [(b"ST", 0x4000), (b"LT", 0x4000), (b"UT", 0x4000)])
def test_lines_of_longer_texts_stay_lines(tmp_path: Path, vr: bytes, number: int) -> None:
    location = written(tmp_path, element(0x10, number, vr, b"first\r\nsecond\\third"))
    assert values(location)["00104000"] == "first\r\nsecond\\third"


@pytest.mark.answers("2.3", "VM/VR surprises", "1,5 and 1e999 and 2004.01.19 are shown as they are")
@pytest.mark.parametrize(
    ("group", "number", "vr", "value", "shown"),
    [
        (0x18, 0x50, b"DS", b"1,5 ", "1,5"),
        (0x18, 0x50, b"DS", b" 1.5  ", "1.5"),
        (0x18, 0x50, b"DS", b"1e999 ", "1e999"),
        (0x18, 0x50, b"DS", b"", ""),
        (0x18, 0x50, b"DS", b"thick ", "thick"),
        (0x20, 0x13, b"IS", b"1.5 ", "1.5"),
        (0x20, 0x13, b"IS", b"99999999999 ", "99999999999"),
        (8, 0x20, b"DA", b"2004.01.19", "2004.01.19"),
        (8, 0x20, b"DA", b"yesterday ", "yesterday"),
        (8, 0x30, b"TM", b"25:61 ", "25:61"),
        (8, 0x50, b"SH", b"A1\\A2 ", "A1\\A2"),
        (0x10, 0x1010, b"AS", b"54", "54"),
    ],
)
def test_odd_values_are_shown_as_they_are(
    tmp_path: Path, group: int, number: int, vr: bytes, value: bytes, shown: str
) -> None:
    location = written(tmp_path, element(group, number, vr, value))
    header.read(location)
    assert values(location)[f"{group:04X}{number:04X}"] == shown
    json.loads(tags.to_json(location))
    ElementTree.fromstring(tags.to_xml(location))


@pytest.mark.answers("2.3", "VM/VR surprises", "Slice Thickness 1,5 is 1.5 mm; 1e999 is none")
def test_numbers_with_a_comma_are_numbers(tmp_path: Path) -> None:
    spaced = written(tmp_path, element(0x28, 0x30, b"DS", b" 1,5\\0,75 "))
    spacing = header.read(spaced).instance.spacing
    assert spacing is not None
    assert (spacing.row_mm, spacing.column_mm) == (1.5, 0.75)
    endless = written(tmp_path, element(0x28, 0x30, b"DS", b"1e999\\1 "))
    assert header.read(endless).instance.spacing is None


@pytest.mark.parametrize(("declared", "colours", "samples"), [(0x8000, "PALETTE COLOR", 1), (0, "MONOCHROME2", 1)])
def test_samples_that_no_picture_has_follow_its_colours(
    tmp_path: Path, declared: int, colours: str, samples: int
) -> None:
    path = save(picture(SamplesPerPixel=declared, PhotometricInterpretation=colours), tmp_path / "one.dcm")
    info = header.read(Location(str(path))).instance.pixel
    assert info is not None
    assert info.samples == samples
