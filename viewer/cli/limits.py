"""`hounsfield limits`: what a file may ask of the program, and raising it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.actions.limits import lines
from viewer.cli.command import DONE, Command, UsageError, print_json
from viewer.cli.home import open_home
from viewer.core.budget import DEFAULTS, HELP, HIGHEST
from viewer.core.errors import ViewerError
from viewer.state.settings import Settings


def options(parser: ArgumentParser) -> None:
    """Add the limit and its value."""
    parser.add_argument("name", nargs="?", choices=tuple(DEFAULTS), metavar="NAME", help="the limit to raise")
    parser.add_argument("value", nargs="?", type=int, metavar="VALUE", help="its new value; the usual one without it")


def run(args: Namespace) -> int:
    """Raise a limit, or set it back; print them all."""
    settings = Settings(open_home(args).settings)
    if args.name is not None:
        _set(settings, args.name, args.value)
    if args.json:
        print_json(
            [
                {"name": name, "value": getattr(settings.limits, name), "usual": usual, "highest": HIGHEST[name]}
                | {"help": HELP[name]}
                for name, usual in DEFAULTS.items()
            ]
        )
    else:
        print("\n".join(lines(settings.limits)))
    return DONE


def _set(settings: Settings, name: str, value: int | None) -> None:
    try:
        settings.set_limit(name, DEFAULTS[name] if value is None else value)
    except ViewerError as error:
        raise UsageError(error.message, error.detail, error.hint) from None
    if not settings.flush():
        raise ViewerError("The limit was not kept", "; ".join(settings.notes), "check the rights of the folder")


COMMAND = Command("limits", "what a file may ask of the program, and raising it for files that you trust", options, run)
