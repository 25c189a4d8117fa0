"""Actions on the study library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import STUDY_UID, active_study, open_stack
from viewer.actions.tabs import front_of, show_tab
from viewer.core.errors import ViewerError
from viewer.core.identity import is_other, person_of, uid_of
from viewer.core.records import Skipped, Study

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job
    from viewer.library.library import Library


def open_from_library(desk: Desk, study_uid: str) -> None:
    """Open a study of the library from where its files lie."""
    from viewer.jobs.lanes import Priority

    library = desk.library
    if library is None:
        raise ViewerError("There is no library")
    study = desk.store.catalog.studies.get(study_uid)

    def work(_: Job) -> tuple[list[str], list[Skipped]] | None:
        if study is not None and _is_of_listed_patient(library, study):
            return None
        paths = sorted({location.path for location in library.locations(study_uid)})
        gone = [Skipped(path, "not there any more") for path in paths if not Path(path).exists()]
        if gone:
            library.check(study_uid)
        lost = {skipped.path for skipped in gone}
        return [path for path in paths if path not in lost], gone

    def done(found: tuple[list[str], list[Skipped]] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif found is None:
            _show_first(desk, study_uid)
        else:
            there, gone = found
            if there:
                desk.opener.open(there, missing=gone)
            else:
                text = "The files of this study are not there any more"
                desk.fail(ViewerError(text, hint="insert the disc, or remove the study from the list"))
            desk.store.publish(replace)  # the list is read anew

    desk.lanes.submit("library.open", Priority.NEIGHBOUR, work, done)


def _is_of_listed_patient(library: Library, study: Study) -> bool:
    """Whether an open study is the one that the list means: not that of another patient with the same UID."""
    uid = uid_of(study.study_uid)
    patient = library.patients(uid).get(study.study_uid)
    return patient is None or not is_other(person_of(uid, patient), person_of(uid, study.patient))


def _show_first(desk: Desk, study_uid: str) -> None:
    """Bring the tab of an open study to the front; where it is there already, show its first series."""
    study = desk.store.catalog.studies.get(study_uid)
    first = next((stack for stack in study.stacks if stack.items), None) if study is not None else None
    if study is not None and front_of(desk.store.view, desk.store.catalog) != study_uid:
        show_tab(desk, study_uid)
    elif first is not None:
        open_stack(desk, first.key)


def _library_job(desk: Desk, name: str, title: str, work: Callable[[Library, Job], object], told: str) -> None:
    from viewer.jobs.lanes import Priority

    library = desk.library
    if library is None:
        raise ViewerError("There is no library")

    def done(_: object, error: ViewerError | None) -> None:
        desk.notify(error.sentence() if error else told)
        desk.store.publish(replace)  # a new catalog, so that the list is read anew

    desk.lanes.submit(name, Priority.COMPUTE, lambda job: work(library, job), done, title=title)


def add_to_library(desk: Desk, study_uid: str = "") -> None:
    """Copy the files of an open study into the library's own folder."""
    uid = study_uid or active_study(desk)
    if uid not in desk.store.catalog.studies:
        raise ViewerError("That study is not open")

    def work(library: Library, job: Job) -> None:
        from viewer.library.copies import import_copy

        entries = desk.opener.entries(uid)
        import_copy(library, entries, desk.home.path / "studies", job)

    _library_job(desk, f"library.add:{uid}", "Adding to the library", work, "Added to the library")


def remove_from_library(desk: Desk, study_uid: str) -> None:
    """Take a study out of the library's list; files that were read in place stay where they are."""
    if desk.library is None:
        raise ViewerError("There is no library")
    desk.store.apply("Remove study from the list", lambda document: document.with_removal(study_uid))


def rescan(desk: Desk, study_uid: str) -> None:
    """Look again at the folders of a study: new files are taken in, missing ones marked."""

    def work(library: Library, job: Job) -> None:
        from viewer.library.rescan import rescan as look_again

        look_again(library, study_uid, job)

    _library_job(desk, f"library.check:{study_uid}", "Re-scanning", work, "Re-scanned")


ACTIONS = (
    Action(
        "library.open",
        "Open from library",
        open_from_library,
        "Open a study of the library.",
        arguments=(Argument("study_uid", is_required=True, help="the study's UID"),),
    ),
    Action(
        "library.add",
        "Add to library",
        add_to_library,
        "Copy the study's files into the library's folder.",
        (),
        "File",
        "library",
        arguments=(STUDY_UID,),
        need=Need.STUDY,
    ),
    Action(
        "library.remove",
        "Remove from list",
        remove_from_library,
        "Take a study out of the library; undo brings it back, and the files that it was read from stay.",
        icon="trash",
        arguments=(Argument("study_uid", is_required=True, help="the study's UID"),),
    ),
    Action(
        "library.rescan",
        "Re-scan",
        rescan,
        "Look again whether the study's files are there.",
        arguments=(Argument("study_uid", is_required=True, help="the study's UID"),),
    ),
)
