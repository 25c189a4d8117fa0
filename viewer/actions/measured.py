"""Measurements with all that belongs to them: numbers, where they come from, and their pictures; for files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.actions.drawing import compose_picture
from viewer.actions.marks import mark_from, readable
from viewer.actions.measuring import evaluated, sampler_of
from viewer.actions.sources import PictureSource, Shown
from viewer.actions.surroundings import with_surroundings
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.phrases import say, told
from viewer.core.protocols import Stat
from viewer.core.records import Study
from viewer.core.shapes import Handle, Role, Shape
from viewer.measure import REGISTRY
from viewer.measure.placing import to_px
from viewer.measure.provenance import basis_of, doubts_of
from viewer.measure.scale import calibration

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

PICTURE_PX = 560


@dataclass(frozen=True, slots=True)
class Located:
    """A mark, what it is called, and the picture that it lies on."""

    annotation: Annotation
    name: str
    study: Study
    source: PictureSource
    index: int


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A mark with its numbers; `points_px` (n, 2), `calibration` and `doubts` in words, `png` '' without a picture."""

    annotation: Annotation
    name: str
    kind: str
    study: Study
    series: str
    image: int
    stats: tuple[Stat, ...]
    points_px: NDArray[np.float64]
    calibration: str
    formula: str
    basis: tuple[str, ...]
    doubts: tuple[str, ...]
    png: bytes = b""


def kind_title(kind: str) -> str:
    """Return what a kind is called in the user's language; kinds that are not known by their id."""
    try:
        return say(str(REGISTRY.get(kind).title))
    except KeyError:
        return kind.capitalize()


def named(annotations: Iterable[Annotation]) -> list[tuple[Annotation, str]]:
    """Return marks with their names: the user's, else kind and number in their study, in the order of their making."""
    made, counts = [], dict[tuple[str, str], int]()
    for one in annotations:
        which = (one.study_uid, one.kind)
        counts[which] = counts.get(which, 0) + 1
        made.append((one, one.name or f"{kind_title(one.kind)} {counts[which]}"))
    return made


def located(desk: Desk, ids: Sequence[str] = ()) -> list[Located]:
    """Return the measurements of the open studies, all or the named ones, whose pictures are at hand."""
    studies = desk.store.catalog.studies
    marks = (m for m in desk.store.document.annotations.values() if not m.is_key and m.study_uid in studies)
    found = []
    for annotation, name in named(marks):
        where = desk.measuring.locate(annotation) if not ids or annotation.id in ids else None
        if where is not None:
            found.append(Located(annotation, name, studies[annotation.study_uid], *where))
    return found


def measure(
    places: Sequence[Located], job: Job | None = None, *, has_pictures: bool, text: OverlayText
) -> list[Measured]:
    """Return the marks with their numbers, reading each picture once; not for the GUI thread."""
    kept: dict[tuple[int, int], Shown] = {}
    made = []
    for done, one in enumerate(places):
        if job is not None:
            if job.is_cancelled():
                raise ViewerError("The export was cancelled")
            job.progress(done, len(places))
        key = (id(one.source), one.index)
        if key not in kept:
            kept.clear()
            kept[key] = Shown(one.source, one.index, one.source.info(one.index), one.source.load(one.index))
        made.append(_measured(one, kept[key], has_pictures=has_pictures, text=text))
    return made


def _measured(one: Located, shown: Shown, *, has_pictures: bool, text: OverlayText) -> Measured:
    mark, info = one.annotation, shown.info
    kind, sampler = REGISTRY.get(mark.kind), sampler_of(shown.measured, info)
    sampler = with_surroundings(mark.kind, replace(sampler, is_weighted=mark.is_weighted), shown.source)
    points = to_px(mark, info.plane, info.spacing)
    stats = evaluated(mark.kind, points, sampler)
    series = shown.source.stack.series
    number = f"{series.number} " if series.number is not None else ""
    return Measured(
        mark,
        one.name,
        kind_title(mark.kind),
        one.study,
        f"{number}{series.description or series.modality}",
        one.index + 1,
        tuple(stats),
        points,
        told(calibration(points, sampler)),
        say(kind.formula) if kind.formula else "",
        basis_of(mark.kind, points, sampler),
        doubts_of(mark.kind, points, sampler),
        _png(one, shown, stats, points, text) if has_pictures else b"",
    )


def _png(one: Located, shown: Shown, stats: Sequence[Stat], points: NDArray[np.float64], text: OverlayText) -> bytes:
    """Return the picture with the mark on it."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImageWriter

    rows, columns = shown.info.shape
    height = rows * shown.info.aspect
    scale = PICTURE_PX / max(columns, height)
    size = (max(160, round(columns * scale)), max(160, round(height * scale)))
    placement = place(Camera2D(), shown.info.shape, shown.info.aspect, size)
    mark = mark_from(one.annotation, points, stats, Role.ANNOTATION, placement, shown.info)
    mark = readable([mark], placement, QRectF(0, 0, *size))[0]
    shapes: list[Shape] = [shape for shape in mark.shapes if not isinstance(shape, Handle)]
    image = compose_picture(one.study, shown, Look(), Camera2D(), size, text, shapes=(*shapes, mark.label))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
