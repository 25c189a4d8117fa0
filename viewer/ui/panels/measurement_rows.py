"""Measurements as rows of a table: for the panel, the clipboard and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core.annotation import Annotation
from viewer.core.conventions import LengthUnit
from viewer.core.phrases import noted, say
from viewer.core.protocols import Stat
from viewer.measure.text import as_read, details, quantity, summary
from viewer.paint.text import safe

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

HEAD = (noted("Name"), noted("Kind"), noted("Value"))
PENDING = "…"
NO_BREAK = "\N{NO-BREAK SPACE}"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """One line: `stats`, lengths in mm, None while the numbers are being fetched or the picture is not
    there; `length` is the unit that they are told in.
    """

    id: str
    name: str
    kind: str
    stats: tuple[Stat, ...] | None
    color: str = ""
    length: LengthUnit = LengthUnit.MM

    @property
    def lines(self) -> list[str]:
        """All numbers, as the text box on the picture says them."""
        return summary(self.kind.lower(), as_read(self.stats, self.length)) if self.stats is not None else [PENDING]

    @property
    def details(self) -> str:
        """The numbers that the text box has no room for, in one paragraph; '' without any."""
        if self.stats is None:
            return ""
        # Each number stays in one line with its name and unit.
        return " · ".join(line.replace(" ", NO_BREAK) for line in details(as_read(self.stats, self.length)))

    @property
    def first(self) -> str:
        """The most important number."""
        if self.stats is None or len(self.stats) < 2:
            return " ".join(self.lines)
        return quantity(as_read(self.stats[:1], self.length)[0])


def rows_of(desk: Desk) -> list[MeasurementRow]:
    """Return the rows of the open studies, numbered by kind where the user gave no name."""
    rows, counts = [], dict[str, int]()
    for annotation in desk.store.document.annotations.values():
        if annotation.is_key or annotation.study_uid not in desk.store.catalog.studies:
            continue
        counts[annotation.kind] = counts.get(annotation.kind, 0) + 1
        rows.append(_row(desk, annotation, counts[annotation.kind]))
    return rows


def _row(desk: Desk, annotation: Annotation, number: int) -> MeasurementRow:
    kind = _title(annotation.kind)
    stats = desk.stats_of(annotation)
    name = safe(annotation.name) or f"{kind} {number}"
    length = desk.store.view.conventions.length
    known = tuple(stats) if stats is not None else None
    return MeasurementRow(annotation.id, name, kind, known, annotation.color, length)


def _title(kind: str) -> str:
    from viewer.measure import REGISTRY

    try:
        return say(str(REGISTRY.get(kind).title))
    except KeyError:
        return kind.capitalize()


def table_text(rows: Iterable[MeasurementRow]) -> str:
    """Return rows as text with tabs, for the clipboard."""
    lines = [[say(text) for text in HEAD], *((row.name, row.kind, " · ".join(row.lines)) for row in rows)]
    return "\n".join("\t".join(line) for line in lines)


def csv_text(rows: Sequence[MeasurementRow]) -> str:
    """Return CSV with a line for each number; texts that a spreadsheet would run as a formula get a leading '."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("name", "kind", "statistic", "value", "unit"))
    for row in rows:
        for stat in row.stats or ():
            writer.writerow(
                (_inert(row.name), _inert(row.kind), _inert(stat.name), repr(stat.value), _inert(stat.unit))
            )
    return out.getvalue()


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
