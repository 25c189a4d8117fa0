"""What the mouse does over a picture: gestures, what each can be given, and how they are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, combinations

from viewer.actions.action import Action
from viewer.actions.binding import Binding
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.measure import REGISTRY as MEASUREMENTS
from viewer.tools import REGISTRY as TOOLS

HELD = ("ctrl", "alt", "shift")
BUTTONS = ("left", "middle", "right", "back", "forward")
CHOSEN, NOTHING = "tool", "none"
WHEEL = {
    "scroll": noted("Scroll"),
    "scroll_ten": noted("Scroll by ten images"),
    "zoom": noted("Zoom at the pointer"),
    "depth": noted("Slab thickness or phase"),
    NOTHING: noted("Nothing"),
}
_TITLES = {
    "left": noted("Left button"),
    "middle": noted("Middle button"),
    "right": noted("Right button"),
    "back": noted("Back button"),
    "forward": noted("Forward button"),
    "wheel": noted("Wheel"),
    "double": noted("Double click"),
}
_WITH_KEYS = {
    "left": noted("left button"),
    "middle": noted("middle button"),
    "right": noted("right button"),
    "back": noted("back button"),
    "forward": noted("forward button"),
    "wheel": noted("wheel"),
}


def written(base: str, held: Iterable[str] = ()) -> str:
    """Write a gesture: 'shift+left', 'ctrl+wheel', 'double'."""
    keys = set(held)
    return "+".join([*(key for key in HELD if key in keys), base])


def does(mouse: Mapping[str, str], base: str, held: Iterable[str] = ()) -> str:
    """Return what a gesture does; one that has nothing of its own does what it does without keys."""
    return mouse.get(written(base, held)) or mouse.get(base, NOTHING)


def gestures() -> tuple[str, ...]:
    """Return all gestures, each button with the keys that may be held with it."""
    held = list(chain.from_iterable(combinations(HELD, count) for count in range(len(HELD))))
    return (*(written(base, keys) for base in (*BUTTONS, "wheel") for keys in held), "double")


def title_of(gesture: str) -> str:
    """Name a gesture: 'Shift + left button'."""
    *held, base = gesture.split("+")
    title = _WITH_KEYS[base] if held else _TITLES[base]
    return " + ".join([*(key.capitalize() for key in held), say(title)])


def check(gesture: str, what: str, actions: Mapping[str, Action]) -> None:
    """Raise ViewerError where a gesture cannot do that."""
    if gesture not in gestures():
        raise ViewerError(f"“{gesture}” is no gesture of the mouse", "expected one of " + ", ".join(gestures()))
    if gesture.endswith("wheel"):
        if what not in WHEEL:
            raise ViewerError(f"The wheel cannot do “{what}”", "expected one of " + ", ".join(WHEEL))
        return
    if what == NOTHING or (gesture != "double" and (what == CHOSEN or is_tool(what))):
        return
    binding = Binding.read(what)
    action = actions.get(binding.action)
    if action is None:
        raise ViewerError(f"“{what}” is neither a tool nor an action", "expected one of " + ", ".join(drags()))
    given = dict(binding.args)
    for argument in action.arguments:
        if argument.is_required and argument.name not in given:
            raise ViewerError(f"“{action.title}” needs {argument.name}", argument.help)


def drags() -> tuple[str, ...]:
    """Return what a drag can be given: the chosen tool, each tool, each measurement, nothing."""
    return (CHOSEN, *TOOLS.ids(), *MEASUREMENTS.ids(), NOTHING)


def is_tool(what: str) -> bool:
    """Whether that is a tool or a measurement."""
    return what in TOOLS.ids() or what in MEASUREMENTS.ids()


def told(gesture: str, what: str, actions: Mapping[str, Action]) -> str:
    """Say what a gesture does."""
    if gesture.endswith("wheel"):
        return say(WHEEL.get(what, WHEEL[NOTHING]))
    if what == CHOSEN:
        return say("The chosen tool; on a measurement: change it; on crosshair lines: move them")
    if what == NOTHING:
        return say("Nothing")
    if f"tool.{what}" in actions:
        return actions[f"tool.{what}"].title
    binding = Binding.read(what)
    return binding.title(actions) if binding.action in actions else say("Nothing")


def lines(mouse: Mapping[str, str], actions: Mapping[str, Action]) -> list[tuple[str, str]]:
    """Return what the mouse does, gesture by gesture, for a page of help."""
    found = [(title_of(name), told(name, mouse[name], actions)) for name in gestures() if name in mouse]
    right = does(mouse, "right")
    if right in (NOTHING, CHOSEN) or is_tool(right):
        found.append((say("Right click"), say("Menu of what lies under the pointer")))
    return found
