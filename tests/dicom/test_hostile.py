"""Files made to break a parser: one readable error each, in little time and memory."""

import resource
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.sequence import Sequence

from tests.dicom.phantom_files import Dataset, deflated_bomb, element, nested, picture, pixels, raw_file, save
from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.core.records import Entry, Location
from viewer.dicom import header, tags
from viewer.dicom import pixels as pixels_of
from viewer.dicom.budget import inflate
from viewer.dicom.reading import parse

IMPLICIT = "1.2.840.10008.1.2"


def read(tmp_path: Path, content: bytes) -> Entry:
    path = tmp_path / "one"
    path.write_bytes(content)
    return header.read(Location(str(path)))


def refusal(tmp_path: Path, content: bytes) -> str:
    """Return why a file is refused, '' if it is read."""
    try:
        read(tmp_path, content)
    except ViewerError as error:
        return error.sentence() or "nothing was said"
    return ""


@pytest.mark.parametrize("is_defined", [False, True])
@pytest.mark.parametrize("depth", [1, 64])
def test_nesting_that_is_allowed(tmp_path: Path, depth: int, is_defined: bool) -> None:
    content = raw_file(nested(depth, is_defined=is_defined) + pixels())
    assert read(tmp_path, content).instance.pixel is not None
    assert max(row.depth for row in tags.rows(Location(str(tmp_path / "one")))) == depth - 1


@pytest.mark.parametrize("is_defined", [False, True])
@pytest.mark.parametrize("depth", [65, 240, 5000])
def test_nesting_beyond_64_is_one_readable_error(tmp_path: Path, depth: int, is_defined: bool) -> None:
    content = raw_file(nested(depth, is_defined=is_defined) + element(8, 0x60, b"CS", b"OT"))
    with pytest.raises(ViewerError, match="nested"):
        read(tmp_path, content)
    location = Location(str(tmp_path / "one"))
    for render in (tags.rows, tags.to_json, tags.to_xml, tags.to_html):
        with pytest.raises(ViewerError, match="nested"):
            render(location)


def test_deflate_bomb_is_refused_by_what_was_received(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(deflated_bomb(200))
    assert path.stat().st_size < 2**20
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with path.open("rb") as stream, pytest.raises(ViewerError, match="inflates to more than 64 MiB"):
        parse(stream, path.stat().st_size)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150 * 1024


def test_deflated_files_open_with_and_without_zlib_header(tmp_path: Path) -> None:
    import io
    import zlib

    body = b"some elements" * 100
    raw = zlib.compressobj(wbits=-15)
    for packed in (raw.compress(body) + raw.flush(), zlib.compress(body)):
        assert inflate(io.BytesIO(packed), len(packed)) == body


@pytest.mark.parametrize(
    ("rows", "columns"), [(b"\x70\x11\x01\0", b"\x70\x11\x01\0"), (b"\xff\xff\0\0", b"\xff\xff\0\0")]
)
def test_sizes_beyond_any_memory_are_refused(tmp_path: Path, rows: bytes, columns: bytes) -> None:
    # Rows and Columns as UL: 70,000 x 70,000 and 65,535 x 65,535 pixels of one byte.
    body = (
        element(0x28, 0x10, b"UL", rows)
        + element(0x28, 0x11, b"UL", columns)
        + element(0x28, 0x100, b"US", b"\x08\0")
        + element(0x7FE0, 0x10, b"OB", bytes(900))
    )
    with pytest.raises(ViewerError, match="more than can be shown"):
        read(tmp_path, raw_file(body))


@pytest.mark.parametrize("size", [(0, 6), (4, 0)])
def test_pictures_of_no_size_are_none(tmp_path: Path, size: tuple[int, int]) -> None:
    found = read(tmp_path, raw_file(pixels(*size))).instance
    assert found.pixel is None
    assert "missing" in found.notes[0]


@pytest.mark.parametrize(("frames", "count"), [(b"2000000000", 2), (b"1e9 ", 2), (b"-1", 1), (b"x ", 2), (b"", 1)])
def test_frames_are_at_most_those_that_are_there(tmp_path: Path, frames: bytes, count: int) -> None:
    body = element(0x28, 8, b"IS", frames) + pixels(data=bytes(48))
    assert read(tmp_path, raw_file(body)).instance.frame_count == count


@pytest.mark.parametrize("left", [23, 1, 0])
def test_pixels_cut_short_are_noted(tmp_path: Path, left: int) -> None:
    found = read(tmp_path, raw_file(pixels(data=bytes(left), length=24))).instance
    assert found.pixel_length == left
    assert f"cut short: {left} of 24 bytes" in found.notes[0]


def test_a_declared_length_of_gigabytes_allocates_nothing(tmp_path: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    body = element(8, 0x60, b"CS", b"OT") + element(9, 0x1001, b"OB", bytes(100), 3_000_000_000) + pixels()
    read(tmp_path, raw_file(body))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024


def test_every_prefix_of_a_file_is_read_or_refused(tmp_path: Path) -> None:
    whole = save(picture(), tmp_path / "whole").read_bytes()
    for length in range(0, len(whole), 3):
        assert refusal(tmp_path, whole[:length]) != "nothing was said"


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", IMPLICIT])
def test_flipped_bytes_are_read_or_refused(tmp_path: Path, syntax: str) -> None:
    sequence = Dataset()
    sequence.ReferencedSOPInstanceUID = "1.2.3"
    whole = bytearray(save(picture(ReferencedImageSequence=[sequence]), tmp_path / "whole", syntax).read_bytes())
    for at in range(128, len(whole) - 48, 2):
        for value in (0xFF, whole[at] ^ 0x55):
            kept, whole[at] = whole[at], value
            assert "Doe" not in refusal(tmp_path, bytes(whole))
            whole[at] = kept


def test_names_with_markup_stay_text(tmp_path: Path) -> None:
    path = save(picture(PatientName="<script>alert(1)</script>", StudyDescription='" onload=x'), tmp_path / "one")
    page = tags.to_html(Location(str(path)))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "&quot; onload=x" in page


def test_sequence_of_undefined_length_before_the_pixels_is_jumped(tmp_path: Path) -> None:
    content = raw_file(nested(3) + pixels())
    found = read(tmp_path, content).instance
    assert found.is_plain
    assert content[found.pixel_offset : found.pixel_offset + found.pixel_length] == bytes(range(24))


def test_a_million_tiny_elements_are_refused(tmp_path: Path) -> None:
    body = struct.pack("<HH2sH", 9, 0x1001, b"LO", 0) * 1_000_100
    with pytest.raises(ViewerError, match="more than 1,000,000 elements at byte"):
        read(tmp_path, raw_file(body))


def test_fragments_of_a_picture_in_a_sequence_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "_current", replace(budget.DEFAULT, elements=1000))

    def icon(fragments: int) -> bytes:
        items = struct.pack("<HHI", 0xFFFE, 0xE000, 0) * fragments + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
        inner = element(0x7FE0, 0x10, b"OB", items, 0xFFFFFFFF)
        item = struct.pack("<HHI", 0xFFFE, 0xE000, len(inner)) + inner
        return raw_file(element(0x88, 0x200, b"SQ", item))

    assert "more than 1,000 elements" not in refusal(tmp_path, icon(900))
    path = tmp_path / "one"
    path.write_bytes(icon(1100))
    with path.open("rb") as stream, pytest.raises(ViewerError, match="more than 1,000 elements"):
        parse(stream, path.stat().st_size)


@pytest.mark.parametrize("intercept", [b"-5\\-6", b"none", b""])
def test_an_intercept_that_is_none_costs_no_picture(tmp_path: Path, intercept: bytes) -> None:
    table = picture(LUTDescriptor=[4, 0, 8], LUTData=bytes(4), LUTExplanation="a\u202eb")
    only = Dataset()
    only.update({tag: table[tag] for tag in list(table.keys()) if tag.group == 0x28 and tag.element >= 0x3000})
    dataset = picture(VOILUTSequence=Sequence([only]), RescaleIntercept="-5777", SpecificCharacterSet="ISO_IR 192")
    path = save(dataset, tmp_path / "case")
    content = path.read_bytes()
    path.write_bytes(content.replace(b"-5777 ", intercept.ljust(6)))
    frame = pixels_of.load(header.read(Location(str(path))).instance)
    assert [lut.name for lut in frame.voi_luts] == ["a‹U+202E›b"]
