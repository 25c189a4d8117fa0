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
        self._is_shown = not args.quiet and sys.stderr.isatty()

    def is_cancelled(self) -> bool:
        """Return False: Ctrl+C ends the command."""
        return False

    def progress(self, done: int, total: int) -> None:
        """Draw the bar."""
        if self._is_shown and total:
            filled = WIDTH * done // total
            print(f"\r{self._title} [{'#' * filled}{' ' * (WIDTH - filled)}] {done}/{total}", end="", file=sys.stderr)

    def __enter__(self) -> Bar:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, place: TracebackType | None
    ) -> None:
        """End the line."""
        if self._is_shown:
            print(file=sys.stderr)
