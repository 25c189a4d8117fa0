"""Files that a running program holds, so that others see whether it still runs: the system lets go when it dies."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import BinaryIO


class Hold:
    """A file that is held by this program alone until `release`; `take` gives None where another holds it."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path, self._file = path, file

    @classmethod
    def take(cls, path: Path) -> Hold | None:
        """Hold a file, making it. OSError where that cannot be."""
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        if _locked(file):
            return cls(path, file)
        file.close()
        return None

    def release(self, *, deletes: bool = True) -> None:
        """Let go, and delete the file."""
        if deletes and os.name == "posix":
            # Before letting go: nobody can take it in between.
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
        self._file.close()
        if deletes and os.name != "posix":
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)


def is_held(path: Path) -> bool:
    """Whether a running program holds a file."""
    try:
        hold = Hold.take(path) if path.exists() else None
    except OSError:
        return True  # it cannot be asked: better leave it alone
    if hold is not None:
        hold.release(deletes=False)
    return hold is None and path.exists()


if sys.platform == "win32":
    import msvcrt

    def _locked(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
