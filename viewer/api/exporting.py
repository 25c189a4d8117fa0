"""Files from a session, each by what its name asks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.measuring import sampler_of
from viewer.actions.number_sheet import SUFFIXES, MeasuredStep, number_sheet, write_sheet
from viewer.actions.sources import PictureSource
from viewer.actions.surroundings import with_surroundings
from viewer.api.handles import Series, Study
from viewer.core import records
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError

if TYPE_CHECKING:
    from viewer.api.session import Session

GONE = "The picture of this measurement is not there"
VOLUMES = (".nii.gz", ".nii", ".nrrd", ".npy")


def export(session: Session, path: Path, what: Series | Study | None, frame: int | None) -> None:
    """Write numbers, a volume or a picture; ViewerError where the name asks for none of them."""
    if path.name.endswith(VOLUMES):
        _volume(session, path, _series(what))
    elif path.suffix.lower() in SUFFIXES:
        write_sheet(number_sheet(annotated(session, what)), path)
    else:
        _picture(session, path, _series(what), frame)


def _series(what: Series | Study | None) -> Series:
    if isinstance(what, Series):
        return what
    raise ViewerError("A picture or a volume is of one series", hint="give the series as the second argument")


def annotated(session: Session, what: Series | Study | None) -> list[MeasuredStep]:
    """Return the numbers of all that was annotated, in its order; a mark whose picture is not there has none."""
    desk, found = session.desk, []
    for mark in desk.store.document.annotations.values():
        study = desk.store.catalog.studies.get(mark.study_uid)
        if study is None or mark.is_key:
            continue
        place = desk.measuring.locate(mark)
        if place is not None and _is_of(what, mark.study_uid, place[0].stack.key):
            found.append(_measured(session, study, mark, *place))
        elif place is None and (what is None or isinstance(what, Study)) and _is_of(what, mark.study_uid, ""):
            found.append(MeasuredStep(study, None, 0, mark.name or mark.text, mark.kind, (), doubts=(GONE,)))
    return found


def _measured(
    session: Session, study: records.Study, mark: Annotation, source: PictureSource, index: int
) -> MeasuredStep:
    from viewer.measure.provenance import doubts_of
    from viewer.measure.scale import calibration

    info, measuring = source.info(index), session.desk.measuring
    stats, points_px = tuple(measuring.stats(mark) or ()), measuring.points_px(mark, info)
    sampler = replace(sampler_of(source.load(index), info), is_weighted=mark.is_weighted)
    sampler = with_surroundings(mark.kind, sampler, source)
    words, doubts = calibration(points_px, sampler), doubts_of(mark.kind, points_px, sampler)
    return MeasuredStep(study, source.stack, index + 1, mark.name or mark.text, mark.kind, stats, words, doubts)


def _is_of(what: Series | Study | None, study_uid: str, stack_key: str) -> bool:
    if isinstance(what, Series):
        return what.stack.key == stack_key
    return what is None or what.record.study_uid == study_uid


def _volume(session: Session, path: Path, series: Series) -> None:
    from viewer.exporters.volumes import write_volume

    if series.stack.geometry is None:
        raise ViewerError("This series is not a volume", series.stack.why_no_volume)
    write_volume(path, session.desk.volumes.load(series.stack), force=False)


def _picture(session: Session, path: Path, series: Series, frame: int | None) -> None:
    from viewer.display.render import full
    from viewer.exporters.pictures import exporter_for, write_picture

    exporter_for(path, is_movie=False)
    source = session.desk.sources.stack(series.stack)
    if frame is not None and not 1 <= frame <= source.count:
        raise ViewerError(f"There is no picture {frame}", f"the series has {source.count}")
    index = source.count // 2 if frame is None else frame - 1
    write_picture(full(source.load(index), session.desk.first_look(series.stack.key)), path)
