"""The tests that carry the mark `answers`."""

from dataclasses import dataclass
from pathlib import Path

from tests.marked import CHECKOUT, marked


@dataclass(frozen=True, slots=True, order=True)
class Proof:
    """A test, the row that it proves, and the number that it asserts."""

    section: str
    row: str
    test: str
    number: str


def proofs(folder: Path = CHECKOUT / "tests") -> list[Proof]:
    """Return all proofs below a folder, sorted; ValueError where a mark does not say its three texts plainly."""
    found = []
    for test, texts in marked("answers", folder):
        if len(texts) != 3:
            raise ValueError(f"{test}: answers() takes a section, a row and a number")
        section, row, number = texts
        found.append(Proof(section, row, test, number))
    return sorted(found)
