"""What the library tells of a study."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class StudyRow:
    """One line of the study list; `missing_count` instances have no file any more.

    `opened` is when it was last opened, in seconds since 1970, 0 for never; `size` that of its files in bytes.
    """

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
    institution: str = ""
    body_parts: str = ""
    opened: int = 0
    size: int = 0

    @property
    def is_missing(self) -> bool:
        """Whether files of the study are gone."""
        return self.missing_count > 0


class Order(Enum):
    """What a table of studies can be sorted by."""

    DATE = "date"
    PATIENT = "patient"
    PATIENT_ID = "patient_id"
    BIRTH_DATE = "birth_date"
    MODALITIES = "modalities"
    DESCRIPTION = "description"
    ACCESSION = "accession"
    INSTITUTION = "institution"
    BODY_PARTS = "body_parts"
    SERIES = "series"
    IMAGES = "images"
    MISSING = "missing"
    OPENED = "opened"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list of patients goes on: behind the study at (`date`, `time`, `number`), without the `patients` told."""

    date: str
    time: str
    number: int
    patients: frozenset[int]


@dataclass(frozen=True, slots=True)
class StudyPage:
    """Some patients with all their studies that were asked for; `after` is where the next page begins, None at the end.

    `rows` stand by patient, the one with the newest study first, in each the newest study first.
    """

    rows: tuple[StudyRow, ...] = ()
    after: Place | None = None


@dataclass(frozen=True, slots=True)
class KnownFiles:
    """The files of a study: its folders by number, (folder, name, time in ns, size) of each, and those that are gone.

    Sets of plain tuples: of a hundred thousand files they are compared in the time of a few pictures.
    """

    folders: dict[int, str]
    stamps: set[tuple[int, str, int, int]]
    missing: set[tuple[int, str]]

    def names(self) -> set[tuple[int, str]]:
        """Return folder and name of each file."""
        return {(folder, name) for folder, name, _, _ in self.stamps}
