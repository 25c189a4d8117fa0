"""Whether what a study or a series says of itself meets a rule."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.core.folding import folded
from viewer.hanging.facts import Candidate, holds_words, series_fact
from viewer.hanging.records import Condition, Test
from viewer.hanging.terms import Kind, Term, series_term


def is_met(term: Term | None, condition: Condition, found: tuple[str, ...] | float) -> bool:
    """Whether what is there meets a condition; a term that this version does not know is never met."""
    if term is None:
        return False
    if term.kind is Kind.NUMBER:
        number = found if isinstance(found, float) else 0.0
        return number >= condition.number if condition.test is Test.AT_LEAST else number <= condition.number
    texts = found if isinstance(found, tuple) else ()
    values = [value for value in condition.values if value.strip()]
    if not values:
        return True  # a rule that is not finished asks for nothing
    if term.kind is Kind.WORDS:
        hits = [any(holds_words(text, value) for text in texts) for value in values]
    else:
        there = {folded(text).strip() for text in texts}
        hits = [folded(value).strip() in there for value in values]
    if condition.test is Test.NONE:
        return not any(hits)
    return all(hits) if condition.test is Test.ALL else any(hits)


def fits_series(candidate: Candidate, conditions: Iterable[Condition]) -> bool:
    """Whether a series meets all rules of a place."""
    return all(is_met(series_term(c.term), c, series_fact(candidate, c.term)) for c in conditions)
