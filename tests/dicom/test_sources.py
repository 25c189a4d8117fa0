"""Files found in folders, on discs and in archives: each named once, none outside, none by its declared size."""

import os
import struct
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core import budget
from viewer.core.errors import ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom import archive, header, sources

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights on Windows")


def walk(*inputs: Path) -> list[Location | Skipped]:
    return list(sources.walk([str(path) for path in inputs]))


def locations(found: list[Location | Skipped]) -> list[str]:
    return [Path(one.member or one.path).name for one in found if isinstance(one, Location)]


def reasons(found: list[Location | Skipped]) -> dict[str, str]:
    return {one.path: one.reason for one in found if isinstance(one, Skipped)}


def disc(folder: Path, *file_ids: str | list[str]) -> Path:
    """Write a DICOMDIR that refers to files by their ids."""
    records = []
    for file_id in file_ids:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.ReferencedFileID = file_id
        records.append(record)
    directory = Dataset()
    directory.SOPClassUID, directory.SOPInstanceUID = "1.2.840.10008.1.3.10", "1.2.3"
    directory.DirectoryRecordSequence = Sequence(records)
    return save(directory, folder / "DICOMDIR")


def test_folders_are_walked_in_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2", "b/1", "a/9", "c"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert locations(walk(tmp_path)) == ["9", "1", "2", "c"]


def test_a_file_given_twice_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"")
    assert len(walk(tmp_path / "one", tmp_path, tmp_path / "one")) == 1


@needs_links
def test_folders_that_contain_themselves_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "file").write_bytes(b"")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    found = walk(tmp_path)
    assert locations(found) == ["file"]
    assert list(reasons(found).values()) == ["a broken link"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_folders_that_may_not_be_read_are_named(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert reasons(walk(tmp_path)) == {str(closed): "no permission"}


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert reasons(walk(tmp_path / "nothing")) == {str(tmp_path / "nothing"): "there is no such file or folder"}


def test_disc_gives_its_files_whatever_their_case(tmp_path: Path) -> None:
    (tmp_path / "dicom").mkdir()
    for name in ("im0001.;1", "IM0002", "im0003"):
        (tmp_path / "dicom" / name).write_bytes(b"")
    found = walk(disc(tmp_path, ["DICOM", "IM0003"], ["DICOM", "IM0001"], ["DICOM", "IM0002"], ["DICOM", "IM0003"]))
    assert locations(found) == ["im0003", "im0001.;1", "IM0002"]
    assert reasons(found) == {}


@needs_links
def test_disc_never_leads_outside_its_folder(tmp_path: Path) -> None:
    sentinel = tmp_path / "sentinel"
    sentinel.write_bytes(b"secret")
    media = tmp_path / "media"
    media.mkdir()
    (media / "inside").write_bytes(b"")
    (media / "link").symlink_to(sentinel)
    (media / "away").symlink_to(tmp_path)
    hostile: list[str | list[str]] = [
        ["..", "sentinel"],
        str(sentinel),
        "C:\\sentinel",
        "link",
        ["away", "sentinel"],
        ["a"] * 9,
    ]
    found = walk(disc(media, *hostile, "INSIDE"))
    assert locations(found) == ["inside"]
    assert len(reasons(found)) == len(hostile)
    refused = [reason for reason in reasons(found).values() if reason == "rejected: outside media"]
    assert len(refused) == len(hostile) - 1  # nine components lead nowhere: that file is missing
    assert sentinel.read_bytes() == b"secret"


def test_folder_with_a_disc_directory_is_walked_as_a_folder(tmp_path: Path) -> None:
    disc(tmp_path, "MISSING")
    (tmp_path / "extra").write_bytes(b"")
    found = walk(tmp_path)
    assert locations(found) == ["extra"]
    assert list(reasons(found).values()) == ["directory of a disc: its files are read themselves"]
    assert not any(one.is_failure for one in found if isinstance(one, Skipped))


@pytest.mark.parametrize(("folder", "count"), [("pydicom-mixed", 31), ("pydicom-tiny-alpha", 50)])
def test_discs_of_the_corpus(corpus: Path, folder: str, count: int) -> None:
    found = walk(corpus / "dicomdir" / folder / "DICOMDIR")
    assert len(locations(found)) == count
    assert reasons(found) == {}


def test_broken_directory_is_skipped_in_words(tmp_path: Path) -> None:
    (tmp_path / "DICOMDIR").write_bytes(b"nonsense")
    assert list(reasons(walk(tmp_path / "DICOMDIR")).values()) == ["not DICOM"]


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive_file:
        for name, content in members.items():
            archive_file.writestr(name, content)
    return path


def test_archive_members_read_as_files_do(tmp_path: Path) -> None:
    content = save(picture(), tmp_path / "one").read_bytes()
    (member,) = walk(zipped(tmp_path / "a.zip", {"study/one": content}))
    assert isinstance(member, Location)
    found = header.read(member).instance
    plain = header.read(Location(str(tmp_path / "one"))).instance
    assert (found.pixel, found.pixel_offset, found.planes) == (plain.pixel, plain.pixel_offset, plain.planes)
    with sources.open_location(member) as stream:
        stream.seek(found.pixel_offset)
        assert stream.read(4) == b"\0\0\1\0"
        assert stream.seek(0, 2) == len(content)


def test_member_names_lead_nowhere(tmp_path: Path) -> None:
    names = ["../slip", "/absolute", "C:\\drive", "a/../../b"]
    (tmp_path / "in").mkdir()
    found = walk(zipped(tmp_path / "in" / "a.zip", dict.fromkeys(names, b"x")))
    assert len(found) == 4
    for one in found:
        assert isinstance(one, Location)
        with sources.open_location(one) as stream:
            assert stream.read() == b"x"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.zip", "in"]


def test_archives_in_archives_are_refused(tmp_path: Path) -> None:
    found = walk(zipped(tmp_path / "a.zip", {"inner.zip": b"PK", "one": b""}))
    assert locations(found) == ["one"]
    assert list(reasons(found).values()) == ["an archive inside an archive is not opened"]


def test_encrypted_members_need_a_password(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"one": b"x"})
    data = bytearray(path.read_bytes())
    for signature, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(signature) + at] |= 1
    path.write_bytes(data)
    assert list(reasons(walk(path)).values()) == ["encrypted: a password is needed"]
    (member,) = sources.walk([str(path)], password=b"wrong")
    assert isinstance(member, Location)
    with pytest.raises(ViewerError, match=r"password|damaged"):
        header.read(member)


def test_a_size_of_a_terabyte_is_not_believed(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"one": b"x" * 100})
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\1\2")
    data[central + 24 : central + 28] = struct.pack("<I", 0xFFFFFFF0)
    path.write_bytes(data)
    (member,) = walk(path)
    assert isinstance(member, Location)
    with pytest.raises(ViewerError):
        header.read(member)


def test_members_beyond_the_limit_are_refused_while_inflating(tmp_path: Path) -> None:
    (member,) = walk(zipped(tmp_path / "a.zip", {"bomb": bytes(8 * 2**20)}))
    assert isinstance(member, Location)
    budget.use(replace(budget.DEFAULT, archive_file_mib=4))
    with pytest.raises(ViewerError, match="more than 4 MiB") as caught:
        archive.inflate_member(member)
    assert caught.value.hint.endswith("hounsfield limits archive_file_mib 8")


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    budget.use(replace(budget.DEFAULT, archive_files=2))
    found = walk(zipped(tmp_path / "a.zip", dict.fromkeys("abc", b"")))
    (reason,) = reasons(found).values()
    assert reason.startswith("beyond the limits: the ZIP holds more than 2 files; if you trust it, raise the limit")


def test_a_damaged_archive_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\3\4" + bytes(100))
    assert list(reasons(walk(tmp_path / "a.zip")).values()) == ["damaged: the ZIP cannot be read"]


def test_files_that_are_gone_say_so(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="gone"):
        header.read(Location(str(tmp_path / "gone")))
    with pytest.raises(ViewerError, match="cannot be read any more"):
        sources.open_location(Location(str(tmp_path / "gone")))


def test_a_bomb_in_an_archive_is_refused_by_its_ratio(tmp_path: Path) -> None:
    (member,) = walk(zipped(tmp_path / "a.zip", {"bomb": bytes(100 * 2**20)}))
    assert isinstance(member, Location)
    with pytest.raises(ViewerError, match="more than 64 MiB"):
        sources.open_location(member)


def test_members_that_need_the_thorough_reader_open(tmp_path: Path) -> None:
    content = save(picture(), tmp_path / "one").read_bytes()[132:]  # without preamble
    (member,) = walk(zipped(tmp_path / "a.zip", {"one": content}))
    assert isinstance(member, Location)
    assert header.read(member).instance.pixel is not None
