"""Numbers of many studies as one table: a line for each number, as programs for statistics want it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.protocols import Stat
from viewer.core.records import Stack, Study
from viewer.core.units import unit_words
from viewer.exporters.atomic import replacing
from viewer.exporters.sheets import Cell, Sheet, csv_bytes, write_xlsx

HEAD = (
    *("input", "study_uid", "study_date", "series_number", "series", "modality", "picture"),
    *("name", "kind", "statistic", "value", "unit", "calibration", "doubts"),
)
WHO = ("patient_id", "patient_name")
"""Columns that are there only where they are asked for."""
SUFFIXES = (".csv", ".json", ".xlsx")
JOINED = "; "


@dataclass(frozen=True, slots=True)
class MeasuredStep:
    """One measurement on a picture, or why there is none: then `stats` are empty and `doubts` say it.

    `picture` counts from 1 in the sorted stack, 0 where there is none; `given` names the input that the study is of.
    """

    study: Study
    stack: Stack | None
    picture: int
    name: str
    kind: str
    stats: tuple[Stat, ...]
    calibration: str = ""
    doubts: tuple[str, ...] = ()
    given: str = ""


def number_sheet(measured: Sequence[MeasuredStep], *, has_identity: bool = False) -> Sheet:
    """Return one line for each number; one without a value where a measurement has none."""
    rows: list[tuple[Cell, ...]] = []
    for one in measured:
        end = one.calibration, JOINED.join(one.doubts)
        numbers = one.stats or (Stat("", math.nan),)
        start = _start(one, has_identity=has_identity)
        rows.extend((*start, *_place(one), one.name, one.kind, *_number(stat), *end) for stat in numbers)
    head = (*(WHO if has_identity else ()), *HEAD)
    return _without_empty(Sheet("Measurements", head, tuple(rows)), measured)


def wide_sheet(measured: Sequence[MeasuredStep], *, has_identity: bool = False) -> Sheet:
    """Return one line for each study: a column for each first number, its unit in the head, and one for the doubts."""
    columns: dict[str, None] = {}
    by_study: dict[tuple[str, str], tuple[MeasuredStep, dict[str, Cell], list[str]]] = {}
    for one in measured:
        first = one.stats[0] if one.stats else None
        title = f"{one.name} [{unit_words(first.unit)}]" if first is not None and first.unit else one.name
        columns.setdefault(title)
        _, cells, doubts = by_study.setdefault((one.given, one.study.study_uid), (one, {}, []))
        cells[title] = first.value if first is not None else None
        told = [*((one.calibration,) if one.calibration else ()), *one.doubts]
        doubts.extend(f"{one.name}: {doubt}" for doubt in told)
    rows = [
        (*_start(one, has_identity=has_identity), *(cells.get(title) for title in columns), JOINED.join(doubts))
        for one, cells, doubts in by_study.values()
    ]
    head = (*(WHO if has_identity else ()), *HEAD[:3], *columns, HEAD[-1])
    return _without_empty(Sheet("Measurements", head, tuple(rows)), measured)


def _without_empty(sheet: Sheet, measured: Sequence[MeasuredStep]) -> Sheet:
    """Return a sheet without the column of the inputs, where the studies were not named by any."""
    if any(one.given for one in measured):
        return sheet
    at = sheet.head.index(HEAD[0])
    cut = tuple((*row[:at], *row[at + 1 :]) for row in sheet.rows)
    return Sheet(sheet.title, (*sheet.head[:at], *sheet.head[at + 1 :]), cut)


def _start(one: MeasuredStep, *, has_identity: bool) -> tuple[Cell, ...]:
    who = (one.study.patient.patient_id, one.study.patient.name) if has_identity else ()
    return (*who, one.given, uid_of(one.study.study_uid), one.study.date)


def _place(one: MeasuredStep) -> tuple[Cell, ...]:
    series = one.stack.series if one.stack is not None else None
    return (
        series.number if series is not None else None,
        series.description if series is not None else "",
        series.modality if series is not None else "",
        one.picture or None,
    )


def _number(stat: Stat) -> tuple[Cell, ...]:
    return stat.key, stat.value, unit_words(stat.unit)


def as_objects(sheet: Sheet) -> list[dict[str, Any]]:
    """Return the lines as objects by the names of the columns; NaN is None."""

    def plain(cell: Cell) -> Cell:
        return None if isinstance(cell, float) and not math.isfinite(cell) else cell

    return [{title: plain(cell) for title, cell in zip(sheet.head, row, strict=True)} for row in sheet.rows]


def write_sheet(sheet: Sheet, path: Path, *, force: bool = False, inputs: Sequence[Path] = ()) -> None:
    """Write a table as CSV, JSON or a workbook, as the name of the file says; whole or not at all."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ViewerError(f"“{suffix or 'no ending'}” is no format for a table", "", f"use {', '.join(SUFFIXES)}")
    with replacing(path, force=force, inputs=inputs, what="table") as temporary:
        if suffix == ".csv":
            temporary.write_bytes(csv_bytes(sheet))
        elif suffix == ".xlsx":
            write_xlsx([sheet], temporary)
        else:
            text = json.dumps(as_objects(sheet), ensure_ascii=False, indent=1, allow_nan=False)
            temporary.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")
