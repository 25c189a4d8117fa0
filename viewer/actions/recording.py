"""Actions on measuring protocols: record the measurements of a study, measure others by them, one step at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.replaying import named_apart, step_of
from viewer.actions.tabs import front_of
from viewer.core import short_files
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.jobs.lanes import Priority
from viewer.measure.recorded import MOST_BYTES, MeasuringProtocol, read_json, to_json

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job


def recorded(desk: Desk, name: str, study_uid: str = "") -> tuple[MeasuringProtocol, list[Annotation]]:
    """Return the measurements of a study (of all open ones without) as a protocol, in the order of their making.

    With it come those marks that had another name, under that of their step: by it they count as measured.
    """
    steps, marks = [], []
    for mark in desk.store.document.annotations.values():
        if mark.is_key or (study_uid and mark.study_uid != study_uid):
            continue
        place = desk.measuring.locate(mark)
        if place is None:
            continue
        source, index = place
        points = desk.measuring.points_px(mark, source.info(index))
        marks.append(mark)
        steps.append(step_of(mark, source, index, [(float(x), float(y)) for x, y in points]))
    if not steps:
        raise ViewerError("There is nothing to record", "no measurement is kept on an open picture", "measure first")
    protocol = named_apart(MeasuringProtocol(name.strip(), tuple(steps)))
    renamed = [
        replace(mark, name=step.name)
        for mark, step in zip(marks, protocol.steps, strict=True)
        if mark.name != step.name
    ]
    return protocol, renamed


def record(desk: Desk, name: str) -> None:
    """Keep the measurements of the study in front as a protocol, in the place of one of that name."""
    if not name.strip():
        raise ViewerError("A protocol has a name")
    uid = front_of(desk.store.view, desk.store.catalog)
    protocol, renamed = recorded(desk, name, uid)
    desk.measuring_protocols.put(protocol, f"Record protocol “{protocol.name}”", renamed)
    count = len(protocol.steps)
    desk.notify(f"Protocol “{protocol.name}” has {count} {'measurement' if count == 1 else 'measurements'}")


def delete(desk: Desk, name: str) -> None:
    """Delete a protocol; undo brings it back."""
    desk.measuring_protocols.remove(desk.measuring_protocols.find(name))


def export_to(desk: Desk, name: str, path: str) -> None:
    """Write a protocol to a new file, for `hounsfield measure --protocol` and for others."""
    protocol, target = desk.measuring_protocols.find(name), Path(path)

    def work(_: Job) -> None:
        from viewer.exporters.atomic import replacing

        with replacing(target, force=False, inputs=(), what="protocol") as file:
            file.write_text(to_json(protocol), encoding="utf-8", errors="backslashreplace")

    def done(_: None, error: ViewerError | None) -> None:
        if error is not None:
            desk.fail(error)
        else:
            desk.notify(f"Written: {target.name}")

    desk.lanes.submit("measuring.export", Priority.NEIGHBOUR, work, done)


def import_from(desk: Desk, path: str) -> None:
    """Read a protocol of a file; one of its name is replaced, which undo takes back."""

    def work(_: Job) -> MeasuringProtocol:
        return load(Path(path))

    def done(found: MeasuringProtocol | None, error: ViewerError | None) -> None:
        if found is None:
            desk.fail(error or ViewerError("The measuring protocol cannot be read"))
            return
        desk.measuring_protocols.put(found, f"Import protocol “{found.name}”")

    desk.lanes.submit("measuring.import", Priority.NEIGHBOUR, work, done)


def load(path: Path) -> MeasuringProtocol:
    """Return the protocol of a file."""
    try:
        return read_json(short_files.read(path, MOST_BYTES))
    except OSError as error:
        raise ViewerError("The measuring protocol cannot be read", error.strerror or "", path.name) from None


_NAME = Argument("name", is_required=True, help="name of the protocol")
_PATH = Argument("path", is_required=True, help="the file")

ACTIONS = (
    Action(
        "measuring.record",
        "Record measuring protocol",
        record,
        "Keep the measurements of this study as a protocol: what is measured, on which series, in which order.",
        menu="Tools/Protocol",
        arguments=(_NAME,),
        need=Need.STUDY,
    ),
    Action(
        "measuring.delete",
        "Delete measuring protocol",
        delete,
        "Delete a measuring protocol; undo brings it back.",
        arguments=(_NAME,),
    ),
    Action(
        "measuring.export",
        "Export measuring protocol",
        export_to,
        "Write a measuring protocol to a file, for hounsfield measure --protocol and for others.",
        arguments=(_NAME, _PATH),
    ),
    Action(
        "measuring.import",
        "Import measuring protocol",
        import_from,
        "Read a measuring protocol of a file.",
        arguments=(_PATH,),
    ),
)
