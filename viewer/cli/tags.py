"""`hounsfield tags`: all elements of a file."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from viewer.cli.command import DONE, NOTHING, Command, UsageError, add_output, output_path
from viewer.cli.inputs import add_input, password_of, paths_of
from viewer.core.errors import ViewerError
from viewer.core.readable import visible
from viewer.core.records import Location, Skipped
from viewer.dicom import sources, tags
from viewer.exporters.atomic import replacing


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser, has_series=False)
    parser.add_argument("--html", action="store_true", help="a page")
    parser.add_argument("--xml", action="store_true", help="Native DICOM Model (PS3.19 A)")
    parser.add_argument("--search", metavar="TEXT", help="only elements with TEXT in tag, name or value")
    add_output(parser, is_required=False)


def run(args: Namespace) -> int:
    """Print or write the elements."""
    if args.html + args.xml + args.json > 1:
        raise UsageError("Choose one of --json, --html and --xml")
    path = output_path(args, [args.input]) if args.output else None
    location = _location(args)
    try:
        text = _text(args, location)
    except ViewerError as error:
        raise ViewerError("The file cannot be read", f"{args.input}: {error.sentence()}") from None
    if path is not None:
        with replacing(path, force=args.force, inputs=[], what="file") as temporary:
            temporary.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
    return DONE if text.strip() else NOTHING


def _location(args: Namespace) -> Location:
    """Return the one file that INPUT is; a DICOMDIR is itself a file here."""
    given = Path(args.input)
    if given.is_file() and given.name.upper().startswith("DICOMDIR"):
        return Location(str(given.absolute()))
    paths, series = paths_of(args, [args.input])
    found = list(sources.walk(paths, password_of(args)))
    places = [place for place in found if isinstance(place, Location)]
    if series or len(places) > 1:
        raise ViewerError("tags shows one file", f"{args.input} holds {len(places)}", "name one of them")
    if not places:
        reason = next((place.reason for place in found if isinstance(place, Skipped)), "nothing is there")
        raise ViewerError("The file cannot be read", f"{args.input}: {reason}")
    return places[0]


def _text(args: Namespace, location: Location) -> str:
    if args.html:
        return tags.to_html(location)
    if args.xml:
        return tags.to_xml(location)
    if args.json:
        text = tags.to_json(location)
        if not args.search:
            return text
        wanted = {row.path[:8] for row in tags.search(tags.rows(location), args.search)}
        model: Mapping[str, Any] = json.loads(text)
        kept = {key: value for key, value in model.items() if key in wanted}
        return json.dumps(kept, ensure_ascii=False, indent=1)
    found = tags.search(tags.rows(location), args.search or "")
    lines = [f"{'  ' * row.depth}{row.tag} {row.vr:<2} {row.name}: {visible(row.value)}" for row in found]
    return "\n".join(lines) + "\n"


COMMAND = Command("tags", "all elements of a file", options, run)
