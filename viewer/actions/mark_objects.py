"""Actions that write marks as DICOM objects for other programs, and load those of a study's own objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.actions.action import Action, Argument, Need
from viewer.actions.measuring import sampler_of
from viewer.actions.same_marks import new_ones
from viewer.actions.shown_states import States, viewing
from viewer.actions.sources import PictureSource
from viewer.actions.surroundings import with_surroundings
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.phrases import Sentence, noted
from viewer.core.protocols import Stat
from viewer.core.records import Instance, Study
from viewer.state.document import Document

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job
    from viewer.objects.kinds import Held
    from viewer.objects.losses import Loss
    from viewer.objects.placed import Placed
    from viewer.objects.state_writing import Shown

FORMATS = ("sr", "gsps", "kos")
MOST_SENTENCES = 6
AWAY = noted("Marks are left out whose picture is not open, or whose volume is not loaded.")


@dataclass(frozen=True, slots=True)
class At:
    """A mark and the picture that it lies on."""

    annotation: Annotation
    source: PictureSource
    index: int

    def placed(self, *, is_measured: bool = True) -> Placed:
        """Return it with its drawing and numbers; with these, not for the GUI thread."""
        from viewer.measure.evaluate import evaluate
        from viewer.measure.placing import to_px
        from viewer.measure.text import summary
        from viewer.objects.placed import Placed

        info, mark = self.source.info(self.index), self.annotation
        points = to_px(mark, info.plane, info.spacing)
        stats: tuple[Stat, ...] = ()
        if is_measured:
            try:
                sampler = sampler_of(self.source.load(self.index), info)
                whole = with_surroundings(mark.kind, sampler, self.source)
                # What is written refers to the picture below: numbers of a series over it would claim to be its own.
                whole = replace(whole, upper=None)
                stats = tuple(evaluate(mark.kind, points, whole, is_weighted=mark.is_weighted))
            except ViewerError:  # what has no numbers here is written as a drawing
                stats = ()
        lines = (mark.name, *mark.text.splitlines(), *(summary(mark.kind, stats) if stats else ()))
        flat = tuple((float(x), float(y)) for x, y in points)
        return Placed(
            mark, info.instance, info.frame, flat, stats, info.plane, info.spacing, info.is_reformatted, lines
        )  # fmt: skip


def marks_of(desk: Desk, study: Study) -> tuple[list[At], list[At]]:
    """Return the measurements and the key images of a study whose pictures are there."""
    found = []
    for mark in desk.store.document.annotations.values():
        place = desk.measuring.locate(mark) if mark.study_uid == study.study_uid else None
        if place is not None:
            found.append(At(mark, *place))
    return [at for at in found if not at.annotation.is_key], [at for at in found if at.annotation.is_key]


def unplaced(desk: Desk, study: Study) -> list[Annotation]:
    """Return the marks whose picture is not there, or whose volume is not in memory."""
    marks = (mark for mark in desk.store.document.annotations.values() if mark.study_uid == study.study_uid)
    return [mark for mark in marks if desk.measuring.locate(mark) is None]


def active_study(desk: Desk) -> Study:
    """Return the study of the active viewport."""
    found = desk.store.catalog.find(desk.store.view.active_slot.stack_key)
    if found is None:
        raise ViewerError("No study is shown in the active viewport")
    return found[0]


def losses_now(desk: Desk, format: str) -> list[Loss]:  # noqa: A002 - a word of the command
    """Return what a format would not hold of the active study's marks."""
    from viewer.objects.held import losses
    from viewer.objects.losses import gathered

    marks, keys = marks_of(desk, active_study(desk))
    placed = [at.placed(is_measured=False) for at in marks]
    away = gathered((AWAY, mark.id) for mark in unplaced(desk, active_study(desk)))
    view = viewing(desk) if format == "gsps" else None
    of_view = view.losses() if view is not None else []
    return [*losses(format, placed, [at.annotation.id for at in keys]), *away, *of_view]


def save(desk: Desk, path: str = "", format: str = "sr", force: bool = False) -> None:  # noqa: A002 - as above
    """Write the active study's marks as a DICOM object; without a path the panel asks."""
    if not path:
        if desk.window is None:
            raise ViewerError("Say where to save", hint="give a path")
        desk.window.show_export("marks")
        return
    from viewer.jobs.lanes import Priority

    study = active_study(desk)
    marks, keys = marks_of(desk, study)
    view = viewing(desk) if format == "gsps" else None
    target = Path(path).absolute()
    left = unplaced(desk, study)

    def work(_: Job) -> tuple[str, ...]:
        told = write(study, marks, keys, format, target, view.shown() if view is not None else None, force=force)
        told = (*told, *(loss.sentence for loss in (view.losses() if view is not None else ())))
        return (*told, f"{AWAY} ({len(left)})") if left else told

    def done(told: tuple[str, ...] | None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(Sentence.of(f"Saved {target.name}", *(told or ()), between="\n"))

    desk.lanes.submit(("file.write", str(target)), Priority.COMPUTE, work, done, title="Saving measurements")


def write(
    study: Study,
    marks: Sequence[At],
    keys: Sequence[At],
    format_: str,
    target: Path,
    shown: Shown | None = None,
    *,
    force: bool = False,
) -> tuple[str, ...]:
    """Write marks of a study in a format; return what was lost, as sentences. Not for the GUI thread."""
    from viewer.exporters.atomic import replacing
    from viewer.objects.heads import encoded
    from viewer.objects.held import is_held, losses

    placed = [at.placed() for at in marks]
    told = losses(format_, placed, [at.annotation.id for at in keys])
    placed = [one for one in placed if is_held(format_, one)]
    places = {at.annotation.id: at for at in marks}
    states = States(lambda id_: places[id_].source.load(places[id_].index), shown)
    made = _made(study, placed, keys, format_, states)
    for number, dataset in enumerate(made, start=1):
        path = target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
        with replacing(path, force=force, inputs=(), what="object") as file:
            file.write_bytes(encoded(dataset))
    return tuple(loss.sentence for loss in told)


def _made(study: Study, placed: Sequence[Placed], keys: Sequence[At], format_: str, states: States) -> list[Dataset]:
    from viewer.objects.heads import head_of
    from viewer.objects.key_objects import selection

    pictures = [(info.instance, info.frame) for info in (at.source.info(at.index) for at in keys)]
    first = next(iter((*(one.instance for one in placed), *(instance for instance, _ in pictures))), None)
    if first is None:
        raise ViewerError("There is nothing to write", "the study has no marks", "measure something first")
    head = head_of(first)
    if format_ == "kos":
        return [selection(head, pictures)]
    if format_ == "gsps":
        return states.made(head, placed)
    return [_report(head, study, placed)]


def _report(head: Dataset, study: Study, placed: Sequence[Placed], kept: Sequence[Dataset] = ()) -> Dataset:
    """Return the report; what could not be shown of reports whose marks were loaded goes on in it."""
    from viewer.objects.heads import dataset_of
    from viewer.objects.kinds import is_report, objects_of
    from viewer.objects.report_reading import read_report
    from viewer.objects.report_writing import carry, report

    origins = {one.annotation.origin for one in placed}
    before = [dataset_of(one) for one in objects_of(study) if is_report(one) and one.sop_instance_uid in origins]
    made = report(head, placed, [*kept, *(group for one in before for group in read_report(one).unshown)])
    for one in before:
        carry(made, one)
    return made


def report_of(study: Study, marks: Sequence[At], kept: Sequence[Dataset] = ()) -> Dataset:
    """Return the report of a study's measurements, and of groups kept from an earlier one; not for the GUI thread."""
    from viewer.objects.heads import head_of

    first = next(item.instance for stack in study.stacks for item in stack.items)
    placed = [at.placed() for at in marks]
    return _report(head_of(placed[0].instance if placed else first), study, placed, kept)


def load(desk: Desk) -> None:
    """Load the marks of the active study's reports, presentation states and key object selections."""
    from viewer.jobs.lanes import Priority
    from viewer.objects.kinds import held_by, objects_of

    study = active_study(desk)
    objects = list(objects_of(study))
    if not objects:
        raise ViewerError("The study has no object with marks", "no report, presentation state or key object selection")

    def work(job: Job) -> list[Held]:
        found = []
        for number, instance in enumerate(objects):
            job.progress(number, len(objects))
            found.append(_held(instance, study, held_by))
        return found

    def done(found: list[Held] | None, error: ViewerError | None) -> None:
        if error is not None or found is None:
            desk.fail(error or ViewerError("The objects cannot be read"))
            return
        _take(desk, found)

    desk.lanes.submit("objects.load", Priority.COMPUTE, work, done, title="Reading marks")


def _held(instance: Instance, study: Study, held_by: Callable[[Instance, Study], Held]) -> Held:
    from viewer.objects.kinds import Held

    try:
        return held_by(instance, study)
    except ViewerError as error:
        return Held(instance, (), (error.sentence(),))


def _take(desk: Desk, found: Sequence[Held]) -> None:
    known = desk.store.document.annotations
    read = [mark for held in found for mark in held.marks]
    new = {mark.id: mark for mark in new_ones(read, known.values(), partial(_points_px, desk))}
    if new:

        def add(document: Document) -> Document:
            return replace(document, annotations=MappingProxyType({**document.annotations, **new}))

        desk.store.apply("Load marks", add)
    count = "No new mark" if not new else "1 mark" if len(new) == 1 else f"{len(new)} marks"
    again = _again(len(read) - len(new))
    remarks = [remark for held in found for remark in held.remarks]
    more = [f"and {len(remarks) - MOST_SENTENCES} more"] if len(remarks) > MOST_SENTENCES else []
    desk.notify(Sentence.of(f"{count} loaded.", *again, *remarks[:MOST_SENTENCES], *more, between="\n"))


def _again(count: int) -> tuple[str, ...]:
    """Say how many marks were there already, or in two objects."""
    return (f"{count} {'was' if count == 1 else 'were'} there already.",) if count else ()


def _points_px(desk: Desk, mark: Annotation) -> NDArray[np.float64]:
    """Return the points (n, 2) of a mark in pixels; where its picture is not at hand, as they are kept."""
    place = desk.measuring.locate(mark)
    if place is None:
        return np.asarray(mark.points, dtype=np.float64)
    return desk.measuring.points_px(mark, place[0].info(place[1]))


def read_reports(desk: Desk, object: str = "") -> None:  # noqa: A002 - a word of the command
    """Show the structured reports of the active study as text, or the one of that UID."""
    from viewer.jobs.lanes import Priority
    from viewer.objects.heads import dataset_of
    from viewer.objects.kinds import is_report, objects_of
    from viewer.objects.report_reading import lines_of

    reports = [instance for instance in objects_of(active_study(desk)) if is_report(instance)]
    reports = [instance for instance in reports if object in ("", instance.sop_instance_uid)]
    if not reports:
        raise ViewerError("The study has no structured report" if not object else "The report is not open any more")

    def work(_: Job) -> str:
        return "\n\n".join("\n".join(lines_of(dataset_of(instance))) for instance in reports)

    def done(text: str | None, error: ViewerError | None) -> None:
        if error is not None or text is None:
            desk.fail(error or ViewerError("The report cannot be read"))
        elif desk.window is not None:
            desk.window.show_text(noted("Reports"), text)

    desk.lanes.submit("objects.read", Priority.COMPUTE, work, done, title="Reading reports")


ACTIONS = (
    Action(
        "export.marks",
        "Save measurements as DICOM…",
        save,
        "Write the study's measurements as a structured report or presentation state, its key images as a selection.",
        menu="File",
        need=Need.PICTURE,
        verb="save_marks",
        arguments=(
            Argument("path", default="", help="the file to write; asked for without it"),
            Argument("format", default="sr", choices=FORMATS, help="report, presentation state or key objects"),
            Argument("force", bool, False, help="replace an existing file"),
        ),
    ),
    Action(
        "objects.load",
        "Load marks of the study's objects",
        load,
        "Take over measurements and key images of the study's reports, presentation states and selections.",
        menu="File",
        need=Need.PICTURE,
        verb="load_marks",
    ),
    Action(
        "objects.read",
        "Read reports",
        read_reports,
        "Show the structured reports of the study as text, those of unknown templates too.",
        menu="File",
        need=Need.WINDOW,
        arguments=(Argument("object", default="", help="UID of one report; all of them without it"),),
    ),
)
