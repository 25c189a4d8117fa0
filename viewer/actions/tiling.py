"""One series over the whole grid: pictures that follow each other in viewports that follow each other."""

from __future__ import annotations

from dataclasses import replace

from viewer.actions.sources import PictureSource
from viewer.state.hanging import Hanging
from viewer.state.view import Slot, SlotKind, ViewState


def is_tile(view: ViewState, slot: Slot) -> bool:
    """Whether a slot is one of the tiles over which a series is spread."""
    return bool(slot.stack_key) and slot.kind is SlotKind.STACK and slot.stack_key == view.hanging.tiled


def tiled(view: ViewState, source: PictureSource, first: int, rows: int, columns: int) -> ViewState:
    """Return the view with the active slot's series over rows x columns, from the picture `first` on."""
    model, count = view.active_slot, rows * columns
    first = _inside(first, source.count, count)
    slots = tuple(
        replace(model, index=first + n, is_playing=False) if first + n < source.count else Slot() for n in range(count)
    )
    view = view.with_slots(rows, columns, slots, 0)
    return replace(view, hanging=Hanging(study_uids=view.hanging.study_uids, tiled=model.stack_key))


def shifted(view: ViewState, number: int, index: int, source: PictureSource) -> ViewState:
    """Return the view with all tiles moved on, so that the one of a number shows a picture."""
    first = _inside(index - number, source.count, len(view.slots))
    for other, slot in enumerate(view.slots):
        if is_tile(view, slot):
            view = view.with_slot(other, replace(slot, index=min(first + other, source.count - 1)))
    return view


def page_size(view: ViewState, slot: Slot) -> int:
    """Return how many pictures a page has: all tiles of a series, or one."""
    return len(view.slots) if is_tile(view, slot) else 1


def untiled(view: ViewState) -> ViewState:
    """Return the view with the active tile alone, as a series to scroll through."""
    view = view.with_slots(1, 1, (view.active_slot,), 0)
    return replace(view, hanging=replace(view.hanging, tiled=""))


def with_tiles_like(view: ViewState, number: int) -> ViewState:
    """Return the view with all tiles drawn and placed as the one of a number."""
    model = view.slots[number]
    if not is_tile(view, model):
        return view
    for other, slot in enumerate(view.slots):
        if other != number and is_tile(view, slot):
            view = view.with_slot(other, replace(slot, look=model.look, camera=model.camera))
    return view


def _inside(first: int, count: int, tiles: int) -> int:
    """Return the first picture of a page: the last page is full, too."""
    return max(0, min(first, count - tiles))
