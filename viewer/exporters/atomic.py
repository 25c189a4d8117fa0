"""Files for others to see: whole or not at all, and never in place of a picture that was read."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from viewer.core import atomic
from viewer.core.errors import ViewerError

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_PREAMBLE = 128
_FOR_OTHERS = 0o666


@contextmanager
def replacing(target: Path, *, force: bool, inputs: Collection[Path], what: str) -> Iterator[Path]:
    """Give a new empty file beside `target`; flush it to the disk and rename it when the block ends well.

    `what` names the thing in messages ('picture', 'movie'). After any error the new file is gone and `target` is as
    it was; errors of the file system become `ViewerError`.
    """
    try:
        _refuse(target, force=force, inputs=inputs, what=what)
        atomic.sweep(target.parent)
        with atomic.beside(target, _FOR_OTHERS) as temporary:
            yield temporary
            # Asked again: encoding may take minutes, in which a file of that name may have come.
            _refuse(target, force=force, inputs=inputs, what=what)
    except ViewerError:
        raise
    except Exception as error:
        number = getattr(error, "errno", None)  # PyAV's errors have one too
        if isinstance(error, OSError) or isinstance(number, int):
            raise _explained(number or errno.EIO, what) from error
        raise


def _refuse(target: Path, *, force: bool, inputs: Collection[Path], what: str) -> None:
    if target.is_dir():
        raise ViewerError(f"The {what} was not saved", "the name is that of a folder", "give a file name")
    if not target.exists():
        return
    if atomic.is_special(target):
        raise ViewerError(f"The {what} was not saved", "the name is that of a device", "give a file name")
    if any(_is_same(target, Path(path)) for path in inputs) or is_dicom(target):
        raise ViewerError(
            f"The {what} was not saved", "it would replace a DICOM file that was read", "choose another name"
        )
    if not force:
        raise ViewerError(f"The {what} was not saved", "there is a file of that name", "choose another name")


def _is_same(target: Path, path: Path) -> bool:
    with suppress(OSError):
        return target.samefile(path)
    return False


def is_dicom(path: Path) -> bool:
    """Whether a path leads to a DICOM file, which is never replaced."""
    if not path.is_file():  # a pipe would wait for what never comes
        return False
    with suppress(OSError), path.open("rb") as file:
        return file.read(_PREAMBLE + 4)[_PREAMBLE:] == b"DICM"
    return False


def _explained(number: int, what: str) -> ViewerError:
    """Turn the number of a system error into words; its text would name the path."""
    reason = os.strerror(abs(number))
    if number in _FULL:
        return ViewerError(f"The disk is full: {what} not saved", reason, "free some space or choose another disk")
    if number == errno.EFBIG:
        return ViewerError(f"The file is too large for this disk: {what} not saved", reason, "choose another disk")
    if number in _REFUSED:
        return ViewerError(f"This folder cannot be written to: {what} not saved", reason, "choose another folder")
    if number in (errno.ENOENT, errno.ENOTDIR):
        return ViewerError(f"The folder does not exist: {what} not saved", reason, "choose another folder")
    return ViewerError(f"The {what} could not be saved", reason, "choose another place")
