"""What was done, each action as a line of Python that does it again through `viewer.api`."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument, Need
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.jobs.lanes import Priority

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

MOST_LINES = 5000
OWN = "log."
HEAD = "from viewer import api\n\n"


class Journal:
    """The newest actions, in memory only: what they are called with may name a patient."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=MOST_LINES)

    def note(self, action: str, args: Mapping[str, Any]) -> None:
        """Take in an action that was done; those on the log itself are none."""
        if not action.startswith(OWN):
            words = "".join(f", {name}={value!r}" for name, value in args.items() if value is not None)
            self._lines.append(f"api.perform({action!r}{words})")

    def lines(self) -> list[str]:
        """Return the lines, the newest last."""
        return list(self._lines)

    def script(self) -> str:
        """Return them as a program."""
        return HEAD + "".join(f"{line}\n" for line in self._lines)


def show(desk: Desk) -> None:
    """Show the log."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_text(noted("Log of actions"), desk.journal.script())


def copy(desk: Desk) -> None:
    """Put the log on the clipboard."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.copy_text(desk.journal.script())
    desk.notify("The log is on the clipboard, as Python")


def save(desk: Desk, path: str) -> None:
    """Write the log to a new file."""
    target, text = Path(path), desk.journal.script()

    def work(_: Job) -> None:
        from viewer.exporters.atomic import replacing

        with replacing(target, force=False, inputs=(), what="log") as file:
            file.write_text(text, encoding="utf-8", errors="backslashreplace")

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(f"Written: {target.name}")

    desk.lanes.submit("log.save", Priority.NEIGHBOUR, work, done)


ACTIONS = (
    Action(
        "log.show",
        "Log of actions",
        show,
        "What was done since the start, each action as a line of Python for viewer.api.",
        menu="Tools",
        need=Need.WINDOW,
    ),
    Action(
        "log.copy",
        "Copy log of actions",
        copy,
        "Put the log on the clipboard, as a program in Python.",
        need=Need.WINDOW,
    ),
    Action(
        "log.save",
        "Save log of actions",
        save,
        "Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.",
        arguments=(Argument("path", is_required=True, help="the file, as actions.py"),),
    ),
)
