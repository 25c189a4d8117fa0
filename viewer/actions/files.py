"""Actions on files, studies and series."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.slots import series_words
from viewer.actions.tabs import front_of
from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.core.phrases import say
from viewer.core.records import Stack
from viewer.state.view import ViewState

# What is soon made comes first, so that there is something to look at.
DEMO_ORDER = (("us",), ("ct", "pet"), ("prior", "mg"), ("mr", "dx", "cardiac"))

if TYPE_CHECKING:
    from viewer.actions.desk import Desk, WindowServices
    from viewer.jobs.lanes import Job


def open_paths(desk: Desk, paths: list[str]) -> None:
    """Open files, folders, ZIPs and DICOMDIRs; and studies and series of the library by study:UID and series:UID."""
    listed = [path for path in paths if listed_as(path)]
    others = [path for path in paths if path not in listed]
    for path in others:
        if not Path(path).exists():
            raise ViewerError("There is no such file or folder", Path(path).name, "check the name")
    absolute = [str(Path(path).absolute()) for path in others]
    if absolute:
        desk.settings.remember(absolute)
    if listed:
        _open_listed(desk, absolute, listed)
    else:
        desk.opener.open(absolute)


def listed_as(name: str) -> tuple[str, str] | None:
    """Return 'study' or 'series' and the UID of an input of the library, None for all that is a file's name."""
    kind, _, uid = name.partition(":")
    return (kind, uid) if kind in ("study", "series") and uid and not Path(name).exists() else None


def _open_listed(desk: Desk, others: list[str], listed: list[str]) -> None:
    """Look studies and series up in the library, and open their files with the others."""
    from viewer.jobs.lanes import Priority

    library = desk.library
    if library is None:
        raise ViewerError("There is no library")

    def files_of(name: str) -> list[str]:
        kind, uid = listed_as(name) or ("", "")
        found = library.locations(uid) if kind == "study" else library.series_locations(uid)
        if not found:
            raise ViewerError(f"The library holds no {kind} of that UID", uid)
        return sorted({location.path for location in found})

    def work(_: Job) -> list[str]:
        return [path for name in listed for path in files_of(name)]

    def done(found: list[str] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        elif found is not None:
            desk.opener.open([*others, *found])

    desk.lanes.submit("library.open", Priority.NEIGHBOUR, work, done, title="Opening")


def _window(desk: Desk) -> WindowServices:
    if desk.window is None:
        raise ViewerError("This needs the window")
    return desk.window


def open_files(desk: Desk) -> None:
    """Pick files and open them."""
    paths = _window(desk).ask_files(say("Open files"), say("All files (*)"))
    if paths:
        open_paths(desk, paths)


def open_archive(desk: Desk) -> None:
    """Pick a ZIP or a DICOMDIR and open it."""
    paths = _window(desk).ask_files(
        say("Open DICOMDIR or archive"), say("Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)")
    )
    if paths:
        open_paths(desk, paths)


def open_folder(desk: Desk) -> None:
    """Pick a folder and open it with all below it."""
    path = _window(desk).ask_folder(say("Open folder"))
    if path:
        open_paths(desk, [path])


def open_demo(desk: Desk) -> None:
    """Make the demo studies if they are not there yet, and open them."""
    from viewer.jobs.lanes import Priority

    folder = desk.demo_folder()

    def work(job: Job) -> None:
        from viewer.demo.studies import write_demo

        for names in DEMO_ORDER:
            folders = [str(path) for path in write_demo(folder, job.progress, job.is_cancelled, names)]
            is_first = names == DEMO_ORDER[0]
            desk.deliver(partial(show, folders, is_first))

    def show(folders: list[str], is_first: bool) -> None:
        if folders:
            desk.opener.open(folders, is_shown=is_first)

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)

    desk.lanes.submit("demo", Priority.COMPUTE, work, done, title="Making the demo studies")


def close_study(desk: Desk, study_uid: str = "") -> None:
    """Close a study; its marks are kept, and undo opens it again."""
    uid = study_uid or front_of(desk.store.view, desk.store.catalog) or active_study(desk)
    if uid not in desk.store.catalog.studies:
        raise ViewerError("That study is not open")
    desk.store.apply("Close study", lambda document: document.with_study(uid, is_closed=True))


def active_study(desk: Desk) -> str:
    """Return the UID of the active viewport's study; ViewerError without one."""
    stack = desk.active_stack()
    if stack is None:
        raise ViewerError("No study is shown in the active viewport")
    return stack.series.study_uid


def open_stack(desk: Desk, stack: str, slot: int | None = None, group: str = "") -> None:
    """Show a series in a viewport: by its key, or by its series number in the active study."""
    key = stack_named(desk, stack).key

    def show(view: ViewState) -> ViewState:
        index = view.active if slot is None else slot
        if not 0 <= index < len(view.slots):
            raise ViewerError(f"There is no viewport {index}")
        return view.with_stack(index, key, desk.first_look(key)).with_active(index)

    view = desk.store.view
    after, name = show(view), series_words(desk.store.catalog.stack(key))
    if after.slots == view.slots:
        desk.store.show(show)
        return
    number = (view.active if slot is None else slot) + 1
    label = f"Show {name} in viewport {number}" if len(view.slots) > 1 else f"Show {name}"
    desk.store.alter(label, show, group=group)


def stack_named(desk: Desk, stack: str) -> Stack:
    """Return an open series: by its key, its number in the active study, or words of its description."""
    catalog = desk.store.catalog
    found = catalog.stack(stack)
    if found is None and stack.isdigit():
        active = desk.active_stack()
        studies = [s for s in catalog.studies.values() if active is None or s.study_uid == active.series.study_uid]
        stacks = (s for study in studies for s in study.stacks if s.items)
        found = next((s for s in stacks if s.series.number == int(stack)), None)
    if found is None and (words := folded(stack)):
        stacks = (s for study in catalog.studies.values() for s in study.stacks if s.items)
        found = next((s for s in stacks if words in folded(s.series.description)), None)
    if found is None:
        raise ViewerError(f"There is no open series “{stack}”")
    if not found.items:
        raise ViewerError("This series holds no pictures", found.series.description)
    return found


def next_series(desk: Desk, step: int = 1) -> None:
    """Show the next (or an earlier) series of the study in the active viewport."""
    found = desk.store.catalog.find(desk.store.view.active_slot.stack_key)
    if found is None:
        raise ViewerError("There is no series in the active viewport")
    study, stack = found
    stacks = [s for s in study.stacks if s.items]
    position = next(i for i, s in enumerate(stacks) if s.key == stack.key)
    open_stack(desk, stacks[(position + step) % len(stacks)].key, group="series")


def forget_recent(desk: Desk) -> None:
    """Forget which files and folders were opened: their paths may carry identity."""
    desk.settings.forget_recent()
    desk.restoring.forget()
    desk.notify("Recent files are forgotten")


STUDY_UID = Argument("study_uid", help="the study's UID")

ACTIONS = (
    Action(
        "file.open",
        "Open",
        open_paths,
        "Open files, folders, ZIP archives or DICOMDIRs by their paths.",
        verb="open",
        arguments=(Argument("paths", list, is_required=True, is_rest=True, help="one or more paths"),),
    ),
    Action(
        "file.open_files",
        "Open files…",
        open_files,
        "Pick files and open them.",
        ("Ctrl+O",),
        "File",
        "open",
        need=Need.WINDOW,
    ),
    Action(
        "file.open_folder",
        "Open folder…",
        open_folder,
        "Pick a folder; everything below it is opened.",
        ("Ctrl+Shift+O",),
        "File",
        "folder",
        need=Need.WINDOW,
    ),
    Action(
        "file.open_zip",
        "Open DICOMDIR or ZIP…",
        open_archive,
        "Pick a DICOMDIR of a disc, or a ZIP archive.",
        (),
        "File",
        "file",
        need=Need.WINDOW,
    ),
    Action(
        "file.forget_recent",
        "Forget recent files",
        forget_recent,
        "Forget the paths of what was opened; studies stay in the library.",
        (),
        "File",
    ),
    Action(
        "app.demo",
        "Demo study",
        open_demo,
        "Open studies that the program makes itself.",
        (),
        "File",
        "demo",
        verb="demo",
    ),
    Action(
        "study.close",
        "Close study",
        close_study,
        "Close the study in front; marks are kept, and undo opens it again.",
        ("Ctrl+W",),
        "File",
        "close",
        arguments=(STUDY_UID,),
        need=Need.STUDY,
    ),
    Action(
        "stack.open",
        "Show series",
        open_stack,
        "Show a series, by its key, number or description, in a viewport.",
        verb="series",
        arguments=(
            Argument("stack", is_required=True, help="key, number or words of the description"),
            Argument("slot", int, help="viewport, from 0"),
        ),
    ),
    Action(
        "series.next",
        "Next series",
        lambda desk: next_series(desk, 1),
        "Show the next series of the study.",
        ("Right",),
        "View/Go to",
        need=Need.PICTURE,
    ),
    Action(
        "series.previous",
        "Previous series",
        lambda desk: next_series(desk, -1),
        "Show the previous series of the study.",
        ("Left",),
        "View/Go to",
        need=Need.PICTURE,
    ),
)
