"""A measuring protocol over many studies: one table out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.actions.number_sheet import MeasuredStep
from viewer.actions.replaying import placed, series_for
from viewer.api.handles import Series, Study
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.measure.recorded import MeasuringProtocol, Step

if TYPE_CHECKING:
    from viewer.api.session import Points, Session

OWN = "measured by hand"
SAME_PX = 1e-6


def replay(
    session: Session,
    protocol: MeasuringProtocol,
    inputs: Sequence[str | Path],
    place: str = "auto",
    failed: Callable[[str, str], None] = lambda _where, _why: None,
) -> Iterator[MeasuredStep]:
    """Yield what each step gives in each study of the inputs, one study in memory at a time.

    A measurement of the same kind and name that the user keeps in the study counts, wherever it lies; what is not
    there is put where it was recorded (`actions.replaying.placed`). `failed` hears of inputs that cannot be opened; a
    step that cannot be measured gives no number and the reason.
    """
    for given in inputs:
        try:
            studies = sorted(session.open(given), key=lambda study: min(_paths(study)))
        except ViewerError as error:
            failed(str(given), error.sentence())
            continue
        for study in studies:
            for step in protocol.steps:
                yield replace(_measured(session, study, step, place), given=str(given))
            session.forget(study)


def _paths(study: Study) -> list[str]:
    return [stack.items[0].instance.location.name for stack in study.record.stacks if stack.items]


def _measured(session: Session, study: Study, step: Step, place: str) -> MeasuredStep:
    try:
        kept = _kept(session, study, step)
        return _own(session, study, step, kept) if kept is not None else _put(session, study, step, place)
    except ViewerError as error:
        return MeasuredStep(study.record, None, 0, step.name, step.kind, (), doubts=(error.sentence(),))


def _kept(session: Session, study: Study, step: Step) -> Annotation | None:
    marks = session.desk.store.document.annotations.values()
    fitting = [m for m in marks if m.study_uid == study.record.study_uid and step.matches(m) and m.name == step.name]
    return fitting[-1] if fitting else None


def _own(session: Session, study: Study, step: Step, mark: Annotation) -> MeasuredStep:
    place = session.desk.measuring.locate(mark)
    if place is None:
        raise ViewerError("The picture of this measurement is not there")
    source, index = place
    points = session.desk.measuring.points_px(mark, source.info(index))
    how = _untouched(session, study, step, index, points) or OWN
    return _numbers(session, Series(session, study.record, source.stack), index, points, step, how)


def _untouched(session: Session, study: Study, step: Step, index: int, points: NDArray[np.float64]) -> str:
    """Return how a mark was placed by the program that nobody moved since, '' for any other."""
    try:
        stack, start = series_for(step, study.record)
        there, put, how = placed(step, session.desk.sources.stack(stack), start, "auto")
    except ViewerError:
        return ""
    is_same = there == index and len(put) == len(points) and np.allclose(put, points, atol=SAME_PX)
    return how if is_same else ""


def _put(session: Session, study: Study, step: Step, place: str) -> MeasuredStep:
    stack, start = series_for(step, study.record)
    index, points, how = placed(step, session.desk.sources.stack(stack), start, place)
    return _numbers(session, Series(session, study.record, stack), index, points, step, how)


def _numbers(session: Session, on: Series, index: int, points: Points, step: Step, how: str) -> MeasuredStep:
    found = session.measure(on, step.kind, points, frame=index + 1, values=step.values, is_weighted=step.is_weighted)
    doubts = (*found.doubts, how)
    return MeasuredStep(on.study, on.stack, index + 1, step.name, step.kind, found.stats, found.calibration, doubts)
