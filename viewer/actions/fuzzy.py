"""Fuzzy search: how well a few typed letters fit a title, and which letters of it they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.core.folding import folded

WHOLE, PREFIX, INSIDE, SCATTERED = 120.0, 100.0, 60.0, 40.0
BESIDE_PREFIX, BESIDE_INSIDE = 22.0, 10.0
PER_PLACE, PER_GAP, PER_LETTER = 0.4, 6.0, 0.05
_BREAKS = str.maketrans(dict.fromkeys("-–·/:.()[]|_\t\n", " "))

Marks = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A title made ready for searching, and words beside it that find it too.

    `places` tells for each folded letter which letter of the title it comes from, None where they are the same.
    """

    title: str
    words: str
    beside: str
    places: tuple[int, ...] | None

    @classmethod
    def of(cls, title: str, beside: str = "") -> Text:
        """Fold a title and the words beside it."""
        if title.isascii():
            return cls(title, _spaced(folded(title)), _spaced(folded(beside)), None)
        letters = [(plain, place) for place, letter in enumerate(title) for plain in folded(letter)]
        words = _spaced("".join(plain for plain, _ in letters))
        return cls(title, words, _spaced(folded(beside)), tuple(place for _, place in letters))


def tokens(query: str) -> tuple[str, ...]:
    """Return the words of a query, folded."""
    return tuple(folded(query).translate(_BREAKS).split())


def fit(text: Text, wanted: Sequence[str]) -> tuple[float, Marks] | None:
    """Return how well a text fits all words of a query and which letters of the title do; None where one does not."""
    score, marks = 0.0, set[int]()
    for token in wanted:
        found = _fit_token(text, token)
        if found is None:
            return None
        score += found[0]
        marks.update(found[1])
    places = text.places
    shown = marks if places is None else {places[mark] for mark in marks}
    return score / max(1, len(wanted)) - PER_LETTER * len(text.title), tuple(sorted(shown))


def _fit_token(text: Text, token: str) -> tuple[float, Sequence[int]] | None:
    words, size = text.words, len(token)
    # One space leads: a word begins where a space is before it.
    at = words.find(f" {token}")
    if at >= 0:
        is_whole = words.startswith(" ", at + size + 1)
        return (WHOLE if is_whole else PREFIX) - PER_PLACE * at, range(at, at + size)
    if size > 1 and (at := words.find(token)) >= 0:
        return INSIDE - PER_PLACE * at, range(at - 1, at - 1 + size)
    if size > 1 and (scattered := _scattered(words, token)) is not None:
        return scattered
    if f" {token}" in text.beside:
        return BESIDE_PREFIX, ()
    if size > 2 and token in text.beside:
        return BESIDE_INSIDE, ()
    return None


def _scattered(words: str, token: str) -> tuple[float, list[int]] | None:
    """Find the letters in their order, each run of them at the begin of a word: 'flh' in 'flip left horizontally'."""
    found: list[int] = []
    at, gaps = 0, -1
    for letter in token:
        if found and words.startswith(letter, at):
            found.append(at)
            at += 1
            continue
        start = words.find(f" {letter}", max(0, at - 1) if found else 0)
        if start < 0:
            return None
        found.append(start + 1)
        at = start + 2
        gaps += 1
    return SCATTERED - PER_GAP * gaps, [place - 1 for place in found]


def _spaced(text: str) -> str:
    return f" {text.translate(_BREAKS)} "
