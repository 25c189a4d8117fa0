"""Actions on keys and mouse: profile, single keys, gestures, files of them, the cheat sheet."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.actions import gestures
from viewer.actions.action import Action, Argument, Need
from viewer.actions.binding import Binding
from viewer.actions.cheat_sheet import html, sheet
from viewer.actions.key_profiles import profiles
from viewer.actions.named_files import FORCE, read, write
from viewer.core import short_files
from viewer.core.errors import ViewerError
from viewer.state import keys as choices

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

PROGRAM = "hounsfield keys"
MOST_BYTES = 1 << 20
NO_KEY = "none"
LANDSCAPE_COLUMNS, SCREEN_COLUMNS = 4, 3


def choose_profile(desk: Desk, profile: str) -> None:
    """Take the keys and the mouse of another program."""
    desk.keymap.choose(profile)
    desk.notify(desk.keymap.profile.about)


def give_keys(desk: Desk, action: str, keys: list[str]) -> None:
    """Give an action other keys; others that have one of them lose it."""
    desk.keymap.set(Binding.read(action), [] if keys == [NO_KEY] else keys, takes=True)


def reset(desk: Desk, action: str = "") -> None:
    """Give one action the profile's keys again, or all of them, and the mouse."""
    desk.keymap.reset(Binding.read(action) if action else None)


def give_gesture(desk: Desk, gesture: str, does: str = "") -> None:
    """Let a gesture of the mouse do something else; without it, what the profile says."""
    desk.keymap.set_gesture(gesture, does)


def export(desk: Desk, path: str, force: bool = False) -> None:
    """Write profile and changes as JSON."""
    text = json.dumps({"program": PROGRAM, **desk.keymap.exported()}, ensure_ascii=False, indent=1) + "\n"
    content = text.encode()
    write(desk, path, lambda file: file.write_bytes(content), what="keys", told="The keys are exported", force=force)


def take(desk: Desk, path: str) -> None:
    """Take profile and changes from a file."""
    read(desk, path, read_file, desk.keymap.replace_all, told="The keys are imported")


def read_file(path: Path) -> choices.KeyChoices:
    """Return what a file of keys holds. Raises ViewerError for any other file."""
    try:
        found: Any = short_files.parsed(short_files.read_ordinary(path, MOST_BYTES).decode())
    except OSError as error:
        raise ViewerError("The keys cannot be read", type(error).__name__) from None
    except ValueError:
        found = None
    if not isinstance(found, dict) or found.get("program") != PROGRAM:
        raise ViewerError("This file holds no keys of Hounsfield")
    profile: Any = found.get("key_profile")
    keys: Any = found.get("key_changes")
    mouse: Any = found.get("mouse_changes")
    if not isinstance(profile, str) or not choices.are_keys(keys) or not choices.are_gestures(mouse):
        raise ViewerError("This file holds no keys of Hounsfield")
    return choices.read(profile, keys, mouse)


def show_editor(desk: Desk, search: str = "") -> None:
    """Show the page on which keys and mouse are changed."""
    if desk.window is not None:
        desk.window.show_page("keys", search=search)


def show_sheet(desk: Desk) -> None:
    """Show all keys and what the mouse does."""
    if desk.window is not None:
        desk.window.show_page("cheat_sheet")


def cheat_sheet(desk: Desk, path: str, force: bool = False) -> None:
    """Write the keys in force as a page: HTML, or PDF on one side of paper."""
    suffix = Path(path).suffix.lower()
    if suffix not in (".html", ".htm", ".pdf"):
        raise ViewerError("A cheat sheet is a page of HTML or a PDF", Path(path).name, "give a name that ends in .pdf")
    made = sheet(desk.keymap, desk.actions)

    def fill(file: Path) -> None:
        from viewer.paint.sheet_pdf import write_pdf

        if suffix == ".pdf":
            write_pdf(lambda size_pt: html(made, LANDSCAPE_COLUMNS, size_pt=size_pt), made.title, file)
        else:
            file.write_text(html(made, SCREEN_COLUMNS), encoding="utf-8")

    write(desk, path, fill, what="cheat sheet", told="The cheat sheet is saved", force=force)


_PATH = Argument("path", is_required=True, help="the name of a file")

ACTIONS = (
    Action(
        "settings.keys",
        "Change keys and mouse",
        show_editor,
        "Choose a profile, give actions other keys and mouse buttons other tools.",
        menu="Edit",
        need=Need.WINDOW,
        arguments=(Argument("search", default="", help="part of a name, or a key"),),
    ),
    Action(
        "keys.profile",
        "Key profile",
        choose_profile,
        "Keys and mouse as in another program; what was changed in a profile stays with it.",
        verb="keys",
        arguments=(Argument("profile", is_required=True, choices=tuple(profiles())),),
    ),
    Action(
        "keys.set",
        "Give keys to an action",
        give_keys,
        "Give an action other keys; others that have one of them lose it.",
        arguments=(
            Argument("action", is_required=True, help="its id, with arguments as 'window.preset name=lung'"),
            Argument("keys", list, is_required=True, is_rest=True, help="as L or Ctrl+Shift+L; none for no key"),
        ),
    ),
    Action(
        "keys.reset",
        "Reset keys",
        reset,
        "Keys of one action, or all keys and the mouse, as the profile has them.",
        arguments=(Argument("action", default="", help="its id; all without it"),),
    ),
    Action(
        "keys.mouse",
        "Give a mouse button another tool",
        give_gesture,
        "Let a button, the wheel or a double click do something else.",
        arguments=(
            Argument("gesture", is_required=True, choices=gestures.gestures()),
            Argument("does", default="", help="a tool, an action, 'tool' for the chosen one, or 'none'"),
        ),
    ),
    Action(
        "keys.export",
        "Export keys",
        export,
        "Write the profile and all changes of keys and mouse as JSON.",
        arguments=(_PATH, FORCE),
    ),
    Action(
        "keys.import",
        "Import keys",
        take,
        "Take profile, keys and mouse from a file that was exported.",
        arguments=(_PATH,),
    ),
    Action(
        "help.keys",
        "Keys and mouse",
        show_sheet,
        "All keys, and what the mouse does.",
        ("F1",),
        "Help",
        need=Need.WINDOW,
    ),
    Action(
        "help.cheat_sheet",
        "Save the cheat sheet",
        cheat_sheet,
        "Write all keys in force as a page to print: HTML, or PDF.",
        verb="cheat-sheet",
        arguments=(Argument("path", is_required=True, help="a file name that ends in .pdf or .html"), FORCE),
    ),
)
