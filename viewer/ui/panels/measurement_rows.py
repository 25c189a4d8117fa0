"""Measurements as rows of a table: for the panel and the clipboard."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from viewer.actions.measured import kind_title, named
from viewer.core.annotation import Annotation
from viewer.core.conventions import LengthUnit
from viewer.core.folding import folded
from viewer.core.phrases import noted, say
from viewer.core.protocols import Stat
from viewer.exporters.sheets import Sheet, tab_text
from viewer.measure.text import as_read, details, quantity, summary
from viewer.paint.corner_words import date
from viewer.paint.text import safe

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

NAME, VALUE, LABEL, KIND, GROUP, STUDY = range(6)
HEAD = (noted("Name"), noted("Value"), noted("Label"), noted("Kind"), noted("Group"), noted("Study"))
COPIED = (noted("Name"), noted("Kind"), noted("Value"))
PENDING = "…"
NO_BREAK = "\N{NO-BREAK SPACE}"
Stats = tuple[Stat, ...] | None


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """One line: numbers are asked for when they are needed, None while they are being fetched or the picture is not
    there; lengths in mm, told in `length`.
    """

    id: str
    name: str
    kind: str
    numbers: Stats | Callable[[], Stats]
    color: str = ""
    length: LengthUnit = LengthUnit.MM
    label: str = ""
    group: str = ""
    is_locked: bool = False
    is_hidden: bool = False
    study: str = ""
    annotation: Annotation | None = field(default=None, compare=False)

    @property
    def stats(self) -> Stats:
        """All numbers."""
        return self.numbers() if callable(self.numbers) else self.numbers

    @property
    def lines(self) -> list[str]:
        """All numbers, as the text box on the picture says them."""
        stats = self.stats
        return summary(self.kind.lower(), as_read(stats, self.length)) if stats is not None else [PENDING]

    @property
    def details(self) -> str:
        """The numbers that the text box has no room for, in one paragraph; '' without any."""
        stats = self.stats
        if stats is None:
            return ""
        # Each number stays in one line with its name and unit.
        return " · ".join(line.replace(" ", NO_BREAK) for line in details(as_read(stats, self.length)))

    @property
    def first(self) -> str:
        """The most important number."""
        stats = self.stats
        if stats is None or len(stats) < 2:
            return " ".join(self.lines)
        return quantity(as_read(stats[:1], self.length)[0])

    def order(self, column: int) -> tuple[object, ...]:
        """Return what a column is sorted by: values by unit and size, names with their numbers as numbers."""
        if column == VALUE:
            stats = self.stats
            if not stats or not math.isfinite(stats[0].value):
                return ("\U0010ffff", math.inf)
            return (stats[0].unit, stats[0].value)
        text = folded((self.name, "", self.label, self.kind, self.group, self.study)[column])
        words = text.split()
        number = int(words[-1]) if words and words[-1].isascii() and words[-1].isdigit() and len(words[-1]) < 10 else 0
        return (not text, " ".join(words[:-1]) if number else text, number)

    def fits(self, words: Iterable[str]) -> bool:
        """Whether all folded words are found in name, kind, label, group or study."""
        text = folded(f"{self.name} {self.kind} {self.label} {self.group} {self.study}")
        return all(word in text for word in words)


def rows_of(desk: Desk) -> list[MeasurementRow]:
    """Return the rows of the open studies, numbered by kind where the user gave no name."""
    studies = desk.store.catalog.studies
    marks = (m for m in desk.store.document.annotations.values() if not m.is_key and m.study_uid in studies)
    length = desk.store.view.conventions.length
    titles = {uid: safe(f"{date(study.date)} {study.description}").strip() for uid, study in studies.items()}
    return [_row(desk, mark, safe(name), length, titles[mark.study_uid]) for mark, name in named(marks)]


def _row(desk: Desk, mark: Annotation, name: str, length: LengthUnit, study: str) -> MeasurementRow:
    return MeasurementRow(
        mark.id,
        name,
        kind_title(mark.kind),
        partial(_stats, desk, mark),
        mark.color,
        length,
        safe(mark.label.meaning) if mark.label is not None else "",
        safe(mark.group),
        mark.is_locked,
        mark.is_hidden,
        study,
        mark,
    )


def _stats(desk: Desk, mark: Annotation) -> Stats:
    stats = desk.stats_of(mark)
    return tuple(stats) if stats is not None else None


def table_text(rows: Iterable[MeasurementRow]) -> str:
    """Return rows as text with tabs, for the clipboard."""
    lines = tuple((row.name, row.kind, " · ".join(row.lines)) for row in rows)
    return tab_text(Sheet("", tuple(say(text) for text in COPIED), lines))
