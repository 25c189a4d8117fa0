"""A search as it is typed: words, dates, 'mod:CT', 'is:starred', and what it asks of a study."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import MappingProxyType

from viewer.core.remark import Remark
from viewer.library.days import MONTHS, days
from viewer.library.terms import Dated, Either, Field, Missing, Modality, Named, Not, Searched, Term, Text
from viewer.library.words import found_in, searchable, words

LONGEST = 1_000
"""Letters of a search that are read: more nobody types, and hostile clipboards are no reason to wait."""
FIELDS = {
    "name": "name",
    "patient": "name",
    "id": "patient_id",
    "acc": "accession",
    "accession": "accession",
    "desc": "description",
    "description": "description",
    "inst": "institution",
    "institution": "institution",
    "body": "body_parts",
}
MODALITIES = {
    "PET": "PT", "MRI": "MR", "MRT": "MR", "ULTRASOUND": "US", "MAMMO": "MG", "XRAY": "DX", "X-RAY": "DX",
    "ANGIO": "XA", "SPECT": "NM", "FLUORO": "RF",
}  # fmt: skip
STATES = {
    "star": "starred", "starred": "starred", "note": "noted", "notes": "noted", "noted": "noted", "open": "open",
    "missing": "missing",
}  # fmt: skip
_PHRASE = re.compile(r"\b(this|last)\s+(week|month|year)\b|\blast\s+(\d{1,4})\s+(days?|weeks?|months?|years?)\b", re.I)
_MONTH = re.compile(
    r"\b(?:{0})\.?\s+\d{{4}}\b|\b\d{{4}}\s+(?:{0})\b".format("|".join(sorted(MONTHS, key=len, reverse=True))), re.I
)
_QUOTED = re.compile(r'-?[\w]*:?"[^"]*"|\S+')


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a search needs to know beside the library: the day, the open studies, stars and notes."""

    today: date = field(default_factory=lambda: datetime.now(UTC).astimezone().date())
    opened: frozenset[str] = frozenset()
    remarks: Mapping[str, Remark] = field(default_factory=lambda: MappingProxyType({}))

    def in_state(self, state: str) -> Term:
        """Return the term for 'starred', 'noted', 'open' or 'missing'."""
        if state == "missing":
            return Missing()
        if state == "open":
            return Named(self.opened)
        told = self.remarks.items()
        return Named(frozenset(uid for uid, r in told if (r.is_starred if state == "starred" else r.note)))

    def noting(self, forms: tuple[str, ...]) -> frozenset[str]:
        """Return the studies whose note holds a word."""
        noted = ((uid, remark.note) for uid, remark in self.remarks.items() if remark.note)
        return frozenset(uid for uid, note in noted if found_in(searchable(note), [forms]))


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked of studies; all terms must be met."""

    terms: tuple[Term, ...] = ()

    def accepts(self, study: Searched) -> bool:
        """Whether a study is what is asked for."""
        return all(term.accepts(study) for term in self.terms)

    def both(self, other: Query) -> Query:
        """Return what asks for the one and the other."""
        return Query(self.terms + other.terms)


def parse(text: str, around: Surroundings | None = None) -> Query:
    """Read a search; nothing is wrong in it: what is no field, date or state is a word to be found."""
    known = around or Surroundings()
    # Half a character, as a paste may end with, is sought in the form that the library has for it.
    sought = text[:LONGEST].encode("utf-8", "backslashreplace").decode()
    joined = _MONTH.sub(_phrase, _PHRASE.sub(_phrase, sought))
    return Query(tuple(term for part in _QUOTED.findall(joined) for term in _terms(part, known)))


def _phrase(found: re.Match[str]) -> str:
    return "-".join(found[0].lower().split())


def _terms(part: str, around: Surroundings) -> Iterable[Term]:
    if part.startswith("-") and ":" in part:
        yield from (Not(term) for term in _terms(part[1:], around))
        return
    name, colon, value = part.partition(":")
    value = value.strip('"')
    if colon and value and (made := _of_field(name.lower(), value, around)) is not None:
        yield from made
        return
    plain = part.strip('"')
    for forms in words(plain):
        yield _anywhere(plain, forms, around)
    if not words(plain) and (found := days(plain.lower(), around.today)) is not None:
        yield Dated(found)


def _of_field(name: str, value: str, around: Surroundings) -> list[Term] | None:
    """Return what 'name:value' asks, None where no field has that name or value."""
    if name in ("mod", "modality"):
        codes = (code.strip().upper() for code in value.split(","))
        return [Modality(tuple(MODALITIES.get(code, code) for code in codes if code))]
    if name in ("date", "born"):
        found = days(value.lower().replace(" ", "-"), around.today)
        return None if found is None else [Dated(found, is_birth=name == "born")]
    if name == "is":
        return [around.in_state(STATES[value.lower()])] if value.lower() in STATES else None
    if name == "note":
        return [Named(around.noting(forms)) for forms in words(value)]
    if name in FIELDS:
        return [Field(FIELDS[name], forms) for forms in words(value)]
    return None


def _anywhere(plain: str, forms: tuple[str, ...], around: Surroundings) -> Term:
    """Return what a bare word asks: it is found in texts and notes, or is the date or the state that it names."""
    choices: list[Term] = []
    span = days(plain.lower(), around.today)
    if span is not None and plain[:1] in "<>":
        return Dated(span)
    choices.append(Text(forms))
    if span is not None:
        choices.append(Dated(span))
    if plain.lower() in STATES and len(plain) > 3:
        choices.append(around.in_state(STATES[plain.lower()]))
    if noted := around.noting(forms):
        choices.append(Named(noted))
    return choices[0] if len(choices) == 1 else Either(tuple(choices))
