"""`hounsfield actions`: the table of everything a user can do."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from viewer.actions.keymap import Keymap
from viewer.actions.table import build
from viewer.cli.command import DONE, Command, print_json
from viewer.state.home import Home
from viewer.state.settings import Settings
from viewer.state.store import Store


def options(parser: ArgumentParser) -> None:
    """Add nothing: the table has no options."""


def run(args: Namespace) -> int:
    """Print the table, with the keys that this home has."""
    table = build()
    keymap = Keymap(table, Settings(Home.named(args.home).settings), Store())
    if args.json:
        print_json(
            [
                {
                    "id": action.id,
                    "title": action.title,
                    "keys": list(keymap.keys_of(action.id)),
                    "menu": action.menu,
                    "verb": action.verb,
                    "help": action.help,
                    "arguments": [
                        {
                            "name": argument.name,
                            "kind": argument.kind.__name__,
                            "required": argument.is_required,
                            "choices": list(argument.choices),
                            "help": argument.help,
                        }
                        for argument in action.arguments
                    ],
                }
                for action in table.values()
            ]
        )
        return DONE
    for action in table.values():
        words = " ".join(f"<{a.name}>" if a.is_required else f"[{a.name}]" for a in action.arguments)
        name = f"{action.id} {words}".rstrip()
        print(f"{name:<44} {', '.join(keymap.keys_of(action.id)):<22} {action.help}")
    return DONE


COMMAND = Command("actions", "list everything a user can do", options, run)
