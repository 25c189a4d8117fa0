"""Looking again at the folders of a study: what is new or changed is read, what is gone is marked."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.identity import uid_of
from viewer.core.protocols import CancelToken
from viewer.core.records import Entry, Location
from viewer.dicom import header
from viewer.library.library import BATCH, Library

Read = Callable[[Location], Entry]


@dataclass(slots=True)
class Listing:
    """The files of a folder: names, and for each the time of its last change (ns) and its size."""

    names: list[str] = field(default_factory=list)
    numbers: array[int] = field(default_factory=lambda: array("q"))

    def digest(self) -> bytes:
        """Return what is the same only while nothing has changed."""
        names = "\0".join(self.names).encode("utf-8", "surrogateescape")
        return blake2b(names + self.numbers.tobytes(), digest_size=16).digest()

    def stamps(self, folder: int) -> Iterator[tuple[int, str, int, int]]:
        """Yield folder, name, time and size of each file."""
        for name, mtime_ns, size in zip(self.names, self.numbers[::2], self.numbers[1::2], strict=True):
            yield folder, name, mtime_ns, size


def rescan(library: Library, study_uid: str, job: CancelToken, read: Read = header.read) -> int:
    """Bring a study up to date with the folders that its files lie in, not those below; return what is missing.

    Files of known time and size are not read again; files of other studies, and what is no DICOM, are left alone.
    Of folders that look as they did last time nothing is compared.
    """
    folders, is_missing = library.folders(study_uid)
    listings: dict[int, Listing] = {}
    for number, (path, digest) in folders.items():
        if job.is_cancelled():
            raise Cancelled
        listing = _listing(path)
        if is_missing or listing.digest() != digest:
            listings[number] = listing
    if not listings:
        return library.missing_count(study_uid)
    known = library.known_files(study_uid)
    there = {stamp for number, listing in listings.items() for stamp in listing.stamps(number)}
    changed = sorted((folders[folder][0], name) for folder, name, _, _ in there - known.stamps)
    _read_again(library, study_uid, changed, job, read)
    present = {(folder, name) for folder, name, _, _ in there}
    gone = {(folder, name) for folder, name in known.names() - present if folder in listings}
    missing = library.mark_missing(study_uid, known, gone)
    library.keep_listings(study_uid, {number: listing.digest() for number, listing in listings.items()})
    return missing


def _read_again(library: Library, study_uid: str, files: list[tuple[str, str]], job: CancelToken, read: Read) -> None:
    """Take in those of some files that belong to the study."""
    found: list[Entry] = []
    for folder, name in files:
        if job.is_cancelled():
            raise Cancelled
        if name.startswith("."):
            continue
        with suppress(ViewerError):
            entry = read(Location(os.path.join(folder, name)))  # noqa: PTH118
            if entry.study.study_uid == uid_of(study_uid):
                found.append(entry)
        if len(found) >= BATCH:
            library.add(found)
            found = []
    library.add(found)


def _listing(folder: str) -> Listing:
    """Look into a folder; on a disc that is out there is nothing."""
    found = Listing()
    names, numbers = found.names, found.numbers
    with suppress(OSError, OverflowError), os.scandir(folder) as files:
        for file in files:
            if file.is_file():
                status = file.stat()
                numbers.extend((status.st_mtime_ns, status.st_size))
                names.append(file.name)
    return found
