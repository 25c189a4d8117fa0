"""The record of a file that is made from another of its series is the one that it would have by itself."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from viewer.core.errors import ViewerError
from viewer.core.records import Entry, Location
from viewer.dicom import elements as el
from viewer.dicom import entries, header, siblings
from viewer.dicom.scanner import EXPLICIT, Head

PLACE = Location("/a/file")

RAW = {
    el.SOP_CLASS: b"1.2.840.10008.5.1.4.1.1.2\0",
    el.SOP_INSTANCE: b"1.2.3.1\0",
    el.MODALITY: b"CT",
    el.STUDY_UID: b"1.2.3\0",
    el.SERIES_UID: b"1.2.3.9\0",
    el.INSTANCE_NUMBER: b"1 ",
    el.POSITION: rb"0\0\1 ",
    el.ORIENTATION: rb"1\0\0\0\1\0",
    el.ROWS: b"\2\0",
    el.COLUMNS: b"\2\0",
    el.SAMPLES: b"\1\0",
    el.BITS_ALLOCATED: b"\x10\0",
    el.BITS_STORED: b"\x0c\0",
    el.HIGH_BIT: b"\x0b\0",
    el.SIGNED: b"\0\0",
    el.PHOTOMETRIC: b"MONOCHROME2 ",
    el.PIXEL_SPACING: rb"1\1 ",
    el.SLOPE: b"1 ",
    el.INTERCEPT: b"-1024 ",
    el.WINDOW_CENTER: b"40",
    el.WINDOW_WIDTH: b"400 ",
    el.CHARACTER_SET: b"ISO_IR 100",
    **dict.fromkeys(siblings.TEXTS, b"7 "),
}


def head(changes: dict[int, bytes] | None = None, **others: object) -> Head:
    values = {"size": 1000, "number": "int", "pixel_offset": 900, "pixel_length": 8}
    return Head({**RAW, **(changes or {})}, EXPLICIT, **{**values, **others})  # type: ignore[arg-type]


def by_itself(of: Head) -> Entry | str:
    siblings._known.clear()
    return told(of)


def after_another(of: Head, other: Head | None = None) -> Entry | str:
    by_itself(other or head())
    return told(of)


def told(of: Head) -> Entry | str:
    try:
        return entries.entry_of(PLACE, of)
    except ViewerError as error:
        return error.message


@pytest.mark.parametrize(
    "kind",
    [
        {},
        {el.MODALITY: b"DX", el.IMAGER_SPACING: rb"1\1 "},
        {el.MODALITY: b"PT", el.UNITS: b"BQML"},
        {el.MODALITY: b"NM", el.ORIENTATION: b"", el.SLOPE: b"", el.INTERCEPT: b""},
        {el.MODALITY: b"MR", el.CHARACTER_SET: b""},
    ],
)
def test_whatever_value_differs_the_record_is_the_same(kind: dict[int, bytes]) -> None:
    for tag in siblings.OWN | {el.MODALITY, el.ROWS, el.PIXEL_SPACING, el.SOP_CLASS, el.IMAGE_TYPE, el.CHARACTER_SET}:
        for value in (b"3 ", rb"4\5\6 ", b"\xe4 ", b"", b" ", b"x "):
            changed = {**kind, tag: value}
            assert after_another(head(changed), head(kind)) == by_itself(head(changed)), f"{tag:08x} {value!r}"


def test_all_of_a_head_is_looked_at() -> None:
    of = head()
    changes = {"raw": {}, "size": 0, "pixel_offset": 1}
    for field in fields(Head):
        other = replace(of, **{field.name: changes.get(field.name, "other")})
        assert siblings._shared(other) != siblings._shared(of) or field.name in changes, field.name


def test_an_element_more_or_less_gives_the_same_record() -> None:
    more = head({el.FRAME_OF_REFERENCE: b"1.2.3.8\0"})
    assert after_another(more) == by_itself(more)
    assert after_another(head(), more) == by_itself(head())


@pytest.mark.parametrize(
    "others",
    [
        {"pixel_offset": 700},
        {"pixel_offset": 996},
        {"pixel_offset": 0},
        {"pixel_length": 4},
        {"pixel_length": -1},
        {"size": 904},
        {"number": ""},
        {"has_tables": True},
        {"is_in_place": False},
        {"order": "big"},
        {"notes": ["odd"]},
        {"departures": ("not conformant",)},
        {"preamble": "a script"},
    ],
)
def test_other_places_of_pixels_give_the_same_record(others: dict[str, object]) -> None:
    own = {el.SOP_INSTANCE: b"1.2.3.2\0"}
    assert after_another(head(own, **others)) == by_itself(head(own, **others))
    assert after_another(head(own), head(**others)) == by_itself(head(own))


def test_what_a_series_shares_is_made_once() -> None:
    siblings._known.clear()
    first = entries.entry_of(PLACE, head()).instance
    second = entries.entry_of(PLACE, head({el.SOP_INSTANCE: b"1.2.3.2\0", el.POSITION: rb"0\0\2 "})).instance
    assert second == replace(first, sop_instance_uid="1.2.3.2", planes=second.planes)
    assert second.planes[0].position_mm == (0.0, 0.0, 2.0)
    assert second.header is first.header


def test_every_series_of_the_corpus_has_the_same_records(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = (corpus / name for name in ("ct-series", "mr-series", "pet-nm-us"))
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())

    def records() -> list[Entry | str]:
        found: list[Entry | str] = []
        for path in paths:
            try:
                found.append(header.read(Location(str(path))))
            except ViewerError as error:
                found.append(error.message)
        return found

    made = records()
    monkeypatch.setattr(siblings, "remember", lambda *_: None)
    siblings._known.clear()
    assert records() == made
