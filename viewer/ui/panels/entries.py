"""One line of the study list, whether the study is open or known to the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.actions.tabs import patient_key
from viewer.core.phrases import say
from viewer.core.readable import isolated
from viewer.core.records import Patient, Study
from viewer.core.remark import Remark
from viewer.library.query import Query
from viewer.library.terms import Searched
from viewer.library.words import searched_of
from viewer.paint.text import safe
from viewer.ui import words

if TYPE_CHECKING:
    from viewer.library.records import StudyRow


NOTHING = Remark()
NOTE_SHOWN = 300
"""Letters of a note that a tooltip shows."""


@dataclass(frozen=True, slots=True)
class StudyEntry:
    """What the list shows of a study; texts are safe to draw."""

    study_uid: str
    patient_key: str
    patient: str
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""
    date: str = ""
    time: str = ""
    description: str = ""
    modalities: tuple[str, ...] = ()
    series: int = 0
    stacks: int = 0
    pictures: int = 0
    is_open: bool = False
    is_missing: bool = False
    missing: int = 0
    accession: str = ""
    institution: str = ""
    body_parts: str = ""
    opened: int = 0
    size: int = 0
    remark: Remark = NOTHING
    searched: Searched | None = None

    @property
    def title(self) -> str:
        """What the study is called: its description, else its kind."""
        return self.description or say("{modalities} study", modalities=" ".join(self.modalities)).strip()

    @property
    def counts(self) -> str:
        """'4 series · 320 images'; '1 series · 3 stacks · 60 images' where series were split."""
        series = say("1 series") if self.series == 1 else say("{count} series", count=self.series)
        split = f" · {words.counted(self.stacks, 'stack')}" if self.stacks > self.series else ""
        return f"{series}{split} · {words.counted(self.pictures, 'image')}"

    @property
    def about_patient(self) -> str:
        """'ID 123 · 1970-01-01 · F', what is known of it."""
        parts = (f"ID {isolated(self.patient_id)}" if self.patient_id else "", words.date(self.birth_date), self.sex)
        return " · ".join(part for part in parts if part)

    @property
    def tooltip(self) -> str:
        """All of it, in lines."""
        when = f"{words.date(self.date)} {words.clock(self.time)}".strip()
        lines = (self.patient, self.about_patient, self.title, when, ", ".join(self.modalities), self.counts)
        details = (
            say("Accession {number}", number=isolated(self.accession)) if self.accession else "",
            self.institution,
            say("Body part {part}", part=isolated(self.body_parts)) if self.body_parts else "",
            say("{count} files are not where they were", count=self.missing) if self.is_missing else "",
            say("Note: {text}", text=safe(self.remark.note[:NOTE_SHOWN])) if self.remark.note else "",
        )
        return "\n".join(line[:NOTE_SHOWN] for line in (*lines, *details) if line)


def entry_of_study(study: Study) -> StudyEntry:
    """Describe an open study."""
    patient = study.patient
    modalities = tuple(dict.fromkeys(safe(stack.series.modality) for stack in study.stacks if stack.series.modality))
    return StudyEntry(
        study.study_uid,
        patient_key(patient, study.study_uid),
        safe(patient.name) or say("Unknown patient"),
        safe(patient.patient_id),
        patient.birth_date,
        safe(patient.sex),
        study.date,
        study.time,
        safe(study.description),
        modalities,
        len({stack.series.series_uid for stack in study.stacks}),
        len(study.stacks),
        sum(len(stack.items) for stack in study.stacks),
        is_open=True,
        accession=study.accession,
        institution=safe(study.institution),
        body_parts=safe(", ".join(_parts(study))),
        searched=_searched(study, modalities),
    )


def _parts(study: Study) -> list[str]:
    return sorted({stack.series.body_part for stack in study.stacks if stack.series.body_part})


def _searched(study: Study, modalities: tuple[str, ...]) -> Searched:
    parts = _parts(study)
    texts = dict.fromkeys(stack.series.description for stack in study.stacks)
    patient = study.patient
    return Searched(
        study.study_uid,
        searched_of(study, (*modalities, *parts, *texts)),
        patient.name,
        patient.patient_id,
        patient.birth_date,
        study.date,
        study.description,
        study.accession,
        study.institution,
        ", ".join(parts),
        modalities,
    )


def entry_of_row(row: StudyRow) -> StudyEntry:
    """Describe a study that the library knows."""
    return StudyEntry(
        row.study_uid,
        patient_key(Patient(row.patient_id, row.patient_name), row.study_uid),
        safe(row.patient_name) or say("Unknown patient"),
        safe(row.patient_id),
        row.birth_date,
        safe(row.sex),
        row.date,
        row.time,
        safe(row.description),
        tuple(safe(m) for m in row.modalities),
        row.series_count,
        pictures=row.instance_count,
        is_missing=row.is_missing,
        missing=row.missing_count,
        accession=row.accession,
        institution=safe(row.institution),
        body_parts=safe(row.body_parts),
        opened=row.opened,
        size=row.size,
    )


def merged(opened: list[StudyEntry], known: list[StudyEntry]) -> list[list[StudyEntry]]:
    """Group by patient, the one with the newest study first, newest study first in each; open ones hide known ones."""
    open_uids = {entry.study_uid for entry in opened}
    groups: dict[str, list[StudyEntry]] = {}
    for entry in [*opened, *(e for e in known if e.study_uid not in open_uids)]:
        groups.setdefault(entry.patient_key, []).append(entry)
    for group in groups.values():
        group.sort(key=lambda e: (e.date, e.time), reverse=True)
    return sorted(groups.values(), key=lambda g: (any(e.is_open for e in g), g[0].date, g[0].time), reverse=True)


def matches(entry: StudyEntry, query: Query) -> bool:
    """Whether an open study is what a search asks for, as the library finds it."""
    return entry.searched is not None and query.accepts(entry.searched)
