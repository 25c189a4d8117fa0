"""The document of conformance lists the rows and the tests that there are, no more and no less."""

import pytest

from tests.conformance.document import DOCUMENT, listed, outcomes_of, render
from tests.conformance.proofs import Proof, proofs
from tests.conformance.rows import ROWS


def test_every_mark_names_a_row_that_there_is() -> None:
    rows = {(row.section, row.name) for row in ROWS}
    assert [proof for proof in proofs() if (proof.section, proof.row) not in rows] == []


def test_every_row_is_proved() -> None:
    proved = {(proof.section, proof.row) for proof in proofs()}
    assert [row.name for row in ROWS if (row.section, row.name) not in proved] == []


def test_the_document_lists_the_tests_that_there_are() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert listed(document) == proofs(), "write it anew: python -m tests.conformance"
    assert [f"### {row.name}" for row in ROWS] == [line for line in document.splitlines() if line.startswith("### ")]
    assert set(outcomes_of(document)) == {"passed"}


def test_a_document_says_what_it_was_made_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.conformance.document.TABLES", ())  # each has a test of its own
    proof = Proof("2.2", "VOI LINEAR", "tests/display/test_voi.py::test_window", "|x| <= 40 | 1 -> 0.5")
    document = render([proof], {proof.test: "passed"})
    assert listed(document) == [proof]
    assert outcomes_of(document) == ["passed"]
    assert "No test proves this yet." in document
