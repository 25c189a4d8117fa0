"""`hounsfield doctor`: what the program stands on; holds no patient data."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.actions.doctor import examine, lines
from viewer.cli.command import DONE, Command, print_json
from viewer.cli.home import open_home


def options(parser: ArgumentParser) -> None:
    """Add nothing: the doctor has no options."""


def run(args: Namespace) -> int:
    """Print the report."""
    report = examine(open_home(args))
    if args.json:
        print_json(report)
    else:
        print("\n".join(lines(report)))
    return DONE


COMMAND = Command("doctor", "versions, decoders, graphics driver, library health", options, run)
