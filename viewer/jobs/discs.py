"""Removable discs that are in: where they are mounted, and whether they hold DICOM. For lanes: a disc may be slow."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
OPTICAL = frozenset(("iso9660", "udf", "cd9660"))
REMOTE = ("nfs", "cifs", "smb", "9p", "afs", "autofs", "ceph", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.gvfsd")
"""Kinds of file systems that no disc has: one whose server is gone would hold up whoever looks."""
REMOVABLE = ("/media/", "/run/media/", "/mnt/")
LOOKED_AT = 60
"""Files of a disc that are looked at for the letters of a DICOM file, where there is no DICOMDIR."""
DEEPEST = 3
PREAMBLE = 128
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DRIVE_REMOVABLE, _DRIVE_OPTICAL = 2, 5


@dataclass(frozen=True, slots=True)
class Disc:
    """A disc that is in: its folder, and what tells it from the next one in the same folder."""

    path: str
    mark: str = ""

    @property
    def name(self) -> str:
        """What the disc is called."""
        return Path(self.path).name or self.path


def mounted(also_in: str = "") -> tuple[Disc, ...]:
    """Return the discs that are in; the folders within `also_in` count as such too."""
    found = [*_of_system(), *(_within(also_in) if also_in else ())]
    return tuple(dict.fromkeys(found))


def _of_system() -> Iterator[Disc]:
    if sys.platform == "win32":
        yield from _drives()
    elif sys.platform == "darwin":
        yield from _within("/Volumes")
    else:
        with suppress(OSError):
            yield from discs_of(MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))


def discs_of(table: str) -> Iterator[Disc]:
    """Yield the discs of a table of mounts, as proc(5) describes it: optical ones, and where desktops mount others."""
    for line in table.split("\n"):  # names hold other ends of lines
        fields, _, rest = line.partition(" - ")
        parts, kind = fields.split(" "), rest.split(" ")[0]
        if len(parts) < 5:
            continue
        path = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), parts[4])
        if kind in OPTICAL or (path.startswith(REMOVABLE) and not kind.startswith(REMOTE)):
            yield Disc(path, f"{parts[0]} {parts[2]}")


def _within(folder: str) -> Iterator[Disc]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            # The system's own disc is a link to the root.
            if entry.is_dir(follow_symlinks=False):
                status = entry.stat()
                yield Disc(entry.path, f"{status.st_dev} {status.st_ino}")


def _drives() -> Iterator[Disc]:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    letters = kernel.GetLogicalDrives()
    for at in range(26):
        path = f"{chr(ord('A') + at)}:\\"
        if letters >> at & 1 and kernel.GetDriveTypeW(path) in (_DRIVE_REMOVABLE, _DRIVE_OPTICAL):
            with suppress(OSError):
                yield Disc(path, str(os.stat(path).st_dev))  # noqa: PTH116 - a drive without a disc raises


def holds_dicom(disc: Disc) -> bool:
    """Whether a disc has a DICOMDIR, or one of its first files is DICOM; what cannot be read holds none."""
    root = Path(disc.path)
    with suppress(OSError):
        if any(name.upper().split(";")[0].rstrip(".") == "DICOMDIR" for name in os.listdir(root)):  # noqa: PTH208
            return True
    return any(_is_dicom(path) for path in islice(_files(root, DEEPEST), LOOKED_AT))


def _files(folder: Path, depth: int) -> Iterator[Path]:
    """Yield files, those of a folder before those below it."""
    folders: list[Path] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name)[:LOOKED_AT]:
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
    for below in folders if depth else ():
        yield from _files(below, depth - 1)


def _is_dicom(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(PREAMBLE + 4)[PREAMBLE:] == b"DICM"
    except OSError:
        return False
