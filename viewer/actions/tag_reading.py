"""The elements of a picture or of a series, read in a job, to be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core.errors import ViewerError
from viewer.core.records import Location, Stack
from viewer.dicom import tags
from viewer.dicom.tag_comparison import Told, summed, told

if TYPE_CHECKING:
    from viewer.jobs.lanes import Job


@dataclass(frozen=True, slots=True)
class Side:
    """What one side of a comparison shows: a picture of a stack, counted from 0; the whole stack with -1."""

    stack_key: str
    index: int = -1


def locations(stack: Stack, index: int) -> tuple[Location, ...]:
    """Return the files of a side, each once."""
    if index >= 0:
        return (stack.items[min(index, len(stack.items) - 1)].instance.location,)
    return tuple(dict.fromkeys(item.instance.location for item in stack.items))


def read(places: tuple[Location, ...], job: Job, done: int, total: int) -> tuple[Told, ...]:
    """Return the elements of a side; progress counts files of both sides. `ViewerError` if none can be read."""
    if len(places) == 1:
        return told(tags.rows(places[0]))
    failed: list[ViewerError] = []

    def files() -> Iterator[tuple[tags.Row, ...]]:
        for number, place in enumerate(places):
            if job.is_cancelled():
                return
            job.progress(done + number, total)
            try:
                yield tags.rows(place)
            except ViewerError as error:
                failed.append(error)

    found = summed(files())
    if not found and failed:
        raise failed[0]
    return found
