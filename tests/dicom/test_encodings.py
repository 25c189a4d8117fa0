"""How data sets are written (PS3.5, PS3.10), as asked and as real writers do it: the same picture either way."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, ExplicitVRLittleEndian

from tests.dicom.phantom_files import Dataset, ImplicitVRLittleEndian, deflated_bomb, element, picture, raw_file, save
from viewer.core.errors import ViewerError
from viewer.core.records import Entry, Instance, Location
from viewer.dicom import header, pixels, tags

VALUES = [list(range(row * 6, row * 6 + 6)) for row in range(4)]
ITEM, ITEM_END, SEQUENCE_END = ((0xFFFE, number) for number in (0xE000, 0xE00D, 0xE0DD))
EMPTY_ITEM = struct.pack("<HHI", *ITEM, 0)


def body(dataset: Dataset, *, implicit: bool, little: bool = True) -> bytes:
    """Return a data set alone, without preamble and meta information."""
    stream = DicomBytesIO()
    stream.is_implicit_VR, stream.is_little_endian = implicit, little
    write_dataset(stream, dataset)
    return bytes(stream.getvalue())


def referring() -> Dataset:
    """Return the picture with a sequence of one item before its geometry."""
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3.7"
    return picture(ReferencedImageSequence=[item])


def read(tmp_path: Path, content: bytes) -> Entry:
    (tmp_path / "one").write_bytes(content)
    return header.read(Location(str(tmp_path / "one")))


def shown(instance: Instance) -> list[list[int]]:
    """Return the stored values of the picture."""
    return pixels.load(instance, 0).stored.tolist()  # type: ignore[no-any-return]


def implicit_element(group: int, number: int, value: bytes, length: int | None = None) -> bytes:
    return struct.pack("<HHI", group, number, len(value) if length is None else length) + value


# -- missing preamble/meta


@pytest.mark.answers(
    "2.3", "missing preamble/meta", "bare implicit, bare explicit, bare big endian: 0..23, 1 note each"
)
@pytest.mark.parametrize(("implicit", "little"), [(True, True), (False, True), (False, False)])
def test_a_bare_data_set_is_read_and_said_to_be_not_conformant(tmp_path: Path, implicit: bool, little: bool) -> None:
    dataset = picture() if little else picture(PixelData=np.arange(24, dtype=">u2").tobytes())
    found = read(tmp_path, body(dataset, implicit=implicit, little=little)).instance
    assert shown(found) == VALUES
    assert [note for note in found.notes if "not conformant" in note] == list(found.notes)
    assert len(found.notes) == 1


@pytest.mark.answers(
    "2.3", "missing preamble/meta", "meta without group length, without preamble, without syntax: 0..23"
)
@pytest.mark.parametrize("has_preamble", [True, False])
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ""])
def test_meta_information_is_read_without_its_length(tmp_path: Path, has_preamble: bool, syntax: str) -> None:
    meta = element(2, 2, b"UI", b"1.2.840.10008.5.1.4.1.1.2\0")
    if syntax:
        meta += element(2, 0x10, b"UI", syntax.encode() + b"\0" * (len(syntax) % 2))
    start = bytes(128) + b"DICM" if has_preamble else b""
    found = read(tmp_path, start + meta + body(picture(), implicit=False)).instance
    assert shown(found) == VALUES
    assert found.transfer_syntax_uid == ExplicitVRLittleEndian
    assert any("not conformant" in note for note in found.notes) == (not has_preamble or not syntax)


@pytest.mark.answers("2.3", "missing preamble/meta", "one stray byte before a bare explicit data set: 0..23")
def test_a_byte_left_of_the_meta_information_is_passed_over(tmp_path: Path) -> None:
    found = read(tmp_path, b" " + body(picture(), implicit=False)).instance
    assert shown(found) == VALUES
    assert any("not conformant" in note for note in found.notes)


@pytest.mark.answers("2.3", "missing preamble/meta", "a file as the standard wants it: 0 notes")
def test_a_conformant_file_has_nothing_to_say(tmp_path: Path) -> None:
    found = read(tmp_path, save(picture(), tmp_path / "whole").read_bytes()).instance
    assert found.notes == ()


# -- the transfer syntax and the bytes disagree

DISAGREE = "TS says explicit, data implicit (or reverse; or only in items)"


@pytest.mark.answers("2.3", DISAGREE, "explicit said, implicit written, and the reverse: 0..23, reported")
@pytest.mark.parametrize(("said", "implicit"), [(ExplicitVRLittleEndian, True), (ImplicitVRLittleEndian, False)])
def test_the_bytes_say_how_they_are_written(tmp_path: Path, said: str, implicit: bool) -> None:
    found = read(tmp_path, raw_file(body(referring(), implicit=implicit), said)).instance
    assert shown(found) == VALUES
    assert found.spacing is not None
    assert (found.spacing.row_mm, found.spacing.column_mm) == (2, 1)
    assert any("not conformant" in note and "VR" in note for note in found.notes)


@pytest.mark.answers("2.3", DISAGREE, "implicit items in an explicit file, and the reverse: item UID 1.2.3.7, 0..23")
@pytest.mark.parametrize("is_defined", [True, False])
@pytest.mark.parametrize("implicit", [False, True])
def test_items_written_the_other_way_are_read(tmp_path: Path, implicit: bool, is_defined: bool) -> None:
    inner = Dataset()
    inner.ReferencedSOPClassUID, inner.ReferencedSOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3.7"
    content = body(inner, implicit=not implicit)
    if is_defined:
        items = struct.pack("<HHI", *ITEM, len(content)) + content
    else:
        items = struct.pack("<HHI", *ITEM, 0xFFFFFFFF) + content + struct.pack("<HHI", *ITEM_END, 0)
        items += struct.pack("<HHI", *SEQUENCE_END, 0)
    length = len(items) if is_defined else 0xFFFFFFFF
    sequence = implicit_element(8, 0x1140, items, length) if implicit else element(8, 0x1140, b"SQ", items, length)
    outer = body(picture(), implicit=implicit)
    at = outer.index(struct.pack("<HH", 0x10, 0x10))  # before PatientName
    syntax = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    found = read(tmp_path, raw_file(outer[:at] + sequence + outer[at:], syntax)).instance
    assert shown(found) == VALUES
    rows = tags.rows(found.location)
    assert [row.value for row in rows if row.depth == 1 and row.keyword == "ReferencedSOPInstanceUID"] == ["1.2.3.7"]


# -- UN of undefined length


@pytest.mark.answers(
    "2.3", "UN undefined length", "a private sequence as UN: its item (0009,1002) reads 'inside', 0..23"
)
def test_unknown_of_undefined_length_is_an_implicit_sequence(tmp_path: Path) -> None:
    inside = implicit_element(9, 0x1002, b"inside")
    items = struct.pack("<HHI", *ITEM, 0xFFFFFFFF) + inside + struct.pack("<HHI", *ITEM_END, 0)
    unknown = element(9, 0x1001, b"UN", items + struct.pack("<HHI", *SEQUENCE_END, 0), 0xFFFFFFFF)
    outer = body(picture(), implicit=False)
    at = outer.index(struct.pack("<HH", 0x10, 0x10))
    found = read(tmp_path, raw_file(outer[:at] + element(9, 0x10, b"LO", b"ACME") + unknown + outer[at:])).instance
    assert shown(found) == VALUES
    rows = [row for row in tags.rows(found.location) if row.depth == 1]
    assert len(rows) == 1
    assert "inside" in rows[0].value or "69 6e 73 69 64 65" in rows[0].value.lower()


# -- big endian


def big_endian(dataset: Dataset, tmp_path: Path) -> Instance:
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    dcmwrite(tmp_path / "big", dataset, implicit_vr=False, little_endian=False, enforce_file_format=True)
    return header.read(Location(str(tmp_path / "big"))).instance


@pytest.mark.answers("2.3", "big endian .2.2", "16 bits: 0..23, position, spacing and windows equal the twin's")
def test_a_big_endian_file_equals_its_little_endian_twin(tmp_path: Path) -> None:
    more = {"PixelRepresentation": 1, "RescaleSlope": 2, "RescaleIntercept": -7, "PixelPaddingValue": -2000}
    more |= {"WindowCenter": 40, "WindowWidth": 400}
    twin = header.read(Location(str(save(picture(**more), tmp_path / "little")))).instance
    big = big_endian(picture(**more | {"PixelData": np.arange(24, dtype=">u2").tobytes()}), tmp_path)
    assert shown(big) == shown(twin) == VALUES
    assert (big.pixel, big.plane(), big.spacing, big.rescale(), big.windows) == (
        twin.pixel, twin.plane(), twin.spacing, twin.rescale(), twin.windows,
    )  # fmt: skip


@pytest.mark.answers(
    "2.3", "big endian .2.2", "8 bits as OW 2 1 4 3 -> 1 2 3 4; as OB 1 2 3 4 -> 1 2 3 4; 32 bits 70000"
)
@pytest.mark.parametrize(
    ("bits", "vr", "data", "values"),
    [
        (8, "OW", bytes([2, 1, 4, 3]), [1, 2, 3, 4]),
        (8, "OB", bytes([1, 2, 3, 4]), [1, 2, 3, 4]),
        (32, "OW", struct.pack(">4I", 0, 1, 70_000, 2**32 - 1), [0, 1, 70_000, 2**32 - 1]),
    ],
)
def test_words_are_swapped_and_bytes_are_not(
    tmp_path: Path, bits: int, vr: str, data: bytes, values: list[int]
) -> None:
    dataset = picture(BitsAllocated=bits, BitsStored=bits, HighBit=bits - 1, Rows=1, Columns=4, PixelData=data)
    dataset["PixelData"].VR = vr
    assert shown(big_endian(dataset, tmp_path)) == [values]


# -- lengths, delimiters and order as real writers have them

AS_GIVEN = "odd length, missing delimiters, wrong group length, duplicate/out-of-order tags"


def with_before_geometry(*elements: bytes) -> bytes:
    """Return an explicit file of the picture with elements put before its patient's name."""
    outer = body(picture(), implicit=False)
    at = outer.index(struct.pack("<HH", 0x10, 0x10))
    return raw_file(outer[:at] + b"".join(elements) + outer[at:])


@pytest.mark.answers("2.3", AS_GIVEN, "a description of 5 bytes: 'Chest', and 0..23 behind it")
def test_odd_lengths_are_not_aligned(tmp_path: Path) -> None:
    entry = read(tmp_path, with_before_geometry(element(8, 0x103E, b"LO", b"Chest")))
    assert entry.series.description == "Chest"
    assert shown(entry.instance) == VALUES


@pytest.mark.answers("2.3", AS_GIVEN, "group lengths of 0 and 4,000,000,000: 0..23")
@pytest.mark.parametrize("length", [0, 4_000_000_000])
def test_wrong_group_lengths_are_passed_over(tmp_path: Path, length: int) -> None:
    content = with_before_geometry(element(0x10, 0, b"UL", struct.pack("<I", length)))
    assert shown(read(tmp_path, content).instance) == VALUES
    whole = bytearray(raw_file(body(picture(), implicit=False)))
    whole[140:144] = struct.pack("<I", length)  # that of the meta information
    assert shown(read(tmp_path, bytes(whole)).instance) == VALUES


@pytest.mark.answers("2.3", AS_GIVEN, "an item without delimiter: the sequence's end closes it, 0..23")
def test_an_item_without_delimiter_ends_with_its_sequence(tmp_path: Path) -> None:
    inner = element(8, 0x1155, b"UI", b"1.2.3.7\0")
    open_item = struct.pack("<HHI", *ITEM, 0xFFFFFFFF) + inner + struct.pack("<HHI", *SEQUENCE_END, 0)
    found = read(tmp_path, with_before_geometry(element(8, 0x1140, b"SQ", open_item, 0xFFFFFFFF))).instance
    assert shown(found) == VALUES


@pytest.mark.answers("2.3", AS_GIVEN, "no sequence delimiter before the patient's name: 'Doe, Jane', 0..23")
def test_a_sequence_without_delimiter_ends_where_no_item_follows(tmp_path: Path) -> None:
    item = struct.pack("<HHI", *ITEM, 16) + element(8, 0x1155, b"UI", b"1.2.3.7\0")
    entry = read(tmp_path, with_before_geometry(element(8, 0x1140, b"SQ", item, 0xFFFFFFFF)))
    assert entry.study.patient.name == "Doe, Jane"
    assert shown(entry.instance) == VALUES


@pytest.mark.answers("2.3", AS_GIVEN, "a description given twice: the last, 'Second', stands in every reader")
def test_of_an_element_given_twice_the_last_stands(tmp_path: Path) -> None:
    content = with_before_geometry(element(8, 0x103E, b"LO", b"First "), element(8, 0x103E, b"LO", b"Second"))
    entry = read(tmp_path, content)
    assert entry.series.description == "Second"
    values = [row.value for row in tags.rows(entry.instance.location) if row.keyword == "SeriesDescription"]
    assert values[-1] == "Second"
    assert shown(entry.instance) == VALUES


@pytest.mark.answers("2.3", AS_GIVEN, "rows, position and modality behind their place: 0..23 at (0, 0, 7)")
@pytest.mark.parametrize("implicit", [False, True])
def test_elements_out_of_order_are_read_where_they_are(tmp_path: Path, implicit: bool) -> None:
    later = Dataset()
    later.Modality, later.SOPInstanceUID, later.ImagePositionPatient = "MR", "1.2.3.8", [0, 0, 7]
    first = picture(Modality=None, SOPInstanceUID=None, ImagePositionPatient=None, PixelData=None)
    data = Dataset()
    data.PixelData = picture().PixelData
    data["PixelData"].VR = "OW"
    parts = b"".join(body(part, implicit=implicit) for part in (first, later, data))
    found = read(tmp_path, raw_file(parts, ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian)).instance
    assert (found.modality, found.sop_instance_uid) == ("MR", "1.2.3.8")
    assert found.planes[0].position_mm == (0, 0, 7)
    assert shown(found) == VALUES


# -- deflated


@pytest.mark.answers("2.3", "deflated", "raw, with zlib header, padded to even, cut of its last 4 bytes: 0..23")
@pytest.mark.parametrize("kind", ["raw", "zlib", "padded", "cut"])
def test_deflated_data_sets_open_either_way(tmp_path: Path, kind: str) -> None:
    content = body(picture(), implicit=False)
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS if kind == "zlib" else -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush(zlib.Z_SYNC_FLUSH if kind == "cut" else zlib.Z_FINISH)
    packed = packed[:-4] if kind == "cut" else packed + b"\0" * (2 if kind == "padded" else len(packed) % 2)
    assert shown(read(tmp_path, raw_file(packed, DeflatedExplicitVRLittleEndian)).instance) == VALUES


@pytest.mark.answers("2.3", "deflated", "200 MiB of zeros in less than 1 MiB: refused, beyond 100 times its size")
def test_a_deflated_bomb_is_capped(tmp_path: Path) -> None:
    content = deflated_bomb(200)
    assert len(content) < 2**20
    with pytest.raises(ViewerError, match="inflates to more than"):
        read(tmp_path, content)


# -- odd values

ODD = "VM/VR surprises"


@pytest.mark.answers("2.3", ODD, "PixelSpacing ' 1,5 \\ 0.5 ': rows 1.5 mm, columns 0.5 mm apart")
def test_a_decimal_comma_and_spaces_are_read(tmp_path: Path) -> None:
    outer = body(picture(PixelSpacing=None), implicit=False)
    at = outer.index(struct.pack("<HH", 0x28, 0x100))
    found = read(tmp_path, raw_file(outer[:at] + element(0x28, 0x30, b"DS", b" 1,5 \\ 0.5  ") + outer[at:])).instance
    assert found.spacing is not None
    assert (found.spacing.row_mm, found.spacing.column_mm) == (1.5, 0.5)


@pytest.mark.answers("2.3", ODD, "StudyDate 2004.01.19 stays as it is, and stands between 20040118 and 20040120")
def test_a_date_with_points_is_shown_and_sorted(tmp_path: Path) -> None:
    entry = read(tmp_path, with_before_geometry(element(8, 0x20, b"DA", b"2004.01.19")))
    assert "20040118" < entry.study.date.replace(".", "") < "20040120"
    rows = {row.keyword: row.value for row in tags.rows(entry.instance.location)}
    assert rows["StudyDate"] == "2004.01.19"


@pytest.mark.answers("2.3", ODD, "numbers empty, '1e400', 'x', 999999999999, '1\\2': a picture, and no exception")
@pytest.mark.parametrize("value", [b"", b"1e400 ", b"x ", b"999999999999", b"1\\2 ", b"\0\0", b"-"])
def test_numbers_that_are_none_break_nothing(tmp_path: Path, value: bytes) -> None:
    elements = [
        element(0x18, 0x50, b"DS", value),
        element(0x20, 0x11, b"IS", value),
        element(0x20, 0x13, b"IS", value),
        element(0x28, 0x1050, b"DS", value),
        element(0x28, 0x1051, b"DS", value),
        element(0x28, 0x1053, b"DS", value),
    ]
    entry = read(tmp_path, with_before_geometry(*elements))
    assert shown(entry.instance) == VALUES
    assert tags.rows(entry.instance.location)


@pytest.mark.answers("2.3", ODD, "StationName of 2 values stays 'A\\B'; an empty name is no name")
def test_several_values_stay_and_empty_ones_are_nothing(tmp_path: Path) -> None:
    content = save(picture(PatientName="", StationName=["A", "B"]), tmp_path / "whole").read_bytes()
    entry = read(tmp_path, content)
    assert entry.instance.header["StationName"] == "A\\B"
    assert entry.study.patient.name == ""
