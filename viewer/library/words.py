"""Text as it is searched: without case, accents and DICOM's separators."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from viewer.core.folding import SEPARATORS, folded
from viewer.core.records import Study

_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def words(text: str) -> list[tuple[str, ...]]:
    """Return the words that must all be found, each in the forms of which one is enough.

    A word of nothing but '*' asks for nothing.
    """
    asked = (_forms(word) for word in _separated(text))
    return [forms for forms in asked if any(form.strip("*") for form in forms)]


def condition(forms: Sequence[str], column: str = "study.search") -> tuple[str, tuple[str, ...]]:
    """Return the SQL that finds a word in a searchable text, and its parameters, by PS3.4 C.2.2.2.4.

    '*' stands for any letters, '?' for one, everything else for itself: % and _ too.
    """
    found = [_condition(form, column) for form in forms]
    return f"({' OR '.join(sql for sql, _ in found)})", tuple(sought for _, sought in found)


def _condition(word: str, column: str) -> tuple[str, str]:
    if "*" not in word and "?" not in word:
        return f"instr({column}, ?) > 0", word
    plain = re.sub(r"([%_\\])", r"\\\1", word)
    return f"{column} LIKE ? ESCAPE '\\'", f"%{plain.replace('*', '%').replace('?', '_')}%"


def found_in(text: str, wanted: Sequence[Sequence[str]]) -> bool:
    """Whether all words are found in a searchable text, as the library finds them."""
    return all(any(_is_in(form, text) for form in forms) for forms in wanted)


def _is_in(word: str, text: str) -> bool:
    at = 0
    for part in word.split("*"):
        # The leftmost place is the best one: nothing holds the ends.
        found = re.compile(".".join(map(re.escape, part.split("?")))).search(text, at)
        if found is None:
            return False
        at = found.end()
    return True


def _separated(text: str) -> list[str]:
    return text.translate(SEPARATORS).split()


def _forms(word: str) -> tuple[str, ...]:
    """Return a word without accents, and as it is spelt where there are none: 'Müller' is 'muller' and 'mueller'."""
    plain = folded(word)
    if word.isascii():
        return (plain,)
    spelt = folded(unicodedata.normalize("NFC", word.casefold()).translate(_SPELT))
    return (plain,) if spelt == plain else (plain, spelt)


def searchable(*texts: str) -> str:
    """Join texts into what a search looks through."""
    return " ".join(dict.fromkeys(form for text in texts for word in _separated(text) for form in _forms(word)))


def searched_of(study: Study, modalities: Sequence[str] = ()) -> str:
    """Return what a search of studies looks through: every component group of the name among it."""
    patient = study.patient
    names = (patient.name, *patient.name_groups, patient.patient_id)
    told = (study.accession, date_forms(study.date), study.description, study.institution, study.physicians)
    return searchable(*names, *told, *modalities)


def date_forms(date: str) -> str:
    """Return a DICOM date also as 2024-01-31 and 31.01.2024."""
    if len(date) != 8 or not date.isdigit():
        return date
    year, month, day = date[:4], date[4:6], date[6:]
    return f"{date} {year}-{month}-{day} {day}.{month}.{year}"
