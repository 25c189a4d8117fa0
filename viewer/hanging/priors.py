"""Earlier studies of the same patient, those first that are most worth comparing with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from viewer.core.folding import folded
from viewer.core.phrases import say
from viewer.core.records import Patient, Study
from viewer.hanging.facts import modality_of


def is_same_patient(one: Patient, other: Patient) -> bool:
    """Whether two records are of one patient: the ID, and no other day of birth or wholly other name.

    Where a file has no ID, name and day of birth must both be there and agree. In doubt they are two.
    """
    if one.birth_date and other.birth_date and one.birth_date != other.birth_date:
        return False
    names = (folded(one.name).split(), folded(other.name).split())
    if one.patient_id.strip() and other.patient_id.strip():
        if one.patient_id.strip() != other.patient_id.strip():
            return False
        # A name changes by marriage: with the same day of birth the ID is enough, else some part of it must agree.
        is_born_alike = bool(one.birth_date and one.birth_date == other.birth_date)
        return is_born_alike or not all(names) or bool({*names[0]} & {*names[1]})
    return bool(names[0] and names[0] == names[1] and one.birth_date and one.birth_date == other.birth_date)


def priors_of(study: Study, others: Iterable[Study]) -> tuple[Study, ...]:
    """Return earlier studies of the same patient: those of a common modality and body part first, then the newest."""
    earlier = [
        other
        for other in others
        if other.study_uid != study.study_uid
        and is_same_patient(study.patient, other.patient)
        and is_before(other, study)
    ]
    earlier.sort(key=lambda other: (other.date, other.time), reverse=True)
    return tuple(sorted(earlier, key=lambda other: -likeness(study, other)))


def is_before(one: Study, other: Study) -> bool:
    """Whether a study was made before another; one without a date is no prior: nobody knows."""
    if not one.date or not other.date:
        return False
    return (one.date, one.time) < (other.date, other.time)


def likeness(study: Study, other: Study) -> int:
    """Return how alike two studies are: 2 for a common modality, 1 for a common body part."""
    modalities = _shared(
        {modality_of(s) for s in study.stacks if s.items}, {modality_of(s) for s in other.stacks if s.items}
    )
    parts = _shared({s.series.body_part for s in study.stacks}, {s.series.body_part for s in other.stacks})
    return 2 * modalities + parts


def _shared(one: set[str], other: set[str]) -> bool:
    return bool((one & other) - {""})


def time_between(earlier: str, later: str) -> str:
    """Return how long one DICOM date lies before another: '6 months', '12 days'; '' where a date is not known."""
    days = _days(earlier, later)
    if days is None:
        return ""
    if days < 60:
        return say("1 day") if days == 1 else say("{count} days", count=days)
    if days < 730:
        return say("{count} months", count=round(days / 30.4))
    return say("{count} years", count=f"{days / 365.25:.0f}")


def _days(earlier: str, later: str) -> int | None:
    try:
        first, last = (date(int(d[:4]), int(d[4:6]), int(d[6:8])) for d in (earlier, later))
    except ValueError:
        return None
    return (last - first).days
