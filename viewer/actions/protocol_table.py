"""What a measuring protocol asked for, of all open studies, as one table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.guiding import current_of
from viewer.actions.number_sheet import SUFFIXES, MeasuredStep, number_sheet, wide_sheet, write_sheet
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted, say
from viewer.core.records import Study
from viewer.jobs.lanes import Priority
from viewer.measure.recorded import MeasuringProtocol, Step

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.sources import PictureSource
    from viewer.jobs.lanes import Job


def save_table(desk: Desk, path: str = "", layout: str = "wide") -> None:
    """Write what the protocol asked for of all open studies to a table, a line a study or a line a number."""
    name = desk.store.view.guide.protocol if desk.store.view.guide is not None else ""
    protocol = desk.measuring_protocols.find(name) if name else current_of(desk).protocol
    target = Path(path) if path else _ask_target(desk, protocol)
    if target is None:
        return
    if target.suffix.lower() not in SUFFIXES:
        raise ViewerError("The name of a table ends in " + ", ".join(SUFFIXES))
    places = _places(desk, protocol)

    def work(_: Job) -> int:
        measured = [_measured(desk, *place) for place in places]
        write_sheet((wide_sheet if layout == "wide" else number_sheet)(measured), target)
        return len(measured)

    def done(count: int | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(f"Written: {target.name}, {count} measurements")

    desk.lanes.submit("measuring.table", Priority.COMPUTE, work, done, title="Saving a table")


def _ask_target(desk: Desk, protocol: MeasuringProtocol) -> Path | None:
    """Let the user choose a folder; the file in it gets the protocol's name, and a number where that is taken."""
    if desk.window is None:
        raise ViewerError("The table needs a name", hint="give a path")
    folder = desk.window.ask_folder(say("Save the table to"))
    if not folder:
        return None
    stem = "".join(c if c.isalnum() or c in " -_" else "_" for c in protocol.name).strip() or "measurements"
    names = (f"{stem}{f' {number}' if number else ''}.csv" for number in range(1000))
    return next((path for name in names if not (path := Path(folder) / name).exists()), None)


Place = tuple[Study, Step, Annotation | None, "PictureSource | None", int]


def _places(desk: Desk, protocol: MeasuringProtocol) -> list[Place]:
    """Return by study and step the newest mark of it and where it lies; None where there is none."""
    marks = list(desk.store.document.annotations.values())
    found: list[Place] = []
    for study in desk.store.catalog.studies.values():
        own = {(mark.kind, mark.name): mark for mark in marks if mark.study_uid == study.study_uid}
        if not any((step.kind, step.name) in own for step in protocol.steps):
            continue
        for step in protocol.steps:
            mark = own.get((step.kind, step.name))
            place = desk.measuring.locate(mark) if mark is not None else None
            source, index = place if place is not None else (None, 0)
            found.append((study, step, mark, source, index))
    if not found:
        raise ViewerError("Nothing was measured by this protocol in the open studies")
    return found


def _measured(
    desk: Desk, study: Study, step: Step, mark: Annotation | None, source: PictureSource | None, index: int
) -> MeasuredStep:
    """Return the numbers of a mark; not for the GUI thread."""
    from viewer.actions.measuring import evaluated, sampler_of
    from viewer.actions.surroundings import with_surroundings
    from viewer.measure.provenance import doubts_of
    from viewer.measure.scale import calibration

    if mark is None or source is None:
        why = noted("Not measured") if mark is None else noted("The picture of this measurement is not there")
        return MeasuredStep(study, None, 0, step.name, step.kind, (), doubts=(why,))
    info = source.info(index)
    points_px = desk.measuring.points_px(mark, info)
    sampler = replace(sampler_of(source.load(index), info), is_weighted=mark.is_weighted)
    sampler = with_surroundings(step.kind, sampler, source)
    stats = tuple(evaluated(step.kind, points_px, sampler))
    words, doubts = calibration(points_px, sampler), doubts_of(step.kind, points_px, sampler)
    return MeasuredStep(study, source.stack, index + 1, step.name, step.kind, stats, words, doubts)


ACTIONS = (
    Action(
        "measuring.table",
        "Save table of the protocol",
        save_table,
        "Write what the protocol asked for of all open studies as CSV, Excel or JSON.",
        menu="Tools/Protocol",
        arguments=(
            Argument("path", default="", help="the file, as numbers.csv"),
            Argument("layout", default="wide", choices=("wide", "long"), help="a line a study, or a line a number"),
        ),
        need=Need.GUIDE,
    ),
)
