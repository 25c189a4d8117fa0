"""`hounsfield manual`: the manual as a page of HTML with its pictures."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.actions.about import write_manual
from viewer.cli.command import DONE, Command, add_output, output_path


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_output(parser, is_required=True)


def run(args: Namespace) -> int:
    """Write the page."""
    write_manual(output_path(args, []), force=args.force)
    return DONE


COMMAND = Command("manual", "the manual as one page of HTML, pictures included", options, run)
