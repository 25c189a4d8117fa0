"""One line of the proof."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProofRow:
    """A phantom, what is true of it, and how far the program was off at worst.

    `phantom`, `truth` and `bound` are words; `worst` is the greatest error seen over `cases` cases, and `limit` the
    number of the bound that it may not pass, both in `unit`.
    """

    phantom: str
    truth: str
    bound: str
    worst: float
    limit: float
    unit: str
    cases: int

    @property
    def holds(self) -> bool:
        """Whether the bound was kept; an error that is no number keeps none."""
        return self.worst <= self.limit
