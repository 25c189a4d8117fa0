"""Parse the command line and run a command; the boundary where expected failures become one line."""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from pathlib import Path

from viewer import __version__
from viewer.cli import REGISTRY
from viewer.cli.command import NOTHING, USAGE, Command, OneLineParser, UsageError, common_options, complain
from viewer.cli.home import take_limits
from viewer.core.errors import ViewerError

WINDOW_COMMANDS = ("open", "demo", "play")


def parser(only: str = "") -> OneLineParser:
    """Return the parser of all commands, or of `only` one, which spares loading what the others need."""
    top = OneLineParser(
        prog="hounsfield",
        description="A viewer for DICOM studies. `hounsfield [INPUT...]` opens the window; the commands need none.",
    )
    top.add_argument("--version", action="version", version=f"hounsfield {__version__}")
    common = common_options()
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    opened = commands.add_parser("open", parents=[common], help="open the window (the default)")
    opened.add_argument("input", nargs="*", metavar="INPUT")
    commands.add_parser("demo", parents=[common], help="open the window on studies that the program makes itself")
    play = commands.add_parser("play", parents=[common], help="open the window and perform the actions of a text file")
    play.add_argument("story", metavar="STORY")
    play.add_argument("input", nargs="*", metavar="INPUT")
    for name in REGISTRY.ids() if only not in WINDOW_COMMANDS else ():
        if only and name != only:
            continue
        command: Command = REGISTRY.get(name)
        sub = commands.add_parser(name, parents=[common], help=command.help, description=command.help)
        command.options(sub)
        sub.set_defaults(run=command.run)
    return top


def names() -> set[str]:
    """Return the words that are commands; anything else in first place is an INPUT."""
    return {*REGISTRY.ids(), *WINDOW_COMMANDS}


def run(args: Namespace) -> int:
    """Run a parsed command; return the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        take_limits(args)
        status: int = args.run(args)
    except UsageError as error:
        complain(error)
        return USAGE
    except ViewerError as error:
        complain(error)
        return NOTHING
    except KeyboardInterrupt:
        complain(ViewerError("Interrupted"))
        return NOTHING
    except BrokenPipeError:
        # The reader of stdout went away, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOTHING
    except MemoryError:
        complain(ViewerError("Not enough memory"))
        return NOTHING
    except Exception as error:  # noqa: BLE001 - the boundary: a bug is told in one line too, without what was read
        where = traceback.extract_tb(error.__traceback__)[-1]
        detail = f"{type(error).__name__} at {Path(where.filename).name}:{where.lineno}"
        complain(ViewerError("The program has a fault", detail, "please report it with what hounsfield doctor says"))
        return NOTHING
    return status
