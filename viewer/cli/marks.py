"""The saved measurements of a picture, for files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from viewer.actions.marks import mark_from, readable
from viewer.actions.measuring import evaluated, sampler_of
from viewer.actions.sources import Shown, spacing_of
from viewer.actions.surroundings import with_surroundings
from viewer.cli.home import open_home
from viewer.core.annotation import Annotation
from viewer.core.identity import person_of
from viewer.core.look import Placement
from viewer.core.records import Study
from viewer.core.shapes import Handle, Role, Shape
from viewer.measure.calibrating import calibrations_of
from viewer.measure.placing import to_px
from viewer.state.work import UserWork


def saved_marks(args: Namespace, study: Study) -> list[Annotation]:
    """Return all marks of a study that the home holds."""
    work = UserWork(open_home(args).work)
    try:
        return list(work.load(study.study_uid, person_of(study.study_uid, study.patient)).values())
    finally:
        work.close()


def in_scale(shown: Shown, marks: Sequence[Annotation]) -> Shown:
    """Return a picture in the scale that the calibration lines among the marks give it."""
    info = shown.info
    if info.is_reformatted:
        return shown
    calibrations = calibrations_of(marks, shown.source.stack.series.series_uid)
    return replace(shown, info=replace(info, spacing=spacing_of(info.instance, info.plane, calibrations)))


def shapes_of(
    marks: Sequence[Annotation], shown: Shown, placement: Placement, size: tuple[int, int]
) -> Iterator[Shape]:
    """Yield what is drawn of the marks that lie on a picture; hidden ones and the key image's are not."""
    info, drawn = shown.info, []
    sampler = sampler_of(shown.measured, info)
    for annotation in marks:
        if annotation.frame != info.ref or annotation.is_key or annotation.is_hidden:
            continue
        points = to_px(annotation, info.plane, info.spacing)
        whole = with_surroundings(annotation.kind, sampler, shown.source)
        stats = evaluated(annotation.kind, points, whole, is_weighted=annotation.is_weighted)
        drawn.append(mark_from(annotation, points, stats, Role.ANNOTATION, placement, info))
    for mark in readable(drawn, placement, QRectF(0, 0, *size)):
        yield from (shape for shape in mark.shapes if not isinstance(shape, Handle))
        yield mark.label
