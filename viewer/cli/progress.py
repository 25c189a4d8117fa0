"""A bar on stderr, on a terminal only."""

from __future__ import annotations

import sys
from argparse import Namespace
from types import TracebackType

WIDTH = 30


class Bar:
    """A job whose progress is a bar; silent with --quiet and where stderr is no terminal."""

    def __init__(self, args: Namespace, title: str) -> None:
        self._title = title
        self._is_drawn = False
        self._is_shown = not args.quiet and sys.stderr.isatty()

    def is_cancelled(self) -> bool:
        """Return False: Ctrl+C ends the command."""
        return False

    def progress(self, done: int, total: int) -> None:
        """Draw the bar; a count where the total is not known."""
        if self._is_shown:
            filled = WIDTH * done // total if total else 0
            bar = f"[{'#' * filled}{' ' * (WIDTH - filled)}] {done}/{total}" if total else f"{done}"
            print(f"\r{self._title} {bar:<{WIDTH + 20}}", end="", file=sys.stderr)
            self._is_drawn = True

    def __enter__(self) -> Bar:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        """End the line."""
        if self._is_drawn:
            print(file=sys.stderr)
