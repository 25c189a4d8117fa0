"""Names of keys, as the tables write them: 'Ctrl+Shift+Z', 'PgUp', '['."""

from __future__ import annotations

from viewer.core.errors import ViewerError

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
NAMED = (
    *("Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Ins", "Del", "Pause", "Print", "Clear", "Home", "End"),
    *("Left", "Up", "Right", "Down", "PgUp", "PgDown", "Space", "Menu", "Help"),
    *(f"F{number}" for number in range(1, 36)),
)
OTHER_NAMES = {
    "escape": "Esc",
    "delete": "Del",
    "insert": "Ins",
    "pageup": "PgUp",
    "page up": "PgUp",
    "pagedown": "PgDown",
    "page down": "PgDown",
    "control": "Ctrl",
}
_KNOWN = {name.lower(): name for name in (*MODIFIERS, *NAMED)} | OTHER_NAMES

LOCAL = frozenset(
    {"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Tab", "Shift+Tab", "Return", "Enter", "Space"}
    | {"Esc", "Del", "Backspace", "Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Shift+Home", "Shift+End"}
    | {"Ctrl+Home", "Ctrl+End", "Shift+PgUp", "Shift+PgDown", "Menu"}
)
"""Keys that lists, fields and buttons need for themselves: they act on pictures only while those have the focus."""


def normal(key: str) -> str:
    """Return a key in the one way in which it is written; `ViewerError` for what is no key.

    Modifiers come in the order Meta, Ctrl, Alt, Shift; letters are capitals.
    """
    parts = _parts(key.strip())
    held = {_KNOWN.get(part.strip().lower(), part.strip()) for part in parts[:-1]}
    last = parts[-1].strip() or parts[-1]
    name = _KNOWN.get(last.lower(), last.upper() if len(last) == 1 and len(last.upper()) == 1 else last)
    is_key = name in NAMED or (len(name) == 1 and name.isprintable() and name != " ")
    if not is_key or not held <= set(MODIFIERS):
        raise ViewerError(f"“{key}” is no key", "expected a key as D, Ctrl+Shift+Z, F5 or PgUp")
    if name == "Backtab":
        held, name = held | {"Shift"}, "Tab"
    return "+".join([*(modifier for modifier in MODIFIERS if modifier in held), name])


def _parts(key: str) -> list[str]:
    """Split at '+', of which the last may be the key itself."""
    if key == "+" or key.endswith("++"):
        return [*[part for part in key[:-1].split("+") if part], "+"]
    return key.split("+")
