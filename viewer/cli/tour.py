"""`hounsfield tour`: pictures, planes, 3D and a short movie of studies into a folder; the demo's without INPUT."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass
from math import prod
from pathlib import Path

from viewer.actions import movies
from viewer.actions.drawing import compose_picture
from viewer.actions.plane_sources import PlaneSource
from viewer.actions.sources import PictureSource, Shown
from viewer.cli import truths
from viewer.cli.command import DONE, NOTHING, SOME_FAILED, Command, complain
from viewer.cli.home import open_home
from viewer.cli.inputs import read_inputs
from viewer.cli.progress import Bar
from viewer.cli.qt import gui_application
from viewer.cli.render import PLANES, natural_size
from viewer.cli.services import Services, services
from viewer.cli.values import look_at, source_of, values_of
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, OverlayText
from viewer.core.records import Stack, Study
from viewer.exporters.pictures import exporter_for, write_picture

MOST_STACKS = 24
LEAST_SLICES_3D = 16
TURN_PX = (512, 512)
TURN_PICTURES = 36
TURN_FPS = 18.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the tour writes, and how it names files: by number and modality, never by patient.

    Turning takes its time without a graphics card: the largest volume alone is filmed.
    """

    folder: Path
    number: int
    stack: Stack
    is_filmed_in_3d: bool = False

    def path(self, what: str, suffix: str) -> Path:
        """Return the file's path."""
        words = re.sub(r"[^a-z0-9]+", "-", self.stack.series.modality.lower()).strip("-") or "series"
        return self.folder / f"{self.number:02d}-{words}-{what}{suffix}"


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("input", nargs="*", metavar="INPUT", help="the demo studies without")
    parser.add_argument("-o", "--output", required=True, metavar="DIR", help="folder for pictures and movies")
    parser.add_argument("--force", action="store_true", help="write into a folder that holds something already")
    parser.add_argument("--password-file", metavar="F", help="file with the password of a ZIP")


def run(args: Namespace) -> int:
    """Write the pictures; with --force, those of an earlier tour are replaced."""
    folder = Path(args.output)
    if folder.exists() and not folder.is_dir():
        raise ViewerError("The output is a file", folder.name, "name a folder with -o")
    if folder.is_dir() and any(folder.iterdir()) and not args.force:
        raise ViewerError("The folder is not empty", folder.name, "choose another with -o, or add --force")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ViewerError("The folder cannot be made", error.strerror or "", str(folder)) from None
    inputs = args.input or _demo(args)
    found = read_inputs(args, inputs)
    stacks = found.stacks()[:MOST_STACKS]
    if not stacks:
        raise ViewerError("No picture was found", hint="name a folder with DICOM files")
    largest = max((stack for _, stack in stacks if _is_deep(stack)), key=_voxels, default=None)
    failures = 0
    with services() as offered, gui_application():
        for number, (study, stack) in enumerate(stacks, 1):
            place = Place(folder, number, stack, stack is largest)
            for part in (_middle, _planes, _movie, _volume):
                try:
                    for path in part(place, study, offered):
                        print(path)
                except ViewerError as error:
                    failures += 1
                    complain(error)
        if not args.input:
            print(truths.write([stack for _, stack in stacks], offered, folder))
    written = any(folder.iterdir())
    return DONE if not failures else SOME_FAILED if written else NOTHING


def _demo(args: Namespace) -> list[str]:
    from viewer.demo.studies import write_demo

    folder = open_home(args).path / "demo"
    with Bar(args, "making the demo studies") as bar:
        return [str(path) for path in write_demo(folder, progress=bar.progress)]


def _save(study: Study, source: PictureSource, index: int, path: Path) -> Path:
    shown = Shown(source, index, source.info(index), source.load(index))
    image = compose_picture(study, shown, look_at(source), Camera2D(), natural_size(shown), OverlayText.ANONYMOUS)
    write_picture(image, path, force=True)
    return path


def _middle(place: Place, study: Study, offered: Services) -> list[Path]:
    source = source_of(place.stack, offered)
    return [_save(study, source, source.count // 2, place.path("picture", ".png"))]


def _is_deep(stack: Stack) -> bool:
    return stack.geometry is not None and len(stack.items) >= LEAST_SLICES_3D


def _voxels(stack: Stack) -> int:
    return prod(stack.geometry.shape) if stack.geometry is not None else 0


def _planes(place: Place, study: Study, offered: Services) -> list[Path]:
    if not _is_deep(place.stack):
        return []
    from viewer.volume.planes import plane_stack

    volume = offered.volumes.load(place.stack)
    paths = []
    for name in PLANES:
        values = values_of("", place.stack, offered.quantities)
        source = PlaneSource(place.stack, name, plane_stack(volume, name), values=values)
        paths.append(_save(study, source, source.count // 2, place.path(f"mpr-{name}", ".png")))
    return paths


def _movie(place: Place, study: Study, offered: Services) -> list[Path]:
    if place.stack.frame_ms <= 0 or len(place.stack.items) < 2:
        return []
    source = source_of(place.stack, offered)
    size = natural_size(Shown(source, 0, source.info(0), source.load(0)))
    even = (size[0] - size[0] % 2, size[1] - size[1] % 2)
    view = movies.View(look_at(source), Camera2D(), even, OverlayText.ANONYMOUS)
    movie = movies.of_pictures(study, source, view, 0.0)
    return [_film(movie, place.path("cine", ".mp4"))]


def _volume(place: Place, study: Study, offered: Services) -> list[Path]:
    del study
    if not _is_deep(place.stack):
        return []
    volume = offered.volumes.load(place.stack)
    turn = movies.of_rotation(volume, "", None, TURN_PX, TURN_FPS, count=TURN_PICTURES)
    path = place.path("3d", ".png")
    write_picture(next(turn.pictures()), path, force=True)
    return [path, _film(turn, place.path("3d", ".mp4"))] if place.is_filmed_in_3d else [path]


def _film(movie: movies.Movie, path: Path) -> Path:
    exporter = exporter_for(path, is_movie=True)
    exporter.write(movie.pictures(), path, {"fps": movie.fps}, total=movie.count, force=True)
    return path


COMMAND = Command("tour", "pictures, planes, 3D and a movie of studies into a folder", options, run)
