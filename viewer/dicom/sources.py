"""Where DICOM files come from: files, nested folders, discs with a DICOMDIR, ZIP archives."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.records import Location, Skipped
from viewer.dicom import archive

DEEPEST_FOLDER = 100
# A pipe that has taken a file's place must not hold the program until somebody writes to it.
_READ_ONLY = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
DISC_DIRECTORY = noted("directory of a disc: its files are read themselves")


@dataclass(frozen=True, slots=True)
class Source:
    """An open file: what reads on from its start, its size in bytes, and the stamp of its `Location`."""

    read: Callable[[int], bytes]
    size: int
    stamp: tuple[int, int]


def walk(inputs: Sequence[str], password: bytes | None = None) -> Iterator[Location | Skipped]:
    """Yield every file below the inputs once, in the order of names, lazily; what cannot be read with the reason.

    A DICOMDIR given by itself yields the files that it names; inside a folder it is left out, since its files
    are found anyway.
    """
    seen_folders: set[tuple[int, int]] = set()
    seen_files: set[str | tuple[str, str]] = set()
    for given in inputs:
        path = os.path.abspath(given)  # noqa: PTH100 - links in the given path are kept
        for found in _walk_one(path, password, seen_folders):
            key = found.name if isinstance(found, Location) else (found.path, found.reason)
            if key not in seen_files:
                seen_files.add(key)
                yield found


def _walk_one(path: str, password: bytes | None, seen: set[tuple[int, int]]) -> Iterator[Location | Skipped]:
    try:
        is_folder, is_there = Path(path).is_dir(), Path(path).exists()
    except OSError as error:  # no file can have that name
        yield Skipped(path, error.strerror or "there is no such file or folder")
        return
    if is_folder:
        yield from _folder(path, password, seen)
    elif not is_there:
        yield Skipped(path, "there is no such file or folder")
    elif not Path(path).is_file():  # a pipe would be waited for
        yield Skipped(path, "no ordinary file")
    elif _is_disc_directory(path):
        yield from _disc(path)
    else:
        yield from _file(path, password)


def _is_disc_directory(path: str) -> bool:
    """Whether a file is called DICOMDIR, in any case and with the version number that some discs show."""
    if "DICOMDIR" not in path.upper():
        return False
    return Path(path).name.upper().split(";")[0].rstrip(".") == "DICOMDIR"


def _disc(path: str) -> Iterator[Location | Skipped]:
    from viewer.dicom import dicomdir  # with pydicom, which a folder of ordinary files does not need

    try:
        yield from dicomdir.references(path)
    except ViewerError as error:
        yield Skipped(path, error.told())
    except OSError:
        yield Skipped(path, "no permission")


def _folder(
    path: str, password: bytes | None, seen: set[tuple[int, int]], depth: int = 0
) -> Iterator[Location | Skipped]:
    try:
        state = Path(path).stat()
        if (state.st_dev, state.st_ino) in seen and state.st_ino:
            return
        seen.add((state.st_dev, state.st_ino))
        with os.scandir(path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except PermissionError:
        yield Skipped(path, "no permission")
        return
    except OSError:
        yield Skipped(path, "the folder cannot be read")
        return
    if depth > DEEPEST_FOLDER:
        yield Skipped(path, f"folders nested more than {DEEPEST_FOLDER} deep")
        return
    for entry in entries:
        try:
            is_folder, is_file = entry.is_dir(), entry.is_file()
        except OSError:
            is_folder = is_file = False
        if is_folder:
            yield from _folder(entry.path, password, seen, depth + 1)
        elif not is_file:
            yield Skipped(entry.path, "a broken link" if entry.is_symlink() else "no ordinary file")
        elif _is_disc_directory(entry.name):
            yield Skipped(entry.path, DISC_DIRECTORY, is_failure=False)
        else:
            yield from _file(entry.path, password)


def _file(path: str, password: bytes | None) -> Iterator[Location | Skipped]:
    if not path.lower().endswith(".zip"):  # pathlib would take longer than opening the file
        yield Location(path)
        return
    try:
        is_archive = archive.is_archive(path)
    except OSError:
        yield Skipped(path, "no permission")
        return
    if is_archive:
        for found in archive.members(path, password):
            if isinstance(found, Location) and _is_disc_directory(found.member):
                yield Skipped(found.name, DISC_DIRECTORY, is_failure=False)
            else:
                yield found
    else:
        yield Location(path)


@contextmanager
def opened(location: Location) -> Iterator[Source]:
    """Open a file for its header: a ZIP member is inflated only as far as it is read."""
    if location.member:
        with archive.stream_member(location) as stream:
            stamp = archive.stamp_of(location)
            yield Source(stream.read, stamp[1], stamp)
        return
    descriptor = os.open(location.path, _READ_ONLY)  # a file object would take half of a scan's time on files
    try:
        stamp = _stamp(descriptor, location)
        yield Source(partial(os.read, descriptor), stamp[1], stamp)
    finally:
        os.close(descriptor)


def read_into(location: Location, offset: int, target: memoryview) -> int:
    """Fill `target`, as bytes, from a place in a file; return how many the file had.

    OSError if it cannot be read, ViewerError if it is another file by now.
    """
    descriptor = os.open(location.path, _READ_ONLY)  # a file object would take a fifth of the time of reading a slice
    try:
        _stamp(descriptor, location)
        if not hasattr(os, "preadv"):  # Windows
            with os.fdopen(os.dup(descriptor), "rb", buffering=0) as stream:
                stream.seek(offset)
                return _fill(target, lambda rest, _: stream.readinto(rest))
        return _fill(target, lambda rest, got: os.preadv(descriptor, (rest,), offset + got))
    finally:
        os.close(descriptor)


def _fill(target: memoryview, read: Callable[[memoryview, int], int | None]) -> int:
    got = 0
    while got < len(target) and (count := read(target[got:], got)):
        got += count
    return got


def open_location(location: Location) -> BinaryIO:
    """Open a file, seekable; a ZIP member is inflated to memory.

    ViewerError if it is gone or locked, or another file than the one that the location's stamp was taken of.
    """
    if location.member:
        return archive.open_member(location)
    try:
        descriptor = os.open(location.path, _READ_ONLY)
    except PermissionError:
        raise ViewerError("no permission to read the file") from None
    except OSError as error:
        raise ViewerError(
            "the file cannot be read any more", error.strerror or "", "is the disc or the folder still there?"
        ) from None
    try:
        _stamp(descriptor, location)
    except BaseException:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def _stamp(descriptor: int, location: Location) -> tuple[int, int]:
    """Return the stamp of an open file; ViewerError if it is no file, or not the one that was opened before."""
    state = os.fstat(descriptor)
    if not stat.S_ISREG(state.st_mode):
        raise ViewerError("no ordinary file")
    stamp = (state.st_mtime_ns, state.st_size)
    if location.stamp not in ((0, 0), stamp):
        raise ViewerError(*archive.CHANGED)
    return stamp
