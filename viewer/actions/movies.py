"""The pictures of movies: cine and slices of a stack, the turning volume, phases of a 4D series."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray

from viewer.actions.drawing import USUAL, compose_picture
from viewer.actions.sources import PictureSource, Shown
from viewer.core.conventions import Conventions
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, OverlayText
from viewer.core.records import Stack, Study

if TYPE_CHECKING:
    from viewer.actions.segment_overlay import Overlaid
    from viewer.scene3d.camera import Camera
    from viewer.volume.volume import Volume

Array = NDArray[Any]
SLICES_FPS = 15.0
TURN_FPS = 30.0
TURN_PICTURES = 180
MOST_FPS = 120.0


@dataclass(frozen=True, slots=True)
class Movie:
    """Pictures (h, w, 3) made one at a time, how many there are, and their pace."""

    pictures: Callable[[], Iterator[Array]]
    count: int
    fps: float


def file_fps(source: PictureSource) -> float:
    """Return the rate that the file asks for, in frames a second; 0 where it is no cine."""
    instance = source.info(0).instance
    times = [time for time in instance.frame_times_ms if time > 0]
    frame_ms = source.stack.frame_ms or (sum(times) / len(times) if times else 0.0)
    return min(MOST_FPS, 1000.0 / frame_ms) if frame_ms > 0 else 0.0


@dataclass(frozen=True, slots=True)
class View:
    """How the pictures of a movie are drawn: as a viewport of (width, height) device pixels shows them."""

    look: Look
    camera: Camera2D
    size_px: tuple[int, int]
    text: OverlayText
    conventions: Conventions = USUAL
    device_ratio: float = 1.0
    segments: Overlaid | None = None

    def picture(self, study: Study | None, source: PictureSource, index: int) -> Array:
        """Return one picture, (h, w, 3)."""
        from viewer.paint.image import to_array

        shown = Shown(source, index, source.info(index), source.load(index))
        made = compose_picture(
            study,
            shown,
            self.look,
            self.camera,
            self.size_px,
            self.text,
            device_ratio=self.device_ratio,
            conventions=self.conventions,
            segments=self.segments,
        )
        return to_array(made)


def of_pictures(study: Study | None, source: PictureSource, view: View, fps: float) -> Movie:
    """Show the pictures of a source one after the other."""

    def pictures() -> Iterator[Array]:
        for index in range(source.count):
            yield view.picture(study, source, index)

    return Movie(pictures, source.count, fps or file_fps(source) or SLICES_FPS)


def of_phases(study: Study | None, sources: Sequence[PictureSource], view: View, fps: float) -> Movie:
    """Show the middle slice of each phase; `ViewerError` where the series has only one."""
    if len(sources) < 2:
        raise ViewerError("This series does not change with time", hint="use --kind sweep or cine")

    def pictures() -> Iterator[Array]:
        for source in sources:
            yield view.picture(study, source, source.count // 2)

    return Movie(pictures, len(sources), fps or SLICES_FPS)


def of_rotation(
    volume: Volume, preset: str, camera: Camera | None, size_px: tuple[int, int], fps: float, count: int = TURN_PICTURES
) -> Movie:
    """Turn the volume once around the upright axis, in full detail."""

    def pictures() -> Iterator[Array]:
        from viewer.scene3d.scene import Scene

        scene = Scene(volume)
        try:
            scene.set_preset(preset)
            if camera is not None:
                scene.set_camera(camera)
            scene.sharpen()
            for index in range(count):
                if index:
                    scene.turn(360.0 / count, 0.0)
                yield scene.picture(size_px)
        finally:
            scene.close()

    return Movie(pictures, count, fps or TURN_FPS)


def phases_of(study: Study, stack: Stack) -> list[Stack]:
    """Return the stacks that one series was split into, in their order."""
    return [s for s in study.stacks if s.series.series_uid == stack.series.series_uid and s.items]
