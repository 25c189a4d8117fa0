"""Measuring protocols: recorded from the measurements of a study, found again in others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from numpy.typing import ArrayLike

from viewer.actions.sources import PictureSource
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.core.phrases import noted
from viewer.core.records import Stack, Study
from viewer.core.shapes import Point
from viewer.hanging.facts import laterality_of, modality_of, plane_of, view_of
from viewer.measure.placing import check_in_plane
from viewer.measure.recorded import MeasuringProtocol, SeriesKind, Step

PLACES = ("auto", "patient", "pixels")
"""Where a recorded measurement is put in another study: see `placed`."""


def kind_of_series(stack: Stack, index: int) -> SeriesKind:
    """Return what a picture's series says of itself."""
    instance = stack.items[index].instance
    return SeriesKind(
        modality_of(stack),
        stack.series.description,
        plane_of(stack),
        view_of(instance),
        laterality_of(instance),
        stack.series.number,
    )


def step_of(annotation: Annotation, source: PictureSource, index: int, points_px: Iterable[Point]) -> Step:
    """Return the step that a measurement on a picture is recorded as."""
    info = source.info(index)
    return Step(
        name=annotation.name,
        kind=annotation.kind,
        series=kind_of_series(source.stack, index),
        picture=index,
        pictures=source.count,
        points_px=tuple((float(x), float(y)) for x, y in points_px),
        points_mm=annotation.points if annotation.is_in_patient else (),
        frame_of_reference_uid=info.frame_of_reference_uid,
        values=source.values.key if source.values is not None else "",
        text=annotation.text,
        group=annotation.group,
        label=annotation.label,
        is_weighted=annotation.is_weighted,
    )


def named_apart(protocol: MeasuringProtocol) -> MeasuringProtocol:
    """Return a protocol whose steps have names, each another one: they are the columns of tables."""
    from dataclasses import replace

    from viewer.measure import REGISTRY

    taken: set[str] = set()
    steps = []
    for step in protocol.steps:
        title = str(REGISTRY.get(step.kind).title) if step.kind in REGISTRY.ids() else step.kind
        name, number = step.name or step.text or title, 1
        while name in taken:
            number += 1
            name = f"{step.name or title} {number}"
        taken.add(name)
        steps.append(replace(step, name=name))
    return replace(protocol, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class Found:
    """Where a step is measured in a study: a stack and a picture of it, counted from 0."""

    stack: Stack
    index: int


def series_for(step: Step, study: Study) -> tuple[Stack, int]:
    """Return the stack of a study that is most like the recorded one, and the picture from which on.

    The modality must be the same, and side and view where both tell them. Among those the words of the description
    count, then the plane, the number of the series and that of its pictures. ViewerError where there is none.
    """
    best: tuple[tuple[float, ...], Stack, int] | None = None
    for stack in study.stacks:
        if not stack.items or modality_of(stack) != step.series.modality:
            continue
        for index in _firsts(stack):
            score = _likeness(step, kind_of_series(stack, index), len(stack.items))
            if score is not None and (best is None or score > best[0]):
                best = score, stack, index
    if best is None:
        wanted = " ".join(filter(None, (step.series.modality, step.series.laterality, step.series.view)))
        raise ViewerError("There is no such series in this study", wanted or noted("a series without modality"))
    return best[1], best[2]


def _firsts(stack: Stack) -> list[int]:
    """Return the first picture of each object that has a side or a view of its own."""
    if stack.is_volume:
        return [0]
    found, last = [0], stack.items[0].instance
    for index, item in enumerate(stack.items):
        if item.instance is not last:
            last = item.instance
            if laterality_of(last) or view_of(last):
                found.append(index)
    return found


def _likeness(step: Step, other: SeriesKind, pictures: int) -> tuple[float, ...] | None:
    model = step.series
    for mine, its in ((model.laterality, other.laterality), (model.view, other.view)):
        if mine and its and mine != its:
            return None
    words = [set(folded(text).split()) for text in (model.description, other.description)]
    shared, all_words = len(words[0] & words[1]), len(words[0] | words[1])
    return (
        float(model.laterality == other.laterality) + float(model.view == other.view),
        shared / all_words if all_words else 1.0,
        float(model.plane == other.plane),
        float(model.number == other.number),
        -abs(pictures - step.pictures),
    )


def placed(step: Step, source: PictureSource, start: int, place: str) -> tuple[int, list[Point], str]:
    """Return the picture of another study for a step, the points on it, and how they were found.

    'patient': the same place in LPS mm, on the picture nearest to it. 'pixels': the same pixels, as far along the stack
    as the recorded picture was. 'auto' takes the place in the patient where both studies share a frame of reference,
    else the pixels: positions of different examinations mean different places in the body.
    """
    first = source.info(start)
    is_shared = bool(step.points_mm) and step.frame_of_reference_uid == first.frame_of_reference_uid != ""
    if place == "patient" or (place == "auto" and is_shared):
        if not step.points_mm:
            raise ViewerError("The measurement was recorded without a place in the patient", "", "choose pixels")
        index = source.nearest(step.points_mm[0], start)
        how = noted("same place in the patient") if is_shared else noted("same coordinates, other frame of reference")
        return index, points_in(step.points_mm, source, index), how
    index = start
    if source.count > 1 and start == 0:
        index = round(step.picture / max(1, step.pictures - 1) * (source.count - 1))
    return max(0, min(index, source.count - 1)), list(step.points_px), noted("same pixels as recorded")


def points_in(points_mm: ArrayLike, source: PictureSource, index: int) -> list[Point]:
    """Return points in LPS mm as pixels of a picture; ViewerError where they do not lie in it."""
    info = source.info(index)
    if info.plane is None or info.spacing is None:
        raise ViewerError("The picture has no place in the patient", "", "choose pixels")
    check_in_plane(points_mm, info.plane, slice_mm(source))
    return [(float(x), float(y)) for x, y in info.plane.to_px(points_mm, info.spacing)]


def slice_mm(source: PictureSource) -> float:
    """Return how much a picture covers along its normal: the distance of slices, else their thickness, else 1 mm."""
    geometry = source.stack.geometry
    if geometry is not None:
        return geometry.spacing_mm[2]
    try:
        return float(source.info(0).instance.header.get("SliceThickness", "")) or 1.0
    except ValueError:
        return 1.0
