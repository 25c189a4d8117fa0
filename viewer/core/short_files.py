"""Small files that a user names, or that the program keeps: a story, a password, settings."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any

from viewer.core import atomic
from viewer.core.errors import ViewerError


def read(path: Path, most_bytes: int) -> bytes:
    """Return the bytes of a file, or of what is no ordinary one but ends, as a pipe.

    Raises OSError where it cannot be read, `ViewerError` where it has more than `most_bytes`, as a device without end.
    """
    _check_name(path)
    with path.open("rb") as file:
        return _bounded(path, file.read(most_bytes + 1), most_bytes)


def read_ordinary(path: Path, most_bytes: int) -> bytes:
    """Return the bytes of an ordinary file: a pipe, which may never end, is refused by an OSError, never waited for."""
    _check_name(path)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        return _bounded(path, file.read(most_bytes + 1), most_bytes)


def parsed(content: bytes | str) -> Any:
    """Return what JSON says; ValueError for what is none, or is nested beyond all sense."""
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deep") from None


def _bounded(path: Path, found: bytes, most_bytes: int) -> bytes:
    if len(found) > most_bytes:
        raise ViewerError("The file is too long", f"{path}: more than {most_bytes} bytes", "name another file")
    return found


def _check_name(path: Path) -> None:
    if not atomic.is_name(path):
        raise OSError(errno.EINVAL, "it is no name of a file")
