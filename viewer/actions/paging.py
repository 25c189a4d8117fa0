"""Pages: of tiles of one series, else of the series that the viewports have no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.hanging import current_study
from viewer.actions.navigate import position_of, show_index
from viewer.actions.tiling import is_tile, tiled, untiled
from viewer.core.errors import ViewerError
from viewer.hanging.arranging import grid_for
from viewer.hanging.facts import Candidate, candidates
from viewer.state.view import Slot, SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

USUAL = (3, 3)


def tile(desk: Desk, rows: int | None = None, columns: int | None = None) -> None:
    """Spread the active series over the grid, or over rows x columns; back to one viewport where it is spread."""
    view, slot = desk.store.view, desk.store.view.active_slot
    if slot.kind is not SlotKind.STACK:
        raise ViewerError("Only acquired pictures can be tiled", hint="choose a series in the active viewport")
    source = desk.active_source()
    if is_tile(view, slot) and rows is None and columns is None:
        desk.store.alter("One viewport", untiled)
        return
    if source.count < 2:
        raise ViewerError("There is only one picture to tile")
    if rows is None and columns is None and len(view.slots) == 1:
        rows, columns = USUAL if source.count >= USUAL[0] * USUAL[1] else grid_for(source.count)
    grid = rows or view.rows, columns or view.columns
    if not all(1 <= side <= 5 for side in grid):
        raise ViewerError("A layout has 1 to 5 rows and columns")
    first = position_of(slot, source)
    desk.store.alter("Tile series", lambda view: tiled(view, source, first, *grid))


def turn_page(desk: Desk, step: int = 1) -> None:
    """Show the next (or an earlier) page: of the tiles, else of the study's series, as many as there are viewports."""
    view, slot = desk.store.view, desk.store.view.active_slot
    if is_tile(view, slot):
        source = desk.active_source()
        index = position_of(slot, source) + step * len(view.slots)
        desk.store.show(lambda view: show_index(view, view.active, index, desk.source_of))
        return
    all_ = candidates(current_study(desk))
    size = len(view.slots)
    if len(all_) <= size:
        raise ViewerError("There are no further pages", hint="all series of the study are shown, or can be")
    shown = [n for n, one in enumerate(all_) if any(_shows(s, one) for s in view.slots)]
    page = (shown[0] // size if shown else -1) + step
    first = (page % -(-len(all_) // size)) * size
    found = all_[first : first + size]
    desk.store.alter("Turn page", lambda view: _with_page(desk, view, found), group="page")


def _shows(slot: Slot, candidate: Candidate) -> bool:
    is_same = slot.kind is SlotKind.STACK and slot.stack_key == candidate.stack.key
    return is_same and candidate.index <= slot.index < candidate.index + candidate.count


def _with_page(desk: Desk, view: ViewState, found: list[Candidate]) -> ViewState:
    slots = []
    for n in range(len(view.slots)):
        key = found[n].stack.key if n < len(found) else ""
        fresh = Slot(SlotKind.STACK, key, found[n].index, desk.first_look(key)) if key else Slot()
        slots.append(fresh)
    return view.with_slots(view.rows, view.columns, tuple(slots), 0)


ACTIONS = (
    Action(
        "layout.tile",
        "Tile series",
        tile,
        "Spread the pictures of the active series over all viewports, or back to one.",
        ("Ctrl+F4",),
        "View/Layout",
        "layout-tile",
        verb="tile",
        need=Need.PLANAR,
        arguments=(
            Argument("rows", int, help="1 to 5; the grid's own without it"),
            Argument("columns", int, help="1 to 5; the grid's own without it"),
        ),
        checked=lambda desk: bool(desk.store.view.hanging.tiled),
    ),
    Action(
        "page.next",
        "Next page",
        lambda desk: turn_page(desk, 1),
        "Show the next page of tiles, or of the study's series.",
        ("PgDown",),
        "View/Go to",
        need=Need.PICTURE,
    ),
    Action(
        "page.previous",
        "Previous page",
        lambda desk: turn_page(desk, -1),
        "Show the page of tiles, or of the study's series, before.",
        ("PgUp",),
        "View/Go to",
        need=Need.PICTURE,
    ),
)
