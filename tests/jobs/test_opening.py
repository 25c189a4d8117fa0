"""Scanning: the first picture at once, everything named once, stopped on demand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.jobs.made import series
from viewer.core.errors import Cancelled
from viewer.core.records import Entry, Skipped
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan


class Batches:
    def __init__(self) -> None:
        self.entries: list[list[Entry]] = []
        self.skipped: list[Skipped] = []

    def __call__(self, entries: list[Entry], skipped: list[Skipped]) -> None:
        self.entries.append(entries)
        self.skipped.extend(skipped)


@pytest.mark.parametrize("count", [3, 30])
def test_the_first_batch_is_the_first_picture_however_many_follow(tmp_path: Path, count: int) -> None:
    found = Batches()
    summary = scan([str(series(tmp_path / "s", count))], Never(), found)
    assert len(found.entries[0]) == 1
    assert sum(len(batch) for batch in found.entries) == count == summary.files
    assert summary.skipped == ()


def test_what_is_no_picture_is_named_with_its_reason(tmp_path: Path) -> None:
    folder = series(tmp_path / "s", 2)
    (folder / "000-notes.txt").write_text("nothing to see")
    found = Batches()
    summary = scan([str(folder)], Never(), found)
    assert summary.files == 3
    assert summary.skipped == tuple(found.skipped)
    assert [(Path(skipped.path).name, skipped.reason) for skipped in summary.skipped] == [
        ("000-notes.txt", "not DICOM")
    ]


def test_a_cancelled_scan_hands_over_what_it_found(tmp_path: Path) -> None:
    class AfterTwo(Never):
        asked = 0

        def is_cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 2

    found = Batches()
    with pytest.raises(Cancelled):
        scan([str(series(tmp_path / "s", 5))], AfterTwo(), found)
    assert sum(len(batch) for batch in found.entries) == 2
