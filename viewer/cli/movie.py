"""`hounsfield movie`: a movie of a cine, of slices, of the turning volume, or of phases."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from viewer.actions import movies
from viewer.actions.sources import Shown
from viewer.cli.command import DONE, Command, UsageError, add_output, format_of, output_path, size_of
from viewer.cli.inputs import add_input, one_stack, one_stack_of_phases, volume_geometry
from viewer.cli.progress import Bar
from viewer.cli.qt import gui_application
from viewer.cli.render import look_of, natural_size, window_of
from viewer.cli.services import Services, services
from viewer.cli.values import add_values, source_of, usual_look
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, OverlayText
from viewer.core.records import Stack, Study
from viewer.exporters.pictures import write_picture

KINDS = ("cine", "sweep", "rotate", "time")
TURN_SIZE = (800, 800)
FOLDER_SUFFIX = ".png-folder"


def options(parser: ArgumentParser) -> None:
    """Add the options."""
    add_input(parser)
    parser.add_argument("--kind", choices=KINDS, required=True, help="what moves")
    parser.add_argument("--fps", type=float, default=0.0, metavar="N", help="pictures a second; the file's without")
    parser.add_argument("--size", type=size_of, metavar="WxH", help="size in pixels")
    parser.add_argument("--window", type=window_of, metavar="C,W", help="centre and width, in modality values")
    add_values(parser)
    parser.add_argument("--preset", default="", metavar="NAME", help="a named window; for rotate, a 3D preset")
    parser.add_argument("--overlay-text", choices=[t.value for t in OverlayText], default="none", help="corner text")
    add_output(parser, is_required=True)


def run(args: Namespace) -> int:
    """Write the movie."""
    path = output_path(args, [args.input])
    is_folder = path.name.endswith(FOLDER_SUFFIX) or path.suffix == ""
    exporter = None if is_folder else format_of(path, is_movie=True)
    if args.fps < 0 or args.fps > movies.MOST_FPS:
        raise UsageError(f"A rate lies between 0 and {movies.MOST_FPS:g} pictures a second")
    study, stack = one_stack_of_movie(args)
    with services() as offered, gui_application(), Bar(args, "writing") as bar:
        movie = movie_of(args, study, stack, offered)
        if exporter is None:
            _write_folder(movie, path, bar)
        else:
            exporter.write(movie.pictures(), path, {"fps": movie.fps}, bar, total=movie.count, force=args.force)
    return DONE


def one_stack_of_movie(args: Namespace) -> tuple[Study, Stack]:
    """Return the stack; for phases, any of those that a series was split into."""
    return one_stack_of_phases(args) if args.kind == "time" else one_stack(args)


def movie_of(args: Namespace, study: Study, stack: Stack, offered: Services) -> movies.Movie:
    """Return the movie that the options ask for."""
    text = OverlayText(args.overlay_text)
    if args.kind == "rotate":
        volume_geometry(stack)
        size = _even(args.size or TURN_SIZE)
        return movies.of_rotation(offered.volumes.load(stack), args.preset, None, size, args.fps)
    look, camera = look_of(args), Camera2D()
    source = source_of(stack, offered, args.values)
    look = usual_look(args, look, source.values)
    size = _even(args.size or natural_size(Shown(source, 0, source.info(0), source.load(0))))
    view = movies.View(look, camera, size, text)
    if args.kind == "time":
        sources = [source_of(phase, offered, args.values) for phase in movies.phases_of(study, stack)]
        return movies.of_phases(study, sources, view, args.fps)
    return movies.of_pictures(study, source, view, args.fps)


def _even(size: tuple[int, int]) -> tuple[int, int]:
    return max(2, size[0] - size[0] % 2), max(2, size[1] - size[1] % 2)


def _write_folder(movie: movies.Movie, path: Path, bar: Bar) -> None:
    """Write numbered pictures into a folder that appears when all are there."""
    import shutil
    import tempfile

    try:
        temporary = Path(tempfile.mkdtemp(prefix=".hounsfield-", dir=path.absolute().parent))
    except OSError as error:
        raise ViewerError("The folder cannot be written", error.strerror or "") from None
    try:
        for index, picture in enumerate(movie.pictures()):
            write_picture(picture, temporary / f"{index + 1:05d}.png")
            bar.progress(index + 1, movie.count)
        if path.exists():
            raise ViewerError("The folder exists already", path.name, "choose another name")
        temporary.chmod(0o755)
        temporary.replace(path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


COMMAND = Command("movie", "a movie of a cine, slices, the turning volume or phases", options, run)
