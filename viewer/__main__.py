"""Start the window or a command."""

from __future__ import annotations

import os
import sys

# `python -m` looks for modules in the current folder first: a disc's own numpy.py must not be run. What is imported
# above is loaded before any folder is looked at.
if sys.path[:1] == [os.getcwd()] and not os.path.samefile(sys.path[0], f"{os.path.dirname(__file__)}/.."):  # noqa: PTH109, PTH120, PTH121
    del sys.path[0]

import gc
from argparse import Namespace
from collections.abc import Callable, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run `hounsfield ARGV`; return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    # Nor are the modules of the current folder run by any Python that is started from here.
    os.environ["PYTHONSAFEPATH"] = "1"
    if words[:1] == ["--decode-worker"]:
        # A frozen program starts its decode processes by its own name.
        from viewer.jobs.worker import main as decode

        decode(words)
        return 0
    from viewer.cli import main as cli

    is_about_us = bool({"--version", "-h", "--help"} & set(words[:1]))
    # `--home DIR` before the command takes a word of its own.
    leading = 2 if words[:1] == ["--home"] else 0
    if not is_about_us and (len(words) <= leading or words[leading] not in cli.names()):
        words = ["open", *words]
    elif leading:
        words = [words[leading], *words[:leading], *words[leading + 1 :]]
    args = cli.parser("" if is_about_us else words[0]).parse_args(words)
    if args.command in cli.WINDOW_COMMANDS:
        return load_window()(args)
    return cli.run(args)


def load_window() -> Callable[[Namespace], int]:
    """Import the window; return what runs it."""
    # Nothing is garbage yet; the window's own collector takes over.
    gc.disable()
    from viewer.app import run

    return run


if __name__ == "__main__":
    sys.exit(main())
