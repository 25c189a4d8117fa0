"""SQLite files of our own: how they are opened, upgraded, and set aside when they are damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from viewer.core.errors import ViewerError

Migration = Callable[[sqlite3.Connection], None]

BUSY_MS = 10_000
PARTS = ("", "-wal", "-shm")


class NewerFileError(ViewerError):
    """The file was made by a newer version of the program."""


class DamagedFileError(ViewerError):
    """The file is no database any more, or a damaged one."""


def connect(path: Path, migrations: Sequence[Migration], *, is_durable: bool) -> sqlite3.Connection:
    """Open a file for reading and writing, making or upgrading it: its version is the number of steps taken.

    The connection may be used from any thread, by one at a time. `is_durable` makes each commit survive a power cut.
    Raises `NewerFileError`, `DamagedFileError`, or `ViewerError` where the file cannot be written.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = _open(f"{path.absolute().as_uri()}?mode=rw")
    except (OSError, sqlite3.OperationalError) as error:
        raise ViewerError("The file cannot be written", _reason(error), "check the rights of its folder") from error
    try:
        with translated():
            _check_version(connection, len(migrations))
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'FULL' if is_durable else 'NORMAL'}")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA foreign_keys = ON")
            _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that is not to be changed; a folder without write rights is no obstacle."""
    for options in ("mode=ro", "mode=ro&immutable=1"):
        try:
            connection = _open(f"{path.absolute().as_uri()}?{options}")
        except sqlite3.OperationalError:
            continue
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            connection.close()
        except sqlite3.DatabaseError as error:
            connection.close()
            raise DamagedFileError("The file is damaged", _reason(error)) from error
        else:
            return connection
    raise ViewerError("The file cannot be read", "", "check the rights of the file and of its folder")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Run a block as one write: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn what SQLite raises into `DamagedFileError` or `ViewerError`."""
    try:
        yield
    except sqlite3.OperationalError as error:
        hint = "is the disk full or write-protected?"
        raise ViewerError("The database cannot be used", _reason(error), hint) from error
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            raise DamagedFileError("The file is damaged", _reason(error)) from error
        raise ViewerError("The database cannot take this", _reason(error)) from error


def set_aside(path: Path) -> Path:
    """Rename a damaged file with its journal, so that a new one can take its place; return its new name."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    for part in PARTS:
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{part}").rename(f"{aside}{part}")
    return aside


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong in the whole file."""
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    # Its subclasses tell of a closed connection or of values that do not fit: no reason to begin a file anew.
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _open(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    # A text of which a bit has flipped costs its own row, not all rows that are read with it.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    return connection


def _check_version(connection: sqlite3.Connection, known: int) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > known:
        raise NewerFileError(
            "The file was made by a newer version of Hounsfield",
            f"its format is {version}, this program knows {known}",
            "update the program",
        )
    return version


def _migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    while _check_version(connection, len(migrations)) < len(migrations):
        with transaction(connection):
            # Asked again inside the transaction: another process may have taken the step meanwhile.
            version = _check_version(connection, len(migrations))
            if version < len(migrations):
                migrations[version](connection)
                connection.execute(f"PRAGMA user_version = {version + 1}")


def _reason(error: Exception) -> str:
    return error.strerror or "" if isinstance(error, OSError) else str(error)
