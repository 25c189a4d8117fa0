"""From what is shown to a protocol that would hang it again: the rules that tell each series from the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.core.records import Study
from viewer.hanging.facts import Candidate, candidates, modality_of, series_fact
from viewer.hanging.records import Condition, Place, Protocol, Show, Test
from viewer.hanging.rules import fits_series

TELLING = ("modality", "laterality", "view", "kind", "plane", "contrast", "description", "body_part", "image_type")
"""What tells series apart, in the order in which it is tried; the first is always said."""
ALWAYS = frozenset(("modality", "laterality", "view"))


@dataclass(frozen=True, slots=True)
class Seen:
    """What one viewport shows: the series, and the place with how it is shown but without rules; None where empty."""

    candidate: Candidate | None
    place: Place


def learned(
    id_: str, name: str, study: Study, priors: Sequence[Study], grid: tuple[int, int], seen: Sequence[Seen]
) -> Protocol:
    """Return a protocol that hangs such a study in this way."""
    places = tuple(_place(one, study, priors) for one in seen)
    is_same_scale = any(place.chest_wall for place in places)
    protocol = Protocol(id_, name, (), grid[0], grid[1], places, is_same_scale=is_same_scale)
    return replace(protocol, study=_study_rules(seen, protocol.priors))


def _study_rules(seen: Sequence[Seen], priors: int) -> tuple[Condition, ...]:
    current = [one.candidate for one in seen if one.candidate is not None and one.place.prior == 0]
    modalities = tuple(dict.fromkeys(modality_of(one.stack) for one in current))
    parts = tuple(dict.fromkeys(one.stack.series.body_part.upper() for one in current if one.stack.series.body_part))
    rules = [Condition("modality", Test.ALL if len(modalities) > 1 else Test.ANY, modalities)] if modalities else []
    if parts:
        rules.append(Condition("body_part", Test.ANY, parts))
    if priors:
        rules.append(Condition("priors", Test.AT_LEAST, (str(priors),)))
    return tuple(rules)


def _place(seen: Seen, study: Study, priors: Sequence[Study]) -> Place:
    candidate, place = seen.candidate, seen.place
    if candidate is None:
        return Place(show=Show.NOTHING)
    among = candidates(study if place.prior == 0 else priors[place.prior - 1])
    rules: list[Condition] = []
    for term in TELLING:
        rule = _rule(candidate, term)
        if rule is None or not (term in ALWAYS or _is_telling(rule, rules, among)):
            continue
        rules.append(rule)
    return replace(place, series=tuple(rules))


def _is_telling(rule: Condition, rules: Sequence[Condition], among: Sequence[Candidate]) -> bool:
    """Whether a rule leaves fewer series than those before it do."""
    left = [one for one in among if fits_series(one, rules)]
    return len(left) > 1 and any(not fits_series(one, [rule]) for one in left)


def _rule(candidate: Candidate, term: str) -> Condition | None:
    """Return the rule that a series meets by what it says for a term; None where it says nothing."""
    found = series_fact(candidate, term)
    texts = [text for text in found if text.strip()] if isinstance(found, tuple) else []
    if not texts:
        return None
    value = texts[0].split("\\")[-1] if term == "image_type" else texts[0]
    return Condition(term, Test.ANY, (value,))
