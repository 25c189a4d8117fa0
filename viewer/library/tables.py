"""The tables of the library, version by version."""

from __future__ import annotations

import sqlite3

from viewer.core.folding import folded
from viewer.library.words import searchable

FIRST = (
    """CREATE TABLE patient (
        id INTEGER PRIMARY KEY, patient_id TEXT NOT NULL, name TEXT NOT NULL, birth_date TEXT NOT NULL,
        sex TEXT NOT NULL, UNIQUE (patient_id, name, birth_date))""",
    """CREATE TABLE study (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, patient INTEGER NOT NULL REFERENCES patient (id),
        date TEXT NOT NULL, time TEXT NOT NULL, description TEXT NOT NULL, accession TEXT NOT NULL,
        institution TEXT NOT NULL, words TEXT NOT NULL DEFAULT '', search TEXT NOT NULL DEFAULT '',
        modalities TEXT NOT NULL DEFAULT '', series_count INTEGER NOT NULL DEFAULT 0,
        instance_count INTEGER NOT NULL DEFAULT 0, missing_count INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX study_date ON study (date DESC, time DESC, id DESC)",
    "CREATE INDEX study_patient ON study (patient)",
    """CREATE TABLE series (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL, study INTEGER NOT NULL REFERENCES study (id) ON DELETE CASCADE,
        number INTEGER, modality TEXT NOT NULL, description TEXT NOT NULL, body_part TEXT NOT NULL,
        UNIQUE (study, uid))""",
    "CREATE TABLE folder (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)",
    # One row for each place where an instance lies: a copy on a disc does not hide the one on the drive.
    """CREATE TABLE instance (
        series INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE, uid TEXT NOT NULL,
        folder INTEGER NOT NULL, name TEXT NOT NULL, member TEXT NOT NULL,
        mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL, is_missing INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (series, uid, folder, name, member)) WITHOUT ROWID""",
)


def _first(connection: sqlite3.Connection) -> None:
    for statement in FIRST:
        connection.execute(statement)


def _fold(connection: sqlite3.Connection) -> None:
    """Bring what is searched to the folding of today; it was a step towards it."""
    connection.create_function("folded", 1, folded, deterministic=True)
    connection.execute("UPDATE study SET words = folded(words), search = folded(search)")


def _removal(connection: sqlite3.Connection) -> None:
    """Let a study be out of the list before it is deleted: `removed_by` names the run that may still bring it back."""
    connection.execute("ALTER TABLE study ADD COLUMN removed_by TEXT NOT NULL DEFAULT ''")


def _fields(connection: sqlite3.Connection) -> None:
    """Keep body parts and the time of the last opening, and look through the texts of series and the institution."""
    connection.execute("ALTER TABLE study ADD COLUMN body_parts TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE study ADD COLUMN opened INTEGER NOT NULL DEFAULT 0")
    connection.execute("CREATE INDEX study_opened ON study (opened) WHERE opened > 0")
    # Which files are gone is asked without reading those that are there.
    connection.execute("CREATE INDEX instance_missing ON instance (series) WHERE is_missing")
    connection.execute(
        "CREATE TABLE listing (study INTEGER NOT NULL REFERENCES study (id) ON DELETE CASCADE,"
        " folder INTEGER NOT NULL, digest BLOB NOT NULL, PRIMARY KEY (study, folder)) WITHOUT ROWID"
    )
    connection.create_function("searchable", -1, searchable, deterministic=True)
    connection.execute("UPDATE study SET words = searchable(words, institution)")
    for (study,) in connection.execute("SELECT DISTINCT study FROM series").fetchall():
        summarize(connection, study)


def summarize(connection: sqlite3.Connection, study: int) -> None:
    """Bring the modalities, body parts and searched text of a study up to date with its series."""
    rows = connection.execute(SERIES_TEXTS, (study,)).fetchall()
    modalities = " ".join(sorted({modality for modality, _, _ in rows if modality}))
    parts = ", ".join(sorted({part for _, part, _ in rows if part}))[:LONGEST_SUMMARY]
    told = searchable(modalities, parts, *dict.fromkeys(text for _, _, text in rows))[:LONGEST_SUMMARY]
    connection.execute(
        "UPDATE study SET modalities = ?, body_parts = ?, search = words || ' ' || ? WHERE id = ?",
        (modalities, parts, told, study),
    )


def _sizes(connection: sqlite3.Connection) -> None:
    """Tell how large the files of a study are; those in archives count nothing, as their sizes are not known."""
    connection.execute("ALTER TABLE study ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0")
    for (study,) in connection.execute("SELECT id FROM study").fetchall():
        size = connection.execute(COUNT, (study,)).fetchone()[2]
        connection.execute("UPDATE study SET bytes = max(0, ?) WHERE id = ?", (size, study))


MIGRATIONS = (_first, _fold, _removal, _fields, _sizes)
LONGEST_SUMMARY = 4_000
"""Letters of the texts of all series of a study that are looked through."""
SERIES_TEXTS = "SELECT modality, body_part, description FROM series WHERE study = ? ORDER BY number, id"

STUDY = """
    INSERT INTO study (uid, patient, date, time, description, accession, institution, words)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (uid) DO UPDATE SET patient = excluded.patient, date = excluded.date, time = excluded.time,
    description = excluded.description, accession = excluded.accession, institution = excluded.institution,
    words = excluded.words, removed_by = ''
    RETURNING id"""
PATIENT = """
    INSERT INTO patient (patient_id, name, birth_date, sex) VALUES (?, ?, ?, ?)
    ON CONFLICT (patient_id, name, birth_date) DO UPDATE SET sex = excluded.sex RETURNING id"""
SERIES = """
    INSERT INTO series (study, uid, number, modality, description, body_part) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (study, uid) DO UPDATE SET number = excluded.number, modality = excluded.modality,
    description = excluded.description, body_part = excluded.body_part RETURNING id"""
SHARERS = """
    SELECT study.uid, patient.patient_id, patient.birth_date FROM study JOIN patient ON patient.id = study.patient
    WHERE study.uid = ? OR study.uid >= ? AND study.uid < ? ORDER BY study.id"""
FOLDER = "INSERT INTO folder (path) VALUES (?) ON CONFLICT (path) DO UPDATE SET path = excluded.path RETURNING id"
INSTANCE = """
    INSERT INTO instance (series, uid, folder, name, member, mtime_ns, size) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (series, uid, folder, name, member) DO UPDATE SET mtime_ns = excluded.mtime_ns, size = excluded.size,
    is_missing = 0"""
COUNT = """
    SELECT count(*), coalesce(sum(gone), 0), coalesce(sum(size), 0) FROM (
        SELECT min(instance.is_missing) AS gone, max(CASE member WHEN '' THEN size ELSE 0 END) AS size
        FROM instance JOIN series ON series.id = instance.series
        WHERE series.study = ? GROUP BY instance.series, instance.uid)"""
LOCATIONS = """
    SELECT instance.uid, folder.path, instance.name, instance.member FROM study
    JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
    JOIN folder ON folder.id = instance.folder"""
OF_STUDY = "(SELECT id FROM series WHERE study = (SELECT id FROM study WHERE uid = ?))"
FOLDERS = f"""
    SELECT folder.id, folder.path, listing.digest FROM folder LEFT JOIN listing
    ON listing.folder = folder.id AND listing.study = (SELECT id FROM study WHERE uid = ?1)
    WHERE folder.id IN (SELECT folder FROM instance WHERE series IN {OF_STUDY.replace("?", "?1")})
    ORDER BY folder.path"""
LISTING = """
    INSERT INTO listing (study, folder, digest) VALUES ((SELECT id FROM study WHERE uid = ?), ?, ?)
    ON CONFLICT (study, folder) DO UPDATE SET digest = excluded.digest"""
FILES = f"SELECT folder, name, mtime_ns, size FROM instance WHERE series IN {OF_STUDY}"
MISSING = f"SELECT folder, name FROM instance WHERE is_missing AND series IN {OF_STUDY}"
MARK = f"UPDATE instance SET is_missing = ? WHERE folder = ? AND name = ? AND series IN {OF_STUDY}"
STAMPS = """
    SELECT folder.path, instance.name, instance.mtime_ns, instance.size FROM study
    JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
    JOIN folder ON folder.id = instance.folder"""
