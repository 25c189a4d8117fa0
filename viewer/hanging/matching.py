"""Which protocol a study hangs by, and why not by the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.core.phrases import say
from viewer.core.records import Study
from viewer.hanging.arranging import Arrangement, hang
from viewer.hanging.facts import study_fact
from viewer.hanging.records import Protocol
from viewer.hanging.rules import is_met
from viewer.hanging.sentences import study_sentence
from viewer.hanging.terms import study_term


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one protocol: `why_not` is empty where it fits. `arrangement` is what would hang, where it was
    looked at."""

    protocol: Protocol
    why_not: tuple[str, ...] = ()
    arrangement: Arrangement | None = None

    @property
    def fits(self) -> bool:
        """Whether the study can hang by it."""
        return not self.why_not


def unmet(protocol: Protocol, study: Study, priors: Sequence[Study]) -> tuple[str, ...]:
    """Return the rules on the study that it does not meet, as sentences with what was found instead."""
    told = []
    for condition in protocol.study:
        term = study_term(condition.term)
        found = study_fact(study, priors, condition.term)
        if not is_met(term, condition, found):
            rule = study_sentence(condition).rstrip(".。")
            told.append(say("{rule}: {found}.", rule=rule, found=_found(found)))
    return tuple(told)


def _found(found: tuple[str, ...] | float) -> str:
    if isinstance(found, float):
        return say("it is {value}", value=f"{found:g}")
    texts = [text for text in found if text.strip()]
    return say("it is {value}", value=", ".join(texts[:4])) if texts else say("nothing is said of it")


def judge(protocol: Protocol, study: Study, priors: Sequence[Study]) -> Verdict:
    """Say whether a study hangs by a protocol."""
    why_not = unmet(protocol, study, priors)
    if why_not:
        return Verdict(protocol, why_not)
    arrangement = hang(protocol, study, priors)
    needed = tuple(cell.reason for cell in arrangement.cells if cell.candidate is None and cell.place.is_needed)
    if needed:
        return Verdict(protocol, needed, arrangement)
    if not any(cell.candidate is not None for cell in arrangement.cells):
        return Verdict(protocol, (say("No series fits any of its viewports."),), arrangement)
    return Verdict(protocol, (), arrangement)


def judged(protocols: Iterable[Protocol], study: Study, priors: Sequence[Study]) -> tuple[Verdict, ...]:
    """Judge all protocols, those that are switched off too."""
    return tuple(judge(protocol, study, priors) for protocol in protocols)


def match(
    protocols: Iterable[Protocol], study: Study, priors: Sequence[Study]
) -> tuple[Verdict | None, tuple[Verdict, ...]]:
    """Return the first protocol that is on and fits, and what became of every one."""
    verdicts = judged(protocols, study, priors)
    best = next((verdict for verdict in verdicts if verdict.protocol.is_on and verdict.fits), None)
    return best, verdicts


def why(verdict: Verdict, best: Verdict | None) -> str:
    """Say in a sentence or more what became of a protocol."""
    if verdict is best:
        return say("The study hangs by it: it is the first that fits.")
    if not verdict.fits:
        return " ".join(verdict.why_not)
    if not verdict.protocol.is_on:
        return say("It fits, but it is switched off.")
    return say("It fits too, but another one comes before it.")
