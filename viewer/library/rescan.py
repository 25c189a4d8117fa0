"""Looking again at the folders of a study: what is new or changed is read, what is gone is marked."""

from __future__ import annotations

import os
from collections.abc import Callable

from viewer.core.errors import Cancelled, ViewerError
from viewer.core.identity import uid_of
from viewer.core.protocols import CancelToken
from viewer.core.records import Entry, Location
from viewer.dicom import header
from viewer.library.library import BATCH, Library

Read = Callable[[Location], Entry]


def rescan(library: Library, study_uid: str, job: CancelToken, read: Read = header.read) -> int:
    """Bring a study up to date with the folders that its files lie in, not those below; return what is missing.

    Files of known time and size are not read again; files of other studies, and what is no DICOM, are left alone.
    """
    known = library.stamps(study_uid)
    found: list[Entry] = []
    for folder in sorted({os.path.dirname(path) for path in known}):  # noqa: PTH120
        for path in _changed(folder, known):
            if job.is_cancelled():
                raise Cancelled
            try:
                entry = read(Location(path))
            except ViewerError:
                continue
            if entry.study.study_uid == uid_of(study_uid):
                found.append(entry)
            if len(found) >= BATCH:
                library.add(found)
                found = []
    library.add(found)
    return library.check(study_uid)


def _changed(folder: str, known: dict[str, tuple[int, int]]) -> list[str]:
    changed = []
    try:
        with os.scandir(folder) as files:
            for file in files:
                if file.is_file() and not file.name.startswith("."):
                    status = file.stat()
                    if known.get(file.path) != (status.st_mtime_ns, status.st_size):
                        changed.append(file.path)
    except OSError:
        # The disc is out: what lies there is marked by the check that follows.
        return []
    return sorted(changed)
