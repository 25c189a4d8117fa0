"""What the library tells of a study."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudyRow:
    """One line of the study list; `missing_count` instances have no file any more."""

    study_uid: str
    patient_id: str
    patient_name: str
    birth_date: str
    sex: str
    date: str
    time: str
    description: str
    modalities: tuple[str, ...]
    series_count: int
    instance_count: int
    missing_count: int = 0
    accession: str = ""

    @property
    def is_missing(self) -> bool:
        """Whether files of the study are gone."""
        return self.missing_count > 0
