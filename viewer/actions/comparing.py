"""Comparing with a prior: an open one, else the one of the library that is most worth it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Need
from viewer.actions.hanging import current_study
from viewer.actions.hung import level_with, tied_where_apart
from viewer.actions.together import kind_of
from viewer.core.errors import ViewerError
from viewer.core.records import Patient, Study
from viewer.hanging.arranging import likeness
from viewer.hanging.facts import Candidate, candidates, modality_of
from viewer.hanging.priors import is_same_patient
from viewer.state.hanging import Hanging
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job
    from viewer.library.library import Library, StudyRow


def compare(desk: Desk) -> None:
    """Show the active series beside the one of the latest prior that is most alike, opened if need be."""
    study = current_study(desk)
    if desk.protocols.priors(study):
        _show_pair(desk, study)
        return
    _open_prior(desk, study)


def _show_pair(desk: Desk, study: Study) -> None:
    pairs = ((prior, _pair(desk, study, prior)) for prior in desk.protocols.priors(study))
    prior, pair = next(((one, found) for one, found in pairs if found is not None), (study, None))
    if pair is None:
        raise ViewerError("No prior holds a series like this one", hint="drag a series of it into a viewport")
    slot, other = pair
    desk.store.alter("Compare with prior", lambda view: _side_by_side(desk, view, study, prior, slot, other))


def _pair(desk: Desk, study: Study, prior: Study) -> tuple[Slot, Candidate] | None:
    """Return the active slot, or the study's first series, and the series of a prior that is most like it."""
    slot = desk.store.view.active_slot
    mine = [one for one in candidates(study) if one.stack.key == slot.stack_key]
    is_usable = bool(mine) and slot.kind is SlotKind.STACK
    mine = mine or candidates(study)[:1]
    if not mine:
        return None
    if not is_usable:
        key = mine[0].stack.key
        slot = Slot(SlotKind.STACK, key, mine[0].index, desk.first_look(key))
    model = next((one for one in mine if one.index <= slot.index < one.index + one.count), mine[0])
    alike = [(likeness(model, one), one) for one in candidates(prior)]
    best = max((score for score, _ in alike), default=0)
    return (slot, next(one for score, one in alike if score == best)) if best > 0 else None


def _side_by_side(desk: Desk, view: ViewState, study: Study, prior: Study, slot: Slot, other: Candidate) -> ViewState:
    from viewer.actions.tabs import front_of

    view = view.with_tab(study.study_uid, front_of(view, desk.store.catalog))
    key = other.stack.key
    usual = Slot(SlotKind.STACK, key, other.index, desk.first_look(key))
    # A window belongs to its kind of values: uptake is drawn white by a window of activities.
    is_alike = slot.look.window is not None and kind_of(slot, desk.source_of) == kind_of(usual, desk.source_of)
    look = slot.look if is_alike else usual.look
    beside = level_with(desk, Slot(SlotKind.STACK, key, other.index, look), slot)
    view = view.with_slots(1, 2, (slot, beside), 0)
    view = replace(view, hanging=Hanging(study_uids=(study.study_uid, prior.study_uid), slots=(slot, beside)))
    view = replace(view, links=replace(view.links, window=True))
    return tied_where_apart(desk, view, [(0, 1)])


def _open_prior(desk: Desk, study: Study) -> None:
    from viewer.jobs.lanes import Priority

    library = desk.library
    if library is None:
        raise ViewerError("There is no prior study of this patient among the open ones")

    def work(_: Job) -> list[str]:
        for row in listed_priors(library, study):
            paths = sorted({location.path for location in library.locations(row.study_uid)})
            there = [path for path in paths if Path(path).exists()]
            if there:
                return there
        return []

    def done(paths: list[str] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif not paths:
            text = "There is no prior study of this patient"
            desk.fail(ViewerError(text, "neither open nor in the library", "open it from its disc or folder"))
        else:
            desk.opener.open(paths, is_shown=False, then=lambda: _opened(desk, study))

    desk.lanes.submit("hanging.prior", Priority.NEIGHBOUR, work, done, title="Looking for a prior")


def _opened(desk: Desk, study: Study) -> None:
    now = desk.store.catalog.studies.get(study.study_uid)
    if now is None:
        return
    try:
        _show_pair(desk, now)
    except ViewerError as error:
        desk.fail(error)


def listed_priors(library: Library, study: Study) -> list[StudyRow]:
    """Return earlier studies of the patient in the library: of a common modality first, then the newest.

    Not for the GUI thread.
    """
    patient = study.patient
    rows = library.search(patient.patient_id.strip() or patient.name)
    mine = {modality_of(stack) for stack in study.stacks if stack.items}
    found = [row for row in rows if row.study_uid != study.study_uid and _is_prior(row, study)]
    found.sort(key=lambda row: (row.date, row.time), reverse=True)
    return sorted(found, key=lambda row: not mine & set(row.modalities))


def _is_prior(row: StudyRow, study: Study) -> bool:
    person = Patient(row.patient_id, row.patient_name, row.birth_date)
    is_before = bool(row.date and study.date) and (row.date, row.time) < (study.date, study.time)
    return is_before and not row.is_missing and is_same_patient(study.patient, person)


def tell_of_priors(desk: Desk, study: Study) -> None:
    """Say that the library holds a prior of a study that was opened, where none is open."""
    from viewer.jobs.lanes import Priority
    from viewer.paint.corner_words import date

    library = desk.library
    if library is None or desk.protocols.priors(study) or not (study.patient.patient_id or study.patient.name):
        return

    def work(_: Job) -> list[StudyRow]:
        return listed_priors(library, study)

    def done(rows: Sequence[StudyRow] | None, _error: ViewerError | None) -> None:
        if rows:
            desk.notify(f"The library holds a prior of {date(rows[0].date)}: “Compare with prior” shows it.")

    desk.lanes.submit("hanging.priors", Priority.PREFETCH, work, done)


ACTIONS = (
    Action(
        "layout.compare",
        "Compare with prior",
        compare,
        "Show the active series beside that of the latest prior which is most alike; the library is searched for one.",
        ("Ctrl+F5",),
        "View/Layout",
        "layout-prior",
        verb="compare",
        need=Need.STUDY,
    ),
)
