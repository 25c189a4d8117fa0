"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

PRIVATE = 0o600
"""Rights of what is the user's alone; a file that is meant for others takes 0o666, less what the system masks."""

_UNFINISHED = re.compile(r"\.(\d+)-[0-9a-f]{16}\.part")


@contextlib.contextmanager
def beside(path: Path, mode: int = PRIVATE) -> Iterator[Path]:
    """Give a new empty file beside `path`, of the same suffix; it takes the path's place, durably, when the block ends.

    OSError is the caller's to put into words. Nothing is left behind by an error.
    """
    if not is_name(path):
        raise OSError(errno.EINVAL, "it is no name of a file")
    temporary = path.with_name(f".{os.getpid()}-{secrets.token_hex(8)}.part{path.suffix}")
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


@contextlib.contextmanager
def replacing(path: Path, mode: int = PRIVATE) -> Iterator[BinaryIO]:
    """Give an open file that takes the place of `path` as with `beside`."""
    with beside(path, mode) as temporary, temporary.open("wb") as file:
        yield file


def is_name(path: Path) -> bool:
    """Whether a file can have that name: it holds no zero, and no half of a character."""
    try:
        return path.name != "" and b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def is_special(path: Path) -> bool:
    """Whether a path is, or leads to, something that is neither a file nor a folder; OSError where it cannot be one."""
    return path.exists() and not path.is_file() and not path.is_dir()


def sweep(folder: Path) -> int:
    """Delete unfinished files that a killed process has left in a folder; return how many."""
    swept = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _UNFINISHED.match(entry.name)
            if found and not _runs(int(found[1])) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()
                    swept += 1
    return swept


def _runs(process: int) -> bool:
    """Whether a process of that number may still run; always so where the system cannot be asked."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
