"""The cheat sheet: all keys in force and what the mouse does, in groups, as a page to print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from viewer.actions import gestures
from viewer.actions.action import Action
from viewer.actions.binding import Binding
from viewer.actions.keymap import Keymap
from viewer.core.phrases import noted, say

GROUPS: Mapping[str, tuple[str, ...]] = {
    noted("Pictures and series"): (
        "view.next",
        "view.previous",
        "view.first",
        "view.last",
        "series",
        "cine",
        "measure",
    ),
    noted("Tools"): ("tool", "annotation", "measure"),
    noted("Brightness and contrast"): ("window", "values", "presentation", "view.invert", "view.lut"),
    noted("View"): ("view", "text", "display"),
    noted("Viewports"): ("layout", "viewport", "link", "overlay", "hanging", "tab"),
    noted("3D"): ("volume",),
    noted("Studies and files"): ("file", "study", "library", "stack", "export", "app"),
    noted("Window and help"): ("panel", "help", "settings", "keys", "edit", "tags"),
}
"""Headings, and the beginnings of the ids below each; the longest beginning that fits counts."""
OTHERS = noted("More")
WHOLE_WINDOW = frozenset({"window.full_screen"})
_DIGITS = tuple(str(digit) for digit in range(10))


@dataclass(frozen=True, slots=True)
class Line:
    """What some keys do."""

    keys: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title, the profile, and lines below their headings."""

    title: str
    profile: str
    groups: tuple[tuple[str, tuple[Line, ...]], ...]


def sheet(keymap: Keymap, actions: Mapping[str, Action], written: Callable[[str], str] = str) -> Sheet:
    """Return the sheet of the keys in force; `written` says a key as the system writes it."""
    found: dict[str, list[Line]] = {heading: [] for heading in (*GROUPS, OTHERS)}
    has_digits = all(keymap.keys_of(f"window.key_{digit}") == (digit,) for digit in _DIGITS)
    for binding, keys in _in_order(keymap, actions):
        if has_digits and binding.action.startswith("window.key_"):
            continue
        found[heading_of(binding.action)].append(Line(tuple(map(written, keys)), binding.title(actions)))
    if has_digits:
        found["Brightness and contrast"] += [
            Line(("0",), say("Automatic window")),
            Line(("1", "2"), say("The file's own windows")),
            Line(("3", "…", "9"), say("Presets of the modality")),
        ]
    mouse = tuple(Line((name,), what) for name, what in gestures.lines(keymap.mouse, actions))
    groups = [(say(heading), tuple(lines)) for heading, lines in found.items() if lines]
    return Sheet(say("Keys and mouse"), keymap.profile.title, (*groups, (say("Mouse"), mouse)))


def heading_of(action: str) -> str:
    """Return the heading that an action belongs to."""
    if action in WHOLE_WINDOW:
        return "Window and help"
    fitting = [
        (len(start), heading)
        for heading, starts in GROUPS.items()
        for start in starts
        if action == start or action.startswith((f"{start}.", f"{start}_"))
    ]
    return max(fitting)[1] if fitting else OTHERS


def _in_order(keymap: Keymap, actions: Mapping[str, Action]) -> list[tuple[Binding, tuple[str, ...]]]:
    order = {id_: place for place, id_ in enumerate(actions)}
    return sorted(keymap.bindings().items(), key=lambda pair: (order[pair[0].action], pair[0]))


def columns(made: Sheet, count: int) -> list[list[tuple[str, tuple[Line, ...]]]]:
    """Deal the groups to columns of about the same length, in their order."""
    total = sum(len(lines) + 2 for _, lines in made.groups)
    dealt: list[list[tuple[str, tuple[Line, ...]]]] = [[] for _ in range(count)]
    at, passed = 0, 0.0
    for heading, lines in made.groups:
        size = len(lines) + 2
        while at < count - 1 and dealt[at] and passed + size / 2 > total * (at + 1) / count:
            at += 1
        dealt[at].append((heading, lines))
        passed += size
    return [column for column in dealt if column]


def html(made: Sheet, count: int = 3, colours: Mapping[str, str] | None = None, size_pt: float = 9.0) -> str:
    """Return the sheet as a page of HTML without anything from outside: for a browser, the window and paper."""
    ink = {"text": "#111418", "muted": "#5a636e", "line": "#c9ced6", "key": "#f1f3f6", "accent": "#0b63c5"}
    ink.update(colours or {})
    width = round(100 / count)
    cells = "".join(f'<td width="{width}%" valign="top">{_column(column, ink)}</td>' for column in columns(made, count))
    style = f"body{{font-family:sans-serif;font-size:{size_pt:g}pt;color:{ink['text']}}}td{{padding:1px 8px 1px 0}}"
    profile = say("Profile {name}", name=made.profile)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8">'
        f"<title>Hounsfield: {escape(made.title)}</title><style>{style}</style></head><body>"
        f'<p><span style="font-size:{size_pt * 1.7:g}pt;font-weight:600">Hounsfield: {escape(made.title)}</span>'
        f'<span style="color:{ink["muted"]}"> &nbsp; {escape(profile)}</span></p>'
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table></body></html>\n'
    )


def _column(groups: Iterable[tuple[str, Sequence[Line]]], ink: Mapping[str, str]) -> str:
    return "".join(
        f'<p style="margin:8px 0 2px 0;color:{ink["accent"]};font-weight:600">{escape(heading)}</p>'
        f'<table cellspacing="0" cellpadding="0">{"".join(_row(line, ink) for line in lines)}</table>'
        for heading, lines in groups
    )


def _row(line: Line, ink: Mapping[str, str]) -> str:
    key = f'<span style="background-color:{ink["key"]}">&nbsp;%s&nbsp;</span>'
    keys = "&nbsp; ".join(key % escape(one).replace(" ", "&nbsp;") for one in line.keys)
    return f"<tr><td>{keys}</td><td>{escape(line.title)}</td></tr>"
