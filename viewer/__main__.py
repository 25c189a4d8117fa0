"""Start the window or a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

# `python -m` looks for modules in the current folder first: a disc's own numpy.py must not be run.
if sys.path[:1] == [str(Path.cwd())] and Path.cwd() != Path(__file__).resolve().parents[1]:
    del sys.path[0]


def main(argv: Sequence[str] | None = None) -> int:
    """Run `hounsfield ARGV`; return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--decode-worker"]:
        # A frozen program starts its decode processes by its own name.
        from viewer.jobs.worker import main as decode

        decode(words)
        return 0
    from viewer.cli import main as cli

    is_about_us = bool({"--version", "-h", "--help"} & set(words[:1]))
    # `--home DIR` before the command takes a word of its own.
    known = cli.names() if words else set()
    leading = 2 if words[:1] == ["--home"] else 0
    if not is_about_us and (len(words) <= leading or words[leading] not in known):
        words = ["open", *words]
    elif leading:
        words = [words[leading], *words[:leading], *words[leading + 1 :]]
    args = cli.parser("" if is_about_us else words[0]).parse_args(words)
    if args.command in cli.WINDOW_COMMANDS:
        from viewer.app import run

        return run(args)
    return cli.run(args)


if __name__ == "__main__":
    sys.exit(main())
