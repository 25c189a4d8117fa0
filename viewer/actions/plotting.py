"""Actions on the curves of measurements: shown in the panel, copied, written as a table."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.actions.action import Action, Argument, Need
from viewer.actions.curves import NO_CURVE
from viewer.actions.measured import named
from viewer.actions.named_files import FORCE, write
from viewer.actions.traces import Way, sheet_of, ways_of
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.trace import Trace
from viewer.exporters.sheets import csv_bytes, tab_text, write_xlsx
from viewer.jobs.lanes import Job, Priority

if TYPE_CHECKING:
    from viewer.actions.desk import Desk

FORMATS = (".csv", ".json", ".xlsx")


def _chosen(desk: Desk, ids: str) -> list[tuple[Annotation, str]]:
    """Return the named marks, or the selected one, with their names."""
    wanted = ids.split() or [desk.store.view.selected]
    found = [pair for pair in named(desk.store.document.annotations.values()) if pair[0].id in wanted]
    if not found:
        raise ViewerError("No measurement is selected")
    return found


def _traces(desk: Desk, way: str, ids: str, take: Callable[[list[Trace]], None]) -> None:
    """Work out the curves of marks, and hand them on; each has to be comparable with the first."""
    jobs = []
    for mark, name in _chosen(desk, ids):
        ways, place = desk.curves.ways(mark), desk.measuring.locate(mark)
        wanted = Way(way) if way else desk.curves.way if desk.curves.way in ways else next(iter(ways), None)
        if place is None or wanted not in ways or wanted is None:
            raise ViewerError(NO_CURVE)
        jobs.append(desk.curves.job(mark, wanted, name, place))

    def work(job: Job) -> list[Trace]:
        made = [one(job) for one in jobs]
        return [one for one in made if one.is_comparable(made[0])]

    def done(made: list[Trace] | None, error: ViewerError | None) -> None:
        if error is not None or made is None:
            desk.fail(error or ViewerError(NO_CURVE))
        else:
            take(made)

    desk.lanes.submit(("curve.give", way, ids), Priority.COMPUTE, work, done, say("Curve"))


def show(desk: Desk, way: str = Way.TIME.value, id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Show a curve of a mark in the panel of measurements."""
    mark, _ = _chosen(desk, id)[0]
    if Way(way) not in desk.curves.ways(mark):
        if Way(way) is Way.TIME and Way.TIME in ways_of(mark.kind):
            raise ViewerError("There is no other picture of this place", hint="choose a cine or a 4D series")
        raise ViewerError(NO_CURVE)
    if id:
        desk.execute("annotation.select", id=mark.id)
    desk.execute("panel.page", page="measurements")
    desk.curves.show(Way(way))


def copy(desk: Desk, way: str = "", id: str = "") -> None:  # noqa: A002 - its name on the command line
    """Put a curve on the clipboard, as a spreadsheet takes it."""
    window = desk.window
    if window is None:
        raise ViewerError("There is no clipboard", hint="give a path to curve.export")

    def take(made: list[Trace]) -> None:
        window.copy_text(tab_text(sheet_of(made)))
        desk.notify(say("Curve copied"))

    _traces(desk, way, id, take)


def export(desk: Desk, path: str, way: str = "", id: str = "", force: bool = False) -> None:  # noqa: A002
    """Write a curve as a table; the name says in which format."""
    target = Path(path)
    check_format(target)

    def take(made: list[Trace]) -> None:
        told = say("Saved {name}", name=target.name)
        write(desk, path, lambda file: write_curves(made, file, target), what="table", told=told, force=force)

    _traces(desk, way, id, take)


def check_format(target: Path) -> None:
    """Raise ViewerError where the name of a file tells no format of curves."""
    if target.suffix.lower() not in FORMATS:
        raise ViewerError("A curve cannot be saved as that", target.suffix, f"end the name in {', '.join(FORMATS)}")


def write_curves(made: Sequence[Trace], file: Path, target: Path) -> None:
    """Write curves to `file` in the format that the name of `target` asks for."""
    sheet = sheet_of(made)
    if target.suffix.lower() == ".json":
        file.write_text(json.dumps([json_of(one) for one in made], indent=2) + "\n", encoding="utf-8")
    elif target.suffix.lower() == ".xlsx":
        write_xlsx([sheet], file)
    else:
        file.write_bytes(csv_bytes(sheet))


def json_of(one: Trace) -> dict[str, Any]:
    """Return a curve as JSON has it: what is no number is null."""
    said: dict[str, Any] = {
        "name": one.name,
        "axis": {"name": one.x_name, "unit": one.x_unit, "values": _plain(one.x)},
        "values": {"name": one.y_name, "unit": one.y_unit, "values": _plain(one.y)},
    }
    if one.spread is not None:
        said["sd"] = _plain(one.spread)
    if one.ends is not None:
        said["ends"] = _plain(one.ends)
    return said


def _plain(values: NDArray[np.float64]) -> list[float | None]:
    return [value if math.isfinite(value) else None for value in values.tolist()]


_ID = Argument("id", default="", help="the measurements, the selected one without")
_WAY = Argument(
    "way", default="", choices=("", *(way.value for way in Way)),
    help="values (along a profile, histogram of a region) or time; empty: as shown",
)  # fmt: skip

ACTIONS = (
    Action(
        "curve.show",
        "Curve over time",
        show,
        "Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.",
        menu="Tools/Region",
        icon="profile",
        verb="curve",
        need=Need.SELECTION,
        arguments=(
            Argument("way", default=Way.TIME.value, choices=tuple(way.value for way in Way), help="time, or values"),
            _ID,
        ),
    ),
    Action(
        "curve.copy",
        "Copy curve",
        copy,
        "Put the profile, histogram or curve over time of the selected measurement on the clipboard.",
        icon="copy",
        need=Need.SELECTION,
        arguments=(_WAY, _ID),
    ),
    Action(
        "curve.export",
        "Save curve",
        export,
        "Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.",
        icon="table",
        need=Need.SELECTION,
        arguments=(Argument("path", is_required=True, help="ends in .csv, .json or .xlsx"), _WAY, _ID, FORCE),
    ),
)
