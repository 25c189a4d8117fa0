"""`hounsfield settings`: all settings, listed, changed, taken to another machine."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from viewer.cli.command import DONE, Command, UsageError, add_output, common_options, output_path, print_json
from viewer.cli.home import open_home
from viewer.core.errors import ViewerError
from viewer.exporters.atomic import replacing
from viewer.state import settings_export
from viewer.state.setting import Kind, Setting
from viewer.state.setting_table import TABLE, shown
from viewer.state.settings import Settings


def options(parser: ArgumentParser) -> None:
    """Add the verbs."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    common = [common_options(is_below=True)]
    names = tuple(row.name for row in shown())
    verbs.add_parser("list", parents=common, help="list all settings with their values; * marks changed ones")
    got = verbs.add_parser("get", parents=common, help="print the value of a setting")
    got.add_argument("name", metavar="NAME", choices=names)
    put = verbs.add_parser("set", parents=common, help="change a setting")
    put.add_argument("name", metavar="NAME", choices=names)
    put.add_argument("value", metavar="VALUE")
    reset = verbs.add_parser("reset", parents=common, help="set back a setting, or all")
    reset.add_argument("name", metavar="NAME", nargs="?", choices=names)
    add_output(verbs.add_parser("export", parents=common, help="write what was changed as JSON"), is_required=False)
    taken = verbs.add_parser("import", parents=common, help="take the settings of an export")
    taken.add_argument("file", metavar="FILE")


def run(args: Namespace) -> int:
    """Do what the verb says."""
    settings = Settings(open_home(args).settings)
    verbs = {"list": _list, "get": _get, "set": _set, "reset": _reset, "export": _export, "import": _import}
    verbs[args.verb](args, settings)
    if not settings.flush():
        raise ViewerError("The setting was not kept", "; ".join(settings.notes), "check the rights of the folder")
    return DONE


def _list(args: Namespace, settings: Settings) -> None:
    if args.json:
        print_json([_described(row, settings) for row in shown()])
        return
    for row in shown():
        mark = "*" if settings.is_changed(row.name) else " "
        print(f"{mark} {row.name:<24} {_text(settings.get(row.name)):<14} {row.title}: {row.help}")


def _described(row: Setting, settings: Settings) -> dict[str, Any]:
    said = {"name": row.name, "value": settings.get(row.name), "default": row.default, "kind": row.kind.value}
    said |= {"page": row.page, "title": row.title, "help": row.help, "holds_at_once": row.is_at_once}
    if row.kind is Kind.CHOICE:
        said["choices"] = list(row.choices or ())
    if row.kind in (Kind.WHOLE, Kind.NUMBER):
        said |= {"least": row.least, "most": row.most, "unit": row.unit}
    return said


def _get(args: Namespace, settings: Settings) -> None:
    value = settings.get(args.name)
    if args.json:
        print_json({"name": args.name, "value": value})
    else:
        print(_text(value))


def _set(args: Namespace, settings: Settings) -> None:
    try:
        settings.set(args.name, TABLE[args.name].parse(args.value))
    except ViewerError as error:
        raise UsageError(error.message, error.detail, error.hint) from None


def _reset(args: Namespace, settings: Settings) -> None:
    settings.reset(*([args.name] if args.name else []))


def _export(args: Namespace, settings: Settings) -> None:
    content = settings_export.to_bytes(settings)
    if args.output:
        with replacing(output_path(args, []), force=args.force, inputs=(), what="settings file") as file:
            file.write_bytes(content)
    else:
        print(content.decode(), end="")


def _import(args: Namespace, settings: Settings) -> None:
    settings.take(settings_export.read(Path(args.file)))


def _text(value: Any) -> str:
    return {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


COMMAND = Command("settings", "list, change, export and import settings", options, run)
