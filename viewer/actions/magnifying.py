"""Actions on the magnifier below the pointer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.state.lens import LEAST, MOST

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def toggle(desk: Desk) -> None:
    """Magnify below the pointer, or no longer."""
    desk.store.show(lambda view: replace(view, lens=replace(view.lens, is_on=not view.lens.is_on)))


def set_factor(desk: Desk, factor: float) -> None:
    """Set how much larger the magnifier shows pictures."""
    if not LEAST <= factor <= MOST:
        raise ViewerError(f"The magnifier enlarges {LEAST:g} to {MOST:g} times")
    desk.store.show(lambda view: replace(view, lens=replace(view.lens, factor=factor)))


def step(desk: Desk, step: int) -> None:
    """Enlarge more or less, by halves of the shown size."""
    factor = desk.store.view.lens.factor + step / 2
    set_factor(desk, min(MOST, max(LEAST, factor)))


ACTIONS = (
    Action(
        "view.loupe",
        "Magnifier",
        toggle,
        "Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.",
        ("Q",),
        "View/Zoom",
        "loupe",
        need=Need.PLANAR,
        checked=lambda desk: desk.store.view.lens.is_on,
    ),
    Action(
        "view.loupe_factor",
        "Magnifier by",
        set_factor,
        "How much larger the magnifier shows pictures.",
        need=Need.PLANAR,
        arguments=(Argument("factor", float, is_required=True, help="2 to 8"),),
    ),
)
