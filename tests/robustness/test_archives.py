"""A small archive takes little memory, whatever it says and however it is packed."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import IO

import pytest
from pydicom.data import get_testdata_file

from viewer.core.errors import ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom import header, sources

MIB = 2**20


def ordinary() -> bytes:
    return Path(str(get_testdata_file("CT_small.dcm"))).read_bytes()


def with_large_element(member: IO[bytes], size: int) -> None:
    """Write a picture whose header holds a private element of `size` bytes."""
    whole = ordinary()
    start = whole.index(b"\x08\x00\x05\x00CS")
    creator = b"\x09\x00\x10\x00LO\x04\x00ABCD"
    member.write(whole[:start] + creator + b"\x09\x00\x01\x10OB\x00\x00" + struct.pack("<I", size))
    for _ in range(size // MIB):
        member.write(bytes(MIB))
    member.write(whole[start:])


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_know_no_limit_are_not_opened(tmp_path: Path, method: int) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("one", ordinary())
    (found,) = sources.walk([str(path)])
    assert isinstance(found, Skipped)
    assert "compressing" in found.reason


def test_a_large_element_in_a_small_archive_is_not_inflated(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("one", "w") as member:
        with_large_element(member, 160 * MIB)
    assert path.stat().st_size < MIB
    (found,) = sources.walk([str(path)])
    assert isinstance(found, Location)
    with pytest.raises(ViewerError, match="inflates to more than 64 MiB"):
        header.read(found)


def test_a_member_without_a_name_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("?", ordinary())
        archive.writestr("two", ordinary())
    # Python's zipfile takes a name to its first NUL.
    path.write_bytes(path.read_bytes().replace(b"?", b"\0"))
    found = {place.path if isinstance(place, Skipped) else place.name: place for place in sources.walk([str(path)])}
    assert set(found) == {f"{path}!", f"{path}!two"}
    nameless = found[f"{path}!"]
    assert isinstance(nameless, Skipped)
    assert "no name" in nameless.reason
