"""Reading the list of studies: by patient page by page, or sorted by any column."""

from __future__ import annotations

import sqlite3
from json import dumps
from typing import Any

from viewer.library.query import Query
from viewer.library.records import Order, Place, StudyPage, StudyRow
from viewer.library.terms import where

STUDIES = """
    SELECT study.uid, patient.patient_id, patient.name, patient.birth_date, patient.sex, study.date, study.time,
    study.description, study.modalities, study.series_count, study.instance_count, study.missing_count,
    study.accession, study.institution, study.body_parts, study.opened, study.bytes
    FROM study JOIN patient ON patient.id = study.patient WHERE study.removed_by = ''"""
PLACES = """
    SELECT study.patient, study.date, study.time, study.id
    FROM study JOIN patient ON patient.id = study.patient WHERE study.removed_by = ''"""
NEWEST = "study.date DESC, study.time DESC, study.id DESC"
MOST_OF_A_PATIENT = 1_000
COLUMNS = {
    Order.DATE: "study.date {0}, study.time {0}",
    # What is searched begins with the folded name: Ä stands beside A.
    Order.PATIENT: "study.words {0}",
    Order.PATIENT_ID: "patient.patient_id {0}",
    Order.BIRTH_DATE: "patient.birth_date {0}",
    Order.MODALITIES: "study.modalities {0}",
    Order.DESCRIPTION: "study.description COLLATE NOCASE {0}",
    Order.ACCESSION: "study.accession {0}",
    Order.INSTITUTION: "study.institution COLLATE NOCASE {0}",
    Order.BODY_PARTS: "study.body_parts {0}",
    Order.SERIES: "study.series_count {0}",
    Order.IMAGES: "study.instance_count {0}",
    Order.MISSING: "study.missing_count {0}",
    Order.OPENED: "study.opened {0}",
    Order.SIZE: "study.bytes {0}",
}


def page(connection: sqlite3.Connection, query: Query, after: Place | None, patients: int) -> StudyPage:
    """Return the next patients with all their studies that are asked for."""
    asked, values = where(query.terms)
    seen = after.patients if after is not None else frozenset[int]()
    order, bounds = f"{PLACES} AND {asked}", values
    if after is not None:
        order = f"{order} AND (study.date, study.time, study.id) < (?, ?, ?)"
        bounds = (*values, after.date, after.time, str(after.number))
    found: dict[int, None] = {}
    following: Place | None = None
    last = after
    for patient, date, time, number in connection.execute(f"{order} ORDER BY {NEWEST}", bounds):
        if patient not in seen and patient not in found:
            if len(found) == patients:
                following = last
                break
            found[patient] = None
        last = Place(date, time, number, frozenset())
    if not found:
        return StudyPage()
    most = len(found) * MOST_OF_A_PATIENT
    order = (
        f"{STUDIES} AND {asked} AND study.patient IN (SELECT value FROM json_each(?)) ORDER BY {NEWEST} LIMIT {most}"
    )
    rows = connection.execute(order.replace("SELECT", "SELECT study.patient,", 1), (*values, dumps(list(found))))
    groups: dict[int, list[StudyRow]] = {patient: [] for patient in found}
    for patient, *told in rows:
        groups[patient].append(study_row(told))
    if following is not None:
        following = Place(following.date, following.time, following.number, seen | frozenset(found))
    return StudyPage(tuple(row for group in groups.values() for row in group), following)


def table(
    connection: sqlite3.Connection, query: Query, order: Order, *, is_descending: bool, limit: int, skip: int = 0
) -> list[StudyRow]:
    """Return studies in an order, those that are alike in it newest first."""
    asked, values = where(query.terms)
    column = COLUMNS[order].format("DESC" if is_descending else "ASC")
    text = f"{STUDIES} AND {asked} ORDER BY {column}, {NEWEST} LIMIT ? OFFSET ?"
    return [study_row(list(row)) for row in connection.execute(text, (*values, limit, skip))]


def count(connection: sqlite3.Connection, query: Query) -> int:
    """Return how many studies are found."""
    asked, values = where(query.terms)
    text = (
        f"SELECT count(*) FROM study JOIN patient ON patient.id = study.patient WHERE study.removed_by = '' AND {asked}"
    )
    return int(connection.execute(text, values).fetchone()[0])


def modalities(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the modalities of all studies, the most frequent first."""
    counts: dict[str, int] = {}
    order = "SELECT modalities, count(*) FROM study WHERE removed_by = '' GROUP BY modalities"
    for text, number in connection.execute(order):
        for code in text.split():
            counts[code] = counts.get(code, 0) + number
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def study_row(values: list[Any]) -> StudyRow:
    """Make a row of what `STUDIES` reads."""
    values[8] = tuple(values[8].split())
    return StudyRow(*values)
