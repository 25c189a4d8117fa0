"""A DICOMDIR never leads outside its folder, and nothing outside is touched."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.dicom.phantom_files import picture, save
from tests.dicom.test_sources import disc
from viewer.core.records import Entry, Location, Skipped
from viewer.dicom import sources
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan

OUTSIDE = "rejected: outside media"


def place(folder: Path) -> tuple[Path, Path]:
    """Return a sentinel, and a folder beside it that is the disc, with one picture in it."""
    sentinel = save(picture(SOPInstanceUID="1.2.3.666"), folder / "sentinel")
    os.utime(sentinel, ns=(1, 1_000_000_007))
    media = folder / "media"
    media.mkdir()
    save(picture(), media / "IM1")
    return sentinel, media


@pytest.mark.parametrize(
    "file_id",
    [
        ["..", "sentinel"],
        "..\\..\\sentinel",
        "../sentinel",
        ["..", "SENTINEL"],
        ["IM1", "..", "..", "sentinel"],
        ["/", "sentinel"],
        "C:\\sentinel",
        "\\\\host\\share\\sentinel",
        "{absolute}",
    ],
    ids=str,
)
def test_ids_that_lead_outside_are_rejected_and_the_rest_is_read(tmp_path: Path, file_id: str | list[str]) -> None:
    sentinel, media = place(tmp_path)
    before = sentinel.read_bytes(), sentinel.stat().st_mtime_ns
    hostile = str(sentinel) if file_id == "{absolute}" else file_id
    entries: list[Entry] = []
    summary = scan([str(disc(media, hostile, "IM1"))], Never(), lambda batch, _: entries.extend(batch))
    assert [skipped.reason for skipped in summary.skipped] == [OUTSIDE]
    assert [entry.instance.sop_instance_uid for entry in entries] == ["1.2.3.1.1.1"]
    assert (sentinel.read_bytes(), sentinel.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["DICOMDIR", "IM1", "media", "sentinel"]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights on Windows")
@pytest.mark.parametrize("file_id", ["LINK", ["AWAY", "SENTINEL"], ["away", "sentinel"]], ids=str)
def test_links_on_the_disc_that_lead_outside_are_rejected(tmp_path: Path, file_id: str | list[str]) -> None:
    sentinel, media = place(tmp_path)
    (media / "link").symlink_to(sentinel)
    (media / "away").symlink_to(tmp_path)
    before = sentinel.read_bytes(), sentinel.stat().st_mtime_ns
    found = list(sources.walk([str(disc(media, file_id, "im1"))]))
    assert [one.reason for one in found if isinstance(one, Skipped)] == [OUTSIDE]
    assert [Path(one.path).name for one in found if isinstance(one, Location)] == ["IM1"]
    assert (sentinel.read_bytes(), sentinel.stat().st_mtime_ns) == before


def test_nine_components_are_followed_inside_the_disc_only(tmp_path: Path) -> None:
    """The standard allows eight; a disc that has nine is read all the same, one that leads out is not."""
    _, media = place(tmp_path)
    deep = media.joinpath(*"ABCDEFGH")
    deep.mkdir(parents=True)
    save(picture(SOPInstanceUID="1.2.3.9"), deep / "IM9")
    found = list(sources.walk([str(disc(media, [*"ABCDEFGH", "IM9"], [*"ABCDEFG", "..", "sentinel"]))]))
    assert [Path(one.path).name for one in found if isinstance(one, Location)] == ["IM9"]
    assert [one.reason for one in found if isinstance(one, Skipped)] == [OUTSIDE]


def test_pydicom_is_at_least_the_version_whose_file_sets_stay_inside() -> None:
    """Ids that lead outside of a file-set: mended in pydicom 3.0.2."""
    import pydicom

    assert tuple(int(part) for part in pydicom.__version__.split(".")[:3]) >= (3, 0, 2)
