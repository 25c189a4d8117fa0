"""Writing scanned files into the tables."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from viewer.core.identity import MARK, Sharers, person_of, uid_of
from viewer.core.records import Entry, Location, Patient, Series, Study
from viewer.library import tables
from viewer.library.words import searched_of

GONE = (0, -1)


def _is_text(location: Location) -> bool:
    try:
        f"{location.path}{location.member}".encode()
    except UnicodeEncodeError:
        return False
    return True


class Batch:
    """One transaction's worth of files; ids of what repeats from file to file are looked up once."""

    def __init__(self, connection: sqlite3.Connection, *, are_keyed: bool = False) -> None:
        self._are_keyed = are_keyed
        self._connection = connection
        self._studies: dict[str, int] = {}
        self._sharers: dict[str, Sharers] = {}
        self._series: dict[tuple[str, str], int] = {}
        self._folders: dict[str, int] = {}
        self._archives: dict[str, tuple[int, int]] = {}

    def add(self, entries: Sequence[Entry]) -> None:
        """Write the files and bring the counts of their studies up to date.

        Files whose names are no text (bytes of another encoding) are passed over: the library could not name them.
        """
        storable = (entry for entry in entries if _is_text(entry.instance.location))
        self._connection.executemany(tables.INSTANCE, [self._row(entry) for entry in storable])
        for study in self._studies.values():
            refresh(self._connection, study)

    def _row(self, entry: Entry) -> tuple[int, str, int, str, str, int, int]:
        location = entry.instance.location
        folder, name = os.path.split(location.path)
        mtime_ns, size = self._stamp(location.path, bool(location.member))
        study = self._keyed(entry.study)
        series = self._series_id(study, entry.series)
        folder_id = self._folders.get(folder)
        if folder_id is None:
            folder_id = self._folders[folder] = self._id(tables.FOLDER, folder)
        return series, uid_of(entry.instance.sop_instance_uid), folder_id, name, location.member, mtime_ns, size

    def _stamp(self, path: str, is_archive: bool) -> tuple[int, int]:
        if not is_archive:
            return _stamp(path)
        if path not in self._archives:
            self._archives[path] = _stamp(path)
        return self._archives[path]

    def _series_id(self, study: Study, series: Series) -> int:
        key = (study.study_uid, series.series_uid)
        if key not in self._series:
            values = (series.number, series.modality, series.description, series.body_part)
            self._series[key] = self._id(tables.SERIES, self._study_id(study), uid_of(series.series_uid), *values)
        return self._series[key]

    def _keyed(self, study: Study) -> Study:
        """Return a study under the key that its patient has here: two patients whose studies share a UID have two."""
        if self._are_keyed:
            return study
        uid = uid_of(study.study_uid)
        sharers = self._sharers.get(uid)
        if sharers is None:
            persons = {key: person_of(uid, patient) for key, patient in patients_of(self._connection, uid).items()}
            sharers = self._sharers[uid] = Sharers(uid, persons)
        key = sharers.key_of(study.patient)
        return study if key == study.study_uid else replace(study, study_uid=key)

    def _study_id(self, study: Study) -> int:
        uid = study.study_uid
        if uid not in self._studies:
            patient = study.patient
            person = self._id(tables.PATIENT, patient.patient_id, patient.name, patient.birth_date, patient.sex)
            texts = (study.date, study.time, study.description, study.accession, study.institution)
            self._studies[uid] = self._id(tables.STUDY, uid, person, *texts, searched_of(study))
        return self._studies[uid]

    def _id(self, statement: str, *values: object) -> int:
        return int(self._connection.execute(statement, values).fetchone()[0])


def patients_of(connection: sqlite3.Connection, study_uid: str) -> dict[str, Patient]:
    """Return whose studies of a UID are known, by their keys."""
    rows = connection.execute(tables.SHARERS, (study_uid, f"{study_uid}{MARK}", f"{study_uid}{chr(ord(MARK) + 1)}"))
    return {key: Patient(patient_id, birth_date=birth_date) for key, patient_id, birth_date in rows}


def refresh(connection: sqlite3.Connection, study: int) -> None:
    """Bring the counts, modalities and searched text of a study up to date."""
    tables.summarize(connection, study)
    instances, missing, size = connection.execute(tables.COUNT, (study,)).fetchone()
    connection.execute(
        "UPDATE study SET instance_count = ?, missing_count = ?, bytes = max(0, ?),"
        " series_count = (SELECT count(*) FROM series WHERE series.study = study.id) WHERE id = ?",
        (instances, missing, size, study),
    )


def _stamp(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116 - a Path for each of a million files costs more than the call
    except OSError:
        return GONE
    return status.st_mtime_ns, status.st_size
