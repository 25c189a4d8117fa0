"""Actions on the limits that keep a hostile file from taking memory and time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument
from viewer.core.budget import DEFAULTS, HELP, HIGHEST, Budget
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted

if TYPE_CHECKING:
    from viewer.actions.desk import Desk


def lines(limits: Budget) -> list[str]:
    """Return a table of the limits as text."""
    head = f"{'limit':<17}{'now':>10}{'usual':>10}{'highest':>11}  of what"
    return [
        head,
        *(
            f"{name:<17}{getattr(limits, name):>10}{usual:>10}{HIGHEST[name]:>11}  {HELP[name]}"
            for name, usual in DEFAULTS.items()
        ),
    ]


def show_limits(desk: Desk) -> None:
    """Show what a file may ask of the program."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    how = "A file that asks for more is not opened. For files that you trust: hounsfield limits NAME VALUE"
    desk.window.show_text(noted("Limits"), "\n".join([*lines(desk.settings.limits), "", how]))


def set_limit(desk: Desk, name: str, value: int) -> None:
    """Raise a limit; it holds from the next start on, in the decoders too."""
    desk.settings.set_limit(name, value)
    desk.notify(f"The limit “{name}” is {value} from the next start on")


ACTIONS = (
    Action(
        "help.limits",
        "Limits",
        show_limits,
        "What a file may ask of the program before it is refused.",
        menu="Help",
    ),
    Action(
        "settings.limit",
        "Raise a limit",
        set_limit,
        "Let files that you trust ask for more; holds from the next start on.",
        arguments=(
            Argument("name", is_required=True, choices=tuple(DEFAULTS)),
            Argument("value", int, is_required=True, help="its new value"),
        ),
    ),
)
