"""The files that a DICOMDIR refers to, never any outside its folder (PS3.10 8, PS3.3 F)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from viewer.core.errors import ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom.boundary import boundary
from viewer.dicom.reading import parse
from viewer.dicom.sop_classes import DIRECTORY

OUTSIDE = "rejected: outside media"


def references(path: str) -> Iterator[Location | Skipped]:
    """Yield each file that a DICOMDIR names, in its order and once; ViewerError if it cannot be read."""
    root = Path(path).parent
    listings: dict[Path, dict[str, str]] = {}
    seen: set[tuple[str, ...]] = set()
    for parts in _file_ids(path):
        if parts in seen:
            continue
        seen.add(parts)
        found = _found(root, parts, listings)
        yield Location(str(found)) if isinstance(found, Path) else Skipped(f"{path}!{'/'.join(parts)}", found)


def _file_ids(path: str) -> list[tuple[str, ...]]:
    with Path(path).open("rb") as stream, boundary():
        size = os.fstat(stream.fileno()).st_size
        dataset = parse(stream, size).dataset
        if "DirectoryRecordSequence" not in dataset and str(dataset.get("MediaStorageSOPClassUID", "")) != DIRECTORY:
            raise ViewerError("damaged: it is called DICOMDIR, but lists no files")
        found = []
        for record in dataset.get("DirectoryRecordSequence") or ():
            value = record.get("ReferencedFileID")
            if value:
                found.append((value,) if isinstance(value, str) else tuple(str(part) for part in value))
        return found


def _found(root: Path, parts: tuple[str, ...], listings: dict[Path, dict[str, str]]) -> Path | str:
    """Return the file that an id names, or why there is none that may be read."""
    if any(not _is_plain_name(part) for part in parts):
        return OUTSIDE
    place = root
    for part in parts:
        place = place / _actual_name(place, part, listings)
        if not place.resolve().is_relative_to(root.resolve()):
            return OUTSIDE
    return place if place.is_file() else "missing: the DICOMDIR names it, but it is not there"


def _is_plain_name(part: str) -> bool:
    return bool(part) and part not in (".", "..") and not any(sign in part for sign in "/\\:\0")


def _actual_name(folder: Path, part: str, listings: dict[Path, dict[str, str]]) -> str:
    """Return a name as the disc spells it: case, and the ';1' or '.' of ISO 9660, may differ."""
    if folder not in listings:
        try:
            names = sorted(os.listdir(folder))  # noqa: PTH208 - names only, for thousands of files
        except OSError:
            names = []
        listings[folder] = {name: name for name in names} | {_folded(name): name for name in names}
    listing = listings[folder]
    return listing.get(part) or listing.get(_folded(part), part)


def _folded(name: str) -> str:
    return "\0" + name.upper().split(";")[0].rstrip(".")
