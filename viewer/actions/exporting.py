"""Actions that take pictures and movies out of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions import movies
from viewer.actions.action import Action, Argument, Need
from viewer.actions.drawing import compose_picture
from viewer.actions.marks import marks_on, readable
from viewer.actions.marks_elsewhere import traces_elsewhere
from viewer.actions.navigate import position_of
from viewer.actions.segment_overlay import overlaid
from viewer.actions.sides import seen
from viewer.actions.sources import PictureSource, Shown
from viewer.core.errors import ViewerError
from viewer.core.look import OverlayText, place
from viewer.core.records import Study
from viewer.core.shapes import Handle
from viewer.core.traces import Drawable
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

KINDS = ("cine", "sweep", "rotate", "time")
DEFAULT_PX = (1024, 1024)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What goes out with a picture; identity stays here unless it is asked for."""

    has_annotations: bool = True
    has_identity: bool = False

    @property
    def text(self) -> OverlayText:
        """The corner text that goes out."""
        return OverlayText.FULL if self.has_identity else OverlayText.ANONYMOUS


def export_picture(
    desk: Desk, path: str = "", annotations: bool = True, identity: bool = False, force: bool = False
) -> None:
    """Save the active viewport as PNG, JPEG or TIFF; without a path the panel asks."""
    if not path:
        _panel(desk, "picture")
        return
    slot = desk.store.view.active_slot
    leaving = Leaving(annotations, identity)
    size, ratio = _viewport_px(desk)
    study, conventions = _study(desk, slot), desk.store.view.conventions
    target = Path(path).absolute()
    segments = overlaid(desk) if annotations else None
    if slot.kind is SlotKind.VOLUME:
        _export_scene(desk, slot, target, size, force)
        return
    source = desk.active_source()
    index = position_of(slot, source)
    shapes = _shapes(desk, source, index, (size[0] / ratio, size[1] / ratio), ratio, leaving)

    def work(_: Job) -> None:
        from viewer.exporters.pictures import write_picture

        shown = Shown(source, index, source.info(index), source.load(index))
        image = compose_picture(
            study,
            shown,
            slot.look,
            slot.camera,
            size,
            leaving.text,
            shapes=shapes,
            device_ratio=ratio,
            conventions=conventions,
            segments=segments,
        )
        write_picture(image, target, force=force)

    _run(desk, "export.picture", work, f"Saved {target.name}", "Saving the picture")


def _export_scene(desk: Desk, slot: Slot, target: Path, size: tuple[int, int], force: bool) -> None:
    control = desk.window.scene(desk.store.view.active) if desk.window is not None else None
    camera = control.camera() if control is not None else None
    stack = desk.active_stack()
    if stack is None:
        raise ViewerError("There is no volume in the active viewport")

    def work(_: Job) -> None:
        from viewer.exporters.pictures import write_picture

        movie = movies.of_rotation(desk.volumes.load(stack), slot.preset, camera, size, 0.0, count=1)
        for picture in movie.pictures():
            write_picture(picture, target, force=force)

    _run(desk, "export.picture", work, f"Saved {target.name}", "Saving the picture")


def export_movie(
    desk: Desk, path: str = "", kind: str = "", fps: float = 0.0, identity: bool = False, force: bool = False
) -> None:
    """Save a movie (MP4, GIF) of the active viewport; without a path the panel asks."""
    if not path:
        _panel(desk, "movie")
        return
    slot = desk.store.view.active_slot
    stack, study = desk.active_stack(), _study(desk, slot)
    if stack is None or study is None:
        raise ViewerError("There is nothing to film in the active viewport")
    kind = kind or ("rotate" if slot.kind is SlotKind.VOLUME else "cine" if stack.frame_ms > 0 else "sweep")
    size, ratio = _viewport_px(desk)
    size = (size[0] - size[0] % 2, size[1] - size[1] % 2)
    text, conventions = Leaving(has_identity=identity).text, desk.store.view.conventions
    view = movies.View(slot.look, slot.camera, size, text, conventions, ratio, overlaid(desk))
    control = desk.window.scene(desk.store.view.active) if desk.window is not None else None
    camera3d = control.camera() if control is not None else None
    if kind == "rotate" and not stack.is_volume:
        raise ViewerError("This series is not a volume", stack.why_no_volume)
    source = None if kind == "rotate" else desk.active_source()
    target = Path(path).absolute()

    def work(job: Job) -> None:
        from viewer.exporters.pictures import exporter_for

        exporter = exporter_for(target, is_movie=True)
        if kind == "rotate":
            movie = movies.of_rotation(desk.volumes.load(stack, job), slot.preset, camera3d, size, fps)
        elif kind == "time":
            sources = [desk.sources.stack(phase) for phase in movies.phases_of(study, stack)]
            movie = movies.of_phases(study, sources, view, fps)
        else:
            assert source is not None
            movie = movies.of_pictures(study, source, view, fps)
        exporter.write(movie.pictures(), target, {"fps": movie.fps}, job, total=movie.count, force=force)

    _run(desk, "export.movie", work, f"Saved {target.name}", "Saving the movie")


def _run(desk: Desk, slot: str, work: Callable[[Job], None], told: str, title: str) -> None:
    from viewer.jobs.lanes import Priority

    def done(_: object, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(told)

    desk.lanes.submit(slot, Priority.COMPUTE, work, done, title=title)


def _panel(desk: Desk, kind: str) -> None:
    if desk.window is None:
        raise ViewerError("Say where to save", hint="give a path")
    desk.window.show_export(kind)


def _viewport_px(desk: Desk) -> tuple[tuple[int, int], float]:
    if desk.window is None:
        return DEFAULT_PX, 1.0
    width, height, ratio = desk.window.viewport_size(desk.store.view.active)
    return (max(1, round(width * ratio)), max(1, round(height * ratio))), ratio


def _study(desk: Desk, slot: Slot) -> Study | None:
    found = desk.store.catalog.find(slot.stack_key)
    return found[0] if found else None


def _shapes(
    desk: Desk, source: PictureSource, index: int, viewport_px: tuple[float, float], ratio: float, leaving: Leaving
) -> tuple[Drawable, ...]:
    """Return the marks as they lie on the screen, without what only the mouse needs."""
    frame = source.get(index)
    if not leaving.has_annotations or frame is None:
        return ()
    from PySide6.QtCore import QRectF

    info = source.info(index)
    shown = Shown(source, index, info, frame)
    view = desk.store.view
    camera = seen(view.active_slot.camera, info, view.conventions.sides)
    placement = place(camera, info.shape, info.aspect, viewport_px, ratio)
    others = traces_elsewhere(desk, shown)
    shapes: list[Drawable] = [others] if others is not None else []
    area = QRectF(0, 0, *viewport_px)
    for mark in readable(list(marks_on(desk, shown, placement)), placement, area):
        shapes += [shape for shape in mark.shapes if not isinstance(shape, Handle)]
        shapes.append(mark.label)
    return tuple(shapes)


_IDENTITY = Argument("identity", bool, False, help="let the patient's name and ID go out with it")
_FORCE = Argument("force", bool, False, help="replace an existing file")

ACTIONS = (
    Action(
        "export.picture",
        "Save picture…",
        export_picture,
        "Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.",
        ("Ctrl+S",),
        "File",
        "screenshot",
        need=Need.PICTURE,
        verb="save",
        arguments=(
            Argument("path", help="ends in .png, .jpg or .tif"),
            Argument("annotations", bool, True, help="draw the measurements"),
            _IDENTITY,
            _FORCE,
        ),
    ),
    Action(
        "export.movie",
        "Save movie…",
        export_movie,
        "Save the cine, the slices or the turning volume as MP4 or GIF.",
        ("Ctrl+Shift+S",),
        "File",
        "movie",
        need=Need.PICTURE,
        verb="movie",
        arguments=(
            Argument("path", help="ends in .mp4 or .gif"),
            Argument("kind", default="", choices=("", *KINDS), help="what moves"),
            Argument("fps", float, 0.0, help="pictures a second; 0 follows the file"),
            _IDENTITY,
            _FORCE,
        ),
    ),
)
