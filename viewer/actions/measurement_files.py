"""Measurements as files: CSV, JSON, workbook, and reports as HTML and PDF."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import __version__
from viewer.actions.action import Action, Argument, Need
from viewer.actions.measured import Located, Measured, located, measure
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.look import OverlayText
from viewer.core.phrases import say
from viewer.exporters.sheets import Cell, Report, Section, Sheet, csv_bytes, html_text, tab_text, write_pdf, write_xlsx
from viewer.measure.text import quantity, summary
from viewer.paint.corner_words import date

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

FORMATS = ("csv", "json", "xlsx", "html", "pdf")
HEAD = (
    "name", "kind", "label", "label_code", "label_scheme", "group", "statistic", "value", "unit", "values_of",
    "calibration", "doubts", "series", "image", "study_uid", "series_uid", "sop_instance_uid", "frame",
    "tracking_uid", "id",
)  # fmt: skip
IDENTITY_HEAD = ("patient_id", "patient_name", "study_date")


def format_of(path: Path) -> str:
    """Return the format that a name asks for."""
    wanted = path.suffix.lower().lstrip(".")
    wanted = {"htm": "html"}.get(wanted, wanted)
    if wanted not in FORMATS:
        raise ViewerError(
            "Measurements cannot be saved as that", path.suffix, f"end the name in .{', .'.join(FORMATS)}"
        )
    return wanted


def is_report(path: Path) -> bool:
    """Whether a file of that name holds pictures."""
    return format_of(path) in ("html", "pdf")


def sheet_of(rows: Sequence[Measured], *, has_identity: bool = False) -> Sheet:
    """Return a table with a row for each number; who the patient is only where that is wanted."""
    made: list[tuple[Cell, ...]] = []
    for one in rows:
        mark, label = one.annotation, one.annotation.label
        code = (label.meaning, label.value, label.scheme) if label is not None else ("", "", "")
        where = (uid_of(mark.study_uid), uid_of(mark.series_uid), mark.frame.sop_instance_uid, mark.frame.frame + 1)
        whose = _identity(one) if has_identity else ()
        for stat in one.stats:
            doubts = " ".join((*one.doubts, stat.remark)).strip()
            number = (stat.name, stat.value, stat.unit, stat.series, one.calibration, doubts)
            known = (one.name, one.kind, *code, mark.group, *number, one.series, one.image, *where)
            made.append((*whose, *known, mark.tracking_uid, mark.id))
    return Sheet(say("Measurements"), (*(IDENTITY_HEAD if has_identity else ()), *HEAD), tuple(made))


def _identity(one: Measured) -> tuple[str, str, str]:
    return one.study.patient.patient_id, one.study.patient.name, one.study.date


def json_of(rows: Sequence[Measured], *, has_identity: bool = False) -> list[dict[str, Any]]:
    """Return measurements as JSON has them: NaN is null, codes are objects, points in pixels and in LPS mm."""
    return [_described(one, has_identity=has_identity) for one in rows]


def _described(one: Measured, *, has_identity: bool) -> dict[str, Any]:
    mark = one.annotation
    said: dict[str, Any] = dict(zip(IDENTITY_HEAD, _identity(one), strict=True)) if has_identity else {}
    return said | {
        "id": mark.id,
        "name": one.name,
        "kind": mark.kind,
        "label": _code(mark.label),
        "group": mark.group,
        "text": mark.text,
        "tracking_uid": mark.tracking_uid,
        "stats": [
            {
                "name": stat.name,
                "value": stat.value if math.isfinite(stat.value) else None,
                "unit": stat.unit,
                "values_of": stat.series,
                "concept": _code(stat.concept),
                "remark": stat.remark,
            }
            for stat in one.stats
        ],
        "provenance": {
            "calibration": one.calibration,
            "formula": one.formula,
            "basis": list(one.basis),
            "doubts": list(one.doubts),
            "is_weighted": mark.is_weighted,
            "origin": mark.origin,
            "created": mark.created,
        },
        "points_px": [[float(x), float(y)] for x, y in one.points_px],
        "points_mm": [list(point) for point in mark.points] if mark.is_in_patient else None,
        "study_uid": uid_of(mark.study_uid),
        "series_uid": uid_of(mark.series_uid),
        "sop_instance_uid": mark.frame.sop_instance_uid,
        "frame": mark.frame.frame + 1,
        "frame_of_reference_uid": mark.frame_of_reference_uid,
        "series": one.series,
        "image": one.image,
    }


def _code(code: Code | None) -> dict[str, str] | None:
    return {"value": code.value, "scheme": code.scheme, "meaning": code.meaning} if code is not None else None


def report_of(rows: Sequence[Measured], *, has_identity: bool = False) -> Report:
    """Return what people read: all in a table, then each measurement with its picture and where it comes from."""
    patients = dict.fromkeys(f"{one.study.patient.name}, {one.study.patient.patient_id}" for one in rows)
    lines = (*(patients if has_identity else ()), *_studies(rows), _written())
    head = (say("Name"), say("Kind"), say("Label"), say("Value"), say("Series"), say("Picture"))
    table = tuple((one.name, one.kind, _label(one), _value(one), one.series, one.image) for one in rows)
    sections = tuple(_section(one) for one in rows)
    return Report(say("Measurements"), lines, (Sheet(say("All"), head, table),), sections)


def _studies(rows: Sequence[Measured]) -> list[str]:
    """Return a line for each study: its date and the modalities that were measured; nothing of who it is."""
    found: dict[str, tuple[str, dict[str, None]]] = {}
    for one in rows:
        _, modalities = found.setdefault(one.study.study_uid, (date(one.study.date), {}))
        wanted = one.annotation.series_uid
        modalities |= {s.series.modality: None for s in one.study.stacks if s.series.series_uid == wanted}
    return [", ".join(filter(None, (say("Study of {date}", date=day or "–"), *known))) for day, known in found.values()]


def _written() -> str:
    return say(
        "Written by {program} on {date}",
        program=f"Hounsfield {__version__}",
        date=f"{datetime.now().astimezone():%Y-%m-%d}",
    )


def _label(one: Measured) -> str:
    return one.annotation.label.meaning if one.annotation.label is not None else ""


def _value(one: Measured) -> str:
    return quantity(one.stats[0]) if one.stats else ""


def _section(one: Measured) -> Section:
    lines = [*summary(one.kind.lower(), one.stats)]
    if label := _label(one):
        lines.insert(0, label)
    lines.append(say("Series {series}, picture {number}", series=one.series, number=one.image))
    if one.calibration:
        lines.append(say("Calibration: {words}", words=one.calibration))
    if one.formula:
        lines.append(say("How it is computed: {words}", words=one.formula))
    lines += one.basis
    return Section(f"{one.name} · {one.kind}", tuple(lines), one.doubts, one.png)


def write_file(rows: Sequence[Measured], path: Path, target: Path, *, has_identity: bool = False) -> None:
    """Write `path`, a file that will take the place of `target`, in the format of the latter's name."""
    wanted = format_of(target)
    if wanted == "csv":
        path.write_bytes(csv_bytes(sheet_of(rows, has_identity=has_identity)))
    elif wanted == "json":
        said = {"measurements": json_of(rows, has_identity=has_identity)}
        text = json.dumps(said, ensure_ascii=False, indent=2, allow_nan=False)
        path.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")
    elif wanted == "xlsx":
        write_xlsx([sheet_of(rows, has_identity=has_identity)], path)
    elif wanted == "html":
        page = html_text(report_of(rows, has_identity=has_identity))
        path.write_text(page, encoding="utf-8", errors="backslashreplace")
    else:
        write_pdf(report_of(rows, has_identity=has_identity), path)


def export(desk: Desk, path: str, identity: bool = False, force: bool = False) -> None:
    """Write the measurements of the open studies to a file; its name says the format."""
    target = Path(path).absolute()
    has_pictures = is_report(target)
    text = OverlayText.FULL if identity else OverlayText.ANONYMOUS

    def work(rows: list[Measured]) -> None:
        from viewer.exporters.atomic import replacing

        with replacing(target, force=force, inputs=(), what="table") as file:
            write_file(rows, file, target, has_identity=identity)

    _run(desk, _found(desk), has_pictures, text, work, lambda _: say("Saved {name}", name=target.name))


def copy(desk: Desk) -> None:
    """Put the measurements of the open studies on the clipboard, as a spreadsheet takes them."""
    window = desk.window
    if window is None:
        raise ViewerError("There is no clipboard", hint="give a path to measurements.export")
    kept: list[str] = []

    def done(_: object) -> str:
        window.copy_text(kept[0])
        return say("Measurements copied")

    def work(rows: list[Measured]) -> None:
        kept.append(tab_text(sheet_of(rows)))

    _run(desk, _found(desk), False, OverlayText.NONE, work, done)


def _found(desk: Desk) -> list[Located]:
    found = located(desk)
    if not found:
        raise ViewerError("There are no measurements in the open studies")
    return found


def _run(
    desk: Desk,
    places: Sequence[Located],
    has_pictures: bool,
    text: OverlayText,
    write: Callable[[list[Measured]], None],
    told: Callable[[object], str],
) -> None:
    from viewer.jobs.lanes import Priority

    def work(job: Job) -> None:
        write(measure(places, job, has_pictures=has_pictures, text=text))

    def done(_: object, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(told(None))

    desk.lanes.submit("measurements.export", Priority.COMPUTE, work, done, title=say("Writing the measurements"))


ACTIONS = (
    Action(
        "measurements.export",
        "Save measurements",
        export,
        "Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.",
        icon="table",
        need=Need.STUDY,
        arguments=(
            Argument("path", is_required=True, help="ends in .csv, .json, .xlsx, .html or .pdf"),
            Argument("identity", bool, False, help="let the patient's name and ID go out with it"),
            Argument("force", bool, False, help="replace an existing file"),
        ),
    ),
    Action(
        "measurements.copy",
        "Copy measurements",
        copy,
        "Put all numbers of the measurements on the clipboard, for a spreadsheet.",
        icon="copy",
        need=Need.STUDY,
    ),
)
