"""docs/conformance.md from rows, proofs and what the tests said."""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.conformance.proofs import Proof
from tests.conformance.rows import ROWS, SECTIONS
from tests.marked import CHECKOUT

DOCUMENT = CHECKOUT / "docs" / "conformance.md"
TABLES = (
    "tests.dicom.decode_table",
    "tests.dicom.corpus_table",
    "tests.display.picture_table",
    "tests.volume.volume_table",
    "tests.fuzz.record",
)
"""Modules that measure a table of their own: `TITLE`, `ABOUT`, `HEAD` and `rows()`, each row as long as `HEAD`."""

_INTRODUCTION = """\
# What is read and shown, and the tests that prove it

Written by `python -m tests.conformance` from the tests that carry the mark `answers`; not edited by hand.
Sections are those of DICOM PS3.3 unless another part is named. A number is what the test asserts."""


def render(proofs: Sequence[Proof], outcomes: Mapping[str, str]) -> str:
    """Return the document; `outcomes` by test, as pytest names them ('passed')."""
    parts = [_INTRODUCTION]
    for section, title in SECTIONS.items():
        parts.append("\n".join((f"## {title}", "", *_proved(section, proofs, outcomes))))
    parts += [table for name in TABLES if (table := _measured(name))]
    return "\n\n".join(parts) + "\n"


def listed(document: str) -> list[Proof]:
    """Return the proofs that a document lists, sorted; the inverse of `render`."""
    sections = {title: section for section, title in SECTIONS.items()}
    found, section, row = [], "", ""
    for line in document.splitlines():
        if line.startswith("## "):
            section = sections.get(line[3:], "")
        elif section and line.startswith("### "):
            row = line[4:]
        elif section and line.startswith("| `"):
            test, number, _ = (cell.replace("\\|", "|") for cell in _cells(line))
            found.append(Proof(section, row, test.strip("`"), number))
    return sorted(found)


def outcomes_of(document: str) -> list[str]:
    """Return the result of each test that a document lists."""
    return [_cells(line)[2] for line in document.splitlines() if line.startswith("| `tests/")]


def _cells(line: str) -> list[str]:
    return line.removeprefix("| ").removesuffix(" |").split(" | ")


def _proved(section: str, proofs: Sequence[Proof], outcomes: Mapping[str, str]) -> Iterator[str]:
    for row in ROWS:
        if row.section != section:
            continue
        yield from (f"### {row.name}", "", f"{row.standard}: {row.rule}.", "")
        mine = [proof for proof in proofs if (proof.section, proof.row) == (section, row.name)]
        if not mine:
            yield from ("No test proves this yet.", "")
            continue
        yield from ("| test | number | result |", "|---|---|---|")
        for proof in mine:
            yield _line((f"`{proof.test}`", proof.number, outcomes.get(proof.test, "not run")))
        yield ""


def _measured(name: str) -> str:
    """Return the table of a module, '' where there is none."""
    if not Path(CHECKOUT, *name.split(".")).with_suffix(".py").is_file() or find_spec(name) is None:
        return ""
    table = import_module(name)
    lines = [f"## {table.TITLE}", "", table.ABOUT, "", _line(table.HEAD), "|" + "---|" * len(table.HEAD)]
    return "\n".join([*lines, *(_line(row) for row in table.rows())])


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"
