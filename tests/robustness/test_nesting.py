"""Sequences inside sequences: 64 levels open everywhere, deeper ones are one readable error everywhere."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.dicom.phantom_files import element, nested, pixels, raw_file
from viewer.core import budget
from viewer.core.errors import BeyondLimit, ViewerError
from viewer.core.records import Location
from viewer.dicom import header, presentation_states, tags

IMPLICIT = "1.2.840.10008.1.2"
UNDEFINED = 0xFFFFFFFF
GREY_STATE = b"1.2.840.10008.5.1.4.1.1.11.1\0"
ITEM, ITEM_END, SEQUENCE_END = ((0xFFFE, number) for number in (0xE000, 0xE00D, 0xE0DD))
RENDERS: tuple[Callable[[Location], object], ...] = (tags.rows, tags.to_json, tags.to_xml, tags.to_html)
DEPTHS = (65, 240, 5_000, 100_000)


def defined(depth: int, *, is_implicit: bool = False) -> bytes:
    """Return nested sequences of defined length; the lengths are put together from the outside: quick at any depth."""
    each = 8 + (8 if is_implicit else 12)
    heads = []
    for level in range(depth):
        inside = each * (depth - level) - (8 if is_implicit else 12)
        heads.append(struct.pack("<HHI", 8, 0x1140, inside) if is_implicit else element(8, 0x1140, b"SQ", b"", inside))
        heads.append(struct.pack("<HHI", *ITEM, inside - 8))
    return b"".join(heads)


def implicit_undefined(depth: int) -> bytes:
    start = struct.pack("<HHI", 8, 0x1140, UNDEFINED) + struct.pack("<HHI", *ITEM, UNDEFINED)
    return start * depth + (struct.pack("<HHI", *ITEM_END, 0) + struct.pack("<HHI", *SEQUENCE_END, 0)) * depth


def unknown(depth: int) -> bytes:
    """Return private sequences whose VR is UN: their items are implicit (PS3.5 6.2.2)."""
    inner = implicit_undefined(depth - 1)
    start = element(9, 0x1001, b"UN", b"", UNDEFINED) + struct.pack("<HHI", *ITEM, UNDEFINED)
    end = struct.pack("<HHI", *ITEM_END, 0) + struct.pack("<HHI", *SEQUENCE_END, 0)
    return element(9, 0x10, b"LO", b"ABCD") + start + inner + end


WAYS: dict[str, Callable[[int], bytes]] = {
    "undefined": lambda depth: raw_file(nested(depth) + pixels()),
    "defined": lambda depth: raw_file(defined(depth) + pixels()),
    "implicit, undefined": lambda depth: raw_file(implicit_undefined(depth) + _implicit_pixels(), IMPLICIT),
    "implicit, defined": lambda depth: raw_file(defined(depth, is_implicit=True) + _implicit_pixels(), IMPLICIT),
    "unknown": lambda depth: raw_file(unknown(depth) + pixels()),
}


def _implicit_pixels() -> bytes:
    values = ((0x10, b"\4\0"), (0x11, b"\6\0"), (0x100, b"\x08\0"))
    module = b"".join(struct.pack("<HHI", 0x28, number, 2) + value for number, value in values)
    return module + struct.pack("<HHI", 0x7FE0, 0x10, 24) + bytes(range(24))


def written(tmp_path: Path, content: bytes) -> Location:
    (tmp_path / "one").write_bytes(content)
    return Location(str(tmp_path / "one"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("depth", [1, 64])
def test_64_levels_open_in_every_form(tmp_path: Path, depth: int, way: str) -> None:
    location = written(tmp_path, WAYS[way](depth))
    assert header.read(location).instance.pixel is not None
    assert max(row.depth for row in tags.rows(location)) == depth - 1
    for render in RENDERS:
        assert render(location)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("depth", DEPTHS)
def test_more_levels_are_one_error_in_every_form(tmp_path: Path, depth: int, way: str) -> None:
    location = written(tmp_path, WAYS[way](depth))
    for render in RENDERS:
        with pytest.raises(BeyondLimit, match="nested more than 64 deep") as caught:
            render(location)
        assert 132 < caught.value.offset < 5000
    try:
        assert header.read(location).instance.pixel is not None  # where its length lets the scan step over it
    except BeyondLimit as error:
        assert error.hint.endswith("hounsfield limits depth 96")  # noqa: PT017 - either is right


@pytest.mark.parametrize("depth", [65, 5_000])
def test_presentation_states_nested_too_deeply_are_one_error(tmp_path: Path, depth: int) -> None:
    graphic = element(0x70, 1, b"SQ", struct.pack("<HHI", *ITEM, 20 * depth) + defined(depth))
    location = written(tmp_path, raw_file(element(8, 0x16, b"UI", GREY_STATE) + defined(1) + graphic))
    found = header.read(location).instance
    with pytest.raises(ViewerError, match="nested more than 64 deep"):
        presentation_states.read(found)


def test_a_raised_limit_opens_what_lies_deeper_in_every_form(tmp_path: Path) -> None:
    """The highest limit of all is one that Python's own stack can stand."""
    most = budget.HIGHEST["depth"]
    budget.use(replace(budget.DEFAULT, depth=most))
    for way, make in WAYS.items():
        location = written(tmp_path, make(most))
        assert header.read(location).instance.pixel is not None, way
        for render in RENDERS:
            assert render(location), way
