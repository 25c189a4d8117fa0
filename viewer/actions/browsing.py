"""Actions on what the browser shows: searches, albums, stars and notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from viewer.actions.action import Action, Argument, Need
from viewer.actions.files import STUDY_UID, active_study
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.remark import LONGEST_NOTE, Remark
from viewer.state.browsing import Album, Browsing
from viewer.state.document import Document
from viewer.state.store import State, Store

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Submit
    from viewer.state.work import UserWork

EVERYTHING = Album("", "")
BUILT_IN = (
    Album(noted("Today"), "date:today"),
    Album(noted("Last week"), "date:last-week"),
    Album(noted("Starred"), "is:starred"),
    Album(noted("With notes"), "is:noted"),
    Album(noted("Files missing"), "is:missing"),
    Album(noted("Open"), "is:open"),
)
LONGEST_NAME = 60


class AlbumSettings(Protocol):
    """The part of the settings that keeps albums."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Change a setting."""
        ...


def keep_albums(store: Store, settings: AlbumSettings) -> None:
    """Show the albums of the settings, and keep there what becomes of them."""
    kept = tuple(Album(name, search) for name, search in settings.get("albums", {}).items())
    _browse(store, lambda browsing: replace(browsing, albums=kept))

    def changed(old: State, new: State) -> None:
        if old.view.browsing.albums is not new.view.browsing.albums:
            settings.set("albums", {album.name: album.search for album in new.view.browsing.albums})

    store.listen(changed)


def load_remarks(store: Store, lanes: Submit, work: UserWork, notify: Callable[[str], None]) -> None:
    """Bring the stars and notes of all studies into the document; what was said meanwhile counts."""
    from viewer.jobs.lanes import Priority

    def done(found: Mapping[str, Remark] | None, error: ViewerError | None) -> None:
        if error is not None:
            notify(error.sentence())
        elif found:

            def bring_in(document: Document) -> Document:
                return replace(document, remarks=MappingProxyType({**found, **document.remarks}))

            store.adopt(bring_in)

    lanes.submit("remarks", Priority.NEIGHBOUR, lambda _: work.remarks(), done)


def search(desk: Desk, text: str = "") -> None:
    """Show the studies in which something is found."""
    _browse(desk.store, lambda browsing: replace(browsing, search=text))
    desk.store.show(lambda view: replace(view, has_browser=True))


def show_album(desk: Desk, name: str = "") -> None:
    """Show the studies of an album: a built-in one, a modality, one of the user's own, or all studies."""
    own = desk.store.view.browsing.albums
    found = next((album for album in (*own, *BUILT_IN) if album.name.casefold() == name.strip().casefold()), None)
    if found is None and name:
        if not name.isalnum() or len(name) > 16:
            raise ViewerError(f"There is no album “{name}”")
        found = Album(name.upper(), f"mod:{name.upper()}")
    _browse(desk.store, lambda browsing: replace(browsing, album=found or EVERYTHING))
    desk.store.show(lambda view: replace(view, has_browser=True))


def save_album(desk: Desk, name: str, text: str = "") -> None:
    """Keep a search, or the one that is typed, under a name."""
    browsing = desk.store.view.browsing
    wanted = text or " ".join(part for part in (browsing.album.search, browsing.search.strip()) if part)
    short = name.strip()[:LONGEST_NAME]
    if not short or not wanted:
        raise ViewerError("An album needs a name and a search", hint="type a search first")
    if any(album.name.casefold() == short.casefold() for album in BUILT_IN):
        raise ViewerError(f"“{short}” is an album that is always there", hint="choose another name")
    album = Album(short, wanted)
    changed = replace(browsing.with_album(album), album=album, search="")
    desk.store.alter(f"Save album {short}", lambda view: replace(view, browsing=changed))


def delete_album(desk: Desk, name: str) -> None:
    """Delete one of the user's own albums; its studies stay."""
    browsing = desk.store.view.browsing
    if all(album.name != name for album in browsing.albums):
        raise ViewerError(f"There is no album “{name}” of your own")
    desk.store.alter(f"Delete album {name}", lambda view: replace(view, browsing=browsing.without_album(name)))


def star(desk: Desk, studies: list[str] | None = None) -> None:
    """Star studies, or take their stars away where all have one."""
    uids = studies or [active_study(desk)]
    remarks = desk.store.document.remarks
    is_on = not all(remarks.get(uid, Remark()).is_starred for uid in uids)

    def change(document: Document) -> Document:
        for uid in uids:
            document = document.with_remark(uid, replace(document.remarks.get(uid, Remark()), is_starred=is_on))
        return document

    what = "a study" if len(uids) == 1 else f"{len(uids)} studies"
    desk.store.apply(f"Star {what}" if is_on else f"Take the star off {what}", change)


def note(desk: Desk, text: str, study_uid: str = "") -> None:
    """Write a note on a study; an empty one takes it away."""
    uid = study_uid or active_study(desk)
    written = text.strip()[:LONGEST_NOTE]

    def change(document: Document) -> Document:
        return document.with_remark(uid, replace(document.remarks.get(uid, Remark()), note=written))

    desk.store.apply("Note on a study" if written else "Delete the note on a study", change)


def edit_note(desk: Desk, study_uid: str = "") -> None:
    """Open the note of a study in the browser."""
    uid = study_uid or active_study(desk)
    _browse(desk.store, lambda browsing: replace(browsing, noted=uid))
    desk.store.show(lambda view: replace(view, has_browser=True))


def show_table(desk: Desk) -> None:
    """Show all studies of the library as a table."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_page("library")


def _browse(store: Store, change: Callable[[Browsing], Browsing]) -> None:
    store.show(lambda view: replace(view, browsing=change(view.browsing)))


_NAME = Argument("name", is_required=True, help="name of the album")

ACTIONS = (
    Action(
        "library.table",
        "Library",
        show_table,
        "Show all studies as a table with columns to choose and to sort by.",
        ("Ctrl+B",),
        "File",
        "table",
        need=Need.WINDOW,
    ),
    Action(
        "library.search",
        "Search studies",
        search,
        "Find studies by words, dates (2024-03, >2023, last week), mod:CT, body:chest, is:starred, note:word.",
        verb="search",
        arguments=(Argument("text", default="", help="what is sought; empty for all"),),
    ),
    Action(
        "album.show",
        "Album",
        show_album,
        "Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.",
        verb="album",
        arguments=(Argument("name", default="", help="name of the album; empty for all studies"),),
    ),
    Action(
        "album.save",
        "Save search as album",
        save_album,
        "Keep what is searched for under a name.",
        verb="save-album",
        arguments=(_NAME, Argument("text", default="", help="the search; empty: what is typed")),
    ),
    Action(
        "album.delete",
        "Delete album",
        delete_album,
        "Delete an album of your own; its studies stay.",
        verb="delete-album",
        arguments=(_NAME,),
    ),
    Action(
        "study.star",
        "Star study",
        star,
        "Star the study, or take its star away; stars are kept apart from the library.",
        menu="File",
        icon="star",
        verb="star",
        arguments=(Argument("studies", list, is_rest=True, help="UIDs of studies; none: the active one"),),
    ),
    Action(
        "study.note",
        "Note on study",
        note,
        "Write a note on the study; an empty text takes it away.",
        verb="note",
        arguments=(Argument("text", is_required=True, help="the note"), STUDY_UID),
    ),
    Action(
        "study.edit_note",
        "Edit note…",
        edit_note,
        "Write a note on the study, in the browser.",
        menu="File",
        icon="note",
        arguments=(STUDY_UID,),
        need=Need.WINDOW,
    ),
)
