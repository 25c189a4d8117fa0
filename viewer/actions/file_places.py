"""Actions on where the files of studies and series lie: show them, copy them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import STUDY_UID, active_study, stack_named
from viewer.core.errors import Cancelled, ViewerError
from viewer.core.phrases import say
from viewer.core.records import Location, Stack

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

IN_ARCHIVE = "These files lie in a ZIP archive"
_ASKED = itertools.count(1)
MOST = 5_000
"""Files that are handed to other programs at once."""


def locations_of_stack(stack: Stack) -> tuple[Location, ...]:
    """Return where the files of a stack lie, each once."""
    instances = (*(item.instance for item in stack.items), *stack.objects)
    return tuple(dict.fromkeys(instance.location for instance in instances))


def find_locations(desk: Desk, study_uids: Sequence[str], done: Callable[[tuple[Location, ...]], None]) -> None:
    """Find where the files of studies lie, whether they are open or known to the library."""
    from viewer.jobs.lanes import Priority

    library, opener = desk.library, desk.opener

    def work(_: Job) -> tuple[Location, ...]:
        found: dict[Location, None] = {}
        for uid in study_uids:
            opened = [entry.instance.location for entry in opener.entries(uid)]
            found |= dict.fromkeys(opened or (library.locations(uid) if library is not None else ()))
        return tuple(found)

    def told(found: tuple[Location, ...] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            done(found or ())

    # A slot of its own: what is to be copied is not forgotten when other files are to be shown.
    desk.lanes.submit(("locations", next(_ASKED)), Priority.NEIGHBOUR, work, told)


def on_disk(locations: Sequence[Location]) -> list[str]:
    """Return the paths that other programs can be given. Raises ViewerError where there are none, or too many."""
    paths = [location.path for location in locations if not location.member]
    if not locations:
        raise ViewerError("The files of this study are not known any more", hint="open them again")
    if not paths:
        raise ViewerError(IN_ARCHIVE, hint="“Copy files to…” takes them out")
    if len(paths) > MOST:
        raise ViewerError(f"{len(paths)} files are too many to be dragged", hint="“Reveal files” shows their folder")
    return paths


def reveal_study(desk: Desk, study_uid: str = "") -> None:
    """Show the files of a study in the file manager."""
    find_locations(desk, [study_uid or active_study(desk)], lambda found: _reveal(desk, found))


def reveal_series(desk: Desk, stack: str = "") -> None:
    """Show the file of a series in the file manager: of the picture that is shown, else its first."""
    found = stack_named(desk, stack) if stack else desk.active_stack()
    if found is None:
        raise ViewerError("There is no series in the active viewport")
    places = locations_of_stack(found)
    slot = desk.store.view.active_slot
    if slot.stack_key == found.key and 0 <= slot.index < len(found.items):
        places = (found.items[slot.index].instance.location, *places)
    _reveal(desk, places)


def _reveal(desk: Desk, locations: Sequence[Location]) -> None:
    window = desk.window
    if window is None:
        return
    path = locations[0].path if locations else ""
    from viewer.jobs.lanes import Priority

    def work(_: Job) -> bool:
        return bool(path) and os.path.lexists(path)

    def done(is_there: bool | None, error: ViewerError | None) -> None:
        if error is not None or not is_there:
            desk.fail(error or ViewerError("The file is not there any more", hint="insert the disc, or look again"))
        else:
            window.reveal(path)

    desk.lanes.submit("reveal", Priority.NEIGHBOUR, work, done)


def copy_files(desk: Desk, folder: str = "", studies: list[str] | None = None) -> None:
    """Copy the files of studies as they are into a folder, out of archives too; names tell nothing of the patient."""
    uids = studies or [active_study(desk)]
    if not folder:
        if desk.window is None:
            raise ViewerError("A folder is needed")
        folder = desk.window.ask_folder(say("Copy files to"))
    if folder:
        find_locations(desk, uids, lambda found: _copy(desk, found, Path(folder)))


def _copy(desk: Desk, locations: Sequence[Location], folder: Path) -> None:
    from viewer.jobs.lanes import Priority

    if not locations:
        desk.fail(ViewerError("The files of this study are not known any more", hint="open them again"))
        return

    def work(job: Job) -> int:
        from viewer.library.copies import copy_out

        return copy_out(locations, folder, job)

    def done(count: int | None, error: ViewerError | None) -> None:
        if error is not None:
            if not isinstance(error, Cancelled):
                desk.fail(error)
        else:
            desk.notify(f"{count} files copied to {folder.name}")

    # A slot of its own: a second study for the same disc does not end the copying of the first.
    desk.lanes.submit(("copy", next(_ASKED)), Priority.COMPUTE, work, done, title="Copying files")


_STACK = Argument("stack", default="", help="key, number or words of the description; empty: active series")

ACTIONS = (
    Action(
        "study.reveal",
        "Reveal files of study",
        reveal_study,
        "Show the files of the study in the file manager.",
        menu="File",
        icon="folder",
        arguments=(STUDY_UID,),
        need=Need.WINDOW,
    ),
    Action(
        "series.reveal",
        "Reveal file of picture",
        reveal_series,
        "Show the file of the picture in the file manager.",
        arguments=(_STACK,),
        need=Need.WINDOW,
    ),
    Action(
        "study.copy_files",
        "Copy files to…",
        copy_files,
        "Copy the DICOM files of the study as they are into a folder, out of archives too.",
        menu="File",
        icon="copy",
        verb="copy-files",
        arguments=(
            Argument("folder", default="", help="where to; empty asks"),
            Argument("studies", list, is_rest=True, help="UIDs of studies; none: the active one"),
        ),
    ),
)
