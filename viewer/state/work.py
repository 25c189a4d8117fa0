"""What the user made, on disk: durable before it is acknowledged, apart from the library."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from viewer.core import database
from viewer.core.annotation import Annotation
from viewer.core.database import DamagedFileError, NewerFileError
from viewer.core.errors import ViewerError
from viewer.core.identity import MARK, suffix_of, uid_of
from viewer.core.remark import Remark
from viewer.measure import REGISTRY
from viewer.state import salvage
from viewer.state.kept_segments import KeptSegments
from viewer.state.segment_rows import create_tables
from viewer.state.whose import is_of, with_keys
from viewer.state.work_rows import ANNOTATIONS, REMARKS, annotation_row, decoded, decoded_remark, remark_row, storable

NO_REMARKS: Mapping[str, Remark] = MappingProxyType({})
UPSERT = """
    INSERT INTO annotation (id, study_uid, payload, checksum) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET study_uid = excluded.study_uid, payload = excluded.payload,
    checksum = excluded.checksum
"""
REMARK = """
    INSERT INTO remark (study_uid, payload, checksum) VALUES (?, ?, ?)
    ON CONFLICT (study_uid) DO UPDATE SET payload = excluded.payload, checksum = excluded.checksum
"""
SHARERS = "SELECT study_uid, person FROM sharer WHERE study_uid = ? OR study_uid >= ? AND study_uid < ?"
SHARER = "INSERT INTO sharer VALUES (?, ?) ON CONFLICT (study_uid) DO UPDATE SET person = excluded.person"


def _first(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE annotation (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, study_uid TEXT NOT NULL,"
        " payload TEXT NOT NULL, checksum INTEGER NOT NULL)"
    )
    connection.execute("CREATE INDEX annotation_study ON annotation (study_uid)")


def _remarks(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE remark (study_uid TEXT PRIMARY KEY, payload TEXT NOT NULL, checksum INTEGER NOT NULL)"
    )


def _merges(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE merged (series_uid TEXT PRIMARY KEY)")


def _sharers(connection: sqlite3.Connection) -> None:
    """Remember which of two patients whose studies share a UID has which key: notes and the list go by it."""
    connection.execute("CREATE TABLE sharer (study_uid TEXT PRIMARY KEY, person TEXT NOT NULL)")


MIGRATIONS = (_first, _remarks, _merges, _sharers, create_tables)


class UserWork:
    """The annotations of all studies, and remarks on them, in one SQLite file; for use from any thread.

    `segments` keeps the regions in 3D in the same file.
    `notes` tell what happened at opening: a damaged file was set aside (and what could be read of it was taken over),
    or the file can only be read. Raises ViewerError where it can be neither written nor read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notes: tuple[str, ...] = ()
        self.is_read_only = False
        self._lock = threading.Lock()
        self._loaded: dict[str, Annotation] = {}
        self._loaded_remarks: dict[str, Remark] = {}
        self._connection = self._open()
        self.segments = self._segments()

    def load(self, study_uid: str, person: str = "") -> dict[str, Annotation]:
        """Return a study's annotations by id, in the order of their making.

        `person` is its patient (`core.identity`): another one, whose study has the same UID, has annotations of its
        own. Those that do not say whose they are go to the study that has the UID as its key. An entry that is damaged
        or of an unknown form stays in the file, and `notes` tell of it.
        """
        with self._lock, database.translated():
            order = f"{ANNOTATIONS} WHERE study_uid = ? ORDER BY position"
            rows = self._connection.execute(order, (storable(uid_of(study_uid)),)).fetchall()
        found = {}
        for id_, payload, checksum in rows:
            annotation = decoded(payload, checksum)
            if annotation is None:
                self._note("A saved measurement is damaged and is not shown; it stays in the file")
            elif not annotation.is_key and annotation.kind not in REGISTRY.ids():
                self._note("A saved measurement is of a kind that this version does not know; it stays in the file")
            elif is_of(annotation, study_uid, person):
                found[id_] = with_keys(annotation, suffix_of(study_uid))
        with self._lock:
            self._loaded.update(found)
        return found

    def remarks(self) -> dict[str, Remark]:
        """Return the stars and notes on all studies by their UIDs; what is damaged stays in the file."""
        with self._lock, database.translated():
            if self.is_read_only and not _has_table(self._connection, "remark"):
                return {}
            rows = self._connection.execute(REMARKS).fetchall()
        found = {}
        for study_uid, payload, checksum in rows:
            remark = decoded_remark(payload, checksum)
            if remark is None:
                self._note("A saved note on a study is damaged and is not shown; it stays in the file")
            else:
                found[study_uid] = remark
        with self._lock:
            self._loaded_remarks.update(found)
        return found

    def save(
        self,
        upserts: Iterable[Annotation] = (),
        deletes: Iterable[str] = (),
        remarks: Mapping[str, Remark] = NO_REMARKS,
    ) -> None:
        """Write changes, all or none; they are on the disk when this returns. A remark that says nothing is deleted.

        What was loaded and has not changed since is not written again. Raises ViewerError where nothing was saved.
        """
        gone = list(deletes)
        with self._lock:
            changed = [a for a in upserts if self._loaded.get(a.id) != a]
            told = {uid: remark for uid, remark in remarks.items() if self._loaded_remarks.get(uid) != remark}
            if not changed and not gone and not told:
                return
            if self.is_read_only:
                raise ViewerError("Measurements are not saved", "their file can only be read", " ".join(self.notes))
            with database.translated(), database.transaction(self._connection) as connection:
                connection.executemany(UPSERT, map(annotation_row, changed))
                connection.executemany("DELETE FROM annotation WHERE id = ?", ((id_,) for id_ in gone))
                silent = [(storable(uid),) for uid, remark in told.items() if remark.is_empty]
                connection.executemany("DELETE FROM remark WHERE study_uid = ?", silent)
                kept = (remark_row(uid, remark) for uid, remark in told.items() if not remark.is_empty)
                connection.executemany(REMARK, kept)
            for id_ in (*gone, *(a.id for a in changed)):
                self._loaded.pop(id_, None)
            self._loaded_remarks |= told

    def merged_series(self) -> frozenset[str]:
        """Return the series whose stacks were merged by choice."""
        with self._lock, database.translated():
            if self.is_read_only and not _has_table(self._connection, "merged"):
                return frozenset()
            return frozenset(uid for (uid,) in self._connection.execute("SELECT series_uid FROM merged"))

    def save_merged(self, changes: Mapping[str, bool]) -> None:
        """Write which series are merged and which are not any more, all or none, as `save` does."""
        with self._lock:
            if self.is_read_only:
                raise ViewerError("Merged series are not kept", "their file can only be read", " ".join(self.notes))
            with database.translated(), database.transaction(self._connection) as connection:
                gone = [(storable(uid),) for uid, is_merged in changes.items() if not is_merged]
                connection.executemany("DELETE FROM merged WHERE series_uid = ?", gone)
                kept = [(storable(uid),) for uid, is_merged in changes.items() if is_merged]
                connection.executemany("INSERT INTO merged VALUES (?) ON CONFLICT DO NOTHING", kept)

    def sharers(self, study_uid: str) -> dict[str, str]:
        """Return the patients that share a study UID by their keys (`core.identity`), where that was ever met."""
        with self._lock, database.translated():
            if self.is_read_only and not _has_table(self._connection, "sharer"):
                return {}
            uid = storable(study_uid)
            between = (uid, f"{uid}{MARK}", f"{uid}{chr(ord(MARK) + 1)}")
            return dict(self._connection.execute(SHARERS, between).fetchall())

    def save_sharers(self, persons: Mapping[str, str]) -> None:
        """Keep which patient has which key; nothing where that cannot be written."""
        with self._lock:
            if not self.is_read_only:
                with database.translated(), database.transaction(self._connection) as connection:
                    connection.executemany(SHARER, persons.items())

    def close(self) -> None:
        """Close the file; for the last time."""
        with self._lock:
            if not self.is_read_only:
                # Deleted text must not outlive the program in the journal.
                with suppress(sqlite3.Error):
                    self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            return self._sound(database.connect(self.path, MIGRATIONS, is_durable=True))
        except DamagedFileError:
            return self._rebuilt()
        except ViewerError as error:
            connection = database.connect_to_read(self.path)
            self.is_read_only = True
            why = error.detail if isinstance(error, NewerFileError) else "it cannot be written"
            self._note(f"The file of saved measurements can only be read: {why}. New measurements will not be saved.")
            return connection

    @staticmethod
    def _sound(connection: sqlite3.Connection) -> sqlite3.Connection:
        if not database.is_sound(connection):
            connection.close()
            raise DamagedFileError("The file is damaged")
        return connection

    def _rebuilt(self) -> sqlite3.Connection:
        aside = database.set_aside(self.path)
        kept = salvage.salvaged(aside)
        connection = database.connect(self.path, MIGRATIONS, is_durable=True)
        with database.translated(), database.transaction(connection):
            connection.executemany(UPSERT, map(annotation_row, kept.annotations))
            connection.executemany(REMARK, (remark_row(uid, remark) for uid, remark in kept.remarks.items()))
            connection.executemany("INSERT INTO merged VALUES (?)", ((uid,) for uid in kept.merged_series))
            connection.executemany(SHARER, kept.sharers.items())
        KeptSegments(connection, threading.Lock(), self._note, is_read_only=False, is_there=True).save(kept.segments)
        rows, remarks = kept.annotations, kept.remarks
        notes = f" and {len(remarks)} notes" if remarks else ""
        notes += f" and {len(kept.segments)} segments" if kept.segments else ""
        self._note(
            f"The file of saved measurements was damaged. {len(rows)} measurements{notes} could be read and were kept;"
            f" the damaged file was kept as {aside.name}"
        )
        return connection

    def _segments(self) -> KeptSegments:
        is_there = not self.is_read_only or _has_table(self._connection, "segment_slice")
        return KeptSegments(self._connection, self._lock, self._note, is_read_only=self.is_read_only, is_there=is_there)

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes = (*self.notes, note)


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether a file that can only be read is of a version that has a table."""
    order = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"
    return bool(connection.execute(order, (name,)).fetchone()[0])
