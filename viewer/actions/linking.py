"""Actions on what viewports do together: linked scrolling, window, zoom, pan and inversion, and ties by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Need
from viewer.actions.following import inside
from viewer.actions.navigate import position_of
from viewer.core.errors import ViewerError
from viewer.state.links import Anchor
from viewer.state.view import SlotKind, ViewState

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

CHOICES = ("scroll", "window", "zoom", "pan", "invert")
LABELS = {
    "scroll": ("Scroll together", "Scroll apart"),
    "window": ("Link windows", "Unlink windows"),
    "zoom": ("Link zoom", "Unlink zoom"),
    "pan": ("Link pan", "Unlink pan"),
    "ends": ("Lines of first and last", "No lines of first and last"),
    "point": ("Point with Shift", "Point no longer"),
    "invert": ("Link inversion", "Unlink inversion"),
}


def _switch(name: str) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        is_on = getattr(desk.store.view.links, name)
        desk.store.alter(LABELS[name][is_on], lambda view: _with(view, **{name: not is_on}))

    return run


def _with(view: ViewState, **changes: Any) -> ViewState:
    """Return the state with other links; nobody leads a slot any more where scrolling is not linked."""
    view = replace(view, links=replace(view.links, **changes))
    return view if view.links.scroll else replace(view, slots=tuple(inside(slot) for slot in view.slots))


def link_all(desk: Desk) -> None:
    """Link scrolling, window, zoom, pan and inversion, or nothing where all are linked."""
    is_on = all(getattr(desk.store.view.links, name) for name in CHOICES)
    label = "Unlink everything" if is_on else "Link everything"
    desk.store.alter(label, lambda view: _with(view, **dict.fromkeys(CHOICES, not is_on)))


def tie(desk: Desk) -> None:
    """Tie the visible series at the pictures that they show now: they scroll together from here."""
    anchors: list[Anchor] = []
    for slot in desk.store.view.slots:
        source = desk.source_of(slot)
        if source is not None and source.count > 1 and slot.kind in (SlotKind.STACK, SlotKind.PLANE):
            anchor = Anchor(slot.stack_key, slot.plane, position_of(slot, source))
            anchors += [anchor] if anchor.row not in {one.row for one in anchors} else []
    if len(anchors) < 2:
        raise ViewerError("There is nothing to tie", hint="show two series with several pictures side by side")

    def show(view: ViewState) -> ViewState:
        view = replace(view, slots=tuple(inside(slot) for slot in view.slots))
        return replace(view, links=replace(view.links.tied(anchors), scroll=True))

    desk.store.alter("Tie series", show)


def untie(desk: Desk) -> None:
    """Take away the ties that were made by hand."""
    if not desk.store.view.links.ties:
        raise ViewerError("No series are tied")
    desk.store.alter("Untie series", lambda view: _with(view, ties=()))


def _action(name: str, title: str, help_: str) -> Action:
    return Action(
        f"link.{name}",
        title,
        _switch(name),
        help_,
        (),
        "View/Link",
        checked=lambda desk: bool(getattr(desk.store.view.links, name)),
    )


ACTIONS = (
    Action(
        "view.synchronize",
        "Scroll together",
        _switch("scroll"),
        "Viewports of one frame of reference scroll by position, tied series from where they were tied.",
        ("Ctrl+L",),
        "View/Link",
        "link",
        checked=lambda desk: desk.store.view.links.scroll,
    ),
    _action("window", "Link windows", "A window is set on all pictures of the same modality and unit."),
    _action("zoom", "Link zoom", "All pictures are shown at the same scale in mm."),
    _action("pan", "Link pan", "All pictures are moved together, by as many mm."),
    _action("ends", "First and last lines", "Reference lines of the first and the last picture, too."),
    _action("point", "Point with Shift", "With Shift held, all viewports show the point below the pointer."),
    _action("invert", "Link inversion", "Black and white are swapped on all pictures."),
    Action(
        "link.all",
        "Link everything",
        link_all,
        "Scrolling, window, zoom, pan and inversion, or nothing where all are linked.",
        (),
        "View/Link",
        checked=lambda desk: all(getattr(desk.store.view.links, name) for name in CHOICES),
    ),
    Action(
        "link.tie",
        "Tie here",
        tie,
        "Series that share no frame of reference scroll together from the pictures that they show now.",
        ("Ctrl+T",),
        "View/Link",
        verb="tie",
        need=Need.PLANAR,
    ),
    Action(
        "link.untie",
        "Untie",
        untie,
        "Take away the ties that were made by hand.",
        ("Ctrl+Shift+T",),
        "View/Link",
        verb="untie",
    ),
)
