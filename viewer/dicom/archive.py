"""DICOM files inside a ZIP: read in memory within limits, never extracted to disk."""

from __future__ import annotations

import io
import threading
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from viewer.core import budget
from viewer.core.errors import BeyondLimit, ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom.budget import inflated_limit

_CHUNK = 1024 * 1024
_KEPT_OPEN = 4
# Python's bzip2 and LZMA inflate without a limit: a kilobyte becomes gigabytes before the first of them is seen.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NESTED = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")

_ENTRY = b"PK\1\2"
# The record at the end of a ZIP with the longest comment, and those of ZIP64 before it.
_LONGEST_END = 65_536 + 22 + 20 + 56

CHANGED = ("the file was changed since it was opened", "", "open it again")

_lock = threading.Lock()
_archives: OrderedDict[tuple[str, int, int], zipfile.ZipFile] = OrderedDict()
_passwords: dict[str, bytes] = {}


def is_archive(path: str) -> bool:
    """Whether a file is a ZIP, by its first bytes."""
    with Path(path).open("rb") as stream:
        return stream.read(4) in (b"PK\3\4", b"PK\5\6")


def members(path: str, password: bytes | None = None) -> Iterator[Location | Skipped]:
    """Yield every file of a ZIP once, in the order of names; the password is kept in memory for later reads."""
    try:
        infos = [info for info in _archive(path).infolist() if not info.filename.endswith("/")]
    except ViewerError as error:
        yield Skipped(path, error.told())
        return
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        yield Skipped(path, "damaged: the ZIP cannot be read")
        return
    if password is not None:
        _passwords[path] = password
    seen: set[str] = set()
    for info in sorted(infos, key=lambda info: info.filename):
        reason = _refusal(info, path, seen)
        seen.add(info.filename)
        yield Skipped(f"{path}!{info.filename}", reason) if reason else Location(path, info.filename)


def _refusal(info: zipfile.ZipInfo, path: str, seen: set[str]) -> str:
    if not info.filename:
        return "damaged: it has no name in the ZIP"
    if info.filename in seen:
        return "a second file of the same name in the ZIP"
    if info.flag_bits & 1 and path not in _passwords:
        return "encrypted: a password is needed"
    if info.filename.lower().endswith(_NESTED):
        return "an archive inside an archive is not opened"
    if (info.external_attr >> 16) & 0o170000 == 0o120000:
        return "a link"
    if info.compress_type not in _METHODS:
        return "a way of compressing that is not opened: unpack the ZIP, and open the folder"
    return ""


def stamp_of(location: Location) -> tuple[int, int]:
    """Return the check sum and the size that the ZIP declares for a member: they tell it from another."""
    info = _info(location)
    return info.CRC, info.file_size


def stream_member(location: Location) -> BinaryIO:
    """Return a member as a stream that is inflated while it is read; ViewerError if it cannot be opened."""
    info = _info(location)
    try:
        stream = _archive(location.path).open(info, pwd=_passwords.get(location.path))
    except (RuntimeError, NotImplementedError) as error:
        raise ViewerError("the ZIP member is encrypted, or its password is wrong", type(error).__name__) from None
    except (zipfile.BadZipFile, OSError) as error:
        raise ViewerError("damaged: the ZIP member cannot be read", type(error).__name__) from None
    return stream  # type: ignore[return-value]


def inflate_member(location: Location) -> bytes:
    """Return a whole member; memory follows the bytes received, BadFile beyond the limits."""
    most = budget.current().archive_file_mib
    limit, setting = inflated_limit(_info(location).compress_size, most, "archive_file_mib")
    parts, total = [], 0
    try:
        with stream_member(location) as stream:
            while part := stream.read(_CHUNK):
                total += len(part)
                if total > limit:
                    reason = f"the ZIP member inflates to more than {limit // budget.MIB} MiB"
                    raise BeyondLimit(reason, hint=budget.hint(setting))
                parts.append(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise ViewerError("damaged: the ZIP member cannot be read", type(error).__name__) from None
    return b"".join(parts)


def open_member(location: Location) -> io.BytesIO:
    """Return a seekable stream of a whole member."""
    return io.BytesIO(inflate_member(location))


def _info(location: Location) -> zipfile.ZipInfo:
    try:
        info = _archive(location.path).getinfo(location.member)
    except KeyError:
        raise ViewerError("the file is not in the ZIP any more") from None
    except (zipfile.BadZipFile, OSError) as error:
        raise ViewerError("damaged: the ZIP cannot be read", type(error).__name__) from None
    if location.stamp not in ((0, 0), (info.CRC, info.file_size)):
        raise ViewerError(*CHANGED)
    return info


def _archive(path: str) -> zipfile.ZipFile:
    """Return an open ZIP; the last few stay open, for its directory is costly to read for every member.

    BadFile if it holds too many files.
    """
    state = Path(path).stat()
    key = (path, state.st_mtime_ns, state.st_size)
    with _lock:
        archive = _archives.pop(key, None)
        if archive is None:
            _check_count(path, state.st_size)
            archive = zipfile.ZipFile(path)
        _archives[key] = archive
        while len(_archives) > _KEPT_OPEN:
            _archives.popitem(last=False)
    return archive


def _check_count(path: str, size: int) -> None:
    """Count the entries in the directory of a ZIP before any is read: what the ZIP declares is not believed."""
    most = budget.current().archive_files
    with Path(path).open("rb") as stream:
        left = min(size, _directory_size(stream, size) + _LONGEST_END)
        stream.seek(size - left)
        count, before = 0, b""
        while part := stream.read(_CHUNK):
            count += (before + part).count(_ENTRY)
            before = part[-3:]
            if count > most:
                raise BeyondLimit(f"the ZIP holds more than {most} files", hint=budget.hint("archive_files"))


def _directory_size(stream: BinaryIO, size: int) -> int:
    """Return how many bytes the directory has by the record at the end of the ZIP, 0 without one."""
    stream.seek(max(0, size - _LONGEST_END))
    tail = stream.read()
    end = tail.rfind(b"PK\5\6")
    if end < 0 or end + 16 > len(tail):
        return 0
    declared = int.from_bytes(tail[end + 12 : end + 16], "little")
    wide = tail.rfind(b"PK\6\6", 0, end)  # ZIP64
    return int.from_bytes(tail[wide + 40 : wide + 48], "little") if wide >= 0 else declared
