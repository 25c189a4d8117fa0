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

from viewer.core.errors import ViewerError
from viewer.core.records import Location, Skipped
from viewer.dicom.budget import inflated_limit

MOST_MEMBERS = 200_000
LARGEST_MEMBER = 4 * 1024**3
_CHUNK = 1024 * 1024
_KEPT_OPEN = 4
# Python's bzip2 and LZMA inflate without a limit: a kilobyte becomes gigabytes before the first of them is seen.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NESTED = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")

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
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        yield Skipped(path, "damaged: the ZIP cannot be read")
        return
    if len(infos) > MOST_MEMBERS:
        yield Skipped(path, f"the ZIP holds more than {MOST_MEMBERS} files")
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


def inflate_member(location: Location, limit: int = LARGEST_MEMBER) -> bytes:
    """Return a whole member; memory follows the bytes received, ViewerError beyond `limit` or a hundredfold."""
    limit = inflated_limit(_info(location).compress_size, limit)
    parts, total = [], 0
    try:
        with stream_member(location) as stream:
            while part := stream.read(_CHUNK):
                total += len(part)
                if total > limit:
                    raise ViewerError(f"the ZIP member inflates to more than {limit // 2**20} MiB")
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
    """Return an open ZIP; the last few stay open, for its directory is costly to read for every member."""
    state = Path(path).stat()
    key = (path, state.st_mtime_ns, state.st_size)
    with _lock:
        archive = _archives.pop(key, None) or zipfile.ZipFile(path)
        _archives[key] = archive
        while len(_archives) > _KEPT_OPEN:
            _archives.popitem(last=False)
    return archive
