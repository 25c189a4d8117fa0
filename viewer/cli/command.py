"""What a command of the command line is, and how it ends."""

from __future__ import annotations

import json
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from viewer.core.errors import ViewerError
from viewer.core.readable import visible
from viewer.exporters.atomic import is_dicom

if TYPE_CHECKING:
    from viewer.exporters.exporter import Exporter

DONE, SOME_FAILED, USAGE, NOTHING = 0, 1, 2, 3
MOST_PX = 16384


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: its options, and what it does; `run` returns the exit status."""

    name: str
    help: str
    options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


class UsageError(ViewerError):
    """The command was called in a wrong way: exit status 2."""


def complain(error: ViewerError) -> None:
    """Print one line on stderr."""
    print(f"hounsfield: error: {visible(error.sentence())}", file=sys.stderr)


def say_lines(text: str) -> None:
    """Print text of files on stdout: no character in it steers the terminal, or hides others."""
    print(visible(text, keeps_lines=True))


def complain_of(path: str, reason: str) -> None:
    """Print one line on stderr about an input that failed."""
    print(visible(f"hounsfield: error: {path}: {reason}".replace("\n", " ")), file=sys.stderr)


def print_json(value: Any) -> None:
    """Print one JSON document; NaN, which JSON lacks, becomes null."""
    print(json.dumps(_plain(value), ensure_ascii=False, indent=2, allow_nan=False))


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


class OneLineParser(ArgumentParser):
    """Tells of a wrong call in one line, as of every other error."""

    def error(self, message: str) -> NoReturn:
        """End with status 2."""
        complain(UsageError(message, hint=f"see: {self.prog} --help"))
        sys.exit(USAGE)


def common_options(*, is_below: bool = False) -> OneLineParser:
    """Return what all commands take; `is_below` for a verb of a command, where what came before the verb counts too."""
    common = OneLineParser(add_help=False)
    kept: dict[str, Any] = {"default": SUPPRESS} if is_below else {}
    common.add_argument("--home", metavar="DIR", help="where library, settings, cache and user work lie", **kept)
    common.add_argument("--json", action="store_true", help="print one JSON document on stdout", **kept)
    common.add_argument("--quiet", action="store_true", help="no progress", **kept)
    return common


def output_path(args: Namespace, inputs: list[str]) -> Path:
    """Return the path of -o after checking that nothing is lost: no input is overwritten, nothing without --force."""
    path = Path(args.output)
    is_there = exists(path)
    for name in inputs:
        if is_there and exists(Path(name)) and path.resolve() == Path(name).resolve():
            raise ViewerError("The output would overwrite an input", path.name, "choose another name for -o")
    if is_there and not args.force:
        raise ViewerError("The output exists already", path.name, "choose another name, or add --force")
    if is_dicom(path):
        raise ViewerError(
            "The output is a DICOM file, which is never replaced", path.name, "choose another name for -o"
        )
    if not path.absolute().parent.is_dir():
        raise ViewerError("The folder of the output does not exist", str(path.parent), "make it first")
    return path


def exists(path: Path) -> bool:
    """Whether there is something of that name; ViewerError where the system takes no such name."""
    try:
        return path.exists()
    except OSError as error:
        start = f"{str(path)[:40]}…" if len(str(path)) > 40 else str(path)
        raise ViewerError("A file cannot have that name", f"{start}: {error.strerror}") from None


def format_of(path: Path, *, is_movie: bool) -> Exporter:
    """Return the format that a name asks for; UsageError where there is none."""
    from viewer.exporters.pictures import exporter_for

    try:
        return exporter_for(path, is_movie=is_movie)
    except ViewerError as error:
        raise UsageError(error.message, error.detail, error.hint) from None


def add_output(parser: ArgumentParser, *, is_required: bool) -> None:
    """Add -o and --force."""
    parser.add_argument("-o", "--output", required=is_required, metavar="OUT", help="file or folder to write")
    parser.add_argument("--force", action="store_true", help="replace an existing output")


def size_of(text: str) -> tuple[int, int]:
    """Read 'WxH'; for argparse."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 1 <= int(width) <= MOST_PX and 1 <= int(height) <= MOST_PX):
        raise ArgumentTypeError(f"“{text}” is no size, expected WxH in pixels up to {MOST_PX}, as 800x600")
    return int(width), int(height)
