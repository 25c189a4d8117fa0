"""From INPUT to studies, and to the one stack that a command needs."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from viewer.cli.command import UsageError
from viewer.cli.progress import Bar
from viewer.core import short_files
from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry
from viewer.core.identity import uid_of
from viewer.core.records import Entry, Skipped, Stack, StackItem, Study
from viewer.jobs.opening import scan

PASSWORD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in the inputs."""

    studies: tuple[Study, ...]
    skipped: tuple[Skipped, ...]
    files: int
    seconds: float

    def stacks(self) -> list[tuple[Study, Stack]]:
        """Return every stack with pictures, with its study."""
        return [(study, stack) for study in self.studies for stack in study.stacks if stack.items]


def add_input(parser: ArgumentParser, *, is_many: bool = False, has_series: bool = True) -> None:
    """Add INPUT and what belongs to it."""
    parser.add_argument(
        "input", nargs="+" if is_many else None, metavar="INPUT",
        help="DICOM file, folder, DICOMDIR, ZIP, or study:UID / series:UID of the library",
    )  # fmt: skip
    parser.add_argument("--password-file", metavar="F", help="file with the password of a ZIP")
    if has_series and not is_many:
        parser.add_argument("--series", metavar="UID|NUMBER", help="the series, where INPUT holds several")


def add_frame(parser: ArgumentParser) -> None:
    """Add --frame."""
    parser.add_argument("--frame", type=int, metavar="N", help="position in the sorted stack, counted from 1")


def read_inputs(args: Namespace, inputs: Sequence[str]) -> Found:
    """Scan the inputs; what does not exist is among the skipped."""
    from viewer.dicom.stacking import StackBuilder

    password = password_of(args)
    builder = StackBuilder()
    skipped: list[Skipped] = []

    def found(batch: list[Entry], left_out: list[Skipped]) -> None:
        skipped.extend(left_out)
        skipped.extend(builder.add(batch))

    paths, wanted_series = paths_of(args, inputs)
    with Bar(args, "reading") as bar:
        summary = scan(paths, bar, found, password)
    studies = builder.studies()
    if wanted_series:
        studies = tuple(_only(study, wanted_series) for study in studies)
    return Found(studies, tuple(skipped), summary.files, summary.seconds)


def password_of(args: Namespace) -> bytes | None:
    """Return what --password-file holds."""
    if not args.password_file:
        return None
    try:
        return short_files.read(Path(args.password_file), PASSWORD_BYTES).rstrip(b"\r\n")
    except OSError as error:
        raise ViewerError("The password file cannot be read", error.strerror or "", args.password_file) from None


def _only(study: Study, series_uid: str) -> Study:
    from dataclasses import replace

    wanted = uid_of(series_uid)
    return replace(study, stacks=tuple(s for s in study.stacks if uid_of(s.series.series_uid) == wanted))


def paths_of(args: Namespace, inputs: Sequence[str]) -> tuple[list[str], str]:
    """Return the paths of inputs, those of the library looked up; and the series asked for there, '' for all."""
    paths: list[str] = []
    series = ""
    for name in inputs:
        if not name:
            raise UsageError("An INPUT has no name", hint="say . for the current folder")
        kind, _, uid = name.partition(":")
        if kind in ("study", "series") and uid and not _is_there(name):
            from viewer.cli.home import open_library

            library = open_library(args)
            locations = library.locations(uid) if kind == "study" else library.series_locations(uid)
            if not locations:
                raise ViewerError(f"The library holds no {kind} of that UID", uid, "see: hounsfield library list")
            paths += dict.fromkeys(location.path for location in locations)
            series = uid if kind == "series" else series
        else:
            paths.append(name)
    return paths, series


def _is_there(name: str) -> bool:
    with suppress(OSError):  # no file has that name
        return Path(name).exists()
    return False


def one_stack(args: Namespace) -> tuple[Study, Stack]:
    """Return the one stack of INPUT; where there are several, the one that --series names."""
    found = read_inputs(args, [args.input])
    stacks = found.stacks()
    if not stacks:
        reason = found.skipped[0].reason if found.skipped else _objects(found)
        raise ViewerError("No picture was found", f"{args.input}: {reason}")
    if args.series:
        named = [pair for pair in stacks if is_named(pair[1], args.series)]
        if not named:
            raise ViewerError(f"INPUT holds no series {args.series}", _listed(stacks))
        if len(named) > 1:
            raise ViewerError(f"{args.series} names several stacks", _listed(named), "give the key as --series")
        return named[0]
    if len(stacks) > 1:
        raise ViewerError("INPUT holds several series", _listed(stacks), "choose one with --series")
    return stacks[0]


def one_stack_of_phases(args: Namespace) -> tuple[Study, Stack]:
    """Return the one stack of INPUT, or the first of those that its one series was split into."""
    if not args.series:
        stacks = read_inputs(args, [args.input]).stacks()
        if len({stack.series.series_uid for _, stack in stacks}) == 1:
            return stacks[0]
    return one_stack(args)


def volume_geometry(stack: Stack) -> Geometry:
    """Return the geometry of a stack; `ViewerError` says why it is no volume."""
    if stack.geometry is None:
        raise ViewerError("This series is not a volume", stack.why_no_volume)
    return stack.geometry


def _objects(found: Found) -> str:
    for study in found.studies:
        for stack in study.stacks:
            for instance in stack.objects:
                if instance.notes:
                    return instance.notes[0]
    return "there are no pictures in it"


def selector(stack: Stack) -> str:
    """Return what names a stack alone: the series UID, with '#n' counted from 0 where the series was split."""
    return f"{stack.key}#0" if stack.split_by and stack.key == stack.series.series_uid else stack.key


def is_named(stack: Stack, name: str) -> bool:
    return name in (selector(stack), uid_of(stack.series.series_uid), str(stack.series.number))


def _listed(stacks: Sequence[tuple[Study, Stack]]) -> str:
    texts = []
    for _, stack in stacks[:20]:
        series, count = stack.series, len(stack.items)
        number = "-" if series.number is None else series.number
        split = f"({stack.split_by})" if stack.split_by else ""
        title = " ".join(part for part in (series.modality, series.description, split) if part) or "no description"
        texts.append(f"{number}: {title}, {count} {'picture' if count == 1 else 'pictures'}, {selector(stack)}")
    more = f"; and {len(stacks) - 20} more" if len(stacks) > 20 else ""
    return "; ".join(texts) + more


def frame_item(stack: Stack, number: int | None) -> tuple[int, StackItem]:
    """Return index (from 0) and item of --frame N; the middle without one."""
    if number is None:
        index = len(stack.items) // 2
    elif 1 <= number <= len(stack.items):
        index = number - 1
    else:
        raise ViewerError(f"There is no frame {number}", f"the stack has {len(stack.items)}")
    return index, stack.items[index]
