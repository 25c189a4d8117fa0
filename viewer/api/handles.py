"""Studies, series and volumes as a script holds them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.core import records
from viewer.core.identity import uid_of
from viewer.core.protocols import Array

if TYPE_CHECKING:
    from viewer.api.session import Session


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """An open study."""

    session: Session
    record: records.Study

    @property
    def uid(self) -> str:
        """Its StudyInstanceUID."""
        return uid_of(self.record.study_uid)

    @property
    def series(self) -> list[Series]:
        """Return every stack with pictures, in the order that the window shows them."""
        return [Series(self.session, self.record, stack) for stack in self.record.stacks if stack.items]

    def __repr__(self) -> str:
        return f"<Study of {len(self.series)} series, {self.uid}>"


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """A stack of pictures of an open study: a series, or a part of one that was split (4D, several echoes)."""

    session: Session
    study: records.Study
    stack: records.Stack

    @property
    def uid(self) -> str:
        """Its SeriesInstanceUID."""
        return uid_of(self.stack.series.series_uid)

    @property
    def number(self) -> int | None:
        """Its SeriesNumber."""
        return self.stack.series.number

    @property
    def modality(self) -> str:
        """Its Modality."""
        return self.stack.series.modality

    @property
    def description(self) -> str:
        """Its SeriesDescription."""
        return self.stack.series.description

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is doubtful about it, each as a sentence."""
        return tuple(self.stack.warnings)

    def __len__(self) -> int:
        """Return how many pictures it has."""
        return len(self.stack.items)

    def picture(self, frame: int | None = None, values: str = "") -> Array:
        """Return the values (rows, columns) of a picture after the modality transform, (rows, columns, 3) in colour.

        `frame` counts from 1 in the sorted stack, the middle one without. `values` is what they are read as, as
        'suvbw' (`hounsfield measure --values`).
        """
        return self.session.sampler(self, frame, values).values

    def volume(self) -> Volume:
        """Return its voxels; ViewerError says why it is no volume."""
        return self.session.volume(self)

    def __repr__(self) -> str:
        number = "-" if self.number is None else self.number
        return f"<Series {number} {self.modality} “{self.description}”, {len(self)} pictures>"


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """Voxels after the modality transform, and their place.

    `array` is (k, j, i): slice, row, column. `affine` (4, 4) maps (i, j, k, 1) to LPS mm; `spacing_mm` is along
    (i, j, k). `unit` is that of the values, as 'HU'; '' where the file tells none.
    """

    array: Array
    affine: Array
    spacing_mm: tuple[float, float, float]
    unit: str
    frame_of_reference: str
    warnings: tuple[str, ...] = ()
