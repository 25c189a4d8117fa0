"""What a viewport says to those who do not see it: series, picture, window, value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.drawing import plane_title
from viewer.actions.navigate import position_of
from viewer.actions.sources import Shown
from viewer.actions.tabs import strangers
from viewer.core.phrases import say
from viewer.core.pixels import Window
from viewer.paint.text import safe
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def spoken(desk: Desk, number: int, shown: Shown | None, window: Window | None, value: str) -> str:
    """Return a viewport in words; `value` is what lies at the pointer or at the point that keys move."""
    slot = desk.store.view.slots[number] if number < len(desk.store.view.slots) else Slot()
    if slot.kind is SlotKind.EMPTY:
        return say("Empty")
    parts = [_series(desk, slot)]
    if slot.kind is SlotKind.VOLUME:
        parts.append(say("3D view"))
    elif (source := desk.source_of(slot)) is not None:
        index = shown.index if shown is not None else position_of(slot, source)
        parts.append(plane_title(shown.info, desk.store.view.conventions.length) if shown is not None else "")
        parts.append(say("picture {number} of {count}", number=index + 1, count=source.count))
    if window is not None:
        parts.append(say("window {width} centre {centre}", width=f"{window.width:g}", centre=f"{window.center:g}"))
    if value:
        parts.append(value)
    if number in strangers(desk.store.view, desk.store.catalog):
        parts.append(say("Another patient"))
    return ", ".join(part for part in parts if part)


def _series(desk: Desk, slot: Slot) -> str:
    found = desk.store.catalog.find(slot.stack_key)
    if found is None:
        return ""
    series = found[1].series
    return " ".join(part for part in (safe(series.modality), safe(series.description)) if part)
