"""A copy of a study's measurements beside its files, as a structured report, where that is chosen."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.actions.mark_objects import At, marks_of, report_of, unplaced
from viewer.core import atomic
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.phrases import Sentence, noted
from viewer.core.records import Location, Study
from viewer.state.store import State

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.actions.desk import Desk
    from viewer.jobs.lanes import Job

SETTING = "has_sidecar"
FOR_OTHERS = 0o666
MISSING = noted(
    "The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next "
    "change while their volume is shown."
)


class Sidecars:
    """Write the copy anew after each change, in a lane; what stands in the way is told once for each study."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.Lock()
        self._newest: dict[str, int] = {}
        self._told: dict[str, set[str]] = {}
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
        away = [mark for mark in unplaced(self._desk, study) if not mark.is_key]
        number = self._newest[uid] = self._newest.get(uid, 0) + 1

        def work(_: Job) -> list[str]:
            with self._lock:
                if self._newest[uid] == number:  # an older state of the study never replaces a newer one
                    return write_beside(study, marks, away)
            return []

        def done(missing: list[str] | None, error: ViewerError | None) -> None:
            told = self._told.setdefault(uid, set())
            if error is not None and "" not in told:
                told.add("")
                self._desk.fail(error)
            elif missing and not told.issuperset(missing):
                told.update(missing)
                self._desk.notify(Sentence.of(MISSING, f"({len(missing)})"))

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


def write_beside(study: Study, marks: list[At], away: Sequence[Annotation] = ()) -> list[str]:
    """Write the copy, or take it away where there is no measurement any more. Not for the GUI thread.

    Of marks that are `away`, their picture not being at hand, it has what the copy before had; the ids of the others
    are returned.
    """
    path = place_of(study)
    is_there = path.exists()
    if is_there and not _is_own(path, study):
        raise ViewerError("The measurements are not copied beside the study", f"{path.name} is of another program")
    try:
        atomic.sweep(path.parent)
        if not marks and not away:
            path.unlink(missing_ok=True)
            return []
        return _write(path, study, marks, away, is_there=is_there)
    except OSError as error:
        raise ViewerError("The measurements are not copied beside the study", error.strerror or "") from None


def _write(path: Path, study: Study, marks: list[At], away: Sequence[Annotation], *, is_there: bool) -> list[str]:
    from viewer.dicom.header import read
    from viewer.objects.earlier_copy import groups_for
    from viewer.objects.heads import dataset_of, encoded
    from viewer.objects.report_writing import take_evidence

    kept: list[Dataset] = []
    missing = [mark.id for mark in away]
    before = dataset_of(read(Location(str(path))).instance) if is_there and away else None
    if before is not None:
        kept, missing = groups_for(away, before)
    if marks or kept:
        made = report_of(study, marks, kept)
        if before is not None and kept:
            take_evidence(made, before)
        with atomic.replacing(path, FOR_OTHERS) as file:
            file.write(encoded(made))
    return missing


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
