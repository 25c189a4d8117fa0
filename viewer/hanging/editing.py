"""Changes of a protocol, each from words, as a page or a command line has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from viewer.core.errors import ViewerError
from viewer.hanging.records import Choice, Condition, Place, Protocol, Show, Test
from viewer.hanging.stored import MOST_RULES, MOST_SIDE, MOST_TEXT
from viewer.hanging.terms import Kind, Term, series_term, study_term

E = TypeVar("E", bound=Enum)
PLACE_FIELDS = (
    "prior", "like", "choice", "show", "slab_mm", "slab_mode", "preset", "volume_preset", "lut", "inverted",
    "chest_wall", "over", "needed",
)  # fmt: skip
PROTOCOL_FIELDS = ("rows", "columns", "fills", "same_scale")


def rule(place: int, term: str, test: str = "", values: Sequence[str] = ()) -> Condition:
    """Return a condition from words: on the study for `place` 0, else on the series of a viewport."""
    known = term_of(place, term)
    chosen = test or next(iter(known.sentences)).value
    if chosen not in {one.value for one in known.sentences}:
        raise ViewerError(f"“{chosen}” is no test of {term}", f"expected {', '.join(t.value for t in known.sentences)}")
    words = tuple(value[:MOST_TEXT] for value in values) or known.first
    if known.kind is Kind.NUMBER:
        words = (_number_words(words[0]),)
    return Condition(term, Test(chosen), words)


def term_of(place: int, term: str) -> Term:
    """Return a term of studies for `place` 0, else of series."""
    known = study_term(term) if place == 0 else series_term(term)
    if known is None:
        raise ViewerError(f"There is no rule on “{term}”", "see the sentences of a protocol")
    return known


def _number_words(text: str) -> str:
    try:
        number = float(text)
        if not 0 <= number < 1e6:
            raise ValueError
    except ValueError:
        raise ViewerError(f"“{text}” is no number", "expected a number from 0 on") from None
    return f"{number:g}"


def with_rule(protocol: Protocol, place: int, condition: Condition, number: int = -1) -> Protocol:
    """Return the protocol with a rule replaced (from 0), or added for -1; `place` 0 is the study."""
    rules = _rules(protocol, place)
    if number >= len(rules):
        raise ViewerError(f"There is no rule {number + 1}", f"there are {len(rules)}")
    if number < 0 and len(rules) >= MOST_RULES:
        raise ViewerError(f"There are {MOST_RULES} rules already")
    changed = (*rules, condition) if number < 0 else (*rules[:number], condition, *rules[number + 1 :])
    return _with_rules(protocol, place, changed)


def without_rule(protocol: Protocol, place: int, number: int) -> Protocol:
    """Return the protocol without a rule."""
    rules = _rules(protocol, place)
    if not 0 <= number < len(rules):
        raise ViewerError(f"There is no rule {number + 1}", f"there are {len(rules)}")
    return _with_rules(protocol, place, (*rules[:number], *rules[number + 1 :]))


def _rules(protocol: Protocol, place: int) -> tuple[Condition, ...]:
    return protocol.study if place == 0 else _place(protocol, place).series


def _with_rules(protocol: Protocol, place: int, rules: tuple[Condition, ...]) -> Protocol:
    if place == 0:
        return replace(protocol, study=rules)
    return protocol.with_place(place - 1, replace(_place(protocol, place), series=rules))


def _place(protocol: Protocol, place: int) -> Place:
    if not 1 <= place <= len(protocol.places):
        raise ViewerError(f"There is no viewport {place}", f"there are {len(protocol.places)}, counted from 1")
    return protocol.places[place - 1]


def with_field(protocol: Protocol, place: int, name: str, value: str) -> Protocol:
    """Return the protocol with something else changed than rules; `ViewerError` says what does not fit."""
    if place == 0:
        return _with_protocol_field(protocol, name, value)
    changed = _with_place_field(_place(protocol, place), place, name, value)
    return protocol.with_place(place - 1, changed)


def _with_protocol_field(protocol: Protocol, name: str, value: str) -> Protocol:
    if name == "same_scale":
        return replace(protocol, is_same_scale=_flag(value))
    if name == "fills":
        count = _whole(value, 0, MOST_SIDE**2)
        if count:
            return replace(
                protocol, fills=count, places=(replace(protocol.places[0], like=-1, prior=0),), rows=1, columns=1
            )
        return replace(protocol, fills=0)
    if name in ("rows", "columns"):
        grid = {"rows": protocol.rows, "columns": protocol.columns} | {name: _whole(value, 1, MOST_SIDE)}
        return protocol.with_grid(grid["rows"], grid["columns"])
    raise ViewerError(f"A protocol has no “{name}”", f"expected {', '.join(PROTOCOL_FIELDS)}")


def _with_place_field(place: Place, number: int, name: str, value: str) -> Place:
    match name:
        case "prior":
            return replace(place, prior=_whole(value, 0, 20))
        case "like":
            return replace(place, like=_whole(value, 0, number - 1) - 1)
        case "choice":
            return replace(place, choice=_one_of(Choice, value))
        case "show":
            return replace(place, show=_one_of(Show, value))
        case "chest_wall":
            return replace(place, chest_wall=_word(value, ("", "left", "right")))
        case "over":
            return replace(place, over=value.upper()[:16])
        case "needed":
            return replace(place, is_needed=_flag(value))
    return _with_look(place, name, value)


def _with_look(place: Place, name: str, value: str) -> Place:
    match name:
        case "slab_mm":
            return replace(place, slab_mm=float(_number_words(value)))
        case "slab_mode":
            return replace(place, slab_mode=_word(value, ("mip", "minip", "mean")))
        case "preset":
            return replace(place, preset=value[:MOST_TEXT])
        case "volume_preset":
            return replace(place, volume_preset=value[:MOST_TEXT])
        case "lut":
            return replace(place, lut=value[:MOST_TEXT])
        case "inverted":
            return replace(place, is_inverted=None if not value else _flag(value))
    raise ViewerError(f"A viewport has no “{name}”", f"expected {', '.join(PLACE_FIELDS)}")


def _flag(value: str) -> bool:
    found = {"yes": True, "on": True, "true": True, "no": False, "off": False, "false": False}.get(value.lower())
    if found is None:
        raise ViewerError(f"“{value}” is not on or off")
    return found


def _whole(value: str, least: int, most: int) -> int:
    try:
        number = int(value)
        if not least <= number <= most:
            raise ValueError
    except ValueError:
        raise ViewerError(f"“{value}” does not fit", f"expected a whole number from {least} to {most}") from None
    return number


def _word(value: str, words: Sequence[str]) -> str:
    if value not in words:
        raise ViewerError(
            f"“{value}” does not fit", f"expected one of {', '.join(word or '(nothing)' for word in words)}"
        )
    return value


def _one_of(kind: type[E], value: str) -> E:
    try:
        return kind(value)
    except ValueError:
        expected = ", ".join(str(one.value) for one in kind)
        raise ViewerError(f"“{value}” does not fit", f"expected one of {expected}") from None
