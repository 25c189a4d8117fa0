"""Asking the library: in lanes, of one asker the newest question wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from viewer.core.errors import ViewerError
from viewer.jobs.lanes import Priority
from viewer.library.query import Query, Surroundings, parse
from viewer.library.records import Order, Place, StudyPage, StudyRow

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.library.library import Library

T = TypeVar("T")
RECENT = 5
ROWS = 500
PATIENTS = 100
"""Patients of a page."""


def surroundings(desk: Desk) -> Surroundings:
    """Return what a search needs to know beside the library."""
    return Surroundings(opened=frozenset(desk.store.catalog.studies), remarks=desk.store.document.remarks)


def asked(texts: tuple[str, ...], around: Surroundings) -> Query:
    """Return what several searches ask together: an album, and what is typed into it."""
    query = Query()
    for text in texts:
        query = query.both(parse(text, around))
    return query


def find_page(
    desk: Desk,
    texts: tuple[str, ...],
    done: Callable[[StudyPage], None],
    after: Place | None = None,
    patients: int = PATIENTS,
) -> None:
    """Find patients with their studies, page by page."""
    around = surroundings(desk)
    _ask(desk, "page", lambda library: library.page(asked(texts, around), after, patients), done, StudyPage())


def find_table(
    desk: Desk,
    texts: tuple[str, ...],
    order: Order,
    done: Callable[[list[StudyRow]], None],
    *,
    is_descending: bool,
    skip: int = 0,
    limit: int = ROWS,
) -> None:
    """Find studies in the order of a column."""
    around = surroundings(desk)

    def read(library: Library) -> list[StudyRow]:
        return library.table(asked(texts, around), order, is_descending=is_descending, skip=skip, limit=limit)

    _ask(desk, "table", read, done, list[StudyRow]())


def count(desk: Desk, texts: tuple[str, ...], done: Callable[[int], None], asker: str = "") -> None:
    """Count the studies that are found, for one of several places that tell it."""
    around = surroundings(desk)
    _ask(desk, f"count:{asker}", lambda library: library.count(asked(texts, around)), done, 0)


def find_recent(desk: Desk, done: Callable[[list[StudyRow]], None]) -> None:
    """Find the studies that were opened last, the latest first."""

    def read(library: Library) -> list[StudyRow]:
        return [row for row in library.table(order=Order.OPENED, limit=RECENT) if row.opened]

    _ask(desk, "recent", read, done, list[StudyRow]())


def find_named(desk: Desk, text: str, done: Callable[[list[StudyRow]], None], limit: int = 50) -> None:
    """Find studies by words, those that were opened last first."""
    around = surroundings(desk)

    def read(library: Library) -> list[StudyRow]:
        return library.table(asked((text,), around), Order.OPENED, is_descending=True, limit=limit)

    _ask(desk, "named", read, done, list[StudyRow]())


def find_modalities(desk: Desk, done: Callable[[tuple[str, ...]], None], asker: str = "") -> None:
    """Find which modalities the library holds."""
    nothing: tuple[str, ...] = ()
    _ask(desk, f"modalities:{asker}", lambda library: library.modalities(), done, nothing)


def _ask(desk: Desk, asker: str, read: Callable[[Library], T], done: Callable[[T], None], nothing: T) -> None:
    library = desk.library
    if library is None:
        done(nothing)
        return

    def finished(found: T | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.notify(error.sentence())
        done(nothing if found is None else found)

    desk.lanes.submit(f"library.search:{asker}", Priority.NEIGHBOUR, lambda _: read(library), finished)
