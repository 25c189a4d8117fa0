"""What a search asks of a study, each as SQL and for a study that is open: both find the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from json import dumps
from typing import Protocol

from viewer.library.days import Days
from viewer.library.words import condition, found_in, searchable

Sql = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Searched:
    """What is looked through in a study; `text` is what `words.searchable` made of all of it."""

    study_uid: str
    text: str = ""
    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    date: str = ""
    description: str = ""
    accession: str = ""
    institution: str = ""
    body_parts: str = ""
    modalities: tuple[str, ...] = ()
    is_missing: bool = False


COLUMNS = {
    "name": "patient.name",
    "patient_id": "patient.patient_id",
    "description": "study.description",
    "accession": "study.accession",
    "institution": "study.institution",
    "body_parts": "study.body_parts",
}


class Term(Protocol):
    """One thing that a search asks."""

    def sql(self) -> Sql:
        """Return the condition on `study` and `patient`, and its parameters."""
        ...

    def accepts(self, study: Searched) -> bool:
        """Whether a study is what is asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A word anywhere in a study, in one of its forms."""

    forms: tuple[str, ...]

    def sql(self) -> Sql:
        """Look through all texts at once."""
        return condition(self.forms)

    def accepts(self, study: Searched) -> bool:
        """Look through all texts at once."""
        return found_in(study.text, [self.forms])


@dataclass(frozen=True, slots=True)
class Field:
    """A word in one field, a key of `COLUMNS`."""

    name: str
    forms: tuple[str, ...]

    def sql(self) -> Sql:
        """Ask the quick text of all fields first: the function is called for what is found there alone."""
        quick, sought = condition(self.forms)
        exact, again = condition(self.forms, f"searchable({COLUMNS[self.name]})")
        return f"({quick} AND {exact})", (*sought, *again)

    def accepts(self, study: Searched) -> bool:
        """Look through the field."""
        return found_in(searchable(getattr(study, self.name)), [self.forms])


@dataclass(frozen=True, slots=True)
class Dated:
    """A study, or a birth, on one of some days."""

    days: Days
    is_birth: bool = False

    def sql(self) -> Sql:
        """Compare as texts: both ends are dates, and what is no date has another length."""
        column = "patient.birth_date" if self.is_birth else "study.date"
        bounds = (self.days.first, self.days.last)
        return f"({column} BETWEEN ? AND ? AND {column} NOT GLOB '*[^0-9]*' AND length({column}) = 8)", bounds

    def accepts(self, study: Searched) -> bool:
        """Whether its date lies there."""
        return self.days.holds(study.birth_date if self.is_birth else study.date)


@dataclass(frozen=True, slots=True)
class Modality:
    """A study with a series of one of these modalities."""

    codes: tuple[str, ...]

    def sql(self) -> Sql:
        """Look for whole codes."""
        each = "instr(' ' || study.modalities || ' ', ' ' || ? || ' ') > 0"
        return f"({' OR '.join([each] * len(self.codes))})", self.codes

    def accepts(self, study: Searched) -> bool:
        """Whether it has one."""
        return any(code in study.modalities for code in self.codes)


@dataclass(frozen=True, slots=True)
class Named:
    """One of the named studies: those that are open, starred or noted."""

    study_uids: frozenset[str]

    def sql(self) -> Sql:
        """Hand them over as one parameter, however many they are."""
        return "study.uid IN (SELECT value FROM json_each(?))", (dumps(sorted(self.study_uids)),)

    def accepts(self, study: Searched) -> bool:
        """Whether it is among them."""
        return study.study_uid in self.study_uids


@dataclass(frozen=True, slots=True)
class Missing:
    """A study of which files are gone."""

    def sql(self) -> Sql:
        """Ask the count."""
        return "study.missing_count > 0", ()

    def accepts(self, study: Searched) -> bool:
        """Whether files are gone."""
        return study.is_missing


@dataclass(frozen=True, slots=True)
class Either:
    """One of several."""

    terms: tuple[Term, ...]

    def sql(self) -> Sql:
        """Join them."""
        found = [term.sql() for term in self.terms]
        return f"({' OR '.join(text for text, _ in found)})", tuple(value for _, values in found for value in values)

    def accepts(self, study: Searched) -> bool:
        """Whether one of them accepts it."""
        return any(term.accepts(study) for term in self.terms)


@dataclass(frozen=True, slots=True)
class Not:
    """What is not asked for."""

    term: Term

    def sql(self) -> Sql:
        """Turn it around."""
        text, values = self.term.sql()
        return f"NOT {text}" if text.startswith("(") else f"NOT ({text})", values

    def accepts(self, study: Searched) -> bool:
        """Turn it around."""
        return not self.term.accepts(study)


def where(terms: Sequence[Term]) -> Sql:
    """Return the condition that all terms are met."""
    found = [term.sql() for term in terms]
    return " AND ".join(text for text, _ in found) or "1", tuple(value for _, values in found for value in values)
