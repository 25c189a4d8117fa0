"""Actions on the tool of the mouse, and on what is drawn over all pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument
from viewer.core import resources
from viewer.core.look import OverlayText
from viewer.core.protocols import Family, Measurement
from viewer.measure import REGISTRY as MEASUREMENTS

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

KINDS: tuple[type[Measurement], ...] = tuple(MEASUREMENTS.all())
TOOLS = (
    *("window", "window_region", "pan", "zoom", "scroll", "crosshair", "loupe"),
    *("brush", "eraser", "grow", "sphere", "part"),
    *("wand", "livewire", "push"),
    *(kind.id for kind in KINDS),
)
SEGMENT_TOOLS = (
    (
        "brush",
        "Brush",
        "Shift+B",
        "Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.",
    ),
    ("eraser", "Eraser", "Shift+E", "Erase from the chosen segment. Shift + wheel changes the size."),
    (
        "grow",
        "Grow region",
        "Shift+G",
        "Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.",
    ),
    ("sphere", "Sphere", "Shift+S", "Take a sphere: press its centre, drag its radius."),
    ("part", "Keep one part", "Shift+I", "Click a part of the chosen segment: what is not joined to it is dropped."),
)
"""Tools that work on segments: name, title, key, help."""
FAMILY_ICONS = {Family.MEASURE: "measure", Family.REGION: "region", Family.ANNOTATE: "note"}


OUTLINE_TOOLS = (
    (
        "wand",
        "Wand",
        "Shift+V",
        "Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.",
    ),
    (
        "livewire",
        "Live wire",
        "Shift+L",
        "Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.",
    ),
    (
        "push",
        "Push",
        "Shift+P",
        "Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.",
    ),
)


def family_tools(family: Family) -> tuple[str, ...]:
    """Return the IDs of the actions that choose a kind of a family, in the order of their table."""
    others = OUTLINE_TOOLS if family is Family.REGION else ()
    kinds = (kind.id for kind in KINDS if kind.family is family)
    return tuple(f"tool.{name}" for name in (*kinds, *(name for name, *_ in others)))


def icon_of(kind: type[Measurement]) -> str:
    """Return the name of a kind's icon: its own, that of its name, else that of its family."""
    named = kind.id.replace("_", "-")
    if kind.icon or not resources.path("icons", f"{named}.svg").is_file():
        return kind.icon or FAMILY_ICONS[kind.family]
    return named


def select_tool(desk: Desk, tool: str) -> None:
    """Choose what the left mouse button does."""
    desk.store.show(lambda view: replace(view, tool=tool))


def next_overlay_text(desk: Desk, mode: str = "") -> None:
    """Corner text: full, anonymous, none."""
    states = list(OverlayText)
    now = desk.store.view.overlay_text
    chosen = OverlayText(mode) if mode else states[(states.index(now) + 1) % len(states)]
    label = f"Text on pictures: {chosen.value}"
    desk.store.alter(label, lambda view: replace(view, overlay_text=chosen), group="overlay text")


def _switch(name: str, on: str, off: str) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        is_on = not getattr(desk.store.view, name)
        changes: dict[str, Any] = {name: is_on}
        desk.store.alter(on if is_on else off, lambda view: replace(view, **changes))

    return run


def _checked(name: str) -> Callable[[Desk], bool]:
    return lambda desk: bool(getattr(desk.store.view, name))


def _tool(name: str, title: str, key: str, icon: str = "", words: str = "", menu: str = "Tools") -> Action:
    return Action(
        f"tool.{name}",
        title,
        lambda desk: select_tool(desk, name),
        words or f"The left mouse button: {title.lower()}.",
        (key,) if key else (),
        menu,
        icon or name,
        checked=lambda desk: desk.store.view.tool == name,
    )


ACTIONS = (
    Action(
        "view.overlay_text",
        "Text on pictures",
        next_overlay_text,
        "Full, anonymous, none in turn.",
        ("Space",),
        "View/On pictures",
        "eye",
        arguments=(Argument("mode", choices=("", *(o.value for o in OverlayText))),),
    ),
    Action(
        "view.annotations",
        "Show measurements",
        _switch("has_annotations", "Show measurements", "Hide measurements"),
        "Show or hide all marks.",
        ("Ctrl+H",),
        "View/On pictures",
        checked=_checked("has_annotations"),
    ),
    Action(
        "view.marks_elsewhere",
        "Marks of other planes",
        _switch("has_marks_elsewhere", "Show marks of other planes", "Hide marks of other planes"),
        "Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.",
        (),
        "View/On pictures",
        checked=_checked("has_marks_elsewhere"),
    ),
    Action(
        "view.reference_lines",
        "Reference lines",
        _switch("has_reference_lines", "Show reference lines", "Hide reference lines"),
        "Where the active picture cuts the others.",
        ("Ctrl+Shift+L",),
        "View/On pictures",
        "reference-lines",
        checked=_checked("has_reference_lines"),
    ),
    Action(
        "tool.select",
        "Tool",
        select_tool,
        "Choose what the left mouse button does.",
        verb="tool",
        arguments=(Argument("tool", is_required=True, choices=TOOLS),),
    ),
    _tool("window", "Window", "W"),
    _tool("window_region", "Window of a region", "Shift+W", "window-region"),
    _tool("pan", "Pan", "T"),
    _tool("zoom", "Zoom", "Z"),
    _tool("scroll", "Scroll", "S"),
    _tool("crosshair", "Crosshair", "X"),
    _tool("loupe", "Magnifier", "Shift+Q"),
    *(_tool(name, title, key, words=words, menu="Tools/Segment") for name, title, key, words in SEGMENT_TOOLS),
    *(_tool(name, title, key, words=words, menu="Tools/Region") for name, title, key, words in OUTLINE_TOOLS),
    *(
        _tool(
            kind.id,
            kind.title,
            kind.key,
            icon_of(kind),
            kind.help,
            f"Tools/{kind.family.value}",
        )
        for kind in KINDS
    ),
)
