"""Lesions followed from study to study: marks with one tracking UID, and the response by RECIST 1.1."""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.actions.action import Action, Argument, Need
from viewer.actions.measured import kind_title, located, measure
from viewer.actions.organizing import ID, change, chosen, unlocked
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import OverlayText
from viewer.core.phrases import noted, say
from viewer.core.protocols import Stat
from viewer.core.records import Study
from viewer.exporters.sheets import Cell, Report, Sheet, csv_bytes, html_text, write_pdf, write_xlsx
from viewer.hanging.priors import is_same_patient
from viewer.measure.recist import (
    RESPONSE_WORDS,
    TOO_SMALL_MM,
    Found,
    Lesion,
    Role,
    Sight,
    TimePoint,
    assess,
    concerns,
)
from viewer.measure.vocabulary import is_node

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

ROLES = tuple(role.value for role in Role)
STATES = tuple(state.value for state in Found)
ROLE_TITLES = {
    Role.TARGET: noted("Target lesions"),
    Role.NON_TARGET: noted("Other lesions"),
    Role.NEW: noted("New lesions"),
}
STATE_WORDS = {
    Found.PRESENT: noted("present"),
    Found.TOO_SMALL: noted("too small to measure"),
    Found.ABSENT: noted("absent"),
    Found.PROGRESSED: noted("clearly progressed"),
    Found.NOT_EVALUATED: noted("not evaluated"),
}
StatsOf = Callable[[Annotation], Sequence[Stat] | None]


@dataclass(frozen=True, slots=True)
class Course:
    """The lesions of a patient, the studies in their order, and the response at each of them."""

    studies: tuple[Study, ...]
    lesions: tuple[Lesion, ...]
    points: tuple[TimePoint, ...]
    concerns: tuple[str, ...]


def role_of(mark: Annotation) -> Role | None:
    """Return what a mark's lesion is followed as: its group says it."""
    return next((role for role in Role if role.value == mark.group.strip().lower()), None)


def sight_of(mark: Annotation, stats: Sequence[Stat] | None) -> Sight:
    """Return what a mark says of its lesion: the state that it names, else its diameter in mm.

    Of lymph nodes the short axis counts; a length is taken as the axis that counts. A mark without a length, as an
    arrow, says that the lesion is there.
    """
    state = next((one for one in Found if one.value == mark.text.strip().lower()), Found.PRESENT)
    if state in (Found.ABSENT, Found.TOO_SMALL, Found.NOT_EVALUATED):
        return Sight(state)
    names = ("short axis", "length") if is_node(mark.label) else ("long axis", "length")
    known = {stat.name: stat.value for stat in stats or () if stat.unit == "mm" and math.isfinite(stat.value)}
    return Sight(state, next((known[name] for name in names if name in known), math.nan))


def course_of(marks: Sequence[Annotation], studies: Sequence[Study], stats_of: StatsOf) -> Course:
    """Return the course of the followed marks of one patient's studies; the first study with any is the baseline."""
    ordered = sorted(studies, key=lambda study: (study.date, study.time, study.study_uid))
    followed = [mark for mark in marks if role_of(mark) is not None and not mark.is_key]
    has_mark = {mark.study_uid for mark in followed}
    while ordered and ordered[0].study_uid not in has_mark:
        ordered.pop(0)
    place = {study.study_uid: number for number, study in enumerate(ordered)}
    grouped: dict[str, list[Annotation]] = {}
    for mark in followed:
        if mark.study_uid in place:
            grouped.setdefault(mark.tracking_uid or mark.id, []).append(mark)
    lesions = tuple(_lesion(uid, number, own, place, stats_of) for number, (uid, own) in enumerate(grouped.items(), 1))
    return Course(tuple(ordered), lesions, assess(lesions, len(ordered)), concerns(lesions))


def _lesion(uid: str, number: int, marks: list[Annotation], place: dict[str, int], stats_of: StatsOf) -> Lesion:
    marks = sorted(marks, key=lambda mark: place[mark.study_uid])
    first = marks[0]
    role = role_of(first)
    assert role is not None
    label = next((mark.label.meaning for mark in marks if mark.label is not None), "")
    name = next((mark.name for mark in marks if mark.name), "") or label or say("Lesion {number}", number=number)
    sights = {place[mark.study_uid]: sight_of(mark, stats_of(mark)) for mark in marks}
    return Lesion(uid, name, role, any(is_node(mark.label) for mark in marks), label, sights)


def course_shown(desk: Desk, stats_of: StatsOf | None = None) -> Course:
    """Return the course of the patient in the active viewport, over the open studies."""
    studies = _studies_of_patient(desk)
    uids = {study.study_uid for study in studies}
    marks = [mark for mark in desk.store.document.annotations.values() if mark.study_uid in uids]
    return course_of(marks, studies, stats_of or desk.stats_of)


def _studies_of_patient(desk: Desk) -> list[Study]:
    found = desk.store.catalog.find(desk.store.view.active_slot.stack_key)
    opened = list(desk.store.catalog.studies.values())
    study = found[0] if found else (opened[0] if opened else None)
    return [one for one in opened if study is one or (study and is_same_patient(study.patient, one.patient))]


def earlier_lesions(desk: Desk, mark: Annotation) -> list[Annotation]:
    """Return the marks of other open studies of the patient, each lesion once: those of the same label first."""
    studies = {study.study_uid: study for study in _studies_of(desk, mark)}
    marks = desk.store.document.annotations.values()
    here = {one.tracking_uid for one in marks if one.study_uid == mark.study_uid and one.id != mark.id} - {""}
    found: dict[str, Annotation] = {}
    for one in marks:
        is_elsewhere = one.study_uid in studies and one.study_uid != mark.study_uid
        if is_elsewhere and not one.is_key and one.tracking_uid not in here:
            found[one.tracking_uid or one.id] = one
    return sorted(found.values(), key=lambda one: (mark.label is None or one.label != mark.label, one.group == ""))


def _studies_of(desk: Desk, mark: Annotation) -> list[Study]:
    study = desk.store.catalog.studies.get(mark.study_uid)
    opened = desk.store.catalog.studies.values()
    return [one for one in opened if study is not None and is_same_patient(study.patient, one.patient)]


def _new_uid() -> str:
    """Return a UID of its own (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid4().int}"


def set_role(desk: Desk, role: str, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Follow a lesion as target, other or new lesion, at all of its times."""
    marks = unlocked(chosen(desk, id))
    uids = {mark.tracking_uid for mark in marks} - {""}
    kept = desk.store.document.annotations.values()
    linked = [mark for mark in kept if mark.tracking_uid in uids and mark not in marks]

    def follow(mark: Annotation) -> Annotation:
        return replace(mark, group=role, tracking_uid=mark.tracking_uid or made[mark.id])

    made = {mark.id: _new_uid() for mark in marks}
    change(desk, "Follow lesion", [*marks, *linked], follow)


def link(desk: Desk, earlier: str, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Say that a mark is of the same lesion as one in another study; name and label go along where it has none."""
    (mark,) = unlocked(chosen(desk, id))[:1]
    other = _named(desk, mark, earlier) or chosen(desk, earlier)[0]
    if other.study_uid == mark.study_uid:
        raise ViewerError("Both marks lie in one study", hint="choose the lesion in an earlier or later study")
    uid = other.tracking_uid or _new_uid()
    if any(
        one.tracking_uid == uid and one.study_uid == mark.study_uid and one.id != mark.id
        for one in desk.store.document.annotations.values()
    ):
        raise ViewerError("That lesion has a mark in this study already", hint="take that one's link away first")

    def linked(one: Annotation) -> Annotation:
        one = replace(one, tracking_uid=uid)
        if one.id == mark.id:
            one = replace(
                one, name=one.name or other.name, label=one.label or other.label, group=other.group or one.group
            )
        return one

    change(desk, "Link lesion", [mark, other], linked)


def _named(desk: Desk, mark: Annotation, name: str) -> Annotation | None:
    """Return the mark in another study that has a name."""
    return next((one for one in earlier_lesions(desk, mark) if title_of(one) == name), None)


def unlink(desk: Desk, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Take marks out of the course of their lesion."""
    marks = unlocked(chosen(desk, id))
    change(desk, "Unlink lesion", marks, lambda mark: replace(mark, tracking_uid="", group=""))


def set_state(desk: Desk, state: str, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Say what became of a lesion where it is marked."""
    marks = unlocked(chosen(desk, id))
    text = "" if state == Found.PRESENT.value else state
    change(desk, "State of lesion", marks, lambda mark: replace(mark, text=text))


# -- the table as a file


def sheet_of(course: Course) -> Sheet:
    """Return lesions as rows and studies as columns, then sums, changes and responses; lengths in mm."""
    head = (say("Lesion"), say("Followed as"), say("Axis"), *(_date(study) for study in course.studies))
    rows: list[tuple[Cell, ...]] = []
    for lesion in course.lesions:
        axis = say("short") if lesion.is_node else say("long")
        sights = (_cell(lesion.at(number)) for number in range(len(course.studies)))
        rows.append((lesion.name, lesion.role.value, axis if lesion.role is Role.TARGET else "", *sights))
    has_others = any(lesion.role is Role.NON_TARGET for lesion in course.lesions)
    numbers: tuple[tuple[str, Callable[[TimePoint], Cell]], ...] = (
        (say("Sum of diameters (mm)"), lambda point: _rounded(point.sum_mm, 1)),
        (say("Smallest sum before (mm)"), lambda point: _rounded(point.nadir_mm, 1)),
        (say("Change from baseline (mm)"), lambda point: _rounded(point.from_baseline_mm, 1)),
        (say("Change from baseline (%)"), lambda point: _rounded(100 * point.from_baseline, 1)),
        (say("Change from smallest sum (mm)"), lambda point: _rounded(point.from_nadir_mm, 1)),
        (say("Change from smallest sum (%)"), lambda point: _rounded(100 * point.from_nadir, 1)),
        (say("Target lesions"), lambda point: point.target.value),
        (say("Other lesions"), lambda point: point.non_target.value if has_others else ""),
        (say("New lesions"), lambda point: ", ".join(point.new)),
        (say("Response"), lambda point: point.overall.value),
    )
    rows += [(title, "", "", *(tell(point) for point in course.points)) for title, tell in numbers]
    return Sheet("RECIST 1.1", head, tuple(rows))


def _cell(sight: Sight) -> Cell:
    if sight.found is Found.PRESENT and math.isfinite(sight.diameter_mm):
        return _rounded(sight.diameter_mm, 1)
    return (
        f"{TOO_SMALL_MM:g} ({say(STATE_WORDS[sight.found])})"
        if sight.found is Found.TOO_SMALL
        else say(STATE_WORDS[sight.found])
    )


def _rounded(value: float, decimals: int) -> Cell:
    return round(value, decimals) + 0.0 if math.isfinite(value) else None


def _date(study: Study) -> str:
    text = study.date
    return f"{text[:4]}-{text[4:6]}-{text[6:8]}" if len(text) == 8 else text or say("no date")


def json_of(course: Course) -> dict[str, Any]:
    """Return the course as JSON has it, in full precision; NaN is null."""

    def known(value: float) -> float | None:
        return value if math.isfinite(value) else None

    lesions = [
        {
            "name": lesion.name,
            "role": lesion.role.value,
            "is_node": lesion.is_node,
            "tracking_uid": lesion.uid,
            "found": [lesion.at(n).found.value for n in range(len(course.studies))],
            "diameters_mm": [known(lesion.at(n).counted_mm) for n in range(len(course.studies))],
        }
        for lesion in course.lesions
    ]
    points = [
        {
            "date": study.date,
            "study_uid": study.study_uid,
            "sum_mm": known(point.sum_mm),
            "nadir_mm": known(point.nadir_mm),
            "from_baseline_mm": known(point.from_baseline_mm),
            "from_baseline_percent": known(100 * point.from_baseline),
            "from_nadir_mm": known(point.from_nadir_mm),
            "from_nadir_percent": known(100 * point.from_nadir),
            "target": point.target.value,
            "non_target": point.non_target.value,
            "new": list(point.new),
            "overall": point.overall.value,
        }
        for study, point in zip(course.studies, course.points, strict=True)
    ]
    return {"criteria": "RECIST 1.1", "lesions": lesions, "time_points": points, "concerns": list(course.concerns)}


def write_course(course: Course, path: Path, target: Path) -> None:
    """Write `path`, a file that will take the place of `target`, in the format of the latter's name."""
    from viewer.actions.measurement_files import format_of

    wanted, sheet = format_of(target), sheet_of(course)
    words = tuple(say(RESPONSE_WORDS[point.overall]) for point in course.points[-1:])
    report = Report("RECIST 1.1", (*words, *course.concerns), (sheet,))
    if wanted == "csv":
        path.write_bytes(csv_bytes(sheet))
    elif wanted == "xlsx":
        write_xlsx([sheet], path)
    elif wanted == "json":
        text = json.dumps(json_of(course), ensure_ascii=False, indent=2) + "\n"
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    elif wanted == "html":
        path.write_text(html_text(report), encoding="utf-8", errors="backslashreplace")
    else:
        write_pdf(report, path)


def show_table(desk: Desk) -> None:
    """Show the course of the lesions in the centre of the window."""
    assert desk.window is not None
    desk.window.show_page("lesions")


def export(desk: Desk, path: str, force: bool = False) -> None:
    """Write the table of lesions of the active patient to a file; its name says the format."""
    from viewer.actions.measurement_files import format_of
    from viewer.jobs.lanes import Priority

    target = Path(path).absolute()
    format_of(target)
    studies = _studies_of_patient(desk)
    uids = {study.study_uid for study in studies}
    marks = [mark for mark in desk.store.document.annotations.values() if mark.study_uid in uids and role_of(mark)]
    if not marks:
        raise ViewerError("No lesion is followed", hint="choose target, non-target or new for a measurement first")
    places = located(desk, [mark.id for mark in marks])

    def work(job: Job) -> None:
        from viewer.exporters.atomic import replacing

        measured = measure(places, job, has_pictures=False, text=OverlayText.NONE)
        stats = {one.annotation.id: one.stats for one in measured}
        with replacing(target, force=force, inputs=(), what="table") as file:
            write_course(course_of(marks, studies, lambda mark: stats.get(mark.id)), file, target)

    def done(_: object, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(say("Saved {name}", name=target.name))

    desk.lanes.submit("lesions.export", Priority.COMPUTE, work, done, title=say("Writing the measurements"))


def title_of(mark: Annotation) -> str:
    """Return what a lesion is called in menus."""
    return mark.name or (mark.label.meaning if mark.label is not None else kind_title(mark.kind))


ACTIONS = (
    Action(
        "lesion.role",
        "Follow lesion",
        set_role,
        "Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.",
        icon="target",
        arguments=(Argument("role", is_required=True, choices=ROLES, help="what it is followed as"), ID),
    ),
    Action(
        "lesion.link",
        "Same lesion as",
        link,
        "Say that the selected measurement is of the same lesion as one in an earlier study.",
        icon="link",
        arguments=(
            Argument("earlier", is_required=True, help="the mark in the other study: id or name"),
            ID,
        ),
    ),
    Action(
        "lesion.unlink",
        "Stop following lesion",
        unlink,
        "Take the selected measurement out of the course of its lesion.",
        arguments=(ID,),
    ),
    Action(
        "lesion.state",
        "State of lesion",
        set_state,
        "Say what became of the lesion at the selected mark; too small to measure counts 5 mm.",
        arguments=(Argument("state", is_required=True, choices=STATES, help="what is seen of it"), ID),
    ),
    Action(
        "lesion.table",
        "Lesions over time",
        show_table,
        "Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).",
        menu="View",
        icon="time",
        need=Need.WINDOW,
    ),
    Action(
        "lesion.export",
        "Save lesion table",
        export,
        "Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.",
        icon="table",
        need=Need.STUDY,
        arguments=(
            Argument("path", is_required=True, help="ends in .csv, .json, .xlsx, .html or .pdf"),
            Argument("force", bool, False, help="replace an existing file"),
        ),
    ),
)
