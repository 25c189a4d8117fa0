"""Segments on disk: of each change only the slices that it touched are written."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Mapping

from viewer.core import database
from viewer.core.errors import ViewerError
from viewer.core.identity import suffix_of, uid_of
from viewer.core.segment import Segment
from viewer.state.segment_rows import (
    SEGMENT,
    SEGMENTS,
    SLICE,
    SLICES,
    changed_slices,
    decoded_segment,
    segment_row,
    slice_row,
    with_keys,
    with_slices,
)
from viewer.state.whose import is_of
from viewer.state.work_rows import storable


class KeptSegments:
    """The segments in the file of the user's work; for use from any thread.

    `is_there` is False for an older file that can only be read. `note` is told what was found damaged.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        lock: threading.Lock,
        note: Callable[[str], None],
        *,
        is_read_only: bool,
        is_there: bool,
    ) -> None:
        self._connection, self._lock, self._note = connection, lock, note
        self._is_read_only, self._is_there = is_read_only, is_there
        self._known: dict[str, Segment] = {}

    def load(self, study_uid: str, person: str = "") -> dict[str, Segment]:
        """Return a study's segments by id, in the order of their making.

        `person` as for annotations. What is damaged stays in the file, and a note tells of it.
        """
        if not self._is_there:
            return {}
        found: dict[str, Segment] = {}
        with self._lock, database.translated():
            order = f"{SEGMENTS} WHERE study_uid = ? ORDER BY position"
            for id_, payload, checksum in self._connection.execute(order, (storable(uid_of(study_uid)),)).fetchall():
                decoded = decoded_segment(payload, checksum)
                if decoded is None:
                    self._note("A saved segment is damaged and is not shown; it stays in the file")
                elif is_of(decoded[0], study_uid, person):
                    found[id_] = with_keys(self._read(decoded[0], decoded[1]), suffix_of(study_uid))
            self._known.update(found)
        return found

    def _read(self, segment: Segment, count: int) -> Segment:
        rows = self._connection.execute(f"{SLICES} WHERE segment_id = ?", (segment.id,))
        read, damaged = with_slices(segment, rows)
        if damaged or len(read.slices) != count:
            lost = max(damaged, count - len(read.slices))
            slices = "1 slice" if lost == 1 else f"{lost} slices"
            self._note(f"{slices} of the saved segment “{segment.name}” are damaged and left out")
        return read

    def save(self, changes: Mapping[str, Segment | None]) -> None:
        """Write changes, None for what was deleted: all or none; they are on the disk when this returns."""
        with self._lock:
            written = {id_: one for id_, one in changes.items() if one is None or self._known.get(id_) is not one}
            if not written:
                return
            if self._is_read_only:
                raise ViewerError("Segments are not saved", "their file can only be read")
            with database.translated(), database.transaction(self._connection) as connection:
                for id_, segment in written.items():
                    self._write(connection, id_, segment)
            for id_, segment in written.items():
                if segment is None:
                    self._known.pop(id_, None)
                else:
                    self._known[id_] = segment

    def _write(self, connection: sqlite3.Connection, id_: str, segment: Segment | None) -> None:
        if segment is None:
            connection.execute("DELETE FROM segment WHERE id = ?", (id_,))
            connection.execute("DELETE FROM segment_slice WHERE segment_id = ?", (id_,))
            return
        before = self._known.get(id_)
        there = connection.execute("SELECT count(*) FROM segment_slice WHERE segment_id = ?", (id_,)).fetchone()[0]
        if before is not None and there != len(before.slices):
            before = None  # another window deleted it, or changed its slices, since
        if before is None:
            # Slices of another run, or that could not be read when it was loaded, are none of its any more.
            connection.execute("DELETE FROM segment_slice WHERE segment_id = ?", (id_,))
        changed, gone = changed_slices(before, segment)
        connection.execute(SEGMENT, segment_row(segment))
        connection.executemany(SLICE, (slice_row(id_, k, packed) for k, packed in changed.items()))
        connection.executemany("DELETE FROM segment_slice WHERE segment_id = ? AND k = ?", ((id_, k) for k in gone))
