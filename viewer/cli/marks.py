"""The saved measurements of a picture, for files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace

from viewer.actions.marks import mark_from, turn_of
from viewer.actions.measuring import evaluated, sampler_of
from viewer.actions.sources import Shown, spacing_of
from viewer.cli.home import open_home
from viewer.core.identity import person_of
from viewer.core.look import Placement
from viewer.core.records import Study
from viewer.core.shapes import Handle, Role, Shape
from viewer.measure.calibrating import calibrations_of
from viewer.measure.placing import to_px
from viewer.state.work import UserWork


def saved_shapes(args: Namespace, study: Study, shown: Shown, placement: Placement) -> Iterator[Shape]:
    """Yield what is drawn of the measurements that were saved on a picture."""
    work = UserWork(open_home(args).work)
    try:
        saved = work.load(study.study_uid, person_of(study.study_uid, study.patient))
    finally:
        work.close()
    info = shown.info
    if not info.is_reformatted:
        calibrations = calibrations_of(saved.values(), shown.source.stack.series.series_uid)
        info = replace(info, spacing=spacing_of(info.instance, info.plane, calibrations))
    sampler = sampler_of(shown.measured, info)
    for annotation in saved.values():
        if annotation.frame != info.ref:
            continue
        points = to_px(annotation, info.plane, info.spacing)
        stats = evaluated(annotation.kind, points, sampler, is_weighted=annotation.is_weighted)
        turn = turn_of(points, info)
        mark = mark_from(annotation, points, stats, Role.ANNOTATION, placement, sampler.spacing, turn=turn)
        yield from (shape for shape in mark.shapes if not isinstance(shape, Handle))
        yield mark.label
