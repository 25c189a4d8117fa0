"""The study library."""

from __future__ import annotations

import itertools
import os
import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from viewer.core import database
from viewer.core.database import DamagedFileError
from viewer.core.errors import ViewerError
from viewer.core.identity import suffix_of, uid_of
from viewer.core.records import Entry, Location, Patient
from viewer.library import searching, tables
from viewer.library.adding import Batch, patients_of, refresh
from viewer.library.query import Query, Surroundings, parse
from viewer.library.records import KnownFiles, Order, Place, StudyPage, StudyRow
from viewer.library.words import searchable

__all__ = ["Library", "StudyRow"]

BATCH = 10_000
ROWS = 500
PATIENTS = 100
CACHE_KIB = 32 << 10
EVERYTHING = Query()


class Library:
    """The index of the studies that were opened or added; for use from any thread, and by several processes.

    Studies are named by keys (`core.identity`): the UID, and more where two patients share one.

    A damaged file is set aside and an empty one begun (`notes` tell); one of a newer version raises `ViewerError`.
    Files in `copies`, where they are named by `library.copies`, belong to the library and go when their study does.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.copies = path.parent / "studies"
        self.notes: tuple[str, ...] = ()
        # Searching does not wait for adding: a connection each.
        self._write_lock, self._read_lock = threading.Lock(), threading.Lock()
        self._is_closed = False
        self._open()

    def add(self, entries: Iterable[Entry], *, are_keyed: bool = False) -> int:
        """Index files where they lie, in transactions of some thousands; return how many.

        Where files do not come under the keys of their studies yet (`are_keyed`), they get those that are known here.
        """
        count = 0
        remaining = iter(entries)
        while batch := list(itertools.islice(remaining, BATCH)):
            with self._writing() as connection:
                Batch(connection, are_keyed=are_keyed).add(batch)
            count += len(batch)
        return count

    def search(self, text: str = "", limit: int = ROWS, around: Surroundings | None = None) -> list[StudyRow]:
        """Return the studies in which all is found that a search asks for, the newest first.

        Looks through names in all their scripts, ID, accession, date, modality, description, body part, institution,
        texts of series and notes, whatever the case and accents; '*' and '?' stand for any letters and for one.
        `query.parse` tells what else can be asked.
        """
        return self.table(parse(text, around), limit=limit)

    def page(self, query: Query, after: Place | None = None, patients: int = PATIENTS) -> StudyPage:
        """Return the next patients with all their studies that are asked for, the newest first."""
        with self._reading() as connection:
            return searching.page(connection, query, after, patients)

    def table(
        self,
        query: Query = EVERYTHING,
        order: Order = Order.DATE,
        *,
        is_descending: bool = True,
        limit: int = ROWS,
        skip: int = 0,
    ) -> list[StudyRow]:
        """Return studies sorted by a column."""
        with self._reading() as connection:
            return searching.table(connection, query, order, is_descending=is_descending, limit=limit, skip=skip)

    def count(self, query: Query = EVERYTHING) -> int:
        """Return how many studies are found."""
        with self._reading() as connection:
            return searching.count(connection, query)

    def modalities(self) -> tuple[str, ...]:
        """Return the modalities of all studies, the most frequent first."""
        with self._reading() as connection:
            return searching.modalities(connection)

    def mark_opened(self, study_uids: Iterable[str], when: float) -> None:
        """Remember when studies were opened, in seconds since 1970."""
        with self._writing() as connection:
            changes = ((int(when), uid) for uid in study_uids)
            connection.executemany("UPDATE study SET opened = ? WHERE uid = ?", changes)

    def locations(self, study_uid: str) -> list[Location]:
        """Return where the instances of a study lie, one place each: one that is there, if any is."""
        return self._locations("study.uid", study_uid)

    def series_locations(self, series_uid: str) -> list[Location]:
        """Return where the instances of a series lie; a UID that two patients share gives those of both."""
        return self._locations("series.uid", uid_of(series_uid), suffix_of(series_uid))

    def patients(self, study_uid: str) -> dict[str, Patient]:
        """Return whose studies of a UID are known, by the keys of their studies (`core.identity`): ID and birth."""
        with self._reading() as connection:
            return patients_of(connection, study_uid)

    def stamps(self, study_uid: str) -> dict[str, tuple[int, int]]:
        """Return the files of a study with the time (ns) and the size at which they were read."""
        order = f"{tables.STAMPS} WHERE study.uid = ?"
        with self._reading() as connection:
            rows = connection.execute(order, (study_uid,)).fetchall()
        return {os.path.join(folder, name): (mtime_ns, size) for folder, name, mtime_ns, size in rows}  # noqa: PTH118

    def known_files(self, study_uid: str) -> KnownFiles:
        """Return the files of a study as they were read."""
        with self._reading() as connection:
            folders = {number: path for number, path, _ in connection.execute(tables.FOLDERS, (study_uid,))}
            stamps = set(connection.execute(tables.FILES, (study_uid,)))
            missing = set(connection.execute(tables.MISSING, (study_uid,)))
        return KnownFiles(folders, stamps, missing)

    def folders(self, study_uid: str) -> tuple[dict[int, tuple[str, bytes]], bool]:
        """Return the folders of a study by number and the digest of what was seen there; and whether files are gone."""
        with self._reading() as connection:
            rows = connection.execute(tables.FOLDERS, (study_uid,)).fetchall()
            gone = connection.execute(f"{tables.MISSING} LIMIT 1", (study_uid,)).fetchone()
        return {number: (path, digest or b"") for number, path, digest in rows}, gone is not None

    def keep_listings(self, study_uid: str, digests: Mapping[int, bytes]) -> None:
        """Remember what was seen in folders, where it agrees with what is kept of their files."""
        with self._writing() as connection:
            kept = ((study_uid, number, digest) for number, digest in digests.items())
            connection.executemany(tables.LISTING, kept)

    def check(self, study_uid: str) -> int:
        """Look whether the files of a study are there; return how many instances are missing. None is forgotten."""
        known = self.known_files(study_uid)
        there: set[tuple[int, str]] = set()
        for number, folder in known.folders.items():
            with suppress(OSError):
                there.update((number, name) for name in os.listdir(folder))  # noqa: PTH208 - names are enough
        return self.mark_missing(study_uid, known, known.names() - there)

    def mark_missing(self, study_uid: str, known: KnownFiles, gone: set[tuple[int, str]]) -> int:
        """Mark files (folder and name) as missing, all other ones as there; return how many instances are missing.

        Only what has changed is written.
        """
        changes = [(1, *place, study_uid) for place in gone - known.missing]
        changes += [(0, *place, study_uid) for place in known.missing - gone]
        if changes:
            with self._writing() as connection:
                connection.executemany(tables.MARK, changes)
                return self._refreshed(connection, study_uid)
        return self.missing_count(study_uid)

    def missing_count(self, study_uid: str) -> int:
        """Return how many instances of a study were missing when it was last looked for them."""
        with self._reading() as connection:
            found = connection.execute("SELECT missing_count FROM study WHERE uid = ?", (study_uid,)).fetchone()
        return int(found[0]) if found else 0

    def hide(self, study_uid: str, run: str) -> None:
        """Take a study out of the list; it can be shown again until `purge` deletes it. `run` names who may do that.

        Opening or adding its files again brings it back too.
        """
        self._mark(study_uid, run)

    def unhide(self, study_uid: str) -> None:
        """Bring a hidden study back as it was."""
        self._mark(study_uid, "")

    def is_hidden(self, study_uid: str) -> bool:
        """Whether a study is there, but out of the list."""
        with self._reading() as connection:
            row = connection.execute("SELECT removed_by FROM study WHERE uid = ?", (study_uid,)).fetchone()
        return row is not None and bool(row[0])

    def purge(self, living: Collection[str] = ()) -> list[str]:
        """Delete the hidden studies but those that `living` runs may bring back; return which."""
        with self._reading() as connection:
            hidden = connection.execute("SELECT uid, removed_by FROM study WHERE removed_by <> ''").fetchall()
        gone = [uid for uid, run in hidden if run not in living]
        for uid in gone:
            self.remove(uid)
        return gone

    def remove(self, study_uid: str) -> None:
        """Delete a study for good; files that were read in place stay, copies of the library's own are deleted."""
        own = str(self.copies)
        with self._reading() as connection:
            where = f"{tables.LOCATIONS} WHERE study.uid = ?"
            paths = [Path(row[1], row[2]) for row in connection.execute(where, (study_uid,)) if row[1] == own]
        with self._writing() as connection:
            connection.execute("DELETE FROM study WHERE uid = ?", (study_uid,))
            connection.execute("DELETE FROM patient WHERE id NOT IN (SELECT patient FROM study)")
            connection.execute("DELETE FROM folder WHERE id NOT IN (SELECT folder FROM instance)")
        try:
            for path in paths:
                path.unlink(missing_ok=True)
        except OSError as error:
            hint = "delete it by hand"
            raise ViewerError("A copy in the library could not be deleted", error.strerror or "", hint) from error
        with self._write_lock, database.translated():
            # Names must not outlive their study in the journal.
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; for the last time."""
        with self._write_lock, self._read_lock:
            self._is_closed = True
            self._reader.close()
            self._writer.close()

    def _mark(self, study_uid: str, run: str) -> None:
        with self._writing() as connection:
            connection.execute("UPDATE study SET removed_by = ? WHERE uid = ?", (run, study_uid))

    def _locations(self, column: str, uid: str, suffix: str = "") -> list[Location]:
        where = f"{column} = ? AND study.uid LIKE '%' || ? AND study.removed_by = ''"
        order = f"{tables.LOCATIONS} WHERE {where} ORDER BY series.id, instance.is_missing, folder.id DESC"
        with self._reading() as connection:
            rows = connection.execute(order, (uid, suffix)).fetchall()
        found: dict[str, Location] = {}
        for sop_uid, folder, name, member in rows:
            found.setdefault(sop_uid, Location(os.path.join(folder, name), member))  # noqa: PTH118
        return list(found.values())

    @staticmethod
    def _refreshed(connection: sqlite3.Connection, study_uid: str) -> int:
        row = connection.execute("SELECT id FROM study WHERE uid = ?", (study_uid,)).fetchone()
        if row is None:
            return 0
        refresh(connection, row[0])
        return int(connection.execute("SELECT missing_count FROM study WHERE id = ?", row).fetchone()[0])

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with (
            self._guarded(),
            self._write_lock,
            database.translated(),
            database.transaction(self._writer) as connection,
        ):
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._guarded(), self._read_lock, database.translated():
            yield self._reader

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        self._begin_anew_if_deleted()
        try:
            yield
        except DamagedFileError as error:
            with self._write_lock, self._read_lock:
                self._reader.close()
                self._writer.close()
                self._rebuild()
                raise DamagedFileError(self.notes[-1], error.detail, "open the studies again to list them") from error

    def _begin_anew_if_deleted(self) -> None:
        """Go on with a new file where the index was deleted: SQLite would go on with one that nobody sees any more."""
        if _identity(self.path) == self._file:
            return
        with self._write_lock, self._read_lock:
            if not self._is_closed and _identity(self.path) != self._file:
                self._reader.close()
                self._writer.close()
                for part in database.PARTS[1:]:
                    Path(f"{self.path}{part}").unlink(missing_ok=True)
                self._open()

    def _open(self) -> None:
        try:
            self._connect()
        except DamagedFileError:
            self._rebuild()

    def _rebuild(self) -> None:
        aside = database.set_aside(self.path)
        for part in database.PARTS:
            # Nothing in it cannot be read again from the files; what it holds is identity.
            Path(f"{aside}{part}").unlink(missing_ok=True)
        self._connect()
        self.notes = (*self.notes, "The library was damaged and has been begun anew; no study file was touched")

    def _connect(self) -> None:
        self._writer = self._connection()
        try:
            with database.translated():
                self._writer.execute("SELECT count(*) FROM study").fetchone()
            self._reader = self._connection()
            self._file = _identity(self.path)
        except BaseException:
            self._writer.close()
            raise

    def _connection(self) -> sqlite3.Connection:
        connection = database.connect(self.path, tables.MIGRATIONS, is_durable=False)
        connection.create_function("searchable", 1, searchable, deterministic=True)
        # All studies are looked through at each letter: their pages stay in memory.
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        return connection


def _identity(path: Path) -> tuple[int, int]:
    """Return what tells a file from another of its name; nothing of one that is gone."""
    try:
        status = os.stat(path)  # noqa: PTH116 - asked before each search
    except OSError:
        return (0, 0)
    return status.st_dev, status.st_ino
