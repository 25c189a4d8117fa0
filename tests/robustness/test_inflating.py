"""What inflates without end is refused by what was received: 150 MiB is the most that it may cost."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.uid import DeflatedExplicitVRLittleEndian

from tests.dicom.phantom_files import element, picture, raw_file, save
from tests.robustness.measured import opened
from viewer.core import budget
from viewer.core.errors import BeyondLimit, ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom import header, sources
from viewer.dicom.budget import inflate

MOST_MIB = 150


def squeezed(megabytes: int, before: bytes = b"") -> bytes:
    """Return a raw deflate stream of `before` and that many MiB of zeros: one of them is packed, and repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    first = packer.compress(before) + packer.flush(zlib.Z_FULL_FLUSH)
    one = packer.compress(bytes(2**20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + one * megabytes + packer.flush()


def test_a_gibibyte_in_a_mebibyte_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb"
    head = element(9, 0x1001, b"OB", b"", 2**30)
    path.write_bytes(raw_file(squeezed(1024, head), DeflatedExplicitVRLittleEndian))
    assert path.stat().st_size < 1.1 * 2**20
    found = opened(path)
    assert found.told[0].startswith("beyond the limits: its data set inflates to more than ")
    assert "hounsfield limits inflated_ratio 200" in found.told[0]
    assert found.mib < MOST_MIB


def test_a_raised_limit_inflates_further() -> None:
    data = squeezed(80)
    with pytest.raises(BeyondLimit, match="more than 64 MiB"):
        inflate(io.BytesIO(data), len(data))
    budget.use(replace(budget.DEFAULT, inflated_ratio=1_100))
    assert len(inflate(io.BytesIO(data), len(data))) == 80 * 2**20


def test_a_stream_that_ends_early_gives_what_it_has() -> None:
    data = squeezed(2)
    assert 0 < len(inflate(io.BytesIO(data[: len(data) // 2]), len(data))) < 2 * 2**20


# -- ZIP


def with_declared(path: Path, *, wide: int | None = None, size: int = 0xFFFFFFFF, packed: int | None = None) -> Path:
    """Write an archive of one picture whose directory lies about sizes; `wide` is that of ZIP64."""
    content = save(picture(), path.with_suffix(".dcm")).read_bytes()
    return packed_by_hand(path, squeezed(0, content), zlib.crc32(content), wide=wide, size=size, packed=packed)


def packed_by_hand(
    path: Path, data: bytes, check: int, *, wide: int | None = None, size: int, packed: int | None = None
) -> Path:
    """Write an archive of one member from its deflated bytes, with whatever its directory is to say."""
    extra = b"" if wide is None else struct.pack("<HHQ", 1, 8, wide)
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 45, 0, 8, 0, 0x21, check, len(data), size, 3, 0) + b"one" + data
    listed = len(data) if packed is None else packed
    head = struct.pack(
        "<4s6H3I5H2I", b"PK\1\2", 45, 45, 0, 8, 0, 0x21, check, listed, size, 3, len(extra), 0, 0, 0, 0, 0
    )
    directory = head + b"one" + extra
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(directory), len(local), 0)
    path.write_bytes(local + directory + end)
    return path


def test_a_gibibyte_in_an_archive_is_refused(tmp_path: Path) -> None:
    """A data set whose private element is a gibibyte of zeros, so that all of it would have to be inflated."""
    head = raw_file(element(9, 0x1001, b"OB", b"", 2**30))
    path = packed_by_hand(tmp_path / "a.zip", squeezed(1024, head), 0, size=2**30 + len(head))
    assert path.stat().st_size < 1.1 * 2**20
    found = opened(path)
    assert found.told[0].startswith("beyond the limits: the ZIP member inflates to more than ")
    assert "hounsfield limits inflated_ratio 200" in found.told[0]
    assert found.mib < MOST_MIB


@pytest.mark.parametrize(
    ("wide", "size"), [(10**12, 0xFFFFFFFF), (2**63 - 1, 0xFFFFFFFF), (None, 0xFFFFFFF0), (None, 0), (None, 7)]
)
def test_declared_sizes_allocate_nothing(tmp_path: Path, wide: int | None, size: int) -> None:
    """A terabyte, 8 EiB, 4 GiB, nothing and seven bytes for a picture of some hundred: opened or refused, for free."""
    found = opened(with_declared(tmp_path / "a.zip", wide=wide, size=size))
    assert len(found.told) == 1
    assert found.mib < 20


def test_a_packed_size_of_gigabytes_allocates_nothing(tmp_path: Path) -> None:
    found = opened(with_declared(tmp_path / "a.zip", packed=0xFFFFFF00, size=1000))
    assert len(found.told) == 1
    assert found.mib < 20


# -- names and counts


def names(path: Path) -> Iterator[Location | Skipped]:
    return sources.walk([str(path)])


def test_hostile_names_are_read_in_memory_and_write_nothing(tmp_path: Path) -> None:
    content = save(picture(), tmp_path / "one").read_bytes()
    hostile = [
        "../slip",
        "/absolute",
        "C:\\drive",
        "\\\\host\\share\\unc",
        "a/../../b",
        "CON",
        "x" * 300,
        "..",
        "a\u202e",
    ]
    inside = tmp_path / "in"
    inside.mkdir()
    with zipfile.ZipFile(inside / "a.zip", "w") as archive:
        for name in hostile:
            archive.writestr(name, content)
    found = list(names(inside / "a.zip"))
    assert len(found) == len(hostile)
    for one in found:
        assert isinstance(one, Location)
        assert header.read(one).instance.pixel is not None
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "in", "one"]


def test_a_name_with_a_nul_ends_there_or_is_said(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("aXb", b"x")
    data = (tmp_path / "a.zip").read_bytes().replace(b"aXb", b"a\0b")
    (tmp_path / "a.zip").write_bytes(data)
    (found,) = names(tmp_path / "a.zip")
    if isinstance(found, Location):
        with pytest.raises(ViewerError):
            header.read(found)


def test_links_and_second_files_of_a_name_are_left_out(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("one", b"1")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("one", b"2")
    found = list(names(tmp_path / "a.zip"))
    assert [one.member for one in found if isinstance(one, Location)] == ["one"]
    reasons = [one.reason for one in found if isinstance(one, Skipped)]
    assert reasons == ["a link", "a second file of the same name in the ZIP"]


def test_archives_six_deep_are_not_opened(tmp_path: Path) -> None:
    content = b"x"
    for level in range(6):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(f"level{level}.zip" if level else "one", content)
        content = packed.getvalue()
    (tmp_path / "a.zip").write_bytes(content)
    (found,) = names(tmp_path / "a.zip")
    assert isinstance(found, Skipped)
    assert found.reason == "an archive inside an archive is not opened"


def test_a_million_entries_are_counted_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 0, 0, 0x21, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    count = 1_000_000
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(entry) * count, 0, 0)
    end = end[:16] + struct.pack("<I", 4) + end[20:]
    path.write_bytes(b"PK\3\4" + entry * count + end)
    found = opened(path)
    assert found.told[0].startswith("beyond the limits: the ZIP holds more than 200000 files")
    assert "hounsfield limits archive_files 400000" in found.told[0]
    assert found.mib < 20
