"""A copy of a study's measurements beside its files, as a structured report, where that is chosen."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.mark_objects import At, marks_of, report_of
from viewer.core import atomic
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.records import Location, Study
from viewer.state.store import State

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

SETTING = "has_sidecar"
FOR_OTHERS = 0o666


class Sidecars:
    """Write the copy anew after each change, in a lane; what stands in the way is told once for each study."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._newest: dict[str, int] = {}
        self._told: set[str] = set()
        desk.store.listen(self._changed)

    def _changed(self, old: State, new: State) -> None:
        before, now = old.document.annotations, new.document.annotations
        if before is now or self._desk.settings.get(SETTING) is not True:
            return
        changed = {id_ for id_ in before.keys() | now.keys() if before.get(id_) is not now.get(id_)}
        studies = {mark.study_uid for id_ in changed for mark in (before.get(id_), now.get(id_)) if mark is not None}
        for uid in studies:
            study = new.catalog.studies.get(uid)
            if study is not None and uid in old.catalog.studies:  # what comes with a study that opens is no change
                self._write(study)

    def _write(self, study: Study) -> None:
        from viewer.jobs.lanes import Priority

        uid = study.study_uid
        marks, _ = marks_of(self._desk, study)
        number = self._newest[uid] = self._newest.get(uid, 0) + 1

        def work(_: Job) -> None:
            with self._lock:
                if self._newest[uid] == number:  # an older state of the study never replaces a newer one
                    write_beside(study, marks)

        def done(_: None, error: ViewerError | None) -> None:
            if error is not None and uid not in self._told:
                self._told.add(uid)
                self._desk.fail(error)

        self._desk.lanes.submit(("sidecar", uid), Priority.COMPUTE, work, done)


def place_of(study: Study) -> Path:
    """Return where the copy of a study lies: in the folder of its first picture; ViewerError where that is none."""
    locations = [item.instance.location for stack in study.stacks for item in stack.items]
    if not locations or locations[0].member:
        raise ViewerError("The measurements are not copied beside the study", "it lies in an archive")
    folder = Path(locations[0].path).parent
    if not os.access(folder, os.W_OK):
        raise ViewerError("The measurements are not copied beside the study", "its folder can only be read")
    return folder / f"measurements-{uid_of(study.study_uid)}.dcm"


def write_beside(study: Study, marks: list[At]) -> None:
    """Write the copy, or take it away where there is no measurement any more. Not for the GUI thread."""
    from viewer.objects.heads import encoded

    path = place_of(study)
    if path.exists() and not _is_own(path, study):
        raise ViewerError("The measurements are not copied beside the study", f"{path.name} is of another program")
    try:
        if not marks:
            path.unlink(missing_ok=True)
            return
        content = encoded(report_of(study, marks))
        with atomic.replacing(path, FOR_OTHERS) as file:
            file.write(content)
    except OSError as error:
        raise ViewerError("The measurements are not copied beside the study", error.strerror or "") from None


def _is_own(path: Path, study: Study) -> bool:
    """Whether a file is a copy that the program wrote of this study."""
    from viewer.dicom.header import read
    from viewer.objects.heads import MANUFACTURER, dataset_of
    from viewer.objects.report_writing import SOP_CLASS

    try:
        instance = read(Location(str(path))).instance
        maker = str(dataset_of(instance).get("Manufacturer", ""))
    except ViewerError:
        return False
    is_same = instance.sop_class_uid == SOP_CLASS and uid_of(instance.study_uid) == uid_of(study.study_uid)
    return is_same and maker == MANUFACTURER
