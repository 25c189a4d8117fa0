"""What a user keeps about a study: a star and a note."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_NOTE = 10_000


@dataclass(frozen=True, slots=True)
class Remark:
    """A star and a note on a study, known by its UID; one that says nothing is not kept."""

    is_starred: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not self.is_starred and not self.note
