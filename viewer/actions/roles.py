"""Which picture is of an earlier study, said on the picture itself."""

from __future__ import annotations

from viewer.core.phrases import say
from viewer.core.records import Study
from viewer.hanging.priors import is_before, is_same_patient, time_between
from viewer.state.view import Catalog, Slot, SlotKind, ViewState

_last: list[tuple[Catalog, tuple[Slot, ...], tuple[Study, ...]]] = []


def shown_studies(view: ViewState, catalog: Catalog) -> tuple[Study, ...]:
    """Return the studies that viewports show, each once."""
    # Asked by each viewport at each picture.
    if _last and _last[0][0] is catalog and _last[0][1] is view.slots:
        return _last[0][2]
    found: dict[str, Study] = {}
    for slot in view.slots:
        if slot.kind is not SlotKind.EMPTY and (pair := catalog.find(slot.stack_key)) is not None:
            found[pair[0].study_uid] = pair[0]
    _last[:] = [(catalog, view.slots, tuple(found.values()))]
    return _last[0][2]


def role_of(view: ViewState, catalog: Catalog, stack_key: str) -> str:
    """Return 'PRIOR · 6 months' for a picture beside which one so much later of the patient is shown, else ''."""
    studies = shown_studies(view, catalog)
    mine = catalog.find(stack_key)
    if len(studies) < 2 or mine is None:
        return ""
    patient = mine[0].patient
    later = [one for one in studies if is_before(mine[0], one) and is_same_patient(patient, one.patient)]
    if not later:
        return ""
    newest = max(later, key=lambda other: (other.date, other.time))
    between = time_between(mine[0].date, newest.date)
    return say("PRIOR · {time}", time=between) if between else say("PRIOR")
