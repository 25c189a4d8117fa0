"""Text as it is searched: without case, accents and DICOM's separators."""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.core.folding import folded
from viewer.core.records import Study


def words(text: str) -> list[str]:
    """Return the words that must all be found; one of nothing but '*' asks for nothing."""
    return [word for word in folded(text).split() if word.strip("*")]


def condition(word: str) -> tuple[str, str]:
    """Return the SQL that finds a word in `study.search`, and its parameter, by PS3.4 C.2.2.2.4.

    '*' stands for any letters, '?' for one, everything else for itself: % and _ too.
    """
    if "*" not in word and "?" not in word:
        return "instr(study.search, ?) > 0", word
    plain = re.sub(r"([%_\\])", r"\\\1", word)
    return "study.search LIKE ? ESCAPE '\\'", f"%{plain.replace('*', '%').replace('?', '_')}%"


def found_in(text: str, wanted: Sequence[str]) -> bool:
    """Whether all words are found in a searchable text, as the library finds them."""
    return all(_is_in(word, text) for word in wanted)


def _is_in(word: str, text: str) -> bool:
    at = 0
    for part in word.split("*"):
        # The leftmost place is the best one: nothing holds the ends.
        found = re.compile(".".join(map(re.escape, part.split("?")))).search(text, at)
        if found is None:
            return False
        at = found.end()
    return True


def searchable(*texts: str) -> str:
    """Join texts into what a search looks through."""
    return " ".join(dict.fromkeys(word for text in texts for word in folded(text).split()))


def searched_of(study: Study, modalities: Sequence[str] = ()) -> str:
    """Return what a search of studies looks through: every component group of the name among it."""
    patient = study.patient
    names = (patient.name, *patient.name_groups, patient.patient_id)
    return searchable(*names, study.accession, date_forms(study.date), study.description, *modalities)


def date_forms(date: str) -> str:
    """Return a DICOM date also as 2024-01-31 and 31.01.2024."""
    if len(date) != 8 or not date.isdigit():
        return date
    year, month, day = date[:4], date[4:6], date[6:]
    return f"{date} {year}-{month}-{day} {day}.{month}.{year}"
