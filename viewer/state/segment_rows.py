"""Segments as rows of the file of the user's work: one for the record, one for each slice, each with a checksum."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np

from viewer.core.codes import Code
from viewer.core.geometry import Geometry, SpacingSource
from viewer.core.identity import keyed, suffix_of, uid_of
from viewer.core.segment import Packed, Segment
from viewer.state.work_rows import storable

SEGMENTS = "SELECT id, payload, checksum FROM segment"
SLICES = "SELECT segment_id, k, bits, checksum FROM segment_slice"
SEGMENT = """
    INSERT INTO segment (id, study_uid, payload, checksum) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET study_uid = excluded.study_uid, payload = excluded.payload,
    checksum = excluded.checksum
"""
SLICE = """
    INSERT INTO segment_slice (segment_id, k, bits, checksum) VALUES (?, ?, ?, ?)
    ON CONFLICT (segment_id, k) DO UPDATE SET bits = excluded.bits, checksum = excluded.checksum
"""
PLAIN = ("id", "name", "study_uid", "series_uid", "person", "stack_key", "frame_of_reference_uid", "origin", "created")
COUNTS = {"origin_number": -1, "unplaced": 0}
"""What records of earlier versions do not have."""
QUICK = 1
"""Level of zlib: slices are mostly runs, and a stroke must not wait."""


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of segments."""
    connection.execute(
        "CREATE TABLE segment (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, study_uid TEXT NOT NULL,"
        " payload TEXT NOT NULL, checksum INTEGER NOT NULL)"
    )
    connection.execute("CREATE INDEX segment_study ON segment (study_uid)")
    connection.execute(
        "CREATE TABLE segment_slice (position INTEGER PRIMARY KEY, segment_id TEXT NOT NULL, k INTEGER NOT NULL,"
        " bits BLOB NOT NULL, checksum INTEGER NOT NULL, UNIQUE (segment_id, k))"
    )


def segment_row(segment: Segment) -> tuple[str, str, str, int]:
    """Return what is kept of a segment beside its slices, under the UIDs of its files."""
    segment = _with_uids(segment)
    geometry = segment.geometry
    fields: dict[str, Any] = {name: getattr(segment, name) for name in PLAIN}
    fields |= {
        "color": list(segment.color),
        "label": None if segment.label is None else [segment.label.value, segment.label.scheme, segment.label.meaning],
        "is_hidden": segment.is_hidden,
        "is_locked": segment.is_locked,
        "origin_number": segment.origin_number,
        "unplaced": segment.unplaced,
        "affine": np.asarray(geometry.affine, dtype=np.float64).tolist(),
        "shape": list(geometry.shape),
        "space": uid_of(geometry.frame_of_reference_uid),
        "source": geometry.source.name,
        "slices": len(segment.slices),
    }
    payload = storable(json.dumps(fields, ensure_ascii=False, sort_keys=True))
    return segment.id, storable(segment.study_uid), payload, zlib.crc32(payload.encode())


def slice_row(id_: str, k: int, packed: Packed) -> tuple[str, int, bytes, int]:
    """Return what is kept of one slice."""
    bits = zlib.compress(packed.bits, QUICK)
    return id_, k, bits, _sum_of(id_, k, bits)


def decoded_segment(payload: Any, checksum: Any) -> tuple[Segment, int] | None:
    """Return a segment without its slices, and how many it has; None where it is damaged or not known."""
    if not isinstance(payload, str) or zlib.crc32(payload.encode()) != checksum:
        return None
    try:
        fields = json.loads(payload)
        k, j, i = (int(size) for size in fields["shape"])
        affine = np.array(fields["affine"], dtype=np.float64).reshape(4, 4)
        red, green, blue = (int(part) for part in fields["color"])
        geometry = Geometry(affine, (k, j, i), str(fields["space"]), SpacingSource[fields["source"]])
        label = None if fields["label"] is None else Code(*map(str, fields["label"]))
        plain = {name: str(fields[name]) for name in PLAIN}
        flags = {name: bool(fields[name]) for name in ("is_hidden", "is_locked")}
        counts = {name: int(fields.get(name, default)) for name, default in COUNTS.items()}
        segment = Segment(color=(red, green, blue), label=label, geometry=geometry, **plain, **flags, **counts)  # type: ignore[arg-type]
        return segment, int(fields["slices"])
    except (ValueError, TypeError, KeyError):
        return None


def with_slices(segment: Segment, rows: Iterable[tuple[Any, ...]]) -> tuple[Segment, int]:
    """Return a segment with its slices of rows (id, k, bits, checksum), and how many of these were damaged."""
    slices, damaged = {}, 0
    for id_, k, bits, checksum in rows:
        packed = _decoded_slice(segment, id_, k, bits, checksum)
        if packed is None:
            damaged += 1
        else:
            slices[k] = packed
    return replace(segment, slices=MappingProxyType(dict(sorted(slices.items())))), damaged


def _decoded_slice(segment: Segment, id_: Any, k: Any, bits: Any, checksum: Any) -> Packed | None:
    count, rows, columns = segment.geometry.shape
    if not isinstance(bits, bytes) or not isinstance(k, int) or not 0 <= k < count or _sum_of(id_, k, bits) != checksum:
        return None
    size = (rows * columns + 7) // 8
    try:
        inflate = zlib.decompressobj()
        unpacked = inflate.decompress(bits, size + 1)
    except zlib.error:
        return None
    if len(unpacked) != size:
        return None
    return Packed(unpacked, rows, columns, int(np.bitwise_count(np.frombuffer(unpacked, np.uint8)).sum()))


def _sum_of(id_: Any, k: int, bits: bytes) -> int:
    """Return the checksum of a slice and of where it belongs."""
    return zlib.crc32(bits, zlib.crc32(f"{id_}/{k}".encode()))


def changed_slices(before: Segment | None, after: Segment) -> tuple[dict[int, Packed], list[int]]:
    """Return the slices that differ from those before, and the numbers of those that are there no more."""
    known = before.slices if before is not None else {}
    changed = {k: packed for k, packed in after.slices.items() if known.get(k) is not packed}
    return changed, [k for k in known if k not in after.slices]


def with_keys(segment: Segment, suffix: str) -> Segment:
    """Return a saved segment under the keys that its study has in this run."""
    return _renamed(segment, lambda uid: keyed(uid, suffix)) if suffix else segment


def _with_uids(segment: Segment) -> Segment:
    return _renamed(segment, uid_of) if suffix_of(segment.study_uid) else segment


def _renamed(segment: Segment, name: Any) -> Segment:
    return replace(
        segment,
        study_uid=name(segment.study_uid),
        series_uid=name(segment.series_uid),
        stack_key=name(segment.stack_key),
        frame_of_reference_uid=name(segment.frame_of_reference_uid),
        geometry=replace(segment.geometry, frame_of_reference_uid=name(segment.geometry.frame_of_reference_uid)),
    )


def salvaged_segments(records: Iterator[tuple[Any, ...]], slices: Iterator[tuple[Any, ...]]) -> dict[str, Segment]:
    """Return the segments of what a damaged file still gives: rows of `SEGMENTS` and of `SLICES`, some twice."""
    found = {id_: decoded for id_, *row in records if (decoded := decoded_segment(*row)) is not None}
    by_id: dict[str, dict[int, tuple[Any, ...]]] = {id_: {} for id_ in found}
    for row in slices:
        if row[0] in by_id:
            by_id[row[0]].setdefault(row[1], row)
    made = (with_slices(segment, by_id[id_].values())[0] for id_, (segment, _) in found.items())
    return {segment.id: segment for segment in sorted(made, key=lambda segment: segment.created)}
