"""A DICOM file may be a program too (CVE-2019-11687): such files are told of, and none that we write is one."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.dicom.phantom_files import picture, save
from viewer.__main__ import main
from viewer.actions.series_doctor import diagnose
from viewer.core.errors import ViewerError
from viewer.core.findings import FindingKind
from viewer.core.records import Entry, Location
from viewer.demo.studies import write_demo
from viewer.dicom import header, pixels
from viewer.dicom.stacking import build
from viewer.jobs.lanes import Never
from viewer.library.copies import import_copy
from viewer.library.library import Library

PREAMBLES = {
    b"MZ\x90\0": "a Windows program",
    b"\x7fELF\2\1\1": "a Linux program",
    b"\xfe\xed\xfa\xcf": "a macOS program",
    b"\xcf\xfa\xed\xfe": "a macOS program",
    b"\xca\xfe\xba\xbe": "a macOS or Java program",
    b"#!/bin/sh\ntouch ran\n": "a script",
    b"PK\3\4": "a ZIP archive",
    b"%PDF-1.7": "a PDF document",
}
# Of TIFF (PS3.10 7.1 names it), and of nothing.
ORDINARY = (b"", b"II*\0\x08", b"MM\0*\0", b"some words")


def with_preamble(path: Path, start: bytes, syntax: str = "1.2.840.10008.1.2.1") -> Path:
    save(picture(), path, syntax)
    data = path.read_bytes()
    path.write_bytes(start.ljust(128, b"\0") + data[128:])
    return path


def read(path: Path) -> Entry:
    return header.read(Location(str(path)))


# Big endian goes through the thorough reader.
@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2"])
@pytest.mark.parametrize(("start", "name"), PREAMBLES.items(), ids=list(PREAMBLES.values()))
def test_a_file_that_begins_like_something_else_is_shown_and_told_of(
    tmp_path: Path, start: bytes, name: str, syntax: str
) -> None:
    entry = read(with_preamble(tmp_path / "a.dcm", start, syntax))
    assert pixels.load(entry.instance).stored.ravel().tolist() == list(range(24))
    ((stack,),) = (study.stacks for study in build([entry]))
    assert [finding.kind for finding in stack.findings if "begins" in finding.sentence] == [
        FindingKind.FOREIGN_PREAMBLE
    ]
    assert f"1 file begins like {name}, before what is DICOM" in stack.warnings
    assert "nothing is run" in next(found.meaning for found in diagnose(stack) if name in found.sentence)


@pytest.mark.parametrize("start", ORDINARY)
def test_an_ordinary_preamble_is_no_finding(tmp_path: Path, start: bytes) -> None:
    ((stack,),) = (study.stacks for study in build([read(with_preamble(tmp_path / "a.dcm", start))]))
    assert FindingKind.FOREIGN_PREAMBLE not in [finding.kind for finding in stack.findings]


def test_scan_warns_and_nothing_is_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "disc"
    folder.mkdir()
    monkeypatch.chdir(folder)
    with_preamble(folder / "AUTORUN.EXE", b"#!/bin/sh\ntouch ran\n").chmod(0o755)
    assert main(["scan", str(folder), "--json"]) == 0
    (series,) = json.loads(capsys.readouterr().out)["studies"][0]["series"]
    assert "1 file begins like a script, before what is DICOM" in series["warnings"]
    assert [path.name for path in folder.iterdir()] == ["AUTORUN.EXE"]


def test_an_archive_in_the_preamble_is_no_archive(tmp_path: Path) -> None:
    path = with_preamble(tmp_path / "a.dcm", b"PK\3\4")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("inner.dcm", b"x")
    assert read(path).instance.preamble == "a ZIP archive"


def test_the_demo_files_have_empty_preambles(tmp_path: Path) -> None:
    folders = write_demo(tmp_path, lambda _done, _total: None, lambda: False, ("us",))
    written = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert written
    for path in written:
        with path.open("rb") as stream:
            assert stream.read(132) == bytes(128) + b"DICM", path.name


def test_a_copy_in_the_library_is_bit_exact_private_and_cannot_be_run(tmp_path: Path) -> None:
    original = with_preamble(tmp_path / "a.dcm", b"MZ")
    original.chmod(0o755)
    (tmp_path / "home").mkdir()
    library = Library(tmp_path / "home" / "library.sqlite")
    import_copy(library, [read(original)], tmp_path / "home" / "studies", Never())
    (copy,) = (tmp_path / "home" / "studies").iterdir()
    assert copy.read_bytes() == original.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600
    library.close()


def test_a_mark_without_a_data_set_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.exe"
    path.write_bytes(b"MZ".ljust(128, b"\0") + b"DICM")
    with pytest.raises(ViewerError):
        read(path)
