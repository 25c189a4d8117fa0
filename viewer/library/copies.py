"""Copying files into the library's own folder."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Protocol

from viewer.core import atomic
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.protocols import CancelToken
from viewer.core.records import Entry, Location
from viewer.dicom import sources
from viewer.library.library import Library

STEP = 1 << 20
PER_FOLDER = 1_000


class Job(CancelToken, Protocol):
    """The part of a job that copying needs."""

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        ...


def import_copy(library: Library, entries: Sequence[Entry], folder: Path, job: Job) -> int:
    """Copy files into `folder` and index the copies; return how many.

    A copy is named by the hash of its SOP instance UID, never by anything of the patient, and is whole or not there.
    Raises ViewerError where a file cannot be read or the folder is full, Cancelled; what was copied before is kept.
    """
    copied: list[Entry] = []
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for number, entry in enumerate(entries):
            if job.is_cancelled():
                raise Cancelled
            path = _copy(entry, folder)
            copied.append(replace(entry, instance=replace(entry.instance, location=Location(str(path)))))
            job.progress(number + 1, len(entries))
    except OSError as error:
        hint = "is the disk full or write-protected?"
        raise ViewerError("A file cannot be copied into the library", error.strerror or "", hint) from error
    finally:
        library.add(copied)
    return len(copied)


def copy_out(locations: Sequence[Location], folder: Path, job: Job) -> int:
    """Copy files as they are into a new folder below `folder`; return how many.

    They are numbered: names of files and folders may tell who the patient is. Each copy is whole or not there.
    Raises ViewerError where a file cannot be read or the folder is full, Cancelled; what was copied before is kept.
    """
    try:
        target = _new_folder(folder)
        for number, location in enumerate(locations):
            if job.is_cancelled():
                raise Cancelled
            part = target / f"{number // PER_FOLDER + 1:03}"
            part.mkdir(exist_ok=True)
            with (
                sources.open_location(location) as source,
                atomic.replacing(part / f"IM{number + 1:06}.dcm") as file,
            ):
                shutil.copyfileobj(source, file, STEP)
            job.progress(number + 1, len(locations))
    except OSError as error:
        hint = "is the disk full or write-protected?"
        raise ViewerError("A file cannot be copied", error.strerror or "", hint) from error
    return len(locations)


def _new_folder(folder: Path) -> Path:
    for number in range(1, 10_000):
        target = folder / (f"dicom-{number}" if number > 1 else "dicom")
        try:
            target.mkdir()
        except FileExistsError:
            continue
        return target
    raise ViewerError("The folder holds too many copies already", hint="choose another folder")


def _copy(entry: Entry, folder: Path) -> Path:
    name = hashlib.sha256(entry.instance.sop_instance_uid.encode()).hexdigest()[:40]
    target = folder / f"{name}.dcm"
    with sources.open_location(entry.instance.location) as source:
        if target.exists():
            digest = _digest(source)
            with target.open("rb") as known:
                if _digest(known) == digest:
                    return target
            # Two objects must not have one UID; when they do, both are kept.
            source.seek(0)
            target = folder / f"{name}-{digest[:16]}.dcm"
        with atomic.replacing(target) as file:
            shutil.copyfileobj(source, file, STEP)
    return target


def _digest(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(STEP):
        digest.update(chunk)
    return digest.hexdigest()
