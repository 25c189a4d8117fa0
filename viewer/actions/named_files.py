"""Files that the user names, written and read in lanes: keys, windows, corner text, settings, colour tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from viewer.actions.action import Argument
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

T = TypeVar("T")
FORCE = Argument("force", bool, False, help="replace a file of that name")


def write(desk: Desk, path: str, fill: Callable[[Path], object], *, what: str, told: str, force: bool = False) -> None:
    """Let `fill` write a file, whole or not at all, and say so; a file of that name stays unless `force` is given."""
    from viewer.jobs.lanes import Priority

    target = Path(path)

    def work(_: object) -> None:
        from viewer.exporters.atomic import replacing

        with replacing(target, force=force, inputs=(), what=what) as file:
            fill(file)

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(told)

    # Of two files neither waits for the other, nor makes it stale.
    desk.lanes.submit(("file.write", str(target)), Priority.COMPUTE, work, done)


def read(desk: Desk, path: str, parse: Callable[[Path], T], take: Callable[[T], None], told: str = "") -> None:
    """Read a file by `parse`, hand what it holds to `take`, and say so; both may raise ViewerError."""
    from viewer.jobs.lanes import Priority

    source = Path(path)

    def done(found: T | None, error: ViewerError | None) -> None:
        try:
            if error is not None:
                raise error
            take(cast("T", found))
        except ViewerError as problem:
            desk.fail(problem)
        else:
            if told:
                desk.notify(told)

    desk.lanes.submit(("file.read", str(source)), Priority.COMPUTE, lambda _: parse(source), done)
