"""docs/measurements.md: what is written here of each subject, and the table of the proof."""

from __future__ import annotations

from pathlib import Path

from tests.proof.phantoms import MODULES, rows_of
from tests.proof.row import ProofRow

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "measurements.md"
TEXTS = Path(__file__).with_name("text")
ORDER = ("introduction", "lines", "regions", "segments", "curves", "provenance", "bulk", "objects")
"""The parts of the document, each a file of `tests/proof/text`; one that is not there is left out."""


def render() -> str:
    """Return the document as it should be now."""
    parts = [_text(name) for name in ORDER if (TEXTS / f"{name}.md").exists()]
    return "\n".join([*parts, table([row for module in MODULES for row in rows_of(module)])])


def table(rows: list[ProofRow]) -> str:
    """Return the proof as a table of Markdown."""
    lines = ["## The proof", "", _text("proof"), "| phantom | truth | bound | worst seen | cases |"]
    lines += ["|---|---|---|---|---|", *(_line(row) for row in rows), ""]
    return "\n".join(lines)


def _line(row: ProofRow) -> str:
    worst = "exact" if row.worst == 0 else f"{row.worst:.2g} {row.unit}".strip()
    return f"| {row.phantom} | {row.truth} | {row.bound} | {worst} | {row.cases} |"


def _text(name: str) -> str:
    return (TEXTS / f"{name}.md").read_text(encoding="utf-8")
