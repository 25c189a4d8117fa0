"""What can still be read of a damaged file of the user's work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.core import database
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.remark import Remark
from viewer.core.segment import Segment
from viewer.state.segment_rows import SEGMENTS, SLICES, salvaged_segments
from viewer.state.work_rows import ANNOTATIONS, REMARKS, decoded, decoded_remark


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Annotations and segments in the order of their making, remarks by study, merged series, and who has which key."""

    annotations: tuple[Annotation, ...]
    remarks: dict[str, Remark]
    merged_series: frozenset[str]
    sharers: dict[str, str]
    segments: dict[str, Segment]


def salvaged(path: Path) -> Salvaged:
    """Return all that a file still gives."""
    read = ((id_, decoded(*row)) for id_, *row in _rows(path, ANNOTATIONS, "position", "id"))
    told = ((uid, decoded_remark(*row)) for uid, *row in _rows(path, REMARKS, "rowid", "study_uid"))
    annotations = {id_: annotation for id_, annotation in read if annotation is not None}
    merged = (uid for (uid,) in _rows(path, "SELECT series_uid FROM merged", "rowid", "series_uid"))
    # Without these a note could come to the other of two patients whose studies share a UID.
    sharers = _rows(path, "SELECT study_uid, person FROM sharer", "rowid", "study_uid")
    return Salvaged(
        tuple(sorted(annotations.values(), key=lambda annotation: annotation.created)),
        {uid: remark for uid, remark in told if remark is not None},
        frozenset(uid for uid in merged if isinstance(uid, str)),
        {uid: person for uid, person in sharers if isinstance(uid, str) and isinstance(person, str)},
        salvaged_segments(_rows(path, SEGMENTS, "position", "id"), _rows(path, SLICES, "position", "segment_id, k")),
    )


def _rows(path: Path, select: str, column: str, indexed: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a table, some more than once.

    Each way reads other pages: forward and backward along the table, and through an index.
    """
    for order in (column, f"{column} DESC", indexed):
        with suppress(ViewerError, sqlite3.Error, OSError):
            connection = database.connect_to_read(path)
            try:
                yield from connection.execute(f"{select} ORDER BY {order}")
            finally:
                connection.close()
