"""Files to index records, streamed: the first picture is on the screen before the scan has ended."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.records import Entry, Location, Skipped
from viewer.dicom import header, sources
from viewer.jobs.lanes import Job

BATCH_S = 0.1
BATCH_FILES = 200

Found = Callable[[list[Entry], list[Skipped]], None]


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan came to: `files` looked at, those `skipped` with their reasons, and the time it took."""

    files: int
    skipped: tuple[Skipped, ...]
    seconds: float


def scan(inputs: Sequence[str], job: Job, found: Found, password: bytes | None = None) -> ScanSummary:
    """Read the headers of all files below the inputs, and hand them to `found` in batches, from this thread.

    The first batch comes with the first picture, however many files follow; the next ones after a tenth of a second
    or 200 files. Raises Cancelled between two files; what was found by then was handed over.
    """
    start = time.monotonic()
    batch = _Batch(found)
    files = 0
    for place in sources.walk(inputs, password):
        if job.is_cancelled():
            batch.hand_over()
            raise Cancelled
        files += 1
        if isinstance(place, Skipped):
            batch.skip(place)
        else:
            _read(place, batch)
        if batch.is_due():
            batch.hand_over()
            job.progress(files, 0)
    batch.hand_over()
    job.progress(files, files)
    return ScanSummary(files, tuple(batch.all_skipped), time.monotonic() - start)


def _read(place: Location, batch: _Batch) -> None:
    try:
        batch.add(header.read(place))
    except ViewerError as error:
        batch.skip(Skipped(place.name, error.told()))


class _Batch:
    """What was found since the last time it was handed over."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._entries: list[Entry] = []
        self._skipped: list[Skipped] = []
        self._last = time.monotonic()
        self._has_shown = False
        self._has_picture = False
        self.all_skipped: list[Skipped] = []

    def add(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._has_picture = self._has_picture or entry.instance.pixel is not None

    def skip(self, skipped: Skipped) -> None:
        self._skipped.append(skipped)
        self.all_skipped.append(skipped)

    def is_due(self) -> bool:
        if self._has_picture and not self._has_shown:
            return True
        return len(self._entries) >= BATCH_FILES or time.monotonic() - self._last >= BATCH_S

    def hand_over(self) -> None:
        if self._entries or self._skipped:
            self._found(self._entries, self._skipped)
            self._entries, self._skipped = [], []
        self._has_shown = self._has_picture
        self._last = time.monotonic()
