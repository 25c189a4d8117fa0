"""The tables of the library, version by version."""

from __future__ import annotations

import sqlite3

from viewer.core.folding import folded

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


MIGRATIONS = (_first, _fold, _removal)

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
    SELECT count(*), coalesce(sum(gone), 0) FROM (
        SELECT min(instance.is_missing) AS gone FROM instance JOIN series ON series.id = instance.series
        WHERE series.study = ? GROUP BY instance.series, instance.uid)"""
SEARCH = """
    SELECT study.uid, patient.patient_id, patient.name, patient.birth_date, patient.sex, study.date, study.time,
    study.description, study.modalities, study.series_count, study.instance_count, study.missing_count, study.accession
    FROM study JOIN patient ON patient.id = study.patient"""
LOCATIONS = """
    SELECT instance.uid, folder.path, instance.name, instance.member FROM study
    JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
    JOIN folder ON folder.id = instance.folder"""
STAMPS = """
    SELECT folder.path, instance.name, instance.mtime_ns, instance.size FROM study
    JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
    JOIN folder ON folder.id = instance.folder"""
