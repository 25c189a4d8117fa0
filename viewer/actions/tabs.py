"""Actions on the tabs of open studies: each study has viewports of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.core.look import Look
from viewer.core.records import Patient, Study
from viewer.state.tabs import Tabs
from viewer.state.view import Catalog, Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def tabs_of(catalog: Catalog) -> list[Study]:
    """Return the studies that have a tab: those with pictures, in the order of their opening."""
    return [study for study in catalog.studies.values() if any(stack.items for stack in study.stacks)]


def front_of(view: ViewState, catalog: Catalog) -> str:
    """Return the UID of the study in front: of the tab, else of the active viewport; '' if there is none."""
    if view.tabs.front in catalog.studies:
        return view.tabs.front
    found = catalog.find(view.active_slot.stack_key)
    return found[0].study_uid if found is not None else ""


def in_front(view: ViewState, catalog: Catalog, study_uid: str, first_look: Callable[[str], Look]) -> ViewState:
    """Return the view with a study's tab in front; one that was never arranged shows its first series."""
    view = view.with_tab(study_uid, front_of(view, catalog))
    study = catalog.studies.get(study_uid)
    if study is None or any(slot.kind is not SlotKind.EMPTY for slot in view.slots):
        return view
    first = next((stack for stack in study.stacks if stack.items), None)
    return view if first is None else view.with_stack(view.active, first.key, first_look(first.key))


def with_place(view: ViewState, catalog: Catalog, study_uid: str) -> ViewState:
    """Return the view with room for a study that is opened: the active viewport beside others, where that is empty.

    Else its own tab, in front.
    """
    is_beside = any(slot.kind is not SlotKind.EMPTY for slot in view.slots)
    if is_beside and view.active_slot.kind is SlotKind.EMPTY:
        return view
    return view.with_tab(study_uid, front_of(view, catalog))


def patient_key(patient: Patient, study_uid: str) -> str:
    """Return what studies of one patient share; studies without any identity stay apart."""
    id_, name = patient.patient_id.strip(), patient.name.strip()
    return f"{id_}\x00{name.casefold()}" if id_ or name else study_uid


def patients_of(catalog: Catalog) -> dict[str, int]:
    """Return a number for each patient of the open studies, by `patient_key`, in the order of their opening."""
    keys = dict.fromkeys(patient_key(study.patient, study.study_uid) for study in tabs_of(catalog))
    return {key: number for number, key in enumerate(keys)}


_last: list[tuple[tuple[Catalog, tuple[Slot, ...], Tabs, int], frozenset[int]]] = []


def strangers(view: ViewState, catalog: Catalog) -> frozenset[int]:
    """Return the viewports that show another patient than the study in front."""
    # Asked by each viewport at each picture.
    asked = catalog, view.slots, view.tabs, view.active
    if not _last or any(one is not other for one, other in zip(asked, _last[0][0], strict=True)):
        _last[:] = [(asked, _strangers(view, catalog))]
    return _last[0][1]


def _strangers(view: ViewState, catalog: Catalog) -> frozenset[int]:
    front = catalog.studies.get(front_of(view, catalog))
    if front is None or len(view.slots) < 2:
        return frozenset()
    own = patient_key(front.patient, front.study_uid)
    found = [catalog.find(slot.stack_key) if slot.kind is not SlotKind.EMPTY else None for slot in view.slots]
    return frozenset(
        number
        for number, pair in enumerate(found)
        if pair is not None and patient_key(pair[0].patient, pair[0].study_uid) != own
    )


def show_tab(desk: Desk, study_uid: str) -> None:
    """Bring an open study to the front, with its viewports as they were left."""
    catalog = desk.store.catalog
    if study_uid not in catalog.studies:
        raise ViewerError("That study is not open")
    from viewer.actions.hanging import hang_opened

    view = desk.store.view
    is_new = study_uid not in view.tabs.parked and front_of(view, catalog) != study_uid
    desk.store.show(lambda view: in_front(view, catalog, study_uid, desk.first_look))
    if is_new:
        hang_opened(desk, [study_uid], desk.store.view)


def step_tab(desk: Desk, step: int = 1) -> None:
    """Bring the next (or an earlier) open study to the front."""
    studies = [study.study_uid for study in tabs_of(desk.store.catalog)]
    if len(studies) < 2:
        raise ViewerError("No other study is open")
    here = front_of(desk.store.view, desk.store.catalog)
    at = studies.index(here) if here in studies else -1
    show_tab(desk, studies[(at + step) % len(studies)])


ACTIONS = (
    Action(
        "tab.next",
        "Next study",
        step_tab,
        "Bring the next open study to the front, with its viewports as they were left.",
        ("Ctrl+Tab", "Ctrl+PgDown"),
        "View/Go to",
        need=Need.STUDY,
    ),
    Action(
        "tab.previous",
        "Previous study",
        lambda desk: step_tab(desk, -1),
        "Bring the previous open study to the front.",
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
        "View/Go to",
        need=Need.STUDY,
    ),
    Action(
        "tab.show",
        "Show study",
        show_tab,
        "Bring an open study to the front.",
        arguments=(Argument("study_uid", is_required=True, help="the study's UID"),),
        need=Need.STUDY,
    ),
)
