"""Everything that the program does with a file that it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, place
from viewer.core.pixels import Frame
from viewer.core.records import Entry, Location, StackItem
from viewer.dicom import header, pixels, presentation_states, sources, tags
from viewer.dicom.decoders import FrameJob, decode
from viewer.dicom.stacking import build
from viewer.display import probe, render
from viewer.jobs.pool import DecodePool

WINDOW = (256, 256)


class Failure(Exception):
    """A part of the program raised what the user cannot be told: (part, kind of the exception)."""

    def __init__(self, part: str, error: BaseException) -> None:
        super().__init__(f"{part}: {type(error).__name__}: {error}"[:300])
        self.part = part


def exercise(path: str, pool: DecodePool, turn: int = 0) -> dict[str, str]:
    """Open a file as the program does; return for each part 'ok' or what the user is told. Raises Failure.

    Tags are shown as rows always, and written as JSON, XML and HTML by `turn`, one of three files each.
    """
    told: dict[str, str] = {}
    walked = _part(told, "walk", lambda: list(sources.walk([path]))) or []
    places = [found for found in walked if isinstance(found, Location)]
    for location in places[:2]:
        entry = _part(told, "header", lambda place=location: header.read(place))
        _part(told, "tags", lambda place=location: _tags(place, turn))
        if entry is not None:
            _opened(told, entry, pool)
    return told


def _opened(told: dict[str, str], entry: Entry, pool: DecodePool) -> None:
    studies = _part(told, "stacking", lambda: build([entry]))
    instance = entry.instance
    if presentation_states.is_state(instance.sop_class_uid):
        _part(told, "presentation state", lambda: presentation_states.read(instance))
    if instance.pixel is None or not studies:
        return
    for number in sorted({0, instance.frame_count - 1}):
        item = StackItem(instance, number)
        frame = _part(told, "frame", lambda item=item: _frame(item, pool))
        if frame is not None:
            _part(told, "picture", lambda frame=frame: _shown(frame, instance.aspect))


def _frame(item: StackItem, pool: DecodePool) -> Frame:
    job: FrameJob = pixels.frame_job(item.instance, item.frame)
    values = pool.decode(job) if job.is_encapsulated else decode(job)
    return pixels.assemble(item.instance, item.frame, values, job.note)


def _shown(frame: Frame, aspect: float) -> None:
    rows, columns = frame.stored.shape[:2]
    placement = place(Camera2D(), (rows, columns), aspect, WINDOW)
    render.render(frame, Look(), placement, WINDOW)
    probe.value_at(frame, (columns / 2, rows / 2))


def _tags(location: Location, turn: int) -> None:
    tags.rows(location)
    (tags.to_json, tags.to_xml, tags.to_html)[turn % 3](location)


def _part(told: dict[str, str], name: str, work: Callable[[], Any]) -> Any:
    try:
        value = work()
    except ViewerError as error:
        told[name] = error.sentence()
        return None
    except BaseException as error:
        raise Failure(name, error) from error
    told.setdefault(name, "ok")
    return value
